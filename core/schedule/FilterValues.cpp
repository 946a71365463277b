// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/FilterValues.h"

#include "core/domain/Deployment.h"
#include "core/domain/DisplayState.h"
#include "core/domain/Incident.h"
#include "core/domain/ServiceRequest.h"
#include "core/schedule/RelativePeriod.h"

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

template <TextualEnum E>
QStringList textsOf(std::initializer_list<E> values)
{
    QStringList texts;
    for (const E value : values) {
        texts.append(toText(value));
    }
    return texts;
}

template <TextualEnum E>
QStringList allTexts()
{
    QStringList texts;
    for (const QLatin1StringView text : enumTexts<E>) {
        texts.append(text);
    }
    return texts;
}

QStringList together(std::initializer_list<QStringList> lists)
{
    QStringList all;
    for (const QStringList& list : lists) {
        all += list;
    }
    all.removeDuplicates();
    return all;
}

/// Lifecycle states first, then the names that only the screen has.
QStringList stateValues(std::optional<FilterTable> table)
{
    const QStringList ofChanges = together({allTexts<ChangeState>(), allTexts<DisplayState>()});
    if (!table) {
        return together({ofChanges, allTexts<IncidentState>(), allTexts<RequestState>()});
    }
    switch (*table) {
    case FilterTable::Changes:
        return ofChanges;
    case FilterTable::Incidents:
        return allTexts<IncidentState>();
    case FilterTable::Requests:
        return allTexts<RequestState>();
    case FilterTable::Deployments:
        break;
    }
    return {};
}

QStringList isValues(std::optional<FilterTable> table)
{
    if (!table) {
        return allTexts<FilterIs>();
    }
    switch (*table) {
    case FilterTable::Changes:
        return textsOf(
            {FilterIs::Hold,
             FilterIs::Cab,
             FilterIs::Edited,
             FilterIs::Provisional,
             FilterIs::Active,
             FilterIs::Ended,
             FilterIs::Undecided,
             FilterIs::Overdue,
             FilterIs::Failed,
             FilterIs::Running,
             FilterIs::Complete,
             FilterIs::Incomplete});
    case FilterTable::Deployments:
        return textsOf({FilterIs::Failed, FilterIs::Running, FilterIs::Rework, FilterIs::Ended});
    case FilterTable::Incidents:
        return textsOf({FilterIs::Open, FilterIs::Ended});
    case FilterTable::Requests:
        return textsOf({FilterIs::Open, FilterIs::Ended, FilterIs::Overdue});
    }
    return {};
}

QStringList hasValues(std::optional<FilterTable> table)
{
    if (!table) {
        return allTexts<FilterHas>();
    }
    switch (*table) {
    case FilterTable::Changes:
        return textsOf({FilterHas::Item,        FilterHas::Service,
                        FilterHas::Team,        FilterHas::Owner,
                        FilterHas::Requester,   FilterHas::Dates,
                        FilterHas::Actual,      FilterHas::Outage,
                        FilterHas::Risk,        FilterHas::Closure,
                        FilterHas::Environment, FilterHas::Label,
                        FilterHas::Conflict,    FilterHas::Blocking,
                        FilterHas::SameItem,    FilterHas::RelatedItem,
                        FilterHas::SameService, FilterHas::SameAssignee,
                        FilterHas::Freeze,      FilterHas::OutsideMaintenance,
                        FilterHas::Deployment,  FilterHas::Sequence});
    case FilterTable::Deployments:
        return textsOf(
            {FilterHas::Service, FilterHas::Dates, FilterHas::Environment, FilterHas::Change});
    case FilterTable::Incidents:
        return textsOf({FilterHas::Item, FilterHas::Service, FilterHas::Dates, FilterHas::Change});
    case FilterTable::Requests:
        return textsOf({FilterHas::Service, FilterHas::Dates, FilterHas::Change});
    }
    return {};
}

QStringList withNone(QStringList values)
{
    values.append(noneValue);
    return values;
}

/// "Very High", "very-high" and "veryhigh" are the same value.
QString squeezed(const QString& text)
{
    QString squeezed = text.toLower();
    squeezed.removeIf([](QChar c) { return c == u'_' || c == u'-' || c.isSpace(); });
    return squeezed;
}

/// How conflicts may be asked for: by words, and by the letters on screen.
QString conflictName(const QString& name)
{
    static const std::array<std::pair<QLatin1StringView, QLatin1StringView>, 11> names{{
        {"any"_L1, "conflict"_L1},
        {"blocks"_L1, "blocking"_L1},
        {"blocked"_L1, "blocking"_L1},
        {"c"_L1, "sameci"_L1},
        {"d"_L1, "relatedci"_L1},
        {"s"_L1, "sameservice"_L1},
        {"p"_L1, "sameassignee"_L1},
        {"f"_L1, "freeze"_L1},
        {"w"_L1, "outsidemaintenance"_L1},
        {"r"_L1, "deployment"_L1},
        {"o"_L1, "sequence"_L1},
    }};
    for (const auto& [other, stable] : names) {
        if (name == other) {
            return stable;
        }
    }
    return name;
}

/// What the screen calls a value, where it differs from the stable text.
QString otherName(FilterField field, const QString& name)
{
    static const std::array<std::pair<QLatin1StringView, QLatin1StringView>, 5> names{{
        {"awaitingcab"_L1, "awaiting"_L1},
        {"inreview"_L1, "review"_L1},
        {"backedout"_L1, "backedout"_L1},
        {"canceled"_L1, "cancelled"_L1},
        {"onhold"_L1, "hold"_L1},
    }};
    for (const auto& [other, stable] : names) {
        if (name == other) {
            return stable;
        }
    }
    if (field == FilterField::Has) {
        return conflictName(name);
    }
    const bool isPriority =
        field == FilterField::Priority && name.size() == 2 && name.startsWith(u'p');
    return isPriority ? name.mid(1) : name;
}

} // namespace

std::optional<FilterField> filterFieldOf(QStringView name)
{
    static const std::array<std::pair<QLatin1StringView, FilterField>, 10> others{{
        {"environment"_L1, FilterField::Environment},
        {"assignee"_L1, FilterField::Owner},
        {"implementer"_L1, FilterField::Owner},
        {"group"_L1, FilterField::Team},
        {"item"_L1, FilterField::Item},
        {"status"_L1, FilterField::State},
        {"labels"_L1, FilterField::Label},
        {"conflict"_L1, FilterField::Has},
        {"since"_L1, FilterField::After},
        {"until"_L1, FilterField::Before},
    }};
    if (const std::optional<FilterField> field = fromText<FilterField>(name)) {
        return field;
    }
    for (const auto& [other, field] : others) {
        if (name.compare(other, Qt::CaseInsensitive) == 0) {
            return field;
        }
    }
    return std::nullopt;
}

bool hasClosedValues(FilterField field)
{
    return !closedFilterValues(field).isEmpty();
}

QStringList closedFilterValues(FilterField field, std::optional<FilterTable> table)
{
    switch (field) {
    case FilterField::State:
        return stateValues(table);
    case FilterField::Type:
        return allTexts<ChangeType>();
    case FilterField::Risk:
        return withNone(allTexts<RiskLevel>());
    case FilterField::Closure:
        return withNone(allTexts<ClosureCode>());
    case FilterField::Priority:
        return withNone({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s});
    case FilterField::Outcome:
        return allTexts<DeploymentOutcome>();
    case FilterField::Is:
        return isValues(table);
    case FilterField::Has:
        return hasValues(table);
    default:
        return {};
    }
}

std::optional<QString> canonicalFilterValue(FilterField field, const QString& typed)
{
    if (field == FilterField::Period) {
        return canonicalPeriod(typed);
    }
    if (field == FilterField::After || field == FilterField::Before) {
        return canonicalMoment(typed);
    }
    const QStringList values = closedFilterValues(field);
    if (values.isEmpty()) {
        const QString name = typed.trimmed();
        return name.isEmpty() ? std::nullopt : std::optional(name);
    }
    const QString wanted = otherName(field, squeezed(typed));
    for (const QString& value : values) {
        if (squeezed(value) == wanted) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace cb
