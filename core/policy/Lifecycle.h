// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/policy/Evidence.h"
#include "core/policy/Obstacle.h"
#include "core/policy/PolicyFacts.h"

namespace cb {

/// A change with all that its next step depends on.
struct ChangeCase
{
    Change change;
    QList<Decision> decisions;
    QList<Condition> conditions;
    NameLookup names; ///< for the words; may be empty
    PolicyRules rules; ///< rulesFor() the board

    DecisionSummary summary() const { return summarise(change, decisions, conditions); }
};

/// One step that the lifecycle has from here, and what is in its way for this actor.
struct TransitionCheck
{
    ChangeState target = ChangeState::Draft;
    QList<Obstacle> obstacles;
    bool needsReason = false;
    bool needsClosureCode = false; ///< and none is given yet
    bool isRetrospective =
        false; ///< begins an emergency change without a decision: flagged until one is given

    bool isAllowed() const { return obstacles.isEmpty(); }
};

/// May `actor` bring the change to `target` now? The obstacles say why not, in words, and who can
/// do what about it. A reason or closure code that the step needs is no obstacle here:
/// applyTransition() asks for it.
TransitionCheck checkTransition(const ChangeCase& about, ChangeState target, const Actor& actor);

/// Lead time and evidence that a row of the policy asks for and that are not there.
QList<Obstacle> policyObstacles(const ChangeCase& about, const PolicyRow& row);

/// Every step that the lifecycle has from the change's state for its type, allowed or not, in the
/// lifecycle's order.
QList<TransitionCheck> offeredTransitions(const ChangeCase& about, const Actor& actor);

/// The fields that have to be filled in before a change of that type may be requested (a standard
/// one: scheduled).
QList<ChangeField> neededFields(ChangeType type);

/// Those of them that are not.
QList<ChangeField> missingFields(const Change& change);

struct TransitionRequest
{
    ChangeState target = ChangeState::Draft;
    QString reason;
    std::optional<ClosureCode> closureCode;
    QString closureNotes; ///< null: as they are
};

/// The change as it is after the step: state, and the instants that the step sets where they are
/// not given (actual start and end, closed). NotPermitted says why not. The reason belongs into
/// Author::reason of the write.
Result<Change> applyTransition(
    const ChangeCase& about, const TransitionRequest& request, const Actor& actor, Instant now);

/// Puts the change on hold (a reason is needed) or releases it (no reason). On hold keeps the
/// state; what is on hold can only be released, or cancelled where its state allows it.
Result<Change> putOnHold(const ChangeCase& about, const QString& reason, const Actor& actor);
Result<Change> releaseHold(const ChangeCase& about, const Actor& actor);

} // namespace cb
