// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/RecordExport.h"
#include "core/exchange/ValueWords.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

ExportCell textCell(const QString& text)
{
    return {text, std::nullopt, std::nullopt};
}

ExportCell instantCell(const std::optional<Instant>& instant)
{
    return {{}, instant, std::nullopt};
}

ExportCell numberCell(qint64 number)
{
    return {{}, std::nullopt, static_cast<double>(number)};
}

ExportCell levelCell(int level)
{
    return level == 0 ? ExportCell() : numberCell(level);
}

ExportCell yesNoCell(bool value)
{
    return textCell(value ? u"yes"_s : u"no"_s);
}

template <typename E>
ExportCell enumCell(const std::optional<E>& value)
{
    return textCell(value ? QString(toText(*value)) : QString());
}

/// Writes references by their names.
class Names
{
public:
    explicit Names(const NameLookup& lookup)
        : m_lookup(lookup)
    {}

    ExportCell of(RecordKind kind, const QUuid& id) const
    {
        return textCell(id.isNull() ? QString() : m_lookup.textOf({kind, id}));
    }

    template <typename IdType>
    ExportCell of(RecordKind kind, const std::optional<IdType>& id) const
    {
        return id ? of(kind, id->value) : ExportCell();
    }

    template <typename IdType>
    ExportCell of(RecordKind kind, const QList<IdType>& ids) const
    {
        QStringList names;
        for (const IdType& id : ids) {
            names.append(m_lookup.textOf({kind, id.value}));
        }
        return textCell(names.join(u"; "_s));
    }

private:
    const NameLookup& m_lookup;
};

ExportCell changeTime(const Change& change, Field field)
{
    switch (field) {
    case Field::PlannedStart:
        return instantCell(change.plannedStart);
    case Field::PlannedEnd:
        return instantCell(change.plannedEnd);
    case Field::OutageStart:
        return instantCell(change.outageStart);
    case Field::OutageEnd:
        return instantCell(change.outageEnd);
    case Field::ActualStart:
        return instantCell(change.actualStart);
    case Field::ActualEnd:
        return instantCell(change.actualEnd);
    case Field::OpenedAt:
        return instantCell(change.openedAt);
    case Field::ClosedAt:
        return instantCell(change.closedAt);
    case Field::RequestedByDate:
        return instantCell(change.requestedBy);
    default:
        return {};
    }
}

ExportCell changeText(const Change& change, Field field)
{
    switch (field) {
    case Field::Number:
        return textCell(change.number);
    case Field::Title:
        return textCell(change.title);
    case Field::Description:
        return textCell(change.description);
    case Field::Justification:
        return textCell(change.justification);
    case Field::ImplementationPlan:
        return textCell(change.implementationPlan);
    case Field::TestPlan:
        return textCell(change.testPlan);
    case Field::BackoutPlan:
        return textCell(change.backoutPlan);
    case Field::CommunicationPlan:
        return textCell(change.communicationPlan);
    case Field::HoldReason:
        return textCell(change.holdReason);
    case Field::StandardModel:
        return textCell(change.standardModel);
    case Field::Category:
        return textCell(change.category);
    case Field::Environment:
        return textCell(change.environment);
    case Field::ClosureNotes:
        return textCell(change.closureNotes);
    case Field::Labels:
        return textCell(change.labels.join(u"; "_s));
    default:
        return {};
    }
}

ExportCell changeChoice(const Change& change, Field field)
{
    switch (field) {
    case Field::Type:
        return enumCell(std::optional(change.type));
    case Field::State:
        return enumCell(std::optional(change.state));
    case Field::Risk:
        return enumCell(change.risk);
    case Field::ClosureCode:
        return enumCell(change.closureCode);
    case Field::Emergency:
        return yesNoCell(change.type == ChangeType::Emergency);
    case Field::CabRequired:
        return yesNoCell(change.cabRequired);
    case Field::Priority:
        return levelCell(change.priority);
    case Field::Impact:
        return textCell(levelWord(change.impact));
    case Field::Urgency:
        return textCell(levelWord(change.urgency));
    case Field::BackoutMinutes:
        return change.backoutMs == 0 ? ExportCell() : numberCell(change.backoutMs / msPerMinute);
    default:
        return {};
    }
}

ExportCell changeReference(const Change& change, Field field, const Names& names)
{
    const ExternalReference reference = change.references.value(0);
    switch (field) {
    case Field::Requester:
        return names.of(RecordKind::Person, change.requester);
    case Field::Assignee:
        return names.of(RecordKind::Person, change.assignee);
    case Field::Group:
        return names.of(RecordKind::Group, change.group);
    case Field::Service:
        return names.of(RecordKind::Service, change.service);
    case Field::Ci:
        return names.of(RecordKind::Item, change.items);
    case Field::Predecessors:
        return names.of(RecordKind::Change, change.predecessors);
    case Field::ReferenceSystem:
        return textCell(reference.system);
    case Field::ReferenceKey:
        return textCell(reference.key);
    case Field::ReferenceUrl:
        return textCell(reference.url);
    default:
        return {};
    }
}

bool isEmptyCell(const ExportCell& cell)
{
    return cell.text.isEmpty() && !cell.instant && !cell.number;
}

/// The first of the groups of fields that knows this one.
ExportCell changeCell(const Change& change, Field field, const Names& names)
{
    for (const ExportCell& cell :
         {changeText(change, field),
          changeTime(change, field),
          changeChoice(change, field),
          changeReference(change, field, names)})
    {
        if (!isEmptyCell(cell)) {
            return cell;
        }
    }
    return {};
}

ExportCell incidentCell(const Incident& incident, Field field, const Names& names)
{
    switch (field) {
    case Field::Number:
        return textCell(incident.number);
    case Field::Title:
        return textCell(incident.title);
    case Field::State:
        return enumCell(std::optional(incident.state));
    case Field::Category:
        return textCell(incident.category);
    case Field::Priority:
        return levelCell(incident.priority);
    case Field::OpenedAt:
        return instantCell(incident.openedAt);
    case Field::RestoredAt:
        return instantCell(incident.restoredAt);
    case Field::ResolvedAt:
        return instantCell(incident.resolvedAt);
    case Field::ClosedAt:
        return instantCell(incident.closedAt);
    case Field::Ci:
        return names.of(RecordKind::Item, incident.item);
    case Field::Service:
        return names.of(RecordKind::Service, incident.service);
    case Field::Assignee:
        return names.of(RecordKind::Person, incident.assignee);
    case Field::Group:
        return names.of(RecordKind::Group, incident.group);
    case Field::CausedBy:
        return incident.causeKind == CauseKind::Given
            ? names.of(RecordKind::Change, incident.causedBy)
            : ExportCell();
    case Field::RelatedChange:
        return incident.causeKind == CauseKind::Inferred
            ? names.of(RecordKind::Change, incident.causedBy)
            : ExportCell();
    default:
        return {};
    }
}

ExportCell requestCell(const ServiceRequest& request, Field field, const Names& names)
{
    switch (field) {
    case Field::Number:
        return textCell(request.number);
    case Field::Title:
        return textCell(request.title);
    case Field::State:
        return enumCell(std::optional(request.state));
    case Field::OpenedAt:
        return instantCell(request.requestedAt);
    case Field::DueAt:
        return instantCell(request.dueAt);
    case Field::ClosedAt:
        return instantCell(request.fulfilledAt);
    case Field::Ci:
        return names.of(RecordKind::Item, request.item);
    case Field::Service:
        return names.of(RecordKind::Service, request.service);
    case Field::RelatedChange:
        return names.of(RecordKind::Change, request.change);
    default:
        return {};
    }
}

ExportCell deploymentCell(const Deployment& deployment, Field field, const Names& names)
{
    switch (field) {
    case Field::Number:
        return textCell(deployment.externalId);
    case Field::Service:
        return names.of(RecordKind::Service, deployment.service);
    case Field::Environment:
        return textCell(deployment.environment);
    case Field::Version:
        return textCell(deployment.version);
    case Field::Commit:
        return textCell(deployment.commit);
    case Field::FirstCommitAt:
        return instantCell(deployment.firstCommitAt);
    case Field::Pipeline:
        return textCell(deployment.pipeline);
    case Field::Url:
        return textCell(deployment.url);
    case Field::ActualStart:
        return instantCell(deployment.startedAt);
    case Field::ActualEnd:
        return instantCell(deployment.finishedAt);
    case Field::Outcome:
        return enumCell(std::optional(deployment.outcome));
    case Field::Rework:
        return yesNoCell(deployment.unplannedRework);
    case Field::RelatedChange:
        return names.of(RecordKind::Change, deployment.change);
    default:
        return {};
    }
}

ExportCell itemCell(const ConfigurationItem& item, Field field, const Names& names)
{
    switch (field) {
    case Field::Title:
        return textCell(item.name);
    case Field::Type:
        return textCell(item.type);
    case Field::CiSubtype:
        return textCell(item.subtype);
    case Field::Service:
        return names.of(RecordKind::Service, item.service);
    case Field::Owner:
        return names.of(RecordKind::Person, item.owner);
    case Field::Criticality:
        return levelCell(item.criticality);
    case Field::Environment:
        return textCell(item.environment);
    default:
        return {};
    }
}

ExportCell personCell(const Person& person, Field field)
{
    QStringList words;
    switch (field) {
    case Field::Title:
        return textCell(person.name);
    case Field::Mail:
        return textCell(person.mail);
    case Field::Login:
        for (const Alias& alias : person.aliases) {
            words.append(alias.name);
        }
        return textCell(words.join(u"; "_s));
    case Field::Roles:
        for (const Role role : person.roles) {
            words.append(toText(role));
        }
        return textCell(words.join(u"; "_s));
    case Field::Active:
        return yesNoCell(person.active);
    default:
        return {};
    }
}

ExportCell windowCell(const CalendarWindow& window, Field field, const Names& names)
{
    const QTimeZone zone(window.times.zone);
    const bool isZoned = zone.isValid();
    const LocalTime end = window.times.start.plus(
        window.times.days, window.times.lengthKind == LengthKind::Exact ? 0 : window.times.ms);
    switch (field) {
    case Field::Title:
        return textCell(window.name);
    case Field::Kind:
        return enumCell(std::optional(window.kind));
    case Field::PlannedStart:
        return isZoned ? instantCell(WallTime::toInstant(window.times.start, zone))
                       : textCell(window.times.start.toIso());
    case Field::PlannedEnd:
        if (!isZoned) {
            return textCell(end.toIso());
        }
        return instantCell(WallTime::toInstant(end, zone).plusMs(
            window.times.lengthKind == LengthKind::Exact ? window.times.ms : 0));
    case Field::Justification:
        return textCell(window.reason);
    case Field::Service:
        return names.of(RecordKind::Service, window.scope.services);
    case Field::Ci:
        return names.of(RecordKind::Item, window.scope.items);
    case Field::Environment:
        return textCell(window.scope.environments.join(u"; "_s));
    case Field::Number:
        return textCell(window.sourceUid);
    case Field::Sequence:
        return numberCell(window.sourceSequence);
    default:
        return {};
    }
}

/// Fields that only an import has: they describe the CIs beside a record, which have a table of
/// their own.
bool isImportOnly(Field field)
{
    switch (field) {
    case Field::CiType:
    case Field::CiSubtype:
    case Field::CiService:
    case Field::CauseCi:
    case Field::CauseCiService:
        return true;
    default:
        return false;
    }
}

} // namespace

RecordTable::RecordTable(ImportKind kind, const QTimeZone& zone, NameLookup names)
    : m_kind(kind)
    , m_zone(zone)
    , m_names(std::move(names))
{
    for (const FieldSpec& spec : fieldsOf(kind)) {
        if (!isImportOnly(spec.field) || kind == ImportKind::Items) {
            m_fields.append(spec.field);
        }
    }
}

QStringList RecordTable::header() const
{
    QStringList names;
    for (const Field field : m_fields) {
        names.append(fieldSpec(m_kind, field)->header);
    }
    return names;
}

bool RecordTable::accepts(const Record& record) const
{
    static const QHash<ImportKind, RecordKind> kinds{
        {ImportKind::Changes, RecordKind::Change},
        {ImportKind::Incidents, RecordKind::Incident},
        {ImportKind::Requests, RecordKind::Request},
        {ImportKind::Deployments, RecordKind::Deployment},
        {ImportKind::Items, RecordKind::Item},
        {ImportKind::Persons, RecordKind::Person},
        {ImportKind::Windows, RecordKind::Window}};
    const auto kind = kinds.constFind(m_kind);
    return kind != kinds.constEnd() && kind.value() == kindOf(record);
}

QList<ExportCell> RecordTable::row(const Record& record) const
{
    Q_ASSERT(accepts(record));
    const Names names(m_names);
    QList<ExportCell> cells;
    cells.reserve(m_fields.size());
    for (const Field field : m_fields) {
        if (field == Field::Zone) {
            cells.append(textCell(QString::fromLatin1(m_zone.id())));
            continue;
        }
        switch (m_kind) {
        case ImportKind::Changes:
            cells.append(changeCell(std::get<Change>(record), field, names));
            break;
        case ImportKind::Incidents:
            cells.append(incidentCell(std::get<Incident>(record), field, names));
            break;
        case ImportKind::Requests:
            cells.append(requestCell(std::get<ServiceRequest>(record), field, names));
            break;
        case ImportKind::Deployments:
            cells.append(deploymentCell(std::get<Deployment>(record), field, names));
            break;
        case ImportKind::Items:
            cells.append(itemCell(std::get<ConfigurationItem>(record), field, names));
            break;
        case ImportKind::Persons:
            cells.append(personCell(std::get<Person>(record), field));
            break;
        case ImportKind::Windows:
            cells.append(windowCell(std::get<CalendarWindow>(record), field, names));
            break;
        case ImportKind::Dependencies:
            break;
        }
    }
    return cells;
}

} // namespace cb
