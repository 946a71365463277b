// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ChangeFields.h"

#include "core/base/Tr.h"
#include "core/domain/FieldForms.h"

#include <array>

namespace cb {
namespace {

/// Points to the member that holds a field's value.
using Member = std::variant<
    QString Change::*,
    bool Change::*,
    int Change::*,
    qint64 Change::*,
    QStringList Change::*,
    std::optional<Instant> Change::*,
    std::optional<PersonId> Change::*,
    std::optional<GroupId> Change::*,
    std::optional<ServiceId> Change::*,
    QList<ItemId> Change::*,
    QList<ChangeId> Change::*,
    ChangeType Change::*,
    ChangeState Change::*,
    std::optional<RiskLevel> Change::*,
    std::optional<cb::ClosureCode> Change::*,
    QList<ChangeTask> Change::*,
    QList<ExternalReference> Change::*>;

struct Row
{
    Member member;
    FieldKind kind;
    const char* label;
};

/// In the order of ChangeField.
const std::array rows{
    Row{&Change::number, FieldKind::Text, QT_TRANSLATE_NOOP("cb", "Number")},
    Row{&Change::numberIsProvisional,
        FieldKind::Flag,
        QT_TRANSLATE_NOOP("cb", "Number is provisional")},
    Row{&Change::title, FieldKind::Text, QT_TRANSLATE_NOOP("cb", "Title")},
    Row{&Change::description, FieldKind::LongText, QT_TRANSLATE_NOOP("cb", "Description")},
    Row{&Change::justification, FieldKind::LongText, QT_TRANSLATE_NOOP("cb", "Justification")},
    Row{&Change::implementationPlan,
        FieldKind::LongText,
        QT_TRANSLATE_NOOP("cb", "Implementation plan")},
    Row{&Change::testPlan, FieldKind::LongText, QT_TRANSLATE_NOOP("cb", "Test plan")},
    Row{&Change::backoutPlan, FieldKind::LongText, QT_TRANSLATE_NOOP("cb", "Backout plan")},
    Row{&Change::communicationPlan,
        FieldKind::LongText,
        QT_TRANSLATE_NOOP("cb", "Communication plan")},
    Row{&Change::tasks, FieldKind::Json, QT_TRANSLATE_NOOP("cb", "Tasks")},
    Row{&Change::type, FieldKind::Choice, QT_TRANSLATE_NOOP("cb", "Type")},
    Row{&Change::state, FieldKind::Choice, QT_TRANSLATE_NOOP("cb", "State")},
    Row{&Change::holdReason, FieldKind::Text, QT_TRANSLATE_NOOP("cb", "On hold because")},
    Row{&Change::standardModel, FieldKind::Text, QT_TRANSLATE_NOOP("cb", "Standard model")},
    Row{&Change::category, FieldKind::Text, QT_TRANSLATE_NOOP("cb", "Category")},
    Row{&Change::priority, FieldKind::Rank, QT_TRANSLATE_NOOP("cb", "Priority")},
    Row{&Change::impact, FieldKind::Rank, QT_TRANSLATE_NOOP("cb", "Impact")},
    Row{&Change::urgency, FieldKind::Rank, QT_TRANSLATE_NOOP("cb", "Urgency")},
    Row{&Change::risk, FieldKind::Choice, QT_TRANSLATE_NOOP("cb", "Risk")},
    Row{&Change::requester, FieldKind::Reference, QT_TRANSLATE_NOOP("cb", "Requester")},
    Row{&Change::assignee, FieldKind::Reference, QT_TRANSLATE_NOOP("cb", "Implementer")},
    Row{&Change::group, FieldKind::Reference, QT_TRANSLATE_NOOP("cb", "Team")},
    Row{&Change::service, FieldKind::Reference, QT_TRANSLATE_NOOP("cb", "Service")},
    Row{&Change::items, FieldKind::References, QT_TRANSLATE_NOOP("cb", "Configuration items")},
    Row{&Change::environment, FieldKind::Text, QT_TRANSLATE_NOOP("cb", "Environment")},
    Row{&Change::plannedStart, FieldKind::Instant, QT_TRANSLATE_NOOP("cb", "Planned start")},
    Row{&Change::plannedEnd, FieldKind::Instant, QT_TRANSLATE_NOOP("cb", "Planned end")},
    Row{&Change::outageStart, FieldKind::Instant, QT_TRANSLATE_NOOP("cb", "Outage start")},
    Row{&Change::outageEnd, FieldKind::Instant, QT_TRANSLATE_NOOP("cb", "Outage end")},
    Row{&Change::backoutMs, FieldKind::Duration, QT_TRANSLATE_NOOP("cb", "Backout takes")},
    Row{&Change::actualStart, FieldKind::Instant, QT_TRANSLATE_NOOP("cb", "Actual start")},
    Row{&Change::actualEnd, FieldKind::Instant, QT_TRANSLATE_NOOP("cb", "Actual end")},
    Row{&Change::openedAt, FieldKind::Instant, QT_TRANSLATE_NOOP("cb", "Opened")},
    Row{&Change::closedAt, FieldKind::Instant, QT_TRANSLATE_NOOP("cb", "Closed")},
    Row{&Change::requestedBy, FieldKind::Instant, QT_TRANSLATE_NOOP("cb", "Wanted by")},
    Row{&Change::predecessors, FieldKind::References, QT_TRANSLATE_NOOP("cb", "Starts after")},
    Row{&Change::cabRequired, FieldKind::Flag, QT_TRANSLATE_NOOP("cb", "CAB required")},
    Row{&Change::labels, FieldKind::TextList, QT_TRANSLATE_NOOP("cb", "Labels")},
    Row{&Change::references, FieldKind::Json, QT_TRANSLATE_NOOP("cb", "External references")},
    Row{&Change::closureCode, FieldKind::Choice, QT_TRANSLATE_NOOP("cb", "Closure code")},
    Row{&Change::closureNotes, FieldKind::LongText, QT_TRANSLATE_NOOP("cb", "Closure notes")},
};
static_assert(std::tuple_size_v<decltype(rows)> == std::size_t(enumCount<ChangeField>()));

const Row& rowOf(ChangeField field)
{
    return rows[static_cast<std::size_t>(field)];
}

/// Calls `work` with the member's value.
template <typename C, typename Work>
auto withValue(C& change, ChangeField field, const Work& work)
{
    return std::visit([&](auto member) { return work(change.*member); }, rowOf(field).member);
}

template <TextualEnum E>
QStringList choicesOf(const std::optional<E>& /*value*/)
{
    QStringList texts;
    for (const QLatin1StringView text : enumTexts<E>) {
        texts.append(text);
    }
    return texts;
}

template <TextualEnum E>
QStringList choicesOf(const E& value)
{
    return choicesOf(std::optional<E>(value));
}

QStringList choicesOf(const auto& /*value*/)
{
    return {};
}

} // namespace

FieldKind fieldKind(ChangeField field)
{
    return rowOf(field).kind;
}

RecordKind fieldTarget(ChangeField field)
{
    switch (field) {
    case ChangeField::Group:
        return RecordKind::Group;
    case ChangeField::Service:
        return RecordKind::Service;
    case ChangeField::Items:
        return RecordKind::Item;
    case ChangeField::Predecessors:
        return RecordKind::Change;
    default:
        return RecordKind::Person;
    }
}

QStringList fieldChoices(ChangeField field)
{
    const Change empty;
    return withValue(empty, field, [](const auto& value) { return choicesOf(value); });
}

QString fieldLabel(ChangeField field)
{
    return QCoreApplication::translate("cb", rowOf(field).label);
}

bool isEditable(ChangeField field)
{
    switch (field) {
    case ChangeField::State:
    case ChangeField::NumberIsProvisional:
    case ChangeField::OpenedAt:
    case ChangeField::ClosedAt:
        return false;
    default:
        return true;
    }
}

QString fieldText(const Change& change, ChangeField field, const NameLookup& names)
{
    return withValue(
        change, field, [&](const auto& value) { return forms::toFieldText(value, names); });
}

QJsonValue fieldJson(const Change& change, ChangeField field, const NameLookup& names)
{
    return withValue(
        change, field, [&](const auto& value) { return forms::toFieldJson(value, names); });
}

Result<void> setFieldText(
    Change& change, ChangeField field, const QString& text, const FieldReading& reading)
{
    const bool isNeeded = field == ChangeField::Number || field == ChangeField::Title;
    if (isNeeded && text.trimmed().isEmpty()) {
        return Error{
            ErrorKind::BadInput,
            Tr::tr("%1: a change cannot be without it.").arg(toText(field)),
            {}};
    }
    const Result<void> done = withValue(
        change, field, [&](auto& value) { return forms::readField(value, text, reading); });
    if (!done) {
        return Error{
            done.error().kind,
            Tr::tr("%1: %2", "field, what is wrong").arg(toText(field), done.error().what),
            done.error().detail};
    }
    return {};
}

void copyField(const Change& from, Change& to, ChangeField field)
{
    std::visit([&](auto member) { to.*member = from.*member; }, rowOf(field).member);
}

bool isFieldEqual(const Change& a, const Change& b, ChangeField field)
{
    return std::visit([&](auto member) { return a.*member == b.*member; }, rowOf(field).member);
}

QList<ChangeField> differingFields(const Change& a, const Change& b)
{
    QList<ChangeField> fields;
    for (int i = 0; i < enumCount<ChangeField>(); ++i) {
        const auto field = static_cast<ChangeField>(i);
        if (!isFieldEqual(a, b, field)) {
            fields.append(field);
        }
    }
    return fields;
}

} // namespace cb
