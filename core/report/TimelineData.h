// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/ScheduleData.h"
#include "core/report/TimelineReport.h"

namespace cb {

/// What the parts of a timeline report share, made once. Immutable.
struct TimelineData
{
    std::shared_ptr<const ScheduleData> schedule; ///< names, bars and bands of single changes
    TimelineReportOptions options;
    std::shared_ptr<const TimelineLanes> lanes;
    std::vector<int> shownLanes; ///< that have something in the period, in order
    std::vector<int> changes; ///< rows in the period, planned or actual, by start
    std::vector<int> deployments; ///< likewise
    std::vector<int> incidents;
    std::vector<int> tooShort; ///< of `changes`: bars below shortestTileBar

    const ReportLanguage& language() const { return schedule->language; }

    const BoardSnapshot& snapshot() const { return *schedule->snapshot; }
};

std::shared_ptr<const TimelineData> selectTimeline(
    SnapshotPtr snapshot, const TimelineReportOptions& options, ReportLanguage language);

/// A bar shorter than this is listed as well; whole minutes.
qint64 shortestShownMs(const TimelineReportOptions& options);

/// The lanes of the whole period as tiles.
ReportTiles timelineTiles(const std::shared_ptr<const TimelineData>& data);

/// Tables of `rows`, for pages and files.
ReportTable timelineChanges(std::shared_ptr<const TimelineData> data, std::vector<int> rows);
ReportTable timelineDeployments(std::shared_ptr<const TimelineData> data);
ReportTable timelineIncidents(std::shared_ptr<const TimelineData> data);

} // namespace cb
