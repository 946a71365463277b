// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Invocation.h"
#include "core/conflict/ConflictSet.h"

namespace cb::ctl {

/// One conflict: a, b, kind, start, end, cis, path, severity, accepted (the reason, where it is),
/// excepted (of a freeze), outside (of outside-maintenance), window (whole instance of a freeze),
/// checked_at.
QJsonObject conflictJson(const ConflictSet& set, int conflict, const BoardSnapshot& board);

/// All conflicts of one change, by the board's own rules.
ConflictSet conflictsOfChange(const SnapshotPtr& board, int changeRow, Instant now);

/// The other side, as its number or name.
QString otherSideName(const Conflict& conflict, int from, const BoardSnapshot& board);

} // namespace cb::ctl
