// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/DayView.h"

#include "ui/calendar/DayPainter.h"
#include "ui/calendar/DayViewLayout.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {

QString DayView::id() const
{
    return u"board.day"_s;
}

QString DayView::name() const
{
    return tr("Day");
}

QString DayView::rangeText() const
{
    const QDate day = model().day();
    const TimeText times(locale(), model().zone(), model().now());
    return tr("%1, week %2").arg(times.longDay(day)).arg(isoWeek(day).week);
}

Span DayView::range() const
{
    const QTime start = model().dayStartsAt();
    return {
        WallTime::toInstant({model().day(), start}, model().zone()),
        WallTime::toInstant({model().day().addDays(1), start}, model().zone())};
}

std::optional<LaneKind> DayView::lanes() const
{
    return model().laneKind();
}

CalendarGeometry DayView::layOut(const CalendarPage& page, QSizeF viewport) const
{
    DayViewInput input;
    input.viewport = viewport;
    input.metrics = CalendarMetrics::of(theme());
    input.day = model().day();
    input.dayStartsAt = model().dayStartsAt();
    input.zone = model().zone();
    input.hasSecondGutter = model().secondZone().isValid();
    input.rightToLeft = isRightToLeft();
    return layoutDayView(page, input);
}

void DayView::paintScene(
    QPainter& painter,
    const CalendarScene& scene,
    const CalendarLook& look,
    const QRectF& exposed) const
{
    paintDay(painter, scene, look, exposed, theme());
}

QDate DayView::steppedDay(int steps) const
{
    return model().day().addDays(steps);
}

int DayView::daysOfArrow(Qt::Key key) const
{
    switch (key) {
    case Qt::Key_Up:
        return -1;
    case Qt::Key_Down:
        return 1;
    default:
        return 0; // to the next lane
    }
}

QString DayView::emptySentence(const CalendarScene& scene) const
{
    return scene.page.items.empty() && scene.page.marks.empty()
        ? tr("Nothing planned on %1.").arg(scene.times.day(model().day()))
        : QString();
}

} // namespace cb
