// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conflict/ConflictCauses.h"

/// What people read about conflicts; translated.
namespace cb {

/// C D S P F W R O (ui.md section 0); the same in every language.
QChar conflictLetter(ConflictKind kind);
/// "Same CI", "Dependency", …
QString conflictKindName(ConflictKind kind);
/// "blocks", "warns"
QString severityName(ConflictSeverity severity);
/// "without dates", "ends before it starts", "without CI"
QString keptOutText(KeptOutReason reason);

/// What the cause is about, without its time: "Core Network, 12 CIs", "ora-rac-07", "Retail peak
/// freeze", "Network lead", "Misses the maintenance of 6 CIs".
QString causeTitle(
    const ConflictCause& cause, const ConflictSet& set, const BoardSnapshot& snapshot);

/// One conflict in a sentence, seen from a change on either side: "CHG-2523 works on the same 12
/// CIs". `from` is the row of that change.
QString conflictSentence(const Conflict& conflict, int from, const BoardSnapshot& snapshot);

} // namespace cb
