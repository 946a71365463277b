// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slots/ClearProblem.h"
#include "core/slots/FindSlots.h"

namespace cb {

enum class ClearStatus
{
    NothingToDo, ///< nothing of the set collides
    Proved, ///< no other way has fewer moves, or as many that are smaller
    FewestProved, ///< no other way has fewer moves
    BestFound, ///< the best within the time; `leastMoves` says how many fewer there might be
    NoWay ///< some conflicts stay: see `stuck`
};
template <>
inline constexpr auto enumTexts<ClearStatus> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("nothing-to-do"),
     QLatin1StringView("proved"),
     QLatin1StringView("fewest-proved"),
     QLatin1StringView("best-found"),
     QLatin1StringView("no-way")});

/// One proposed move.
struct ClearMove
{
    int row = 0;
    Span from;
    Span to;
    bool losesApproval = false;
    bool isOthers = false; ///< of a team that the actor is not in
    int group = -1; ///< moves of one group need each other; -1: stands alone

    qint64 movedByMs() const { return to.start.ms - from.start.ms; }

    friend bool operator==(const ClearMove&, const ClearMove&) = default;
};

/// A change whose conflicts stay, and what forbids to move it.
struct ClearStuck
{
    int row = 0;
    bool mayMove = true; ///< false: it has begun, or the request keeps it
    QList<SlotObstacle> obstacles;
    std::optional<Span>
        opensElsewhere; ///< nearest free window outside the range, where one was set
};

struct ClearAnswer
{
    ClearStatus status = ClearStatus::NothingToDo;
    QList<ClearMove> moves; ///< ascending by planned start
    int leastMoves = 0; ///< no way has fewer
    ConflictSet before; ///< what is open in the set; see openConflicts()
    ConflictSet after; ///< likewise with all moves
    QList<ClearStuck> stuck;
    int changes = 0; ///< looked at
    qint64 tookMs = 0;
};

/// The fewest and smallest moves that leave no conflict in the set and make no new one, with
/// whomever. Small groups of changes that touch each other are solved exactly (branch and bound),
/// larger ones by a greedy mover and local search from it: never worse than the greedy mover, and
/// the same for the same seed as long as the time suffices. Pure; any thread. Errors: Cancelled.
Result<ClearAnswer> clearConflicts(
    const ConflictIndex& index, const ClearRequest& request, const JobControl& job = {});

/// Open conflicts that count for the request, in which at least one of its rows takes part; each
/// once, sorted.
ConflictSet openConflicts(const ConflictIndex& index, const ClearRequest& request);

/// The index as if these moves were made.
ConflictIndex withMoves(const ConflictIndex& index, const QList<ClearMove>& moves);

} // namespace cb
