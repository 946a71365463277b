// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conflict/ConflictSet.h"
#include "tests/core/conflict/RandomConflictBoard.h"

#include <QStringList>

namespace cb {

/// All conflicts of a small board by the words of the design, one line each, ascending: every
/// change against every other, windows expanded for each change alone, maintenance looked at tick
/// by tick. Shares no code with core/conflict.
QStringList oracleConflicts(const RandomConflictBoard& board, const ConflictRules& rules);

/// The conflicts of a set in the same words.
QStringList describe(const ConflictSet& set, const BoardSnapshot& snapshot);
QString describe(const ConflictSet& set, int conflict, const BoardSnapshot& snapshot);

} // namespace cb
