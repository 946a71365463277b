// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineMetrics.h"

#include "ui/theme/Theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace cb {

TimelineMetrics TimelineMetrics::of(const Theme& theme)
{
    const Metrics& m = theme.metrics();
    const auto lineOf = [&theme](TextRole role) {
        return std::ceil(QFontMetricsF(theme.figureFont(role)).height());
    };
    TimelineMetrics made;
    made.heads = theme.px(216);
    made.headsMinimum = theme.px(120);
    made.headsMaximum = theme.px(420);
    made.line = lineOf(TextRole::Small);
    made.strip =
        std::max<double>(theme.px(47), lineOf(TextRole::Small) + lineOf(TextRole::Caption) + 14);
    made.axis = std::max<double>(theme.px(24), made.line + 8);
    made.axisLower = std::max<double>(theme.px(18), lineOf(TextRole::Caption) + 4);
    made.group = std::max<double>(m.row.groupHeader, lineOf(TextRole::Strong) + 6);
    made.groupColumns = std::max<double>(theme.px(30), made.group);
    made.planned = m.bar.timelinePlanned;
    made.actual = m.bar.timelineActual;
    made.laneColumns = std::max<double>(theme.px(22), lineOf(TextRole::Small) + 4);
    made.sign = m.sign.normal;
    made.smallSign = theme.px(11);
    made.plannedTop = theme.px(4);
    made.actualMiddle = made.plannedTop + made.planned + theme.px(10);
    made.lane =
        std::max<double>(m.row.timelineLane, made.actualMiddle + made.sign / 2 + theme.px(6));
    made.subRow = std::floor((made.lane - made.plannedTop) / 2);
    made.minimumBar = m.bar.riskStripe + m.sign.small + 3;
    made.stripe = m.bar.riskStripe;
    made.pad = m.spacing.s1;
    made.gap = theme.px(5);
    made.titleMost = theme.px(190);
    made.totals = theme.px(88);
    made.edgeGrip = theme.px(5);
    made.tickMinimum = theme.px(34);
    made.labelMinimum = theme.px(74);
    return made;
}

int TimelineMetrics::subRows(LaneGrouping grouping)
{
    const bool isNarrow = grouping == LaneGrouping::Service || grouping == LaneGrouping::Item;
    constexpr int rowsOfMany = 4; // a team or an environment has many changes at a time
    return isNarrow ? 2 : rowsOfMany;
}

double TimelineMetrics::laneHeight(LaneGrouping grouping, bool hasColumns) const
{
    const int rows = subRows(grouping);
    constexpr int rowsOfLane = 2;
    return hasColumns ? laneColumns : lane + (rows - rowsOfLane) * subRow;
}

} // namespace cb
