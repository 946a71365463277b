// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slots/ClearSearch.h"

#include <algorithm>
#include <random>

namespace cb {
namespace {

constexpr int maxLifted = 12;
constexpr int roundsBetweenQuestions = 32;
constexpr int patience = 600; ///< rounds without a better way before starting again from the best
constexpr int patienceAtBound = 1500; ///< and before ending, where no fewer moves are possible

class LocalSearch
{
public:
    LocalSearch(const ClearProblem& problem, const ClearState& start, const SearchLimits& limits)
        : m_problem(problem)
        , m_limits(limits)
        , m_state(start)
        , m_best(start)
        , m_cost(start.cost())
        , m_bestCost(m_cost)
        , m_random(limits.seed)
    {}

    ClearState run()
    {
        int sinceBest = 0;
        for (int round = 0; round < m_limits.rounds; ++round, ++sinceBest) {
            if (round % roundsBetweenQuestions == 0 && m_limits.isOver && m_limits.isOver()) {
                break;
            }
            const bool isAtBound =
                m_bestCost < ClearState::unsolvedPrice && m_best.moves() <= m_limits.enoughMoves;
            if (isAtBound && sinceBest > patienceAtBound) {
                break;
            }
            if (sinceBest > 0 && sinceBest % patience == 0) {
                m_state = m_best;
                m_cost = m_bestCost;
            }
            if (!step()) {
                break;
            }
            if (m_cost < m_bestCost) {
                m_best = m_state;
                m_bestCost = m_cost;
                sinceBest = 0;
            }
        }
        return m_best;
    }

private:
    int below(std::size_t n) { return static_cast<int>(m_random() % n); }

    /// False: nothing is moved or unsolved, so nothing can be better.
    bool step()
    {
        std::vector<int> busy;
        for (const int item : m_state.items()) {
            if (m_state.isMoved(item) || m_state.collides(item)) {
                busy.push_back(item);
            }
        }
        if (busy.empty()) {
            return false;
        }
        const int seed = busy[static_cast<std::size_t>(below(busy.size()))];
        const bool sendsHome = below(2) == 0 && !m_problem.item(seed).mustMove;
        std::vector<int> lifted = sendsHome ? withThoseInItsPlace(seed) : withSomePeers(seed);
        tryAgain(lifted, sendsHome);
        return true;
    }

    std::vector<int> withThoseInItsPlace(int seed) const
    {
        const ClearItem& one = m_problem.item(seed);
        std::vector<int> lifted{seed};
        for (const ClearPeer& peer : one.peers) {
            if (m_problem.collide(seed, peer, one.home, m_state.startOf(peer.item))
                && lifted.size() < maxLifted)
            {
                lifted.push_back(peer.item);
            }
        }
        return lifted;
    }

    std::vector<int> withSomePeers(int seed)
    {
        std::vector<int> moved;
        for (const ClearPeer& peer : m_problem.item(seed).peers) {
            if (m_state.isMoved(peer.item) || below(8) == 0) {
                moved.push_back(peer.item);
            }
        }
        std::vector<int> lifted{seed};
        for (int more = below(6); more > 0 && !moved.empty(); --more) {
            const auto at = static_cast<std::size_t>(below(moved.size()));
            lifted.push_back(moved[at]);
            moved[at] = moved.back();
            moved.pop_back();
        }
        return lifted;
    }

    void tryAgain(std::vector<int>& lifted, bool seedFirst)
    {
        const qint64 before = costOf(lifted);
        std::vector<qint64> starts;
        for (const int item : lifted) {
            starts.push_back(m_state.startOf(item));
        }
        std::vector<int> order = lifted;
        for (std::size_t i = order.size() - 1; i > (seedFirst ? 1U : 0U); --i) {
            const std::size_t from = seedFirst ? 1 : 0;
            std::swap(order[i], order[from + static_cast<std::size_t>(below(i - from + 1))]);
        }
        for (const int item : order) {
            m_state.lift(item);
        }
        for (const int item : order) {
            m_state.settle(item);
        }
        const bool isWhole = std::none_of(
            order.begin(), order.end(), [this](int item) { return m_state.collides(item); });
        // Where one is left unsolved others may be too: all is counted.
        const bool isCountable = isWhole && before < ClearState::unsolvedPrice;
        const qint64 cost = isCountable ? m_cost - before + costOf(lifted) : m_state.cost();
        const bool isDaring = below(50) == 0;
        if (cost <= m_cost || (isDaring && cost <= m_cost + clearMovePrice + clearMovePrice / 2)) {
            m_cost = cost;
            return;
        }
        for (std::size_t i = 0; i < lifted.size(); ++i) {
            m_state.place(lifted[i], starts[i]);
        }
    }

    qint64 costOf(const std::vector<int>& items) const
    {
        qint64 sum = 0;
        for (const int item : items) {
            sum += m_problem.cost(item, m_state.startOf(item))
                + (m_state.collides(item) ? ClearState::unsolvedPrice : 0);
        }
        return sum;
    }

    const ClearProblem& m_problem;
    const SearchLimits& m_limits;
    ClearState m_state;
    ClearState m_best;
    qint64 m_cost;
    qint64 m_bestCost;
    std::mt19937 m_random; // its sequence is the same everywhere
};

} // namespace

ClearState searchFrom(
    const ClearProblem& problem, const ClearState& start, const SearchLimits& limits)
{
    return LocalSearch(problem, start, limits).run();
}

} // namespace cb
