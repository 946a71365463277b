// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/Lanes.h"

#include <queue>

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace cb {
namespace {

/// A zero-length span takes the millisecond of its instant: then plain half-open comparison gives
/// Span::overlaps().
qint64 effectiveEnd(const Span& span)
{
    return qMax(span.end.ms, span.start.ms + 1);
}

/// Lanes of one cluster: which are free, and when the others become so.
class LanePool
{
public:
    int take(qint64 start, qint64 end)
    {
        while (!m_busy.empty() && m_busy.top().first <= start) {
            m_free.push(m_busy.top().second);
            m_busy.pop();
        }
        int lane = m_count;
        if (m_free.empty()) {
            ++m_count;
        } else {
            lane = m_free.top();
            m_free.pop();
        }
        m_busy.emplace(end, lane);
        return lane;
    }

    int count() const { return m_count; }

private:
    using Busy = std::pair<qint64, int>;
    std::priority_queue<Busy, std::vector<Busy>, std::greater<>> m_busy;
    std::priority_queue<int, std::vector<int>, std::greater<>> m_free;
    int m_count = 0;
};

/// Blocks of one cluster by lane, each lane in order of time.
using LaneBlocks = std::vector<std::vector<std::size_t>>;

bool isFree(
    const std::vector<std::size_t>& lane, const std::vector<Span>& spans, const Span& wanted)
{
    const auto after = std::partition_point(lane.cbegin(), lane.cend(), [&](std::size_t block) {
        return effectiveEnd(spans[block]) <= wanted.start.ms;
    });
    return after == lane.cend() || spans[*after].start.ms >= effectiveEnd(wanted);
}

/// Sets what is known only once the cluster is whole.
void finishCluster(
    const std::vector<std::size_t>& members,
    int laneCount,
    const std::vector<Span>& spans,
    std::vector<LanePlace>& places)
{
    LaneBlocks byLane(static_cast<std::size_t>(laneCount));
    for (const std::size_t member : members) {
        byLane[static_cast<std::size_t>(places[member].lane)].push_back(member);
    }
    for (const std::size_t member : members) {
        LanePlace& place = places[member];
        place.lanes = laneCount;
        auto next = static_cast<std::size_t>(place.lane) + 1;
        while (next < byLane.size() && isFree(byLane[next], spans, spans[member])) {
            ++next;
        }
        place.laneSpan = static_cast<int>(next) - place.lane;
    }
}

} // namespace

std::vector<LanePlace> assignLanes(const std::vector<Span>& spans)
{
    std::vector<std::size_t> order(spans.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (spans[a].start != spans[b].start) {
            return spans[a].start < spans[b].start;
        }
        return spans[a].end != spans[b].end ? spans[b].end < spans[a].end : a < b;
    });

    std::vector<LanePlace> places(spans.size());
    std::vector<std::size_t> members;
    LanePool pool;
    qint64 clusterEnd = 0;
    int cluster = 0;
    for (const std::size_t block : order) {
        const Span& span = spans[block];
        if (!members.empty() && span.start.ms >= clusterEnd) {
            finishCluster(members, pool.count(), spans, places);
            members.clear();
            pool = LanePool();
            ++cluster;
        }
        clusterEnd = members.empty() ? effectiveEnd(span) : qMax(clusterEnd, effectiveEnd(span));
        members.push_back(block);
        places[block].cluster = cluster;
        places[block].lane = pool.take(span.start.ms, effectiveEnd(span));
    }
    finishCluster(members, pool.count(), spans, places);
    return places;
}

} // namespace cb
