// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineLines.h"

#include <algorithm>

namespace cb {

bool TimelineLines::hasHead(const TimelineLanes& lanes)
{
    const LaneGrouping grouping = lanes.input().grouping;
    return lanes.input().isGrouped
        && (grouping == LaneGrouping::Service || grouping == LaneGrouping::Item);
}

TimelineLines::TimelineLines(
    const TimelineLanes& lanes,
    const QSet<QString>& folded,
    const TimelineMetrics& metrics,
    bool hasColumns)
    : m_ofLane(lanes.lanes().size(), -1)
    , m_ofGroup(lanes.groups().size(), -1)
{
    const double laneHeight = metrics.laneHeight(lanes.input().grouping, hasColumns);
    const bool hasHeads = hasHead(lanes);
    m_lines.reserve(lanes.lanes().size() + lanes.groups().size());
    double top = 0;
    const auto add = [&](TimelineLine line) {
        line.top = top;
        top += line.height;
        m_lines.push_back(line);
        return static_cast<int>(m_lines.size()) - 1;
    };
    for (std::size_t g = 0; g < lanes.groups().size(); ++g) {
        const TimelineLane& group = lanes.groups()[g];
        const bool isFolded = hasHeads && folded.contains(group.key);
        if (hasHeads) {
            const double height = hasColumns ? metrics.groupColumns : metrics.group;
            m_ofGroup[g] = add({true, isFolded, static_cast<int>(g), 0, height});
        }
        for (int i = 0; !isFolded && i < group.laneCount; ++i) {
            const int lane = group.firstLane + i;
            m_ofLane[static_cast<std::size_t>(lane)] = add({false, false, lane, 0, laneHeight});
        }
    }
}

int TimelineLines::lineAt(double y) const
{
    const auto found = std::upper_bound(
        m_lines.begin(), m_lines.end(), y, [](double at, const TimelineLine& line) {
            return at < line.bottom();
        });
    return found == m_lines.end() || y < 0 ? -1 : static_cast<int>(found - m_lines.begin());
}

int TimelineLines::lineOfLane(int lane) const
{
    return lane >= 0 && static_cast<std::size_t>(lane) < m_ofLane.size()
        ? m_ofLane[static_cast<std::size_t>(lane)]
        : -1;
}

int TimelineLines::lineOfGroup(int group) const
{
    return group >= 0 && static_cast<std::size_t>(group) < m_ofGroup.size()
        ? m_ofGroup[static_cast<std::size_t>(group)]
        : -1;
}

int TimelineLines::lineShowing(const TimelineLanes& lanes, int lane) const
{
    if (lane < 0 || static_cast<std::size_t>(lane) >= m_ofLane.size()) {
        return -1;
    }
    const int own = lineOfLane(lane);
    return own >= 0 ? own : lineOfGroup(lanes.lanes()[static_cast<std::size_t>(lane)].group);
}

} // namespace cb
