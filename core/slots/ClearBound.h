// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slots/ClearState.h"

namespace cb {

/// How many changes of a component have to move at least: those that collide with what can't move,
/// and of each of some groups without common members in which everybody collides with everybody all
/// but one. O(items x collisions).
int leastMoves(const ClearProblem& problem, const std::vector<int>& items);

} // namespace cb
