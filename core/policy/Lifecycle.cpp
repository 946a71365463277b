// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/Lifecycle.h"

#include "core/base/Tr.h"
#include "core/policy/LifecycleTable.h"
#include "core/policy/PolicyAnswer.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

const Parties changeOwners = Party::Requester | Party::Team | Party::ChangeManager;

QString ownersCan(const ChangeCase& about, const QString& act)
{
    return Tr::tr("%1 can %2.", "people can do something")
        .arg(whoAre(changeOwners, about.change, about.names), act);
}

bool isMissing(const Change& change, ChangeField field)
{
    return fieldText(change, field).trimmed().isEmpty();
}

Obstacle missing(const ChangeCase& about, ChangeField field)
{
    return {
        ObstacleKind::FieldMissing,
        Tr::tr("%1 is missing.", "a field").arg(fieldLabel(field)),
        ownersCan(about, Tr::tr("fill it in")),
        field};
}

QString targetsOf(const Change& change)
{
    QStringList names;
    for (const TransitionRow& row : transitionTable()) {
        if (row.from == change.state && row.types.testAnyFlags(flagOf(change.type))) {
            names.append(stateName(row.to));
        }
    }
    return names.isEmpty()
        ? Tr::tr("It stays as it is.")
        : Tr::tr("From %1 it can go to: %2.").arg(stateName(change.state), names.join(", "_L1));
}

/// No row names the step: says which rule forbids it.
Obstacle noStep(const ChangeCase& about, ChangeState target)
{
    const Change& change = about.change;
    for (int i = 0; i < enumCount<DecisionKind>(); ++i) {
        const auto kind = static_cast<DecisionKind>(i);
        const DecisionRow* row = findDecision(change.state, kind, change.type, false);
        if (row != nullptr && row->to == target && target != change.state) {
            return {
                ObstacleKind::NeedsDecision,
                Tr::tr("Only a decision leads from %1 to %2.")
                    .arg(stateName(change.state), stateName(target)),
                Tr::tr("A change authority can decide: %1.").arg(decisionName(kind)),
                {}};
        }
    }
    for (int i = 0; i < enumCount<ChangeType>(); ++i) {
        const auto type = static_cast<ChangeType>(i);
        if (findTransition(change.state, target, type) != nullptr) {
            return {
                ObstacleKind::OtherType,
                Tr::tr("Only a %1 goes from %2 to %3; this is a %4.")
                    .arg(
                        typeName(type),
                        stateName(change.state),
                        stateName(target),
                        typeName(change.type)),
                targetsOf(change),
                {}};
        }
    }
    return {
        ObstacleKind::NoSuchStep,
        Tr::tr("A change cannot go from %1 to %2.").arg(stateName(change.state), stateName(target)),
        targetsOf(change),
        {}};
}

/// Collects what is in the way of one step.
class StepCheck
{
public:
    StepCheck(const ChangeCase& about, const TransitionRow& row)
        : m_about(about)
        , m_row(row)
        , m_summary(about.summary())
    {}

    QList<Obstacle> obstacles(const Actor& actor)
    {
        checkHold();
        checkParties(actor);
        checkFields();
        checkDecision();
        checkPolicy();
        checkWork();
        return m_found;
    }

    bool startsWithoutDecision() const
    {
        return m_row.from == ChangeState::Requested && m_row.to == ChangeState::Implement
            && m_summary.standing != DecisionStanding::Approving;
    }

private:
    bool asks(Evidence evidence) const { return m_row.evidence.testFlag(evidence); }

    void add(ObstacleKind kind, const QString& what, const QString& remedy)
    {
        m_found.append({kind, what, remedy, {}});
    }

    void addMissing(ChangeField field)
    {
        const bool isKnown =
            std::any_of(m_found.begin(), m_found.end(), [field](const Obstacle& obstacle) {
                return obstacle.field == field;
            });
        if (!isKnown) {
            m_found.append(missing(m_about, field));
        }
    }

    void checkHold()
    {
        const Change& change = m_about.change;
        if (!change.holdReason.isEmpty() && m_row.to != ChangeState::Cancelled) {
            add(ObstacleKind::OnHold,
                Tr::tr("It is on hold: %1.").arg(change.holdReason),
                ownersCan(m_about, Tr::tr("release it")));
        }
    }

    void checkParties(const Actor& actor)
    {
        const Change& change = m_about.change;
        if (!actor.isAnyOf(m_row.parties, change)) {
            add(ObstacleKind::NotPermitted,
                Tr::tr("You may not bring it to %1.").arg(stateName(m_row.to)),
                Tr::tr("%1 can.", "people can").arg(whoAre(m_row.parties, change, m_about.names)));
        }
    }

    void checkFields()
    {
        const Change& change = m_about.change;
        if (asks(Evidence::RequestFields)) {
            for (const ChangeField field : missingFields(change)) {
                addMissing(field);
            }
        }
        if (asks(Evidence::Risk) && !change.risk) {
            addMissing(ChangeField::Risk);
        }
        if (asks(Evidence::StandardModel) && change.standardModel.trimmed().isEmpty()) {
            addMissing(ChangeField::StandardModel);
        }
        if (asks(Evidence::Window)) {
            checkWindow();
        }
    }

    void checkWindow()
    {
        const Change& change = m_about.change;
        if (!change.plannedStart) {
            addMissing(ChangeField::PlannedStart);
        }
        if (!change.plannedEnd) {
            addMissing(ChangeField::PlannedEnd);
        }
        if (change.plannedStart && change.plannedEnd && *change.plannedEnd < *change.plannedStart) {
            m_found.append(
                {ObstacleKind::FieldMissing,
                 Tr::tr("The planned end is before the planned start."),
                 ownersCan(m_about, Tr::tr("correct the window")),
                 ChangeField::PlannedEnd});
        }
    }

    void checkDecision()
    {
        const QString deciders =
            whoAre(Party::CabChair | Party::ChangeManager, m_about.change, m_about.names);
        if (asks(Evidence::Approval)) {
            checkApprovals(deciders);
        }
        if (asks(Evidence::Unedited) && m_summary.isEditedAfterApproval
            && m_about.rules.policy.editAsksForNewDecision)
        {
            add(ObstacleKind::EditedAfterApproval,
                Tr::tr(
                    "It was edited after approval: window, items, plans or risk are not what was approved."),
                Tr::tr("%1 can decide again.", "people can").arg(deciders));
        }
        if (asks(Evidence::BeforeConditions)) {
            for (const Condition& condition : m_summary.openBefore) {
                addOpen(condition);
            }
        }
        if (asks(Evidence::AnyDecision) && needsRetrospectiveDecision(m_about.change, m_summary)) {
            add(ObstacleKind::RetrospectiveDecision,
                Tr::tr(
                    "This emergency change was begun without a decision, and still waits for one."),
                Tr::tr("%1 can give it afterwards.", "people can").arg(deciders));
        }
    }

    /// What was approved before an edit is told by checkDecision().
    void checkApprovals(const QString& deciders)
    {
        const Change& change = m_about.change;
        const ApprovalNeeds needs = approvalNeeds(m_about.rules.rowFor(change), change);
        const bool isApproved = m_summary.standing == DecisionStanding::Approving;
        if (!isApproved && !needs.isEmpty()) {
            add(ObstacleKind::NotApproved,
                Tr::tr("No approving decision is there."),
                Tr::tr("%1 can record one.", "people can").arg(deciders));
            return;
        }
        if (m_summary.isEditedAfterApproval && asks(Evidence::Unedited)) {
            return;
        }
        const PolicyAnswer answer =
            requirementsOf(change, m_about.decisions, m_about.rules, m_about.names);
        for (const Requirement& requirement : answer.requirements) {
            if (requirement.isApproval() && requirement.state == RequirementState::Open) {
                add(ObstacleKind::NotApproved,
                    Tr::tr("%1: %2.", "an approval that the policy asks for, how it stands")
                        .arg(requirement.name, requirement.says),
                    requirement.remedy);
            }
        }
    }

    void checkPolicy()
    {
        const PolicyRow* row =
            asks(Evidence::Policy) ? m_about.rules.rowFor(m_about.change) : nullptr;
        if (row != nullptr) {
            m_found += policyObstacles(m_about, *row);
        }
        // What a model that has stopped itself had scheduled does not begin by it any more.
        if (m_row.from == ChangeState::Scheduled && m_row.to == ChangeState::Implement) {
            checkModel();
        }
        const bool isPreApproved = m_row.from == ChangeState::Draft;
        if (asks(Evidence::Policy) && isPreApproved
            && !approvalNeeds(row, m_about.change).isEmpty()) {
            add(ObstacleKind::NotApproved,
                Tr::tr("The policy asks for an approval of this standard change: %1.")
                    .arg(needsWords(approvalNeeds(row, m_about.change), m_about.names)),
                Tr::tr("Ask for it as a normal change; that can be decided on."));
        }
    }

    void checkModel()
    {
        const PolicyRow* row = m_about.rules.rowFor(m_about.change);
        QList<Obstacle> found = row != nullptr ? policyObstacles(m_about, *row) : QList<Obstacle>();
        found.removeIf(
            [](const Obstacle& obstacle) { return obstacle.kind != ObstacleKind::ModelSuspended; });
        m_found += found;
    }

    void addOpen(const Condition& condition)
    {
        const QString owner = condition.owner && m_about.names.nameOf
            ? m_about.names.nameOf({RecordKind::Person, condition.owner->value})
            : QString();
        add(ObstacleKind::ConditionOpen,
            Tr::tr("A condition is open: %1.").arg(condition.text),
            owner.isEmpty() ? Tr::tr("A change manager can mark it as met.")
                            : Tr::tr("%1 or a change manager can mark it as met.").arg(owner));
    }

    void checkWork()
    {
        const Change& change = m_about.change;
        if (asks(Evidence::GoNoGo)) {
            for (const ChangeTask& task : change.tasks) {
                if (task.isGoNoGo && task.state != TaskState::Done
                    && task.state != TaskState::Skipped) {
                    add(ObstacleKind::GoNoGoOpen,
                        Tr::tr("Go or no-go is not answered: %1.").arg(task.title),
                        Tr::tr("%1 can mark the task as done.", "people can")
                            .arg(
                                whoAre(Party::Team | Party::ChangeManager, change, m_about.names)));
                }
            }
        }
        if (asks(Evidence::ActualStart) && !change.actualStart) {
            addMissing(ChangeField::ActualStart);
        }
    }

    const ChangeCase& m_about;
    const TransitionRow& m_row;
    DecisionSummary m_summary;
    QList<Obstacle> m_found;
};

TransitionCheck checkRow(const ChangeCase& about, const TransitionRow& row, const Actor& actor)
{
    StepCheck check(about, row);
    TransitionCheck result;
    result.target = row.to;
    result.obstacles = check.obstacles(actor);
    result.needsReason = row.needsReason;
    result.needsClosureCode =
        row.evidence.testFlag(Evidence::ClosureCode) && !about.change.closureCode;
    result.isRetrospective = check.startsWithoutDecision();
    return result;
}

Error notPermitted(const Change& change, const QString& why)
{
    return {
        ErrorKind::NotPermitted, Tr::tr("%1: %2", "number, why not").arg(change.number, why), {}};
}

void setInstants(Change& change, Instant now)
{
    const auto setOnce = [now](std::optional<Instant>& instant) {
        instant = instant.value_or(now);
    };
    switch (change.state) {
    case ChangeState::Requested:
        setOnce(change.openedAt);
        break;
    case ChangeState::Implement:
        setOnce(change.actualStart);
        break;
    case ChangeState::Review:
        setOnce(change.actualEnd);
        break;
    case ChangeState::Closed:
        setOnce(change.actualEnd);
        setOnce(change.closedAt);
        break;
    case ChangeState::Cancelled:
        setOnce(change.closedAt);
        change.holdReason.clear();
        break;
    default:
        break;
    }
}

} // namespace

QList<Obstacle> policyObstacles(const ChangeCase& about, const PolicyRow& row)
{
    QList<Obstacle> found;
    for (const Requirement& open :
         evidenceRequirements(row, about.change, about.rules.facts, about.names))
    {
        if (open.state != RequirementState::Open) {
            continue;
        }
        const bool isModel = open.evidence == PolicyEvidence::ModelNotSuspended;
        found.append(
            {isModel ? ObstacleKind::ModelSuspended : ObstacleKind::PolicyOpen,
             isModel ? Tr::tr("The model is suspended: %1.").arg(open.says)
                     : Tr::tr("The policy asks for more: %1: %2.", "what, how it stands")
                           .arg(open.name, open.says),
             open.remedy,
             open.kind == RequirementKind::LeadTime ? std::optional(ChangeField::PlannedStart)
                                                    : std::nullopt});
    }
    return found;
}

TransitionCheck checkTransition(const ChangeCase& about, ChangeState target, const Actor& actor)
{
    const TransitionRow* row = findTransition(about.change.state, target, about.change.type);
    if (row == nullptr) {
        return {.target = target, .obstacles = {noStep(about, target)}};
    }
    return checkRow(about, *row, actor);
}

QList<TransitionCheck> offeredTransitions(const ChangeCase& about, const Actor& actor)
{
    QList<TransitionCheck> offered;
    for (const TransitionRow& row : transitionTable()) {
        if (row.from == about.change.state && row.types.testAnyFlags(flagOf(about.change.type))) {
            offered.append(checkRow(about, row, actor));
        }
    }
    return offered;
}

QList<ChangeField> neededFields(ChangeType type)
{
    switch (type) {
    case ChangeType::Standard:
        return {
            ChangeField::Title,
            ChangeField::Service,
            ChangeField::Items,
            ChangeField::Assignee,
            ChangeField::StandardModel,
            ChangeField::PlannedStart,
            ChangeField::PlannedEnd};
    case ChangeType::Normal:
        return {
            ChangeField::Title,
            ChangeField::Description,
            ChangeField::Justification,
            ChangeField::Service,
            ChangeField::Items,
            ChangeField::Requester,
            ChangeField::Group,
            ChangeField::Assignee,
            ChangeField::PlannedStart,
            ChangeField::PlannedEnd,
            ChangeField::ImplementationPlan,
            ChangeField::BackoutPlan};
    case ChangeType::Emergency:
        return {
            ChangeField::Title,
            ChangeField::Description,
            ChangeField::Service,
            ChangeField::Requester,
            ChangeField::Assignee};
    }
    Q_UNREACHABLE();
}

QList<ChangeField> missingFields(const Change& change)
{
    QList<ChangeField> fields = neededFields(change.type);
    fields.removeIf([&](ChangeField field) { return !isMissing(change, field); });
    return fields;
}

Result<Change> applyTransition(
    const ChangeCase& about, const TransitionRequest& request, const Actor& actor, Instant now)
{
    const TransitionCheck check = checkTransition(about, request.target, actor);
    if (!check.isAllowed()) {
        return notPermitted(about.change, textOf(check.obstacles));
    }
    if (check.needsReason && request.reason.trimmed().isEmpty()) {
        return notPermitted(about.change, Tr::tr("This needs a reason. Say why."));
    }
    Change change = about.change;
    if (request.closureCode) {
        change.closureCode = request.closureCode;
    }
    if (!request.closureNotes.isNull()) {
        change.closureNotes = request.closureNotes;
    }
    if (request.target == ChangeState::Closed && !change.closureCode) {
        return notPermitted(
            about.change,
            Tr::tr("This needs a closure code: %1.")
                .arg(fieldChoices(ChangeField::ClosureCode).join(", "_L1)));
    }
    change.state = request.target;
    setInstants(change, now);
    return change;
}

} // namespace cb
