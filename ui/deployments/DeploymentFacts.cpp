// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/DeploymentFacts.h"

#include <algorithm>

namespace cb {
namespace {

std::size_t at(qsizetype row)
{
    return static_cast<std::size_t>(row);
}

std::vector<qint32> incidentsSince(const BoardSnapshot& board, qint32 service, qint64 sinceMs)
{
    const IncidentColumns& columns = *board.incidents;
    std::vector<qint32> rows;
    for (qint32 row = 0; row < columns.size(); ++row) {
        if (columns.services[at(row)] == service && columns.openedAts[at(row)] >= sinceMs) {
            rows.push_back(row);
        }
    }
    std::ranges::stable_sort(rows, [&columns](qint32 a, qint32 b) {
        return columns.openedAts[at(a)] > columns.openedAts[at(b)];
    });
    return rows;
}

std::optional<WindowFit> fitOf(const BoardSnapshot& board, qint32 row, Instant now)
{
    const DeploymentColumns& columns = *board.deployments;
    const qint32 change = columns.changes[at(row)];
    const auto window = change == noRow ? std::nullopt : board.changes->plannedWindow(change);
    const qint64 start = columns.startedAts[at(row)];
    if (!window || start == noInstant) {
        return std::nullopt;
    }
    const qint64 finished = columns.finishedAts[at(row)];
    const bool isRunning = columns.outcomes[at(row)] == DeploymentOutcome::Running;
    const qint64 end = finished != noInstant ? finished : isRunning ? now.ms : start;
    return windowFit({{start}, {end}}, *window);
}

} // namespace

DeploymentFacts deploymentFacts(
    const SnapshotPtr& snapshot, DeploymentId deployment, Instant now, const CancelToken& cancel)
{
    const DeploymentColumns& columns = *snapshot->deployments;
    DeploymentFacts facts;
    facts.snapshot = snapshot;
    facts.now = now;
    facts.row = columns.rowOf(deployment);
    if (facts.row == noRow) {
        return facts;
    }
    facts.windowFit = fitOf(*snapshot, facts.row, now);
    const qint32 service = columns.services[at(facts.row)];
    DeliveryHistoryPtr history =
        deliveryHistory(snapshot->deployments, {.cancel = cancel, .progress = {}}, service);
    if (!history) {
        return facts;
    }
    facts.history = std::move(history);
    for (const DeliveryLane& lane : facts.history->lanesOf(service)) {
        const auto rows = facts.history->rowsOf(lane);
        if (std::ranges::find(rows, facts.row) != rows.end()) {
            facts.lane = lane;
        }
    }
    if (!facts.lane) {
        return facts;
    }
    const DeliveryHistory& all = *facts.history;
    facts.before = ranBefore(all, *facts.lane, facts.row, now.ms);
    facts.recent = recentOutcomes(all, *facts.lane, countedDeployments, now.ms);
    facts.last = lastDeployments(all, *facts.lane, listedDeployments + 1, now.ms);
    std::erase(facts.last, facts.row);
    facts.last.resize(std::min(facts.last.size(), at(listedDeployments)));
    facts.brought = broughtBuilds(all, *facts.lane, facts.row, now.ms);
    facts.service = runsWhere(all, service, now.ms);
    facts.incidents = incidentsSince(*snapshot, service, endOf(columns, facts.row));
    return facts;
}

} // namespace cb
