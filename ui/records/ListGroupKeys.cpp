// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ListGroupKeys.h"

#include "core/domain/WallTime.h"
#include "ui/records/ListKeys.h"
#include "ui/records/RecordWords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

struct ListKeys
{
    Q_DECLARE_TR_FUNCTIONS(cb::ListKeys)
};

using Rows = std::vector<qint32>;
using Keys = std::vector<qint64>;

enum class Stage
{
    NextCab,
    Ready,
    NotReady,
    ToReview,
    Ended
};

Stage stageOf(DisplayState state)
{
    switch (state) {
    case DisplayState::Awaiting:
        return Stage::NextCab;
    case DisplayState::Approved:
    case DisplayState::Scheduled:
    case DisplayState::Implementing:
        return Stage::Ready;
    case DisplayState::Draft:
    case DisplayState::Submitted:
    case DisplayState::Assessing:
    case DisplayState::Rejected:
        return Stage::NotReady;
    case DisplayState::Review:
        return Stage::ToReview;
    case DisplayState::Closed:
    case DisplayState::Withdrawn:
    case DisplayState::BackedOut:
        return Stage::Ended;
    }
    Q_UNREACHABLE();
}

QString nextCabTitle(const BoardSnapshot& snapshot, Instant now)
{
    const Meeting* next = nullptr;
    for (const Meeting& meeting : *snapshot.meetings) {
        if (meeting.startsAt && *meeting.startsAt >= now
            && (!next || *meeting.startsAt < *next->startsAt)) {
            next = &meeting;
        }
    }
    if (!next) {
        return ListKeys::tr("For the next CAB");
    }
    const RecordTimes times(snapshot.zone(), now);
    return ListKeys::tr("For %1, %2", "meeting, time")
        .arg(
            next->series.isEmpty() ? ListKeys::tr("CAB") : next->series,
            times.instant(*next->startsAt));
}

GroupKeys stageGroups(const BoardSnapshot& snapshot, Instant now, const Rows& rows)
{
    GroupKeys result;
    result.groups = {
        {u"next"_s, nextCabTitle(snapshot, now)},
        {u"ready"_s, ListKeys::tr("Ready: approved or scheduled")},
        {u"notready"_s, ListKeys::tr("Not ready for a decision")},
        {u"review"_s, ListKeys::tr("Done, to be reviewed")},
        {u"ended"_s, ListKeys::tr("Ended")}};
    for (const qint32 row : rows) {
        result.groupOf.push_back(static_cast<qint32>(
            stageOf(snapshot.changes->displayStates[static_cast<std::size_t>(row)])));
    }
    return result;
}

/// Groups of a column whose keys order it: `titleOf` names the group of a row.
template <typename TitleOf>
GroupKeys groupsByKey(const Keys& keys, const Rows& rows, const TitleOf& titleOf)
{
    Keys distinct = keys;
    std::sort(distinct.begin(), distinct.end());
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    GroupKeys result;
    result.groups.resize(static_cast<qsizetype>(distinct.size()));
    result.groupOf.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto group =
            std::lower_bound(distinct.cbegin(), distinct.cend(), keys[i]) - distinct.cbegin();
        ListGroup& entry = result.groups[static_cast<qsizetype>(group)];
        if (entry.title.isNull()) {
            entry.title = titleOf(rows[i]);
            entry.key = entry.title;
        }
        result.groupOf.push_back(static_cast<qint32>(group));
    }
    return result;
}

const std::vector<qint64>& firstTimes(const BoardSnapshot& snapshot, ListKind kind)
{
    switch (kind) {
    case ListKind::Changes:
        return snapshot.changes->plannedStarts;
    case ListKind::Incidents:
        return snapshot.incidents->openedAts;
    case ListKind::Requests:
        return snapshot.requests->requestedAts;
    case ListKind::Deployments:
        return snapshot.deployments->startedAts;
    }
    Q_UNREACHABLE();
}

GroupKeys dayGroups(const BoardSnapshot& snapshot, const ListQuery& query, const Rows& rows)
{
    const std::vector<qint64>& times = firstTimes(snapshot, query.kind);
    const QTimeZone zone = snapshot.zone();
    const RecordTimes words(zone, query.now);
    Keys keys;
    keys.reserve(rows.size());
    for (const qint32 row : rows) {
        const qint64 ms = times[static_cast<std::size_t>(row)];
        keys.push_back(
            ms == noInstant ? missingKey : WallTime::toLocal({ms}, zone).date.toJulianDay());
    }
    return groupsByKey(keys, rows, [&](qint32 row) {
        const qint64 ms = times[static_cast<std::size_t>(row)];
        return ms == noInstant ? ListKeys::tr("Without a date") : words.day(Instant{ms});
    });
}

template <typename T>
QString nameOr(const QList<T>& table, qint32 row, const QString& without)
{
    return row == noRow ? without : table[row].name;
}

QString changeGroupTitle(const BoardSnapshot& snapshot, ListGrouping grouping, qint32 row)
{
    const ChangeColumns& c = *snapshot.changes;
    const auto r = static_cast<std::size_t>(row);
    switch (grouping) {
    case ListGrouping::State:
        return RecordWords::state(c.displayStates[r]);
    case ListGrouping::Service:
        return nameOr(
            snapshot.directory->services, c.services[r], ListKeys::tr("Without a service"));
    case ListGrouping::Team:
        return nameOr(snapshot.directory->groups, c.groups[r], ListKeys::tr("Without a team"));
    case ListGrouping::Implementer:
        return nameOr(
            snapshot.directory->persons, c.assignees[r], ListKeys::tr("Without an implementer"));
    case ListGrouping::Type:
        return RecordWords::type(c.types[r]);
    case ListGrouping::Risk:
        return c.risks[r] == 0 ? ListKeys::tr("Not assessed")
                               : RecordWords::risk(static_cast<RiskLevel>(c.risks[r] - 1));
    default: {
        const QString text = c.strings.at(c.environments[r]);
        return text.isEmpty() ? ListKeys::tr("Without an environment") : text;
    }
    }
}

QString otherGroupTitle(
    const BoardSnapshot& snapshot, ListKind kind, ListGrouping grouping, qint32 row)
{
    const auto r = static_cast<std::size_t>(row);
    const QString noService = ListKeys::tr("Without a service");
    const QList<Service>& services = snapshot.directory->services;
    if (kind == ListKind::Incidents) {
        const IncidentColumns& c = *snapshot.incidents;
        if (grouping == ListGrouping::Priority) {
            return c.priorities[r] == 0 ? ListKeys::tr("Without a priority")
                                        : RecordWords::priority(c.priorities[r]);
        }
        return grouping == ListGrouping::State ? RecordWords::incidentState(c.states[r])
                                               : nameOr(services, c.services[r], noService);
    }
    if (kind == ListKind::Requests) {
        const RequestColumns& c = *snapshot.requests;
        return grouping == ListGrouping::State ? RecordWords::requestState(c.states[r])
                                               : nameOr(services, c.services[r], noService);
    }
    const DeploymentColumns& c = *snapshot.deployments;
    if (grouping == ListGrouping::Environment) {
        const QString text = c.strings.at(c.environments[r]);
        return text.isEmpty() ? ListKeys::tr("Without an environment") : text;
    }
    return grouping == ListGrouping::State ? RecordWords::outcome(c.outcomes[r])
                                           : nameOr(services, c.services[r], noService);
}

ListColumn columnOf(ListKind kind, ListGrouping grouping)
{
    switch (grouping) {
    case ListGrouping::Service:
        return kind == ListKind::Deployments ? ListColumn::Title : ListColumn::Service;
    case ListGrouping::Team:
        return ListColumn::Team;
    case ListGrouping::Implementer:
        return ListColumn::Implementer;
    case ListGrouping::Type:
        return ListColumn::Type;
    case ListGrouping::Risk:
        return ListColumn::Risk;
    case ListGrouping::Priority:
        return ListColumn::Priority;
    case ListGrouping::Environment:
        return ListColumn::Environment;
    default:
        return ListColumn::State;
    }
}

} // namespace

GroupKeys groupKeys(
    const BoardSnapshot& snapshot, const ListQuery& query, const std::vector<qint32>& rows)
{
    if (query.grouping == ListGrouping::Stage) {
        return stageGroups(snapshot, query.now, rows);
    }
    if (query.grouping == ListGrouping::Day) {
        return dayGroups(snapshot, query, rows);
    }
    const Keys keys = sortKeys(snapshot, query.kind, columnOf(query.kind, query.grouping), rows);
    return groupsByKey(keys, rows, [&](qint32 row) {
        return query.kind == ListKind::Changes
            ? changeGroupTitle(snapshot, query.grouping, row)
            : otherGroupTitle(snapshot, query.kind, query.grouping, row);
    });
}

} // namespace cb
