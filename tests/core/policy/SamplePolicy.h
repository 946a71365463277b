// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/policy/Policy.h"
#include "tests/core/policy/PolicyCase.h"

#include <QJsonArray>

namespace cb {

/// A table with all that a row can ask for. Row 4 and 5 cross on purpose.
inline Policy samplePolicy()
{
    PolicyRow emergency;
    emergency.types = {ChangeType::Emergency};
    emergency.approvals = 2;
    emergency.approvers = {Approver::ChangeManager, Approver::ServiceOwner, Approver::CabChair};
    PolicyRow standard;
    standard.types = {ChangeType::Standard};
    standard.evidence = {PolicyEvidence::ModelNotSuspended};
    PolicyRow minor;
    minor.types = {ChangeType::Normal};
    minor.risks = {RiskLevel::VeryLow, RiskLevel::Low};
    minor.tiers = {3, 4};
    minor.approvals = 1;
    minor.approvers = {Approver::ServiceOwner};
    minor.leadDays = 1;
    minor.evidence = {PolicyEvidence::TestRun};
    PolicyRow major;
    major.types = {ChangeType::Normal};
    major.risks = {RiskLevel::Moderate, RiskLevel::High, RiskLevel::VeryHigh};
    major.environments = {QStringLiteral("Production")};
    major.tiers = {1, 2};
    major.cab = CabRule::Yes;
    major.groups = {PolicyCase::group};
    major.leadDays = 5;
    major.evidence = {PolicyEvidence::TestRun, PolicyEvidence::TestedBackout};
    PolicyRow risky;
    risky.types = {ChangeType::Normal};
    risky.risks = {RiskLevel::High, RiskLevel::VeryHigh};
    risky.environments = {QStringLiteral("Production")};
    risky.cab = CabRule::Yes;
    risky.approvals = 1;
    risky.approvers = {Approver::ServiceOwner};
    PolicyRow elsewhere;
    elsewhere.types = {ChangeType::Normal};
    elsewhere.environments = {QStringLiteral("Production")};
    elsewhere.isExceptEnvironments = true;
    elsewhere.approvals = 1;
    elsewhere.approvers = {Approver::Team};
    PolicyRow rest;
    rest.cab = CabRule::Yes;
    Policy policy;
    policy.rows = {emergency, standard, minor, major, risky, elsewhere, rest};
    return policy;
}

/// A change manager, the owner of the service, the chair, and a member of the team.
inline Directory sampleDirectory()
{
    Directory directory;
    for (int i = 0; i < 4; ++i) {
        Person person;
        person.id = PersonId{QUuid(QStringLiteral("01900000-0000-7000-8000-0000000001%1")
                                       .arg(i, 2, 10, QLatin1Char('0')))};
        person.name = QStringLiteral("Person %1").arg(i);
        directory.persons.append(person);
    }
    directory.persons[0].roles = {Role::ChangeManager};
    directory.persons[2].roles = {Role::CabChair};
    Service service;
    service.id = PolicyCase::service;
    service.name = QStringLiteral("Payment Gateway");
    service.owner = directory.persons[1].id;
    service.criticality = 1;
    directory.services = {service};
    Group group;
    group.id = PolicyCase::group;
    group.name = QStringLiteral("Payments");
    group.members = {directory.persons[3].id};
    directory.groups = {group};
    return directory;
}

} // namespace cb
