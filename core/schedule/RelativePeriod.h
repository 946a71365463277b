// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/WallTime.h"
#include "core/schedule/DayCells.h"

#include <QString>

namespace cb {

/// The canonical form of a period's text ("Next  4 WEEKS" -> "next 4 weeks"); nothing if it is
/// none.
std::optional<QString> canonicalPeriod(const QString& text);

/// The days that a period means when today is `today`; weeks start on Monday (ISO 8601). `text`
/// must be canonical.
std::optional<DayRange> daysOfPeriod(const QString& text, QDate today);

/// The canonical form of what after: and before: take: a day or a local time, or one of today,
/// tomorrow, yesterday.
std::optional<QString> canonicalMoment(const QString& text);

/// Its instant in `zone`: a day means its midnight.
std::optional<Instant> instantOfMoment(const QString& text, QDate today, const QTimeZone& zone);

} // namespace cb
