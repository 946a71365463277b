// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Decision.h"
#include "core/policy/Actor.h"

#include <span>

namespace cb {

/// What has to be there before a step is made.
enum class Evidence
{
    RequestFields = 1, ///< missingFields() for `requested` is empty
    Risk = 2, ///< the owner has assessed the risk
    Window = 4, ///< a planned window, not inverted
    StandardModel = 8, ///< a standard change names its pre-approved model
    Approval = 16, ///< all approvals that the policy's row asks for are given
    Unedited = 32, ///< what was approved is what is there now (if the policy asks for it)
    BeforeConditions = 64, ///< the conditions that come before are met
    GoNoGo = 128, ///< every go/no-go task is done or skipped
    ActualStart = 256,
    ClosureCode = 512,
    AnyDecision = 1024, ///< an emergency change has got its decision, be it afterwards
    Policy = 2048 ///< lead time and evidence that the policy's row asks for
};
Q_DECLARE_FLAGS(Evidences, Evidence)
Q_DECLARE_OPERATORS_FOR_FLAGS(Evidences)

/// The types that a row holds for.
enum class TypeFlag
{
    Standard = 1,
    Normal = 2,
    Emergency = 4
};
Q_DECLARE_FLAGS(TypeFlags, TypeFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(TypeFlags)

inline TypeFlags flagOf(ChangeType type)
{
    return TypeFlags(TypeFlags::Int(1U << static_cast<unsigned>(type)));
}

/// One step of the lifecycle that people make (design.md section 2).
struct TransitionRow
{
    ChangeState from = ChangeState::Draft;
    ChangeState to = ChangeState::Draft;
    TypeFlags types;
    Parties parties;
    Evidences evidence;
    bool needsReason = false;
};

/// One effect of a decision.
struct DecisionRow
{
    ChangeState from = ChangeState::Draft;
    DecisionKind kind = DecisionKind::Approve;
    TypeFlags types;
    ChangeState
        to; ///< with open conditions that come before, an approval leads to `authorize` instead
    bool isRetrospective = false; ///< only while an emergency change waits for its decision
};

/// Every step; a pair of states and a type that no row names is no step.
std::span<const TransitionRow> transitionTable();

/// Every effect of a decision.
std::span<const DecisionRow> decisionTable();

const TransitionRow* findTransition(ChangeState from, ChangeState to, ChangeType type);
const DecisionRow* findDecision(
    ChangeState from, DecisionKind kind, ChangeType type, bool isRetrospective);

} // namespace cb
