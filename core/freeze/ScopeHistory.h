// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"

namespace cb::freeze {

struct FailureCount
{
    int closed = 0; ///< with an outcome
    int failed = 0; ///< unsuccessful or backed out

    double share() const { return closed > 0 ? static_cast<double>(failed) / closed : 0; }
};

/// What the changes of a window's scope did so far, and when those to come start. Pure value.
class ScopeHistory
{
public:
    /// `until`: the end of the 13 weeks from which the load of usual days is counted.
    ScopeHistory(
        const BoardSnapshot& snapshot, const CalendarWindow& window, Instant until, Instant now);

    struct Coming
    {
        int change = 0; ///< row
        Instant start;
    };

    /// Active changes of the scope that start at `now` or later.
    const std::vector<Coming>& coming() const { return m_coming; }

    /// The mean of working days; 0: fewer than 20 are known.
    double usual() const { return m_usual; }

    /// The 90th percentile of days like this one (working day or weekend); 0: nothing is known.
    int busy(QDate day) const { return isWorkingDay(day) ? m_busy : m_busyWeekend; }

    /// Of changes that started within the span.
    FailureCount failures(const Span& span) const;

    static bool isWorkingDay(QDate day) { return day.dayOfWeek() <= Qt::Friday; }

private:
    struct Past
    {
        Instant start;
        bool isClosed = false; ///< with an outcome
        bool hasFailed = false;
    };

    void countDays(const BoardSnapshot& snapshot, const CalendarWindow& window, Instant until);

    std::vector<Coming> m_coming;
    std::vector<Past> m_past; ///< ascending
    double m_usual = 0;
    int m_busy = 0;
    int m_busyWeekend = 0;
};

} // namespace cb::freeze
