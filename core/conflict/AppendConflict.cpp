// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/AppendConflict.h"

#include <algorithm>

namespace cb {
namespace {

int answerOf(
    const ConflictBoard& board, ConflictKind kind, const ChangeSide& a, const ChangeSide& b)
{
    return board.answers.acceptanceOf(kind, a.id, a.window, b.id, b.window);
}

/// Adds it where its span is asked for.
void append(const ConflictBoard& board, const Conflict& conflict, ConflictSet& found)
{
    if (board.isAsked(conflict.span)) {
        found.append(conflict);
    }
}

} // namespace

void appendPair(
    const ConflictBoard& board,
    ConflictKind kind,
    const ChangeSide& low,
    const ChangeSide& high,
    std::span<const qint32> items,
    ConflictSet& found)
{
    Conflict conflict;
    conflict.kind = kind;
    conflict.severity = severityOf(kind);
    conflict.a = low.row;
    conflict.b = high.row;
    conflict.span = commonSpan(low.window, high.window);
    conflict.items = items;
    conflict.answer = answerOf(board, kind, low, high);
    append(board, conflict, found);
}

void appendRelated(
    const ConflictBoard& board,
    const RelatedHit& nearest,
    const ChangeSide& low,
    const ChangeSide& high,
    std::span<const qint32> items,
    ConflictSet& found)
{
    Conflict conflict;
    conflict.kind = ConflictKind::RelatedItem;
    conflict.span = commonSpan(low.window, high.window);
    if (!board.isAsked(conflict.span)) {
        return;
    }
    std::vector<qint32> path =
        lowestWay(board.dependencies, nearest.up, nearest.down, nearest.steps);
    if (!nearest.flowsFromA) {
        std::reverse(path.begin(), path.end());
    }
    conflict.severity = severityOfRelated(nearest.steps, board.rules);
    conflict.a = low.row;
    conflict.b = high.row;
    conflict.items = items;
    conflict.path = path;
    conflict.answer = answerOf(board, conflict.kind, low, high);
    conflict.detail = nearest.flowsFromA ? 1 : 0;
    found.append(conflict);
}

void appendOutside(
    const ConflictBoard& board,
    const ChangeSide& change,
    const OutsidePart& part,
    ConflictSet& found)
{
    Conflict conflict;
    conflict.kind = ConflictKind::OutsideMaintenance;
    conflict.severity = severityOfOutside(part.kind);
    conflict.a = change.row;
    conflict.span = part.span;
    conflict.items = part.items;
    conflict.answer =
        board.answers.acceptanceOf(conflict.kind, change.id, change.window, {}, std::nullopt);
    conflict.detail = static_cast<int>(part.kind);
    append(board, conflict, found);
}

void appendDeployment(
    const ConflictBoard& board,
    const ChangeSide& change,
    int deployment,
    std::span<const qint32> items,
    ConflictSet& found)
{
    const Span other = board.deployments.spanOf(deployment).value_or(change.window);
    Conflict conflict;
    conflict.kind = ConflictKind::Deployment;
    conflict.severity =
        board.deployments.isOver(deployment) ? ConflictSeverity::Warns : severityOf(conflict.kind);
    conflict.a = change.row;
    conflict.b = deployment;
    conflict.span = commonSpan(change.window, other);
    conflict.items = items;
    const QUuid& id = board.snapshot.deployments->ids[static_cast<std::size_t>(deployment)];
    conflict.answer =
        board.answers.acceptanceOf(conflict.kind, change.id, change.window, id, other);
    append(board, conflict, found);
}

void appendSequence(
    const ConflictBoard& board,
    const ChangeSide& follower,
    const ChangeSide& predecessor,
    ConflictSet& found)
{
    if (predecessor.window.end <= follower.window.start) {
        return;
    }
    Conflict conflict;
    conflict.kind = ConflictKind::Sequence;
    conflict.severity = severityOf(conflict.kind);
    conflict.a = follower.row;
    conflict.b = predecessor.row;
    conflict.span = {follower.window.start, predecessor.window.end};
    conflict.answer = answerOf(board, conflict.kind, follower, predecessor);
    append(board, conflict, found);
}

} // namespace cb
