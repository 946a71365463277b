// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/DeliverySource.h"

namespace cb {

DeliveryArrangement DeliverySource::arrange(
    const SnapshotPtr& snapshot, const DeliveryQuery& query, const JobControl& job)
{
    DeliveryArrangement cancelled;
    cancelled.isCancelled = true;
    if (m_columns != snapshot->deployments) {
        DeliveryHistoryPtr history = deliveryHistory(snapshot->deployments, job);
        if (!history) {
            return cancelled;
        }
        m_columns = snapshot->deployments;
        m_history = std::move(history);
        m_everywhere.reset();
    }
    const bool isFresh = m_asOf == query.asOf
        || (query.asOf == query.now && m_asOf < query.asOf && query.asOf.ms - m_asOf.ms < freshMs);
    if (!m_everywhere || !isFresh) {
        auto everywhere = std::make_shared<const std::vector<ServiceDelivery>>(
            runsWhere(*m_history, query.asOf.ms, job));
        if (job.cancel.isCancelled()) {
            return cancelled;
        }
        m_everywhere = std::move(everywhere);
        m_asOf = query.asOf;
    }
    return arrangeDelivery(snapshot, m_history, *m_everywhere, query, job.cancel);
}

} // namespace cb
