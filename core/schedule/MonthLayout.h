// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/schedule/DayCells.h"

#include <vector>

namespace cb {

/// What a month view places: the days that a record covers, and how much it matters when there is
/// no room.
struct MonthItem
{
    DayRange days; ///< by dayCells()
    Instant start; ///< order within a day
    int priority = 0; ///< higher stays: conflicts first, then risk (see monthPriority())
};

/// Priority of a bar by ui.md section 4: those with conflicts stay before those without, then those
/// of higher risk. `risk` is RiskLevel + 1, or 0 where it was not assessed.
int monthPriority(bool hasConflict, int risk);

/// The part of an item in one week row.
struct MonthBar
{
    int item = 0; ///< index in the input
    int week = 0; ///< row from 0
    int firstColumn = 0; ///< 0 to 6
    int lastColumn = 0; ///< included
    int line = 0; ///< from 0, below `linesPerDay`
    bool continuesBefore = false; ///< began in an earlier row or before the grid
    bool continuesAfter = false;

    friend bool operator==(const MonthBar&, const MonthBar&) = default;
};

struct MonthPlan
{
    std::vector<MonthBar> bars; ///< by week, then line, then column
    std::vector<int> counts; ///< items on each day of the grid, shown or not
    std::vector<int>
        hiddenCounts; ///< on each day; where it is not 0 the last line is free for "+n more"
    std::vector<int>
        topHiddenPriorities; ///< on each day: the highest priority among those hidden (0 if none)
};

/// Packs bars without overlap into week rows of `grid` (its first day is the first column; whole
/// weeks) with `linesPerDay` lines in each day cell. A day that has more than fits keeps its last
/// line free for "+n more". Items outside the grid are left out. With 0 lines everything is hidden
/// and counted. O(n log n + bars * lines); pure, any thread.
MonthPlan layoutMonth(const std::vector<MonthItem>& items, const DayRange& grid, int linesPerDay);

} // namespace cb
