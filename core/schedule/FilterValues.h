// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/BoardFilter.h"
#include "core/schedule/FilterMatcher.h"

namespace cb {

/// What "is:" can ask for.
enum class FilterIs
{
    Hold,
    Cab, ///< the CAB has to decide
    Edited, ///< after approval
    Provisional, ///< the number is
    Active,
    Ended,
    Undecided,
    Overdue, ///< planned or due before now, and not done
    Failed,
    Running,
    Rework,
    Open,
    Complete, ///< all of the seven Rs are answered
    Incomplete
};
template <>
inline constexpr auto enumTexts<FilterIs> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("hold"),
     QLatin1StringView("cab"),
     QLatin1StringView("edited"),
     QLatin1StringView("provisional"),
     QLatin1StringView("active"),
     QLatin1StringView("ended"),
     QLatin1StringView("undecided"),
     QLatin1StringView("overdue"),
     QLatin1StringView("failed"),
     QLatin1StringView("running"),
     QLatin1StringView("rework"),
     QLatin1StringView("open"),
     QLatin1StringView("complete"),
     QLatin1StringView("incomplete")});

/// What "has:" can ask for.
enum class FilterHas
{
    Item,
    Service,
    Team,
    Owner,
    Requester,
    Dates, ///< a whole window
    Actual,
    Outage,
    Risk,
    Closure,
    Environment,
    Label,
    Change, ///< is linked to, or was caused by
    Conflict, ///< any that is open; typed as "conflict:any" too
    Blocking, ///< one of them blocks
    SameItem, ///< an open one of this kind; likewise below, in the order of ConflictKind
    RelatedItem,
    SameService,
    SameAssignee,
    Freeze,
    OutsideMaintenance,
    Deployment,
    Sequence
};
template <>
inline constexpr auto enumTexts<FilterHas> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("ci"),
     QLatin1StringView("service"),
     QLatin1StringView("team"),
     QLatin1StringView("owner"),
     QLatin1StringView("requester"),
     QLatin1StringView("dates"),
     QLatin1StringView("actual"),
     QLatin1StringView("outage"),
     QLatin1StringView("risk"),
     QLatin1StringView("closure"),
     QLatin1StringView("env"),
     QLatin1StringView("label"),
     QLatin1StringView("change"),
     QLatin1StringView("conflict"),
     QLatin1StringView("blocking"),
     QLatin1StringView("same-ci"),
     QLatin1StringView("related-ci"),
     QLatin1StringView("same-service"),
     QLatin1StringView("same-assignee"),
     QLatin1StringView("freeze"),
     QLatin1StringView("outside-maintenance"),
     QLatin1StringView("deployment"),
     QLatin1StringView("sequence")});

/// Stands for "not given" in fields that may be empty.
inline constexpr QLatin1StringView noneValue("none");

/// The field of a typed name, by its text form or another usual name ("environment", "assignee",
/// "group", "item"; "conflict" is `has`, with "any", "blocks", or a kind or its letter as value).
std::optional<FilterField> filterFieldOf(QStringView name);

/// Values of a field with a closed list, for one table or (none) for any; empty for fields with
/// free values.
QStringList closedFilterValues(FilterField field, std::optional<FilterTable> table = std::nullopt);

/// Has the field a closed list at all?
bool hasClosedValues(FilterField field);

/// The canonical form of a typed value; nothing if the field has no such value.
std::optional<QString> canonicalFilterValue(FilterField field, const QString& typed);

} // namespace cb
