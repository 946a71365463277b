// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/PairSweep.h"

#include "core/conflict/Relations.h"
#include "core/conflict/SpanList.h"
#include "core/domain/BoardSnapshot.h"

#include <array>
#include <numeric>
#include <tuple>

namespace cb {
namespace {

/// What has started and not ended yet, in the sweep over a list.
class Active
{
public:
    void clear() { m_places.clear(); }

    void add(const SweepPlace& place) { m_places.push_back({place.end, place.row}); }

    /// Calls `visit(row)` for each that still runs at `now`, and forgets the others.
    template <typename Visit>
    void forEachAt(qint64 now, const Visit& visit)
    {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            if (m_places[i].end > now) {
                visit(m_places[i].row);
                m_places[kept++] = m_places[i];
            }
        }
        m_places.resize(kept);
    }

private:
    struct Running
    {
        qint64 end = 0;
        qint32 row = 0;
    };

    std::vector<Running> m_places;
};

template <typename Visit>
PlaceLists fill(const std::vector<SweepPlace>& places, int things, const Visit& forEachThingOf)
{
    PlaceLists lists;
    lists.begins.assign(static_cast<std::size_t>(things) + 1, 0);
    for (const SweepPlace& place : places) {
        forEachThingOf(
            place, [&lists](qint32 thing) { ++lists.begins[static_cast<std::size_t>(thing) + 1]; });
    }
    std::partial_sum(lists.begins.begin(), lists.begins.end(), lists.begins.begin());
    lists.places.resize(lists.begins.back());
    std::vector<quint32> next(lists.begins.begin(), lists.begins.end() - 1);
    for (const SweepPlace& place : places) {
        forEachThingOf(place, [&lists, &next, &place](qint32 thing) {
            lists.places[next[static_cast<std::size_t>(thing)]++] = place;
        });
    }
    return lists;
}

/// Sweeps over two lists at once; `report(rowOfA, rowOfB)` for each two that overlap.
template <typename Report>
void sweepBetween(
    std::span<const SweepPlace> a,
    std::span<const SweepPlace> b,
    Active& activeA,
    Active& activeB,
    const Report& report)
{
    activeA.clear();
    activeB.clear();
    std::size_t i = 0;
    std::size_t k = 0;
    while (i < a.size() || k < b.size()) {
        if (k == b.size() || (i < a.size() && a[i].start <= b[k].start)) {
            const SweepPlace& place = a[i++];
            activeB.forEachAt(place.start, [&](qint32 other) { report(place.row, other); });
            activeA.add(place);
        } else {
            const SweepPlace& place = b[k++];
            activeA.forEachAt(place.start, [&](qint32 other) { report(other, place.row); });
            activeB.add(place);
        }
    }
}

/// The changes at one CI, to be held against those at many others: most of these are told apart by
/// the slices of time alone.
class Above
{
public:
    void set(std::span<const SweepPlace> places)
    {
        m_places = places;
        m_slices.fill(0);
        m_longestMs = 0;
        for (const SweepPlace& place : places) {
            m_longestMs = qMax(m_longestMs, place.end - place.start);
            for (unsigned slice = place.firstSlice; slice <= place.lastSlice; ++slice) {
                m_slices[slice / 64] |= quint64{1} << (slice % 64);
            }
        }
    }

    /// `report(rowAbove, rowBelow)` for each two that overlap.
    template <typename Report>
    void sweep(std::span<const SweepPlace> below, const Report& report)
    {
        m_near.clear();
        for (const SweepPlace& place : below) {
            if (mayMeet(place)) {
                m_near.push_back(place);
            }
        }
        const bool areShort = m_longestMs * 8 < m_places.back().start - m_places.front().start;
        if (!areShort) {
            if (!m_near.empty()) {
                sweepBetween(m_places, m_near, m_activeAbove, m_activeBelow, report);
            }
            return;
        }
        for (const SweepPlace& place : m_near) {
            auto other = std::lower_bound(
                m_places.begin(),
                m_places.end(),
                place.start - m_longestMs,
                [](const SweepPlace& one, qint64 start) { return one.start < start; });
            for (; other != m_places.end() && other->start < place.end; ++other) {
                if (other->end > place.start) {
                    report(other->row, place.row);
                }
            }
        }
    }

private:
    bool mayMeet(const SweepPlace& place) const
    {
        for (unsigned slice = place.firstSlice; slice <= place.lastSlice; ++slice) {
            if ((m_slices[slice / 64] >> (slice % 64) & 1U) != 0) {
                return true;
            }
        }
        return false;
    }

    std::span<const SweepPlace> m_places;
    std::array<quint64, slicesOfTime / 64> m_slices{};
    qint64 m_longestMs = 0;
    std::vector<SweepPlace> m_near;
    Active m_activeAbove;
    Active m_activeBelow;
};

/// Fills in the slices of places in order of start.
void slice(std::vector<SweepPlace>& places)
{
    if (places.empty()) {
        return;
    }
    const qint64 first = places.front().start;
    qint64 last = first;
    for (const SweepPlace& place : places) {
        last = qMax(last, place.end);
    }
    const qint64 sliceMs = (last - first) / slicesOfTime + 1;
    for (SweepPlace& place : places) {
        place.firstSlice = static_cast<quint16>((place.start - first) / sliceMs);
        place.lastSlice = static_cast<quint16>((place.end - first) / sliceMs);
    }
}

} // namespace

std::vector<SweepPlace> placesOf(
    const std::vector<qint64>& starts,
    const std::vector<qint64>& ends,
    const std::vector<int>& rows)
{
    std::vector<SweepPlace> places;
    places.reserve(rows.size());
    for (const int row : rows) {
        const auto at = static_cast<std::size_t>(row);
        places.push_back({starts[at], effectiveEnd(starts[at], ends[at]), row, 0, 0});
    }
    std::sort(places.begin(), places.end(), [](const SweepPlace& a, const SweepPlace& b) {
        return a.start != b.start ? a.start < b.start : a.row < b.row;
    });
    slice(places);
    return places;
}

PlaceLists byItem(const std::vector<SweepPlace>& places, const ChangeColumns& changes, int items)
{
    return fill(places, items, [&changes](const SweepPlace& place, const auto& visit) {
        const auto row = static_cast<std::size_t>(place.row);
        const quint32 begin = changes.itemBegins[row];
        for (quint32 i = begin; i < changes.itemBegins[row + 1]; ++i) {
            const qint32 item = changes.itemRows[i];
            const auto first = changes.itemRows.begin() + begin;
            const auto here = changes.itemRows.begin() + i;
            if (item != noRow && std::find(first, here, item) == here) {
                visit(item);
            }
        }
    });
}

PlaceLists byThing(
    const std::vector<SweepPlace>& places, const std::vector<qint32>& things, int count)
{
    return fill(places, count, [&things](const SweepPlace& place, const auto& visit) {
        const qint32 thing = things[static_cast<std::size_t>(place.row)];
        if (thing != noRow) {
            visit(thing);
        }
    });
}

std::vector<PairHit> pairsAtSame(const PlaceLists& lists, const CancelToken& cancel)
{
    std::vector<PairHit> hits;
    Active active;
    const auto things = static_cast<int>(lists.begins.size()) - 1;
    for (int thing = 0; thing < things && !cancel.isCancelled(); ++thing) {
        active.clear();
        for (const SweepPlace& place : lists.of(thing)) {
            active.forEachAt(place.start, [&](qint32 other) {
                hits.push_back({qMin(place.row, other), qMax(place.row, other), thing});
            });
            active.add(place);
        }
    }
    if (cancel.isCancelled()) {
        return {};
    }
    std::sort(hits.begin(), hits.end(), [](const PairHit& a, const PairHit& b) {
        return std::tie(a.low, a.high, a.thing) < std::tie(b.low, b.high, b.thing);
    });
    return hits;
}

std::vector<RelatedPairHit> pairsAtRelated(
    const PlaceLists& lists, const DependencyIndex& index, int depth, const CancelToken& cancel)
{
    std::vector<RelatedPairHit> hits;
    NearbyWalk walk(index, depth);
    Above above;
    const auto items = static_cast<int>(lists.begins.size()) - 1;
    for (int up = 0; up < items && !cancel.isCancelled(); ++up) {
        if (lists.of(up).empty()) {
            continue;
        }
        above.set(lists.of(up));
        for (const NearItem& near : walk.from(up, ImpactDirection::Downstream)) {
            above.sweep(lists.of(near.item), [&](qint32 one, qint32 other) {
                if (one != other) {
                    hits.push_back(
                        {qMin(one, other),
                         qMax(one, other),
                         up,
                         near.item,
                         near.steps,
                         one < other});
                }
            });
        }
    }
    if (cancel.isCancelled()) {
        return {};
    }
    std::sort(hits.begin(), hits.end(), [](const RelatedPairHit& a, const RelatedPairHit& b) {
        return std::tie(a.low, a.high, a.steps, a.up, a.down, b.flowsFromLow)
            < std::tie(b.low, b.high, b.steps, b.up, b.down, a.flowsFromLow);
    });
    return hits;
}

} // namespace cb
