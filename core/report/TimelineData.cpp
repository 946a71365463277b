// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/TimelineData.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace cb {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int everything = std::numeric_limits<int>::max();

/// The rows of some series that overlap the period, each once, by start.
class RowCollector
{
public:
    void add(const std::vector<LaneItem>& items)
    {
        for (const LaneItem& item : items) {
            if (!m_known.contains(item.row)) {
                m_known.insert(item.row);
                m_items.push_back(item);
            }
        }
    }

    std::vector<int> take()
    {
        std::sort(m_items.begin(), m_items.end(), [](const LaneItem& a, const LaneItem& b) {
            return a.span.start != b.span.start ? a.span.start < b.span.start : a.row < b.row;
        });
        std::vector<int> rows;
        for (const LaneItem& item : m_items) {
            rows.push_back(item.row);
        }
        return rows;
    }

private:
    QSet<int> m_known;
    std::vector<LaneItem> m_items;
};

void selectItems(TimelineData& data)
{
    RowCollector changes;
    RowCollector deployments;
    RowCollector incidents;
    std::vector<LaneItem> items;
    for (int lane = 0; lane < static_cast<int>(data.lanes->lanes().size()); ++lane) {
        bool isShown = false;
        for (int series = 0; series < enumCount<LaneSeries>(); ++series) {
            const auto laneSeries = static_cast<LaneSeries>(series);
            static_cast<void>(
                data.lanes->itemsIn(lane, laneSeries, data.options.period, everything, items));
            isShown = isShown || !items.empty();
            RowCollector& collector = laneSeries == LaneSeries::Deployments ? deployments
                : laneSeries == LaneSeries::Incidents                       ? incidents
                                                                            : changes;
            collector.add(items);
        }
        if (isShown) {
            data.shownLanes.push_back(lane);
        }
    }
    data.changes = changes.take();
    data.deployments = deployments.take();
    data.incidents = incidents.take();
}

bool isTooShort(const TimelineData& data, int row)
{
    const auto planned = data.lanes->itemOf(LaneSeries::Planned, row);
    return planned && planned->span.overlaps(data.options.period)
        && planned->span.lengthMs() < shortestShownMs(data.options);
}

std::shared_ptr<const ScheduleData> scheduleOf(
    SnapshotPtr snapshot, const TimelineReportOptions& options, ReportLanguage language)
{
    ScheduleOptions schedule;
    schedule.period = options.period;
    schedule.windows = options.windows;
    schedule.madeAt = options.madeAt;
    schedule.filter = options.filter;
    return selectSchedule(std::move(snapshot), std::move(schedule), std::move(language));
}

} // namespace

qint64 shortestShownMs(const TimelineReportOptions& options)
{
    const double pointsPerDay = tileAxisPoints / std::max(1, options.daysOnPage);
    const double minutes = shortestTileBar / pointsPerDay * 24 * 60;
    return static_cast<qint64>(std::ceil(minutes)) * msPerMinute;
}

std::shared_ptr<const TimelineData> selectTimeline(
    SnapshotPtr snapshot, const TimelineReportOptions& options, ReportLanguage language)
{
    auto data = std::make_shared<TimelineData>();
    TimelineInput input;
    input.snapshot = snapshot;
    input.changes = options.changes;
    input.deployments = options.deployments;
    input.incidents = options.incidents;
    input.grouping = options.lanes;
    input.now = options.madeAt;
    data->options = options;
    data->lanes = TimelineLanes::build(input);
    data->schedule = scheduleOf(std::move(snapshot), options, std::move(language));
    selectItems(*data);
    std::copy_if(
        data->changes.cbegin(),
        data->changes.cend(),
        std::back_inserter(data->tooShort),
        [&data](int row) { return isTooShort(*data, row); });
    return data;
}

} // namespace cb
