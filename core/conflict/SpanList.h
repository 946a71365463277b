// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <algorithm>
#include <vector>

namespace cb {

/// A zero-length span takes the millisecond of its instant: then plain half-open comparison gives
/// Span::overlaps().
inline qint64 effectiveEnd(qint64 start, qint64 end)
{
    return std::max(end, start + 1);
}

/// What two overlapping spans have in common.
inline Span commonSpan(const Span& a, const Span& b)
{
    return {std::max(a.start, b.start), std::min(a.end, b.end)};
}

/// Spans in order of start, for queries what overlaps a given one: O(log n + answers) where no span
/// is much longer than the others.
class SpanList
{
public:
    SpanList() = default;

    explicit SpanList(std::vector<Span> ascending)
        : m_spans(std::move(ascending))
    {
        m_latestEnds.reserve(m_spans.size());
        qint64 latest = noInstant;
        for (const Span& span : m_spans) {
            latest = std::max(latest, effectiveEnd(span.start.ms, span.end.ms));
            m_latestEnds.push_back(latest);
        }
    }

    const std::vector<Span>& spans() const { return m_spans; }

    bool isEmpty() const { return m_spans.empty(); }

    /// Calls `visit(index)` for each that overlaps, in order.
    template <typename Visit>
    void forEachOverlapping(const Span& wanted, const Visit& visit) const
    {
        const qint64 before = effectiveEnd(wanted.start.ms, wanted.end.ms);
        const auto first =
            std::upper_bound(m_latestEnds.begin(), m_latestEnds.end(), wanted.start.ms);
        for (auto i = static_cast<std::size_t>(first - m_latestEnds.begin());
             i < m_spans.size() && m_spans[i].start.ms < before;
             ++i)
        {
            if (m_spans[i].overlaps(wanted)) {
                visit(i);
            }
        }
    }

private:
    std::vector<Span> m_spans;
    std::vector<qint64> m_latestEnds; ///< of all up to here
};

} // namespace cb
