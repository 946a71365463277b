// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"

#include <span>

namespace cb {

/// The dependencies of a board by configuration item, for walks along them. Items and dependencies
/// are named by their row in Directory. Immutable; any thread.
class DependencyIndex
{
public:
    /// One end of a dependency.
    struct Line
    {
        int item = 0; ///< at the other end
        int dependency = 0;
    };

    explicit DependencyIndex(const Directory& directory);

    /// What needs this item; by row of the other item.
    std::span<const Line> downstreamOf(int item) const { return linesOf(m_down, item); }

    /// What this item needs.
    std::span<const Line> upstreamOf(int item) const { return linesOf(m_up, item); }

    int itemCount() const { return m_items; }

    /// Dependencies that can be walked.
    int lineCount() const { return m_lines; }

    /// Dependencies of an item on itself, which are left out.
    int selfLoopCount() const { return m_selfLoops; }

    /// Dependencies with an end that is not on the board, which are left out.
    int unknownCount() const { return m_unknown; }

private:
    struct Side
    {
        std::vector<int> begins; ///< by item
        std::vector<Line> lines;
    };

    static std::span<const Line> linesOf(const Side& side, int item);
    static Side sideOf(const std::vector<std::array<int, 3>>& lines, int items);

    int m_items = 0;
    int m_lines = 0;
    int m_selfLoops = 0;
    int m_unknown = 0;
    Side m_down;
    Side m_up;
};

enum class ImpactDirection
{
    Downstream, ///< what trouble flows to
    Upstream ///< what is needed
};

/// What is reached from some items in a number of steps, each by its shortest ways.
struct ImpactReach
{
    std::vector<int> steps; ///< by item row; -1: not reached, 0: where it starts
    std::vector<int> previous; ///< by item row: the item before it on one shortest way; -1: none
    std::vector<qint64> ways; ///< by item row: number of shortest ways, at most 1,000,000
    std::vector<int> items; ///< reached ones, by steps; sources first

    /// From a source to the item, both included; empty: not reached.
    std::vector<int> wayTo(int item) const;
};

/// Breadth first; each item once, so cycles end by themselves. O(items + lines reached).
ImpactReach reachOf(
    const DependencyIndex& index,
    const std::vector<int>& sources,
    ImpactDirection direction,
    int maxSteps);

/// A shortest way along which trouble flows from one item to another, both included; empty: none.
/// Where there is one from `downstream` to `upstream`, a dependency between them closes a cycle.
std::vector<int> wayBetween(const DependencyIndex& index, int from, int to);

/// One shortest cycle for each knot of items that need each other round about, among `items`. Each
/// begins with the item of the lowest row and is in the direction in which trouble flows;
/// ascending.
std::vector<std::vector<int>> cyclesAmong(
    const DependencyIndex& index, const std::vector<int>& items);

} // namespace cb
