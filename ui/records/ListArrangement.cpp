// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ListArrangement.h"

#include "core/schedule/FilterMatcher.h"
#include "ui/records/ListGroupKeys.h"
#include "ui/records/ListKeys.h"

#include <algorithm>
#include <array>

namespace cb {
namespace {

struct SortRow
{
    qint32 group = 0;
    qint32 row = 0;
    std::array<qint64, 2> keys{};
};

int tableSize(const BoardSnapshot& snapshot, ListKind kind)
{
    switch (kind) {
    case ListKind::Changes:
        return snapshot.changes->size();
    case ListKind::Incidents:
        return snapshot.incidents->size();
    case ListKind::Requests:
        return snapshot.requests->size();
    case ListKind::Deployments:
        return snapshot.deployments->size();
    }
    Q_UNREACHABLE();
}

FilterTable filterTable(ListKind kind)
{
    switch (kind) {
    case ListKind::Changes:
        return FilterTable::Changes;
    case ListKind::Incidents:
        return FilterTable::Incidents;
    case ListKind::Requests:
        return FilterTable::Requests;
    case ListKind::Deployments:
        return FilterTable::Deployments;
    }
    Q_UNREACHABLE();
}

std::vector<qint32> rowsOf(
    const SnapshotPtr& snapshot,
    const std::vector<int>& changeRows,
    const ListQuery& query,
    const CancelToken& cancel)
{
    if (query.kind == ListKind::Changes) {
        return {changeRows.cbegin(), changeRows.cend()};
    }
    const FilterMatcher matcher(query.filter, snapshot, filterTable(query.kind), query.now);
    const FilterOutcome outcome = matcher.run(cancel);
    return {outcome.rows.cbegin(), outcome.rows.cend()};
}

/// Turned round where it descends; what is missing stays last.
qint64 directed(qint64 key, bool isDescending)
{
    return key == missingKey || !isDescending ? key : -key;
}

/// By open conflicts: what blocks first, without any last.
std::vector<qint64> conflictKeys(const ListQuery& query, const std::vector<qint32>& rows)
{
    std::vector<qint64> keys;
    keys.reserve(rows.size());
    for (const qint32 row : rows) {
        const int rank = query.conflictsOf(static_cast<std::size_t>(row)).rank();
        keys.push_back(rank == 0 ? missingKey : -rank);
    }
    return keys;
}

/// Largest chance first, without any last.
std::vector<qint64> chanceKeys(
    const ListQuery& query, const ChangeColumns& changes, const std::vector<qint32>& rows)
{
    constexpr double fine = 1e6;
    std::vector<qint64> keys;
    keys.reserve(rows.size());
    for (const qint32 row : rows) {
        const ChangeChance chance =
            query.chances ? query.chances->of(changes.idAt(row)) : ChangeChance();
        keys.push_back(chance.isShown() ? -qRound64(fine * chance.chance) : missingKey);
    }
    return keys;
}

bool comesBefore(const SortRow& a, const SortRow& b)
{
    if (a.group != b.group) {
        return a.group < b.group;
    }
    return a.keys != b.keys ? a.keys < b.keys : a.row < b.row;
}

void setBounds(ListArrangement& result, const std::vector<SortRow>& sorted)
{
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        ListGroup& group = result.groups[sorted[i].group];
        if (group.end == 0) {
            group.begin = static_cast<int>(i);
        }
        group.end = static_cast<int>(i) + 1;
    }
    result.groups.removeIf([](const ListGroup& group) { return group.count() == 0; });
}

} // namespace

ListArrangement arrange(
    const SnapshotPtr& snapshot,
    const std::vector<int>& rows,
    const ListQuery& query,
    const CancelToken& cancel)
{
    ListArrangement result{snapshot, query, rowsOf(snapshot, rows, query, cancel), {}, {}, 0};
    result.total = tableSize(*snapshot, query.kind);
    std::vector<SortRow> sorted(result.rows.size());
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        sorted[i].row = result.rows[i];
    }
    const std::size_t levels =
        std::min<std::size_t>(2, static_cast<std::size_t>(query.sorts.size()));
    for (std::size_t level = 0; level < levels && !cancel.isCancelled(); ++level) {
        const ListSort& sort = query.sorts[static_cast<qsizetype>(level)];
        const std::vector<qint64> keys = sort.column == ListColumn::Conflicts
            ? conflictKeys(query, result.rows)
            : sort.column == ListColumn::Chance
            ? chanceKeys(query, *snapshot->changes, result.rows)
            : sortKeys(*snapshot, query.kind, sort.column, result.rows);
        for (std::size_t i = 0; i < sorted.size(); ++i) {
            sorted[i].keys[level] = directed(keys[i], sort.isDescending);
        }
    }
    if (query.grouping != ListGrouping::None && !cancel.isCancelled()) {
        GroupKeys groups = groupKeys(*snapshot, query, result.rows);
        for (std::size_t i = 0; i < sorted.size(); ++i) {
            sorted[i].group = groups.groupOf[i];
        }
        result.groups = std::move(groups.groups);
    }
    if (cancel.isCancelled()) {
        return result;
    }
    std::sort(sorted.begin(), sorted.end(), comesBefore);
    if (!result.groups.isEmpty()) {
        setBounds(result, sorted);
    }
    result.positions.assign(static_cast<std::size_t>(result.total), -1);
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        result.rows[i] = sorted[i].row;
        result.positions[static_cast<std::size_t>(sorted[i].row)] = static_cast<qint32>(i);
    }
    return result;
}

} // namespace cb
