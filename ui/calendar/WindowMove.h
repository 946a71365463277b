// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/WallTime.h"

namespace cb {

/// Which part of a planned window a drag or a key changes.
enum class MovePart
{
    Whole,
    Start,
    End
};

/// How far a clock change lies within a window, or what it did to a time that was aimed at.
struct ClockNote
{
    qint64 realMs = 0; ///< how long the window lasts
    qint64 wallMs = 0; ///< how long it lasts by the clocks on the wall
    WallTimeKind startKind = WallTimeKind::Exact;
    WallTimeKind endKind = WallTimeKind::Exact;

    bool hasJump() const { return realMs != wallMs; }

    friend bool operator==(const ClockNote&, const ClockNote&) = default;
};

/// Steps of moving, in minutes (ui.md section 3).
constexpr int moveStepMinutes = 15;
constexpr int fineMoveStepMinutes = 5;

/// A window being moved or made longer, in steps. Moves keep the exact length in real time, also
/// across a clock change; steps of days keep the wall-clock time. Pure value.
class WindowMove
{
public:
    WindowMove() = default;

    WindowMove(const Span& original, MovePart part, const QTimeZone& zone)
        : m_original(original)
        , m_current(original)
        , m_part(part)
        , m_zone(zone)
    {}

    const Span& original() const { return m_original; }

    const Span& current() const { return m_current; }

    MovePart part() const { return m_part; }

    bool isChanged() const { return !(m_original == m_current); }

    /// The moved edge (the start, for the whole) goes to `aim`, rounded to whole steps of the wall
    /// clock. The length never falls below one step.
    void moveTo(Instant aim, int stepMinutes);
    /// The same from the original by whole days of the wall clock.
    void moveToDay(int daysFromOriginal);
    /// One or more steps from where it stands, in real time.
    void step(int steps, int stepMinutes);
    /// Days from where it stands, by the wall clock.
    void stepDays(int days);
    /// The end goes by so many steps, whatever the part.
    void stepLength(int steps, int stepMinutes);

    ClockNote note() const;

    /// The window of another change moved by as much of the wall clock as the start of this one;
    /// its length stays.
    Span alike(const Span& other) const;

private:
    void place(Instant edge, qint64 minimumMs);

    Span m_original;
    Span m_current;
    MovePart m_part = MovePart::Whole;
    QTimeZone m_zone;
};

/// `instant` rounded to the nearest whole step of the wall clock in `zone`.
Instant roundedToStep(Instant instant, int stepMinutes, const QTimeZone& zone);

/// The same wall-clock time so many days later; a missing time goes on by the offset before the
/// gap, a doubled one is the first.
Instant plusDays(Instant instant, int days, const QTimeZone& zone);

/// What the clocks do to `span` in `zone`.
ClockNote clockNote(const Span& span, const QTimeZone& zone);

} // namespace cb
