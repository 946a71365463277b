// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/ExceptionRules.h"

#include "core/base/Tr.h"
#include "core/domain/DisplayState.h"

namespace cb {
namespace {

constexpr Parties deciders = Parties(Party::ChangeManager) | Party::CabChair;
constexpr Parties people = deciders | Party::Requester | Party::Team | Party::ServiceOwner;

void checkParty(
    Parties wanted, const ExceptionCase& about, const Actor& actor, QList<Obstacle>& found)
{
    const Change change = about.change.value_or(Change());
    const Parties asked = about.change ? wanted : wanted & deciders;
    if (!actor.isAnyOf(asked, change)) {
        found.append(
            {ObstacleKind::NotPermitted,
             Tr::tr("You may not do this."),
             Tr::tr("%1 can.", "people can").arg(whoAre(asked, change, about.names)),
             {}});
    }
}

void checkSeparation(const ExceptionCase& about, const Actor& actor, QList<Obstacle>& found)
{
    if (!about.change || !actor.person) {
        return;
    }
    const bool isRequester = about.change->requester == actor.person;
    if (isRequester || about.change->assignee == actor.person) {
        found.append(
            {ObstacleKind::OwnChange,
             isRequester
                 ? Tr::tr("You requested this change, and so cannot decide on its exception.")
                 : Tr::tr("You implement this change, and so cannot decide on its exception."),
             Tr::tr("Another change manager, or the chair of the CAB, can."),
             {}});
    }
}

void checkContent(const ExceptionCase& about, Instant now, QList<Obstacle>& found)
{
    const FreezeException& exception = about.exception;
    const auto missing = [&found](const QString& what, const QString& remedy) {
        found.append({ObstacleKind::FieldMissing, what, remedy, {}});
    };
    if (!about.change && !exception.change && exception.scope.isEverything()) {
        missing(
            Tr::tr("What it is for is missing."),
            Tr::tr("Choose a change, or the services, CIs or teams that are excepted."));
    }
    if (exception.reason.trimmed().isEmpty()) {
        found.append(
            {ObstacleKind::NoReason,
             Tr::tr("The reason is missing."),
             Tr::tr("Say why it cannot wait for the end of the freeze."),
             {}});
    }
    if (exception.backoutPlan.trimmed().isEmpty()) {
        missing(
            Tr::tr("The plan to back out is missing."),
            Tr::tr("Say how the work is taken back during the freeze."));
    }
    if (!exception.expiresAt) {
        missing(Tr::tr("The end is missing."), Tr::tr("Say until when the exception is needed."));
    } else if (*exception.expiresAt <= now) {
        missing(Tr::tr("The end has passed already."), Tr::tr("Choose an end that lies ahead."));
    }
    if (about.change && isEnded(about.change->state)) {
        found.append(
            {ObstacleKind::GoneOn,
             Tr::tr("The change is over: it needs no exception."),
             Tr::tr("Choose a change that is still to come."),
             {}});
    }
}

void checkState(
    ExceptionState wanted, const QString& what, const ExceptionCase& about, QList<Obstacle>& found)
{
    if (about.exception.state != wanted) {
        found.append({ObstacleKind::NoSuchStep, what, Tr::tr("Ask for a new one."), {}});
    }
}

} // namespace

QList<Obstacle> obstaclesTo(
    ExceptionStep step, const ExceptionCase& about, const Actor& actor, Instant now)
{
    QList<Obstacle> found;
    switch (step) {
    case ExceptionStep::Ask:
        checkParty(people, about, actor, found);
        checkContent(about, now, found);
        break;
    case ExceptionStep::Grant:
    case ExceptionStep::Refuse:
        checkState(
            ExceptionState::Asked, Tr::tr("This exception is decided already."), about, found);
        checkParty(deciders, about, actor, found);
        checkSeparation(about, actor, found);
        if (step == ExceptionStep::Grant && found.isEmpty()) {
            checkContent(about, now, found);
        }
        break;
    case ExceptionStep::End:
        checkState(
            ExceptionState::Granted,
            Tr::tr("Only an exception that was granted can be ended."),
            about,
            found);
        checkParty(people, about, actor, found);
        if (about.exception.outcome.trimmed().isEmpty()) {
            found.append(
                {ObstacleKind::FieldMissing,
                 Tr::tr("The outcome is missing."),
                 Tr::tr("Say what was done under the exception, and how it went."),
                 {}});
        }
        break;
    }
    return found;
}

Result<FreezeException> applyStep(
    ExceptionStep step, const ExceptionCase& about, const Actor& actor, Instant now)
{
    const QList<Obstacle> obstacles = obstaclesTo(step, about, actor, now);
    if (!obstacles.isEmpty()) {
        return Error{ErrorKind::NotPermitted, textOf(obstacles), {}};
    }
    FreezeException next = about.exception;
    switch (step) {
    case ExceptionStep::Ask:
        next.window = about.window.id;
        next.change = about.change ? std::optional(about.change->id) : std::nullopt;
        next.state = ExceptionState::Asked;
        next.askedBy = actor.person;
        next.askedAt = now;
        break;
    case ExceptionStep::Grant:
    case ExceptionStep::Refuse:
        next.state =
            step == ExceptionStep::Grant ? ExceptionState::Granted : ExceptionState::Refused;
        next.approver = actor.person;
        next.decidedAt = now;
        break;
    case ExceptionStep::End:
        next.state = ExceptionState::Ended;
        break;
    }
    return next;
}

QList<Obstacle> obstaclesToEditWindows(const Actor& actor)
{
    const bool may = actor.isSoleUser() || actor.has(Role::ChangeManager)
        || actor.has(Role::CabChair) || actor.has(Role::Administrator);
    if (may) {
        return {};
    }
    return {
        {ObstacleKind::NotPermitted,
         Tr::tr("You may not edit freezes and other windows."),
         Tr::tr("A change manager, the chair of the CAB or an administrator can."),
         {}}};
}

} // namespace cb
