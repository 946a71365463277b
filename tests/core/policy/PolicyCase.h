// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/Decide.h"

namespace cb {

/// One fixed change and the people around it.
struct PolicyCase
{
    inline static const PersonId requester{
        QUuid(QStringLiteral("01900000-0000-7000-8000-000000000001"))};
    inline static const PersonId assignee{
        QUuid(QStringLiteral("01900000-0000-7000-8000-000000000002"))};
    inline static const PersonId somebody{
        QUuid(QStringLiteral("01900000-0000-7000-8000-000000000003"))};
    inline static const GroupId group{
        QUuid(QStringLiteral("01900000-0000-7000-8000-000000000011"))};
    inline static const ServiceId service{
        QUuid(QStringLiteral("01900000-0000-7000-8000-000000000021"))};
    inline static const ItemId item{QUuid(QStringLiteral("01900000-0000-7000-8000-000000000031"))};
    inline static const ChangeId id{QUuid(QStringLiteral("01900000-0000-7000-8000-000000000041"))};
    inline static const Instant now{1'795'600'000'000};

    /// Everything that any step asks for is there.
    static Change complete(ChangeType type, ChangeState state)
    {
        Change change;
        change.id = id;
        change.number = QStringLiteral("CHG-2480");
        change.title = QStringLiteral("TLS 1.3 only on public endpoints");
        change.description = change.justification = change.implementationPlan = change.backoutPlan =
            QStringLiteral("text");
        change.type = type;
        change.state = state;
        change.standardModel =
            type == ChangeType::Standard ? QStringLiteral("Patch night") : QString();
        change.risk = RiskLevel::Low;
        change.requester = requester;
        change.assignee = assignee;
        change.group = group;
        change.service = service;
        change.items = {item};
        change.plannedStart = now.plusMs(msPerDay);
        change.plannedEnd = now.plusMs(msPerDay + 2 * msPerHour);
        if (state >= ChangeState::Implement) {
            change.actualStart = now.plusMs(-msPerHour);
        }
        if (state == ChangeState::Closed) {
            change.closureCode = ClosureCode::Successful;
        }
        change.revision = 3;
        return change;
    }

    static Decision approvalOf(const Change& change)
    {
        Decision decision;
        decision.id = DecisionId::make();
        decision.change = change.id;
        decision.authority = {AuthorityKind::Cab, {}};
        decision.kind = DecisionKind::Approve;
        decision.evidenceHash = evidenceHash(change);
        decision.decidedAt = now.plusMs(-msPerDay);
        decision.revision = 1;
        return decision;
    }

    static ChangeCase about(const Change& change, const QList<Decision>& decisions = {})
    {
        return {.change = change, .decisions = decisions};
    }

    /// Somebody who is just that to the change.
    static Actor acting(std::optional<Party> party)
    {
        Actor actor{.person = somebody, .name = QStringLiteral("Somebody")};
        if (!party) {
            actor.roles = {Role::Auditor, Role::Administrator, Role::Implementer, Role::Requester};
            return actor;
        }
        switch (*party) {
        case Party::Requester:
            actor.person = requester;
            break;
        case Party::Team:
            actor.groups = {group};
            break;
        case Party::ServiceOwner:
            actor.ownedServices = {service};
            break;
        case Party::ChangeManager:
            actor.roles = {Role::ChangeManager};
            break;
        case Party::CabMember:
            actor.roles = {Role::CabMember};
            break;
        case Party::CabChair:
            actor.roles = {Role::CabChair};
            break;
        }
        return actor;
    }

    static DecisionContext by(const Actor& actor) { return {actor, now, {}}; }
};

} // namespace cb
