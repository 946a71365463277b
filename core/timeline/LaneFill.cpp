// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/LaneBuilder.h"

#include <algorithm>
#include <numeric>

namespace cb {

template <typename Visit>
void LaneBuilder::visitLanes(LaneTable table, const Start& start, const Visit& visit) const
{
    if (start.key != severalKeys) {
        visit(m_base.laneOfKey[static_cast<std::size_t>(start.key)]);
        return;
    }
    for (const qint32 key : m_base.keys.keysOf(*m_base.input.snapshot, table, start.row)) {
        visit(m_base.laneOfKey[static_cast<std::size_t>(key)]);
    }
}

template <typename Visit>
void LaneBuilder::visitGroups(LaneTable table, const Start& start, const Visit& visit) const
{
    const auto groupOf = [this](qint32 lane) {
        return m_base.lanes[static_cast<std::size_t>(lane)].group;
    };
    if (start.key != severalKeys) {
        visit(groupOf(m_base.laneOfKey[static_cast<std::size_t>(start.key)]));
        return;
    }
    RowKeys groups;
    visitLanes(table, start, [&](qint32 lane) {
        if (!groups.contains(groupOf(lane))) {
            groups.append(groupOf(lane));
            visit(groupOf(lane));
        }
    });
}

std::vector<quint32> LaneBuilder::laneSizes(quint32 (*sizeOf)(const Totals& totals)) const
{
    std::vector<quint32> sizes;
    sizes.reserve(m_lanes.size());
    for (const Totals& totals : m_lanes) {
        sizes.push_back(sizeOf(totals));
    }
    return sizes;
}

void LaneBuilder::fillChanges()
{
    const ChangeColumns& changes = *m_base.input.snapshot->changes;
    SpanColumn planned(laneSizes([](const Totals& totals) { return totals.planned; }));
    m_base.changeStarts =
        StartColumn(laneSizes([](const Totals& totals) { return totals.counts.changeCount(); }));
    for (const Start& start : starts(LaneTable::Changes)) {
        const bool isPlanned = changes.plannedWindow(start.row).has_value();
        visitLanes(LaneTable::Changes, start, [&](qint32 lane) {
            m_base.changeStarts.append(lane, start.ms, start.kind);
            if (isPlanned) {
                planned.append(lane, {{start.ms}, {start.end}}, start.row, start.kind);
            }
        });
    }
    m_base.changeStarts.finish(m_base.weeks);
    planned.finish({});
    m_base.items[static_cast<std::size_t>(LaneSeries::Planned)] = std::move(planned);
}

void LaneBuilder::fillActuals()
{
    SpanColumn actual(laneSizes([](const Totals& totals) { return totals.actual; }));
    sortByStart(m_actuals);
    for (const Start& start : m_actuals) {
        visitLanes(LaneTable::Changes, start, [&](qint32 lane) {
            actual.append(lane, {{start.ms}, {start.end}}, start.row, start.kind);
        });
    }
    actual.finish({});
    m_base.items[static_cast<std::size_t>(LaneSeries::Actual)] = std::move(actual);
}

void LaneBuilder::fillSingles(LaneTable table, LaneSeries series)
{
    SpanColumn column(
        table == LaneTable::Deployments
            ? laneSizes([](const Totals& totals) { return totals.counts.deploymentCount(); })
            : laneSizes([](const Totals& totals) { return totals.counts.incidentCount(); }));
    for (const Start& start : starts(table)) {
        visitLanes(table, start, [&](qint32 lane) {
            column.append(lane, {{start.ms}, {start.end}}, start.row, start.kind);
        });
    }
    column.finish(m_base.weeks);
    m_base.items[static_cast<std::size_t>(series)] = std::move(column);
}

void LaneBuilder::fillGroupsAndBoard(LaneTable table)
{
    const auto sizeOf = [table](const LaneCounts& counts) {
        switch (table) {
        case LaneTable::Changes:
            return counts.changeCount();
        case LaneTable::Deployments:
            return counts.deploymentCount();
        case LaneTable::Incidents:
            break;
        }
        return counts.incidentCount();
    };
    std::vector<quint32> sizes;
    for (const LaneCounts& counts : m_base.groupTotals) {
        sizes.push_back(sizeOf(counts));
    }
    StartColumn groups(sizes);
    StartColumn board({static_cast<quint32>(starts(table).size())});
    for (const Start& start : starts(table)) {
        board.append(0, start.ms, start.kind);
        visitGroups(
            table, start, [&](qint32 group) { groups.append(group, start.ms, start.kind); });
    }
    groups.finish(m_base.weeks);
    board.finish(m_base.weeks);
    m_base.groupStarts[static_cast<std::size_t>(table)] = std::move(groups);
    m_base.boardStarts[static_cast<std::size_t>(table)] = std::move(board);
}

/// In order of the change, then the row, without comparing: there may be millions.
void LaneBuilder::collectDeployments(std::vector<std::pair<qint32, qint32>>& pairs) const
{
    const std::vector<qint32>& changes = m_base.input.snapshot->deployments->changes;
    const auto& shown = m_starts[static_cast<std::size_t>(LaneTable::Deployments)];
    std::vector<quint8> isShown(changes.size(), 0);
    std::vector<std::size_t> places(m_base.input.snapshot->changes->ids.size() + 1, 0);
    for (const Start& start : shown) {
        const auto row = static_cast<std::size_t>(start.row);
        if (changes[row] != noRow) {
            isShown[row] = 1;
            ++places[static_cast<std::size_t>(changes[row]) + 1];
        }
    }
    std::partial_sum(places.cbegin(), places.cend(), places.begin());
    pairs.resize(places.back());
    for (std::size_t row = 0; row < changes.size(); ++row) {
        if (isShown[row] != 0) {
            pairs[places[static_cast<std::size_t>(changes[row])]++] = {
                changes[row], static_cast<qint32>(row)};
        }
    }
}

void LaneBuilder::findCauses()
{
    const BoardSnapshot& snapshot = *m_base.input.snapshot;
    const IncidentColumns& incidents = *snapshot.incidents;
    const DeploymentColumns& deployments = *snapshot.deployments;
    LaneCauses& causes = m_base.causes;
    collectDeployments(causes.deployments);

    // A cause that is not shown may be after an edit.
    for (int row = 0; row < incidents.size(); ++row) {
        const qint32 change = incidents.causedBys[static_cast<std::size_t>(row)];
        if (change != noRow) {
            causes.incidents.emplace_back(change, row);
        }
    }
    const auto size = static_cast<std::size_t>(incidents.size());
    std::vector<qint64> begins(size, noInstant);
    std::vector<qint64> ends(size, noInstant);
    for (const auto& [change, row] : causes.incidents) {
        const auto incident = static_cast<std::size_t>(row);
        const int deployment = deploymentBefore(
            causes.deployments, deployments, change, incidents.openedAts[incident]);
        if (const auto span = causeSpan(m_base.input, row, deployment)) {
            begins[incident] = span->start.ms;
            ends[incident] = span->end.ms;
        }
    }
    std::sort(causes.incidents.begin(), causes.incidents.end());
    causes.spans = ScheduleIndex(begins, ends);
}

} // namespace cb
