// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conflict/ConflictLetters.h"
#include "core/report/Report.h"
#include "core/report/ReportLanguage.h"

namespace cb {

/// The conflicts of a board as reports use them. Immutable.
struct ReportConflicts
{
    ConflictSet set; ///< of the whole board
    std::vector<ConflictLetters> letters; ///< of open ones, by row of changes

    ConflictLetters of(int row) const { return letters[static_cast<std::size_t>(row)]; }
};

std::shared_ptr<const ReportConflicts> reportConflicts(const BoardSnapshot& board, Instant now);

/// "Same CI", in the report's language.
QString conflictKindName(ConflictKind kind, const ReportLanguage& language);

/// The letters of a change: drawn on paper, in words in files ("Freeze (blocks), People (warns)").
ReportCell conflictLettersCell(const ConflictLetters& letters, const ReportLanguage& language);

/// What part of a report's conflicts is told.
struct ConflictSelection
{
    std::vector<bool> rows; ///< of changes: one of the sides is among them
    std::optional<Span> period; ///< the overlap has a part in it
};

/// A heading, what was counted and what could not be checked, the causes on paper and every
/// conflict in files.
QList<ReportBlock> conflictBlocks(
    const SnapshotPtr& board,
    const ReportConflicts& conflicts,
    const ConflictSelection& selection,
    const ReportLanguage& language);

/// The conflicts of one change, each with the other side; empty: it has none.
QList<ReportBlock> changeConflictBlocks(
    const SnapshotPtr& board,
    const ReportConflicts& conflicts,
    int change,
    const ReportLanguage& language);

} // namespace cb
