// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CalendarWindow.h"

namespace cb {

/// What a sentence about a window's times means.
struct RecurrenceReading
{
    WindowTimes times; ///< as the base, but for what the sentence says
    Recurrence recurrence; ///< empty: once
    QString remark; ///< where the words can mean two things: which one was taken
    QString problem; ///< why the sentence cannot be read; empty: it can
    QString suggestion; ///< a sentence that can, where one is near; null: none

    bool isRead() const { return problem.isEmpty(); }

    friend bool operator==(const RecurrenceReading&, const RecurrenceReading&) = default;
};

/// Reads how a window comes again from plain language, English or German in any mixture:
/// "every year, from the fourth Thursday of November, for 3 days", "every 2nd Tuesday 20:00-24:00",
/// "on the last Friday of each month", "every Friday 18:00 to Monday 06:00", "am letzten Werktag
/// jedes Quartals", "vom 18. Dezember bis 4. Januar", "weekly, 10 times, except 2026-12-24",
/// "once". An RRULE value or a cron time of five fields is taken as it is.
///
/// `base` gives what is not said: zone, time of the day, length, and the day from which the first
/// start is looked for. A start that the rule would not give moves on to the first that it does.
/// An end of the day that is named is that of the window's zone ("until 31 December 2027" holds on
/// that day too). Dates to leave out or to add have the start's time of the day. Pure; any thread.
RecurrenceReading readRecurrence(const QString& text, const WindowTimes& base);

} // namespace cb
