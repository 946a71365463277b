// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/TimeScale.h"

#include <algorithm>
#include <cmath>

namespace cb {
namespace {

constexpr double firstMs = -62'135'596'800'000.0; ///< 0001-01-01
constexpr double lastMs = 253'402'300'800'000.0; ///< 10000-01-01
constexpr double weekMs = 7.0 * msPerDay;

} // namespace

TimeScale TimeScale::of(double leftMs, double lengthMs, double width)
{
    TimeScale scale;
    scale.m_width = std::max(width, 1.0);
    scale.m_lengthMs = std::clamp(lengthMs, minimumMs, maximumMs);
    scale.m_leftMs = std::clamp(leftMs, firstMs, lastMs - scale.m_lengthMs);
    return scale;
}

TimeScale::TimeScale(const Span& span, double width)
{
    const double asked = static_cast<double>(span.end.ms) - static_cast<double>(span.start.ms);
    const double length = std::clamp(asked, minimumMs, maximumMs);
    *this = of(static_cast<double>(span.start.ms) + (asked - length) / 2, length, width);
}

Span TimeScale::span() const
{
    return {
        {static_cast<qint64>(std::ceil(m_leftMs))},
        {static_cast<qint64>(std::ceil(m_leftMs + m_lengthMs))}};
}

Instant TimeScale::instantAt(double x) const
{
    return {std::llround(m_leftMs + x / m_width * m_lengthMs)};
}

TimeScale TimeScale::zoomed(double factor, double x) const
{
    const double length = std::clamp(m_lengthMs * factor, minimumMs, maximumMs);
    return of(m_leftMs + x / m_width * (m_lengthMs - length), length, m_width);
}

TimeScale TimeScale::panned(double units) const
{
    return of(m_leftMs + units * msPerUnit(), m_lengthMs, m_width);
}

TimeScale TimeScale::resized(double width) const
{
    return of(m_leftMs, m_lengthMs, width);
}

TimeScale TimeScale::extended(double width) const
{
    return of(m_leftMs, msPerUnit() * std::max(width, 1.0), width);
}

TimeScale TimeScale::withInstantAt(Instant t, double x) const
{
    return of(static_cast<double>(t.ms) - x * msPerUnit(), m_lengthMs, m_width);
}

TimelineDetail timelineDetail(double lengthMs)
{
    if (lengthMs < 3 * weekMs) {
        return TimelineDetail::Titles;
    }
    return lengthMs < 10 * weekMs ? TimelineDetail::Bars : TimelineDetail::Weeks;
}

} // namespace cb
