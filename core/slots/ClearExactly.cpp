// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slots/ClearExactly.h"

#include <algorithm>

namespace cb {
namespace {

class ExactClearing
{
public:
    ExactClearing(
        const ClearProblem& problem,
        const ClearState& known,
        qint64 maxNodes,
        const CancelToken& cancel)
        : m_problem(problem)
        , m_state(problem, known.items())
        , m_best(known)
        , m_bestCost(known.cost())
        , m_nodesLeft(maxNodes)
        , m_cancel(cancel)
        , m_order(known.items())
        , m_stays(static_cast<std::size_t>(problem.size()), false)
    {
        // What is decided first cuts most: forced moves, then who collides with many.
        std::stable_sort(m_order.begin(), m_order.end(), [&problem](int a, int b) {
            const ClearItem& one = problem.item(a);
            const ClearItem& other = problem.item(b);
            return one.mustMove != other.mustMove ? one.mustMove
                                                  : one.collides.size() > other.collides.size();
        });
        for (const int item : m_order) {
            m_fixedCost += problem.item(item).isStuck ? ClearState::unsolvedPrice : 0;
        }
    }

    ExactAnswer run()
    {
        decide(0, m_fixedCost);
        return {m_best, m_nodesLeft > 0};
    }

private:
    /// False: out of steps.
    bool spend()
    {
        m_nodesLeft = m_cancel.isCancelled() ? 0 : std::max<qint64>(0, m_nodesLeft - 1);
        return m_nodesLeft > 0;
    }

    bool mayStay(int item) const
    {
        const ClearItem& one = m_problem.item(item);
        if (one.isStuck) {
            return true;
        }
        return !one.mustMove
            && std::none_of(one.collides.begin(), one.collides.end(), [this](int other) {
                   return m_stays[static_cast<std::size_t>(other)] || m_problem.item(other).isStuck;
               });
    }

    /// The cost of its shortest way, whoever else moves.
    qint64 leastCost(int item) const
    {
        const ClearItem& one = m_problem.item(item);
        return m_problem.cost(item, *one.nearest);
    }

    void decide(std::size_t depth, qint64 cost)
    {
        if (cost >= m_bestCost || !spend()) {
            return;
        }
        if (depth == m_order.size()) {
            placeAll();
            return;
        }
        const int item = m_order[depth];
        if (mayStay(item)) {
            m_stays[static_cast<std::size_t>(item)] = true;
            decide(depth + 1, cost);
            m_stays[static_cast<std::size_t>(item)] = false;
        }
        if (m_problem.item(item).nearest) {
            m_movers.push_back(item);
            decide(depth + 1, cost + leastCost(item));
            m_movers.pop_back();
        }
    }

    void placeAll()
    {
        for (const int item : m_order) {
            m_state.place(item, m_problem.item(item).home);
        }
        for (const int item : m_movers) {
            m_state.lift(item);
        }
        // What each costs at least beside those that stay; from the last one on, summed up.
        m_restCosts.assign(m_movers.size() + 1, 0);
        for (std::size_t i = m_movers.size(); i > 0; --i) {
            const auto start = m_state.nearestFree(m_movers[i - 1]);
            if (!start) {
                return;
            }
            m_restCosts[i - 1] = m_restCosts[i] + m_problem.cost(m_movers[i - 1], *start);
        }
        placeFrom(0, m_fixedCost);
    }

    bool hasPeerAfter(std::size_t depth) const
    {
        const ClearItem& one = m_problem.item(m_movers[depth]);
        return std::any_of(
            one.peers.begin(), one.peers.end(), [this, depth](const ClearPeer& peer) {
                return std::find(
                           m_movers.begin() + static_cast<std::ptrdiff_t>(depth) + 1,
                           m_movers.end(),
                           peer.item)
                    != m_movers.end();
            });
    }

    std::vector<StartRange> takenFor(int item) const
    {
        std::vector<StartRange> taken;
        const ClearItem& one = m_problem.item(item);
        for (const ClearPeer& peer : one.peers) {
            if (m_state.isPlaced(peer.item)) {
                m_problem.addTaken(one, peer, m_state.startOf(peer.item), taken);
            }
        }
        joinRanges(taken);
        return taken;
    }

    void placeFrom(std::size_t depth, qint64 cost)
    {
        if (cost + m_restCosts[depth] >= m_bestCost || !spend()) {
            return;
        }
        if (depth == m_movers.size()) {
            m_best = m_state;
            m_bestCost = cost;
            return;
        }
        const int item = m_movers[depth];
        const ClearItem& one = m_problem.item(item);
        const std::vector<StartRange> taken = takenFor(item);
        const bool onlyNearest = !hasPeerAfter(depth);
        std::optional<qint64> after = one.free.atOrAfter(one.home + 1, taken);
        std::optional<qint64> before = one.free.atOrBefore(one.home - 1, taken);
        while (after || before) {
            const bool takesBefore = before && (!after || one.home - *before <= *after - one.home);
            const qint64 start = takesBefore ? *before : *after;
            const qint64 costHere = cost + m_problem.cost(item, start);
            if (costHere + m_restCosts[depth + 1] >= m_bestCost || m_nodesLeft == 0) {
                break;
            }
            m_state.place(item, start);
            placeFrom(depth + 1, costHere);
            if (onlyNearest) {
                break;
            }
            if (takesBefore) {
                before = one.free.atOrBefore(start - 1, taken);
            } else {
                after = one.free.atOrAfter(start + 1, taken);
            }
        }
        m_state.lift(item);
    }

    const ClearProblem& m_problem;
    ClearState m_state;
    ClearState m_best;
    qint64 m_bestCost;
    qint64 m_nodesLeft;
    const CancelToken& m_cancel;
    std::vector<int> m_order;
    std::vector<bool> m_stays;
    std::vector<int> m_movers;
    std::vector<qint64> m_restCosts;
    qint64 m_fixedCost = 0;
};

} // namespace

ExactAnswer clearExactly(
    const ClearProblem& problem,
    const ClearState& known,
    qint64 maxNodes,
    const CancelToken& cancel)
{
    return ExactClearing(problem, known, maxNodes, cancel).run();
}

} // namespace cb
