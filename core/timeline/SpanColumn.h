// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/StartColumn.h"

namespace cb {

/// A StartColumn with ends and rows: it finds what overlaps a stretch. The latest end of each block
/// of starts is kept at several sizes, so that long things among short ones cost little.
class SpanColumn
{
public:
    SpanColumn() = default;
    explicit SpanColumn(const std::vector<quint32>& sizes);

    /// As StartColumn::append().
    void append(int lane, const Span& span, int row, quint8 kind);
    void finish(const WeekEdges& weeks);

    const StartColumn& starts() const { return m_starts; }

    Span spanAt(std::size_t position) const
    {
        return {{m_starts.startAt(position)}, {m_ends[position]}};
    }

    int rowAt(std::size_t position) const { return m_rows[position]; }

    quint8 kindAt(std::size_t position) const { return m_starts.kindAt(position); }

    /// Calls `visit(position)` for what overlaps `range` (Span::overlaps()), ascending by start,
    /// until it answers false.
    template <typename Visit>
    void find(int lane, const Span& range, const Visit& visit) const
    {
        const qint64 before = effectiveEnd(range.start.ms, range.end.ms);
        const std::size_t limit = m_starts.lowerBound(lane, before);
        std::size_t position = m_starts.begin(lane);
        while (position < limit) {
            const std::size_t skip = skipFrom(position, range.start.ms);
            if (skip > 0) {
                position += skip;
                continue;
            }
            const qint64 end = effectiveEnd(m_starts.startAt(position), m_ends[position]);
            if (end > range.start.ms && !visit(position)) {
                return;
            }
            ++position;
        }
    }

    /// Of everything; only valid where there is something.
    qint64 latestEnd() const;

private:
    /// A zero-length span takes the millisecond of its instant: then plain half-open comparison
    /// gives Span::overlaps().
    static qint64 effectiveEnd(qint64 start, qint64 end) { return qMax(end, start + 1); }

    /// How many positions from here on end at or before `after` for sure; 0: look.
    std::size_t skipFrom(std::size_t position, qint64 after) const;

    static constexpr std::array<std::size_t, 4> sizes{64, 1'024, 16'384, 262'144};

    StartColumn m_starts;
    std::vector<qint64> m_ends;
    std::vector<qint32> m_rows;
    std::array<std::vector<qint64>, sizes.size()> m_latest; ///< effective end of each block
};

} // namespace cb
