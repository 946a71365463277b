// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/WallTime.h"
#include "core/timeline/TimeScale.h"

#include <vector>

namespace cb {

/// Steps of a time axis, by the calendar and clock of a zone.
enum class TickUnit
{
    Second10,
    Minute,
    Minute5,
    Minute15,
    Minute30,
    Hour,
    Hour3,
    Hour6,
    Hour12,
    Day,
    Week,
    Month,
    Quarter,
    Year
};
template <>
inline constexpr auto enumTexts<TickUnit> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("second10"),
     QLatin1StringView("minute"),
     QLatin1StringView("minute5"),
     QLatin1StringView("minute15"),
     QLatin1StringView("minute30"),
     QLatin1StringView("hour"),
     QLatin1StringView("hour3"),
     QLatin1StringView("hour6"),
     QLatin1StringView("hour12"),
     QLatin1StringView("day"),
     QLatin1StringView("week"),
     QLatin1StringView("month"),
     QLatin1StringView("quarter"),
     QLatin1StringView("year")});

/// The calendar that an axis is divided by.
struct TickCalendar
{
    QTimeZone zone;
    Qt::DayOfWeek firstDayOfWeek = Qt::Monday;
};

/// Where a unit begins.
struct TimeTick
{
    Instant at;
    LocalTime local; ///< what the clock shows then
    WallTimeKind kind = WallTimeKind::Exact; ///< Doubled: the clock shows it twice that night
    bool isSecond = false; ///< of a doubled time: the later one

    friend bool operator==(const TimeTick&, const TimeTick&) = default;
};

/// The beginnings of `unit` within `span`, ascending, and the last one before it, so that the first
/// cell is known too. Times that the clock leaves out have no tick; those that it shows twice have
/// two. Cost in the number of ticks: ask for a unit that is wide enough (tickUnits()).
std::vector<TimeTick> ticksIn(const Span& span, TickUnit unit, const TickCalendar& calendar);

/// The instant itself where a unit begins there, else the last beginning before it.
Instant unitStart(Instant t, TickUnit unit, const TickCalendar& calendar);
/// The first beginning after `t`.
Instant nextUnitStart(Instant t, TickUnit unit, const TickCalendar& calendar);

/// The edges of whole units that cover `span`, ascending: one more than there are columns. The
/// first is at or before the span's start, the last at or after its end.
std::vector<qint64> columnEdges(const Span& span, TickUnit unit, const TickCalendar& calendar);

/// The two rows of an axis's head.
struct TickUnits
{
    TickUnit lower = TickUnit::Hour6; ///< grid lines and small labels
    TickUnit upper = TickUnit::Day; ///< strong lines and labels

    friend bool operator==(const TickUnits&, const TickUnits&) = default;
};

/// The finest units that keep at least these widths: `lowerWidth` for a cell of the lower row,
/// `upperWidth` for one of the upper row.
TickUnits tickUnits(const TimeScale& scale, double lowerWidth, double upperWidth);

/// A real length of a unit in milliseconds, on ordinary days (months of 30 days, years of 365).
qint64 ordinaryMs(TickUnit unit);

/// A night on which the clock is put forward or back.
struct ClockChange
{
    Instant at;
    qint64 byMs = 0; ///< +1 h: put forward (a day of 23 hours); −1 h: put back (25)

    friend bool operator==(const ClockChange&, const ClockChange&) = default;
};

/// The clock changes within `span`, ascending. Asks the zone's own transitions.
std::vector<ClockChange> clockChangesIn(const Span& span, const QTimeZone& zone);

} // namespace cb
