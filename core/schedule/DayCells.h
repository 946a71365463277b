// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <QDate>
#include <QTimeZone>

#include <vector>

namespace cb {

/// The days of a zone that a span is drawn on: [first, last], both included.
struct DayRange
{
    QDate first;
    QDate last;

    int count() const { return static_cast<int>(first.daysTo(last)) + 1; }

    friend bool operator==(const DayRange&, const DayRange&) = default;
};

/// Half-open: an end at local midnight does not touch the next day; a zero-length span lies on the
/// day of its start.
DayRange dayCells(const Span& span, const QTimeZone& zone);

/// dayCells() for many spans within a known stretch of days: midnights are looked up once, a span
/// then costs a bisection. Days outside of the stretch are clipped to one day before it or after
/// it. Immutable; any thread.
class DayGrid
{
public:
    DayGrid(const DayRange& days, const QTimeZone& zone);

    DayRange cells(const Span& span) const;

private:
    QDate dayOf(qint64 ms) const;

    QDate m_first;
    std::vector<qint64> m_midnights; ///< of each day, and of the one after the last
};

/// [midnight of the first day, midnight after the last day) in `zone`.
Span spanOfDays(const DayRange& days, const QTimeZone& zone);

/// Minutes from midnight to midnight: 1440, on the night of a clock change 1380 or 1500 (or what
/// the zone does).
int dayLengthMinutes(QDate day, const QTimeZone& zone);

/// An ISO 8601 week: it belongs to the year of its Thursday.
struct IsoWeek
{
    int year = 0;
    int week = 0;

    /// "2026-W53"
    QString toText() const;

    friend bool operator==(const IsoWeek&, const IsoWeek&) = default;
};

IsoWeek isoWeek(QDate day);

/// The week number of a grid row of seven days that starts on any weekday: that of its Thursday,
/// which is the number of its Monday to Saturday part where the row starts on Sunday.
IsoWeek isoWeekOfRow(QDate rowStart);

/// The last `firstDayOfWeek` on or before `day`.
QDate startOfWeek(QDate day, Qt::DayOfWeek firstDayOfWeek);

/// The six weeks (42 days) that a month view shows: the first row holds the first of the month.
DayRange monthGrid(int year, int month, Qt::DayOfWeek firstDayOfWeek);

} // namespace cb
