// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/WeekView.h"

#include "ui/calendar/WeekPainter.h"
#include "ui/calendar/WeekViewLayout.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int weekDays = 7;

} // namespace

QString WeekView::id() const
{
    return u"board.week"_s;
}

QString WeekView::name() const
{
    return tr("Week");
}

QDate WeekView::firstDay() const
{
    return startOfWeek(model().day(), locale().firstDayOfWeek());
}

QString WeekView::rangeText() const
{
    const QDate first = firstDay();
    return TimeText(locale(), model().zone(), model().now())
        .week(first, first.addDays(weekDays - 1));
}

Span WeekView::range() const
{
    const QDate first = firstDay();
    const QTime start = model().dayStartsAt();
    return {
        WallTime::toInstant({first, start}, model().zone()),
        WallTime::toInstant({first.addDays(weekDays), start}, model().zone())};
}

CalendarGeometry WeekView::layOut(const CalendarPage& page, QSizeF viewport) const
{
    WeekViewInput input;
    input.viewport = viewport;
    input.metrics = CalendarMetrics::of(theme());
    input.firstDay = firstDay();
    input.dayStartsAt = model().dayStartsAt();
    input.zone = model().zone();
    input.hasSecondGutter = model().secondZone().isValid();
    input.rightToLeft = isRightToLeft();
    return layoutWeekView(page, input);
}

void WeekView::paintScene(
    QPainter& painter,
    const CalendarScene& scene,
    const CalendarLook& look,
    const QRectF& exposed) const
{
    paintWeek(painter, scene, look, exposed, theme());
}

QDate WeekView::steppedDay(int steps) const
{
    return model().day().addDays(qint64{weekDays} * steps);
}

int WeekView::daysOfArrow(Qt::Key key) const
{
    switch (key) {
    case Qt::Key_Left:
        return -1;
    case Qt::Key_Right:
        return 1;
    case Qt::Key_Up:
        return -weekDays;
    default:
        return weekDays;
    }
}

} // namespace cb
