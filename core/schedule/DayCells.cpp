// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/DayCells.h"

#include "core/domain/WallTime.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {

DayRange dayCells(const Span& span, const QTimeZone& zone)
{
    const QDate first = WallTime::toLocal(span.start, zone).date;
    if (span.end <= span.start) {
        return {first, first};
    }
    return {first, qMax(first, WallTime::toLocal(span.end.plusMs(-1), zone).date)};
}

DayGrid::DayGrid(const DayRange& days, const QTimeZone& zone)
    : m_first(days.first)
{
    for (int i = 0; i <= days.count(); ++i) {
        m_midnights.push_back(WallTime::toInstant({days.first.addDays(i), QTime(0, 0)}, zone).ms);
    }
}

QDate DayGrid::dayOf(qint64 ms) const
{
    const auto after = std::upper_bound(m_midnights.cbegin(), m_midnights.cend(), ms);
    return m_first.addDays(after - m_midnights.cbegin() - 1);
}

DayRange DayGrid::cells(const Span& span) const
{
    const QDate first = dayOf(span.start.ms);
    return {first, span.end <= span.start ? first : qMax(first, dayOf(span.end.ms - 1))};
}

Span spanOfDays(const DayRange& days, const QTimeZone& zone)
{
    return {WallTime::day(days.first, zone).start, WallTime::day(days.last, zone).end};
}

int dayLengthMinutes(QDate day, const QTimeZone& zone)
{
    return static_cast<int>(WallTime::day(day, zone).lengthMs() / msPerMinute);
}

QString IsoWeek::toText() const
{
    return u"%1-W%2"_s.arg(year, 4, 10, QChar(u'0')).arg(week, 2, 10, QChar(u'0'));
}

IsoWeek isoWeek(QDate day)
{
    IsoWeek found;
    found.week = day.weekNumber(&found.year);
    return found;
}

IsoWeek isoWeekOfRow(QDate rowStart)
{
    const int toThursday = (Qt::Thursday - rowStart.dayOfWeek() + 7) % 7;
    return isoWeek(rowStart.addDays(toThursday));
}

QDate startOfWeek(QDate day, Qt::DayOfWeek firstDayOfWeek)
{
    return day.addDays(-((day.dayOfWeek() - firstDayOfWeek + 7) % 7));
}

DayRange monthGrid(int year, int month, Qt::DayOfWeek firstDayOfWeek)
{
    const QDate first = startOfWeek(QDate(year, month, 1), firstDayOfWeek);
    return {first, first.addDays(41)};
}

} // namespace cb
