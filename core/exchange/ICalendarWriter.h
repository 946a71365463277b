// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/BoardSnapshot.h"

#include <vector>

namespace cb {

struct ICalendarOptions
{
    QString calendarName; ///< X-WR-CALNAME; empty: the board's name
    Instant now; ///< DTSTAMP
    /// Clock changes and suspensions within it are written as overrides; cron windows as single
    /// events. Empty: from one year ago to five years on.
    Span nights;
    ///< wall-clock length
};

struct ICalendarText
{
    QByteArray bytes; ///< CRLF, lines of at most 75 octets, never cut within a character
    int events = 0;
    int withoutDates = 0; ///< changes that have no whole window: an event cannot be made
    QStringList notes; ///< windows that iCalendar cannot say (cron with an end cron …), written as
                       ///< single events
};

/// Changes (rows of the snapshot, mostly what a filter shows) and windows as VEVENTs. Instants of
/// changes are UTC; windows keep their zone (TZID with a VTIMEZONE) and rules; all-day ones are
/// DATE with exclusive end. UIDs are stable: the record's id and the board's, or the UID that a
/// window came with. The board's zone is named (X-WR-TIMEZONE). Pure; any thread. Errors: BadInput
/// (a window's rule that cannot be expanded).
Result<ICalendarText> writeICalendar(
    const BoardSnapshot& snapshot,
    const std::vector<int>& changeRows,
    const QList<CalendarWindow>& windows,
    const ICalendarOptions& options);

} // namespace cb
