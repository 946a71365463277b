// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slots/ClearState.h"

#include <algorithm>

namespace cb {

ClearState::ClearState(const ClearProblem& problem, const std::vector<int>& items)
    : m_problem(&problem)
    , m_items(items)
    , m_starts(static_cast<std::size_t>(problem.size()), lifted)
{
    for (const int item : items) {
        place(item, problem.item(item).home);
    }
}

bool ClearState::collidesAt(int item, qint64 start) const
{
    const ClearItem& one = m_problem->item(item);
    if (start == one.home && one.mustMove) {
        return true;
    }
    return std::any_of(one.peers.begin(), one.peers.end(), [&](const ClearPeer& peer) {
        const qint64 peerStart = startOf(peer.item);
        return peerStart != lifted && m_problem->collide(item, peer, start, peerStart);
    });
}

std::optional<qint64> ClearState::nearestFree(int item) const
{
    const ClearItem& one = m_problem->item(item);
    m_taken.clear();
    for (const ClearPeer& peer : one.peers) {
        if (startOf(peer.item) != lifted) {
            m_problem->addTaken(one, peer, startOf(peer.item), m_taken);
        }
    }
    joinRanges(m_taken);
    return one.free.nearest(one.home, m_taken);
}

void ClearState::settle(int item)
{
    const qint64 home = m_problem->item(item).home;
    place(item, collidesAt(item, home) ? nearestFree(item).value_or(home) : home);
}

qint64 ClearState::cost() const
{
    qint64 sum = 0;
    for (const int item : m_items) {
        sum += m_problem->cost(item, startOf(item)) + (collides(item) ? unsolvedPrice : 0);
    }
    return sum;
}

int ClearState::moves() const
{
    return static_cast<int>(
        std::count_if(m_items.begin(), m_items.end(), [this](int item) { return isMoved(item); }));
}

int ClearState::unsolved() const
{
    return static_cast<int>(
        std::count_if(m_items.begin(), m_items.end(), [this](int item) { return collides(item); }));
}

ClearState clearGreedily(const ClearProblem& problem, const std::vector<int>& items)
{
    ClearState state(problem, items);
    std::vector<int> order = items;
    std::stable_sort(order.begin(), order.end(), [&problem](int a, int b) {
        const ClearItem& one = problem.item(a);
        const ClearItem& other = problem.item(b);
        return one.mustMove != other.mustMove ? one.mustMove : one.moveCost < other.moveCost;
    });
    for (const int item : order) {
        if (state.collides(item)) {
            if (const auto start = state.nearestFree(item)) {
                state.place(item, *start);
            }
        }
    }
    return state;
}

} // namespace cb
