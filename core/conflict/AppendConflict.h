// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conflict/ConflictBoard.h"
#include "core/conflict/Relations.h"

/// How one conflict of each kind is put together: the same where all are found and where one change
/// is probed.
namespace cb {

/// One side that is a change: of the board, or one that is not stored (`row` is noRow).
struct ChangeSide
{
    int row = noRow;
    QUuid id;
    Span window;
};

/// Two changes with something in common; `items` are the CIs concerned, ascending.
void appendPair(
    const ConflictBoard& board,
    ConflictKind kind,
    const ChangeSide& low,
    const ChangeSide& high,
    std::span<const qint32> items,
    ConflictSet& found);

/// Two changes at CIs that need each other.
void appendRelated(
    const ConflictBoard& board,
    const RelatedHit& nearest,
    const ChangeSide& low,
    const ChangeSide& high,
    std::span<const qint32> items,
    ConflictSet& found);

/// A change and a part of it outside maintenance.
void appendOutside(
    const ConflictBoard& board,
    const ChangeSide& change,
    const OutsidePart& part,
    ConflictSet& found);

/// A change and a deployment (row) that overlaps it; `items` are the CIs of the service.
void appendDeployment(
    const ConflictBoard& board,
    const ChangeSide& change,
    int deployment,
    std::span<const qint32> items,
    ConflictSet& found);

/// A change that starts before its predecessor ends; nothing where it does not.
void appendSequence(
    const ConflictBoard& board,
    const ChangeSide& follower,
    const ChangeSide& predecessor,
    ConflictSet& found);

} // namespace cb
