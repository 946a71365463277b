// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/freeze/WordMeanings.h"

namespace cb::freeze {

/// A date of a sentence; year 0: every year.
struct NamedDate
{
    int day = 0;
    int month = 0;
    int year = 0;

    QDate inYear(int other) const { return {year != 0 ? year : other, month, day}; }
};

struct OrdinalWeekday
{
    int ordinal = 0; ///< 0: every one
    int weekday = 0;
};

/// What the words of a sentence said, each thing for itself.
struct SentenceParts
{
    std::optional<TimeUnit> unit;
    int interval = 1;
    QList<OrdinalWeekday> weekdays;
    bool isEveryOrdinal = false; ///< "every second Tuesday"
    QList<int> workingDays; ///< positions of the working day within its month
    bool onWorkingDays = false; ///< every one of them
    QList<int> monthDays;
    QList<int> months;
    QList<int> weeks;
    std::optional<NamedDate> first;
    std::optional<NamedDate> second; ///< "from … to …", the last day
    std::optional<int> startMinute; ///< of the day
    std::optional<int> endMinute;
    int endWeekday = 0; ///< "Friday 18:00 to Monday 06:00"
    std::optional<int> lengthDays;
    std::optional<qint64> lengthMs;
    std::optional<int> count;
    std::optional<NamedDate> until;
    QList<NamedDate> except;
    QList<NamedDate> also;
    bool isOnce = false;
    bool isAllDay = false;
    qsizetype unknownAt = -1; ///< index of the token that is not understood; -1: none

    bool saysHowOften() const
    {
        return unit || !weekdays.isEmpty() || !workingDays.isEmpty() || onWorkingDays
            || !monthDays.isEmpty() || !months.isEmpty() || !weeks.isEmpty() || first || isOnce;
    }
};

SentenceParts partsOf(const QList<WordToken>& tokens);

} // namespace cb::freeze
