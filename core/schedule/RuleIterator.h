// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/RecurrenceRule.h"

namespace cb {

/// Gives the starts that a rule makes, ascending, in wall-clock time without a zone. Our own
/// reading of RFC 5545 3.3.10: every rule that RecurrenceRule::parse() takes is expanded, BYSETPOS,
/// BYWEEKNO with any WKST and sub-daily rules among them. (libical 3.0.16 expands 52 of the 146
/// cases of its successor's own table wrongly; the tests compare with it where it is right.)
///
/// Conventions where the RFC leaves room:
/// - dates that do not exist (31 June, 29 February) are left out, never moved;
/// - BYWEEKNO takes the days of ISO-like weeks (of WKST), also those that lie in the neighbouring
/// year; INTERVAL then
///   counts week years;
/// - a yearly rule with BYMONTHDAY alone stays in the month of the first start (as libical reads
/// it);
/// - positions of BYSETPOS count all starts of a period, those before the first start too;
/// - UNTIL is not looked at (it is an instant: whoever knows the zone compares), COUNT is;
/// - BYHOUR, BYMINUTE and BYSECOND mean nothing to all-day starts.
///
/// Bounded: gives up after `maxWork` periods or days (ranOut()), and at the end of the year 9999.
class RuleIterator
{
public:
    static constexpr qint64 maxWork = 1'000'000;

    RuleIterator(const RecurrenceRule& rule, const LocalTime& start, bool isAllDay);

    /// The next start, not before `start`; nothing after the last one.
    std::optional<LocalTime> next();

    /// Goes on near `earliest` (starts before it may still come). Not with COUNT: everything has to
    /// be counted.
    void skipTo(const LocalTime& earliest);

    /// Stopped because it took too much work, not because the rule ends.
    bool ranOut() const { return m_workLeft <= 0; }

private:
    struct DayFacts;

    bool isSubDaily() const { return m_rule.frequency < Frequency::Daily; }

    bool advance();
    void fillTimes();
    void fillDays();
    void fillYear();
    void fillWeekYear(int year);
    void fillRange(qint64 firstDay, qint64 count);
    void fillPositions();
    bool fillSubDaily();
    qint64 nextAllowedSecond(qint64 second);
    void setPeriodNear(qint64 seconds);

    bool takesDay(const DayFacts& facts) const;
    bool takesWeekday(const DayFacts& facts) const;
    qint64 valueAt(qint64 index) const;
    qint64 setSize() const;
    qint64 firstDayOfWeekYear(int year) const;
    int weekYearOf(qint64 day) const;
    void chooseWeekYearBase();

    RecurrenceRule m_rule;
    bool m_isAllDay = false;
    qint64 m_start = 0; ///< seconds; day number times 86,400 plus second of the day
    qint64 m_startDay = 0;
    int m_baseYear = 0;
    int m_startMonth = 0;
    int m_startMonthDay = 0;
    int m_startWeekday = 0;
    qint64 m_period = -1; ///< number of the current period, in steps of INTERVAL
    std::vector<qint64> m_days; ///< of the current period
    std::vector<int> m_times; ///< seconds of the day, or of the period in sub-daily rules
    std::vector<qint64> m_picks; ///< by BYSETPOS: indices into days x times
    qint64 m_cursor = 0;
    int m_given = 0;
    bool m_isDone = false;
    qint64 m_workLeft = maxWork;
};

} // namespace cb
