// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conflict/ConflictAcceptances.h"
#include "core/conflict/DeploymentBoard.h"
#include "core/conflict/FindConflicts.h"
#include "core/conflict/FreezeBoard.h"
#include "core/conflict/MaintenanceBoard.h"
#include "core/impact/DependencyIndex.h"

namespace cb {

/// Who takes part in conflicts, and who cannot.
struct TakingPart
{
    std::vector<qint64> starts; ///< of changes that take part; else noInstant
    std::vector<qint64> ends;
    std::vector<int> rows; ///< changes that take part, and may stand in the range; ascending
    std::vector<KeptOut> keptOut;
};

TakingPart takingPart(const ChangeColumns& changes, const ConflictRequest& request);

/// All that conflicts are found in, prepared once for a snapshot: who takes part, expanded windows,
/// deployments, answers. Immutable; any thread.
class ConflictBoard
{
public:
    /// `also`: a stretch of time that windows are expanded in too, where nobody stands (yet).
    ConflictBoard(
        const BoardSnapshot& board,
        const ConflictRules& wantedRules,
        const ConflictRequest& wanted,
        const std::optional<Span>& also,
        const CancelToken& cancel);
    ConflictBoard(const ConflictBoard&) = delete;
    ConflictBoard& operator=(const ConflictBoard&) = delete;

    const ChangeColumns& changes() const { return *snapshot.changes; }

    /// Changes that have to wait for this one; ascending, each once, without itself.
    std::vector<qint32> followersOf(int row) const;
    /// The planned window of a change that takes part; none: it does not.
    std::optional<Span> spanOf(int row) const;

    /// Does a conflict of this span belong to what was asked?
    bool isAsked(const Span& span) const { return !request.range || span.overlaps(*request.range); }

    BoardSnapshot snapshot;
    ConflictRules rules;
    ConflictRequest request;
    Span horizon; ///< where windows are known
    TakingPart taking;
    std::vector<UncheckedWindow> uncheckedWindows;
    DependencyIndex dependencies;
    FreezeBoard freezes;
    FreezeJudge judge; ///< of changes of this board
    MaintenanceBoard maintenance;
    DeploymentBoard deployments;
    std::vector<qint32> itemServices; ///< servicesOfItems()
    ConflictAnswers answers;

private:
    void expandWindows(const std::optional<Span>& also, const CancelToken& cancel);
    void takeExceptions();
    void takeFollowers();

    std::vector<std::pair<qint32, qint32>> m_followers; ///< predecessor, follower; ascending
};

/// Changes that a change has to wait for; ascending, each once, without itself.
std::vector<qint32> predecessorsOf(const ChangeColumns& changes, int row);

/// The service of each CI, as row; noRow: none.
std::vector<qint32> servicesOfItems(const Directory& directory);

/// The services that a change touches, with its CIs of each: its own, and those of its CIs.
std::vector<std::pair<qint32, std::vector<qint32>>> servicesTouched(
    const std::vector<qint32>& ofItems, qint32 service, std::span<const qint32> items);

} // namespace cb
