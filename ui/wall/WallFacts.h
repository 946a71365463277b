// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/schedule/BoardFilter.h"

#include <optional>
#include <vector>

namespace cb {

/// A change in a lane of the wall.
struct WallBar
{
    int row = noRow; ///< in ChangeColumns
    Span span; ///< planned; of what runs late, up to now
    bool isRunning = false;
    bool isLate = false; ///< runs, and its planned end has passed
    bool isTaskLate = false; ///< runs, and the planned end of a task has passed
    bool isBlocked = false; ///< a hard freeze covers it

    friend bool operator==(const WallBar&, const WallBar&) = default;
};

/// A freeze or maintenance window that covers changes of a lane.
struct WallBand
{
    WindowKind kind = WindowKind::Freeze;
    Span span;
    QString name;

    friend bool operator==(const WallBand&, const WallBand&) = default;
};

/// One line of bars. A service whose changes overlap has several lanes.
struct WallLane
{
    int service = noRow; ///< in Directory::services
    bool isFurther = false; ///< of the same service as the lane before
    std::vector<WallBar> bars; ///< ascending by start, none overlaps another
    std::vector<WallBand> bands;
};

/// The freeze that holds now, or the next one.
struct WallFreeze
{
    QString name;
    WindowScope scope;
    Span span;
};

/// What the wall says about the next 24 hours (real ones, also in the night of a clock change).
/// Rows are those of `snapshot`. A value without words, colours and places.
struct WallFacts
{
    SnapshotPtr snapshot = std::make_shared<BoardSnapshot>();
    Instant now;
    Span range; ///< 24 hours from now

    int running = 0;
    int firstToEnd = noRow; ///< of the running changes
    int next = noRow; ///< the next change to start, at any time
    std::vector<int> blocked; ///< changes in range that hit a hard freeze, by start
    int finishedToday = 0; ///< deployments of the board's day that succeeded, failed or rolled back
    int failedToday = 0; ///< of those, failed or rolled back
    int lastFailed = noRow; ///< in DeploymentColumns
    int lastFinished = noRow;
    int openIncidents = 0;
    int worstIncident = noRow; ///< open, of the highest priority, then the oldest
    int resolvedIncidents = 0; ///< in the 24 hours before now

    std::vector<WallLane> lanes; ///< by the start of their first bar
    int hiddenChanges = 0; ///< in range, but there was no lane left for them
    int withoutDates = 0; ///< changes that match the filter and have no whole window
    int badWindows = 0; ///< freezes and maintenance that cannot be expanded

    int veryHigh = noRow; ///< the next change in range with a very high risk
    std::optional<WallFreeze> freeze;
    std::optional<Meeting> meeting; ///< the next one, in the week to come
};

/// Counts what the filter lets through; lanes beyond `maxLanes` are counted as hidden. Pure; any
/// thread. Work: one pass over each table, and the windows of a week.
WallFacts wallFacts(
    const SnapshotPtr& snapshot, const BoardFilter& filter, Instant now, int maxLanes);

} // namespace cb
