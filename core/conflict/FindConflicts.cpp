// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/FindConflicts.h"

#include "core/base/Tr.h"
#include "core/conflict/AppendConflict.h"
#include "core/conflict/PairSweep.h"
#include "core/impact/Impact.h"
#include "core/schedule/ScheduleIndex.h"

#include <algorithm>

namespace cb {
namespace {

constexpr int steps = 8; ///< of progress: preparing, and seven passes

/// Finds all conflicts of a prepared board, kind by kind.
class ConflictFinder
{
public:
    ConflictFinder(const ConflictBoard& board, const JobControl& job)
        : m_board(board)
        , m_job(job)
        , m_places(placesOf(board.taking.starts, board.taking.ends, board.taking.rows))
    {}

    ConflictSet find()
    {
        m_set.keptOut = m_board.taking.keptOut;
        m_set.uncheckedWindows = m_board.uncheckedWindows;
        m_set.checkedChanges = static_cast<int>(m_board.taking.rows.size());
        m_set.checkedAt = m_board.request.now;
        const ChangeColumns& changes = m_board.changes();
        const Directory& directory = *m_board.snapshot.directory;
        passed(1);
        findAtItems();
        findAtThing(ConflictKind::SameService, changes.services, directory.services.size());
        findAtThing(ConflictKind::SameAssignee, changes.assignees, directory.persons.size());
        passed(3);
        findFreezes();
        passed(4);
        findOutsideMaintenance();
        passed(5);
        findDeployments();
        passed(6);
        findSequences();
        passed(7);
        m_set.sort();
        passed(8);
        return std::move(m_set);
    }

private:
    void passed(int step) const { m_job.report(step, steps); }

    bool isOn(ConflictKind kind) const
    {
        return m_board.rules.has(kind) && !m_job.cancel.isCancelled();
    }

    ChangeSide sideOf(int row) const
    {
        const auto at = static_cast<std::size_t>(row);
        return {
            row,
            m_board.changes().ids[at],
            {{m_board.taking.starts[at]}, {m_board.taking.ends[at]}}};
    }

    void findAtItems()
    {
        if (!isOn(ConflictKind::SameItem) && !isOn(ConflictKind::RelatedItem)) {
            return;
        }
        const PlaceLists lists = byItem(
            m_places,
            m_board.changes(),
            static_cast<int>(m_board.snapshot.directory->items.size()));
        if (isOn(ConflictKind::SameItem)) {
            addPairs(ConflictKind::SameItem, pairsAtSame(lists, m_job.cancel));
        }
        passed(2);
        if (isOn(ConflictKind::RelatedItem)) {
            addRelated(pairsAtRelated(
                lists, m_board.dependencies, m_board.rules.relatedDepth, m_job.cancel));
        }
    }

    void findAtThing(ConflictKind kind, const std::vector<qint32>& things, qsizetype count)
    {
        if (isOn(kind)) {
            const PlaceLists lists = byThing(m_places, things, static_cast<int>(count));
            addPairs(kind, pairsAtSame(lists, m_job.cancel));
        }
    }

    void addPairs(ConflictKind kind, const std::vector<PairHit>& hits)
    {
        std::vector<qint32> items;
        for (auto from = hits.begin(); from != hits.end();) {
            items.clear();
            auto to = from;
            for (; to != hits.end() && to->low == from->low && to->high == from->high; ++to) {
                items.push_back(to->thing);
            }
            if (kind != ConflictKind::SameItem) {
                items.clear(); // a service or a person, no CI
            }
            appendPair(m_board, kind, sideOf(from->low), sideOf(from->high), items, m_set);
            from = to;
        }
    }

    void addRelated(const std::vector<RelatedPairHit>& hits)
    {
        std::vector<qint32> items;
        for (auto from = hits.begin(); from != hits.end();) {
            items.clear();
            auto to = from;
            for (; to != hits.end() && to->low == from->low && to->high == from->high; ++to) {
                items.push_back(to->up);
                items.push_back(to->down);
            }
            std::sort(items.begin(), items.end());
            items.erase(std::unique(items.begin(), items.end()), items.end());
            const RelatedHit nearest{from->steps, from->up, from->down, from->flowsFromLow};
            appendRelated(m_board, nearest, sideOf(from->low), sideOf(from->high), items, m_set);
            from = to;
        }
    }

    void findFreezes()
    {
        if (!isOn(ConflictKind::Freeze) || m_board.freezes.freezes.empty()) {
            return;
        }
        const ScheduleIndex times = indexOfRows();
        const ChangeColumns& changes = m_board.changes();
        std::vector<int> rows;
        for (std::size_t freeze = 0; freeze < m_board.freezes.freezes.size(); ++freeze) {
            const SpanList& instances = m_board.freezes.freezes[freeze].instances;
            for (std::size_t i = 0; i < instances.spans().size(); ++i) {
                if (m_job.cancel.isCancelled()) {
                    return;
                }
                times.rowsIn(instances.spans()[i], rows);
                for (const int row : rows) {
                    const ChangeSide side = sideOf(row);
                    if (!m_board.isAsked(commonSpan(side.window, instances.spans()[i]))) {
                        continue;
                    }
                    const auto standing =
                        m_board.judge.standing(static_cast<int>(freeze), row, changes.idAt(row));
                    if (standing) {
                        appendFreeze(m_board.freezes, *standing, i, row, side.window, m_set);
                    }
                }
            }
        }
    }

    ScheduleIndex indexOfRows() const
    {
        std::vector<qint64> starts(m_board.taking.starts.size(), noInstant);
        std::vector<qint64> ends(m_board.taking.starts.size(), noInstant);
        for (const int row : m_board.taking.rows) {
            const auto at = static_cast<std::size_t>(row);
            starts[at] = m_board.taking.starts[at];
            ends[at] = m_board.taking.ends[at];
        }
        return {starts, ends};
    }

    void findOutsideMaintenance()
    {
        if (!isOn(ConflictKind::OutsideMaintenance) || m_board.maintenance.isEmpty()) {
            return;
        }
        const ChangeColumns& changes = m_board.changes();
        MaintenanceFinder finder(m_board.maintenance, *m_board.snapshot.directory);
        for (const int row : m_board.taking.rows) {
            if (m_job.cancel.isCancelled()) {
                return;
            }
            const auto groups = finder.groupsOf(changes, row, itemsOf(changes, row));
            const ChangeSide side = sideOf(row);
            const qint64 backout = changes.backoutMs[static_cast<std::size_t>(row)];
            for (const OutsidePart& part : outsideParts(groups, side.window, backout)) {
                appendOutside(m_board, side, part, m_set);
            }
        }
    }

    void findDeployments()
    {
        if (!isOn(ConflictKind::Deployment)) {
            return;
        }
        const ChangeColumns& changes = m_board.changes();
        for (const int row : m_board.taking.rows) {
            if (m_job.cancel.isCancelled()) {
                return;
            }
            const auto at = static_cast<std::size_t>(row);
            const ChangeSide side = sideOf(row);
            for (const auto& [service, items] :
                 servicesTouched(m_board.itemServices, changes.services[at], itemsOf(changes, row)))
            {
                const DeploymentBoard::Lists* lists = m_board.deployments.of(service);
                if (lists != nullptr) {
                    addDeployments(
                        *lists, side, changes.strings.at(changes.environments[at]), items);
                }
            }
        }
    }

    void addDeployments(
        const DeploymentBoard::Lists& lists,
        const ChangeSide& side,
        const QString& environment,
        const std::vector<qint32>& items)
    {
        lists.spans.forEachOverlapping(side.window, [&](std::size_t i) {
            const int deployment = lists.rows[i];
            const auto at = static_cast<std::size_t>(deployment);
            const bool isOwn = m_board.snapshot.deployments->changes[at] == side.row;
            if (!isOwn && m_board.deployments.isIn(deployment, environment)) {
                appendDeployment(m_board, side, deployment, items, m_set);
            }
        });
    }

    void findSequences()
    {
        if (!isOn(ConflictKind::Sequence)) {
            return;
        }
        const ChangeColumns& changes = m_board.changes();
        if (changes.predecessorRows.empty()) {
            return;
        }
        for (int row = 0; row < changes.size(); ++row) {
            if (!m_board.spanOf(row)) {
                continue;
            }
            for (const qint32 predecessor : predecessorsOf(changes, row)) {
                if (m_board.spanOf(predecessor)) {
                    appendSequence(m_board, sideOf(row), sideOf(predecessor), m_set);
                }
            }
        }
    }

    const ConflictBoard& m_board;
    const JobControl& m_job;
    std::vector<SweepPlace> m_places;
    ConflictSet m_set;
};

} // namespace

Result<ConflictSet> findConflicts(
    const BoardSnapshot& snapshot,
    const ConflictRules& rules,
    const ConflictRequest& request,
    const JobControl& job)
{
    const ConflictBoard board(snapshot, rules, request, std::nullopt, job.cancel);
    ConflictSet set = ConflictFinder(board, job).find();
    if (job.cancel.isCancelled()) {
        return Error{ErrorKind::Cancelled, Tr::tr("Stopped."), {}};
    }
    return set;
}

} // namespace cb
