// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/WindowMove.h"

namespace cb {

Instant roundedToStep(Instant instant, int stepMinutes, const QTimeZone& zone)
{
    const qint64 step = stepMinutes * msPerMinute;
    const LocalTime wall = WallTime::toLocal(instant, zone);
    const qint64 intoStep = wall.time.msecsSinceStartOfDay() % step;
    return instant.plusMs(intoStep * 2 >= step ? step - intoStep : -intoStep);
}

Instant plusDays(Instant instant, int days, const QTimeZone& zone)
{
    return days == 0 ? instant
                     : WallTime::toInstant(WallTime::toLocal(instant, zone).plus(days, 0), zone);
}

ClockNote clockNote(const Span& span, const QTimeZone& zone)
{
    const LocalTime start = WallTime::toLocal(span.start, zone);
    const LocalTime end = WallTime::toLocal(span.end, zone);
    ClockNote note;
    note.realMs = span.lengthMs();
    note.wallMs = start.msTo(end);
    note.startKind = WallTime::resolve(start, zone).kind;
    note.endKind = WallTime::resolve(end, zone).kind;
    return note;
}

void WindowMove::place(Instant edge, qint64 minimumMs)
{
    switch (m_part) {
    case MovePart::Whole:
        m_current = {edge, edge.plusMs(m_current.lengthMs())};
        break;
    case MovePart::Start:
        m_current.start = qMin(edge, m_current.end.plusMs(-minimumMs));
        break;
    case MovePart::End:
        m_current.end = qMax(edge, m_current.start.plusMs(minimumMs));
        break;
    }
}

void WindowMove::moveTo(Instant aim, int stepMinutes)
{
    place(roundedToStep(aim, stepMinutes, m_zone), stepMinutes * msPerMinute);
}

void WindowMove::moveToDay(int daysFromOriginal)
{
    const Instant edge = m_part == MovePart::End ? m_original.end : m_original.start;
    place(plusDays(edge, daysFromOriginal, m_zone), moveStepMinutes * msPerMinute);
}

void WindowMove::step(int steps, int stepMinutes)
{
    const Instant edge = m_part == MovePart::End ? m_current.end : m_current.start;
    const qint64 stepMs = stepMinutes * msPerMinute;
    place(edge.plusMs(steps * stepMs), stepMs);
}

void WindowMove::stepDays(int days)
{
    const Instant edge = m_part == MovePart::End ? m_current.end : m_current.start;
    place(plusDays(edge, days, m_zone), moveStepMinutes * msPerMinute);
}

void WindowMove::stepLength(int steps, int stepMinutes)
{
    const qint64 stepMs = stepMinutes * msPerMinute;
    m_current.end = qMax(m_current.end.plusMs(steps * stepMs), m_current.start.plusMs(stepMs));
}

ClockNote WindowMove::note() const
{
    return clockNote(m_current, m_zone);
}

Span WindowMove::alike(const Span& other) const
{
    const qint64 byMs = WallTime::toLocal(m_original.start, m_zone)
                            .msTo(WallTime::toLocal(m_current.start, m_zone));
    // From one hour of a doubled one to the other the clock shows no step.
    const Instant start = byMs == 0
        ? other.start.plusMs(m_current.start.ms - m_original.start.ms)
        : WallTime::toInstant(WallTime::toLocal(other.start, m_zone).plus(0, byMs), m_zone);
    return {start, start.plusMs(other.lengthMs())};
}

} // namespace cb
