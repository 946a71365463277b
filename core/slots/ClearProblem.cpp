// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slots/ClearProblem.h"

#include "core/base/Tr.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <numeric>

namespace cb {
namespace {

bool isHeldState(const ChangeColumns& changes, std::size_t row)
{
    const DisplayState state = changes.displayStates[row];
    return changes.types[row] != ChangeType::Standard
        && (state == DisplayState::Approved || state == DisplayState::Scheduled);
}

bool isOfOthers(
    const BoardSnapshot& snapshot, std::size_t row, const std::optional<PersonId>& actor)
{
    const qint32 group = snapshot.changes->groups[row];
    if (!actor || group == noRow) {
        return false;
    }
    return !snapshot.directory->groups[group].members.contains(*actor);
}

StartRange searchRange(const ConflictIndex& index, const ClearRequest& request)
{
    if (request.range) {
        return {std::max(request.range->start.ms, request.now.ms), request.range->end.ms};
    }
    qint64 last = request.now.ms;
    for (const int row : request.rows) {
        if (const auto window = index.spanOf(row)) {
            last = std::max(last, window->end.ms);
        }
    }
    return {request.now.ms, last + request.days * msPerDay};
}

ClearPeer& peerOf(std::vector<std::pair<int, ClearPeer>>& peers, int row)
{
    const auto found = std::find_if(
        peers.begin(), peers.end(), [row](const auto& peer) { return peer.first == row; });
    if (found != peers.end()) {
        return found->second;
    }
    peers.push_back({row, {}});
    return peers.back().second;
}

} // namespace

bool mayMove(const ConflictIndex& index, const ClearRequest& request, int row)
{
    const ChangeColumns& changes = *index.snapshot().changes;
    const auto at = static_cast<std::size_t>(row);
    const auto window = index.spanOf(row);
    return window && window->start > request.now && !request.fixed.contains(row)
        && changes.states[at] < ChangeState::Implement
        && (request.standardMayMove || changes.types[at] != ChangeType::Standard)
        && (request.approvedMayMove || !isHeldState(changes, at));
}

bool counts(const ClearRequest& request, SlotRule rule, ConflictSeverity severity)
{
    if (rule == SlotRule::SameAssignee) {
        return request.onePersonOnce;
    }
    return request.warningsToo || severity == ConflictSeverity::Blocks;
}

Result<ClearProblem> ClearProblem::create(
    const ConflictIndex& index, const ClearRequest& request, const JobControl& job)
{
    QSet<int> movable;
    for (const int row : request.rows) {
        if (mayMove(index, request, row)) {
            movable.insert(row);
        }
    }
    std::vector<int> rows(movable.begin(), movable.end());
    std::sort(rows.begin(), rows.end());
    ClearProblem problem;
    for (const int row : rows) {
        if (job.cancel.isCancelled()) {
            return Error{ErrorKind::Cancelled, Tr::tr("Stopped; nothing was moved."), {}};
        }
        problem.addItem(index, request, row, movable);
    }
    problem.linkPeers();
    return problem;
}

void ClearProblem::addItem(
    const ConflictIndex& index, const ClearRequest& request, int row, const QSet<int>& movable)
{
    const BoardSnapshot& snapshot = index.snapshot();
    const Span home = *index.spanOf(row);
    ClearItem item;
    item.row = row;
    item.home = home.start.ms;
    item.lengthMs = home.lengthMs();
    item.isHeld = isHeldState(*snapshot.changes, static_cast<std::size_t>(row));
    item.isOthers = isOfOthers(snapshot, static_cast<std::size_t>(row), request.actor);
    const qint64 approval = request.order == ClearOrder::ApprovalsThenMoves ? clearMovePrice * 1000
                                                                            : clearApprovalPrice;
    item.moveCost =
        clearMovePrice + (item.isHeld ? approval : 0) + (item.isOthers ? clearOthersPrice : 0);
    m_peerRows.push_back(placeItem(item, SlotSubject(index, row), request, movable));

    std::vector<int> colliding;
    const ConflictSet found = index.conflictsOf(row);
    for (int i = 0; i < found.size(); ++i) {
        const Conflict conflict = found.at(i);
        if (!conflict.isOpen() || !counts(request, slotRuleOf(conflict.kind), conflict.severity)) {
            continue;
        }
        const int other = conflict.a == row ? conflict.b : conflict.a;
        if (conflict.isBetweenChanges() && movable.contains(other)) {
            colliding.push_back(other);
        } else {
            item.mustMove = true;
        }
    }
    item.isStuck = item.mustMove && !item.nearest;
    m_items.push_back(std::move(item));
    m_collidingRows.push_back(std::move(colliding));
}

/// Fills in where it may stand by all that can't move; gives who it may collide with.
ClearProblem::PeerRows ClearProblem::placeItem(
    ClearItem& item,
    const SlotSubject& subject,
    const ClearRequest& request,
    const QSet<int>& movable)
{
    const ConflictIndex& index = subject.index();
    const StartRange within = searchRange(index, request);
    // Others of the set stand wherever they are now: all of them are looked at.
    StartRange looked{
        std::min(within.from, item.home), std::max(within.to, item.home + item.lengthMs)};
    for (const int other : movable) {
        const Span span = *index.spanOf(other);
        looked = {std::min(looked.from, span.start.ms), std::max(looked.to, span.end.ms)};
    }
    PeerRows peers;
    std::vector<StartRange> taken;
    for (const StartBlock& block : subject.blocks(item.lengthMs, looked)) {
        if (!counts(request, block.rule, block.severity)) {
            continue;
        }
        if (!isBetweenChanges(block.rule) || !movable.contains(block.cause)) {
            taken.push_back({block.from, block.to});
        } else if (block.rule != SlotRule::Sequence) {
            peerOf(peers.peers, block.cause).overlaps = true;
        }
    }
    if (index.rules().has(ConflictKind::Sequence)) {
        for (const int before : subject.predecessors()) {
            if (movable.contains(before)) {
                peerOf(peers.peers, before).isBefore = true;
            }
        }
        for (const int after : subject.followers()) {
            if (movable.contains(after)) {
                peerOf(peers.peers, after).isAfter = true;
            }
        }
    }
    joinRanges(taken);
    const qint64 lastEnd = request.range ? within.to - item.lengthMs + 1 : within.to;
    item.free = FreeStarts(taken, {within.from, lastEnd}, slotStepMs);
    item.nearest = item.free.nearest(item.home, {});
    return peers;
}

void ClearProblem::linkPeers()
{
    QHash<int, int> itemOfRow;
    for (int i = 0; i < size(); ++i) {
        itemOfRow.insert(item(i).row, i);
    }
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        for (auto& [row, peer] : m_peerRows[i].peers) {
            peer.item = itemOfRow.value(row);
            m_items[i].peers.push_back(peer);
        }
        std::sort(
            m_items[i].peers.begin(),
            m_items[i].peers.end(),
            [](const ClearPeer& a, const ClearPeer& b) { return a.item < b.item; });
        std::vector<int>& collides = m_items[i].collides;
        for (const int row : m_collidingRows[i]) {
            collides.push_back(itemOfRow.value(row));
        }
        std::sort(collides.begin(), collides.end());
        collides.erase(std::unique(collides.begin(), collides.end()), collides.end());
    }
    m_peerRows.clear();
    m_collidingRows.clear();
}

void ClearProblem::addTaken(
    const ClearItem& item,
    const ClearPeer& peer,
    qint64 peerStart,
    std::vector<StartRange>& taken) const
{
    constexpr qint64 farAway = std::numeric_limits<qint64>::max() / 4;
    const qint64 peerEnd = peerStart + this->item(peer.item).lengthMs;
    if (peer.overlaps) {
        taken.push_back(startsThatOverlap({{peerStart}, {peerEnd}}, item.lengthMs));
    }
    if (peer.isBefore) {
        taken.push_back({-farAway, peerEnd});
    }
    if (peer.isAfter) {
        taken.push_back({peerStart - item.lengthMs + 1, farAway});
    }
}

bool ClearProblem::collide(int index, const ClearPeer& peer, qint64 start, qint64 peerStart) const
{
    const ClearItem& one = item(index);
    const ClearItem& other = item(peer.item);
    if (start == one.home && peerStart == other.home) {
        return std::binary_search(one.collides.begin(), one.collides.end(), peer.item);
    }
    const Span span{{start}, {start + one.lengthMs}};
    const Span peerSpan{{peerStart}, {peerStart + other.lengthMs}};
    return (peer.overlaps && span.overlaps(peerSpan))
        || (peer.isBefore && span.start < peerSpan.end)
        || (peer.isAfter && peerSpan.start < span.end);
}

qint64 ClearProblem::cost(int index, qint64 start) const
{
    const ClearItem& moved = item(index);
    return start == moved.home ? 0 : moved.moveCost + std::abs(start - moved.home) / msPerMinute;
}

std::vector<std::vector<int>> ClearProblem::components() const
{
    std::vector<int> parents(m_items.size());
    std::iota(parents.begin(), parents.end(), 0);
    const auto rootOf = [&parents](int item) {
        while (parents[static_cast<std::size_t>(item)] != item) {
            auto& parent = parents[static_cast<std::size_t>(item)];
            parent = parents[static_cast<std::size_t>(parent)];
            item = parent;
        }
        return item;
    };
    for (int i = 0; i < size(); ++i) {
        for (const ClearPeer& peer : item(i).peers) {
            parents[static_cast<std::size_t>(rootOf(peer.item))] = rootOf(i);
        }
    }
    std::vector<std::vector<int>> byRoot(m_items.size());
    for (int i = 0; i < size(); ++i) {
        byRoot[static_cast<std::size_t>(rootOf(i))].push_back(i);
    }
    std::erase_if(byRoot, [this](const std::vector<int>& items) {
        return std::none_of(items.begin(), items.end(), [this](int i) {
            return item(i).mustMove || !item(i).collides.empty();
        });
    });
    return byRoot;
}

} // namespace cb
