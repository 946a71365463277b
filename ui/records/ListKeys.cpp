// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ListKeys.h"

#include "core/domain/SevenRs.h"
#include "core/domain/WallTime.h"
#include "ui/records/RecordWords.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

struct ListKeys
{
    Q_DECLARE_TR_FUNCTIONS(cb::ListKeys)
};

using Rows = std::vector<qint32>;
using Keys = std::vector<qint64>;

template <typename F>
Keys keysBy(const Rows& rows, F key)
{
    Keys keys;
    keys.reserve(rows.size());
    for (const qint32 row : rows) {
        keys.push_back(key(static_cast<std::size_t>(row)));
    }
    return keys;
}

Keys instantKeys(const Rows& rows, const std::vector<qint64>& column)
{
    return keysBy(
        rows, [&](std::size_t r) { return column[r] == noInstant ? missingKey : column[r]; });
}

/// 0 means not given.
Keys rankKeys(const Rows& rows, const std::vector<quint8>& column)
{
    return keysBy(
        rows, [&](std::size_t r) { return column[r] == 0 ? missingKey : qint64(column[r]); });
}

template <typename E>
Keys enumKeys(const Rows& rows, const std::vector<E>& column)
{
    return keysBy(rows, [&](std::size_t r) { return static_cast<qint64>(column[r]); });
}

Keys textKeys(const Rows& rows, const TextColumn& column)
{
    QStringList texts;
    texts.reserve(static_cast<qsizetype>(rows.size()));
    for (const qint32 row : rows) {
        texts.append(column.at(row));
    }
    return ranksOf(texts);
}

Keys stringKeys(const Rows& rows, const std::vector<quint32>& column, const StringTable& strings)
{
    QStringList texts;
    texts.reserve(strings.size());
    for (int i = 0; i < strings.size(); ++i) {
        texts.append(strings.at(static_cast<quint32>(i)));
    }
    const Keys ranks = ranksOf(texts);
    return keysBy(rows, [&](std::size_t r) { return ranks[column[r]]; });
}

template <typename T>
Keys nameKeys(const Rows& rows, const std::vector<qint32>& column, const QList<T>& table)
{
    QStringList names;
    names.reserve(table.size());
    for (const T& entry : table) {
        names.append(entry.name);
    }
    const Keys ranks = ranksOf(names);
    return keysBy(rows, [&](std::size_t r) {
        return column[r] == noRow ? missingKey : ranks[static_cast<std::size_t>(column[r])];
    });
}

Keys changeLinkKeys(
    const Rows& rows, const std::vector<qint32>& column, const ChangeColumns& changes)
{
    QStringList numbers;
    numbers.reserve(static_cast<qsizetype>(rows.size()));
    for (const qint32 row : rows) {
        const qint32 change = column[static_cast<std::size_t>(row)];
        numbers.append(change == noRow ? QString() : changes.numbers.at(change));
    }
    return ranksOf(numbers);
}

Keys changeKeys(const BoardSnapshot& snapshot, ListColumn column, const Rows& rows)
{
    const ChangeColumns& c = *snapshot.changes;
    const Directory& d = *snapshot.directory;
    switch (column) {
    case ListColumn::State:
        return enumKeys(rows, c.displayStates);
    case ListColumn::Number:
        return textKeys(rows, c.numbers);
    case ListColumn::Title:
        return textKeys(rows, c.titles);
    case ListColumn::Service:
        return nameKeys(rows, c.services, d.services);
    case ListColumn::Team:
        return nameKeys(rows, c.groups, d.groups);
    case ListColumn::Implementer:
        return nameKeys(rows, c.assignees, d.persons);
    case ListColumn::Requester:
        return nameKeys(rows, c.requesters, d.persons);
    case ListColumn::Risk:
        return rankKeys(rows, c.risks);
    case ListColumn::Priority:
        return rankKeys(rows, c.priorities);
    case ListColumn::Closure:
        return rankKeys(rows, c.closures);
    case ListColumn::Type:
        return enumKeys(rows, c.types);
    case ListColumn::Environment:
        return stringKeys(rows, c.environments, c.strings);
    case ListColumn::Category:
        return stringKeys(rows, c.categories, c.strings);
    case ListColumn::Labels:
        return stringKeys(rows, c.labels, c.strings);
    case ListColumn::Items:
        return keysBy(
            rows, [&](std::size_t r) { return qint64(c.itemBegins[r + 1] - c.itemBegins[r]); });
    case ListColumn::Complete:
        return keysBy(rows, [&](std::size_t r) {
            return qint64(countOf(sevenRsOf(c, static_cast<int>(r))));
        });
    case ListColumn::Actual:
        return instantKeys(rows, c.actualStarts);
    case ListColumn::Progress:
        return keysBy(rows, [&](std::size_t r) {
            constexpr qint64 whole = 10'000;
            return c.taskCounts[r] == 0 ? missingKey : whole * c.tasksDone[r] / c.taskCounts[r];
        });
    case ListColumn::Opened:
        return instantKeys(rows, c.openedAts);
    case ListColumn::Closed:
        return instantKeys(rows, c.closedAts);
    default:
        return instantKeys(rows, c.plannedStarts);
    }
}

Keys incidentKeys(const BoardSnapshot& snapshot, ListColumn column, const Rows& rows)
{
    const IncidentColumns& c = *snapshot.incidents;
    switch (column) {
    case ListColumn::State:
        return enumKeys(rows, c.states);
    case ListColumn::Number:
        return textKeys(rows, c.numbers);
    case ListColumn::Title:
        return textKeys(rows, c.titles);
    case ListColumn::Priority:
        return rankKeys(rows, c.priorities);
    case ListColumn::Service:
        return nameKeys(rows, c.services, snapshot.directory->services);
    case ListColumn::Items:
        return nameKeys(rows, c.items, snapshot.directory->items);
    case ListColumn::Restored:
        return instantKeys(rows, c.restoredAts);
    case ListColumn::Closed:
        return instantKeys(rows, c.resolvedAts);
    case ListColumn::Cause:
        return changeLinkKeys(rows, c.causedBys, *snapshot.changes);
    default:
        return instantKeys(rows, c.openedAts);
    }
}

Keys requestKeys(const BoardSnapshot& snapshot, ListColumn column, const Rows& rows)
{
    const RequestColumns& c = *snapshot.requests;
    switch (column) {
    case ListColumn::State:
        return enumKeys(rows, c.states);
    case ListColumn::Number:
        return textKeys(rows, c.numbers);
    case ListColumn::Title:
        return textKeys(rows, c.titles);
    case ListColumn::Service:
        return nameKeys(rows, c.services, snapshot.directory->services);
    case ListColumn::Due:
        return instantKeys(rows, c.dueAts);
    case ListColumn::Fulfilled:
        return instantKeys(rows, c.fulfilledAts);
    case ListColumn::Change:
        return changeLinkKeys(rows, c.changes, *snapshot.changes);
    default:
        return instantKeys(rows, c.requestedAts);
    }
}

Keys deploymentKeys(const BoardSnapshot& snapshot, ListColumn column, const Rows& rows)
{
    const DeploymentColumns& c = *snapshot.deployments;
    switch (column) {
    case ListColumn::State:
        return enumKeys(rows, c.outcomes);
    case ListColumn::Title:
        return nameKeys(rows, c.services, snapshot.directory->services);
    case ListColumn::Version:
        return stringKeys(rows, c.versions, c.strings);
    case ListColumn::Environment:
        return stringKeys(rows, c.environments, c.strings);
    case ListColumn::Finished:
        return instantKeys(rows, c.finishedAts);
    case ListColumn::Change:
        return changeLinkKeys(rows, c.changes, *snapshot.changes);
    case ListColumn::Rework:
        return enumKeys(rows, c.reworks);
    default:
        return instantKeys(rows, c.startedAts);
    }
}

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

/// Figures in front of zeros to twelve places: compared as texts they come in the order of their
/// values. (QCollator's numeric mode depends on the platform.)
QString withWideFigures(const QString& text)
{
    constexpr qsizetype places = 12;
    QString wide;
    wide.reserve(text.size() + places);
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && text[end].isDigit()) {
            ++end;
        }
        if (end == i) {
            wide += text[i++];
            continue;
        }
        wide += QString(std::max<qsizetype>(0, places - (end - i)), u'0');
        wide += QStringView(text).mid(i, end - i);
        i = end;
    }
    return wide;
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
    const Keys keys = keysBy(rows, [&](std::size_t r) {
        return times[r] == noInstant ? missingKey
                                     : WallTime::toLocal({times[r]}, zone).date.toJulianDay();
    });
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

std::vector<qint64> ranksOf(const QStringList& texts)
{
    QCollator collator;
    std::vector<QCollatorSortKey> keys;
    keys.reserve(static_cast<std::size_t>(texts.size()));
    for (const QString& text : texts) {
        keys.push_back(collator.sortKey(withWideFigures(text).toCaseFolded()));
    }
    std::vector<std::size_t> order(keys.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&keys](std::size_t a, std::size_t b) {
        return keys[a] < keys[b];
    });
    std::vector<qint64> ranks(keys.size(), missingKey);
    qint64 rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && keys[order[i - 1]] < keys[order[i]]) {
            ++rank;
        }
        if (!texts[static_cast<qsizetype>(order[i])].isEmpty()) {
            ranks[order[i]] = rank;
        }
    }
    return ranks;
}

std::vector<qint64> sortKeys(
    const BoardSnapshot& snapshot,
    ListKind kind,
    ListColumn column,
    const std::vector<qint32>& rows)
{
    switch (kind) {
    case ListKind::Changes:
        return changeKeys(snapshot, column, rows);
    case ListKind::Incidents:
        return incidentKeys(snapshot, column, rows);
    case ListKind::Requests:
        return requestKeys(snapshot, column, rows);
    case ListKind::Deployments:
        return deploymentKeys(snapshot, column, rows);
    }
    Q_UNREACHABLE();
}

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
