// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/CalendarGeometry.h"
#include "ui/calendar/CalendarPage.h"

namespace cb {

struct WeekViewInput
{
    QSizeF viewport;
    CalendarMetrics metrics;
    QDate firstDay;
    int days = 7;
    QTime dayStartsAt{0, 0};
    QTimeZone zone{QByteArrayLiteral("UTC")};
    bool hasSecondGutter = false;
    bool rightToLeft = false;
};

/// Changes at least this long stand in the lane above the hours.
constexpr qint64 allDayFromMs = 24 * msPerHour;

/// Lays out a week: a column for each day, 24 hours in view unless a line of text would not fit an
/// hour, overlapping bars side by side, long changes packed above the hours, bands that do not fill
/// a column as rows above those. Pure; any thread.
CalendarGeometry layoutWeekView(const CalendarPage& page, const WeekViewInput& input);

} // namespace cb
