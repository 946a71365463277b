// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "core/domain/Change.h"
#include "core/domain/NamedDocument.h"

#include <QJsonObject>

namespace cb {

struct BoardSnapshot;

/// From whom an approval that a row asks for may come.
enum class Approver
{
    ChangeManager,
    ServiceOwner, ///< of the change's service
    CabChair, ///< in the chair's own name
    Team, ///< a member of the change's team who neither requested nor implements it
    AnyTeam ///< any team that answers in its name
};
template <>
inline constexpr auto enumTexts<Approver> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("change_manager"),
     QLatin1StringView("service_owner"),
     QLatin1StringView("cab_chair"),
     QLatin1StringView("team"),
     QLatin1StringView("any_team")});

/// Does the CAB decide?
enum class CabRule
{
    No,
    Marked, ///< where the change is marked so; the CAB then decides instead of the row's approvers
    Yes
};
template <>
inline constexpr auto enumTexts<CabRule> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("no"), QLatin1StringView("marked"), QLatin1StringView("yes")});

/// What has to be there before a change is approved (a standard one: scheduled).
enum class PolicyEvidence
{
    TestRun, ///< a deployment of it elsewhere ended well, or the label testRunLabel
    TestedBackout, ///< the label testedBackoutLabel
    NamedIncident, ///< its texts or references name an incident of the board
    ModelNotSuspended,
    ImplementationPlan,
    TestPlan,
    BackoutPlan,
    CommunicationPlan
};
template <>
inline constexpr auto enumTexts<PolicyEvidence> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("test_run"),
     QLatin1StringView("tested_backout"),
     QLatin1StringView("named_incident"),
     QLatin1StringView("model_not_suspended"),
     QLatin1StringView("implementation_plan"),
     QLatin1StringView("test_plan"),
     QLatin1StringView("backout_plan"),
     QLatin1StringView("communication_plan")});

/// Labels by which people vouch for evidence that no record of the board shows.
inline const QString testRunLabel = QStringLiteral("tested");
inline const QString testedBackoutLabel = QStringLiteral("backout tested");

constexpr int mostLeadDays = 365;
constexpr int mostPolicyRows = 100;

/// One row of the decision table: for which changes, and what they need.
struct PolicyRow
{
    QList<ChangeType> types; ///< ascending; empty: any, likewise below
    QList<RiskLevel> risks; ///< ascending; a change without a risk fits only "any"
    QStringList environments; ///< without regard to case; a change without one fits only "any"
    bool isExceptEnvironments = false; ///< any environment but those
    QList<int> tiers; ///< criticality of the service, 1 to 4, ascending; not known: only "any"

    CabRule cab = CabRule::No;
    int approvals = 0; ///< so many of `approvers`, each by another person and for another role
    QList<Approver> approvers; ///< ascending
    QList<GroupId> groups; ///< each of these teams approves too
    int leadDays = 0; ///< at least so many times 24 hours from asking to the planned start
    QList<PolicyEvidence> evidence; ///< ascending

    bool isForNobody() const { return cab == CabRule::No && approvals == 0 && groups.isEmpty(); }

    /// Not by QList's own comparison: Qt 6.4 hands null to memcmp() where both lists are empty.
    friend bool operator==(const PolicyRow& a, const PolicyRow& b);
};

/// What changes need, as data: the first row that fits, from the top, holds. A version is never
/// changed once it is on a board; an edit makes a draft of the next one.
struct Policy
{
    int version = 1;
    QList<PolicyRow> rows;
    bool editAsksForNewDecision = true; ///< an edit of the evidence ends the approval
    QList<PersonId> drafters; ///< who edited it; none of them puts it in force
    QString draftedBy; ///< their names, for people
    QString putInForceBy;
    std::optional<Instant> inForceSince;

    /// Has the same rules, whatever its version.
    bool hasSameRules(const Policy& other) const
    {
        return rows == other.rows && editAsksForNewDecision == other.editAsksForNewDecision;
    }

    friend bool operator==(const Policy&, const Policy&) = default;
};

/// What a board without a policy of its own goes by: emergencies and normal changes need one
/// approval of a change manager, the owner of the service or a team, or the CAB's where a normal
/// change is marked so; standard changes need a model that is not suspended.
Policy builtInPolicy();

/// What a row looks at.
struct PolicyQuestion
{
    ChangeType type = ChangeType::Normal;
    std::optional<RiskLevel> risk;
    QString environment;
    int tier = 0; ///< 0: not known

    friend bool operator==(const PolicyQuestion&, const PolicyQuestion&) = default;
};

enum class PolicyColumn
{
    Type,
    Risk,
    Environment,
    Tier
};
inline constexpr std::array policyColumns{
    PolicyColumn::Type, PolicyColumn::Risk, PolicyColumn::Environment, PolicyColumn::Tier};

bool fits(const PolicyRow& row, const PolicyQuestion& question, PolicyColumn column);
bool fits(const PolicyRow& row, const PolicyQuestion& question);

/// Index of the first row that fits, or -1.
int firingRow(const Policy& policy, const PolicyQuestion& question);

/// `environments`: the environment of the change, its tier from `snapshot`.
PolicyQuestion questionOf(const BoardSnapshot& snapshot, const Change& change);
/// Of a row of its changes.
PolicyQuestion questionOf(const BoardSnapshot& snapshot, int row);

QJsonObject toJson(const Policy& policy);
/// BadInput: it is none.
Result<Policy> policyFromJson(const QJsonObject& object);
/// The document of a version, and the one of the draft.
NamedDocument documentOf(const Policy& policy);
NamedDocument draftDocumentOf(const Policy& policy);

} // namespace cb
