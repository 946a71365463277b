// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/conflict/ConflictRules.h"
#include "core/impact/DependencyIndex.h"

#include <span>
#include <vector>

namespace cb {

struct ChangeColumns;

/// A change in time.
struct SweepPlace
{
    qint64 start = 0;
    qint64 end = 0; ///< effectiveEnd()
    qint32 row = 0;
    /// The slices of time that it is in, of slicesOfTime over all places.
    quint16 firstSlice = 0;
    quint16 lastSlice = 0;
};

constexpr int slicesOfTime = 4'096;

/// The changes at each of some things (CIs, services, people), each list ascending by start.
struct PlaceLists
{
    std::vector<quint32> begins{0}; ///< as ChangeColumns::itemBegins, by thing
    std::vector<SweepPlace> places;

    std::span<const SweepPlace> of(int thing) const
    {
        const auto at = static_cast<std::size_t>(thing);
        return std::span(places).subspan(begins[at], begins[at + 1] - begins[at]);
    }
};

/// Rows of changes as places, ascending by start, then row.
std::vector<SweepPlace> placesOf(
    const std::vector<qint64>& starts,
    const std::vector<qint64>& ends,
    const std::vector<int>& rows);

PlaceLists byItem(const std::vector<SweepPlace>& places, const ChangeColumns& changes, int items);
/// `things`: the thing of each change, or noRow.
PlaceLists byThing(
    const std::vector<SweepPlace>& places, const std::vector<qint32>& things, int count);

/// Two changes that overlap at a thing; `low` < `high` are rows.
struct PairHit
{
    qint32 low = 0;
    qint32 high = 0;
    qint32 thing = 0;
};

/// Two changes that overlap, and a CI of one is needed by a CI of the other.
struct RelatedPairHit
{
    qint32 low = 0;
    qint32 high = 0;
    qint32 up = 0;
    qint32 down = 0;
    qint32 steps = 0;
    bool flowsFromLow = true;
};

/// All pairs that overlap at the same thing, ascending by low, high, thing. A sweep over each list:
/// O(n log n + hits). Empty where cancelled.
std::vector<PairHit> pairsAtSame(const PlaceLists& lists, const CancelToken& cancel);

/// All pairs that overlap at two CIs of which one needs the other within `depth` steps; ascending
/// by low, high, then as RelatedHit. Empty where cancelled.
std::vector<RelatedPairHit> pairsAtRelated(
    const PlaceLists& lists, const DependencyIndex& index, int depth, const CancelToken& cancel);

} // namespace cb
