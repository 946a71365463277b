// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/deployments/DeliveryArrangement.h"

#include <functional>

namespace cb {

/// What is worth keeping between two arrangements: the history for as long as the snapshots share
/// their table of deployments, and what ran where at an instant. A value; it goes into the job and
/// comes back with its answer.
class DeliverySource
{
public:
    /// Blocks; meant for the pool. An arrangement that was cancelled says so.
    DeliveryArrangement arrange(
        const SnapshotPtr& snapshot, const DeliveryQuery& query, const JobControl& job);

private:
    /// How old what is kept may be where the state of now is asked for.
    static constexpr qint64 freshMs = msPerMinute;

    std::shared_ptr<const DeploymentColumns> m_columns;
    DeliveryHistoryPtr m_history;
    std::shared_ptr<const std::vector<ServiceDelivery>> m_everywhere;
    Instant m_asOf;
};

} // namespace cb
