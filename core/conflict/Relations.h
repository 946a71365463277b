// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/impact/DependencyIndex.h"

namespace cb {

/// A CI within some steps of another one, along dependencies in one direction.
struct NearItem
{
    int item = 0;
    int steps = 0; ///< at least 1
};

/// Walks the neighbourhood of CIs, breadth first. Keeps its room between calls; one thread.
class NearbyWalk
{
public:
    /// `index` must outlive it.
    NearbyWalk(const DependencyIndex& index, int depth);

    /// What is reached from `item` in at most `depth` steps, without itself; valid until the next
    /// call.
    const std::vector<NearItem>& from(int item, ImpactDirection direction);

private:
    const DependencyIndex* m_index;
    int m_depth;
    std::vector<quint32> m_seen; ///< by item: the number of the call that reached it
    quint32 m_call = 0;
    std::vector<NearItem> m_found;
};

/// How two changes are related: by the CIs of either that are the fewest steps apart; of equals the
/// lowest rows.
struct RelatedHit
{
    int steps = 0;
    qint32 up = noRow; ///< CI that the other one depends on
    qint32 down = noRow;
    bool flowsFromA = true; ///< `up` is a CI of the lower change

    friend bool operator<(const RelatedHit& a, const RelatedHit& b);
};

/// The shortest way from `up` to `down` (both included) that goes over the lowest rows; `steps` is
/// their distance.
std::vector<qint32> lowestWay(const DependencyIndex& index, int up, int down, int steps);

} // namespace cb
