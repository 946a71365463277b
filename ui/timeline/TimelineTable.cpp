// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineTable.h"

#include "ui/records/RecordWords.h"
#include "ui/timeline/TimelineWords.h"

#include <limits>

namespace cb {
namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cb::TimelineTable)
};

constexpr int mostRows = 100'000;

QString isoOf(Instant t, const TimelineScene& scene)
{
    return WallTime::toLocal(t, scene.calendar.zone).toIso();
}

QStringList cellsOf(const TimelineScene& scene, const QString& lane, const LaneItem& item)
{
    const BoardSnapshot& snapshot = scene.snapshot();
    const auto row = static_cast<std::size_t>(item.row);
    const QString start = isoOf(item.span.start, scene);
    const QString end = isoOf(item.span.end, scene);
    switch (item.series) {
    case LaneSeries::Deployments: {
        const DeploymentColumns& deployments = *snapshot.deployments;
        return {
            lane,
            Words::tr("deployment"),
            deployments.strings.at(deployments.versions[row]),
            deployments.strings.at(deployments.environments[row]),
            RecordWords::outcome(deployments.outcomes[row]),
            start,
            end};
    }
    case LaneSeries::Incidents:
        return {
            lane,
            Words::tr("incident"),
            snapshot.incidents->numbers.at(item.row),
            snapshot.incidents->titles.at(item.row),
            RecordWords::priority(snapshot.incidents->priorities[row]),
            start,
            end};
    case LaneSeries::Planned:
    case LaneSeries::Actual:
        break;
    }
    return {
        lane,
        item.series == LaneSeries::Planned ? Words::tr("planned change")
                                           : Words::tr("actual change"),
        snapshot.changes->numbers.at(item.row),
        snapshot.changes->titles.at(item.row),
        RecordWords::state(snapshot.changes->displayStates[row]),
        start,
        end};
}

QList<QStringList> tableOfItems(const TimelineScene& scene)
{
    QList<QStringList> table{
        {Words::tr("Lane"),
         Words::tr("Kind"),
         Words::tr("ID or version"),
         Words::tr("Title or environment"),
         Words::tr("State, outcome or priority"),
         Words::tr("Start"),
         Words::tr("End")}};
    const TimelineLanes& lanes = *scene.lanes;
    const Span span = scene.span();
    std::vector<LaneItem> items;
    for (int lane = 0; lane < static_cast<int>(lanes.lanes().size()); ++lane) {
        const QString name =
            TimelineWords::laneName(lanes, lanes.lanes()[static_cast<std::size_t>(lane)]);
        for (const LaneSeries series :
             {LaneSeries::Planned,
              LaneSeries::Actual,
              LaneSeries::Deployments,
              LaneSeries::Incidents})
        {
            lanes.itemsIn(lane, series, span, std::numeric_limits<int>::max(), items);
            for (const LaneItem& item : items) {
                if (table.size() > mostRows) {
                    return table;
                }
                table.append(cellsOf(scene, name, item));
            }
        }
    }
    return table;
}

QList<QStringList> tableOfColumns(const TimelineScene& scene)
{
    QList<QStringList> table{
        {Words::tr("Lane"),
         Words::tr("Start"),
         Words::tr("End"),
         Words::tr("Changes"),
         Words::tr("Done"),
         Words::tr("Failed"),
         Words::tr("To come"),
         Words::tr("Deployments"),
         Words::tr("Failed deployments"),
         Words::tr("Incidents")}};
    const TimelineLanes& lanes = *scene.lanes;
    const std::vector<qint64> edges = columnEdges(scene.span(), scene.columnUnit, scene.calendar);
    std::vector<LaneCounts> counts;
    for (int lane = 0; lane < static_cast<int>(lanes.lanes().size()); ++lane) {
        const QString name =
            TimelineWords::laneName(lanes, lanes.lanes()[static_cast<std::size_t>(lane)]);
        lanes.laneDensity(lane, edges, counts);
        for (std::size_t c = 0; c < counts.size() && table.size() <= mostRows; ++c) {
            const LaneCounts& count = counts[c];
            if (count.isEmpty()) {
                continue;
            }
            table.append(
                {name,
                 isoOf({edges[c]}, scene),
                 isoOf({edges[c + 1]}, scene),
                 QString::number(count.changeCount()),
                 QString::number(count.changesDone()),
                 QString::number(count.changesFailed()),
                 QString::number(count.of(ChangeOutcome::ToCome)),
                 QString::number(count.deploymentCount()),
                 QString::number(count.deploymentsFailed()),
                 QString::number(count.incidentCount())});
        }
    }
    return table;
}

} // namespace

QList<QStringList> timelineTable(const TimelineScene& scene)
{
    QList<QStringList> table = scene.hasColumns() ? tableOfColumns(scene) : tableOfItems(scene);
    return table.size() > 1 ? table : QList<QStringList>();
}

} // namespace cb
