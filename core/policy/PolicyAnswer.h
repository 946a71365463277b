// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/Approvals.h"

namespace cb {

enum class RequirementKind
{
    Cab,
    Approvals, ///< so many of the row's approvers
    TeamApproval, ///< of one named team
    LeadTime,
    Evidence
};

enum class RequirementState
{
    Met,
    Open,
    Unknown ///< cannot be told from what is known
};

/// One thing that the row asks for, and how it stands.
struct Requirement
{
    RequirementKind kind = RequirementKind::Cab;
    std::optional<PolicyEvidence> evidence;
    RequirementState state = RequirementState::Unknown;
    QString name; ///< "Lead time 5 days"
    QString says; ///< "asked on Mon 23 Nov, starts Thu 26 Nov: 3 days 11 h"; may be empty
    QString remedy; ///< who can do what about it, a whole sentence; empty where it is met

    bool isApproval() const { return kind <= RequirementKind::TeamApproval; }

    friend bool operator==(const Requirement&, const Requirement&) = default;
};

/// What a change would need, by which row, and why not by those above.
struct PolicyAnswer
{
    int version = 1;
    int row = -1; ///< index; -1: no row fits, so the CAB decides
    QString whyNotAbove; ///< "Rows 1 to 3 do not fit: type is normal, risk is high."
    QList<Requirement> requirements;

    bool isMet() const;

    friend bool operator==(const PolicyAnswer&, const PolicyAnswer&) = default;
};

/// Of free values: the requirements by name, none of them known.
PolicyAnswer requirementsOf(
    const Policy& policy, const PolicyQuestion& question, const NameLookup& names);

/// Of a change with its decisions.
PolicyAnswer requirementsOf(
    const Change& change,
    const QList<Decision>& decisions,
    const PolicyRules& rules,
    const NameLookup& names);

/// The requirements of a row that are no approvals (lead time, evidence), for one change.
QList<Requirement> evidenceRequirements(
    const PolicyRow& row, const Change& change, const PolicyFacts& facts, const NameLookup& names);

} // namespace cb
