// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/Overrun.h"
#include "core/timeline/TimeScale.h"
#include "core/timeline/TimelineLanes.h"

#include <functional>
#include <utility>
#include <vector>

namespace cb {

/// Sizes of what stands in a lane, in the scale's units; y counts from the lane's upper edge.
struct LaneSizes
{
    double height = 44;
    double planned = 14; ///< height of a planned bar
    double plannedTop = 4;
    double actual = 8; ///< height of an actual bar
    double actualMiddle = 28;
    double subRow = 20; ///< of bars that overlap
    double markMiddle = 28; ///< of deployments and incidents
    double sign = 14;
    double smallSign = 11; ///< of bars that overlap
    double minimumBar = 20; ///< shorter bars are drawn this wide
    double signRoom = 18; ///< of a bar, before its letters
    double letterGap = 2; ///< around letters
    double gap = 5; ///< between a bar and its title
    double titleMost = 190; ///< a title takes no more; 0: no titles
    double titleLeast = 26; ///< with less room there is none
    double countWidth = 16; ///< of "12" beside a sign
    int rows = 2; ///< bars shown one above the other
};

/// A stretch of x.
struct LaneStretch
{
    double left = 0;
    double right = 0;

    double width() const { return right - left; }

    bool isEmpty() const { return !(right > left); }

    friend bool operator==(const LaneStretch&, const LaneStretch&) = default;
};

/// A change in a lane: its planned bar on top, its actual one below.
struct LaneBar
{
    int row = 0; ///< in the snapshot's changes
    Span planned; ///< empty where there is none
    bool hasPlanned = false;
    bool hasActual = false;
    bool isRunning = false; ///< the actual bar ends at now and goes on
    bool isOver = false; ///< ended later than planned by more than overFromMs, or runs late
    int subRow = 0;
    bool isShared = false; ///< others stand above or below it: small sizes
    LaneStretch bar; ///< planned, at least minimumBar wide; of one with an actual window only: that
    LaneStretch actual;
    LaneStretch tail; ///< backout time after the planned end
    LaneStretch letters; ///< beside a bar that is too short for them; empty: none, or within it
    LaneStretch margin; ///< from the actual end to the planned end
    LaneStretch title; ///< free room for its title, at most titleMost; empty: none
    LaneStretch over; ///< free room for "+54 min"; empty: none
    double top = 0; ///< of the planned bar
    double height = 0;
    double actualTop = 0;
    double actualHeight = 0;

    double left() const { return hasActual ? std::min(bar.left, actual.left) : bar.left; }

    double right() const;
    /// Of what stands beside the planned bar.
    double plannedRight() const;
};

/// Deployments or incidents that share a place.
struct LaneMark
{
    LaneSeries series = LaneSeries::Deployments;
    int row = 0; ///< of the worst of them
    int count = 1;
    quint8 outcome = 0; ///< of the worst: DeploymentOutcome, or priority
    Span span; ///< of all of them
    double x = 0; ///< middle of the sign
    LaneStretch title; ///< free room beside it; empty: none
};

/// Bars for which there was no row left.
struct LaneMore
{
    std::vector<int> rows; ///< in the snapshot's changes
    LaneStretch stretch;
    Span span;
    double top = 0;
    double height = 0;
};

/// Everything in one lane between two edges; nothing of it overlaps but signs of different kinds.
struct LaneContent
{
    std::vector<LaneBar> bars; ///< ascending by left edge
    std::vector<LaneMark> deployments; ///< ascending
    std::vector<LaneMark> incidents; ///< ascending
    std::vector<LaneMore> more;
    bool isDense = false; ///< more than could be told apart: counts say more; all is empty then
};

/// What a lane is laid out from.
struct LaneRequest
{
    const TimelineLanes* lanes = nullptr; ///< never null
    int lane = 0;
    TimeScale scale;
    LaneSizes sizes;
    /// Width of a change's title; asked only where there is room for one.
    std::function<double(int row)> titleWidth;
    /// Least width of the letters that a change's planned bar has to show; 0: it has none. May be
    /// empty.
    std::function<double(int row)> lettersWidth;
    /// Planned windows that differ from the snapshot's (moved, not written yet).
    const std::vector<std::pair<int, Span>>* moved = nullptr;
};

/// Lays out one lane: bars that overlap on screen go into sub-rows, marks that would overlap are
/// counted together, titles take the room that is free. Cost in what is in view, bounded by the
/// width. Pure; any thread.
LaneContent layOutLane(const LaneRequest& request);

} // namespace cb
