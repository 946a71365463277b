// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/ScheduleReport.h"
#include "core/timeline/TimelineLanes.h"

namespace cb {

/// Points of paper that the days of a tile share, at least (Letter, landscape), and how short a bar
/// may be before it is listed as well (3 mm).
constexpr double tileAxisPoints = 602;
constexpr double shortestTileBar = 3 * 72 / 25.4;

/// What goes into a timeline on paper.
struct TimelineReportOptions
{
    Span period; ///< whole days of the board's zone
    RowFlags changes; ///< what the filter shows; null: all; likewise below
    RowFlags deployments;
    RowFlags incidents;
    QString filter; ///< as typed, for the head; empty: all
    WindowsInRange windows; ///< of the period (windowsInRange)
    LaneGrouping lanes = LaneGrouping::Service;
    int daysOnPage = 5; ///< columns of tiles; at least 1
    Instant madeAt;
};

/// The timeline of a period, tiled over landscape pages, with a list of the changes whose bars are
/// too short to read. Files get tables of all changes, deployments and incidents of the period.
/// What has no dates is counted. Any thread; lanes are built here, once.
Report timelineReport(
    SnapshotPtr snapshot, const TimelineReportOptions& options, ReportLanguage language);

} // namespace cb
