// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/Approvals.h"

#include "core/policy/Evidence.h"
#include "core/policy/PolicyWords.h"

namespace cb {
namespace {

const QList<Approver>& personRoles()
{
    static const QList<Approver> roles{
        Approver::ChangeManager, Approver::ServiceOwner, Approver::CabChair, Approver::Team};
    return roles;
}

QList<Approver> rolesOf(const Actor& actor, const Change& change)
{
    if (actor.isSoleUser()) {
        return personRoles();
    }
    QList<Approver> roles;
    if (actor.has(Role::ChangeManager)) {
        roles.append(Approver::ChangeManager);
    }
    if (change.service && actor.ownedServices.contains(*change.service)) {
        roles.append(Approver::ServiceOwner);
    }
    if (actor.has(Role::CabChair)) {
        roles.append(Approver::CabChair);
    }
    if (change.group && actor.groups.contains(*change.group)) {
        roles.append(Approver::Team);
    }
    return roles;
}

Approval asApproval(const Decision& decision, const Change& change, const Directory* directory)
{
    if (decision.authority.kind != AuthorityKind::Person) {
        return approvalBy(decision.authority, {}, change);
    }
    const PersonId person{decision.authority.id};
    const bool isKnown = directory != nullptr && directory->rowOf(person) != noRow;
    Approval approval{decision.authority, {}};
    if (isKnown) {
        approval.roles = rolesOf(actorFor(person, *directory), change);
    }
    if (approval.roles.isEmpty()) {
        approval.roles = personRoles();
    }
    return approval;
}

bool isSamePerson(const Approval& a, const Approval& b)
{
    return a.authority == b.authority && !a.authority.id.isNull();
}

/// The most of `from` that the approvals from `next` on can stand for, each for one.
int mostOf(const QList<Approver>& from, const QList<Approval>& approvals, qsizetype next)
{
    if (next == approvals.size() || from.isEmpty()) {
        return 0;
    }
    int most = mostOf(from, approvals, next + 1);
    for (const Approver role : approvals[next].roles) {
        if (from.contains(role)) {
            QList<Approver> rest = from;
            rest.removeOne(role);
            most = std::max(most, 1 + mostOf(rest, approvals, next + 1));
        }
    }
    return most;
}

} // namespace

QList<Approval> withApproval(QList<Approval> approvals, const Approval& another)
{
    const bool isThere =
        std::any_of(approvals.begin(), approvals.end(), [&another](const Approval& one) {
            return isSamePerson(one, another);
        });
    if (!isThere) {
        approvals.append(another);
    }
    return approvals;
}

ApprovalNeeds approvalNeeds(const PolicyRow* row, const Change& change)
{
    if (row == nullptr) {
        return {.cab = true};
    }
    ApprovalNeeds needs;
    const bool isMarked = row->cab == CabRule::Marked && change.cabRequired;
    needs.cab = row->cab == CabRule::Yes || isMarked;
    if (!isMarked && row->approvals > 0) {
        needs.count = row->approvals;
        needs.from = row->approvers;
    }
    needs.groups = row->groups;
    return needs;
}

Approval approvalBy(const Authority& authority, const Actor& actor, const Change& change)
{
    Approval approval{authority, {}};
    switch (authority.kind) {
    case AuthorityKind::Person:
        if (approval.authority.id.isNull() && actor.person) {
            approval.authority.id = actor.person->value;
        }
        approval.roles = rolesOf(actor, change);
        break;
    case AuthorityKind::Group:
        if (change.group && change.group->value == authority.id) {
            approval.roles.append(Approver::Team);
        }
        approval.roles.append(Approver::AnyTeam);
        break;
    case AuthorityKind::Cab:
        break;
    }
    return approval;
}

QList<Approval> countingApprovals(
    const Change& change, const QList<Decision>& decisions, const PolicyRules& rules)
{
    QList<Decision> round;
    for (const Decision& decision : decisionsInOrder(change, decisions)) {
        const bool isApproving = decision.kind == DecisionKind::Approve
            || decision.kind == DecisionKind::ApproveWithConditions;
        if (isApproving) {
            round.append(decision);
        } else {
            round.clear();
        }
    }
    const QByteArray now = round.isEmpty() ? QByteArray() : evidenceHash(change);
    QList<Approval> approvals;
    for (const Decision& decision : round) {
        const bool isOfNow = !rules.policy.editAsksForNewDecision || decision.evidenceHash.isEmpty()
            || decision.evidenceHash == now;
        if (isOfNow) {
            approvals =
                withApproval(approvals, asApproval(decision, change, rules.facts.directory.get()));
        }
    }
    return approvals;
}

ApprovalNeeds openNeeds(const ApprovalNeeds& needs, const QList<Approval>& approvals)
{
    const bool hasCab = std::any_of(approvals.begin(), approvals.end(), [](const Approval& one) {
        return one.authority.kind == AuthorityKind::Cab;
    });
    if (hasCab && !needs.cab) {
        return {};
    }
    ApprovalNeeds open = needs;
    open.cab = needs.cab && !hasCab;
    open.groups.removeIf([&approvals](const GroupId& group) {
        return std::any_of(approvals.begin(), approvals.end(), [&group](const Approval& one) {
            return one.authority.kind == AuthorityKind::Group && one.authority.id == group.value;
        });
    });
    open.count = std::max(0, needs.count - mostOf(needs.from, approvals, 0));
    if (open.count == 0) {
        open.from.clear();
    }
    return open;
}

QString needsWords(const ApprovalNeeds& needs, const NameLookup& names)
{
    PolicyRow row;
    row.cab = needs.cab ? CabRule::Yes : CabRule::No;
    row.approvals = needs.count;
    row.approvers = needs.from;
    row.groups = needs.groups;
    return needs.isEmpty() ? QString() : policyWords::approvals(row, names);
}

} // namespace cb
