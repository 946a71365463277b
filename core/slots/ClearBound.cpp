// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slots/ClearBound.h"

#include <algorithm>

namespace cb {

int leastMoves(const ClearProblem& problem, const std::vector<int>& items)
{
    int moves = 0;
    std::vector<int> open; // that could stay, by start: who collides stands near
    for (const int item : items) {
        const ClearItem& one = problem.item(item);
        if (one.mustMove) {
            moves += one.isStuck ? 0 : 1;
            continue;
        }
        const bool leaves =
            std::any_of(one.collides.begin(), one.collides.end(), [&problem](int other) {
                return problem.item(other).isStuck;
            });
        if (leaves) {
            ++moves;
        } else if (!one.collides.empty()) {
            open.push_back(item);
        }
    }
    std::stable_sort(open.begin(), open.end(), [&problem](int a, int b) {
        return problem.item(a).home < problem.item(b).home;
    });
    std::vector<bool> isUsed(static_cast<std::size_t>(problem.size()), false);
    for (const int first : open) {
        if (isUsed[static_cast<std::size_t>(first)]) {
            continue;
        }
        std::vector<int> group{first};
        for (const int other : open) {
            const std::vector<int>& collides = problem.item(other).collides;
            const bool fits = !isUsed[static_cast<std::size_t>(other)] && other != first
                && std::all_of(group.begin(), group.end(), [&collides](int member) {
                       return std::binary_search(collides.begin(), collides.end(), member);
                   });
            if (fits) {
                group.push_back(other);
            }
        }
        for (const int member : group) {
            isUsed[static_cast<std::size_t>(member)] = true;
        }
        moves += static_cast<int>(group.size()) - 1;
    }
    return moves;
}

} // namespace cb
