// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/Actor.h"

namespace cb {

/// Has `actor` to ask before this change is moved? Yes for an approved or scheduled one of others:
/// whoever is neither its requester nor its implementer nor in its team proposes the move, and its
/// people answer (design.md section 2, MoveProposal). A change without a team and people asks
/// nobody. `row` in the snapshot's changes.
bool asksBeforeMove(const BoardSnapshot& snapshot, int row, const Actor& actor);

} // namespace cb
