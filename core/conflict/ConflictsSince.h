// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conflict/ConflictSet.h"
#include "core/domain/Baseline.h"

namespace cb {

/// What makes a conflict the same on two boards: its kind and both sides, not their times.
struct ConflictKey
{
    ConflictKind kind = ConflictKind::SameItem;
    QUuid a; ///< of two changes the lower id; of a sequence the follower
    QUuid b; ///< null: there is none

    friend bool operator==(const ConflictKey&, const ConflictKey&) = default;
    friend bool operator<(const ConflictKey& a, const ConflictKey& b);
};

ConflictKey keyOf(const ConflictSet& set, int conflict, const BoardSnapshot& snapshot);

/// The keys of a set, ascending, each once. `snapshot` is the one that it was found in.
std::vector<ConflictKey> keysOf(const ConflictSet& set, const BoardSnapshot& snapshot);

/// Indexes of the conflicts that were not there before; ascending.
std::vector<qint32> newSince(
    const ConflictSet& set, const BoardSnapshot& snapshot, const std::vector<ConflictKey>& before);

/// Only these conflicts (indexes, ascending), with all else that the set says.
ConflictSet narrowed(const ConflictSet& set, const std::vector<qint32>& conflicts);

/// The board with the changes of a baseline (of a meeting, or as it was at an instant or before an
/// import: core/session/ReviewJobs.h) instead of its own, to find the conflicts of then. Directory,
/// freezes, deployments and rules are those of `now`; predecessors are not kept by baselines, so
/// sequences are taken from the changes of `now`.
SnapshotPtr boardOf(const Baseline& baseline, const BoardSnapshot& now);

} // namespace cb
