// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/delivery/Environments.h"
#include "core/domain/BoardSnapshot.h"

#include <QList>

#include <memory>
#include <span>
#include <vector>

namespace cb {

/// The deployments of one service in one environment: a stretch of DeliveryHistory::rows.
struct DeliveryLane
{
    qint32 service = noRow; ///< row in Directory::services
    int environment = 0; ///< in DeliveryHistory::environments
    int begin = 0;
    int end = 0;
};

/// The deployments of a board by service and environment, in the order in which they started (at
/// the same instant: in that of their rows, which is that of their making). It depends on the table
/// of deployments only, so one is enough for as long as that is shared between snapshots.
/// Immutable.
struct DeliveryHistory
{
    std::shared_ptr<const DeploymentColumns> columns = std::make_shared<DeploymentColumns>();
    QList<Environment> environments; ///< in the order of columns
    std::vector<DeliveryLane> lanes; ///< ascending by service, then environment
    std::vector<qint32> rows; ///< in columns, lane after lane
    int withoutService = 0; ///< left out: they name no service
    int withoutEnvironment = 0; ///< left out: a service, but no environment
    int withoutStart = 0; ///< left out: nobody knows when

    std::span<const qint32> rowsOf(const DeliveryLane& lane) const
    {
        return {
            rows.data() + lane.begin, static_cast<std::size_t>(lane.end) - std::size_t(lane.begin)};
    }

    std::span<const DeliveryLane> lanesOf(qint32 service) const;
    /// Null: never deployed there.
    const DeliveryLane* lane(qint32 service, int environment) const;

    int leftOut() const { return withoutService + withoutEnvironment + withoutStart; }
};

using DeliveryHistoryPtr = std::shared_ptr<const DeliveryHistory>;

/// Reads the table once: O(n), and O(n log n) where rows of a lane are not in order. With `service`
/// only that service's deployments (what is left out is counted for all). Null: it was cancelled.
DeliveryHistoryPtr deliveryHistory(
    std::shared_ptr<const DeploymentColumns> columns,
    const JobControl& job = {},
    std::optional<qint32> service = std::nullopt);

/// How a build is told from another within one service: by its version where one is given, else by
/// its commit; 0: neither is given, and nothing can be said about it.
quint64 versionKey(const DeploymentColumns& columns, qint32 row);
/// The same by commit first, then by version.
quint64 buildKey(const DeploymentColumns& columns, qint32 row);

/// What had become of a deployment at an instant: what had not ended by then was running.
DeploymentOutcome outcomeAt(const DeploymentColumns& columns, qint32 row, qint64 atMs);
/// When it ended, or where that is not known when it started.
qint64 endOf(const DeploymentColumns& columns, qint32 row);

} // namespace cb
