// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slots/ClearProblem.h"

namespace cb {

/// Where each item of one component stands, and what that costs. An item that collides is unsolved:
/// it counts more than any move.
class ClearState
{
public:
    /// All at home.
    ClearState(const ClearProblem& problem, const std::vector<int>& items);

    qint64 startOf(int item) const { return m_starts[static_cast<std::size_t>(item)]; }

    const std::vector<int>& items() const { return m_items; }

    bool isMoved(int item) const { return startOf(item) != m_problem->item(item).home; }

    void place(int item, qint64 start) { m_starts[static_cast<std::size_t>(item)] = start; }

    bool isPlaced(int item) const { return startOf(item) != lifted; }

    /// Takes it out: it stands in nobody's way until it is placed.
    void lift(int item) { m_starts[static_cast<std::size_t>(item)] = lifted; }

    /// Does it collide where it stands, or would at `start`?
    bool collidesAt(int item, qint64 start) const;

    bool collides(int item) const { return collidesAt(item, startOf(item)); }

    /// The nearest start beside home at which it collides with nobody.
    std::optional<qint64> nearestFree(int item) const;

    /// Puts a lifted item home where that is free, else to the nearest free start, else home all
    /// the same.
    void settle(int item);

    /// Of all items: unsolved ones count `unsolvedPrice` each.
    qint64 cost() const;
    int moves() const;
    int unsolved() const;

    static constexpr qint64 unsolvedPrice = 1'000'000'000'000'000;

private:
    static constexpr qint64 lifted = noInstant;

    const ClearProblem* m_problem;
    std::vector<int> m_items;
    std::vector<qint64> m_starts; ///< by item of the problem
    mutable std::vector<StartRange> m_taken;
};

/// The greedy mover: those that collide with what can't move first, then the cheapest to move; each
/// to its nearest free start, if it still collides.
ClearState clearGreedily(const ClearProblem& problem, const std::vector<int>& items);

} // namespace cb
