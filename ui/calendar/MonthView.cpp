// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/MonthView.h"

#include "ui/calendar/MonthPainter.h"
#include "ui/calendar/MonthViewLayout.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {

QString MonthView::id() const
{
    return u"board.month"_s;
}

QString MonthView::name() const
{
    return tr("Month");
}

QString MonthView::rangeText() const
{
    const QDate day = model().day();
    return TimeText(locale(), model().zone(), model().now()).month(day.year(), day.month());
}

DayRange MonthView::grid() const
{
    const QDate day = model().day();
    return monthGrid(day.year(), day.month(), locale().firstDayOfWeek());
}

Span MonthView::range() const
{
    return spanOfDays(grid(), model().zone());
}

void MonthView::completeScene(CalendarScene& scene) const
{
    scene.month = model().day();
    scene.secondZone = QTimeZone();
}

CalendarGeometry MonthView::layOut(const CalendarPage& page, QSizeF viewport) const
{
    MonthViewInput input;
    input.viewport = viewport;
    input.metrics = CalendarMetrics::of(theme());
    input.grid = grid();
    input.month = model().day();
    input.zone = model().zone();
    input.rightToLeft = isRightToLeft();
    return layoutMonthView(page, input);
}

void MonthView::paintScene(
    QPainter& painter,
    const CalendarScene& scene,
    const CalendarLook& look,
    const QRectF& exposed) const
{
    paintMonth(painter, scene, look, exposed, theme());
}

QDate MonthView::steppedDay(int steps) const
{
    return model().day().addMonths(steps);
}

int MonthView::daysOfArrow(Qt::Key key) const
{
    constexpr int week = 7;
    switch (key) {
    case Qt::Key_Left:
        return -1;
    case Qt::Key_Right:
        return 1;
    case Qt::Key_Up:
        return -week;
    default:
        return week;
    }
}

/// A day has no time under the pointer: changes mostly run in the evening.
Span MonthView::newChangeAt(const CalendarMoment& moment) const
{
    constexpr int evening = 20;
    constexpr qint64 length = 2 * msPerHour;
    const Instant start = WallTime::toInstant({moment.day, QTime(evening, 0)}, model().zone());
    return {start, start.plusMs(length)};
}

} // namespace cb
