// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/TimelineMetrics.h"

#include <QSet>

#include <vector>

namespace cb {

/// A line of the timeline: a group's head or a lane. `top` counts from the first line.
struct TimelineLine
{
    bool isGroup = false;
    bool isFolded = false;
    int index = 0; ///< in TimelineLanes::groups() or lanes()
    double top = 0;
    double height = 0;

    double bottom() const { return top + height; }

    friend bool operator==(const TimelineLine&, const TimelineLine&) = default;
};

/// Which lines there are and where they stand, one below the other without gaps. Pure value.
class TimelineLines
{
public:
    TimelineLines() = default;
    /// `folded`: keys of groups whose lanes are hidden. Groups have heads where they stand for
    /// something.
    TimelineLines(
        const TimelineLanes& lanes,
        const QSet<QString>& folded,
        const TimelineMetrics& metrics,
        bool hasColumns);

    const std::vector<TimelineLine>& all() const { return m_lines; }

    double height() const { return m_lines.empty() ? 0 : m_lines.back().bottom(); }

    /// The line at a height; -1: none there.
    int lineAt(double y) const;
    /// Of a lane that is not hidden, or -1.
    int lineOfLane(int lane) const;
    int lineOfGroup(int group) const;
    /// The lane's line, or that of its group where it is folded.
    int lineShowing(const TimelineLanes& lanes, int lane) const;

    /// Does a group have a head?
    static bool hasHead(const TimelineLanes& lanes);

private:
    std::vector<TimelineLine> m_lines;
    std::vector<int> m_ofLane;
    std::vector<int> m_ofGroup;
};

} // namespace cb
