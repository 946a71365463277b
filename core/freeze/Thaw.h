// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/freeze/FreezeEffect.h"

#include <QLocale>

namespace cb {

/// One day of a freeze or after it, in the board's zone.
struct ThawDay
{
    QDate day;
    bool isFrozen = false; ///< all of it
    int planned = 0; ///< changes that start on it by their plan, and may
    int taken = 0; ///< of those that wait, done on it
    int backlog = 0; ///< that still wait at its end

    int load() const { return planned + taken; }

    friend bool operator==(const ThawDay&, const ThawDay&) = default;
};

/// How the days after an earlier freeze of that name went.
struct EarlierThaw
{
    Span freeze;
    int changes = 0; ///< closed with an outcome
    int failed = 0; ///< unsuccessful or backed out
    double usualShare = 0; ///< of failures in the 13 weeks before

    bool hadMoreFailures() const
    {
        return changes > 0 && static_cast<double>(failed) / changes > usualShare;
    }

    friend bool operator==(const EarlierThaw&, const EarlierThaw&) = default;
};

/// What comes after a freeze: changes that waited are done on top of those that are planned.
struct Thaw
{
    Span freeze; ///< the instance
    QList<ThawDay> days; ///< from the first day of the freeze
    double usual = 0; ///< changes of this scope on a working day; 0: not known
    double failureShare = 0; ///< of this scope's closed changes over a year; 0: none are known
    int waiting = 0; ///< the backlog at the end of the freeze
    std::optional<qsizetype> worst; ///< the day that is furthest over the usual; none: no day is
    std::optional<Instant> betterEnd; ///< an earlier end that halves what is over the usual
    QList<EarlierThaw> earlier; ///< latest first

    int worseThaws() const;
};

/// The thaw of the running or next instance of a freeze.
///
/// Waiting are the hits of the instance that neither an exception nor an emergency lets through.
/// Each day from the end of the freeze on does what is planned for it, and of the backlog as much
/// as makes it a busy day: the 90th percentile (nearest rank) of the changes a day that this scope
/// had in the 13 weeks before the freeze, working days and weekends for themselves, days of the
/// freeze and holidays left out. `usual` is the mean of the working days; with fewer than 20 of
/// them nothing is said. Earlier thaws are the 5 days after earlier instances of this window and
/// of other freezes of the same name, at most 3 years back. Pure; any thread. Nothing: the window
/// is no freeze, or has no instance ahead.
std::optional<Thaw> thawOf(
    const BoardSnapshot& snapshot,
    const CalendarWindow& window,
    const WindowEffect& effect,
    Instant now);

/// "Tue 1 Dec gets 14 changes, 4 over the usual; 2.4 failures expected. Ending Sat 28 Nov, 12:00
/// would halve it."
QString thawAdvice(const Thaw& thaw, const QTimeZone& zone, const QLocale& locale);

} // namespace cb
