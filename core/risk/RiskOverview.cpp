// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/RiskOverview.h"

#include "core/domain/WallTime.h"
#include "core/risk/RiskParts.h"
#include "core/schedule/FilterMatcher.h"

#include <algorithm>

namespace cb {

BoardFilter historyFilter(const BoardFilter& filter)
{
    BoardFilter history;
    std::copy_if(
        filter.terms.cbegin(),
        filter.terms.cend(),
        std::back_inserter(history.terms),
        [](const FilterTerm& term) {
            switch (term.field) {
            case FilterField::State:
            case FilterField::Closure:
            case FilterField::Is:
            case FilterField::Period:
            case FilterField::After:
            case FilterField::Before:
                return false;
            default:
                return true;
            }
        });
    return history;
}

RiskInput riskInput(
    SnapshotPtr snapshot,
    const BoardFilter& filter,
    Rows rows,
    Instant now,
    const MatrixLevels& levels)
{
    const BoardFilter history = historyFilter(filter);
    RiskInput input;
    input.historyRows = history == filter
        ? rows
        : FilterMatcher(history, snapshot, FilterTable::Changes, now).run().rows;
    input.snapshot = std::move(snapshot);
    input.rows = std::move(rows);
    input.now = now;
    input.levels = levels;
    return input;
}

int ServiceRisk::high() const
{
    return static_cast<int>(
        byLevel[static_cast<std::size_t>(RiskLevel::High)].size()
        + byLevel[static_cast<std::size_t>(RiskLevel::VeryHigh)].size());
}

int ServiceRisk::open() const
{
    std::size_t open = notAssessed.size();
    for (const Rows& rows : byLevel) {
        open += rows.size();
    }
    return static_cast<int>(open);
}

int WeekOutcomes::changes() const
{
    std::size_t changes = 0;
    for (const Rows& rows : byCode) {
        changes += rows.size();
    }
    return static_cast<int>(changes);
}

Rate WeekOutcomes::failures() const
{
    const std::size_t failed = byCode[static_cast<std::size_t>(ClosureCode::Unsuccessful)].size()
        + byCode[static_cast<std::size_t>(ClosureCode::BackedOut)].size();
    return {static_cast<int>(failed), changes()};
}

namespace risk {

std::optional<ClosureCode> outcomeOf(const ChangeColumns& changes, int row)
{
    const quint8 closure = changes.closures[at(row)];
    return closure == 0 || changes.states[at(row)] != ChangeState::Closed
        ? std::nullopt
        : std::optional(static_cast<ClosureCode>(closure - 1));
}

qint64 endOf(const ChangeColumns& changes, int row)
{
    const qint64 actual = changes.actualEnds[at(row)];
    return actual != noInstant ? actual : changes.closedAts[at(row)];
}

qint64 startOf(const ChangeColumns& changes, int row)
{
    const qint64 actual = changes.actualStarts[at(row)];
    return actual != noInstant ? actual : changes.plannedStarts[at(row)];
}

Span historyOf(const RiskInput& input)
{
    const QTimeZone zone = input.snapshot->zone();
    const QDate today = WallTime::toLocal(input.now, zone).date;
    return {WallTime::day(today.addDays(-7LL * weeksOfHistory), zone).start, input.now};
}

std::vector<qint64> weekStarts(const RiskInput& input, int offset, int count)
{
    const QTimeZone zone = input.snapshot->zone();
    const QDate first =
        startOfWeek(WallTime::toLocal(input.now, zone).date, Qt::Monday).addDays(7LL * offset);
    std::vector<qint64> starts;
    for (int week = 0; week <= count; ++week) {
        starts.push_back(WallTime::day(first.addDays(7LL * week), zone).start.ms);
    }
    return starts;
}

int weekOf(const std::vector<qint64>& starts, qint64 ms)
{
    if (ms < starts.front() || ms >= starts.back()) {
        return -1;
    }
    return static_cast<int>(
        std::upper_bound(starts.cbegin(), starts.cend(), ms) - starts.cbegin() - 1);
}

} // namespace risk

RiskOverview riskOverview(const RiskInput& input, const CancelToken& cancel)
{
    RiskOverview overview;
    overview.snapshot = input.snapshot;
    overview.now = input.now;
    const auto compute = [&](auto& part, auto function) {
        if (cancel.isCancelled()) {
            overview.isComplete = false;
        } else {
            part = function(input);
        }
    };
    compute(overview.matrix, risk::matrixRisk);
    compute(overview.services, risk::servicesRisk);
    compute(overview.weeks, risk::weeksRisk);
    compute(overview.outcomes, risk::outcomesRisk);
    compute(overview.hours, risk::hoursRisk);
    compute(overview.items, risk::itemsRisk);
    return overview;
}

} // namespace cb
