// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/ConflictsSince.h"

#include <algorithm>

namespace cb {
namespace {

/// Adds an entry of a baseline as a row.
class BaselineColumns
{
public:
    explicit BaselineColumns(const BoardSnapshot& now)
        : m_now(now)
    {}

    std::shared_ptr<const ChangeColumns> take(const QList<BaselineEntry>& entries)
    {
        for (const BaselineEntry& entry : entries) {
            add(entry);
        }
        addPredecessors();
        return std::make_shared<const ChangeColumns>(std::move(m_columns));
    }

private:
    static qint64 msOf(const std::optional<Instant>& instant)
    {
        return instant ? instant->ms : noInstant;
    }

    template <typename IdType>
    qint32 rowOf(const std::optional<IdType>& id) const
    {
        return id ? m_now.directory->rowOf(*id) : noRow;
    }

    void add(const BaselineEntry& entry)
    {
        ChangeColumns& c = m_columns;
        const int nowRow = m_now.changes->rowOf(entry.change);
        c.ids.push_back(entry.change.value);
        c.numbers.append(entry.number);
        c.titles.append(entry.title);
        c.types.push_back(entry.type);
        c.states.push_back(entry.state);
        c.displayStates.push_back(entry.displayState);
        c.risks.push_back(
            entry.risk ? static_cast<quint8>(static_cast<int>(*entry.risk) + 1) : quint8{0});
        c.assessedCells.push_back(0);
        c.closures.push_back(0);
        c.priorities.push_back(0);
        c.flags.push_back(0);
        c.plannedStarts.push_back(msOf(entry.plannedStart));
        c.plannedEnds.push_back(msOf(entry.plannedEnd));
        c.outageStarts.push_back(msOf(entry.outageStart));
        c.outageEnds.push_back(msOf(entry.outageEnd));
        for (auto* instants : {&c.actualStarts, &c.actualEnds, &c.openedAts, &c.closedAts}) {
            instants->push_back(noInstant);
        }
        c.backoutMs.push_back(entry.backoutMs);
        c.services.push_back(rowOf(entry.service));
        c.groups.push_back(rowOf(entry.group));
        c.assignees.push_back(rowOf(entry.assignee));
        c.requesters.push_back(noRow);
        c.environments.push_back(c.strings.intern(entry.environment));
        c.categories.push_back(0);
        c.models.push_back(nowRow == noRow ? 0 : c.strings.intern(modelOf(nowRow)));
        c.labels.push_back(0);
        for (const ItemId& item : entry.items) {
            c.itemRows.push_back(m_now.directory->rowOf(item));
        }
        c.itemBegins.push_back(static_cast<quint32>(c.itemRows.size()));
        c.plans.push_back(0);
        appendTasks(c, entry.state, {});
        c.revisions.push_back(0);
    }

    QString modelOf(int nowRow) const
    {
        const ChangeColumns& now = *m_now.changes;
        return now.strings.at(now.models[static_cast<std::size_t>(nowRow)]);
    }

    void addPredecessors()
    {
        const ChangeColumns& now = *m_now.changes;
        for (int row = 0; row < m_columns.size(); ++row) {
            const int nowRow = now.rowOf(m_columns.idAt(row));
            if (nowRow != noRow) {
                const auto at = static_cast<std::size_t>(nowRow);
                for (quint32 i = now.predecessorBegins[at]; i < now.predecessorBegins[at + 1]; ++i)
                {
                    const qint32 predecessor = now.predecessorRows[i];
                    m_columns.predecessorRows.push_back(
                        predecessor == noRow ? noRow : m_columns.rowOf(now.idAt(predecessor)));
                }
            }
            m_columns.predecessorBegins.push_back(
                static_cast<quint32>(m_columns.predecessorRows.size()));
        }
    }

    const BoardSnapshot& m_now;
    ChangeColumns m_columns;
};

} // namespace

bool operator<(const ConflictKey& a, const ConflictKey& b)
{
    if (a.kind != b.kind) {
        return a.kind < b.kind;
    }
    return a.a != b.a ? isBefore(a.a, b.a) : isBefore(a.b, b.b);
}

ConflictKey keyOf(const ConflictSet& set, int conflict, const BoardSnapshot& snapshot)
{
    const Conflict of = set.at(conflict);
    const auto idOf = [](const std::vector<QUuid>& ids, int row) {
        return ids[static_cast<std::size_t>(row)];
    };
    ConflictKey key{of.kind, idOf(snapshot.changes->ids, of.a), {}};
    if (of.isBetweenChanges()) {
        key.b = idOf(snapshot.changes->ids, of.b);
    } else if (of.kind == ConflictKind::Freeze) {
        key.b = snapshot.windows->at(of.b).id.value;
    } else if (of.kind == ConflictKind::Deployment) {
        key.b = idOf(snapshot.deployments->ids, of.b);
    }
    return key;
}

std::vector<ConflictKey> keysOf(const ConflictSet& set, const BoardSnapshot& snapshot)
{
    std::vector<ConflictKey> keys;
    keys.reserve(static_cast<std::size_t>(set.size()));
    for (int i = 0; i < set.size(); ++i) {
        keys.push_back(keyOf(set, i, snapshot));
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

std::vector<qint32> newSince(
    const ConflictSet& set, const BoardSnapshot& snapshot, const std::vector<ConflictKey>& before)
{
    std::vector<qint32> found;
    for (int i = 0; i < set.size(); ++i) {
        if (!std::binary_search(before.begin(), before.end(), keyOf(set, i, snapshot))) {
            found.push_back(i);
        }
    }
    return found;
}

ConflictSet narrowed(const ConflictSet& set, const std::vector<qint32>& conflicts)
{
    ConflictSet few;
    few.windowSpans = set.windowSpans;
    for (const qint32 conflict : conflicts) {
        few.append(set.at(conflict));
    }
    few.sort();
    few.keptOut = set.keptOut;
    few.uncheckedWindows = set.uncheckedWindows;
    few.checkedChanges = set.checkedChanges;
    few.checkedAt = set.checkedAt;
    return few;
}

SnapshotPtr boardOf(const Baseline& baseline, const BoardSnapshot& now)
{
    auto board = std::make_shared<BoardSnapshot>(now);
    board->changes = BaselineColumns(now).take(baseline.entries);
    board->totalChanges = board->changes->size();
    // Those of now are bound to windows of now; a linked change is known by its row of now.
    board->acceptances = std::make_shared<const QList<ConflictAcceptance>>();
    auto deployments = std::make_shared<DeploymentColumns>(*now.deployments);
    for (qint32& row : deployments->changes) {
        row = row == noRow ? noRow : board->changes->rowOf(now.changes->idAt(row));
    }
    board->deployments = std::move(deployments);
    return board;
}

} // namespace cb
