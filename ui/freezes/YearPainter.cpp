// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/freezes/YearPainter.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Signs.h"
#include "ui/theme/TextScale.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace cb {
namespace {

void paintOutline(QPainter& painter, const QRectF& rect, bool isDashed, const Theme& theme)
{
    painter.save();
    QPen pen(theme.freeze().text, 1);
    if (isDashed) {
        pen.setDashPattern({3, 2});
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

void paintText(
    QPainter& painter,
    const QRectF& rect,
    const QString& text,
    const QFont& font,
    const QColor& ink)
{
    painter.setFont(font);
    painter.setPen(ink);
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(
        rect,
        static_cast<int>(
            QStyle::visualAlignment(painter.layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
        shown);
}

/// The whole year's frame: heads of the months, lines, titles.
void paintFrame(
    QPainter& painter,
    const FreezesContent& content,
    const YearLayout& layout,
    const YearLook& look,
    const Theme& theme)
{
    const QColor grid = theme.color(ColorRole::Grid);
    const QLocale locale;
    for (const YearMonth& month : layout.months) {
        const double edge =
            painter.layoutDirection() == Qt::RightToLeft ? month.head.right() : month.head.left();
        painter.fillRect(QRectF(edge, 0, 1, layout.area.height()), grid);
        paintText(
            painter,
            month.head.adjusted(theme.px(4), 0, 0, 0),
            locale.standaloneMonthName(month.month, QLocale::ShortFormat),
            theme.font(TextRole::Small),
            theme.color(ColorRole::Text3));
    }
    painter.fillRect(
        QRectF(0, layout.canvas.top() - 1, layout.area.width(), 1), theme.color(ColorRole::Border));
    for (std::size_t i = 0; i < layout.titles.size(); ++i) {
        const QRectF& title = layout.titles[i];
        painter.fillRect(QRectF(0, title.bottom() - 1, layout.area.width(), 1), grid);
        const YearLine& line = content.lines[static_cast<qsizetype>(i)];
        const bool isSelected =
            std::any_of(line.marks.cbegin(), line.marks.cend(), [&look](const YearMark& mark) {
                return mark.window == look.selected;
            });
        paintText(
            painter,
            title.adjusted(theme.px(2), 0, -theme.px(8), -1),
            line.title,
            theme.font(isSelected ? TextRole::Strong : TextRole::Body),
            theme.color(ColorRole::Text));
    }
}

} // namespace

YearMetrics yearMetrics(const Theme& theme)
{
    YearMetrics metrics;
    metrics.titleWidth = textPx(theme, 190);
    metrics.headHeight = textPx(theme, 20);
    metrics.lineHeight = textPx(theme, 21);
    metrics.barHeight = textPx(theme, 15);
    metrics.tickHeight = textPx(theme, 12);
    metrics.tickWidth = theme.px(2);
    metrics.diamond = textPx(theme, 11);
    return metrics;
}

void paintYearSign(
    QPainter& painter, const QRectF& box, WindowKind kind, bool isHard, const Theme& theme)
{
    switch (kind) {
    case WindowKind::Freeze:
        painter.fillRect(box, theme.color(ColorRole::Canvas));
        if (isHard) {
            signs::paintFreezeBand(painter, box, theme);
        }
        paintOutline(painter, box, !isHard, theme);
        break;
    case WindowKind::Holiday:
        painter.fillRect(box, theme.color(ColorRole::Text3));
        break;
    case WindowKind::Maintenance:
    case WindowKind::Allow:
        painter.fillRect(box, theme.color(ColorRole::MaintenanceLine));
        break;
    }
}

void paintException(QPainter& painter, const QRectF& box, ExceptionState state, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inner = box.adjusted(1, 1, -1, -1);
    QPainterPath path;
    path.moveTo(inner.center().x(), inner.top());
    path.lineTo(inner.right(), inner.center().y());
    path.lineTo(inner.center().x(), inner.bottom());
    path.lineTo(inner.left(), inner.center().y());
    path.closeSubpath();
    const QColor ink = theme.color(
        state == ExceptionState::Granted || state == ExceptionState::Asked ? ColorRole::Warn
                                                                           : ColorRole::Text3);
    painter.setPen(QPen(ink, theme.metrics().line.strong));
    painter.setBrush(
        state == ExceptionState::Granted ? theme.color(ColorRole::WarnFill)
                                         : theme.color(ColorRole::Canvas));
    painter.drawPath(path);
    painter.restore();
}

void paintYear(
    QPainter& painter,
    const FreezesContent& content,
    const YearLayout& layout,
    const YearLook& look,
    const Theme& theme)
{
    paintFrame(painter, content, layout, look, theme);
    for (std::size_t i = 0; i < layout.items.size(); ++i) {
        const YearItem& item = layout.items[i];
        const YearLine& line = content.lines[item.line];
        if (item.isException()) {
            paintException(painter, item.rect, line.exceptions[item.exception].state, theme);
        } else {
            paintYearSign(painter, item.rect, line.kind, line.isHard, theme);
            const bool isBar =
                line.kind == WindowKind::Freeze || static_cast<int>(i) == look.hovered;
            if (isBar && line.marks[item.mark].window == look.selected) {
                controls::paintBox(
                    painter,
                    item.rect.adjusted(-1, -1, 1, 1),
                    QColor(),
                    theme.color(ColorRole::Accent),
                    0);
            }
        }
    }
    if (layout.now >= 0) {
        painter.fillRect(
            QRectF(layout.now - 1, layout.canvas.top(), 2, layout.canvas.height()),
            theme.color(ColorRole::Now));
    }
    if (look.focused >= 0 && look.focused < static_cast<int>(layout.items.size())) {
        controls::paintFocusRing(
            painter,
            layout.items[static_cast<std::size_t>(look.focused)].rect.adjusted(-3, -3, 3, 3),
            theme.metrics().radius.bar,
            theme.color(look.isActive ? ColorRole::Focus : ColorRole::BorderStrong));
    }
}

} // namespace cb
