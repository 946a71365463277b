// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

namespace cb {

/// Where instants stand on a horizontal axis of real time: x runs from 0 to width(), in any unit of
/// length (pixels on screen, points on paper), and every unit is the same number of milliseconds.
/// Nights of clock changes are thus as long as they are. A value.
///
/// Exact: instantAt(xOf(t)) is t for every t within ten years of the view, at every zoom; the left
/// edge is kept with parts of a millisecond, so that zooming in and out again does not drift.
class TimeScale
{
public:
    /// The closest and the widest view.
    static constexpr double minimumMs = 60'000;
    static constexpr double maximumMs = 10 * 365.25 * 86'400'000;

    TimeScale() = default;
    /// `span` fills `width` (both at least a little); it is widened or narrowed about its middle to
    /// what a view may show, and kept within the years 1 to 9999.
    TimeScale(const Span& span, double width);

    double width() const { return m_width; }

    double msPerUnit() const { return m_lengthMs / m_width; }

    double lengthMs() const { return m_lengthMs; }

    /// What the view shows, to the millisecond: from the first one in view to before the first one
    /// out of it.
    Span span() const;

    double xOf(Instant t) const
    {
        return (static_cast<double>(t.ms) - m_leftMs) / m_lengthMs * m_width;
    }

    /// The nearest millisecond.
    Instant instantAt(double x) const;

    /// How long `ms` is.
    double lengthOf(qint64 ms) const { return static_cast<double>(ms) / m_lengthMs * m_width; }

    /// The view is `factor` times as long (below 1: closer), within the limits; what stands at `x`
    /// stays there.
    TimeScale zoomed(double factor, double x) const;
    /// By units to the right: panned(width()) shows what follows.
    TimeScale panned(double units) const;
    /// The same left edge and length, in another width.
    TimeScale resized(double width) const;
    /// The same left edge and milliseconds per unit, in another width: what a window does that
    /// becomes wider.
    TimeScale extended(double width) const;
    /// The same length with `t` at `x`.
    TimeScale withInstantAt(Instant t, double x) const;

    friend bool operator==(const TimeScale&, const TimeScale&) = default;

private:
    static TimeScale of(double leftMs, double lengthMs, double width);

    double m_leftMs = 0; ///< a double holds the milliseconds of the years 1 to 9999 to 1/100
    double m_lengthMs = 7 * 86'400'000.0;
    double m_width = 1;
};

/// How much of single records a view of that length shows (ui.md section 4).
enum class TimelineDetail
{
    Titles, ///< below 3 weeks: bars, with titles beside them
    Bars, ///< below 10 weeks
    Weeks ///< beyond: one column a week with counts
};

TimelineDetail timelineDetail(double lengthMs);

} // namespace cb
