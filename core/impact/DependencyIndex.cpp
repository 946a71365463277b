// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/impact/DependencyIndex.h"

#include <algorithm>
#include <limits>

namespace cb {
namespace {

constexpr qint64 mostWays = 1'000'000;

/// Knots of items that reach each other (Tarjan 1972), without recursion.
class KnotFinder
{
public:
    KnotFinder(const DependencyIndex& index, const std::vector<int>& items)
        : m_index(index)
        , m_number(static_cast<std::size_t>(index.itemCount()), outside)
        , m_low(static_cast<std::size_t>(index.itemCount()), 0)
        , m_isOnStack(static_cast<std::size_t>(index.itemCount()), false)
    {
        for (const int item : items) {
            m_number[static_cast<std::size_t>(item)] = unseen;
        }
        for (const int item : items) {
            if (m_number[static_cast<std::size_t>(item)] == unseen) {
                walk(item);
            }
        }
    }

    /// Those of more than one item, each ascending.
    std::vector<std::vector<int>> take() && { return std::move(m_knots); }

private:
    static constexpr int outside = -2;
    static constexpr int unseen = -1;

    void enter(int item)
    {
        const auto at = static_cast<std::size_t>(item);
        m_number[at] = m_low[at] = m_next++;
        m_stack.push_back(item);
        m_isOnStack[at] = true;
        m_way.emplace_back(item, 0);
    }

    void walk(int root)
    {
        enter(root);
        while (!m_way.empty()) {
            auto& [item, next] = m_way.back();
            const auto lines = m_index.downstreamOf(item);
            if (next < lines.size()) {
                const int target = lines[next++].item;
                const auto to = static_cast<std::size_t>(target);
                const auto from = static_cast<std::size_t>(item);
                if (m_number[to] == unseen) {
                    enter(target);
                } else if (m_number[to] != outside && m_isOnStack[to]) {
                    m_low[from] = std::min(m_low[from], m_number[to]);
                }
                continue;
            }
            leave();
        }
    }

    void leave()
    {
        const int item = m_way.back().first;
        const auto at = static_cast<std::size_t>(item);
        m_way.pop_back();
        if (!m_way.empty()) {
            const auto before = static_cast<std::size_t>(m_way.back().first);
            m_low[before] = std::min(m_low[before], m_low[at]);
        }
        if (m_low[at] != m_number[at]) {
            return;
        }
        std::vector<int> knot;
        while (knot.empty() || knot.back() != item) {
            knot.push_back(m_stack.back());
            m_isOnStack[static_cast<std::size_t>(m_stack.back())] = false;
            m_stack.pop_back();
        }
        if (knot.size() > 1) {
            std::sort(knot.begin(), knot.end());
            m_knots.push_back(std::move(knot));
        }
    }

    const DependencyIndex& m_index;
    std::vector<int> m_number;
    std::vector<int> m_low;
    std::vector<bool> m_isOnStack;
    std::vector<int> m_stack;
    std::vector<std::pair<int, std::size_t>> m_way;
    std::vector<std::vector<int>> m_knots;
    int m_next = 0;
};

/// A shortest cycle through an item that is known to be on one.
std::vector<int> cycleThrough(const DependencyIndex& index, int item)
{
    std::vector<int> shortest;
    for (const DependencyIndex::Line& line : index.downstreamOf(item)) {
        std::vector<int> back = wayBetween(index, line.item, item);
        if (!back.empty() && (shortest.empty() || back.size() < shortest.size())) {
            shortest = std::move(back);
        }
    }
    if (!shortest.empty()) {
        shortest.insert(shortest.begin(), shortest.back());
        shortest.pop_back();
    }
    return shortest;
}

} // namespace

DependencyIndex::DependencyIndex(const Directory& directory)
    : m_items(static_cast<int>(directory.items.size()))
{
    std::vector<std::array<int, 3>> down; // item, the other item, dependency
    down.reserve(static_cast<std::size_t>(directory.dependencies.size()));
    for (int i = 0; i < directory.dependencies.size(); ++i) {
        const Dependency& dependency = directory.dependencies[i];
        const int from = directory.rowOf(dependency.upstream);
        const int to = directory.rowOf(dependency.downstream);
        if (from < 0 || to < 0) {
            ++m_unknown;
        } else if (from == to) {
            ++m_selfLoops;
        } else {
            down.push_back({from, to, i});
        }
    }
    m_lines = static_cast<int>(down.size());
    m_down = sideOf(down, m_items);
    for (auto& line : down) {
        std::swap(line[0], line[1]);
    }
    m_up = sideOf(down, m_items);
}

DependencyIndex::Side DependencyIndex::sideOf(
    const std::vector<std::array<int, 3>>& lines, int items)
{
    std::vector<std::array<int, 3>> sorted = lines;
    std::sort(sorted.begin(), sorted.end());
    Side side;
    side.begins.assign(static_cast<std::size_t>(items) + 1, 0);
    for (const auto& line : sorted) {
        ++side.begins[static_cast<std::size_t>(line[0]) + 1];
        side.lines.push_back({line[1], line[2]});
    }
    for (std::size_t i = 1; i < side.begins.size(); ++i) {
        side.begins[i] += side.begins[i - 1];
    }
    return side;
}

std::span<const DependencyIndex::Line> DependencyIndex::linesOf(const Side& side, int item)
{
    const auto at = static_cast<std::size_t>(item);
    const auto begin = static_cast<std::size_t>(side.begins[at]);
    const auto end = static_cast<std::size_t>(side.begins[at + 1]);
    return std::span(side.lines).subspan(begin, end - begin);
}

std::vector<int> ImpactReach::wayTo(int item) const
{
    std::vector<int> way;
    if (steps[static_cast<std::size_t>(item)] < 0) {
        return way;
    }
    for (int at = item; at >= 0; at = previous[static_cast<std::size_t>(at)]) {
        way.push_back(at);
    }
    std::reverse(way.begin(), way.end());
    return way;
}

ImpactReach reachOf(
    const DependencyIndex& index,
    const std::vector<int>& sources,
    ImpactDirection direction,
    int maxSteps)
{
    const auto count = static_cast<std::size_t>(index.itemCount());
    ImpactReach reach;
    reach.steps.assign(count, -1);
    reach.previous.assign(count, -1);
    reach.ways.assign(count, 0);
    for (const int source : sources) {
        const auto at = static_cast<std::size_t>(source);
        if (reach.steps[at] < 0) {
            reach.steps[at] = 0;
            reach.ways[at] = 1;
            reach.items.push_back(source);
        }
    }
    for (std::size_t i = 0; i < reach.items.size(); ++i) {
        const int item = reach.items[i];
        const auto from = static_cast<std::size_t>(item);
        if (reach.steps[from] == maxSteps) {
            break;
        }
        const auto lines = direction == ImpactDirection::Downstream ? index.downstreamOf(item)
                                                                    : index.upstreamOf(item);
        for (const DependencyIndex::Line& line : lines) {
            const auto to = static_cast<std::size_t>(line.item);
            if (reach.steps[to] < 0) {
                reach.steps[to] = reach.steps[from] + 1;
                reach.previous[to] = item;
                reach.items.push_back(line.item);
            }
            if (reach.steps[to] == reach.steps[from] + 1) {
                reach.ways[to] = std::min(mostWays, reach.ways[to] + reach.ways[from]);
            }
        }
    }
    return reach;
}

std::vector<int> wayBetween(const DependencyIndex& index, int from, int to)
{
    const ImpactReach reach =
        reachOf(index, {from}, ImpactDirection::Downstream, std::numeric_limits<int>::max());
    return reach.wayTo(to);
}

std::vector<std::vector<int>> cyclesAmong(
    const DependencyIndex& index, const std::vector<int>& items)
{
    std::vector<std::vector<int>> cycles;
    for (const std::vector<int>& knot : KnotFinder(index, items).take()) {
        std::vector<int> cycle = cycleThrough(index, knot.front());
        if (!cycle.empty()) {
            cycles.push_back(std::move(cycle));
        }
    }
    std::sort(cycles.begin(), cycles.end());
    return cycles;
}

} // namespace cb
