// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Change.h"
#include "core/domain/WallTime.h"

namespace cb {

/// A night that comes back: "every second Tuesday of the month at 22:00 for 2 hours, 6 times".
struct PatchNightRule
{
    int ordinal = 2; ///< 1 to 4 of the month, 5: the last, 0: every week, -2: every second week
    int weekday = 2; ///< 1 Monday to 7 Sunday
    QTime at{22, 0}; ///< wall clock of the board
    int minutes = 120; ///< as the wall clock counts
    int count = 6;
    QDate from; ///< the first night is not before it
};

/// The windows, oldest first. Start and end keep their wall clock on the night of a clock change:
/// in a gap the offset before it holds, of a doubled hour the first one.
QList<Span> patchNights(const PatchNightRule& rule, const QTimeZone& zone);

/// A draft for each night, like `change`; titles get the night's date.
std::vector<Change> patchNightDrafts(
    const Change& change, const QList<Span>& nights, const QTimeZone& zone);

} // namespace cb
