// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/CalendarPage.h"

namespace cb {

/// A window that is drawn as a row under the heads of some columns (picture 38).
struct BandRow
{
    int window = -1;
    int firstColumn = 0;
    int lastColumn = 0; ///< included
    int row = 0;
};

/// Which windows of a page fill which columns, and which are rows. A window fills a column if its
/// scope is everything, or it covers all changes that overlap it there and there are any (ui.md
/// section 2); else it is a row, packed without overlap.
struct ColumnBandPlan
{
    struct Fill
    {
        int window = -1;
        int column = 0;
    };

    std::vector<Fill> fills; ///< by window, then column
    std::vector<BandRow> rows; ///< by row, then column
    int rowCount = 0;
    std::vector<int> hiddenIn; ///< on each column: windows for which there was no row
};

/// `maxRows` limits the rows; allow windows are left out. Pure; any thread.
ColumnBandPlan planColumnBands(
    const CalendarPage& page, const std::vector<Span>& columns, int maxRows);

} // namespace cb
