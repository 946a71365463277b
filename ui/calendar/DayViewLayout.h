// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/CalendarGeometry.h"
#include "ui/calendar/CalendarPage.h"

namespace cb {

/// `CalendarCell::lane` of the one lane in which many idle lanes are gathered.
constexpr int gatheredLanes = -2;

struct DayViewInput
{
    QSizeF viewport;
    CalendarMetrics metrics;
    QDate day;
    QTime dayStartsAt{0, 0};
    QTimeZone zone{QByteArrayLiteral("UTC")};
    bool hasSecondGutter = false;
    bool rightToLeft = false;
};

/// Lays out a day by lanes (`page` has them: addLanes()). Lanes without work are narrow and stay in
/// order; where they would push work out of sight, they are gathered in one narrow lane at the end,
/// whose count is their number. Changes are bars with the actual time beside them; deployments and
/// incidents are marks, those that would cover each other are one mark with their count. Bars and
/// marks of a lane share its width. Pure; any thread.
CalendarGeometry layoutDayView(const CalendarPage& page, const DayViewInput& input);

} // namespace cb
