// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/ScheduleIndex.h"
#include "core/timeline/LaneKeys.h"
#include "core/timeline/SpanColumn.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace cb {

constexpr std::size_t laneTables = 3;
constexpr std::size_t laneSeriesCount = 4;

/// Which incidents followed which changes, and by which deployments.
struct LaneCauses
{
    ScheduleIndex spans; ///< row: an incident's; from cause to incident, where both are shown
    std::vector<std::pair<qint32, qint32>> incidents; ///< change, incident: sorted
    std::vector<std::pair<qint32, qint32>> deployments; ///< change, deployment (shown): sorted
};

/// What was built at once. Immutable afterwards.
struct TimelineLanes::Base
{
    explicit Base(const TimelineInput& from)
        : input(from)
        , keys(from.snapshot, from.grouping, from.isGrouped)
    {}

    TimelineInput input;
    LaneKeys keys;
    std::vector<qint32> laneOfKey; ///< -1: it has nothing
    std::vector<TimelineLane> lanes;
    std::vector<TimelineLane> groups;
    QHash<QString, int> laneByText;
    QHash<QString, int> groupByText;
    std::vector<LaneCounts> laneTotals;
    std::vector<LaneCounts> groupTotals;
    TimelineLeftOut leftOut;
    std::optional<Span> extent;

    WeekEdges weeks;
    std::array<SpanColumn, laneSeriesCount> items;
    StartColumn changeStarts; ///< by lane; those of deployments and incidents are in `items`
    std::array<StartColumn, laneTables> groupStarts;
    std::array<StartColumn, laneTables> boardStarts; ///< of one lane
    LaneCauses causes;

    const StartColumn& laneStarts(LaneTable table) const
    {
        switch (table) {
        case LaneTable::Changes:
            return changeStarts;
        case LaneTable::Deployments:
            return items[static_cast<std::size_t>(LaneSeries::Deployments)].starts();
        case LaneTable::Incidents:
            break;
        }
        return items[static_cast<std::size_t>(LaneSeries::Incidents)].starts();
    }
};

/// An item in a lane, as an edit left it.
struct PlacedItem
{
    qint32 lane = 0;
    LaneItem item;

    friend bool operator<(const PlacedItem& a, const PlacedItem& b)
    {
        if (a.lane != b.lane) {
            return a.lane < b.lane;
        }
        return a.item.span.start != b.item.span.start ? a.item.span.start < b.item.span.start
                                                      : a.item.row < b.item.row;
    }
};

/// One thing more or less in a lane, a group or the board.
struct CountEdit
{
    qint32 lane = 0;
    LaneTable table = LaneTable::Changes;
    qint32 row = 0;
    qint64 start = 0;
    quint8 kind = 0;
    bool isAdded = false; ///< else: the base has it and it is gone

    friend bool operator<(const CountEdit& a, const CountEdit& b) { return a.lane < b.lane; }
};

/// What was edited since the base was built.
struct TimelineLanes::Delta
{
    std::array<std::vector<int>, laneTables> rows; ///< edited ones, ascending
    std::array<std::vector<PlacedItem>, laneSeriesCount> added; ///< sorted
    std::array<std::vector<PlacedItem>, laneSeriesCount> removed; ///< of the base; sorted
    std::vector<CountEdit> lanes; ///< sorted
    std::vector<CountEdit> groups; ///< sorted
    std::vector<CountEdit> board;
    ScheduleIndex causes; ///< LaneCauses::spans, edited

    bool isEdited(LaneTable table, int row) const
    {
        const std::vector<int>& edited = rows[static_cast<std::size_t>(table)];
        return std::binary_search(edited.cbegin(), edited.cend(), row);
    }
};

/// The lanes of a row, and the groups of those lanes, each once.
struct RowPlace
{
    RowKeys lanes;
    RowKeys groups;
    bool isKnown = true; ///< false: a lane is missing
};

/// Where what is shown of a row of `snapshot` stands.
RowPlace placeOf(
    const LaneKeys& keys,
    const std::vector<qint32>& laneOfKey,
    const std::vector<TimelineLane>& lanes,
    const BoardSnapshot& snapshot,
    LaneTable table,
    int row);

/// The stretch from what caused an incident to it; none where either is not shown. `deployment`: as
/// TimelineLink.
std::optional<Span> causeSpan(const TimelineInput& input, int incident, int deployment);

/// The change's last deployment begun before the incident, or noRow, as built.
int deploymentBefore(
    const std::vector<std::pair<qint32, qint32>>& deployments,
    const DeploymentColumns& columns,
    int change,
    qint64 before);

} // namespace cb
