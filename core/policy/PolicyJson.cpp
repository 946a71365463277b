// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Tr.h"
#include "core/policy/Policy.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

template <TextualEnum E>
QJsonArray textsOf(const QList<E>& values)
{
    QJsonArray texts;
    for (const E value : values) {
        texts.append(QString(toText(value)));
    }
    return texts;
}

/// Reads what is known of a policy; the first thing that is not is kept as the reason.
class Reader
{
public:
    QString problem;

    template <TextualEnum E>
    QList<E> values(const QJsonValue& array)
    {
        QList<E> values;
        for (const QJsonValue& text : array.toArray()) {
            if (const std::optional<E> value = fromText<E>(text.toString())) {
                values.append(*value);
            } else {
                note(Tr::tr("\"%1\" is not known here.").arg(text.toString()));
            }
        }
        std::sort(values.begin(), values.end());
        values.erase(std::unique(values.begin(), values.end()), values.end());
        return values;
    }

    PolicyRow row(const QJsonObject& object)
    {
        PolicyRow row;
        row.types = values<ChangeType>(object["types"_L1]);
        row.risks = values<RiskLevel>(object["risks"_L1]);
        for (const QJsonValue& name : object["environments"_L1].toArray()) {
            row.environments.append(name.toString());
        }
        row.isExceptEnvironments = object["except_environments"_L1].toBool();
        for (const QJsonValue& tier : object["tiers"_L1].toArray()) {
            row.tiers.append(tier.toInt());
        }
        const std::optional<CabRule> cab = fromText<CabRule>(object["cab"_L1].toString());
        row.cab = cab.value_or(CabRule::Yes);
        if (!cab) {
            note(Tr::tr("a row does not say whether the CAB decides."));
        }
        row.approvals = object["approvals"_L1].toInt();
        row.approvers = values<Approver>(object["approvers"_L1]);
        for (const QJsonValue& id : object["groups"_L1].toArray()) {
            row.groups.append(GroupId{QUuid(id.toString())});
        }
        row.leadDays = object["lead_days"_L1].toInt();
        row.evidence = values<PolicyEvidence>(object["evidence"_L1]);
        const bool isInRange = row.approvals >= 0 && row.leadDays >= 0
            && row.leadDays <= mostLeadDays
            && std::all_of(row.tiers.begin(), row.tiers.end(), [](int tier) {
                                   return tier >= 1 && tier <= 4;
                               });
        if (!isInRange) {
            note(Tr::tr("a row holds a figure that is out of range."));
        }
        return row;
    }

private:
    void note(const QString& what)
    {
        if (problem.isNull()) {
            problem = what;
        }
    }
};

QJsonObject toJson(const PolicyRow& row)
{
    QJsonArray tiers;
    for (const int tier : row.tiers) {
        tiers.append(tier);
    }
    QJsonArray groups;
    for (const GroupId& group : row.groups) {
        groups.append(group.value.toString(QUuid::WithoutBraces));
    }
    return {
        {u"types"_s, textsOf(row.types)},
        {u"risks"_s, textsOf(row.risks)},
        {u"environments"_s, QJsonArray::fromStringList(row.environments)},
        {u"except_environments"_s, row.isExceptEnvironments},
        {u"tiers"_s, tiers},
        {u"cab"_s, QString(toText(row.cab))},
        {u"approvals"_s, row.approvals},
        {u"approvers"_s, textsOf(row.approvers)},
        {u"groups"_s, groups},
        {u"lead_days"_s, row.leadDays},
        {u"evidence"_s, textsOf(row.evidence)}};
}

} // namespace

QJsonObject toJson(const Policy& policy)
{
    QJsonArray rows;
    for (const PolicyRow& row : policy.rows) {
        rows.append(toJson(row));
    }
    QJsonArray drafters;
    for (const PersonId& person : policy.drafters) {
        drafters.append(person.value.toString(QUuid::WithoutBraces));
    }
    return {
        {u"version"_s, policy.version},
        {u"rows"_s, rows},
        {u"edit_asks_for_new_decision"_s, policy.editAsksForNewDecision},
        {u"drafters"_s, drafters},
        {u"drafted_by"_s, policy.draftedBy},
        {u"put_in_force_by"_s, policy.putInForceBy},
        {u"in_force_since"_s, policy.inForceSince ? policy.inForceSince->toIso() : QString()}};
}

Result<Policy> policyFromJson(const QJsonObject& object)
{
    Policy policy;
    policy.version = object["version"_L1].toInt();
    policy.editAsksForNewDecision = object["edit_asks_for_new_decision"_L1].toBool(true);
    Reader reader;
    const QJsonArray rows = object["rows"_L1].toArray();
    for (const QJsonValue& row : rows) {
        policy.rows.append(reader.row(row.toObject()));
    }
    for (const QJsonValue& person : object["drafters"_L1].toArray()) {
        policy.drafters.append(PersonId{QUuid(person.toString())});
    }
    policy.draftedBy = object["drafted_by"_L1].toString();
    policy.putInForceBy = object["put_in_force_by"_L1].toString();
    policy.inForceSince = Instant::fromIso(object["in_force_since"_L1].toString());
    const bool isPolicy = policy.version >= 1 && rows.size() <= mostPolicyRows;
    if (!isPolicy || !reader.problem.isNull()) {
        return Error{
            ErrorKind::BadInput,
            Tr::tr("The policy can't be used: %1")
                .arg(isPolicy ? reader.problem : Tr::tr("it has no version.")),
            {}};
    }
    return policy;
}

NamedDocument documentOf(const Policy& policy)
{
    return {policyDocument, QString::number(policy.version), toJson(policy)};
}

NamedDocument draftDocumentOf(const Policy& policy)
{
    return {policyDraftDocument, QStringLiteral("draft"), toJson(policy)};
}

} // namespace cb
