// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Change.h"
#include "core/domain/NameLookup.h"

#include <QJsonValue>

namespace cb {

/// Every field of a Change except id and revision. Their text forms are the stable names in CSV,
/// JSON, the audit and on the command line.
enum class ChangeField
{
    Number,
    NumberIsProvisional,
    Title,
    Description,
    Justification,
    ImplementationPlan,
    TestPlan,
    BackoutPlan,
    CommunicationPlan,
    Tasks,
    Type,
    State,
    HoldReason,
    StandardModel,
    Category,
    Priority,
    Impact,
    Urgency,
    Risk,
    Requester,
    Assignee,
    Group,
    Service,
    Items,
    Environment,
    PlannedStart,
    PlannedEnd,
    OutageStart,
    OutageEnd,
    Backout,
    ActualStart,
    ActualEnd,
    OpenedAt,
    ClosedAt,
    RequestedBy,
    Predecessors,
    CabRequired,
    Labels,
    References,
    ClosureCode,
    ClosureNotes
};
template <>
inline constexpr auto enumTexts<ChangeField> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("number"),
     QLatin1StringView("number_is_provisional"),
     QLatin1StringView("title"),
     QLatin1StringView("description"),
     QLatin1StringView("justification"),
     QLatin1StringView("implementation_plan"),
     QLatin1StringView("test_plan"),
     QLatin1StringView("backout_plan"),
     QLatin1StringView("communication_plan"),
     QLatin1StringView("tasks"),
     QLatin1StringView("type"),
     QLatin1StringView("state"),
     QLatin1StringView("hold_reason"),
     QLatin1StringView("standard_model"),
     QLatin1StringView("category"),
     QLatin1StringView("priority"),
     QLatin1StringView("impact"),
     QLatin1StringView("urgency"),
     QLatin1StringView("risk"),
     QLatin1StringView("requester"),
     QLatin1StringView("assignee"),
     QLatin1StringView("group"),
     QLatin1StringView("service"),
     QLatin1StringView("items"),
     QLatin1StringView("environment"),
     QLatin1StringView("planned_start"),
     QLatin1StringView("planned_end"),
     QLatin1StringView("outage_start"),
     QLatin1StringView("outage_end"),
     QLatin1StringView("backout"),
     QLatin1StringView("actual_start"),
     QLatin1StringView("actual_end"),
     QLatin1StringView("opened_at"),
     QLatin1StringView("closed_at"),
     QLatin1StringView("requested_by"),
     QLatin1StringView("predecessors"),
     QLatin1StringView("cab_required"),
     QLatin1StringView("labels"),
     QLatin1StringView("references"),
     QLatin1StringView("closure_code"),
     QLatin1StringView("closure_notes")});

/// What a field holds, and so which editor and which text form it has.
enum class FieldKind
{
    Text, ///< one line
    LongText, ///< several lines
    Choice, ///< one of fieldChoices()
    Flag, ///< "true" or "false"
    Rank, ///< 1 to 5, empty: not given
    Instant, ///< "2026-11-25T22:00:00Z"
    Duration, ///< whole seconds
    Reference, ///< the name of a record
    References, ///< names, joined by "; "
    TextList, ///< texts, joined by "; "
    Json ///< a compact JSON array
};

FieldKind fieldKind(ChangeField field);

/// The kind of record that a Reference or References field points to.
RecordKind fieldTarget(ChangeField field);

/// The text forms that a Choice field takes; empty for others.
QStringList fieldChoices(ChangeField field);

/// The field's name on screen, translated ("Planned start").
QString fieldLabel(ChangeField field);

/// May be set by a plain edit: all but the state (a transition or a decision sets it), the
/// provisional mark and the two instants that tell when the record was opened and closed.
bool isEditable(ChangeField field);

/// The value as text: what setFieldText() reads back. Null where it is not given. With an empty
/// lookup, references are ids: the form for the audit.
QString fieldText(const Change& change, ChangeField field, const NameLookup& names = {});

/// The value as typed JSON: instants and choices as text, durations as seconds, references by name;
/// null: not given.
QJsonValue fieldJson(const Change& change, ChangeField field, const NameLookup& names = {});

/// How text is understood: local times in `zone`, references by `names`.
struct FieldReading
{
    NameLookup names;
    QTimeZone zone;
};

/// Sets the field from text; blank text clears it. BadInput names the field, the text and what
/// would be right, and leaves the change as it was. It checks the field alone: relations between
/// fields are checkChange()'s (core/policy).
Result<void> setFieldText(
    Change& change, ChangeField field, const QString& text, const FieldReading& reading);

bool isFieldEqual(const Change& a, const Change& b, ChangeField field);

/// Gives `to` the value that the field has in `from`.
void copyField(const Change& from, Change& to, ChangeField field);

/// The fields in which they differ, in the order of ChangeField.
QList<ChangeField> differingFields(const Change& a, const Change& b);

} // namespace cb
