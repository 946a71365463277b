// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/BoardDiff.h"
#include "ui/calendar/CalendarGeometry.h"
#include "ui/calendar/CalendarPage.h"

#include <functional>

class QPainter;

namespace cb {

class Theme;

/// Where a change stood before it was moved or withdrawn.
struct Ghost
{
    ChangeId change;
    QString number;
    std::vector<QRectF> rects; ///< one for each cell or row of days that it touched
    int box = -1; ///< where it is now: in the geometry's boxes; -1: not in view
    bool isWithdrawn = false;
};

/// What a calendar adds to its bars to show what differs since a baseline.
struct GhostPlan
{
    std::vector<Ghost> ghosts;
    std::vector<int> newBoxes; ///< bars of changes that were not there: the first of each
};

struct GhostRequest
{
    const BoardDiff& diff;
    QTimeZone zone;
    CalendarMetrics metrics;
    LaneKind laneKind = LaneKind::Team; ///< of a page with lanes
    std::function<bool(ChangeId)> isShown; ///< by the filter
};

/// Ghosts of the changes that were in the page's range, and marks on its new ones. Pure.
GhostPlan layoutGhosts(
    const CalendarPage& page, const CalendarGeometry& geometry, const GhostRequest& request);

/// Dashed outlines with a line to where each is now; behind the bars.
void paintGhosts(
    QPainter& painter, const GhostPlan& plan, const CalendarGeometry& geometry, const Theme& theme);
/// A plus on the corner of what is new; over the bars of one region.
void paintNewMarks(
    QPainter& painter,
    const GhostPlan& plan,
    const CalendarGeometry& geometry,
    BoxRegion region,
    const Theme& theme);

} // namespace cb
