// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Decision.h"
#include "core/domain/NameLookup.h"
#include "core/policy/Actor.h"
#include "core/policy/PolicyFacts.h"

namespace cb {

/// Whose approval a row asks for, for one change.
struct ApprovalNeeds
{
    bool cab = false;
    int count = 0; ///< of `from`
    QList<Approver> from;
    QList<GroupId> groups;

    bool isEmpty() const { return !cab && count == 0 && groups.isEmpty(); }

    friend bool operator==(const ApprovalNeeds&, const ApprovalNeeds&) = default;
};

/// `row` null (no row fits): the CAB.
ApprovalNeeds approvalNeeds(const PolicyRow* row, const Change& change);

/// One approval: in whose name, and for which of the approvers it can stand.
struct Approval
{
    Authority authority;
    QList<Approver> roles;

    friend bool operator==(const Approval&, const Approval&) = default;
};

/// The approval that `actor` would give in the name of `authority`.
Approval approvalBy(const Authority& authority, const Actor& actor, const Change& change);

/// One more, unless the same person or team approved already.
QList<Approval> withApproval(QList<Approval> approvals, const Approval& another);

/// The approvals that count: since the last decision that was none, not superseded, and of what is
/// there now (where `policy` says that an edit ends the approval). People's roles are those of the
/// directory; a person whom it does not know, or with none of the roles, was checked when they
/// approved and stands for any.
QList<Approval> countingApprovals(
    const Change& change, const QList<Decision>& decisions, const PolicyRules& rules);

/// What of `needs` is open. The CAB's approval stands in for all others where a row does not ask
/// for the CAB; each person and each role counts once.
ApprovalNeeds openNeeds(const ApprovalNeeds& needs, const QList<Approval>& approvals);

/// "CAB and 1 of: service owner"; empty: nothing.
QString needsWords(const ApprovalNeeds& needs, const NameLookup& names);

} // namespace cb
