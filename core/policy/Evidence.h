// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ChangeFields.h"
#include "core/domain/Decision.h"
#include "core/domain/DisplayState.h"

namespace cb {

/// The fields that an approval binds to: window, outage, backout, CIs, service, environment, type,
/// plans and risk.
const QList<ChangeField>& evidenceFields();

/// SHA-256 (32 bytes) of what whoever decides has seen: the canonical text of each evidence field,
/// CIs in the order of their ids, every part with its length before it. Two changes with equal
/// evidence have equal hashes on every machine.
QByteArray evidenceHash(const Change& change);

/// What the decisions on a change say together.
struct DecisionSummary
{
    std::optional<Decision> counting; ///< the last one that is not superseded
    DecisionStanding standing = DecisionStanding::None;
    QList<Condition>
        openBefore; ///< of the counting decision: have to be met before the change is scheduled
    QList<Condition> openAfter; ///< likewise, but may be met later
    bool isEditedAfterApproval = false; ///< approved, but the evidence is another one now

    friend bool operator==(const DecisionSummary&, const DecisionSummary&) = default;
};

/// Those on the change that are not superseded, oldest first.
QList<Decision> decisionsInOrder(const Change& change, const QList<Decision>& decisions);

/// Decisions and conditions in any order; those of other changes are left out.
DecisionSummary summarise(
    const Change& change, const QList<Decision>& decisions, const QList<Condition>& conditions);

/// An emergency change whose work began without a decision: somebody has to give one afterwards.
bool needsRetrospectiveDecision(const Change& change, const DecisionSummary& summary);

} // namespace cb
