// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/conflict/ConflictSet.h"

namespace cb {

/// What is asked of a board.
struct ConflictRequest
{
    std::optional<Span> range; ///< only conflicts whose span overlaps it; none: all
    Instant now; ///< a deployment that runs lasts until now; becomes `checkedAt`
    /// Changes that are closed too, to see what collided in the past. Drafts and cancelled ones
    /// never take part.
    bool endedToo = false;

    friend bool operator==(const ConflictRequest&, const ConflictRequest&) = default;
};

/// All conflicts of the board, by the rules of design.md section 3:
///
/// Changes take part while they are active (neither draft, closed nor cancelled), with their
/// planned window; spans are half-open, what only touches does not overlap, and a zero-length span
/// lies in [s, e) if s <= t < e. Each kind of a pair is there once, with all CIs. A freeze is there
/// once for each instance that is hit (of a suspended instance: for each part that holds), each
/// part outside maintenance once with all CIs that it lies outside for. The environment of a
/// deployment must be that of the change where both have one; a cancelled deployment and one that
/// belongs to the change itself hit nothing. An acceptance or exception in force is named in
/// `answers`.
///
/// O(n log n + conflicts). Pure; any thread. Errors: Cancelled.
Result<ConflictSet> findConflicts(
    const BoardSnapshot& snapshot,
    const ConflictRules& rules,
    const ConflictRequest& request,
    const JobControl& job = {});

} // namespace cb
