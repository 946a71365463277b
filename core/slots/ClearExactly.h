// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slots/ClearState.h"

namespace cb {

struct ExactAnswer
{
    ClearState best;
    bool isProved = false; ///< nothing costs less
};

/// The cheapest way to clear a component, by branch and bound over who moves, and for each such set
/// over where they go. Starts from `known`, which solves all but what is stuck (or not: then any
/// way is better). After `maxNodes` steps the best so far is given, unproved. Cancelled: likewise.
///
/// Which moves suffice is decided change by change: it stays only where it collides with nothing
/// that can't move or stays too; a branch ends where the moves so far, each by its shortest way,
/// cost as much as the best. Placing takes the starts of each change from the nearest outwards, all
/// of them where a later one may collide with it, else only the nearest.
ExactAnswer clearExactly(
    const ClearProblem& problem,
    const ClearState& known,
    qint64 maxNodes,
    const CancelToken& cancel);

} // namespace cb
