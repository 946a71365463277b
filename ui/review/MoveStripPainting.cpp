// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/WallTime.h"
#include "ui/review/SinceDelegate.h"
#include "ui/theme/Signs.h"

#include <QPainter>

namespace cb {
namespace {

constexpr double shortestBar = 10;
constexpr double barHeight = 7;
/// More ticks than this are a grey line and say nothing.
constexpr int mostTicks = 40;

/// Turns times into x within the strip; time runs in the direction of reading.
class Axis
{
public:
    Axis(const QRectF& area, const Span& span, bool isMirrored)
        : m_area(area)
        , m_span(span)
        , m_isMirrored(isMirrored)
    {}

    double at(Instant time) const
    {
        const double part =
            double(time.ms - m_span.start.ms) / double(qMax<qint64>(1, m_span.lengthMs()));
        const double x = qBound(0.0, part, 1.0) * m_area.width();
        return m_isMirrored ? m_area.right() - x : m_area.left() + x;
    }

    /// As wide as it is long, but wide enough to be seen.
    QRectF box(const Span& span, double top, double height, double narrowest) const
    {
        const double a = at(span.start);
        const double b = at(span.end);
        const double width = qMax(narrowest, std::abs(b - a));
        const double left = qBound(
            m_area.left(), m_isMirrored ? qMax(a, b) - width : qMin(a, b), m_area.right() - width);
        return {left, top, width, height};
    }

private:
    QRectF m_area;
    Span m_span;
    bool m_isMirrored;
};

void paintDays(
    QPainter& painter,
    const QRectF& area,
    const Axis& axis,
    const Span& span,
    const QTimeZone& zone,
    const Theme& theme)
{
    painter.setPen(QPen(theme.color(ColorRole::Border), 1));
    const double middle = area.center().y();
    painter.drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle));
    const QDate first = WallTime::toLocal(span.start, zone).date;
    const qint64 days = first.daysTo(WallTime::toLocal(span.end, zone).date);
    const qint64 step = qMax<qint64>(1, (days + mostTicks - 1) / mostTicks);
    painter.setPen(QPen(theme.color(ColorRole::BorderStrong), 1));
    for (qint64 day = 0; day <= days; day += step) {
        const double x = axis.at(WallTime::toInstant({first.addDays(day), {}}, zone));
        painter.drawLine(QPointF(x, middle - 3), QPointF(x, middle + 3));
    }
}

void paintArrow(QPainter& painter, const QRectF& ghost, const QRectF& bar, const Theme& theme)
{
    const double y = ghost.center().y();
    const double from = ghost.center().x() < bar.center().x() ? ghost.right() : ghost.left();
    const double to = bar.center().x();
    painter.setPen(QPen(theme.color(ColorRole::Accent), theme.metrics().line.strong));
    painter.drawLine(QPointF(from, y), QPointF(to, y));
    painter.drawLine(QPointF(to, y), QPointF(to, bar.top()));
}

} // namespace

void paintMoveStrip(
    QPainter& painter,
    const QRect& area,
    const MoveStrip& strip,
    const Span& span,
    const QTimeZone& zone,
    const Theme& theme)
{
    painter.save();
    painter.setClipRect(area);
    const double height = theme.px(barHeight);
    const double narrowest = theme.px(shortestBar);
    const QRectF line = QRectF(area).adjusted(2, 0, -2, 0);
    const Axis axis(line, span, painter.layoutDirection() == Qt::RightToLeft);
    for (const Span& freeze : strip.freezes) {
        const QRectF band = axis.box(freeze, area.top() + 3, area.height() - 6, 1);
        signs::paintFreezeBand(painter, band, theme, line.topLeft());
    }
    paintDays(painter, line, axis, span, zone, theme);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = line.center().y();
    const auto boxAt = [&](const std::optional<Span>& at, double top) {
        return at ? std::optional(axis.box(*at, top, height, narrowest)) : std::nullopt;
    };
    const std::optional<QRectF> ghost = boxAt(strip.then, middle - height - 1);
    const std::optional<QRectF> bar = boxAt(strip.now, middle + 1);
    const double radius = theme.metrics().radius.bar;
    if (ghost && bar) {
        paintArrow(painter, *ghost, *bar, theme);
    }
    if (ghost) {
        painter.setPen(QPen(theme.color(ColorRole::Text2), 1, Qt::DashLine));
        painter.setBrush(theme.color(ColorRole::Canvas));
        painter.drawRoundedRect(ghost->adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    if (bar) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(ColorRole::Accent));
        painter.drawRoundedRect(*bar, radius, radius);
    }
    painter.restore();
}

} // namespace cb
