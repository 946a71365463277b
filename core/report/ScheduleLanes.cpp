// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ScheduleData.h"

#include <QHash>

#include <algorithm>

namespace cb {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The short number and the letters of the risk: "2480 H".
QString barLabel(const ScheduleData& data, int row)
{
    const QString number = shortNumber(data.number(row));
    const auto risk = data.risk(row);
    return risk ? number + u' ' + data.language.riskShort(*risk) : number;
}

struct LaneRows
{
    QString name;
    std::vector<int> rows;
};

/// Lanes in the order of their first change; what has no service or team comes last.
std::vector<LaneRows> groupIntoLanes(const ScheduleData& data, Span span)
{
    const bool byService = data.options.lanes == ScheduleLanes::Service;
    const std::vector<qint32>& keys =
        byService ? data.snapshot->changes->services : data.snapshot->changes->groups;
    std::vector<LaneRows> lanes;
    LaneRows rest{
        byService ? data.language.phrase("Report", "No service")
                  : data.language.phrase("Report", "No team"),
        {}};
    QHash<qint32, std::size_t> laneOfKey;
    for (const int row : data.rows) {
        if (!data.windowOf(row).overlaps(span)) {
            continue;
        }
        const qint32 key = keys[static_cast<std::size_t>(row)];
        if (key == noRow) {
            rest.rows.push_back(row);
            continue;
        }
        const auto known = laneOfKey.constFind(key);
        if (known != laneOfKey.constEnd()) {
            lanes[*known].rows.push_back(row);
            continue;
        }
        laneOfKey.insert(key, lanes.size());
        lanes.push_back({byService ? data.serviceName(row) : data.teamName(row), {row}});
    }
    if (!rest.rows.empty()) {
        lanes.push_back(std::move(rest));
    }
    return lanes;
}

} // namespace

ReportLanes scheduleLanes(const ScheduleData& data, const SchedulePart& part)
{
    const QTimeZone& zone = data.language.zone();
    const Span span = spanOfDays(part.days, zone);
    ReportLanes chart;
    for (QDate date = part.days.first; date <= part.days.last; date = date.addDays(1)) {
        chart.days.append(
            {WallTime::day(date, zone),
             data.language.dayMonth(date),
             date.dayOfWeek() >= Qt::Saturday});
    }
    for (const LaneRows& laneRows : groupIntoLanes(data, span)) {
        ReportLane lane;
        lane.name = laneRows.name;
        for (const int row : laneRows.rows) {
            lane.bars.append({data.bar(row), barLabel(data, row)});
        }
        lane.bands = data.bandsOver(span, laneRows.rows);
        for (const ReportBand& band : std::as_const(lane.bands)) {
            if (!chart.bandLabels.contains(band)) {
                chart.bandLabels.append(band);
            }
        }
        chart.lanes.append(std::move(lane));
    }
    std::stable_sort(
        chart.bandLabels.begin(),
        chart.bandLabels.end(),
        [](const ReportBand& a, const ReportBand& b) { return a.span.start < b.span.start; });
    return chart;
}

} // namespace cb
