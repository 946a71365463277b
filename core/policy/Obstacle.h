// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ChangeFields.h"
#include "core/domain/Decision.h"
#include "core/policy/Actor.h"

namespace cb {

/// Why something is not allowed, as far as code can act on it.
enum class ObstacleKind
{
    NoSuchStep, ///< the lifecycle has no such step from this state
    OtherType, ///< it has, for changes of another type
    NeedsDecision, ///< only a decision leads there
    NotPermitted, ///< others may do it
    OwnChange, ///< whoever requested or implements a change never decides on it
    OnHold,
    FieldMissing,
    NotApproved,
    EditedAfterApproval,
    ConditionOpen,
    GoNoGoOpen,
    NoClosureCode,
    RetrospectiveDecision, ///< an emergency change still waits for its decision
    NoReason,
    CabRequired,
    GoneOn, ///< the change was moved on since
    PolicyOpen, ///< lead time or evidence that the policy asks for is not there
    ModelSuspended, ///< the standard model stopped itself
    AlreadyGiven ///< the actor's approval counts already; others are open
};

/// One thing in the way: what it is, and who can do what about it, both whole sentences for the
/// user.
struct Obstacle
{
    ObstacleKind kind = ObstacleKind::NoSuchStep;
    QString what;
    QString remedy;
    std::optional<ChangeField> field; ///< where a field is to be filled in

    friend bool operator==(const Obstacle&, const Obstacle&) = default;
};

/// All of them as one text: "Planned end is missing. The requester can …"
QString textOf(const QList<Obstacle>& obstacles);

/// "Anna Lindqvist (requester), the team Payments or a change manager": people by name where the
/// lookup knows them.
QString whoAre(Parties parties, const Change& change, const NameLookup& names);

/// The state's name on screen, translated.
QString stateName(ChangeState state);

/// "normal change", translated.
QString typeName(ChangeType type);

/// "approve with conditions", translated.
QString decisionName(DecisionKind kind);

} // namespace cb
