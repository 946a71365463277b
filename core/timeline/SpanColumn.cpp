// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/SpanColumn.h"

#include <algorithm>
#include <limits>

namespace cb {

SpanColumn::SpanColumn(const std::vector<quint32>& sizesOfLanes)
    : m_starts(sizesOfLanes)
    , m_ends(m_starts.size())
    , m_rows(m_starts.size())
{}

void SpanColumn::append(int lane, const Span& span, int row, quint8 kind)
{
    const std::size_t position = m_starts.append(lane, span.start.ms, kind);
    m_ends[position] = span.end.ms;
    m_rows[position] = row;
}

void SpanColumn::finish(const WeekEdges& weeks)
{
    m_starts.finish(weeks);
    constexpr qint64 never = std::numeric_limits<qint64>::min();
    for (std::size_t level = 0; level < sizes.size(); ++level) {
        m_latest[level].assign((m_ends.size() + sizes[level] - 1) / sizes[level], never);
    }
    for (std::size_t i = 0; i < m_ends.size(); ++i) {
        qint64& latest = m_latest[0][i / sizes[0]];
        latest = qMax(latest, effectiveEnd(m_starts.startAt(i), m_ends[i]));
    }
    for (std::size_t level = 1; level < sizes.size(); ++level) {
        const std::size_t below = sizes[level] / sizes[level - 1];
        for (std::size_t i = 0; i < m_latest[level - 1].size(); ++i) {
            qint64& latest = m_latest[level][i / below];
            latest = qMax(latest, m_latest[level - 1][i]);
        }
    }
}

qint64 SpanColumn::latestEnd() const
{
    return *std::max_element(m_ends.cbegin(), m_ends.cend());
}

std::size_t SpanColumn::skipFrom(std::size_t position, qint64 after) const
{
    std::size_t skip = 0;
    for (std::size_t level = 0; level < sizes.size() && position % sizes[level] == 0; ++level) {
        if (m_latest[level][position / sizes[level]] > after) {
            break;
        }
        skip = sizes[level];
    }
    return skip;
}

} // namespace cb
