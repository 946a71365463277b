// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/MemoryBoard.h"

#include <algorithm>

namespace cb::test {
namespace {

qint64 msOf(const std::optional<Instant>& instant)
{
    return instant ? instant->ms : noInstant;
}

template <typename Enum>
quint8 codeOf(const std::optional<Enum>& value)
{
    return value ? static_cast<quint8>(static_cast<int>(*value) + 1) : quint8{0};
}

template <typename IdType>
qint32 rowOf(const Directory& directory, const std::optional<IdType>& id)
{
    return id ? directory.rowOf(*id) : noRow;
}

template <typename List>
List sortedById(List list)
{
    std::sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    return list;
}

DecisionStanding standingOf(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Approve:
    case DecisionKind::ApproveWithConditions:
        return DecisionStanding::Approving;
    case DecisionKind::Reject:
        return DecisionStanding::Rejecting;
    default:
        return DecisionStanding::None;
    }
}

void appendChange(
    ChangeColumns& to, const Change& change, const Directory& directory, DecisionStanding standing)
{
    to.ids.push_back(change.id.value);
    to.numbers.append(change.number);
    to.titles.append(change.title);
    to.types.push_back(change.type);
    to.states.push_back(change.state);
    to.displayStates.push_back(displayState(change.state, standing, change.closureCode));
    to.risks.push_back(codeOf(change.risk));
    to.closures.push_back(codeOf(change.closureCode));
    to.priorities.push_back(static_cast<quint8>(change.priority));
    const int flags =
        (change.holdReason.isEmpty() ? 0 : OnHold) | (change.cabRequired ? CabRequired : 0);
    to.flags.push_back(static_cast<quint8>(flags));
    to.plannedStarts.push_back(msOf(change.plannedStart));
    to.plannedEnds.push_back(msOf(change.plannedEnd));
    to.actualStarts.push_back(msOf(change.actualStart));
    to.actualEnds.push_back(msOf(change.actualEnd));
    to.outageStarts.push_back(msOf(change.outageStart));
    to.outageEnds.push_back(msOf(change.outageEnd));
    to.openedAts.push_back(msOf(change.openedAt));
    to.closedAts.push_back(msOf(change.closedAt));
    to.backoutMs.push_back(change.backoutMs);
    to.services.push_back(rowOf(directory, change.service));
    to.groups.push_back(rowOf(directory, change.group));
    to.assignees.push_back(rowOf(directory, change.assignee));
    to.requesters.push_back(rowOf(directory, change.requester));
    to.environments.push_back(to.strings.intern(change.environment));
    to.categories.push_back(to.strings.intern(change.category));
    to.models.push_back(to.strings.intern(change.standardModel));
    to.labels.push_back(to.strings.intern(change.labels.join(QChar(0x1F))));
    for (const ItemId& item : change.items) {
        to.itemRows.push_back(directory.rowOf(item));
    }
    to.itemBegins.push_back(static_cast<quint32>(to.itemRows.size()));
    to.plans.push_back(plansOf(change));
    appendTasks(to, change.state, change.tasks);
    to.revisions.push_back(change.revision);
}

} // namespace

void MemoryBoard::add(const Record& record)
{
    if (const auto* person = std::get_if<Person>(&record)) {
        m_directory.persons.append(*person);
    } else if (const auto* group = std::get_if<Group>(&record)) {
        m_directory.groups.append(*group);
    } else if (const auto* service = std::get_if<Service>(&record)) {
        m_directory.services.append(*service);
    } else if (const auto* item = std::get_if<ConfigurationItem>(&record)) {
        m_directory.items.append(*item);
    } else if (const auto* change = std::get_if<Change>(&record)) {
        m_changes.push_back(*change);
    } else if (const auto* deployment = std::get_if<Deployment>(&record)) {
        m_deployments.push_back(*deployment);
    } else if (const auto* incident = std::get_if<Incident>(&record)) {
        m_incidents.push_back(*incident);
    } else if (const auto* window = std::get_if<CalendarWindow>(&record)) {
        m_windows.append(*window);
    } else if (const auto* decision = std::get_if<Decision>(&record)) {
        m_standings.insert(decision->change, standingOf(decision->kind));
    } else if (const auto* assessment = std::get_if<Assessment>(&record)) {
        m_assessments[assessment->change].append(*assessment);
    } else if (const auto* exception = std::get_if<FreezeException>(&record)) {
        m_exceptions.append(*exception);
    } else if (const auto* acceptance = std::get_if<ConflictAcceptance>(&record)) {
        m_acceptances.append(*acceptance);
    } else if (const auto* proposal = std::get_if<MoveProposal>(&record)) {
        m_proposals.append(*proposal);
    }
}

void MemoryBoard::add(const NamedDocument& document)
{
    if (!isSnapshotDocument(document.kind)) {
        return;
    }
    const auto isBefore = [](const NamedDocument& a, const NamedDocument& b) {
        return std::tie(a.kind, a.name) < std::tie(b.kind, b.name);
    };
    m_documents.insert(
        std::upper_bound(m_documents.begin(), m_documents.end(), document, isBefore), document);
}

void MemoryBoard::add(const Dependency& dependency)
{
    m_directory.dependencies.append(dependency);
}

void MemoryBoard::add(const BatchSource& source)
{
    while (const auto batch = source()) {
        m_directory.dependencies.append(batch->addedDependencies);
        for (const Record& record : batch->puts) {
            add(record);
        }
        for (const NamedDocument& document : std::as_const(batch->documents)) {
            add(document);
        }
    }
}

std::shared_ptr<const Directory> MemoryBoard::makeDirectory() const
{
    auto made = std::make_shared<Directory>(m_directory);
    made->persons = sortedById(made->persons);
    made->groups = sortedById(made->groups);
    made->services = sortedById(made->services);
    made->items = sortedById(made->items);
    return made;
}

std::shared_ptr<const ChangeColumns> MemoryBoard::makeChanges(const Directory& directory) const
{
    auto made = std::make_shared<ChangeColumns>();
    for (const Change& change : sortedById(m_changes)) {
        appendChange(
            *made, change, directory, m_standings.value(change.id, DecisionStanding::None));
        const QList<Assessment> assessments = m_assessments.value(change.id);
        const Assessment* counting = countingAssessment(assessments);
        made->assessedCells.push_back(
            counting ? assessedCell(counting->impact, counting->likelihood) : quint8{0});
    }
    for (const Change& change : sortedById(m_changes)) {
        for (const ChangeId& before : change.predecessors) {
            made->predecessorRows.push_back(made->rowOf(before));
        }
        made->predecessorBegins.push_back(static_cast<quint32>(made->predecessorRows.size()));
    }
    return made;
}

std::shared_ptr<const DeploymentColumns> MemoryBoard::makeDeployments(
    const Directory& directory, const ChangeColumns& changes) const
{
    auto made = std::make_shared<DeploymentColumns>();
    for (const Deployment& deployment : sortedById(m_deployments)) {
        made->ids.push_back(deployment.id.value);
        made->services.push_back(rowOf(directory, deployment.service));
        made->environments.push_back(made->strings.intern(deployment.environment));
        made->versions.push_back(made->strings.intern(deployment.version));
        made->outcomes.push_back(deployment.outcome);
        made->reworks.push_back(deployment.unplannedRework ? 1 : 0);
        made->startedAts.push_back(msOf(deployment.startedAt));
        made->finishedAts.push_back(msOf(deployment.finishedAt));
        made->changes.push_back(deployment.change ? changes.rowOf(*deployment.change) : noRow);
        made->commits.push_back(commitKey(deployment.commit.toUtf8()));
        made->firstCommitAts.push_back(msOf(deployment.firstCommitAt));
    }
    return made;
}

std::shared_ptr<const IncidentColumns> MemoryBoard::makeIncidents(
    const Directory& directory, const ChangeColumns& changes) const
{
    auto made = std::make_shared<IncidentColumns>();
    for (const Incident& incident : sortedById(m_incidents)) {
        made->ids.push_back(incident.id.value);
        made->numbers.append(incident.number);
        made->titles.append(incident.title);
        made->states.push_back(incident.state);
        made->priorities.push_back(static_cast<quint8>(incident.priority));
        made->openedAts.push_back(msOf(incident.openedAt));
        made->restoredAts.push_back(msOf(incident.restoredAt));
        made->resolvedAts.push_back(msOf(incident.resolvedAt));
        made->items.push_back(rowOf(directory, incident.item));
        made->services.push_back(rowOf(directory, incident.service));
        made->causedBys.push_back(incident.causedBy ? changes.rowOf(*incident.causedBy) : noRow);
        made->causeKinds.push_back(incident.causeKind);
    }
    return made;
}

SnapshotPtr MemoryBoard::snapshot() const
{
    auto made = std::make_shared<BoardSnapshot>();
    made->settings = m_settings;
    made->directory = makeDirectory();
    made->changes = makeChanges(*made->directory);
    made->deployments = makeDeployments(*made->directory, *made->changes);
    made->incidents = makeIncidents(*made->directory, *made->changes);
    made->windows = std::make_shared<QList<CalendarWindow>>(m_windows);
    made->exceptions = std::make_shared<QList<FreezeException>>(sortedById(m_exceptions));
    made->acceptances = std::make_shared<QList<ConflictAcceptance>>(sortedById(m_acceptances));
    made->proposals = std::make_shared<QList<MoveProposal>>(sortedById(m_proposals));
    made->documents = std::make_shared<QList<NamedDocument>>(m_documents);
    made->totalChanges = made->changes->size();
    return made;
}

} // namespace cb::test
