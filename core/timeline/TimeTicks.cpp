// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/TimeTicks.h"

#include "core/schedule/DayCells.h"

#include <algorithm>

namespace cb {
namespace {

/// Of units within a day; 0: a calendar unit.
qint64 clockStepMs(TickUnit unit)
{
    switch (unit) {
    case TickUnit::Second10:
        return 10 * msPerSecond;
    case TickUnit::Minute:
        return msPerMinute;
    case TickUnit::Minute5:
        return 5 * msPerMinute;
    case TickUnit::Minute15:
        return 15 * msPerMinute;
    case TickUnit::Minute30:
        return 30 * msPerMinute;
    case TickUnit::Hour:
        return msPerHour;
    case TickUnit::Hour3:
        return 3 * msPerHour;
    case TickUnit::Hour6:
        return 6 * msPerHour;
    case TickUnit::Hour12:
        return 12 * msPerHour;
    default:
        return 0;
    }
}

QDate dateOf(Instant t, const TickCalendar& calendar)
{
    return WallTime::toLocal(t, calendar.zone).date;
}

/// The first day of the calendar unit that `day` is in.
QDate firstDay(QDate day, TickUnit unit, const TickCalendar& calendar)
{
    switch (unit) {
    case TickUnit::Week:
        return startOfWeek(day, calendar.firstDayOfWeek);
    case TickUnit::Month:
        return {day.year(), day.month(), 1};
    case TickUnit::Quarter:
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case TickUnit::Year:
        return {day.year(), 1, 1};
    default:
        return day;
    }
}

QDate nextFirstDay(QDate first, TickUnit unit)
{
    switch (unit) {
    case TickUnit::Week:
        return first.addDays(7);
    case TickUnit::Month:
        return first.addMonths(1);
    case TickUnit::Quarter:
        return first.addMonths(3);
    case TickUnit::Year:
        return first.addYears(1);
    default:
        return first.addDays(1);
    }
}

TimeTick midnight(QDate day, const TickCalendar& calendar)
{
    const WallTime wall = WallTime::resolve({day, QTime(0, 0)}, calendar.zone);
    TimeTick tick{wall.instant, {day, QTime(0, 0)}, wall.kind, false};
    if (wall.kind == WallTimeKind::Gap) {
        tick.local = WallTime::toLocal(wall.instant, calendar.zone);
    }
    return tick;
}

/// The ticks of one day, its midnight first, in order of time.
void addClockTicks(
    QDate day, qint64 stepMs, const TickCalendar& calendar, std::vector<TimeTick>& ticks)
{
    const auto first = static_cast<std::ptrdiff_t>(ticks.size());
    ticks.push_back(midnight(day, calendar));
    for (qint64 ms = stepMs; ms < msPerDay; ms += stepMs) {
        const LocalTime local{day, QTime::fromMSecsSinceStartOfDay(static_cast<int>(ms))};
        const WallTime wall = WallTime::resolve(local, calendar.zone);
        if (wall.kind == WallTimeKind::Gap) {
            continue;
        }
        ticks.push_back({wall.instant, local, wall.kind, false});
        if (wall.kind == WallTimeKind::Doubled) {
            ticks.push_back({wall.second, local, wall.kind, true});
        }
    }
    std::sort(ticks.begin() + first, ticks.end(), [](const TimeTick& a, const TimeTick& b) {
        return a.at < b.at;
    });
}

/// Steps of the clock are walked from a whole hour on; only the days of clock changes are worked
/// out in full, so that a view of one minute costs no more than its ticks.
class ClockWalk
{
public:
    ClockWalk(TickUnit unit, const TickCalendar& calendar)
        : m_stepMs(clockStepMs(unit))
        , m_calendar(calendar)
    {}

    std::vector<TimeTick> ticks(const Span& span)
    {
        std::vector<TimeTick> ticks;
        QDate day = dateOf(span.start, m_calendar).addDays(-1);
        while (true) {
            const Span hours = WallTime::day(day, m_calendar.zone);
            if (hours.start >= span.end) {
                break;
            }
            addDay(day, hours, span, ticks);
            day = day.addDays(1);
        }
        return ticks;
    }

private:
    void addDay(QDate day, const Span& hours, const Span& span, std::vector<TimeTick>& ticks) const
    {
        std::vector<TimeTick> all;
        if (hours.lengthMs() != msPerDay) {
            addClockTicks(day, m_stepMs, m_calendar, all);
        } else {
            const qint64 from = qMax<qint64>(0, (span.start.ms - hours.start.ms) / m_stepMs - 1);
            for (qint64 ms = from * m_stepMs; ms < msPerDay && hours.start.ms + ms < span.end.ms;
                 ms += m_stepMs)
            {
                const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(ms));
                all.push_back({hours.start.plusMs(ms), {day, time}, WallTimeKind::Exact, false});
            }
        }
        for (const TimeTick& tick : all) {
            if (tick.at >= span.end) {
                break;
            }
            if (tick.at <= span.start) {
                ticks.clear();
            }
            ticks.push_back(tick);
        }
    }

    qint64 m_stepMs;
    const TickCalendar& m_calendar;
};

} // namespace

std::vector<TimeTick> ticksIn(const Span& span, TickUnit unit, const TickCalendar& calendar)
{
    if (clockStepMs(unit) > 0) {
        return ClockWalk(unit, calendar).ticks(span);
    }
    std::vector<TimeTick> ticks;
    QDate day = firstDay(dateOf(span.start, calendar), unit, calendar);
    TimeTick tick = midnight(day, calendar);
    do {
        if (ticks.empty() || ticks.back().at < tick.at) { // a date line moved over a day
            ticks.push_back(tick);
        }
        day = nextFirstDay(day, unit);
        tick = midnight(day, calendar);
    } while (tick.at < span.end);
    return ticks;
}

Instant unitStart(Instant t, TickUnit unit, const TickCalendar& calendar)
{
    return ticksIn({t, t.plusMs(1)}, unit, calendar).front().at;
}

Instant nextUnitStart(Instant t, TickUnit unit, const TickCalendar& calendar)
{
    if (clockStepMs(unit) == 0) {
        const QDate first = firstDay(dateOf(t, calendar), unit, calendar);
        return midnight(nextFirstDay(first, unit), calendar).at;
    }
    // A day of a clock change is at most a day longer than two of any steps.
    const std::vector<TimeTick> ticks =
        ticksIn({t, t.plusMs(2 * clockStepMs(unit) + 2 * msPerHour)}, unit, calendar);
    const auto next = std::find_if(
        ticks.cbegin(), ticks.cend(), [t](const TimeTick& tick) { return tick.at > t; });
    return next != ticks.cend() ? next->at : t.plusMs(clockStepMs(unit));
}

std::vector<qint64> columnEdges(const Span& span, TickUnit unit, const TickCalendar& calendar)
{
    std::vector<qint64> edges;
    for (const TimeTick& tick : ticksIn(span, unit, calendar)) {
        edges.push_back(tick.at.ms);
    }
    edges.push_back(nextUnitStart({edges.back()}, unit, calendar).ms);
    return edges;
}

TickUnits tickUnits(const TimeScale& scale, double lowerWidth, double upperWidth)
{
    const auto fits = [&scale](TickUnit unit, double width) {
        return scale.lengthOf(ordinaryMs(unit)) >= width;
    };
    int lower = 0;
    while (lower < static_cast<int>(TickUnit::Year)
           && !fits(static_cast<TickUnit>(lower), lowerWidth)) {
        ++lower;
    }
    // Clock times stand under days, days and weeks under months, months and quarters under years.
    TickUnits units{static_cast<TickUnit>(lower), TickUnit::Year};
    if (units.lower < TickUnit::Day) {
        units.upper = TickUnit::Day;
    } else if (units.lower < TickUnit::Month) {
        units.upper = TickUnit::Month;
    }
    while (units.upper < TickUnit::Year && !fits(units.upper, upperWidth)) {
        units.upper = units.upper == TickUnit::Day ? TickUnit::Month : TickUnit::Year;
    }
    return units;
}

qint64 ordinaryMs(TickUnit unit)
{
    switch (unit) {
    case TickUnit::Day:
        return msPerDay;
    case TickUnit::Week:
        return 7 * msPerDay;
    case TickUnit::Month:
        return 30 * msPerDay;
    case TickUnit::Quarter:
        return 91 * msPerDay;
    case TickUnit::Year:
        return 365 * msPerDay;
    default:
        return clockStepMs(unit);
    }
}

std::vector<ClockChange> clockChangesIn(const Span& span, const QTimeZone& zone)
{
    std::vector<ClockChange> changes;
    for (const QTimeZone::OffsetData& data :
         zone.transitions(span.start.plusMs(-1).toUtc(), span.end.toUtc()))
    {
        const qint64 at = data.atUtc.toMSecsSinceEpoch();
        const auto offset = [&zone](qint64 ms) {
            return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
        };
        const qint64 byMs = msPerSecond * (offset(at) - offset(at - 1));
        if (span.contains({at}) && byMs != 0) {
            changes.push_back({{at}, byMs});
        }
    }
    return changes;
}

} // namespace cb
