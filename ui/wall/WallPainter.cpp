// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/WallPainter.h"

#include "ui/theme/Signs.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace cb {
namespace {

void paintBar(QPainter& painter, const WallBarBox& bar, const Theme& theme)
{
    const StateColors colors = theme.state(bar.state);
    const double radius = theme.px(4);
    QPen pen(colors.line, theme.px(1.5));
    if (bar.isBlocked) {
        pen = QPen(theme.conflict(true).fg, theme.px(4));
    } else if (isUndecided(bar.state)) {
        pen.setDashPattern({4, 3});
        pen.setCapStyle(Qt::FlatCap);
    }
    const double half = pen.widthF() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(bar.rect, radius, radius);
    if (!bar.stripe.isNull()) {
        QPainterPath whole;
        whole.addRoundedRect(bar.rect, radius, radius);
        QPainterPath stripe;
        stripe.addRect(bar.stripe);
        painter.fillPath(
            whole.intersected(stripe), theme.risk(static_cast<RiskLevel>(bar.risk - 1)).fg);
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(bar.rect.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
    if (!bar.sign.isNull()) {
        signs::paintState(painter, bar.sign, bar.state, colors.fg);
    }
}

/// Lines and dots grow with the wall.
void paintBand(QPainter& painter, const WallBandBox& band, const Theme& theme)
{
    constexpr double whole = 100;
    const double scale = theme.options().textPercent / whole;
    const QRectF area(band.rect.topLeft() / scale, band.rect.size() / scale);
    painter.save();
    painter.scale(scale, scale);
    if (isRestriction(band.kind)) {
        signs::paintFreezeBand(painter, area, theme);
    } else {
        signs::paintMaintenanceBand(painter, area, theme);
    }
    painter.restore();
}

void paintText(QPainter& painter, const WallText& text, const Theme& theme)
{
    if (text.hasGround) {
        const double high = QFontMetricsF(text.font).height();
        const double pad = theme.px(6);
        const QRectF ground(
            text.rect.left() - pad,
            text.rect.center().y() - high / 2,
            text.rect.width() + 2 * pad,
            high);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(ColorRole::Canvas));
        painter.drawRoundedRect(ground, pad, pad);
        painter.restore();
    }
    painter.setFont(text.font);
    painter.setPen(theme.color(text.color));
    painter.drawText(
        text.rect,
        static_cast<int>(
            QStyle::visualAlignment(painter.layoutDirection(), text.alignment) | Qt::AlignAbsolute)
            | Qt::TextSingleLine,
        text.text);
}

void paintSteps(QPainter& painter, const WallGeometry& geometry, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < geometry.steps.size(); ++i) {
        const QRectF& mark = geometry.steps[i];
        const bool isShown = static_cast<int>(i) == geometry.step;
        painter.setPen(isShown ? QPen(Qt::NoPen) : QPen(theme.color(ColorRole::BorderStrong), 1.5));
        painter.setBrush(isShown ? QBrush(theme.color(ColorRole::Accent)) : QBrush(Qt::NoBrush));
        const double radius = mark.height() / 2;
        painter.drawRoundedRect(mark.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius);
    }
    painter.restore();
}

} // namespace

void paintWall(
    QPainter& painter,
    const WallGeometry& geometry,
    bool showsView,
    const QRectF& exposed,
    const Theme& theme)
{
    painter.fillRect(exposed, theme.color(ColorRole::Canvas));
    painter.fillRect(geometry.footer, theme.color(ColorRole::Panel));
    painter.fillRect(
        QRectF(geometry.footer.topLeft(), QSizeF(geometry.footer.width(), 1)),
        theme.color(ColorRole::Border));
    if (!showsView) {
        for (const WallBandBox& band : geometry.bands) {
            paintBand(painter, band, theme);
        }
    }
    for (const WallLineShape& line : geometry.lines) {
        painter.setPen(QPen(theme.color(line.color), line.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(line.line);
    }
    for (const WallBarBox& bar : geometry.bars) {
        paintBar(painter, bar, theme);
    }
    paintSteps(painter, geometry, theme);
    for (const WallIcon& icon : geometry.icons) {
        Icons::paint(painter, icon.rect, icon.icon, theme.color(icon.color));
    }
    if (!geometry.conflict.isNull()) {
        signs::paintConflict(painter, geometry.conflict, u'F', true, theme);
    }
    if (!geometry.veryHigh.isNull()) {
        signs::paintRisk(painter, geometry.veryHigh, RiskLevel::VeryHigh, theme);
    }
    for (const WallText& text : geometry.texts) {
        if (text.rect.intersects(exposed)) {
            paintText(painter, text, theme);
        }
    }
}

} // namespace cb
