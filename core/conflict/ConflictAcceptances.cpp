// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/ConflictAcceptances.h"

#include <algorithm>
#include <tuple>

namespace cb {
namespace {

using Stand = std::pair<std::optional<Instant>, std::optional<Instant>>;

std::optional<Instant> instantOf(qint64 ms)
{
    return ms == noInstant ? std::nullopt : std::optional(Instant{ms});
}

Stand standOfChange(const BoardSnapshot& snapshot, int row)
{
    const auto at = static_cast<std::size_t>(row);
    return {
        instantOf(snapshot.changes->plannedStarts[at]),
        instantOf(snapshot.changes->plannedEnds[at])};
}

Stand standOfDeployment(const BoardSnapshot& snapshot, int row)
{
    const auto at = static_cast<std::size_t>(row);
    return {
        instantOf(snapshot.deployments->startedAts[at]),
        instantOf(snapshot.deployments->finishedAts[at])};
}

/// The other side as it stands; nothing: it is not on the board.
std::optional<Stand> standOfOther(const ConflictAcceptance& acceptance, const BoardSnapshot& board)
{
    if (acceptance.other.isNull()) {
        return Stand();
    }
    if (acceptance.kind == ConflictKind::Deployment) {
        const int row = board.deployments->rowOf(DeploymentId{acceptance.other});
        return row == noRow ? std::nullopt : std::optional(standOfDeployment(board, row));
    }
    const int row = board.changes->rowOf(ChangeId{acceptance.other});
    return row == noRow ? std::nullopt : std::optional(standOfChange(board, row));
}

/// Of a deployment that was running only what was known then counts.
bool stoodSo(const ConflictAcceptance& acceptance, const Stand& other)
{
    const bool isDeployment = acceptance.kind == ConflictKind::Deployment;
    const bool sameStart = acceptance.otherStart == other.first;
    const bool sameEnd = acceptance.otherEnd == other.second;
    return sameStart && (sameEnd || (isDeployment && !acceptance.otherEnd));
}

} // namespace

ConflictAcceptance acceptanceFor(
    const ConflictSet& set, int conflict, const BoardSnapshot& snapshot)
{
    const Conflict of = set.at(conflict);
    ConflictAcceptance acceptance;
    acceptance.kind = of.kind;
    int change = of.a;
    if (of.isBetweenChanges()) {
        change = qMin(of.a, of.b); // rows ascend by id
        const int other = qMax(of.a, of.b);
        acceptance.other = snapshot.changes->ids[static_cast<std::size_t>(other)];
        std::tie(acceptance.otherStart, acceptance.otherEnd) = standOfChange(snapshot, other);
    } else if (of.kind == ConflictKind::Deployment) {
        acceptance.other = snapshot.deployments->ids[static_cast<std::size_t>(of.b)];
        std::tie(acceptance.otherStart, acceptance.otherEnd) = standOfDeployment(snapshot, of.b);
    }
    acceptance.change = snapshot.changes->idAt(change);
    std::tie(acceptance.changeStart, acceptance.changeEnd) = standOfChange(snapshot, change);
    return acceptance;
}

std::optional<LapseReason> lapseOf(
    const ConflictAcceptance& acceptance, const BoardSnapshot& snapshot)
{
    const int change = snapshot.changes->rowOf(acceptance.change);
    const std::optional<Stand> other = standOfOther(acceptance, snapshot);
    if (change == noRow || !other) {
        return LapseReason::Gone;
    }
    const bool changeStood =
        standOfChange(snapshot, change) == Stand(acceptance.changeStart, acceptance.changeEnd);
    const bool otherStood = stoodSo(acceptance, *other);
    if (changeStood && otherStood) {
        return std::nullopt;
    }
    return changeStood ? LapseReason::OtherMoved
        : otherStood   ? LapseReason::ChangeMoved
                       : LapseReason::BothMoved;
}

ConflictAnswers::ConflictAnswers(const BoardSnapshot& snapshot)
    : m_acceptances(snapshot.acceptances)
{
    m_entries.reserve(static_cast<std::size_t>(m_acceptances->size()));
    for (int row = 0; row < static_cast<int>(m_acceptances->size()); ++row) {
        const ConflictAcceptance& acceptance = m_acceptances->at(row);
        if (canBeAccepted(acceptance.kind)) {
            m_entries.push_back({acceptance.change.value, acceptance.other, acceptance.kind, row});
        }
    }
    std::sort(m_entries.begin(), m_entries.end(), isEntryBefore);
}

bool ConflictAnswers::isEntryBefore(const Entry& a, const Entry& b)
{
    if (a.change != b.change) {
        return isBefore(a.change, b.change);
    }
    if (a.other != b.other) {
        return isBefore(a.other, b.other);
    }
    return std::tie(a.kind, a.row) < std::tie(b.kind, b.row);
}

int ConflictAnswers::acceptanceOf(
    ConflictKind kind,
    const QUuid& one,
    const std::optional<Span>& oneWindow,
    const QUuid& other,
    const std::optional<Span>& otherWindow) const
{
    if (m_entries.empty()) {
        return noRow;
    }
    const bool swaps = !other.isNull() && kind != ConflictKind::Deployment && isBefore(other, one);
    const QUuid& low = swaps ? other : one;
    const QUuid& high = swaps ? one : other;
    const auto standOf = [](const std::optional<Span>& span) {
        return span ? Stand(span->start, span->end) : Stand();
    };
    const Stand lowStand = standOf(swaps ? otherWindow : oneWindow);
    const Stand highStand = standOf(swaps ? oneWindow : otherWindow);
    // The newest that holds: ids ascend by time.
    int found = noRow;
    for (auto entry = std::lower_bound(
             m_entries.begin(), m_entries.end(), Entry{low, high, kind, 0}, isEntryBefore);
         entry != m_entries.end() && entry->change == low && entry->other == high
         && entry->kind == kind;
         ++entry)
    {
        const ConflictAcceptance& acceptance = m_acceptances->at(entry->row);
        if (Stand(acceptance.changeStart, acceptance.changeEnd) == lowStand
            && stoodSo(acceptance, highStand))
        {
            found = entry->row;
        }
    }
    return found;
}

std::vector<LapsedAcceptance> lapsedAcceptances(
    const ConflictSet& set, const BoardSnapshot& snapshot)
{
    std::vector<LapsedAcceptance> lapsed;
    const ConflictsByChange byChange(set, snapshot.changes->size());
    for (int row = 0; row < static_cast<int>(snapshot.acceptances->size()); ++row) {
        const ConflictAcceptance& acceptance = snapshot.acceptances->at(row);
        const std::optional<LapseReason> reason = lapseOf(acceptance, snapshot);
        const int change = snapshot.changes->rowOf(acceptance.change);
        if (!reason || change == noRow
            || isEnded(snapshot.changes->states[static_cast<std::size_t>(change)]))
        {
            continue;
        }
        LapsedAcceptance found{row, *reason, noRow};
        bool isReplaced = false;
        for (const qint32 conflict : byChange.of(change)) {
            const Conflict of = set.at(conflict);
            if (of.kind == acceptance.kind
                && acceptanceFor(set, conflict, snapshot).other == acceptance.other) {
                isReplaced = !of.isOpen();
                found.conflict = of.isOpen() ? conflict : found.conflict;
            }
        }
        if (!isReplaced) {
            lapsed.push_back(found);
        }
    }
    return lapsed;
}

const LapsedAcceptance* lapsedOf(
    const ConflictSet& set,
    int conflict,
    const BoardSnapshot& snapshot,
    const std::vector<LapsedAcceptance>& lapsed)
{
    const Conflict of = set.at(conflict);
    const bool isStored = of.a != noRow && (!of.isBetweenChanges() || of.b != noRow);
    if (!isStored || !of.isOpen() || !canBeAccepted(of.kind)) {
        return nullptr;
    }
    const ConflictAcceptance wanted = acceptanceFor(set, conflict, snapshot);
    const auto found = std::find_if(lapsed.rbegin(), lapsed.rend(), [&](const auto& candidate) {
        const ConflictAcceptance& acceptance = snapshot.acceptances->at(candidate.acceptance);
        return acceptance.kind == wanted.kind && acceptance.change == wanted.change
            && acceptance.other == wanted.other;
    });
    return found == lapsed.rend() ? nullptr : &*found;
}

} // namespace cb
