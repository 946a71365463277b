// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/CalendarWindow.h"

#include <QLocale>

namespace cb {

struct RecurrenceRule;

/// How a window comes again, in plain words of the user's language: "every year, from the fourth
/// Thursday of November, for 3 days"; "once" where it does not. Every rule that can be stored has
/// words, those of RFC 5545 that nobody says included; rules and cron times that are not valid are
/// given as they stand. readRecurrence() reads the words of usual rules back to the same starts.
QString recurrenceWords(const Recurrence& recurrence, const WindowTimes& times);

/// One rule without the times of the day.
QString ruleWords(const RecurrenceRule& rule, const QByteArray& zone);

/// A cron time: "at 02:00 on the first day of each month".
QString cronWords(const QString& cron);

/// How long and when in the day: "20:00–24:00", "for 3 days", "from 18:00 for 1 day"; empty: one
/// whole day.
QString lengthWords(const WindowTimes& times);

/// The code behind the words, as it is shown beside them: "YEARLY;BYMONTH=11;BYDAY=4TH", a cron
/// time; empty: once.
QString recurrenceCode(const Recurrence& recurrence);

/// Days of a span that begins and ends at midnight, both included ("Thu 26 – Sat 28 Nov"), else
/// with times ("Thu 26 Nov, 20:00–22:00"); the year where it is not `thisYear`.
QString spanWords(const Span& span, const QTimeZone& zone, int thisYear, const QLocale& locale);

/// The running or next instances of a window from `from` on, at most `count`, looked for as far as
/// 12 years ahead. Errors: those of expandWindow(), by name.
Result<QList<WindowInstance>> nextInstances(
    const CalendarWindow& window, Instant from, int count, const QTimeZone& zone);

/// "next Thu 25 – Sat 27 Nov 2027, then 23 – 25 Nov 2028"; what there is of it.
QString instancesWords(
    const QList<WindowInstance>& instances,
    const QTimeZone& zone,
    int thisYear,
    const QLocale& locale);

} // namespace cb
