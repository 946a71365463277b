// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartFill.h"

#include "ui/theme/Signs.h"

#include <QPainter>

#include <cmath>

namespace cb::chartfill {

namespace {

/// `share` of a colour on the canvas.
QColor tint(const QColor& color, double share, const Theme& theme)
{
    QColor over = color;
    over.setAlphaF(static_cast<float>(share));
    return blended(over, theme.color(ColorRole::Canvas));
}

Fill riskFill(RiskLevel level, const Theme& theme)
{
    const RiskColors colors = theme.risk(level);
    const Pattern pattern = level == RiskLevel::High ? Pattern::Rising : Pattern::None;
    return {colors.fill, colors.fg, colors.on, colors.fg, pattern};
}

Fill outcomeFill(OutcomeSign sign, Pattern pattern, const Theme& theme)
{
    const QColor& canvas = theme.color(ColorRole::Canvas);
    return {theme.outcome(sign), theme.outcome(sign), canvas, canvas, pattern};
}

Fill volumeFill(double share, const Theme& theme)
{
    const QColor ground = tint(theme.chart(0), share, theme);
    return {
        ground,
        tint(theme.chart(0), std::min(1.0, share + 0.2), theme),
        theme.color(ColorRole::Text),
        ground,
        Pattern::None};
}

constexpr double fewShare = 0.14;
constexpr double someShare = 0.34;
constexpr double manyShare = 0.6;

void paintPattern(QPainter& painter, const QRectF& box, const Fill& fill, qreal unit)
{
    constexpr qreal period = 6;
    const qreal step = period * unit;
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(fill.line, 1.1 * unit, Qt::SolidLine, Qt::FlatCap));
    if (fill.pattern == Pattern::Dots) {
        painter.setPen(QPen(fill.line, 1.8 * unit, Qt::SolidLine, Qt::RoundCap));
        for (qreal y = std::floor(box.top() / step) * step; y < box.bottom() + step; y += step) {
            for (qreal x = std::floor(box.left() / step) * step; x < box.right() + step; x += step)
            {
                painter.drawPoint(QPointF(x + step / 2, y + step / 2));
            }
        }
    } else {
        const qreal height = box.height();
        const bool isRising = fill.pattern == Pattern::Rising;
        for (qreal x = std::floor((box.left() - height) / step) * step; x < box.right() + step;
             x += step) {
            painter.drawLine(
                isRising ? QLineF(x, box.bottom(), x + height, box.top())
                         : QLineF(x, box.top(), x + height, box.bottom()));
        }
    }
    painter.restore();
}

std::optional<RiskLevel> riskOf(ChartInk ink)
{
    return ink <= ChartInk::VeryHigh ? std::optional(static_cast<RiskLevel>(ink)) : std::nullopt;
}

std::optional<OutcomeSign> outcomeOf(ChartInk ink)
{
    switch (ink) {
    case ChartInk::Successful:
        return OutcomeSign::Ok;
    case ChartInk::Issues:
        return OutcomeSign::Issues;
    case ChartInk::Unsuccessful:
        return OutcomeSign::Failed;
    case ChartInk::BackedOut:
        return OutcomeSign::RolledBack;
    default:
        return std::nullopt;
    }
}

} // namespace

Fill fillOf(ChartInk ink, const Theme& theme)
{
    const QColor& canvas = theme.color(ColorRole::Canvas);
    if (const auto level = riskOf(ink)) {
        return riskFill(*level, theme);
    }
    switch (ink) {
    case ChartInk::Successful:
        return outcomeFill(OutcomeSign::Ok, Pattern::None, theme);
    case ChartInk::Issues:
        return outcomeFill(OutcomeSign::Issues, Pattern::Dots, theme);
    case ChartInk::Unsuccessful:
        return outcomeFill(OutcomeSign::Failed, Pattern::Rising, theme);
    case ChartInk::BackedOut:
        return outcomeFill(OutcomeSign::RolledBack, Pattern::Falling, theme);
    case ChartInk::NotAssessed:
        return {
            canvas,
            theme.color(ColorRole::BorderStrong),
            theme.color(ColorRole::Text2),
            theme.color(ColorRole::BorderStrong),
            Pattern::Falling};
    case ChartInk::None:
        return {
            canvas,
            theme.color(ColorRole::Grid),
            theme.color(ColorRole::Text3),
            canvas,
            Pattern::None};
    case ChartInk::Few:
        return volumeFill(fewShare, theme);
    case ChartInk::Some:
        return volumeFill(someShare, theme);
    case ChartInk::Many:
        return volumeFill(manyShare, theme);
    default:
        return {theme.chart(0), theme.chart(0), canvas, canvas, Pattern::None};
    }
}

void paint(QPainter& painter, const QRectF& box, const Fill& fill, qreal unit)
{
    if (box.isEmpty()) {
        return;
    }
    painter.fillRect(box, fill.ground);
    if (fill.pattern != Pattern::None) {
        paintPattern(painter, box, fill, unit);
    }
    if (fill.border != fill.ground) {
        const qreal half = std::min({unit, box.width(), box.height()}) / 2;
        painter.setPen(QPen(fill.border, 2 * half, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(half, half, -half, -half));
    }
}

void paintKey(QPainter& painter, const QRectF& box, ChartInk ink, const Theme& theme, qreal unit)
{
    if (const auto level = riskOf(ink)) {
        const QSizeF size = signs::riskMeterSize(std::min(box.height(), 16 * unit));
        QRectF meter({}, size);
        meter.moveCenter(box.center());
        signs::paintRisk(painter, meter, *level, theme);
        return;
    }
    QRectF sign(0, 0, 13 * unit, 13 * unit);
    sign.moveCenter(box.center());
    if (const auto outcome = outcomeOf(ink)) {
        signs::paintOutcome(painter, sign, *outcome, theme);
        return;
    }
    paint(painter, sign, fillOf(ink, theme), unit);
}

} // namespace cb::chartfill
