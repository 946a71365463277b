// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/Decide.h"

#include "core/base/Tr.h"
#include "core/policy/LifecycleTable.h"
#include "core/policy/PolicyAnswer.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

bool isApproving(DecisionKind kind)
{
    return kind == DecisionKind::Approve || kind == DecisionKind::ApproveWithConditions;
}

QUuid nextId(const DecisionContext& context)
{
    return context.newId ? context.newId() : makeUuidV7();
}

Error notPermitted(const Change& change, const QString& why)
{
    return {
        ErrorKind::NotPermitted, Tr::tr("%1: %2", "number, why not").arg(change.number, why), {}};
}

QString statesFor(DecisionKind kind, ChangeType type)
{
    QStringList names;
    for (const DecisionRow& row : decisionTable()) {
        if (row.kind == kind && !row.isRetrospective && row.types.testAnyFlags(flagOf(type))) {
            names.append(stateName(row.from));
        }
    }
    return names.isEmpty() ? Tr::tr("A standard change is approved in advance, by its model.")
                           : Tr::tr("That is possible in: %1.").arg(names.join(", "_L1));
}

Obstacle noDecisionHere(const Change& change, DecisionKind kind)
{
    return {
        ObstacleKind::NoSuchStep,
        Tr::tr("A %1 in state %2 cannot be decided on with “%3”.")
            .arg(typeName(change.type), stateName(change.state), decisionName(kind)),
        statesFor(kind, change.type),
        {}};
}

/// Requester and implementer never decide.
void checkSeparation(const ChangeCase& about, const Actor& actor, QList<Obstacle>& found)
{
    const Change& change = about.change;
    const bool isRequester = actor.person && change.requester == actor.person;
    const bool isAssignee = actor.person && change.assignee == actor.person;
    if (isRequester || isAssignee) {
        found.append(
            {ObstacleKind::OwnChange,
             isRequester ? Tr::tr("You requested this change, and so cannot decide on it.")
                         : Tr::tr("You implement this change, and so cannot decide on it."),
             Tr::tr("Another change manager, or the chair of the CAB, can."),
             {}});
    }
}

/// Whose approval the policy asks for.
ApprovalNeeds needsOf(const ChangeCase& about)
{
    return approvalNeeds(about.rules.rowFor(about.change), about.change);
}

/// May the actor speak for the authority?
bool mayActFor(const Authority& authority, const Actor& actor, const ChangeCase& about)
{
    const bool isManager = actor.has(Role::ChangeManager);
    switch (authority.kind) {
    case AuthorityKind::Person: {
        const bool isOwnName =
            authority.id.isNull() || (actor.person && actor.person->value == authority.id);
        const QList<Approver> asked = needsOf(about).from;
        const QList<Approver> roles = approvalBy(authority, actor, about.change).roles;
        const bool isAsked = std::any_of(
            roles.begin(), roles.end(), [&asked](Approver role) { return asked.contains(role); });
        return isOwnName
            && (isManager || isAsked || actor.isAnyOf(Party::ServiceOwner, about.change));
    }
    case AuthorityKind::Group:
        return actor.groups.contains(GroupId{authority.id});
    case AuthorityKind::Cab:
        return isManager || actor.has(Role::CabChair);
    }
    Q_UNREACHABLE();
}

QString whoMayActFor(const Authority& authority, const ChangeCase& about)
{
    switch (authority.kind) {
    case AuthorityKind::Person:
        return Tr::tr("%1 can, each in their own name.", "people can")
            .arg(whoAre(Party::ServiceOwner | Party::ChangeManager, about.change, about.names));
    case AuthorityKind::Group:
        return Tr::tr("A member of that team can.");
    case AuthorityKind::Cab:
        return Tr::tr("%1 can record what the CAB decided.", "people can")
            .arg(whoAre(Party::CabChair | Party::ChangeManager, about.change, about.names));
    }
    Q_UNREACHABLE();
}

/// The policy asks for none of the approvals that this one can stand for.
Obstacle notAsked(const ChangeCase& about, const ApprovalNeeds& needs)
{
    if (needs.cab) {
        return {
            ObstacleKind::CabRequired,
            Tr::tr("This change needs the CAB's approval."),
            Tr::tr(
                "Put it on the agenda; the chair of the CAB or a change manager can record what it decides."),
            ChangeField::CabRequired};
    }
    return {
        ObstacleKind::NotPermitted,
        Tr::tr("The policy does not ask for an approval in that name."),
        Tr::tr("It asks for: %1.").arg(needsWords(needs, about.names)),
        {}};
}

void checkApproval(const ChangeCase& about, const Approval& approval, QList<Obstacle>& found)
{
    const ApprovalNeeds needs = needsOf(about);
    if (!needs.isEmpty() && openNeeds(needs, {approval}) == needs) {
        found.append(notAsked(about, needs));
        return;
    }
    const QList<Approval> given = countingApprovals(about.change, about.decisions, about.rules);
    const ApprovalNeeds open = openNeeds(needs, given);
    if (!open.isEmpty() && openNeeds(needs, withApproval(given, approval)) == open) {
        found.append(
            {ObstacleKind::AlreadyGiven,
             Tr::tr("That approval is given already."),
             Tr::tr("Still open: %1.", "approvals").arg(needsWords(open, about.names)),
             {}});
    }
}

void checkAuthority(
    const ChangeCase& about,
    DecisionKind kind,
    const Authority& authority,
    const Actor& actor,
    QList<Obstacle>& found)
{
    if (!mayActFor(authority, actor, about)) {
        found.append(
            {ObstacleKind::NotPermitted,
             Tr::tr("You may not decide in that name."),
             whoMayActFor(authority, about),
             {}});
    }
    if (isApproving(kind)) {
        checkApproval(about, approvalBy(authority, actor, about.change), found);
    }
}

/// Where the change goes if that approval is not the last one that the policy asks for: it waits.
ChangeState waitingState(ChangeState from)
{
    return from == ChangeState::Scheduled ? ChangeState::Authorize : from;
}

void checkEvidence(const ChangeCase& about, const DecisionRow& row, QList<Obstacle>& found)
{
    const Change& change = about.change;
    if (!change.holdReason.isEmpty() && row.kind != DecisionKind::Withdraw) {
        found.append(
            {ObstacleKind::OnHold,
             Tr::tr("It is on hold: %1.").arg(change.holdReason),
             Tr::tr("Release it first, or withdraw it."),
             {}});
    }
    const bool needsWindow = isApproving(row.kind) && row.to == ChangeState::Scheduled;
    if (needsWindow && !change.plannedWindow()) {
        found.append(
            {ObstacleKind::FieldMissing,
             Tr::tr("The planned window is missing or its end is before its start."),
             Tr::tr("%1 can correct it.", "people can")
                 .arg(whoAre(Party::Requester | Party::Team, change, about.names)),
             change.plannedStart ? ChangeField::PlannedEnd : ChangeField::PlannedStart});
    }
    const PolicyRow* asked = about.rules.rowFor(change);
    if (isApproving(row.kind) && !row.isRetrospective && asked != nullptr) {
        found += policyObstacles(about, *asked);
    }
}

DecisionCheck checkRow(
    const ChangeCase& about, const DecisionRow& row, const Authority& authority, const Actor& actor)
{
    DecisionCheck check;
    check.kind = row.kind;
    check.leadsTo = row.to;
    check.needsReason = !isApproving(row.kind);
    check.needsConditions = row.kind == DecisionKind::ApproveWithConditions;
    check.isRetrospective = row.isRetrospective;
    checkSeparation(about, actor, check.obstacles);
    checkAuthority(about, row.kind, authority, actor, check.obstacles);
    checkEvidence(about, row, check.obstacles);
    if (isApproving(row.kind) && !row.isRetrospective) {
        const QList<Approval> approvals = withApproval(
            countingApprovals(about.change, about.decisions, about.rules),
            approvalBy(authority, actor, about.change));
        const ApprovalNeeds open = openNeeds(needsOf(about), approvals);
        check.stillOpen = needsWords(open, about.names);
        if (!open.isEmpty()) {
            check.leadsTo = waitingState(row.from);
        }
    }
    return check;
}

/// What the draft itself lacks; null if nothing.
QString draftProblem(const DecisionCheck& check, const DecisionDraft& draft)
{
    if (check.needsReason && draft.reason.trimmed().isEmpty()) {
        return Tr::tr("To %1 needs a reason. Say why.", "a decision").arg(decisionName(draft.kind));
    }
    if (check.needsConditions != !draft.conditions.isEmpty()) {
        return check.needsConditions
            ? Tr::tr("Say at least one condition, or approve without conditions.")
            : Tr::tr("Only an approval with conditions can have conditions.");
    }
    const bool isBlank =
        std::any_of(draft.conditions.begin(), draft.conditions.end(), [](const ConditionDraft& c) {
            return c.text.trimmed().isEmpty();
        });
    return isBlank ? Tr::tr("A condition has no text. Say what has to be done.") : QString();
}

bool hasBefore(const QList<ConditionDraft>& conditions)
{
    return std::any_of(
        conditions.begin(), conditions.end(), [](const ConditionDraft& c) { return c.isBefore; });
}

Decision recordOf(
    const ChangeCase& about, const DecisionDraft& draft, const DecisionContext& context)
{
    Decision decision;
    decision.id = DecisionId{nextId(context)};
    decision.change = about.change.id;
    decision.authority = draft.authority;
    if (draft.authority.kind == AuthorityKind::Person && draft.authority.id.isNull()
        && context.actor.person)
    {
        decision.authority.id = context.actor.person->value;
    }
    decision.decidedBy = context.actor.person;
    decision.kind = draft.kind;
    decision.reason = draft.reason.trimmed();
    decision.policyVersion = QString::number(about.rules.policy.version);
    decision.evidenceHash = evidenceHash(about.change);
    decision.decidedAt = context.now;
    return decision;
}

QList<Condition> conditionsOf(
    const DecisionDraft& draft, const Decision& decision, const DecisionContext& context)
{
    QList<Condition> conditions;
    for (const ConditionDraft& wanted : draft.conditions) {
        Condition condition;
        condition.id = ConditionId{nextId(context)};
        condition.decision = decision.id;
        condition.change = decision.change;
        condition.text = wanted.text.trimmed();
        condition.owner = wanted.owner;
        condition.dueAt = wanted.dueAt;
        condition.isBefore = wanted.isBefore;
        conditions.append(condition);
    }
    return conditions;
}

void moveTo(Change& change, ChangeState state, Instant now)
{
    change.state = state;
    if (state == ChangeState::Implement) {
        change.actualStart = change.actualStart.value_or(now);
    }
    if (state == ChangeState::Cancelled) {
        change.closedAt = change.closedAt.value_or(now);
        change.holdReason.clear();
    }
}

/// The decision that held before `last`, if any.
std::optional<Decision> decisionBefore(const ChangeCase& about, const Decision& last)
{
    QList<Decision> earlier = about.decisions;
    earlier.removeIf([&](const Decision& decision) { return decision.id == last.id; });
    return summarise(about.change, earlier, about.conditions).counting;
}

/// Nothing but `last` moved the change from `before`.
bool isWhereItLed(const ChangeCase& about, const Decision& last, ChangeState before)
{
    const bool isRetrospective = before == about.change.state;
    const DecisionRow* row = findDecision(before, last.kind, about.change.type, isRetrospective);
    if (row == nullptr) {
        return false;
    }
    const bool hadBefore =
        std::any_of(about.conditions.begin(), about.conditions.end(), [&](const Condition& c) {
            return c.decision == last.id && c.isBefore;
        });
    const bool waits = hadBefore || isApproving(last.kind);
    return about.change.state == row->to
        || (waits
            && (about.change.state == ChangeState::Authorize
                || about.change.state == waitingState(before)));
}

QList<Obstacle> takeBackObstacles(
    const ChangeCase& about, const Decision& last, ChangeState before, const Actor& actor)
{
    QList<Obstacle> found;
    checkSeparation(about, actor, found);
    if (!mayActFor(last.authority, actor, about)) {
        found.append(
            {ObstacleKind::NotPermitted,
             Tr::tr("You may not take back a decision made in that name."),
             whoMayActFor(last.authority, about),
             {}});
    }
    if (!isWhereItLed(about, last, before)) {
        found.append(
            {ObstacleKind::GoneOn,
             Tr::tr("The change has gone on since that decision, to %1.")
                 .arg(stateName(about.change.state)),
             Tr::tr("A new decision can be made instead."),
             {}});
    }
    return found;
}

/// The conditions of a decision that holds again, as records of the one that restores it.
QList<Condition> conditionsAgain(
    const ChangeCase& about, DecisionId earlier, DecisionId now, const DecisionContext& context)
{
    QList<Condition> conditions;
    for (const Condition& condition : about.conditions) {
        if (condition.decision == earlier) {
            Condition again = condition;
            again.id = ConditionId{nextId(context)};
            again.decision = now;
            again.revision = 0;
            conditions.append(again);
        }
    }
    return conditions;
}

/// Undoes what moveTo() did.
void moveBack(Change& change, ChangeState before)
{
    if (change.state == ChangeState::Cancelled) {
        change.closedAt.reset();
    }
    if (before == ChangeState::Requested && change.state == ChangeState::Implement) {
        change.actualStart.reset();
    }
    change.state = before;
}

} // namespace

WriteBatch DecisionOutcome::toBatch() const
{
    WriteBatch batch;
    if (isChangeTouched) {
        batch.puts.emplace_back(change);
    }
    batch.puts.emplace_back(decision);
    for (const Condition& condition : conditions) {
        batch.puts.emplace_back(condition);
    }
    return batch;
}

DecisionCheck checkDecision(
    const ChangeCase& about, DecisionKind kind, const Authority& authority, const Actor& actor)
{
    const bool isLate = needsRetrospectiveDecision(about.change, about.summary());
    const DecisionRow* row = findDecision(about.change.state, kind, about.change.type, isLate);
    if (row == nullptr) {
        return {
            .kind = kind,
            .leadsTo = about.change.state,
            .obstacles = {noDecisionHere(about.change, kind)}};
    }
    return checkRow(about, *row, authority, actor);
}

QList<DecisionCheck> offeredDecisions(
    const ChangeCase& about, const Authority& authority, const Actor& actor)
{
    const bool isLate = needsRetrospectiveDecision(about.change, about.summary());
    QList<DecisionCheck> offered;
    for (const DecisionRow& row : decisionTable()) {
        const bool isHere =
            row.from == about.change.state && row.types.testAnyFlags(flagOf(about.change.type));
        if (isHere && (!row.isRetrospective || isLate)) {
            offered.append(checkRow(about, row, authority, actor));
        }
    }
    return offered;
}

Result<DecisionOutcome> decide(
    const ChangeCase& about, const DecisionDraft& draft, const DecisionContext& context)
{
    const DecisionCheck check = checkDecision(about, draft.kind, draft.authority, context.actor);
    if (!check.isAllowed()) {
        return notPermitted(about.change, textOf(check.obstacles));
    }
    if (const QString problem = draftProblem(check, draft); !problem.isNull()) {
        return notPermitted(about.change, problem);
    }
    DecisionOutcome outcome;
    outcome.decision = recordOf(about, draft, context);
    outcome.conditions = conditionsOf(draft, outcome.decision, context);
    outcome.isRetrospective = check.isRetrospective;
    outcome.change = about.change;
    const bool waits = hasBefore(draft.conditions);
    moveTo(outcome.change, waits ? ChangeState::Authorize : check.leadsTo, context.now);
    outcome.isChangeTouched = outcome.change != about.change;
    return outcome;
}

Result<DecisionOutcome> takeBack(
    const ChangeCase& about,
    ChangeState before,
    const QString& reason,
    const DecisionContext& context)
{
    const DecisionSummary summary = about.summary();
    if (!summary.counting) {
        return notPermitted(about.change, Tr::tr("There is no decision to take back."));
    }
    const Decision& last = *summary.counting;
    const QList<Obstacle> found = takeBackObstacles(about, last, before, context.actor);
    if (!found.isEmpty()) {
        return notPermitted(about.change, textOf(found));
    }
    const std::optional<Decision> earlier = decisionBefore(about, last);
    const DecisionDraft draft{
        earlier ? earlier->kind : DecisionKind::Defer,
        earlier ? earlier->authority : last.authority,
        reason.trimmed().isEmpty() ? Tr::tr("Taken back") : reason,
        {}};
    DecisionOutcome outcome;
    outcome.decision = recordOf(about, draft, context);
    outcome.decision.supersedes = last.id;
    if (earlier) {
        outcome.decision.evidenceHash = earlier->evidenceHash;
        outcome.conditions = conditionsAgain(about, earlier->id, outcome.decision.id, context);
    }
    outcome.change = about.change;
    moveBack(outcome.change, before);
    outcome.isChangeTouched = outcome.change != about.change;
    return outcome;
}

Result<Condition> meetCondition(
    const ChangeCase& about, const Condition& condition, const DecisionContext& context)
{
    const bool isOwner = context.actor.person && condition.owner == context.actor.person;
    if (!isOwner && !context.actor.has(Role::ChangeManager)) {
        return notPermitted(
            about.change,
            Tr::tr("Only the owner of the condition or a change manager can mark it as met."));
    }
    if (condition.metAt) {
        return notPermitted(about.change, Tr::tr("That condition is met already."));
    }
    Condition met = condition;
    met.metAt = context.now;
    met.metBy = context.actor.person;
    return met;
}

} // namespace cb
