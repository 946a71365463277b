// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/BoardWindows.h"
#include "core/timeline/TimelineLanes.h"

#include <memory>
#include <vector>

namespace cb {

/// How much of a lane a window covers.
enum class LaneCover : quint8
{
    None,
    Partly, ///< some of what the lane stands for, or only some environments or types of change
    Wholly
};

/// One instance of a freeze or maintenance window with the lanes that it covers.
struct TimelineBand
{
    Span span;
    WindowKind kind = WindowKind::Freeze;
    bool isHard = true;
    QString name;
    QString scope; ///< in words; empty: everything
    std::shared_ptr<const std::vector<LaneCover>> cover; ///< by lane; shared by all instances
};

/// The windows of one board and grouping in a stretch of time. Immutable.
struct TimelineBands
{
    Span range; ///< all instances that overlap it are there
    std::shared_ptr<const QList<CalendarWindow>> windows; ///< what they were expanded from
    std::vector<TimelineBand> bands; ///< ascending by start
    QList<WindowFault> faults;
};

/// Which lanes a scope covers.
std::vector<LaneCover> laneCover(const TimelineLanes& lanes, const WindowScope& scope);

/// Expands the board's freezes and maintenance windows in `range`. Any thread.
std::shared_ptr<const TimelineBands> makeTimelineBands(
    const TimelineLanes& lanes, const Span& range);

} // namespace cb
