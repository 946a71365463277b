// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/DayCells.h"
#include "ui/calendar/CalendarGeometry.h"
#include "ui/calendar/CalendarPage.h"

namespace cb {

struct MonthViewInput
{
    QSizeF viewport;
    CalendarMetrics metrics;
    DayRange grid; ///< six weeks
    QDate month; ///< any day of the month shown
    QTimeZone zone{QByteArrayLiteral("UTC")};
    bool rightToLeft = false;
};

/// Lays out a month: six rows of seven days; in each day bars in order of time, those of higher
/// risk where they do not fit, and a line "n more"; bars over several days packed without overlap
/// and cut at the ends of weeks. Where a label of a freeze stands in a row, its days have one line
/// less. Pure; any thread.
CalendarGeometry layoutMonthView(const CalendarPage& page, const MonthViewInput& input);

} // namespace cb
