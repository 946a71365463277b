// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/EnumText.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace cb {

/// What a file holds.
enum class ImportKind
{
    Changes,
    Incidents,
    Requests,
    Deployments,
    Items,
    Dependencies,
    Persons,
    Windows
};
template <>
inline constexpr auto enumTexts<ImportKind> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("changes"),
     QLatin1StringView("incidents"),
     QLatin1StringView("requests"),
     QLatin1StringView("deployments"),
     QLatin1StringView("items"),
     QLatin1StringView("dependencies"),
     QLatin1StringView("persons"),
     QLatin1StringView("windows")});

/// A field of a record as files name it. The text form is the stable key of CSV profiles, JSON and
/// the command line.
enum class Field : quint8
{
    Number,
    Title,
    Description,
    Justification,
    ImplementationPlan,
    TestPlan,
    BackoutPlan,
    CommunicationPlan,
    Type,
    State,
    HoldReason,
    StandardModel,
    Category,
    Priority,
    Impact,
    Urgency,
    Risk,
    Emergency,
    Requester,
    Assignee,
    Group,
    Service,
    Ci,
    CiType,
    CiSubtype,
    CiService,
    CauseCi, ///< of an incident: the CI that caused it; beats `Ci`
    CauseCiService,
    PlannedStart,
    PlannedEnd,
    OutageStart,
    OutageEnd,
    BackoutMinutes,
    ActualStart,
    ActualEnd,
    OpenedAt,
    RestoredAt,
    ResolvedAt,
    ClosedAt,
    RequestedByDate,
    DueAt,
    Predecessors,
    CabRequired,
    Environment,
    Labels,
    ClosureCode,
    ClosureNotes,
    ReferenceSystem,
    ReferenceKey,
    ReferenceUrl,
    CausedBy, ///< the change that caused an incident, as recorded
    RelatedChange, ///< a change that has to do with an incident, request or deployment
    Version,
    Commit,
    FirstCommitAt,
    Pipeline,
    Url,
    Outcome,
    Rework,
    Owner,
    Criticality,
    Upstream,
    Downstream,
    DependencyType,
    Mail,
    Login,
    Roles,
    Active,
    Kind, ///< of a window
    Sequence, ///< revision of a window's notice
    Zone
};
template <>
inline constexpr auto enumTexts<Field> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("number"),
     QLatin1StringView("title"),
     QLatin1StringView("description"),
     QLatin1StringView("justification"),
     QLatin1StringView("implementation_plan"),
     QLatin1StringView("test_plan"),
     QLatin1StringView("backout_plan"),
     QLatin1StringView("communication_plan"),
     QLatin1StringView("type"),
     QLatin1StringView("state"),
     QLatin1StringView("hold_reason"),
     QLatin1StringView("standard_model"),
     QLatin1StringView("category"),
     QLatin1StringView("priority"),
     QLatin1StringView("impact"),
     QLatin1StringView("urgency"),
     QLatin1StringView("risk"),
     QLatin1StringView("emergency"),
     QLatin1StringView("requester"),
     QLatin1StringView("assignee"),
     QLatin1StringView("group"),
     QLatin1StringView("service"),
     QLatin1StringView("ci"),
     QLatin1StringView("ci_type"),
     QLatin1StringView("ci_subtype"),
     QLatin1StringView("ci_service"),
     QLatin1StringView("cause_ci"),
     QLatin1StringView("cause_ci_service"),
     QLatin1StringView("planned_start"),
     QLatin1StringView("planned_end"),
     QLatin1StringView("outage_start"),
     QLatin1StringView("outage_end"),
     QLatin1StringView("backout_minutes"),
     QLatin1StringView("actual_start"),
     QLatin1StringView("actual_end"),
     QLatin1StringView("opened_at"),
     QLatin1StringView("restored_at"),
     QLatin1StringView("resolved_at"),
     QLatin1StringView("closed_at"),
     QLatin1StringView("requested_by"),
     QLatin1StringView("due_at"),
     QLatin1StringView("predecessors"),
     QLatin1StringView("cab_required"),
     QLatin1StringView("environment"),
     QLatin1StringView("labels"),
     QLatin1StringView("closure_code"),
     QLatin1StringView("closure_notes"),
     QLatin1StringView("reference_system"),
     QLatin1StringView("reference_key"),
     QLatin1StringView("reference_url"),
     QLatin1StringView("caused_by"),
     QLatin1StringView("related_change"),
     QLatin1StringView("version"),
     QLatin1StringView("commit"),
     QLatin1StringView("first_commit_at"),
     QLatin1StringView("pipeline"),
     QLatin1StringView("url"),
     QLatin1StringView("outcome"),
     QLatin1StringView("rework"),
     QLatin1StringView("owner"),
     QLatin1StringView("criticality"),
     QLatin1StringView("upstream"),
     QLatin1StringView("downstream"),
     QLatin1StringView("dependency_type"),
     QLatin1StringView("mail"),
     QLatin1StringView("login"),
     QLatin1StringView("roles"),
     QLatin1StringView("active"),
     QLatin1StringView("kind"),
     QLatin1StringView("sequence"),
     QLatin1StringView("zone")});

/// How a field's cells are read.
enum class FieldType : quint8
{
    Text, ///< kept as it is
    Key, ///< an identifier or name: trimmed, never made into a figure
    Instant,
    Level, ///< 1 to 5 (or 4), also as "2 - High"
    YesNo,
    Choice, ///< one of a closed list (see ValueWords.h)
    TextList, ///< several in one cell, apart by ; | or a line break
    Minutes,
    Integer
};

struct FieldSpec
{
    Field field = Field::Number;
    FieldType type = FieldType::Text;
    QLatin1StringView header; ///< the name that our exports write
    QLatin1StringView synonyms; ///< other names, folded, apart by |
};

/// The fields of a kind, in the order of exports and choosers.
const QList<FieldSpec>& fieldsOf(ImportKind kind);
const FieldSpec* fieldSpec(ImportKind kind, Field field);

/// A header made comparable: lower case, without accents, blanks, signs and units in brackets.
QString foldedHeader(QStringView header);

/// Is it a name of any field of any kind?
bool isKnownHeader(QStringView header);

/// The field's name for people (translated).
QString fieldLabel(ImportKind kind, Field field);
QString importKindLabel(ImportKind kind);

} // namespace cb
