// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/LaneFacts.h"
#include "core/delivery/RunsWhere.h"

namespace cb {

/// What the snapshot knows of a deployment and its neighbours. Immutable; any thread.
struct DeploymentFacts
{
    SnapshotPtr snapshot = std::make_shared<BoardSnapshot>();
    Instant now;
    qint32 row = noRow; ///< noRow: the board has no such deployment
    DeliveryHistoryPtr history = std::make_shared<DeliveryHistory>(); ///< of its service only
    std::optional<DeliveryLane> lane; ///< nothing: it has no service, environment or start
    RanBefore before;
    RecentOutcomes recent; ///< of the last 40 here
    std::vector<qint32> last; ///< of the same lane, newest first, the asked one left out
    std::vector<BroughtBuild> brought;
    ServiceDelivery service;
    std::vector<qint32> incidents; ///< on its service since it ended, newest first
    std::optional<WindowFit> windowFit; ///< nothing: no change is linked, or it has no window

    const Environment& environment() const { return history->environments.at(lane->environment); }
};

constexpr int countedDeployments = 40;
constexpr int listedDeployments = 8;

/// One pass over the deployments: milliseconds at a million of them.
DeploymentFacts deploymentFacts(
    const SnapshotPtr& snapshot, DeploymentId deployment, Instant now, const CancelToken& cancel);

} // namespace cb
