// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freeze/ScopeHistory.h"

#include "core/schedule/BoardWindows.h"
#include "core/schedule/DayCells.h"
#include "core/schedule/WindowExpander.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cb::freeze {
namespace {

constexpr int weeks = 13;
constexpr std::size_t enoughDays = 20;
constexpr double busyShare = 0.9;

int nearestRank(std::vector<int> counts, double share)
{
    if (counts.empty()) {
        return 0;
    }
    std::sort(counts.begin(), counts.end());
    const auto rank =
        static_cast<std::size_t>(std::ceil(share * static_cast<double>(counts.size())));
    return counts[std::max<std::size_t>(rank, 1) - 1];
}

/// Days on which the window or a holiday holds say nothing about usual ones.
std::vector<bool> unusualDays(
    const BoardSnapshot& snapshot, const CalendarWindow& window, const DayRange& days)
{
    std::vector<bool> unusual(static_cast<std::size_t>(days.count()), false);
    const QTimeZone zone = snapshot.zone();
    const Span range = spanOfDays(days, zone);
    const auto mark = [&](const CalendarWindow& other) {
        const auto found = expandWindow(other, {range, zone, {}});
        for (const WindowInstance& instance : found.value_or(QList<WindowInstance>())) {
            const DayRange cells = dayCells(instance.span, zone);
            for (QDate day = std::max(cells.first, days.first);
                 day <= std::min(cells.last, days.last);
                 day = day.addDays(1))
            {
                unusual[static_cast<std::size_t>(days.first.daysTo(day))] = true;
            }
        }
    };
    mark(window);
    for (const CalendarWindow& other : *snapshot.windows) {
        if (other.kind == WindowKind::Holiday) {
            mark(other);
        }
    }
    return unusual;
}

} // namespace

ScopeHistory::ScopeHistory(
    const BoardSnapshot& snapshot, const CalendarWindow& window, Instant until, Instant now)
{
    const ChangeColumns& changes = *snapshot.changes;
    const ScopeMatcher scope(window.scope, snapshot);
    for (int row = 0; row < changes.size(); ++row) {
        const auto at = static_cast<std::size_t>(row);
        const ChangeState state = changes.states[at];
        const qint64 actual = changes.actualStarts[at];
        const qint64 start = actual != noInstant ? actual : changes.plannedStarts[at];
        if (state == ChangeState::Draft || state == ChangeState::Cancelled || start == noInstant
            || !scope.covers(row))
        {
            continue;
        }
        if (start >= now.ms) {
            if (isActive(state)) {
                m_coming.push_back({row, {start}});
            }
            continue;
        }
        const int closure = changes.closures[at] - 1;
        const bool hasFailed = closure == static_cast<int>(ClosureCode::Unsuccessful)
            || closure == static_cast<int>(ClosureCode::BackedOut);
        m_past.push_back({{start}, closure >= 0, hasFailed});
    }
    std::sort(m_past.begin(), m_past.end(), [](const Past& a, const Past& b) {
        return a.start < b.start;
    });
    countDays(snapshot, window, until);
}

void ScopeHistory::countDays(
    const BoardSnapshot& snapshot, const CalendarWindow& window, Instant until)
{
    const QTimeZone zone = snapshot.zone();
    const QDate last = WallTime::toLocal(until, zone).date.addDays(-1);
    const DayRange days{last.addDays(-7 * weeks + 1), last};
    const std::vector<bool> unusual = unusualDays(snapshot, window, days);
    std::vector<int> counts(unusual.size(), 0);
    const DayGrid grid(days, zone);
    for (const Past& past : m_past) {
        const QDate day = grid.cells({past.start, past.start}).first;
        const auto i = days.first.daysTo(day);
        if (i >= 0 && i < days.count()) {
            ++counts[static_cast<std::size_t>(i)];
        }
    }
    std::vector<int> working;
    std::vector<int> weekend;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (!unusual[i]) {
            const bool isWorking = isWorkingDay(days.first.addDays(static_cast<qint64>(i)));
            (isWorking ? working : weekend).push_back(counts[i]);
        }
    }
    const int sum = std::accumulate(working.cbegin(), working.cend(), 0);
    const bool isKnown = working.size() >= enoughDays && sum > 0;
    m_usual = isKnown ? static_cast<double>(sum) / static_cast<double>(working.size()) : 0;
    m_busy = std::max(nearestRank(std::move(working), busyShare), 1);
    m_busyWeekend = nearestRank(std::move(weekend), busyShare);
}

FailureCount ScopeHistory::failures(const Span& span) const
{
    FailureCount count;
    auto past = std::lower_bound(
        m_past.cbegin(), m_past.cend(), span.start, [](const Past& a, Instant start) {
            return a.start < start;
        });
    for (; past != m_past.cend() && past->start < span.end; ++past) {
        count.closed += past->isClosed ? 1 : 0;
        count.failed += past->hasFailed ? 1 : 0;
    }
    return count;
}

} // namespace cb::freeze
