// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slots/ClearState.h"

#include <functional>

namespace cb {

struct SearchLimits
{
    quint32 seed = 1;
    int rounds = 0; ///< the search ends after so many, which makes it the same everywhere
    int enoughMoves = 0; ///< so few can't be beaten: only ways are shortened, for a while
    std::function<bool()> isOver; ///< asked now and then: out of time, or cancelled
};

/// Improves a way to clear a component by taking a few changes out and putting them back in another
/// order, or one home and those in its place elsewhere. Never worse than `start`.
ClearState searchFrom(
    const ClearProblem& problem, const ClearState& start, const SearchLimits& limits);

} // namespace cb
