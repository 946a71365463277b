// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/LaneFacts.h"

#include <QHash>

#include <algorithm>
#include <ranges>

namespace cb {
namespace {

std::size_t at(qsizetype row)
{
    return static_cast<std::size_t>(row);
}

bool hasSucceeded(const DeploymentColumns& columns, qint32 row, qint64 atMs)
{
    return columns.startedAts[at(row)] <= atMs
        && outcomeAt(columns, row, atMs) == DeploymentOutcome::Succeeded;
}

/// Rows of the lane from the newest that had started by `atMs`.
auto newestFirst(const DeliveryHistory& history, const DeliveryLane& lane, qint64 atMs)
{
    const DeploymentColumns& columns = *history.columns;
    return history.rowsOf(lane) | std::views::reverse
        | std::views::drop_while(
               [&columns, atMs](qint32 row) { return columns.startedAts[at(row)] > atMs; });
}

} // namespace

RanBefore ranBefore(
    const DeliveryHistory& history, const DeliveryLane& lane, qint32 row, qint64 atMs)
{
    const DeploymentColumns& columns = *history.columns;
    RanBefore before;
    bool isPast = false;
    for (const qint32 other : newestFirst(history, lane, atMs)) {
        if (isPast && hasSucceeded(columns, other, atMs)) {
            before.row = other;
            before.fromMs = endOf(columns, other);
            before.untilMs = hasSucceeded(columns, row, atMs) ? endOf(columns, row) : atMs;
            return before;
        }
        isPast = isPast || other == row;
    }
    return before;
}

RecentOutcomes recentOutcomes(
    const DeliveryHistory& history, const DeliveryLane& lane, int most, qint64 atMs)
{
    RecentOutcomes found;
    for (const qint32 row : newestFirst(history, lane, atMs)) {
        if (found.ended == most) {
            break;
        }
        const DeploymentOutcome outcome = outcomeAt(*history.columns, row, atMs);
        if (outcome == DeploymentOutcome::Running || outcome == DeploymentOutcome::Cancelled) {
            continue;
        }
        ++found.ended;
        found.failed += outcome == DeploymentOutcome::Succeeded ? 0 : 1;
    }
    return found;
}

std::vector<qint32> lastDeployments(
    const DeliveryHistory& history, const DeliveryLane& lane, int most, qint64 atMs)
{
    std::vector<qint32> found;
    for (const qint32 row : newestFirst(history, lane, atMs)) {
        if (static_cast<int>(found.size()) == most) {
            break;
        }
        found.push_back(row);
    }
    return found;
}

std::vector<BroughtBuild> broughtBuilds(
    const DeliveryHistory& history, const DeliveryLane& lane, qint32 row, qint64 atMs)
{
    const DeploymentColumns& columns = *history.columns;
    const RanBefore before = ranBefore(history, lane, row, atMs);
    const Stage stage = history.environments[lane.environment].stage;
    if (before.row == noRow) {
        return {};
    }
    QHash<quint64, BroughtBuild> first;
    for (const DeliveryLane& other : history.lanesOf(lane.service)) {
        if (history.environments[other.environment].stage >= stage) {
            continue;
        }
        for (const qint32 earlier : history.rowsOf(other)) {
            const quint64 build = buildKey(columns, earlier);
            if (build == 0 || !hasSucceeded(columns, earlier, atMs)) {
                continue;
            }
            BroughtBuild& known = first[build];
            if (known.row == noRow
                || columns.startedAts[at(earlier)] < columns.startedAts[at(known.row)]) {
                known = {earlier, other.environment};
            }
        }
    }
    const auto reached = [&](qint32 deployed) {
        const auto found = first.constFind(buildKey(columns, deployed));
        return found == first.cend() ? noInstant : columns.startedAts[at(found->row)];
    };
    const qint64 from = reached(before.row);
    const qint64 until = reached(row);
    std::vector<BroughtBuild> brought;
    if (from == noInstant || until == noInstant) {
        return brought;
    }
    for (const BroughtBuild& build : std::as_const(first)) {
        const qint64 start = columns.startedAts[at(build.row)];
        if (start > from && start <= until) {
            brought.push_back(build);
        }
    }
    std::ranges::sort(brought, [&columns](const BroughtBuild& a, const BroughtBuild& b) {
        const qint64 one = columns.startedAts[at(a.row)];
        const qint64 other = columns.startedAts[at(b.row)];
        return one != other ? one > other : a.row > b.row;
    });
    return brought;
}

WindowFit windowFit(Span deployed, Span window)
{
    return {
        std::max(qint64{0}, window.start.ms - deployed.start.ms),
        std::max(qint64{0}, deployed.end.ms - window.end.ms)};
}

} // namespace cb
