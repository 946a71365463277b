// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/TimelineScene.h"

/// Parts of makeTimelineScene(). All lay out as if time ran from left to right; the whole scene is
/// turned round at the end.
namespace cb::timelinescene {

/// Grid, labels, weekends, clock changes, now.
void layAxis(TimelineScene& scene, const TimelineRequest& request);
/// Group heads and lanes in view, with their names.
void layRows(TimelineScene& scene, const TimelineRequest& request);
/// Bars and signs of the lanes in view.
void layLanes(TimelineScene& scene, const TimelineRequest& request);
/// Columns with counts of the lanes and groups in view; `only`: of this row (index in rows), in the
/// unit given.
void layColumns(TimelineScene& scene, const TimelineRequest& request);
void layDenseLane(TimelineScene& scene, const TimelineRequest& request, int row);
void layTotals(TimelineScene& scene, const TimelineRequest& request);
/// Freezes and maintenance, and where their labels are free of other things.
void layBands(TimelineScene& scene, const TimelineRequest& request);
void layLinks(TimelineScene& scene, const TimelineRequest& request);
/// Lines from changes to their followers.
void laySequences(TimelineScene& scene, const TimelineRequest& request);
void layStrip(TimelineScene& scene, const TimelineRequest& request);

/// Turns everything round for right-to-left reading.
void mirror(TimelineScene& scene);

/// On whole pixels, at least one wide.
QRectF onPixels(const QRectF& rect);

} // namespace cb::timelinescene
