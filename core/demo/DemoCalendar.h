// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoCompany.h"
#include "core/domain/CalendarWindow.h"
#include "core/domain/Meeting.h"
#include "core/domain/WallTime.h"

namespace cb::demo {

/// When and where the demo plays.
struct DemoTime
{
    Instant now;
    QByteArray zoneName;
    QTimeZone zone;
    QDate today;

    DemoTime(Instant at, const QByteArray& name);

    Instant at(QDate date, QTime time) const { return WallTime::toInstant({date, time}, zone); }

    LocalTime local(Instant instant) const { return WallTime::toLocal(instant, zone); }
};

/// Freezes (the retail peak, year ends, quarter closes, Friday evenings), maintenance windows of
/// teams, holidays.
std::vector<CalendarWindow> planWindows(
    const Company& company, const DemoTime& time, DemoRandom& random);

/// The CAB's meetings, each Wednesday at 15:00 from a year ago to six weeks ahead, in that order.
std::vector<Meeting> planMeetings(const Company& company, const DemoTime& time, DemoRandom& random);

} // namespace cb::demo
