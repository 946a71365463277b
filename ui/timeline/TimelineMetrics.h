// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/TimelineLanes.h"

namespace cb {

class Theme;

/// Sizes of the timeline's parts in device-independent pixels, at the theme's text size.
struct TimelineMetrics
{
    double heads = 216; ///< column of the lanes' names, as it is at first
    double headsMinimum = 120;
    double headsMaximum = 420;
    double headsGrip = 4; ///< to both sides of the column's edge
    double strip = 47; ///< the year by week
    double axis = 24; ///< one row of times
    double axisLower = 18; ///< second row: weeks beyond ten weeks, hours of a second zone
    double group = 26;
    double groupColumns = 30; ///< where groups have columns of their own
    double lane = 44;
    double laneColumns = 22;
    double subRow = 20; ///< of bars that overlap
    double planned = 14;
    double actual = 8;
    double plannedTop = 4;
    double actualMiddle = 28;
    double sign = 14;
    double smallSign = 11; ///< of bars that overlap
    double minimumBar = 20;
    double stripe = 4;
    double pad = 4;
    double gap = 6; ///< between a bar and its title
    double titleMost = 190; ///< a title takes no more
    double totals = 84; ///< "203  10 fail."
    double edgeGrip = 5; ///< from where a bar's edge is dragged
    double line = 15; ///< of small text
    double tickMinimum = 34; ///< between grid lines
    double labelMinimum = 64; ///< between labels of the axis

    static TimelineMetrics of(const Theme& theme);

    /// How many bars that overlap a lane shows, one above the other.
    static int subRows(LaneGrouping grouping);
    double laneHeight(LaneGrouping grouping, bool hasColumns) const;
};

} // namespace cb
