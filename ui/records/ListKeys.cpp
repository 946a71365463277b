// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ListKeys.h"

#include "core/domain/SevenRs.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

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

} // namespace cb
