// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoPolicy.h"

#include "core/policy/PolicySet.h"
#include "core/policy/StandardModel.h"

using namespace Qt::Literals::StringLiterals;

namespace cb::demo {
namespace {

using enum Team;

const QString production = u"production"_s;

GroupId groupOf(const Company& company, Team team)
{
    return company.groups[static_cast<std::size_t>(team)].id;
}

QList<PolicyRow> draftRows(const Company& company)
{
    PolicyRow emergency;
    emergency.types = {ChangeType::Emergency};
    emergency.approvals = 2;
    emergency.approvers = {Approver::ChangeManager, Approver::ServiceOwner, Approver::CabChair};
    emergency.evidence = {PolicyEvidence::NamedIncident};
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
    minor.evidence = {PolicyEvidence::BackoutPlan};
    PolicyRow major;
    major.types = {ChangeType::Normal};
    major.risks = {RiskLevel::Moderate, RiskLevel::High, RiskLevel::VeryHigh};
    major.environments = {production};
    major.tiers = {1, 2};
    major.cab = CabRule::Yes;
    major.groups = {groupOf(company, Payments), groupOf(company, Network)};
    major.leadDays = 5;
    major.evidence = {PolicyEvidence::TestRun, PolicyEvidence::TestedBackout};
    PolicyRow risky;
    risky.types = {ChangeType::Normal};
    risky.risks = {RiskLevel::High, RiskLevel::VeryHigh};
    risky.environments = {production};
    risky.cab = CabRule::Yes;
    risky.approvals = 1;
    risky.approvers = {Approver::ServiceOwner};
    risky.leadDays = 5;
    risky.evidence = {PolicyEvidence::TestRun, PolicyEvidence::TestedBackout};
    PolicyRow elsewhere;
    elsewhere.types = {ChangeType::Normal};
    elsewhere.environments = {production};
    elsewhere.isExceptEnvironments = true;
    elsewhere.approvals = 1;
    elsewhere.approvers = {Approver::Team};
    PolicyRow rest;
    rest.cab = CabRule::Marked;
    rest.approvals = 1;
    rest.approvers = {Approver::ChangeManager, Approver::ServiceOwner, Approver::AnyTeam};
    rest.leadDays = 2;
    return {emergency, standard, minor, major, risky, elsewhere, rest};
}

/// By the administrator, so that either change manager may put it in force.
Policy draftPolicy(const Company& company)
{
    Policy draft = builtInPolicy();
    draft.version = builtInPolicy().version + 1;
    draft.rows = draftRows(company);
    for (const Person& person : company.persons) {
        if (person.roles.contains(Role::Administrator)) {
            draft.drafters = {person.id};
            draft.draftedBy = person.name;
        }
    }
    return draft;
}

struct ModelSeed
{
    const char* name; ///< as planChanges() writes it on changes
    Team team;
    int checkDueInDays;
};

constexpr std::array modelSeeds{
    ModelSeed{"Certificate, rehearsed", Identity, 120},
    ModelSeed{"Configuration, rehearsed", Payments, -12},
    ModelSeed{"Monthly patch night", Infrastructure, 75},
    ModelSeed{"Patch, rehearsed", Infrastructure, 210},
    ModelSeed{"Software release, rehearsed", Channels, 160}};

} // namespace

QList<NamedDocument> policyDocuments(const Company& company, QDate today)
{
    QList<NamedDocument> documents{draftDocumentOf(draftPolicy(company))};
    for (const ModelSeed& seed : modelSeeds) {
        StandardModel model;
        model.name = QString::fromLatin1(seed.name);
        model.team = groupOf(company, seed.team);
        model.checkDue = today.addDays(seed.checkDueInDays);
        documents.append(documentOf(model));
    }
    return documents;
}

} // namespace cb::demo
