// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/PatchNights.h"

#include "ui/commands/EditJobs.h"
#include "ui/records/ChangeDrafts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int lastOrdinal = 5;
constexpr int everySecondWeek = -2;
constexpr int mostNights = 120;

QDate nextWeekday(QDate from, int weekday)
{
    return from.addDays((weekday - from.dayOfWeek() + 7) % 7);
}

QDate inMonth(int year, int month, const PatchNightRule& rule)
{
    if (rule.ordinal == lastOrdinal) {
        const QDate last(year, month, QDate(year, month, 1).daysInMonth());
        return last.addDays(-((last.dayOfWeek() - rule.weekday + 7) % 7));
    }
    return nextWeekday(QDate(year, month, 1), rule.weekday).addDays(7 * (rule.ordinal - 1));
}

QList<QDate> datesOf(const PatchNightRule& rule)
{
    QList<QDate> dates;
    const int count = std::clamp(rule.count, 0, mostNights);
    if (rule.ordinal <= 0) {
        const int step = rule.ordinal == everySecondWeek ? 14 : 7;
        for (QDate date = nextWeekday(rule.from, rule.weekday); dates.size() < count;
             date = date.addDays(step))
        {
            dates.append(date);
        }
        return dates;
    }
    for (QDate month(rule.from.year(), rule.from.month(), 1); dates.size() < count;
         month = month.addMonths(1))
    {
        const QDate date = inMonth(month.year(), month.month(), rule);
        if (date >= rule.from) {
            dates.append(date);
        }
    }
    return dates;
}

} // namespace

QList<Span> patchNights(const PatchNightRule& rule, const QTimeZone& zone)
{
    QList<Span> nights;
    if (!rule.from.isValid() || !rule.at.isValid()) {
        return nights;
    }
    for (const QDate& date : datesOf(rule)) {
        const LocalTime start{date, rule.at};
        const LocalTime end = start.plus(0, rule.minutes * msPerMinute);
        const Span night{WallTime::toInstant(start, zone), WallTime::toInstant(end, zone)};
        nights.append({night.start, std::max(night.start, night.end)});
    }
    return nights;
}

std::vector<Change> patchNightDrafts(
    const Change& change, const QList<Span>& nights, const QTimeZone& zone)
{
    std::vector<Change> drafts;
    for (const Span& night : nights) {
        Change draft = copyOf(change);
        draft.title = u"%1, %2"_s.arg(
            change.title, WallTime::toLocal(night.start, zone).date.toString(Qt::ISODate));
        draft.plannedStart = night.start;
        draft.plannedEnd = night.end;
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

} // namespace cb
