// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/TimeAxis.h"

#include "core/domain/WallTime.h"

#include <algorithm>

namespace cb {

/// A clock change: before it the wall clock ends at `wallBefore`, after it it goes on at
/// `wallAfter`.
struct TimeAxis::Jump
{
    qint64 utc = 0;
    LocalTime wallBefore;
    LocalTime wallAfter;

    qint64 size() const { return wallBefore.msTo(wallAfter); }
};

std::vector<TimeAxis::Jump> TimeAxis::jumpsIn(const Span& span, const QTimeZone& zone)
{
    std::vector<Jump> jumps;
    const auto transitions =
        zone.transitions(span.start.toUtc().addMSecs(-1), span.end.plusMs(-1).toUtc());
    for (const QTimeZone::OffsetData& transition : transitions) {
        const Instant at = Instant::fromDateTime(transition.atUtc);
        if (at <= span.start || at >= span.end) {
            continue;
        }
        const LocalTime before = WallTime::toLocal(at.plusMs(-1), zone).plus(0, 1);
        const LocalTime after = WallTime::toLocal(at, zone);
        if (!(before == after)) {
            jumps.push_back({at.ms, before, after});
        }
    }
    return jumps;
}

TimeAxis::TimeAxis(const std::vector<DayColumn>& columns, QTime dayStartsAt, const QTimeZone& zone)
    : m_dayStartsAt(dayStartsAt)
{
    for (const DayColumn& column : columns) {
        for (const Jump& jump : jumpsIn(column.span, zone)) {
            const qint64 size = jump.size();
            if (size < 0) {
                const LocalTime start{column.day, dayStartsAt};
                const Insertion made{start.msTo(jump.wallBefore), -size};
                const bool isKnown = std::any_of(
                    m_insertions.begin(), m_insertions.end(), [&](const Insertion& other) {
                        return other.at == made.at && other.length == made.length;
                    });
                if (!isKnown) {
                    m_insertions.push_back(made);
                }
            }
        }
    }
    std::sort(m_insertions.begin(), m_insertions.end(), [](const auto& a, const auto& b) {
        return a.at < b.at;
    });
    for (const Insertion& insertion : m_insertions) {
        m_length += insertion.length;
    }
    for (const DayColumn& column : columns) {
        m_columns.push_back(makeColumn(column, dayStartsAt, zone));
    }
    makeHours(dayStartsAt);
}

qint64 TimeAxis::stretched(qint64 wallPlace, bool asEnd) const
{
    qint64 place = wallPlace;
    for (const Insertion& insertion : m_insertions) {
        if (wallPlace > insertion.at || (wallPlace == insertion.at && !asEnd)) {
            place += insertion.length;
        }
    }
    return place;
}

TimeAxis::Column TimeAxis::makeColumn(
    const DayColumn& column, QTime dayStartsAt, const QTimeZone& zone) const
{
    Column made;
    const LocalTime dayStart{column.day, dayStartsAt};
    qint64 from = column.span.start.ms;
    qint64 wall = dayStart.msTo(WallTime::toLocal(column.span.start, zone));
    const auto addSegment = [&](qint64 toUtc, qint64 place) {
        made.segments.push_back({from, toUtc, place});
    };
    // Runs of one offset are cut at inserted stretches, over which an ordinary column jumps.
    const auto addRun = [&](qint64 toUtc, qint64 place) {
        for (const Insertion& insertion : m_insertions) {
            const qint64 cut = from + insertion.at - wall;
            if (cut > from && cut < toUtc && place == stretched(wall, false)) {
                addSegment(cut, place);
                from = cut;
                wall = insertion.at;
                place = stretched(wall, false);
            }
        }
        addSegment(toUtc, place);
    };
    qint64 place = stretched(wall, false);
    for (const Jump& jump : jumpsIn(column.span, zone)) {
        addRun(jump.utc, place);
        const qint64 wallBefore = dayStart.msTo(jump.wallBefore);
        from = jump.utc;
        wall = dayStart.msTo(jump.wallAfter);
        if (jump.size() > 0) {
            place = stretched(wall, false);
            made.missing.push_back({stretched(wallBefore, true), place});
        } else {
            const qint64 begin = stretched(wallBefore, true);
            made.repeated.push_back({begin, begin - jump.size()});
            const qint64 end = qMin(jump.utc - jump.size(), column.span.end.ms);
            addSegment(end, begin);
            from = end;
            wall = wallBefore;
            place = stretched(wall, false);
        }
    }
    addRun(column.span.end.ms, place);
    // What no segment covers does not exist in this column.
    qint64 reached = 0;
    for (const Segment& segment : made.segments) {
        if (segment.place > reached) {
            made.absent.push_back({reached, segment.place});
        }
        reached = segment.place + segment.toUtc - segment.fromUtc;
    }
    if (reached < m_length) {
        made.absent.push_back({reached, m_length});
    }
    return made;
}

void TimeAxis::makeHours(QTime dayStartsAt)
{
    for (int hour = 1; hour < 24; ++hour) {
        const qint64 wall = hour * msPerHour;
        m_hours.push_back(
            {stretched(wall, false), dayStartsAt.addMSecs(static_cast<int>(wall)), false});
    }
    for (const Insertion& insertion : m_insertions) {
        qint64 begin = stretched(insertion.at, true);
        for (qint64 wall = insertion.at - insertion.length; wall < insertion.at; wall += msPerHour)
        {
            m_hours.push_back({begin, dayStartsAt.addMSecs(static_cast<int>(wall)), true});
            begin += msPerHour;
        }
    }
    std::sort(m_hours.begin(), m_hours.end(), [](const AxisTick& a, const AxisTick& b) {
        return a.at < b.at;
    });
}

qint64 TimeAxis::placeOf(int column, Instant instant, bool asEnd) const
{
    const auto& segments = m_columns[static_cast<std::size_t>(column)].segments;
    if (instant.ms <= segments.front().fromUtc) {
        return segments.front().place;
    }
    for (const Segment& segment : segments) {
        if (instant.ms < segment.toUtc || (asEnd && instant.ms == segment.toUtc)) {
            return segment.place + instant.ms - segment.fromUtc;
        }
    }
    const Segment& last = segments.back();
    return last.place + last.toUtc - last.fromUtc;
}

Instant TimeAxis::instantAt(int column, qint64 place) const
{
    const auto& segments = m_columns[static_cast<std::size_t>(column)].segments;
    for (const Segment& segment : segments) {
        const qint64 length = segment.toUtc - segment.fromUtc;
        if (place < segment.place) {
            return {segment.fromUtc};
        }
        if (place < segment.place + length) {
            return {segment.fromUtc + place - segment.place};
        }
    }
    return {segments.back().toUtc};
}

const std::vector<AxisStretch>& TimeAxis::absentIn(int column) const
{
    return m_columns[static_cast<std::size_t>(column)].absent;
}

const std::vector<AxisStretch>& TimeAxis::missingIn(int column) const
{
    return m_columns[static_cast<std::size_t>(column)].missing;
}

const std::vector<AxisStretch>& TimeAxis::repeatedIn(int column) const
{
    return m_columns[static_cast<std::size_t>(column)].repeated;
}

QTime TimeAxis::wallTimeAt(qint64 place) const
{
    for (const Insertion& insertion : m_insertions) {
        const qint64 begin = stretched(insertion.at, true);
        if (place >= begin + insertion.length) {
            continue;
        }
        if (place >= begin) {
            return m_dayStartsAt.addMSecs(
                static_cast<int>(insertion.at - insertion.length + place - begin));
        }
        break;
    }
    qint64 wall = place;
    for (const Insertion& insertion : m_insertions) {
        if (place >= stretched(insertion.at, true) + insertion.length) {
            wall -= insertion.length;
        }
    }
    return m_dayStartsAt.addMSecs(static_cast<int>(wall % msPerDay));
}

} // namespace cb
