// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/Policy.h"

#include "core/domain/BoardSnapshot.h"

#include <algorithm>

namespace cb {
namespace {

int tierOf(const Directory& directory, int serviceRow)
{
    return serviceRow == noRow ? 0 : directory.services.at(serviceRow).criticality;
}

} // namespace

bool operator==(const PolicyRow& a, const PolicyRow& b)
{
    return std::ranges::equal(a.types, b.types) && std::ranges::equal(a.risks, b.risks)
        && a.environments == b.environments && a.isExceptEnvironments == b.isExceptEnvironments
        && std::ranges::equal(a.tiers, b.tiers) && a.cab == b.cab && a.approvals == b.approvals
        && std::ranges::equal(a.approvers, b.approvers) && a.groups == b.groups
        && a.leadDays == b.leadDays && std::ranges::equal(a.evidence, b.evidence);
}

Policy builtInPolicy()
{
    const QList<Approver> anybody{
        Approver::ChangeManager, Approver::ServiceOwner, Approver::AnyTeam};
    Policy policy;
    PolicyRow emergency;
    emergency.types = {ChangeType::Emergency};
    emergency.approvals = 1;
    emergency.approvers = anybody;
    PolicyRow standard;
    standard.types = {ChangeType::Standard};
    standard.evidence = {PolicyEvidence::ModelNotSuspended};
    PolicyRow others;
    others.cab = CabRule::Marked;
    others.approvals = 1;
    others.approvers = anybody;
    policy.rows = {emergency, standard, others};
    return policy;
}

bool fits(const PolicyRow& row, const PolicyQuestion& question, PolicyColumn column)
{
    switch (column) {
    case PolicyColumn::Type:
        return row.types.isEmpty() || row.types.contains(question.type);
    case PolicyColumn::Risk:
        return row.risks.isEmpty() || (question.risk && row.risks.contains(*question.risk));
    case PolicyColumn::Environment: {
        if (row.environments.isEmpty()) {
            return true;
        }
        const QString environment = question.environment.trimmed();
        return !environment.isEmpty()
            && row.environments.contains(environment, Qt::CaseInsensitive)
            != row.isExceptEnvironments;
    }
    case PolicyColumn::Tier:
        return row.tiers.isEmpty() || row.tiers.contains(question.tier);
    }
    Q_UNREACHABLE();
}

bool fits(const PolicyRow& row, const PolicyQuestion& question)
{
    return std::all_of(policyColumns.begin(), policyColumns.end(), [&](PolicyColumn column) {
        return fits(row, question, column);
    });
}

int firingRow(const Policy& policy, const PolicyQuestion& question)
{
    const auto found =
        std::find_if(policy.rows.begin(), policy.rows.end(), [&question](const PolicyRow& row) {
            return fits(row, question);
        });
    return found == policy.rows.end() ? -1 : static_cast<int>(found - policy.rows.begin());
}

PolicyQuestion questionOf(const BoardSnapshot& snapshot, const Change& change)
{
    const Directory& directory = *snapshot.directory;
    const int service = change.service ? directory.rowOf(*change.service) : int(noRow);
    return {change.type, change.risk, change.environment, tierOf(directory, service)};
}

PolicyQuestion questionOf(const BoardSnapshot& snapshot, int row)
{
    const ChangeColumns& changes = *snapshot.changes;
    const auto r = static_cast<std::size_t>(row);
    PolicyQuestion question;
    question.type = changes.types[r];
    if (changes.risks[r] > 0) {
        question.risk = static_cast<RiskLevel>(changes.risks[r] - 1);
    }
    question.environment = changes.strings.at(changes.environments[r]);
    question.tier = tierOf(*snapshot.directory, changes.services[r]);
    return question;
}

} // namespace cb
