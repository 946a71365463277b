// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/freezes/ThawPainter.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Signs.h"
#include "ui/theme/TextScale.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace cb {
namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cb::ThawPainter)
};

/// A line of text round a point of the plot, kept within the area.
void paintLabel(
    QPainter& painter,
    const ThawLayout& layout,
    QPointF middle,
    const QString& text,
    const QFont& font,
    const QColor& ink)
{
    const QFontMetricsF metrics(font);
    QRectF box(0, 0, metrics.horizontalAdvance(text) + 4, metrics.height());
    box.moveCenter(middle);
    box.moveLeft(std::clamp(
        box.left(),
        layout.area.left(),
        std::max(layout.area.left(), layout.area.right() - box.width())));
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, text);
}

void paintAxes(QPainter& painter, const Thaw& thaw, const ThawLayout& layout, const Theme& theme)
{
    const QLocale locale;
    const QFont font = theme.figureFont(TextRole::Small);
    const QFontMetricsF metrics(font);
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    for (const ThawTick& tick : layout.ticks) {
        painter.fillRect(
            QRectF(layout.plot.left(), tick.y, layout.plot.width(), 1),
            theme.color(tick.value == 0 ? ColorRole::ChartAxis : ColorRole::Grid));
        const QRectF box(
            isMirrored ? layout.plot.right() : layout.area.left(),
            tick.y - metrics.height() / 2,
            isMirrored ? layout.area.right() - layout.plot.right()
                       : layout.plot.left() - layout.area.left() - theme.px(6),
            metrics.height());
        painter.setFont(font);
        painter.setPen(theme.color(ColorRole::Text3));
        painter.drawText(
            box,
            static_cast<int>((isMirrored ? Qt::AlignHCenter : Qt::AlignRight) | Qt::AlignVCenter),
            locale.toString(tick.value));
    }
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        if (i % static_cast<std::size_t>(layout.labelEvery) == 0) {
            const QRectF& column = layout.columns[i];
            paintLabel(
                painter,
                layout,
                {column.center().x(), layout.plot.bottom() + theme.px(10)},
                QString::number(thaw.days[static_cast<qsizetype>(i)].day.day()),
                font,
                theme.color(ColorRole::Text3));
        }
    }
}

void paintFreeze(QPainter& painter, const ThawLayout& layout, const Theme& theme)
{
    if (layout.frozen.isEmpty()) {
        return;
    }
    signs::paintFreezeBand(painter, layout.frozen, theme);
    const QFont font = Fonts::semibold(theme.font(TextRole::Caption));
    const QString text = Words::tr("freeze", "label in a chart");
    const QFontMetricsF metrics(font);
    const QRectF box(
        layout.frozen.left() + theme.px(3),
        layout.frozen.top() + theme.px(3),
        metrics.horizontalAdvance(text) + theme.px(4),
        metrics.height());
    if (box.right() <= layout.frozen.right()) {
        painter.fillRect(box, theme.color(ColorRole::Canvas));
        painter.setFont(font);
        painter.setPen(theme.freeze().text);
        painter.drawText(box, Qt::AlignCenter, text);
    }
}

void paintBars(QPainter& painter, const Thaw& thaw, const ThawLayout& layout, const Theme& theme)
{
    for (std::size_t i = 0; i < layout.bars.size(); ++i) {
        const QRectF& bar = layout.bars[i];
        if (bar.isEmpty()) {
            continue;
        }
        const auto day = static_cast<qsizetype>(i);
        const bool isOver = thaw.usual > 0 && thaw.days[day].load() >= thaw.usual + 1;
        painter.fillRect(bar, theme.chart(isOver ? 1 : 0));
        if (isOver) {
            // Over the line's point, where that is just above the bar.
            const double point = layout.points[i].y();
            const bool isNear = point < bar.top() && point > bar.top() - theme.px(16);
            const double top = isNear ? point : bar.top();
            paintLabel(
                painter,
                layout,
                {bar.center().x(), top - theme.px(9)},
                QString::number(thaw.days[day].load()),
                Fonts::semibold(theme.figureFont(TextRole::Caption)),
                theme.color(ColorRole::Text));
        }
    }
}

/// What a line means, over the plot: a piece of it, and its words.
void paintKey(
    QPainter& painter,
    const ThawLayout& layout,
    const QString& text,
    const QPen& pen,
    bool isLeading,
    const QFont& font,
    const Theme& theme)
{
    const QFontMetricsF metrics(font);
    const double dash = theme.px(18);
    const double gap = theme.px(6);
    const double width = dash + gap + metrics.horizontalAdvance(text) + 2;
    const bool isLeft = isLeading != (painter.layoutDirection() == Qt::RightToLeft);
    const double left = isLeft ? layout.plot.left() : layout.plot.right() - width;
    const double y = layout.area.top() + metrics.height() / 2;
    painter.save();
    painter.setPen(pen);
    painter.drawLine(QPointF(left, y), QPointF(left + dash, y));
    painter.setFont(font);
    painter.drawText(
        QRectF(left + dash + gap, layout.area.top(), width, metrics.height()),
        Qt::AlignLeft | Qt::AlignVCenter,
        text);
    painter.restore();
}

void paintUsual(QPainter& painter, const Thaw& thaw, const ThawLayout& layout, const Theme& theme)
{
    if (layout.usual < 0) {
        return;
    }
    painter.save();
    QPen pen(theme.color(ColorRole::ChartGoal), 1);
    pen.setDashPattern({5, 3});
    painter.setPen(pen);
    painter.drawLine(
        QPointF(layout.plot.left(), layout.usual), QPointF(layout.plot.right(), layout.usual));
    painter.restore();
    const QFont font = Fonts::semibold(theme.font(TextRole::Caption));
    const QString text = Words::tr("usual %1 a day")
                             .arg(QLocale().toString(thaw.usual, 'f', thaw.usual < 10 ? 1 : 0));
    paintKey(painter, layout, text, pen, false, font, theme);
}

void paintBacklog(QPainter& painter, const Thaw& thaw, const ThawLayout& layout, const Theme& theme)
{
    if (layout.points.empty() || thaw.waiting == 0) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(ColorRole::Text), theme.metrics().line.strong));
    painter.drawPolyline(layout.points.data(), static_cast<int>(layout.points.size()));
    painter.setBrush(theme.color(ColorRole::Text));
    painter.setPen(Qt::NoPen);
    const double radius = theme.px(2.5);
    for (const QPointF& point : layout.points) {
        painter.drawEllipse(point, radius, radius);
    }
    painter.restore();
    paintKey(
        painter,
        layout,
        Words::tr("backlog: %n wait", nullptr, thaw.waiting),
        QPen(theme.color(ColorRole::Text), theme.metrics().line.strong),
        true,
        Fonts::semibold(theme.font(TextRole::Caption)),
        theme);
}

} // namespace

ThawMetrics thawMetrics(const Theme& theme)
{
    ThawMetrics metrics;
    metrics.axisWidth = textPx(theme, 30);
    metrics.axisHeight = textPx(theme, 20);
    metrics.topRoom = textPx(theme, 34);
    metrics.bar = textPx(theme, 22);
    return metrics;
}

void paintThaw(
    QPainter& painter, const Thaw& thaw, const ThawLayout& layout, int focused, const Theme& theme)
{
    paintFreeze(painter, layout, theme);
    paintAxes(painter, thaw, layout, theme);
    paintBars(painter, thaw, layout, theme);
    paintUsual(painter, thaw, layout, theme);
    paintBacklog(painter, thaw, layout, theme);
    if (focused >= 0 && focused < static_cast<int>(layout.columns.size())) {
        controls::paintFocusRing(
            painter,
            layout.columns[static_cast<std::size_t>(focused)],
            theme.metrics().radius.bar,
            theme.color(ColorRole::Focus));
    }
}

} // namespace cb
