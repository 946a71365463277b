// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/BoardRows.h"

#include "core/base/Tr.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cb::ctl {
namespace {

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

QJsonValue instant(qint64 ms)
{
    return ms == noInstant ? QJsonValue() : QJsonValue(Instant{ms}.toIso());
}

template <typename List>
QJsonValue nameAt(const List& list, qint32 row)
{
    return row == noRow ? QJsonValue() : QJsonValue(list.at(row).name);
}

QJsonValue text(const QString& value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

/// When a row begins and ends, for --from, --to and the order.
std::pair<qint64, qint64> timesOf(const BoardSnapshot& board, FilterTable table, int row)
{
    switch (table) {
    case FilterTable::Changes:
        return {board.changes->plannedStarts[at(row)], board.changes->plannedEnds[at(row)]};
    case FilterTable::Deployments:
        return {board.deployments->startedAts[at(row)], board.deployments->finishedAts[at(row)]};
    case FilterTable::Incidents:
        return {board.incidents->openedAts[at(row)], board.incidents->resolvedAts[at(row)]};
    case FilterTable::Requests:
        return {board.requests->requestedAts[at(row)], board.requests->fulfilledAts[at(row)]};
    }
    Q_UNREACHABLE();
}

/// What has only one side is an instant there; what has none is not in any period.
bool isIn(const Span& period, std::pair<qint64, qint64> times)
{
    auto [start, end] = times;
    if (start == noInstant && end == noInstant) {
        return false;
    }
    start = start == noInstant ? end : start;
    end = end == noInstant || end < start ? start : end;
    return period.overlaps({{start}, {end}});
}

Result<BoardFilter> filterOf(Invocation& call)
{
    const ParsedFilter parsed = BoardFilter::parse(call.arguments().value("filter"));
    if (!parsed.isClean()) {
        const FilterProblem& problem = parsed.problems.first();
        return Error{
            ErrorKind::Usage,
            Tr::tr("--filter, at character %1: %2").arg(problem.position + 1).arg(problem.message),
            {}};
    }
    return parsed.filter;
}

QJsonObject changeRow(const BoardSnapshot& board, int row)
{
    const ChangeColumns& changes = *board.changes;
    const Directory& directory = *board.directory;
    QJsonArray items;
    for (quint32 i = changes.itemBegins[at(row)]; i < changes.itemBegins[at(row) + 1]; ++i) {
        items.append(directory.items.at(changes.itemRows[i]).name);
    }
    const quint8 risk = changes.risks[at(row)];
    const quint8 closure = changes.closures[at(row)];
    const QString labels = changes.strings.at(changes.labels[at(row)]);
    QJsonObject object{
        {u"number"_s, changes.numbers.at(row)},
        {u"title"_s, changes.titles.at(row)},
        {u"type"_s, QString(toText(changes.types[at(row)]))},
        {u"state"_s, QString(toText(changes.states[at(row)]))},
        {u"display_state"_s, QString(toText(changes.displayStates[at(row)]))},
        {u"risk"_s,
         risk == 0 ? QJsonValue() : QJsonValue(QString(toText(static_cast<RiskLevel>(risk - 1))))},
        {u"priority"_s,
         changes.priorities[at(row)] == 0 ? QJsonValue() : QJsonValue(changes.priorities[at(row)])},
        {u"planned_start"_s, instant(changes.plannedStarts[at(row)])},
        {u"planned_end"_s, instant(changes.plannedEnds[at(row)])},
        {u"actual_start"_s, instant(changes.actualStarts[at(row)])},
        {u"actual_end"_s, instant(changes.actualEnds[at(row)])},
        {u"service"_s, nameAt(directory.services, changes.services[at(row)])},
        {u"group"_s, nameAt(directory.groups, changes.groups[at(row)])},
        {u"assignee"_s, nameAt(directory.persons, changes.assignees[at(row)])},
        {u"requester"_s, nameAt(directory.persons, changes.requesters[at(row)])},
        {u"items"_s, items}};
    object.insert(u"environment"_s, text(changes.strings.at(changes.environments[at(row)])));
    object.insert(u"category"_s, text(changes.strings.at(changes.categories[at(row)])));
    object.insert(
        u"labels"_s, QJsonArray::fromStringList(labels.split(QChar(0x1f), Qt::SkipEmptyParts)));
    object.insert(
        u"closure_code"_s,
        closure == 0 ? QJsonValue()
                     : QJsonValue(QString(toText(static_cast<ClosureCode>(closure - 1)))));
    object.insert(u"on_hold"_s, (changes.flags[at(row)] & ChangeFlag::OnHold) != 0);
    object.insert(
        u"edited_after_approval"_s,
        (changes.flags[at(row)] & ChangeFlag::EditedAfterApproval) != 0);
    return object;
}

QJsonValue changeNumber(const BoardSnapshot& board, qint32 row)
{
    return row == noRow ? QJsonValue() : QJsonValue(board.changes->numbers.at(row));
}

QJsonObject deploymentRow(const BoardSnapshot& board, int row)
{
    const DeploymentColumns& deployments = *board.deployments;
    return {
        {u"service"_s, nameAt(board.directory->services, deployments.services[at(row)])},
        {u"environment"_s, text(deployments.strings.at(deployments.environments[at(row)]))},
        {u"version"_s, text(deployments.strings.at(deployments.versions[at(row)]))},
        {u"outcome"_s, QString(toText(deployments.outcomes[at(row)]))},
        {u"unplanned_rework"_s, deployments.reworks[at(row)] == 1},
        {u"started_at"_s, instant(deployments.startedAts[at(row)])},
        {u"finished_at"_s, instant(deployments.finishedAts[at(row)])},
        {u"change"_s, changeNumber(board, deployments.changes[at(row)])}};
}

QJsonObject incidentRow(const BoardSnapshot& board, int row)
{
    const IncidentColumns& incidents = *board.incidents;
    const auto priority = incidents.priorities[at(row)];
    return {
        {u"number"_s, incidents.numbers.at(row)},
        {u"title"_s, incidents.titles.at(row)},
        {u"state"_s, QString(toText(incidents.states[at(row)]))},
        {u"priority"_s, priority == 0 ? QJsonValue() : QJsonValue(priority)},
        {u"opened_at"_s, instant(incidents.openedAts[at(row)])},
        {u"restored_at"_s, instant(incidents.restoredAts[at(row)])},
        {u"resolved_at"_s, instant(incidents.resolvedAts[at(row)])},
        {u"item"_s, nameAt(board.directory->items, incidents.items[at(row)])},
        {u"service"_s, nameAt(board.directory->services, incidents.services[at(row)])},
        {u"caused_by"_s, changeNumber(board, incidents.causedBys[at(row)])},
        {u"cause_kind"_s, QString(toText(incidents.causeKinds[at(row)]))}};
}

QJsonObject requestRow(const BoardSnapshot& board, int row)
{
    const RequestColumns& requests = *board.requests;
    return {
        {u"number"_s, requests.numbers.at(row)},
        {u"title"_s, requests.titles.at(row)},
        {u"state"_s, QString(toText(requests.states[at(row)]))},
        {u"requested_at"_s, instant(requests.requestedAts[at(row)])},
        {u"due_at"_s, instant(requests.dueAts[at(row)])},
        {u"fulfilled_at"_s, instant(requests.fulfilledAts[at(row)])},
        {u"service"_s, nameAt(board.directory->services, requests.services[at(row)])},
        {u"change"_s, changeNumber(board, requests.changes[at(row)])}};
}

} // namespace

Result<FilteredRows> filteredRows(Invocation& call, const SnapshotPtr& board, FilterTable table)
{
    const Result<BoardFilter> filter = filterOf(call);
    const Result<Invocation::Period> period =
        filter ? call.period() : Result<Invocation::Period>(filter.error());
    if (!period) {
        return period.error();
    }
    const FilterMatcher matcher(*filter, board, table, call.now());
    for (const FilterProblem& problem : matcher.problems()) {
        call.out().note(problem.message);
    }
    const FilterOutcome outcome = matcher.run(interruptToken());
    if (!outcome.isComplete) {
        return Error{ErrorKind::Cancelled, Tr::tr("Stopped."), {}};
    }
    FilteredRows result;
    result.total = outcome.total;
    for (const int row : outcome.rows) {
        if (period->isEmpty || isIn(period->span, timesOf(*board, table, row))) {
            result.rows.push_back(row);
        }
    }
    std::stable_sort(result.rows.begin(), result.rows.end(), [&](int a, int b) {
        return timesOf(*board, table, a).first < timesOf(*board, table, b).first;
    });
    return result;
}

QStringList rowKeys(FilterTable table)
{
    switch (table) {
    case FilterTable::Changes:
        return {
            u"number"_s,
            u"state"_s,
            u"type"_s,
            u"risk"_s,
            u"planned_start"_s,
            u"planned_end"_s,
            u"service"_s,
            u"group"_s,
            u"title"_s};
    case FilterTable::Deployments:
        return {
            u"started_at"_s,
            u"outcome"_s,
            u"environment"_s,
            u"version"_s,
            u"change"_s,
            u"service"_s};
    case FilterTable::Incidents:
        return {
            u"number"_s,
            u"state"_s,
            u"priority"_s,
            u"opened_at"_s,
            u"resolved_at"_s,
            u"caused_by"_s,
            u"item"_s,
            u"title"_s};
    case FilterTable::Requests:
        return {
            u"number"_s,
            u"state"_s,
            u"requested_at"_s,
            u"due_at"_s,
            u"fulfilled_at"_s,
            u"service"_s,
            u"title"_s};
    }
    Q_UNREACHABLE();
}

QJsonObject rowJson(const SnapshotPtr& board, FilterTable table, int row)
{
    switch (table) {
    case FilterTable::Changes:
        return changeRow(*board, row);
    case FilterTable::Deployments:
        return deploymentRow(*board, row);
    case FilterTable::Incidents:
        return incidentRow(*board, row);
    case FilterTable::Requests:
        return requestRow(*board, row);
    }
    Q_UNREACHABLE();
}

} // namespace cb::ctl
