// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelinePainter.h"

#include "ui/calendar/CalendarPainting.h"
#include "ui/theme/SignPixmaps.h"
#include "ui/theme/Signs.h"

#include <QPainter>

namespace cb {
namespace {

QRectF across(const LaneStretch& stretch, const QRectF& canvas)
{
    return {stretch.left, canvas.top(), stretch.width(), canvas.height()};
}

void paintShades(QPainter& painter, const TimelineScene& scene, const Theme& theme)
{
    const QRectF& canvas = scene.frame.canvas;
    for (const TimelineShade& shade : scene.shades) {
        const QRectF rect = across(shade.stretch, canvas);
        switch (shade.kind) {
        case TimelineShade::Kind::Weekend:
            painter.fillRect(rect, theme.color(ColorRole::Weekend));
            break;
        case TimelineShade::Kind::MissingHour:
            painter.fillRect(rect, theme.color(ColorRole::Sunken));
            painter.fillRect(
                QRectF(rect.left(), rect.top(), 1, rect.height()), theme.color(ColorRole::Warn));
            painter.fillRect(
                QRectF(rect.right() - 1, rect.top(), 1, rect.height()),
                theme.color(ColorRole::Warn));
            break;
        case TimelineShade::Kind::DoubleHour:
            painter.fillRect(rect, theme.color(ColorRole::WarnFill));
            break;
        }
    }
}

void paintGrid(QPainter& painter, const TimelineScene& scene, const Theme& theme)
{
    const QRectF& canvas = scene.frame.canvas;
    for (const TimelineGridLine& line : scene.grid) {
        painter.fillRect(
            QRectF(line.x, canvas.top(), 1, canvas.height()),
            theme.color(
                line.isStrong && !scene.hasColumns() ? ColorRole::Border : ColorRole::Grid));
    }
}

void paintBandFills(QPainter& painter, const TimelineScene& scene, const Theme& theme)
{
    for (const TimelineBandShape& shape : scene.bands) {
        const TimelineBand& band = scene.windows->bands[static_cast<std::size_t>(shape.band)];
        const QRectF rect = shape.rect.intersected(scene.frame.canvas);
        if (isRestriction(band.kind)) {
            signpixmaps::paintFreezeBand(painter, rect, theme);
        } else {
            signpixmaps::paintMaintenanceBand(painter, rect, theme);
        }
    }
}

void paintBandLabels(QPainter& painter, const TimelineScene& scene, const Theme& theme)
{
    for (const TimelineBandShape& shape : scene.bands) {
        if (shape.labelRect.isNull()) {
            continue;
        }
        painter.fillRect(shape.labelRect, theme.color(ColorRole::Canvas));
        if (!shape.lock.isNull()) {
            signs::paintLock(painter, shape.lock, shape.label.color);
        }
        paintText(painter, shape.label);
    }
}

void paintRowLines(QPainter& painter, const TimelineScene& scene, const Theme& theme)
{
    const QRectF& canvas = scene.frame.canvas;
    for (const TimelineRow& row : scene.rows) {
        const bool isGroup = row.line.isGroup;
        if (isGroup && !scene.hasColumns()) {
            painter.fillRect(row.rect, theme.color(ColorRole::Window));
        }
        painter.fillRect(
            QRectF(canvas.left(), row.rect.bottom() - 1, canvas.width(), 1),
            theme.color(isGroup && !scene.hasColumns() ? ColorRole::Border : ColorRole::Grid));
        if (isGroup) {
            painter.fillRect(
                QRectF(canvas.left(), row.rect.top() - 1, canvas.width(), 1),
                theme.color(ColorRole::Border));
        }
    }
}

void paintLinks(QPainter& painter, const TimelineScene& scene, const Theme& theme)
{
    if (scene.links.empty()) {
        return;
    }
    painter.save();
    QPen pen(theme.color(ColorRole::Incident), 1.5);
    constexpr double dash = 3;
    constexpr double space = 2;
    pen.setDashPattern({dash, space});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    for (const TimelineLinkShape& link : scene.links) {
        painter.drawPolyline(QPolygonF{
            {link.from,
             QPointF(link.bend, link.from.y()),
             QPointF(link.bend, link.to.y()),
             link.to}});
    }
    painter.restore();
}

/// From the end of a change to the start of its follower, with a point at that end. The critical
/// path is drawn twice as wide; a line that runs back in time is dotted.
void paintSequences(QPainter& painter, const TimelineScene& scene, const Theme& theme)
{
    if (scene.sequences.empty()) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr double thin = 1;
    constexpr double wide = 2;
    for (const TimelineSequenceShape& line : scene.sequences) {
        const QColor color = theme.color(
            line.isBroken         ? ColorRole::Bad
                : line.isCritical ? ColorRole::Text2
                                  : ColorRole::BorderStrong);
        QPen pen(color, line.isCritical ? wide : thin);
        pen.setCapStyle(Qt::FlatCap);
        if (line.isBroken) {
            constexpr double dot = 1;
            constexpr double space = 2;
            pen.setDashPattern({dot, space});
        }
        painter.setPen(pen);
        painter.drawPolyline(QPolygonF{
            {line.from,
             QPointF(line.from.x(), line.level),
             QPointF(line.bend, line.level),
             QPointF(line.bend, line.to.y()),
             line.to}});
        constexpr double length = 5;
        constexpr double half = 3;
        const double back = line.to.x() < line.bend ? length : -length;
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(
            QPolygonF{{line.to, line.to + QPointF(back, -half), line.to + QPointF(back, half)}});
    }
    painter.restore();
}

void paintNowLine(QPainter& painter, const TimelineScene& scene, const Theme& theme)
{
    if (scene.nowX < 0) {
        return;
    }
    const double top = scene.hasColumns() ? scene.frame.axis.center().y() : scene.frame.axis.top();
    painter.fillRect(
        QRectF(scene.nowX - 1, top, 2, scene.frame.all.bottom() - top),
        theme.color(ColorRole::Now));
}

/// The stretch of time that is marked, over everything below the strip.
void paintRange(
    QPainter& painter, const TimelineScene& scene, const Span& range, const Theme& theme)
{
    const double a = scene.xOf(range.start);
    const double b = scene.xOf(range.end);
    const double top = scene.frame.axis.top();
    const QRectF rect =
        QRectF(std::min(a, b), top, std::max(2.0, std::abs(b - a)), scene.frame.all.bottom() - top)
            .intersected(QRectF(
                scene.frame.canvas.left(),
                top,
                scene.frame.canvas.width(),
                scene.frame.all.bottom() - top));
    QColor tint = theme.color(ColorRole::Focus);
    constexpr double opacity = 0.12;
    tint.setAlphaF(static_cast<float>(opacity));
    painter.fillRect(rect, blended(tint, theme.color(ColorRole::Canvas)));
}

} // namespace

QColor timelineColumnColor(const Theme& theme, bool isGroup)
{
    QColor color = theme.color(ColorRole::BorderStrong);
    constexpr double opacityOfLanes = 0.8;
    color.setAlphaF(isGroup ? 1.0F : static_cast<float>(opacityOfLanes));
    return blended(color, theme.color(ColorRole::Canvas));
}

QColor timelineActualColor(const Theme& theme)
{
    return theme.state(DisplayState::Closed).line;
}

void paintTimeline(
    QPainter& painter, const TimelineScene& scene, const TimelineLook& look, const Theme& theme)
{
    const TimelineFrame& frame = scene.frame;
    painter.fillRect(frame.all, theme.color(ColorRole::Canvas));
    painter.save();
    painter.setClipRect(frame.canvas, Qt::IntersectClip);
    paintShades(painter, scene, theme);
    if (look.range) {
        paintRange(painter, scene, *look.range, theme);
    }
    paintGrid(painter, scene, theme);
    paintBandFills(painter, scene, theme);
    paintRowLines(painter, scene, theme);
    for (const TimelineShade& shade : scene.shades) {
        paintText(painter, shade.text);
    }
    paintLinks(painter, scene, theme);
    paintSequences(painter, scene, theme);
    paintTimelineItems(painter, scene, look, theme);
    paintBandLabels(painter, scene, theme);
    if (look.moving) {
        paintMoving(painter, *look.moving, BoxRegion::Body, theme);
    }
    painter.restore();
    paintTimelineHeads(painter, scene, look, theme);
    paintTimelineAxis(painter, scene, look, theme);
    paintNowLine(painter, scene, theme);
    if (scene.nowText.isShown()) {
        const double pad = theme.metrics().spacing.s1;
        const QRectF chip = scene.nowText.rect.adjusted(-pad, -1, pad, 1);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(ColorRole::Now));
        painter.drawRoundedRect(chip, theme.metrics().radius.bar, theme.metrics().radius.bar);
        painter.restore();
        paintText(painter, scene.nowText);
    }
    paintTimelineStrip(painter, scene, theme);
    if (look.moving) {
        paintMoveCard(painter, *look.moving, theme);
    }
}

} // namespace cb
