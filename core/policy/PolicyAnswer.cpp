// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/PolicyAnswer.h"

#include "core/base/Tr.h"
#include "core/policy/Obstacle.h"
#include "core/policy/PolicyWords.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

const Parties changeOwners = Party::Requester | Party::Team | Party::ChangeManager;

/// The first column of each row above that does not fit, in the order of the columns.
QString whyNotAbove(const Policy& policy, const PolicyQuestion& question, int row)
{
    const int above = row < 0 ? static_cast<int>(policy.rows.size()) : row;
    if (above == 0) {
        return {};
    }
    QStringList words;
    for (const PolicyColumn column : policyColumns) {
        const auto isMisfit = [&](const PolicyRow& one) {
            const auto first = std::find_if(
                policyColumns.begin(), policyColumns.end(), [&](PolicyColumn candidate) {
                    return !fits(one, question, candidate);
                });
            return first != policyColumns.end() && *first == column;
        };
        if (std::any_of(policy.rows.begin(), policy.rows.begin() + above, isMisfit)) {
            words.append(
                Tr::tr("%1 is %2", "a column of the policy, its value")
                    .arg(policyWords::column(column), policyWords::value(question, column)));
        }
    }
    return (
        above == 1 ? Tr::tr("Row 1 does not fit: %1.").arg(words.join(", "_L1))
                   : Tr::tr("Rows 1 to %1 do not fit: %2.").arg(above).arg(words.join(", "_L1)));
}

Requirement approvalOf(RequirementKind kind, const QString& name, bool isOpen)
{
    Requirement requirement;
    requirement.kind = kind;
    requirement.name = name;
    requirement.state = isOpen ? RequirementState::Open : RequirementState::Met;
    requirement.says = isOpen ? Tr::tr("open", "an approval") : Tr::tr("approved");
    return requirement;
}

QString countWords(const ApprovalNeeds& needs)
{
    ApprovalNeeds only;
    only.count = needs.count;
    only.from = needs.from;
    const QString words = needsWords(only, {});
    return Tr::tr("Approval: %1", "by whom").arg(words);
}

QString teamWords(const GroupId& group, const NameLookup& names)
{
    return Tr::tr("%1 approves", "a team").arg(names.textOf({RecordKind::Group, group.value}));
}

QString canGive(const ApprovalNeeds& open, const Change& change, const NameLookup& names)
{
    Parties parties;
    QStringList more;
    for (const Approver role : open.from) {
        switch (role) {
        case Approver::ChangeManager:
            parties |= Party::ChangeManager;
            break;
        case Approver::ServiceOwner:
            parties |= Party::ServiceOwner;
            break;
        case Approver::CabChair:
            parties |= Party::CabChair;
            break;
        case Approver::Team:
            more.append(Tr::tr("a member of its team who neither requested nor implements it"));
            break;
        case Approver::AnyTeam:
            more.append(Tr::tr("a team by one of its members"));
            break;
        }
    }
    QStringList who;
    if (parties) {
        who.append(whoAre(parties, change, names));
    }
    who += more;
    return Tr::tr("%1 can approve it.", "people can").arg(who.join(", "_L1));
}

QList<Requirement> approvalRequirements(
    const PolicyRow* row,
    const Change& change,
    const QList<Decision>& decisions,
    const PolicyRules& rules,
    const NameLookup& names)
{
    const ApprovalNeeds needs = approvalNeeds(row, change);
    const ApprovalNeeds open = openNeeds(needs, countingApprovals(change, decisions, rules));
    QList<Requirement> all;
    if (needs.cab) {
        all.append(approvalOf(RequirementKind::Cab, Tr::tr("CAB decides"), open.cab));
        if (open.cab) {
            all.last().remedy = Tr::tr(
                "Put it on the agenda; the chair of the CAB or a change manager can record what it "
                "decides.");
        }
    }
    if (needs.count > 0) {
        all.append(approvalOf(RequirementKind::Approvals, countWords(needs), open.count > 0));
        if (open.count > 0) {
            all.last().says = needs.count > 1
                ? Tr::tr("%1 of %2 given").arg(needs.count - open.count).arg(needs.count)
                : Tr::tr("open", "an approval");
            all.last().remedy = canGive(open, change, names);
        }
    }
    for (const GroupId& group : needs.groups) {
        const bool isOpen = open.groups.contains(group);
        all.append(approvalOf(RequirementKind::TeamApproval, teamWords(group, names), isOpen));
        if (isOpen) {
            all.last().remedy = Tr::tr("A member of that team can approve it in its name.");
        }
    }
    return all;
}

Requirement leadTimeOf(
    int days, const Change& change, const PolicyFacts& facts, const NameLookup& names)
{
    Requirement requirement;
    requirement.kind = RequirementKind::LeadTime;
    requirement.name = Tr::tr("Lead time %1").arg(policyWords::leadTime(days));
    const bool isDraft = change.state == ChangeState::Draft;
    const std::optional<Instant> asked = isDraft ? facts.now : change.openedAt;
    if (!change.plannedStart || !asked) {
        requirement.says = !change.plannedStart ? Tr::tr("the planned start is missing")
                                                : Tr::tr("nobody knows when it was asked for");
        return requirement;
    }
    const qint64 lead = change.plannedStart->ms - asked->ms;
    const qint64 wanted = days * msPerDay;
    requirement.state = lead >= wanted ? RequirementState::Met : RequirementState::Open;
    requirement.says = Tr::tr("asked on %1, starts %2: %3", "day, day, length")
                           .arg(
                               policyWords::day(*asked, facts.zone),
                               policyWords::day(*change.plannedStart, facts.zone),
                               policyWords::length(lead));
    if (lead < wanted) {
        requirement.remedy = Tr::tr("%1 can move it to %2 or later.", "people can, day")
                                 .arg(
                                     whoAre(changeOwners, change, names),
                                     policyWords::day(asked->plusMs(wanted), facts.zone));
    }
    return requirement;
}

QString upperFirst(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text.at(0).toUpper();
    }
    return text;
}

/// Sets the state, what is said, and who can do what where it is open.
class EvidenceTest
{
public:
    EvidenceTest(const Change& change, const PolicyFacts& facts, const NameLookup& names)
        : m_change(change)
        , m_facts(facts)
        , m_names(names)
    {}

    Requirement of(PolicyEvidence evidence)
    {
        m_result = {};
        m_result.kind = RequirementKind::Evidence;
        m_result.evidence = evidence;
        m_result.name = upperFirst(policyWords::evidence(evidence));
        switch (evidence) {
        case PolicyEvidence::TestRun:
            testRun();
            break;
        case PolicyEvidence::TestedBackout:
            label(testedBackoutLabel, Tr::tr("try the backout"));
            break;
        case PolicyEvidence::NamedIncident:
            incident();
            break;
        case PolicyEvidence::ModelNotSuspended:
            model();
            break;
        case PolicyEvidence::ImplementationPlan:
            plan(m_change.implementationPlan);
            break;
        case PolicyEvidence::TestPlan:
            plan(m_change.testPlan);
            break;
        case PolicyEvidence::BackoutPlan:
            plan(m_change.backoutPlan);
            break;
        case PolicyEvidence::CommunicationPlan:
            plan(m_change.communicationPlan);
            break;
        }
        return m_result;
    }

private:
    void set(bool isMet, const QString& says, const QString& remedy = {})
    {
        m_result.state = isMet ? RequirementState::Met : RequirementState::Open;
        m_result.says = says;
        m_result.remedy = isMet ? QString() : remedy;
    }

    QString ownersCan(const QString& act) const
    {
        return Tr::tr("%1 can %2.", "people can do something")
            .arg(whoAre(changeOwners, m_change, m_names), act);
    }

    void label(const QString& label, const QString& act)
    {
        const bool isThere = m_change.labels.contains(label, Qt::CaseInsensitive);
        set(isThere,
            isThere ? Tr::tr("the label “%1” vouches for it").arg(label)
                    : Tr::tr("nothing shows it"),
            ownersCan(Tr::tr("%1 and add the label “%2”", "act, label").arg(act, label)));
    }

    void testRun()
    {
        if (m_facts.testedAt) {
            set(true,
                Tr::tr("went well in %1, %2", "environment, day")
                    .arg(m_facts.testedIn, policyWords::day(*m_facts.testedAt, m_facts.zone)));
        } else {
            label(testRunLabel, Tr::tr("deploy it to a test environment, or test it by hand"));
        }
    }

    void incident()
    {
        const bool isNamed = !m_facts.incidents.isEmpty();
        set(isNamed,
            isNamed ? m_facts.incidents.join(", "_L1) : Tr::tr("none is named"),
            ownersCan(Tr::tr("write the incident's number into the description")));
    }

    void model()
    {
        if (!m_facts.model || !m_facts.model->isSuspended()) {
            set(true, m_change.standardModel);
            return;
        }
        const int failures = static_cast<int>(m_facts.model->stoppedBy.size());
        set(false,
            Tr::tr("“%1” stopped itself on %2 after %n failure(s)", "model, day", failures)
                .arg(
                    m_facts.model->name,
                    policyWords::day(*m_facts.model->suspendedAt, m_facts.zone)),
            Tr::tr("A change manager can start the model again after its owner's check; until then "
                   "ask for this as a normal change."));
    }

    void plan(const QString& text)
    {
        const bool isThere = !text.trimmed().isEmpty();
        set(isThere,
            isThere ? Tr::tr("is there", "a plan") : Tr::tr("is missing", "a plan"),
            ownersCan(Tr::tr("write it")));
    }

    const Change& m_change;
    const PolicyFacts& m_facts;
    const NameLookup& m_names;
    Requirement m_result;
};

} // namespace

bool PolicyAnswer::isMet() const
{
    return std::none_of(requirements.begin(), requirements.end(), [](const Requirement& one) {
        return one.state == RequirementState::Open;
    });
}

PolicyAnswer requirementsOf(
    const Policy& policy, const PolicyQuestion& question, const NameLookup& names)
{
    PolicyAnswer answer;
    answer.version = policy.version;
    answer.row = firingRow(policy, question);
    answer.whyNotAbove = whyNotAbove(policy, question, answer.row);
    const PolicyRow* row = answer.row < 0 ? nullptr : &policy.rows.at(answer.row);
    const auto add =
        [&answer](RequirementKind kind, const QString& name, const QString& says = {}) {
            answer.requirements.append({kind, {}, RequirementState::Unknown, name, says, {}});
        };
    const ApprovalNeeds needs = approvalNeeds(row, {});
    const bool isMarked = row != nullptr && row->cab == CabRule::Marked;
    if (needs.cab || isMarked) {
        add(RequirementKind::Cab,
            Tr::tr("CAB decides"),
            isMarked ? Tr::tr("where the change is marked so") : QString());
    }
    if (needs.count > 0) {
        add(RequirementKind::Approvals,
            countWords(needs),
            isMarked ? Tr::tr("where it is not") : QString());
    }
    for (const GroupId& group : needs.groups) {
        add(RequirementKind::TeamApproval, teamWords(group, names));
    }
    if (row != nullptr && row->leadDays > 0) {
        add(RequirementKind::LeadTime,
            Tr::tr("Lead time %1").arg(policyWords::leadTime(row->leadDays)));
    }
    for (const PolicyEvidence one : row ? row->evidence : QList<PolicyEvidence>()) {
        add(RequirementKind::Evidence, upperFirst(policyWords::evidence(one)));
        answer.requirements.last().evidence = one;
    }
    return answer;
}

QList<Requirement> evidenceRequirements(
    const PolicyRow& row, const Change& change, const PolicyFacts& facts, const NameLookup& names)
{
    QList<Requirement> all;
    if (row.leadDays > 0) {
        all.append(leadTimeOf(row.leadDays, change, facts, names));
    }
    EvidenceTest test(change, facts, names);
    for (const PolicyEvidence evidence : row.evidence) {
        const bool isForModel = evidence == PolicyEvidence::ModelNotSuspended;
        if (!isForModel || change.type == ChangeType::Standard) {
            all.append(test.of(evidence));
        }
    }
    return all;
}

PolicyAnswer requirementsOf(
    const Change& change,
    const QList<Decision>& decisions,
    const PolicyRules& rules,
    const NameLookup& names)
{
    const PolicyQuestion question = rules.question(change);
    PolicyAnswer answer;
    answer.version = rules.policy.version;
    answer.row = firingRow(rules.policy, question);
    answer.whyNotAbove = whyNotAbove(rules.policy, question, answer.row);
    const PolicyRow* row = rules.rowFor(change);
    answer.requirements = approvalRequirements(row, change, decisions, rules, names);
    if (row != nullptr) {
        answer.requirements += evidenceRequirements(*row, change, rules.facts, names);
    }
    return answer;
}

} // namespace cb
