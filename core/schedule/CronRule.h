// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/WallTime.h"

#include <bitset>

namespace cb {

/// A POSIX crontab time: minute, hour, day of month, month, weekday, each as `*`, numbers, ranges,
/// lists and steps
/// (`*/15`, `9-17/2`), months and weekdays also by their English names. 0 and 7 are Sunday; where
/// both day fields are given, either matches. Wall clock of any zone; each local time matches once.
/// Value; any thread.
class CronRule
{
public:
    /// Errors: BadInput, naming the field. `L`, `W`, `#`, `?` and `@` words are refused by name.
    static Result<CronRule> parse(QStringView text);

    /// The first match at or after `from`; none within 8 years (29 February around 2100): it never
    /// matches again.
    std::optional<LocalTime> nextFrom(const LocalTime& from) const;
    /// The last match before `until`; none within 8 years.
    std::optional<LocalTime> lastBefore(const LocalTime& until) const;

    bool matches(const LocalTime& time) const;

private:
    bool matchesDay(QDate day) const;

    std::bitset<60> m_minutes;
    std::bitset<24> m_hours;
    std::bitset<32> m_monthDays; ///< from 1
    std::bitset<13> m_months; ///< from 1
    std::bitset<7> m_weekdays; ///< 0: Sunday
    bool m_eitherDay = false;
};

} // namespace cb
