// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/WallTime.h"

#include <vector>

namespace cb {

enum class Frequency
{
    Secondly,
    Minutely,
    Hourly,
    Daily,
    Weekly,
    Monthly,
    Yearly
};
template <>
inline constexpr auto enumTexts<Frequency> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("SECONDLY"),
     QLatin1StringView("MINUTELY"),
     QLatin1StringView("HOURLY"),
     QLatin1StringView("DAILY"),
     QLatin1StringView("WEEKLY"),
     QLatin1StringView("MONTHLY"),
     QLatin1StringView("YEARLY")});

/// "-1FR": the last Friday; `ordinal` 0: every one.
struct RuleWeekday
{
    int ordinal = 0;
    int weekday = Qt::Monday;

    friend bool operator==(const RuleWeekday&, const RuleWeekday&) = default;
};

/// The inclusive end of a rule.
struct RuleUntil
{
    LocalTime time;
    bool isUtc = false;
    bool isDate = false; ///< the whole day belongs to it

    friend bool operator==(const RuleUntil&, const RuleUntil&) = default;
};

/// An RFC 5545 3.3.10 rule, checked. Lists are ascending and without doubles.
struct RecurrenceRule
{
    Frequency frequency = Frequency::Daily;
    int interval = 1;
    std::optional<int> count;
    std::optional<RuleUntil> until;
    std::vector<int> seconds;
    std::vector<int> minutes;
    std::vector<int> hours;
    std::vector<RuleWeekday> weekdays;
    std::vector<int> monthDays; ///< 1 to 31, -31 to -1
    std::vector<int> yearDays; ///< 1 to 366, -366 to -1
    std::vector<int> weekNumbers; ///< 1 to 53, -53 to -1
    std::vector<int> months;
    std::vector<int> positions; ///< BYSETPOS
    int weekStart = Qt::Monday;

    friend bool operator==(const RecurrenceRule&, const RecurrenceRule&) = default;

    /// Reads an RRULE value. Part names are read without regard to case; an empty last part is
    /// allowed. Refused by name, with what to do: parts that RFC 5545 forbids together (COUNT with
    /// UNTIL, BYWEEKNO outside YEARLY, ordinals of BYDAY outside MONTHLY and YEARLY or with
    /// BYWEEKNO, BYYEARDAY with DAILY, WEEKLY or MONTHLY, BYMONTHDAY with WEEKLY), RSCALE other
    /// than GREGORIAN, SKIP other than OMIT, leap seconds, unknown parts.
    static Result<RecurrenceRule> parse(QStringView text);

    /// The canonical RRULE value; parse(toText()) gives the same rule.
    QString toText() const;
};

} // namespace cb
