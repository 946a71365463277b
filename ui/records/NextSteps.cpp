// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/NextSteps.h"

#include "core/policy/Approvals.h"
#include "core/policy/TaskActs.h"
#include "ui/records/RecordWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace cb {
namespace {

struct NextSteps
{
    Q_DECLARE_TR_FUNCTIONS(cb::NextSteps)
};

QString actionOf(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Approve:
        return actions::approve;
    case DecisionKind::ApproveWithConditions:
        return actions::approveWithCondition;
    case DecisionKind::Reject:
        return actions::reject;
    case DecisionKind::Rework:
        return actions::rework;
    case DecisionKind::Defer:
        return actions::defer;
    case DecisionKind::Withdraw:
        return actions::withdraw;
    }
    Q_UNREACHABLE();
}

QString nameOf(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Approve:
        return NextSteps::tr("Approve");
    case DecisionKind::ApproveWithConditions:
        return NextSteps::tr("Approve with condition");
    case DecisionKind::Reject:
        return NextSteps::tr("Reject");
    case DecisionKind::Rework:
        return NextSteps::tr("Ask for rework");
    case DecisionKind::Defer:
        return NextSteps::tr("Defer");
    case DecisionKind::Withdraw:
        return NextSteps::tr("Withdraw");
    }
    Q_UNREACHABLE();
}

QString actionOf(ChangeState target)
{
    switch (target) {
    case ChangeState::Draft:
        return actions::backToDraft;
    case ChangeState::Requested:
        return actions::requestChange;
    case ChangeState::Assess:
        return actions::assess;
    case ChangeState::Authorize:
        return actions::authorize;
    case ChangeState::Scheduled:
        return actions::schedule;
    case ChangeState::Implement:
        return actions::implement;
    case ChangeState::Review:
        return actions::review;
    case ChangeState::Closed:
        return actions::closeChange;
    case ChangeState::Cancelled:
        return actions::withdraw;
    }
    Q_UNREACHABLE();
}

QString nameOf(ChangeState target)
{
    switch (target) {
    case ChangeState::Draft:
        return NextSteps::tr("Back to draft");
    case ChangeState::Requested:
        return NextSteps::tr("Request", "verb: ask for a change");
    case ChangeState::Assess:
        return NextSteps::tr("Assess");
    case ChangeState::Authorize:
        return NextSteps::tr("Ask for a decision");
    case ChangeState::Scheduled:
        return NextSteps::tr("Schedule", "verb");
    case ChangeState::Implement:
        return NextSteps::tr("Start the work");
    case ChangeState::Review:
        return NextSteps::tr("Work is done");
    case ChangeState::Closed:
        return NextSteps::tr("Close", "verb: a change");
    case ChangeState::Cancelled:
        return NextSteps::tr("Withdraw");
    }
    Q_UNREACHABLE();
}

/// Where it leads and what it needs; or what is in its way.
QString words(const NextStep& step, ChangeState leadsTo, const QList<Obstacle>& obstacles)
{
    if (!step.isAllowed) {
        return textOf(obstacles);
    }
    QString text = NextSteps::tr("Leads to %1.", "state").arg(stateName(leadsTo));
    if (step.needsConditions) {
        text += u' ' + NextSteps::tr("Needs a condition.");
    } else if (step.needsClosureCode) {
        text += u' ' + NextSteps::tr("Needs the outcome.");
    } else if (step.needsReason) {
        text += u' ' + NextSteps::tr("Needs a reason.");
    }
    return text;
}

NextStep decisionStep(const DecisionCheck& check, const Authority& authority)
{
    NextStep step;
    step.actionId = actionOf(check.kind);
    step.name = nameOf(check.kind);
    step.check = check;
    step.authority = authority;
    step.isAllowed = check.isAllowed();
    step.needsReason = check.needsReason;
    step.needsConditions = check.needsConditions;
    step.says = check.isRetrospective && check.isAllowed()
        ? NextSteps::tr("Recorded afterwards: the work has begun.")
        : words(step, check.leadsTo, check.obstacles);
    if (check.isAllowed() && !check.stillOpen.isEmpty()) {
        step.says +=
            u' ' + NextSteps::tr("Other approvals are open then: %1.", "who").arg(check.stillOpen);
    }
    return step;
}

NextStep transitionStep(const TransitionCheck& check, const Change& change)
{
    NextStep step;
    step.actionId = actionOf(check.target);
    step.name = nameOf(check.target);
    step.check = check;
    step.isAllowed = check.isAllowed();
    step.needsReason = check.needsReason;
    const bool endsWork = check.target == ChangeState::Review;
    step.needsClosureCode = check.needsClosureCode || (endsWork && !change.closureCode);
    step.says = words(step, check.target, check.obstacles);
    const TaskProgress progress = progressOf(change.tasks);
    if (endsWork && check.isAllowed() && progress.done < progress.count) {
        step.says += u' '
            + NextSteps::tr("%n task(s) are not done.", nullptr, progress.count - progress.done);
    }
    if (check.isRetrospective && check.isAllowed()) {
        step.says += u' ' + NextSteps::tr("A decision has to follow.");
    }
    return step;
}

/// In whose names the actor could decide: the CAB's first where the policy asks for it, else their
/// own; then the teams that the policy asks.
QList<Authority> authoritiesFor(const ChangeCase& about, const Actor& actor)
{
    const Authority person{AuthorityKind::Person, actor.person ? actor.person->value : QUuid()};
    const Authority cab{AuthorityKind::Cab, {}};
    const ApprovalNeeds needs = approvalNeeds(about.rules.rowFor(about.change), about.change);
    QList<Authority> authorities =
        needs.cab ? QList<Authority>{cab, person} : QList<Authority>{person, cab};
    for (const GroupId& group : needs.groups) {
        if (actor.groups.contains(group)) {
            authorities.append({AuthorityKind::Group, group.value});
        }
    }
    return authorities;
}

/// Each decision in the first name in which it is allowed; where it is in none, what the first one
/// lacks.
QList<NextStep> decisionSteps(const ChangeCase& about, const Actor& actor)
{
    QList<NextStep> steps;
    for (const Authority& authority : authoritiesFor(about, actor)) {
        for (const DecisionCheck& check : offeredDecisions(about, authority, actor)) {
            const auto same = std::find_if(steps.begin(), steps.end(), [&check](const NextStep& s) {
                return s.decision() == check.kind;
            });
            if (same == steps.end()) {
                steps.append(decisionStep(check, authority));
            } else if (!same->isAllowed && check.isAllowed()) {
                *same = decisionStep(check, authority);
            }
        }
    }
    return steps;
}

} // namespace

const NextStep* findStep(const QList<NextStep>& steps, const QString& actionId)
{
    const auto found = std::find_if(steps.cbegin(), steps.cend(), [&](const NextStep& step) {
        return step.actionId == actionId;
    });
    return found == steps.cend() ? nullptr : &*found;
}

QList<NextStep> nextSteps(const ChangeCase& about, const Actor& actor)
{
    QList<NextStep> steps = decisionSteps(about, actor);
    for (const TransitionCheck& check : offeredTransitions(about, actor)) {
        const NextStep step = transitionStep(check, about.change);
        const auto same = std::find_if(steps.begin(), steps.end(), [&](const NextStep& other) {
            return other.actionId == step.actionId;
        });
        if (same == steps.end()) {
            steps.append(step);
        } else if (!same->isAllowed && step.isAllowed) {
            *same = step;
        }
    }
    std::stable_sort(steps.begin(), steps.end(), [](const NextStep& a, const NextStep& b) {
        return a.isAllowed && !b.isAllowed;
    });
    return steps;
}

} // namespace cb
