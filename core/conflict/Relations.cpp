// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/Relations.h"

#include <algorithm>
#include <tuple>

namespace cb {

NearbyWalk::NearbyWalk(const DependencyIndex& index, int depth)
    : m_index(&index)
    , m_depth(depth)
    , m_seen(static_cast<std::size_t>(index.itemCount()), 0)
{}

const std::vector<NearItem>& NearbyWalk::from(int item, ImpactDirection direction)
{
    ++m_call;
    m_found.clear();
    m_seen[static_cast<std::size_t>(item)] = m_call;
    const auto visit = [&](int from, int steps) {
        const auto lines = direction == ImpactDirection::Downstream ? m_index->downstreamOf(from)
                                                                    : m_index->upstreamOf(from);
        for (const DependencyIndex::Line& line : lines) {
            quint32& seen = m_seen[static_cast<std::size_t>(line.item)];
            if (seen != m_call) {
                seen = m_call;
                m_found.push_back({line.item, steps});
            }
        }
    };
    visit(item, 1);
    for (std::size_t next = 0; next < m_found.size() && m_found[next].steps < m_depth; ++next) {
        visit(m_found[next].item, m_found[next].steps + 1);
    }
    return m_found;
}

bool operator<(const RelatedHit& a, const RelatedHit& b)
{
    return std::tuple(a.steps, a.up, a.down, !a.flowsFromA)
        < std::tuple(b.steps, b.up, b.down, !b.flowsFromA);
}

std::vector<qint32> lowestWay(const DependencyIndex& index, int up, int down, int steps)
{
    // What leads to `down` in 1, 2, … steps fewer than all: few, as CIs need few others.
    std::vector<std::vector<int>> leading{{down}};
    for (int step = 1; step < steps; ++step) {
        std::vector<int> before;
        for (const int item : leading.back()) {
            for (const DependencyIndex::Line& line : index.upstreamOf(item)) {
                before.push_back(line.item);
            }
        }
        std::sort(before.begin(), before.end());
        before.erase(std::unique(before.begin(), before.end()), before.end());
        leading.push_back(std::move(before));
    }
    std::vector<qint32> way{up};
    for (int step = steps - 1; step > 0; --step) {
        const std::vector<int>& wanted = leading[static_cast<std::size_t>(step)];
        int lowest = noRow;
        for (const DependencyIndex::Line& line : index.downstreamOf(way.back())) {
            const bool leads = std::binary_search(wanted.begin(), wanted.end(), line.item);
            if (leads && (lowest == noRow || line.item < lowest)) {
                lowest = line.item;
            }
        }
        way.push_back(lowest);
    }
    way.push_back(down);
    return way;
}

} // namespace cb
