// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"

#include <functional>
#include <memory>
#include <vector>

namespace cb {

/// What each change has open, by row: bit k says that it has a conflict of ConflictKind k, bit
/// enumCount<ConflictKind>() + k that one of them blocks.
using ConflictMarks = std::shared_ptr<const std::vector<quint16>>;

/// Finds the marks of a board; called on any thread, by several at once.
using ConflictMarksSource = std::function<ConflictMarks(const BoardSnapshot& board, Instant now)>;

/// Where filters get marks from: conflicts are found by a part of core that this one must not know.
/// The program sets it once at its start, before other threads are there. Without it, terms on
/// conflicts ask nothing.
void setConflictMarksSource(ConflictMarksSource source);

/// Null: there is no source.
ConflictMarks conflictMarksOf(const BoardSnapshot& board, Instant now);

} // namespace cb
