// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Baseline.h"
#include "core/domain/BoardSnapshot.h"
#include "core/policy/Evidence.h"

namespace cb {

/// What the baseline is called, and who takes it when. `sequence` and entries come from the board.
struct BaselineRequest
{
    BaselineId id;
    QString name;
    Instant takenAt;
    std::optional<PersonId> takenBy;
    std::optional<MeetingId> meeting; ///< at whose close it is taken
};

/// Marks of the plans of a change.
PlanMarks planMarks(const Change& change);
PlanMarks planMarks(
    const QString& implementation,
    const QString& test,
    const QString& backout,
    const QString& communication);

/// A change as a baseline keeps it, with what its decisions say.
BaselineEntry baselineEntry(const Change& change, const DecisionSummary& decided);

/// A change of the board as a baseline keeps it, without the marks of its plans (a snapshot has no
/// long texts).
BaselineEntry baselineEntry(const BoardSnapshot& board, int row);

/// Every change of `board` that has not ended. `plans` holds the marks of each of them that has
/// plans. The board has to be complete.
Baseline takeBaseline(
    const BoardSnapshot& board,
    const BaselineRequest& request,
    const QHash<ChangeId, PlanMarks>& plans);

/// Index in `entries` (ascending by change), or -1.
int entryOf(const QList<BaselineEntry>& entries, ChangeId change);

} // namespace cb
