// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Icons.h"
#include "ui/timeline/TimelinePainter.h"

#include <QPainter>

namespace cb {
namespace {

void paintRowHead(
    QPainter& painter,
    const TimelineScene& scene,
    const TimelineRow& row,
    bool isHovered,
    const Theme& theme)
{
    if (row.line.isGroup) {
        const ColorRole ground = isHovered ? ColorRole::Hover : ColorRole::Window;
        painter.fillRect(row.head, theme.color(ground));
        Icons::paint(
            painter,
            row.fold.adjusted(2, 2, -2, -2),
            row.line.isFolded ? Icon::ChevronTrailing : Icon::ChevronDown,
            theme.color(ColorRole::Text2));
        painter.fillRect(
            QRectF(row.head.left(), row.head.top() - 1, row.head.width(), 1),
            theme.color(ColorRole::Border));
    }
    const bool isStrong = row.line.isGroup && !scene.hasColumns();
    painter.fillRect(
        QRectF(row.head.left(), row.head.bottom() - 1, row.head.width(), 1),
        theme.color(isStrong ? ColorRole::Border : ColorRole::Grid));
    paintText(painter, row.name);
    paintText(painter, row.count);
}

void paintTotals(QPainter& painter, const TimelineScene& scene, const Theme& theme)
{
    const QRectF& totals = scene.frame.totals;
    if (totals.isNull()) {
        return;
    }
    painter.save();
    painter.setClipRect(totals, Qt::IntersectClip);
    painter.fillRect(totals, theme.color(ColorRole::Canvas));
    for (const TimelineRow& row : scene.rows) {
        painter.fillRect(
            QRectF(totals.left(), row.rect.bottom() - 1, totals.width(), 1),
            theme.color(ColorRole::Grid));
        paintText(painter, row.total);
        paintText(painter, row.failed);
    }
    painter.restore();
    const bool isRightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    const double edge = isRightToLeft ? totals.right() - 1 : totals.left();
    painter.fillRect(
        QRectF(edge, scene.frame.axis.top(), 1, totals.bottom() - scene.frame.axis.top()),
        theme.color(ColorRole::Border));
}

} // namespace

void paintTimelineHeads(
    QPainter& painter, const TimelineScene& scene, const TimelineLook& look, const Theme& theme)
{
    const QRectF& heads = scene.frame.heads;
    painter.save();
    painter.setClipRect(heads, Qt::IntersectClip);
    painter.fillRect(heads, theme.color(ColorRole::Canvas));
    for (std::size_t i = 0; i < scene.rows.size(); ++i) {
        const auto number = static_cast<int>(i);
        paintRowHead(painter, scene, scene.rows[i], look.hoveredRow == number, theme);
        if (look.focusedRow == number) {
            paintFocusRing(painter, scene.rows[i].head, look.isActiveWindow, theme);
        }
    }
    const bool isRightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    const double edge = isRightToLeft ? heads.left() : heads.right() - 1;
    painter.fillRect(QRectF(edge, heads.top(), 1, heads.height()), theme.color(ColorRole::Border));
    painter.restore();
    paintTotals(painter, scene, theme);
}

void paintTimelineAxis(
    QPainter& painter, const TimelineScene& scene, const TimelineLook& look, const Theme& theme)
{
    Q_UNUSED(look)
    const TimelineFrame& frame = scene.frame;
    const double bottom = frame.canvas.top();
    const QRectF whole(0, frame.axis.top(), frame.all.width(), bottom - frame.axis.top());
    painter.fillRect(
        whole, theme.color(scene.hasColumns() ? ColorRole::Canvas : ColorRole::Window));
    painter.fillRect(QRectF(0, bottom - 1, whole.width(), 1), theme.color(ColorRole::Border));
    const bool isRightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    const double edge = isRightToLeft ? frame.axisHead.left() : frame.axisHead.right() - 1;
    painter.fillRect(QRectF(edge, whole.top(), 1, whole.height()), theme.color(ColorRole::Border));
    painter.save();
    painter.setClipRect(
        QRectF(frame.axis.left(), whole.top(), frame.axis.width(), whole.height()),
        Qt::IntersectClip);
    for (const TimelineGridLine& line : scene.grid) {
        if (line.isStrong) {
            painter.fillRect(
                QRectF(line.x, whole.top(), 1, whole.height() - 1), theme.color(ColorRole::Border));
        }
    }
    for (const TimelineAxisLabel& label : scene.labels) {
        paintText(painter, label.text);
    }
    for (const TimelineAxisLabel& label : scene.secondLabels) {
        paintText(painter, label.text);
    }
    painter.restore();
    paintText(painter, scene.corner);
    paintText(painter, scene.secondCorner);
    paintText(painter, scene.totalsHead);
}

void paintTimelineStrip(QPainter& painter, const TimelineScene& scene, const Theme& theme)
{
    const TimelineFrame& frame = scene.frame;
    if (frame.strip.isNull()) {
        return;
    }
    const QRectF whole(0, 0, frame.all.width(), frame.strip.height());
    painter.fillRect(whole, theme.color(ColorRole::Canvas));
    painter.fillRect(
        QRectF(0, whole.bottom() - 1, whole.width(), 1), theme.color(ColorRole::Border));
    paintText(painter, scene.strip.title);
    paintText(painter, scene.strip.help);
    QColor done = theme.color(ColorRole::BorderStrong);
    constexpr double opacity = 0.62;
    done.setAlphaF(static_cast<float>(opacity));
    done = blended(done, theme.color(ColorRole::Canvas));
    for (const TimelineStripColumn& column : scene.strip.columns) {
        painter.fillRect(column.done, done);
        if (!column.planned.isNull()) {
            painter.fillRect(column.planned, theme.color(ColorRole::Border));
        }
        if (!column.failed.isNull()) {
            painter.fillRect(column.failed, theme.outcome(OutcomeSign::Failed));
        }
    }
    for (const LabelText& month : scene.strip.months) {
        paintText(painter, month);
    }
    if (scene.strip.now >= 0) {
        painter.fillRect(
            QRectF(scene.strip.now, frame.strip.top(), 1, frame.strip.height() - 1),
            theme.color(ColorRole::Now));
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(ColorRole::Focus), 2));
    painter.setBrush(Qt::NoBrush);
    const double radius = theme.metrics().radius.bar;
    painter.drawRoundedRect(scene.strip.window.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

} // namespace cb
