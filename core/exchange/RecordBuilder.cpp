// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/RecordBuilder.h"

#include "core/exchange/ExchangeText.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

std::optional<Instant> instantOf(const CellValue& value)
{
    return Instant{value.number};
}

void addUnique(QList<ItemId>& items, const QList<ItemId>& more)
{
    for (const ItemId& item : more) {
        if (!items.contains(item)) {
            items.append(item);
        }
    }
}

/// The state where no column gives one: what has happened decides. Never behind the state that the
/// board knows.
ChangeState derivedState(const Change& change)
{
    ChangeState state = ChangeState::Requested;
    if (change.closedAt) {
        state = ChangeState::Closed;
    } else if (change.actualEnd) {
        state = ChangeState::Review;
    } else if (change.actualStart) {
        state = ChangeState::Implement;
    }
    return qMax(state, change.state);
}

} // namespace

RecordBuilder::RecordBuilder(
    const TableRowReader& reader,
    const BoardIndex& board,
    ReferenceMaker& references,
    ImportPlan& plan)
    : m_reader(reader)
    , m_board(board)
    , m_references(references)
    , m_plan(plan)
{}

const CellValue* RecordBuilder::given(const RowGroup& group, Field field) const
{
    const int place = m_reader.placeOf(field);
    if (place < 0) {
        return nullptr;
    }
    const CellValue& value = group.values[static_cast<std::size_t>(place)];
    return value.isGiven() ? &value : nullptr;
}

std::optional<Instant> RecordBuilder::instant(const RowGroup& group, Field field) const
{
    const CellValue* value = given(group, field);
    return value == nullptr ? std::nullopt : instantOf(*value);
}

void RecordBuilder::warn(
    const RowGroup& group, const QString& kind, Field field, const QString& text)
{
    m_plan.warnings.append({group.line, group.key, kind, toText(field), text, 1});
}

PlannedRecord RecordBuilder::build(const RowGroup& group)
{
    switch (m_plan.mapping.kind) {
    case ImportKind::Changes:
        return buildChange(group);
    case ImportKind::Incidents:
        return buildIncident(group);
    case ImportKind::Requests:
        return buildRequest(group);
    case ImportKind::Deployments:
        return buildDeployment(group);
    case ImportKind::Items:
        return buildItem(group);
    case ImportKind::Persons:
        return buildPerson(group);
    case ImportKind::Windows:
        return buildWindow(group);
    case ImportKind::Dependencies:
        break; // they are no records: ImportPlanner adds them
    }
    Q_UNREACHABLE();
}

void RecordBuilder::setChangeText(Change& change, Field field, const CellValue& value)
{
    static const QHash<Field, QString Change::*> members{
        {Field::Title, &Change::title},
        {Field::Description, &Change::description},
        {Field::Justification, &Change::justification},
        {Field::ImplementationPlan, &Change::implementationPlan},
        {Field::TestPlan, &Change::testPlan},
        {Field::BackoutPlan, &Change::backoutPlan},
        {Field::CommunicationPlan, &Change::communicationPlan},
        {Field::HoldReason, &Change::holdReason},
        {Field::StandardModel, &Change::standardModel},
        {Field::Category, &Change::category},
        {Field::Environment, &Change::environment},
        {Field::ClosureNotes, &Change::closureNotes}};
    const auto member = members.constFind(field);
    if (member != members.constEnd()) {
        change.*member.value() = value.text.toString();
    }
}

void RecordBuilder::setChangeInstant(Change& change, Field field, const CellValue& value)
{
    static const QHash<Field, std::optional<Instant> Change::*> members{
        {Field::PlannedStart, &Change::plannedStart},
        {Field::PlannedEnd, &Change::plannedEnd},
        {Field::OutageStart, &Change::outageStart},
        {Field::OutageEnd, &Change::outageEnd},
        {Field::ActualStart, &Change::actualStart},
        {Field::ActualEnd, &Change::actualEnd},
        {Field::OpenedAt, &Change::openedAt},
        {Field::ClosedAt, &Change::closedAt},
        {Field::RequestedByDate, &Change::requestedBy}};
    const auto member = members.constFind(field);
    if (member != members.constEnd()) {
        change.*member.value() = instantOf(value);
    }
}

void RecordBuilder::setChangeChoice(Change& change, Field field, const CellValue& value)
{
    switch (field) {
    case Field::Type:
        change.type = static_cast<ChangeType>(value.number);
        break;
    case Field::State:
        change.state = static_cast<ChangeState>(value.number);
        break;
    case Field::Risk:
        change.risk = static_cast<RiskLevel>(value.number);
        break;
    case Field::ClosureCode:
        change.closureCode = static_cast<ClosureCode>(value.number);
        break;
    case Field::Priority:
        change.priority = static_cast<int>(value.number);
        break;
    case Field::Impact:
        change.impact = static_cast<int>(value.number);
        break;
    case Field::Urgency:
        change.urgency = static_cast<int>(value.number);
        break;
    case Field::CabRequired:
        change.cabRequired = value.number != 0;
        break;
    case Field::BackoutMinutes:
        change.backoutMs = value.number * msPerMinute;
        break;
    default:
        break;
    }
}

void RecordBuilder::setChangeReference(
    Change& change, const RowGroup& group, Field field, const CellValue& value)
{
    switch (field) {
    case Field::Requester:
        change.requester = m_references.person(field, value.text, group.line);
        break;
    case Field::Assignee:
        change.assignee = m_references.person(field, value.text, group.line);
        break;
    case Field::Group:
        change.group = m_references.group(field, value.text, group.line);
        break;
    case Field::Service:
        change.service = m_references.service(field, value.text);
        break;
    case Field::Labels:
        change.labels.clear();
        for (const QStringView label : listParts(value.text)) {
            change.labels.append(label.toString());
        }
        break;
    case Field::Predecessors:
        for (const QStringView number : listParts(value.text)) {
            const Change* known = m_board.change(number.toString());
            const ChangeId id = known != nullptr ? known->id : m_announced.value(number.toString());
            if (id.isNull()) {
                warn(
                    group,
                    u"unknown-record"_s,
                    field,
                    translate("cb", "There is no change %1 to come after.").arg(number));
            } else if (!change.predecessors.contains(id)) {
                change.predecessors.append(id);
            }
        }
        break;
    default:
        break;
    }
}

void RecordBuilder::finishChange(Change& change, const RowGroup& group, bool isNew)
{
    addUnique(change.items, group.items);
    const CellValue* emergency = given(group, Field::Emergency);
    if (emergency != nullptr && emergency->number != 0) {
        change.type = ChangeType::Emergency;
    }
    // A type such as "Standard Change Type 35" says more than our three: its words are the
    // category.
    const int typePlace = m_reader.placeOf(Field::Type);
    const QString typeWords = typePlace < 0
        ? QString()
        : group.values[static_cast<std::size_t>(typePlace)].text.toString();
    const bool isTelling = !typeWords.isEmpty()
        && !choiceIn(
            ImportKind::Changes,
            Field::Type,
            typeWords,
            m_plan.mapping.values.value(Field::Type),
            WordRule::Exact);
    if (isTelling && m_reader.placeOf(Field::Category) < 0) {
        change.category = typeWords;
    }
    if (isTelling && change.type == ChangeType::Standard
        && m_reader.placeOf(Field::StandardModel) < 0) {
        change.standardModel = typeWords;
    }
    if (m_reader.placeOf(Field::Title) < 0 && isNew) {
        QStringList parts{change.category, group.itemNames.value(0)};
        parts.removeAll(QString());
        change.title = parts.join(u": "_s);
    }
    if (m_reader.placeOf(Field::Service) < 0 && !change.service && !change.items.isEmpty()) {
        change.service = m_references.serviceOfItem(change.items.first());
    }
    const CellValue* referenceKey = given(group, Field::ReferenceKey);
    if (referenceKey != nullptr) {
        const CellValue* system = given(group, Field::ReferenceSystem);
        const CellValue* url = given(group, Field::ReferenceUrl);
        const ExternalReference reference{
            system != nullptr ? system->text.toString() : u"import"_s,
            referenceKey->text.toString(),
            url != nullptr ? url->text.toString() : QString()};
        if (!change.references.contains(reference)) {
            change.references.append(reference);
        }
    }
    if (group.isDraft) {
        change.state = ChangeState::Draft;
    } else if (given(group, Field::State) == nullptr) {
        change.state = derivedState(change);
    }
}

PlannedRecord RecordBuilder::buildChange(const RowGroup& group)
{
    const Change* existing = m_board.change(group.key);
    Change change;
    if (existing != nullptr) {
        change = *existing;
    } else {
        change.id = m_announced.value(group.key);
        change.number = group.key;
    }
    for (int place = 0; place < m_reader.columns().size(); ++place) {
        const TableRowReader::Column& column = m_reader.columns()[place];
        const CellValue& value = group.values[static_cast<std::size_t>(place)];
        if (!value.isGiven()) {
            continue;
        }
        if (column.type == FieldType::Instant) {
            setChangeInstant(change, column.field, value);
        } else if (value.isTyped) {
            setChangeChoice(change, column.field, value);
        } else {
            setChangeText(change, column.field, value);
            setChangeReference(change, group, column.field, value);
        }
    }
    finishChange(change, group, existing == nullptr);
    PlannedRecord result = planned(group, existing, std::move(change));
    if (m_reader.placeOf(Field::Emergency) >= 0) {
        const CellValue* emergency = given(group, Field::Emergency);
        result.emergency = emergency != nullptr && emergency->number != 0;
    }
    return result;
}

} // namespace cb
