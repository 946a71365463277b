// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/EnumText.h"

#include <QCoreApplication>
#include <QList>

namespace cb {

/// What the list lists.
enum class ListKind
{
    Changes,
    Incidents,
    Requests,
    Deployments
};
template <>
inline constexpr auto enumTexts<ListKind> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("changes"),
     QLatin1StringView("incidents"),
     QLatin1StringView("requests"),
     QLatin1StringView("deployments")});

/// Every column of every kind of list. The text forms are kept in the view's state.
enum class ListColumn
{
    State, ///< sign and name; of deployments: the outcome
    Number,
    Title, ///< takes the rest of the width
    Service,
    Team,
    Planned,
    Risk,
    Conflicts, ///< letters of open ones
    Chance, ///< by the model
    Type,
    Priority,
    Implementer,
    Requester,
    Environment,
    Category,
    Items, ///< the number of CIs; of incidents: the CI
    Closure,
    Labels,
    Actual,
    Progress, ///< of the tasks
    Opened,
    Closed,
    Restored,
    Cause, ///< the change that caused an incident
    Requested,
    Due,
    Fulfilled,
    Change, ///< the change that belongs to it
    Version,
    Started,
    Finished,
    Rework,
    Complete ///< how many of the seven Rs a change answers
};
template <>
inline constexpr auto enumTexts<ListColumn> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("state"),     QLatin1StringView("number"),
     QLatin1StringView("title"),     QLatin1StringView("service"),
     QLatin1StringView("team"),      QLatin1StringView("planned"),
     QLatin1StringView("risk"),      QLatin1StringView("conflicts"),
     QLatin1StringView("chance"),    QLatin1StringView("type"),
     QLatin1StringView("priority"),  QLatin1StringView("implementer"),
     QLatin1StringView("requester"), QLatin1StringView("environment"),
     QLatin1StringView("category"),  QLatin1StringView("items"),
     QLatin1StringView("closure"),   QLatin1StringView("labels"),
     QLatin1StringView("actual"),    QLatin1StringView("progress"),
     QLatin1StringView("opened"),    QLatin1StringView("closed"),
     QLatin1StringView("restored"),  QLatin1StringView("cause"),
     QLatin1StringView("requested"), QLatin1StringView("due"),
     QLatin1StringView("fulfilled"), QLatin1StringView("change"),
     QLatin1StringView("version"),   QLatin1StringView("started"),
     QLatin1StringView("finished"),  QLatin1StringView("rework"),
     QLatin1StringView("complete")});

/// How rows are put together.
enum class ListGrouping
{
    None,
    Stage, ///< of the decision: the next CAB, ready, not ready, to review, ended
    State,
    Day, ///< of the planned start; of others: of the first time
    Service,
    Team,
    Implementer,
    Type,
    Risk,
    Priority,
    Environment
};
template <>
inline constexpr auto enumTexts<ListGrouping> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("none"),
     QLatin1StringView("stage"),
     QLatin1StringView("state"),
     QLatin1StringView("day"),
     QLatin1StringView("service"),
     QLatin1StringView("team"),
     QLatin1StringView("implementer"),
     QLatin1StringView("type"),
     QLatin1StringView("risk"),
     QLatin1StringView("priority"),
     QLatin1StringView("environment")});

struct ListSort
{
    ListColumn column = ListColumn::Planned;
    bool isDescending = false;

    friend bool operator==(const ListSort&, const ListSort&) = default;
};

/// What is known of columns and groupings without any data.
class ListColumns
{
    Q_DECLARE_TR_FUNCTIONS(cb::ListColumns)

public:
    static const QList<ListColumn>& of(ListKind kind);
    static bool isShownAtFirst(ListKind kind, ListColumn column);
    /// Width at 100 percent text.
    static int width(ListKind kind, ListColumn column);
    static bool isFigure(ListColumn column);
    static QString title(ListKind kind, ListColumn column);

    static const QList<ListGrouping>& groupings(ListKind kind);
    static QString name(ListGrouping grouping);
    static QString name(ListKind kind);
    static ListSort firstSort(ListKind kind);
    static ListGrouping firstGrouping(ListKind kind);
};

} // namespace cb
