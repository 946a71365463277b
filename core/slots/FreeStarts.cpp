// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slots/FreeStarts.h"

#include <algorithm>

namespace cb {
namespace {

qint64 floorTo(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

qint64 ceilTo(qint64 value, qint64 step)
{
    return -floorTo(-value, step);
}

/// The range of `taken` that holds `start`, or null.
const StartRange* takenAt(std::span<const StartRange> taken, qint64 start)
{
    const auto after = std::upper_bound(
        taken.begin(), taken.end(), start, [](qint64 value, const StartRange& range) {
            return value < range.from;
        });
    if (after == taken.begin()) {
        return nullptr;
    }
    const StartRange& range = *(after - 1);
    return start < range.to ? &range : nullptr;
}

} // namespace

StartRange startsThatOverlap(const Span& other, qint64 lengthMs)
{
    if (lengthMs == 0) {
        return {other.start.ms, std::max(other.end.ms, other.start.ms + 1)};
    }
    return {other.start.ms - lengthMs + 1, std::max(other.end.ms, other.start.ms + 1)};
}

void joinRanges(std::vector<StartRange>& ranges)
{
    std::erase_if(ranges, [](const StartRange& range) { return range.from >= range.to; });
    std::sort(ranges.begin(), ranges.end(), [](const StartRange& a, const StartRange& b) {
        return a.from < b.from;
    });
    std::size_t kept = 0;
    for (const StartRange& range : ranges) {
        if (kept > 0 && range.from <= ranges[kept - 1].to) {
            ranges[kept - 1].to = std::max(ranges[kept - 1].to, range.to);
        } else {
            ranges[kept++] = range;
        }
    }
    ranges.resize(kept);
}

std::vector<StartRange> startsOutside(
    std::span<const StartRange> allowed, qint64 lengthMs, const StartRange& within)
{
    std::vector<StartRange> blocked;
    qint64 from = within.from;
    const qint64 needed = std::max<qint64>(lengthMs, 1);
    for (const StartRange& range : allowed) {
        if (range.to - range.from < needed) {
            continue;
        }
        if (range.from > from) {
            blocked.push_back({from, std::min(range.from, within.to)});
        }
        from = std::max(from, range.to - needed + 1);
        if (from >= within.to) {
            return blocked;
        }
    }
    blocked.push_back({from, within.to});
    return blocked;
}

FreeStarts::FreeStarts(std::span<const StartRange> blocked, const StartRange& within, qint64 stepMs)
    : m_stepMs(stepMs)
{
    qint64 from = within.from;
    const auto add = [this](qint64 first, qint64 end) {
        const Gap gap{ceilTo(first, m_stepMs), floorTo(end - 1, m_stepMs)};
        if (gap.first <= gap.last) {
            m_gaps.push_back(gap);
        }
    };
    for (const StartRange& range : blocked) {
        if (range.to <= from) {
            continue;
        }
        if (range.from >= within.to) {
            break;
        }
        if (range.from > from) {
            add(from, range.from);
        }
        from = range.to;
    }
    if (from < within.to) {
        add(from, within.to);
    }
}

std::optional<qint64> FreeStarts::atOrAfter(qint64 start) const
{
    const auto gap =
        std::lower_bound(m_gaps.begin(), m_gaps.end(), start, [](const Gap& g, qint64 value) {
            return g.last < value;
        });
    if (gap == m_gaps.end()) {
        return std::nullopt;
    }
    const qint64 first = std::max(gap->first, ceilTo(start, m_stepMs));
    // The gap ends on a whole step at or after `start`, so `first` lies within it.
    return first;
}

std::optional<qint64> FreeStarts::atOrBefore(qint64 start) const
{
    const auto after =
        std::upper_bound(m_gaps.begin(), m_gaps.end(), start, [](qint64 value, const Gap& g) {
            return value < g.first;
        });
    if (after == m_gaps.begin()) {
        return std::nullopt;
    }
    return std::min((after - 1)->last, floorTo(start, m_stepMs));
}

std::optional<qint64> FreeStarts::atOrAfter(qint64 start, std::span<const StartRange> taken) const
{
    std::optional<qint64> found = atOrAfter(start);
    while (found) {
        const StartRange* range = takenAt(taken, *found);
        if (!range) {
            break;
        }
        found = atOrAfter(range->to);
    }
    return found;
}

std::optional<qint64> FreeStarts::atOrBefore(qint64 start, std::span<const StartRange> taken) const
{
    std::optional<qint64> found = atOrBefore(start);
    while (found) {
        const StartRange* range = takenAt(taken, *found);
        if (!range) {
            break;
        }
        found = atOrBefore(range->from - 1);
    }
    return found;
}

std::optional<qint64> FreeStarts::nearest(qint64 wanted, std::span<const StartRange> taken) const
{
    const std::optional<qint64> after = atOrAfter(wanted + 1, taken);
    const std::optional<qint64> before = atOrBefore(wanted - 1, taken);
    if (before && after) {
        return wanted - *before <= *after - wanted ? before : after;
    }
    return before ? before : after;
}

} // namespace cb
