// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ICalendarTimes.h"

namespace cb {

/// One VEVENT, read but not yet joined with others of its UID. (A part of readICalendar().)
struct ICalendarEvent
{
    int line = 0;
    QString uid;
    int sequence = 0;
    std::optional<Instant> stamp;
    bool isCancelled = false;
    std::optional<ICalendarTime> recurrenceId;
    bool andFuture = false;
    ICalendarTime start;
    WindowTimes times;
    Recurrence recurrence; ///< without overrides; periods of RDATE are in `periods`
    QList<WindowOverride> periods;
    QString summary; ///< null: not given
    QString description;
    const ICalendarComponent* component = nullptr;
};

/// Reads one VEVENT. Errors: BadInput, with what is wrong; `notes` gets what was overlooked.
Result<ICalendarEvent> readEvent(
    const ICalendarComponent& component, const ICalendarZones& zones, QList<WindowFinding>& notes);

} // namespace cb
