// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/MoveProposals.h"

#include "core/base/Tr.h"

namespace cb {

bool hasLapsed(const MoveProposal& proposal, const BoardSnapshot& snapshot)
{
    const ChangeColumns& changes = *snapshot.changes;
    const int row = changes.rowOf(proposal.change);
    if (row == noRow || changes.states[static_cast<std::size_t>(row)] >= ChangeState::Implement) {
        return true;
    }
    const auto at = static_cast<std::size_t>(row);
    const auto ms = [](const std::optional<Instant>& instant) {
        return instant ? instant->ms : noInstant;
    };
    return changes.plannedStarts[at] != ms(proposal.fromStart)
        || changes.plannedEnds[at] != ms(proposal.fromEnd);
}

bool isPending(const MoveProposal& proposal, const BoardSnapshot& snapshot)
{
    return proposal.answer == ProposalAnswer::Open && proposal.toStart && proposal.toEnd
        && !hasLapsed(proposal, snapshot);
}

QList<MoveProposal> pendingProposals(const BoardSnapshot& snapshot, std::optional<ChangeId> change)
{
    QList<MoveProposal> pending;
    for (const MoveProposal& proposal : *snapshot.proposals) {
        if ((!change || proposal.change == *change) && isPending(proposal, snapshot)) {
            pending.append(proposal);
        }
    }
    return pending; // ids ascend by when they were made
}

QString whyNotAnswer(const Actor& actor, const Change& change, const NameLookup& names)
{
    constexpr Parties owners = Parties(Party::Requester) | Party::Team | Party::ChangeManager;
    if (actor.isAnyOf(owners, change)) {
        return {};
    }
    const QString team =
        change.group ? names.nameOf({RecordKind::Group, change.group->value}) : QString();
    return team.isEmpty()
        ? Tr::tr("Its requester, its implementer or a change manager answers.")
        : Tr::tr("Its requester, its implementer, somebody of the team %1 or a change manager "
                 "answers.")
              .arg(team);
}

QString whyNotWithdraw(const Actor& actor, const MoveProposal& proposal)
{
    const bool isMine = actor.person && proposal.proposedBy == actor.person;
    if (isMine || actor.isSoleUser() || actor.has(Role::ChangeManager)) {
        return {};
    }
    return Tr::tr("Whoever proposed it or a change manager can withdraw it.");
}

MoveProposal answered(
    const MoveProposal& proposal,
    ProposalAnswer answer,
    const Actor& actor,
    Instant now,
    const QString& reason)
{
    MoveProposal written = proposal;
    written.answer = answer;
    written.answeredBy = actor.person;
    written.answeredAt = now;
    written.answerReason = reason;
    return written;
}

} // namespace cb
