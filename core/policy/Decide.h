// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/WriteBatch.h"
#include "core/policy/Lifecycle.h"

namespace cb {

struct ConditionDraft
{
    QString text;
    std::optional<PersonId> owner;
    std::optional<Instant> dueAt;
    bool isBefore = false; ///< has to be met before the change may be scheduled
};

/// A decision that somebody is about to record. Whoever finds it out (one person, a group's answer,
/// the outcome of a vote or a meeting) hands it to decide(): there is no other way to a Decision.
struct DecisionDraft
{
    DecisionKind kind = DecisionKind::Approve;
    Authority authority;
    QString reason;
    QList<ConditionDraft> conditions;
};

/// Where new ids come from; makeUuidV7 unless the caller needs reproducible ones.
using IdSource = std::function<QUuid()>;

struct DecisionContext
{
    Actor actor;
    Instant now;
    IdSource newId;
};

/// One decision that could be made from here, and what is in its way for this actor and authority.
struct DecisionCheck
{
    DecisionKind kind = DecisionKind::Approve;
    ChangeState leadsTo = ChangeState::Draft; ///< without open conditions that come before
    QList<Obstacle> obstacles;
    bool needsReason = false;
    bool needsConditions = false;
    bool isRetrospective = false;
    QString stillOpen; ///< approvals that the policy asks for beside this one; empty: none

    bool isAllowed() const { return obstacles.isEmpty(); }
};

/// What a decision writes, all in one transaction.
struct DecisionOutcome
{
    Decision decision;
    QList<Condition> conditions;
    Change change; ///< as it is afterwards
    bool isChangeTouched =
        false; ///< false: only the decision is written (deferred; given afterwards)
    bool isRetrospective = false;

    WriteBatch toBatch() const;
};

/// May `actor`, in the name of `authority`, make this kind of decision now? Whoever requested or
/// implements a change never decides on it. A person decides as change manager, as owner of the
/// service, or as one whom the policy's row asks; a group through its members; the CAB through its
/// chair or a change manager. An approval has to be one that the row asks for; where others are
/// still open after it, the change waits for them.
DecisionCheck checkDecision(
    const ChangeCase& about, DecisionKind kind, const Authority& authority, const Actor& actor);

/// Every kind of decision that the lifecycle has from the change's state, allowed or not.
QList<DecisionCheck> offeredDecisions(
    const ChangeCase& about, const Authority& authority, const Actor& actor);

/// The one act "decide". The last approval that the policy asks for leads to scheduled (an
/// emergency that is only requested: to implement), with open conditions that come before it stays
/// in, or goes to, authorize until they are met; reject to draft; rework to assess; defer to
/// authorize; withdraw to cancelled. The decision binds to the evidence and the policy's version as
/// they are now. NotPermitted says why not.
Result<DecisionOutcome> decide(
    const ChangeCase& about, const DecisionDraft& draft, const DecisionContext& context);

/// Takes the counting decision back by one that supersedes it: the decision before it holds again,
/// or, where there was none, the change is open for a decision (deferred). `before` is the state
/// that the change had before it was decided. NotPermitted where the change has gone on since.
Result<DecisionOutcome> takeBack(
    const ChangeCase& about,
    ChangeState before,
    const QString& reason,
    const DecisionContext& context);

/// The condition as met now, by its owner or a change manager.
Result<Condition> meetCondition(
    const ChangeCase& about, const Condition& condition, const DecisionContext& context);

} // namespace cb
