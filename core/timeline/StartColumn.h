// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <array>
#include <vector>

namespace cb {

/// How many of each kind; no table of ours has more than eight.
using KindCounts = std::array<quint32, 8>;

/// The weeks that are counted beforehand: week w is [edges[w], edges[w + 1]).
using WeekEdges = std::vector<qint64>;

/// Columns of time that a density is asked for.
class DensityColumns
{
public:
    /// Both must outlive it. Edges ascend.
    DensityColumns(const std::vector<qint64>& edges, const WeekEdges& weeks);

    const std::vector<qint64>& edges() const { return m_edges; }

    std::size_t count() const { return m_edges.empty() ? 0 : m_edges.size() - 1; }

    /// Every edge is one of a week.
    bool isOfWeeks() const { return !m_weeks.empty(); }

    /// Of edge i, where isOfWeeks().
    qint32 week(std::size_t i) const { return m_weeks[i]; }

private:
    const std::vector<qint64>& m_edges;
    std::vector<qint32> m_weeks;
};

/// The starts and kinds of things in many lanes, each lane in order of start. Counts of any stretch
/// cost O(log n): sums are kept for each block of 64, and for each week that has something.
class StartColumn
{
public:
    StartColumn() = default;

    /// How many things each lane will have.
    explicit StartColumn(const std::vector<quint32>& sizes);

    /// Adds to a lane; starts ascend within it. Returns the position.
    std::size_t append(int lane, qint64 start, quint8 kind);
    /// Call it once all is added. `weeks` may be empty.
    void finish(const WeekEdges& weeks);

    std::size_t size() const { return m_starts.size(); }

    std::size_t begin(int lane) const { return m_offsets[static_cast<std::size_t>(lane)]; }

    std::size_t end(int lane) const { return m_offsets[static_cast<std::size_t>(lane) + 1]; }

    qint64 startAt(std::size_t position) const { return m_starts[position]; }

    quint8 kindAt(std::size_t position) const { return m_kinds[position]; }

    /// The first position of a lane with a start of at least `ms`.
    std::size_t lowerBound(int lane, qint64 ms) const;

    /// Of positions [from, to).
    KindCounts count(std::size_t from, std::size_t to) const;

    /// Calls `add(column, const KindCounts&)` for the columns of a lane that are not empty.
    template <typename Add>
    void density(int lane, const DensityColumns& columns, const Add& add) const
    {
        if (columns.count() == 0) {
            return;
        }
        if (columns.isOfWeeks() && !m_binOffsets.empty()) {
            densityByWeeks(lane, columns, add);
            return;
        }
        std::size_t from = lowerBound(lane, columns.edges().front());
        const std::size_t last = end(lane);
        for (std::size_t c = 0; c < columns.count() && from < last; ++c) {
            const std::size_t to = gallop(from, last, columns.edges()[c + 1]);
            if (to > from) {
                add(c, count(from, to));
            }
            from = to;
        }
    }

private:
    struct Bin
    {
        qint32 week = 0;
        KindCounts counts{};
    };

    template <typename Add>
    void densityByWeeks(int lane, const DensityColumns& columns, const Add& add) const
    {
        std::size_t bin = firstBin(lane, columns.week(0));
        const std::size_t last = m_binOffsets[static_cast<std::size_t>(lane) + 1];
        std::size_t column = 0;
        for (; bin < last && m_bins[bin].week < columns.week(columns.count()); ++bin) {
            while (m_bins[bin].week >= columns.week(column + 1)) {
                ++column;
            }
            add(column, m_bins[bin].counts);
        }
    }

    std::size_t firstBin(int lane, qint32 week) const;
    /// The first position in [from, last) with a start of at least `ms`: near ones are found first.
    std::size_t gallop(std::size_t from, std::size_t last, qint64 ms) const;
    KindCounts countBefore(std::size_t position) const;
    void sumBlocks();
    void fillBins(const WeekEdges& weeks);

    std::vector<std::size_t> m_offsets{0}; ///< of each lane, and the end
    std::vector<std::size_t> m_filled; ///< while being filled
    std::vector<qint64> m_starts;
    std::vector<quint8> m_kinds;
    std::vector<KindCounts> m_sums; ///< before each block
    std::vector<std::size_t> m_binOffsets;
    std::vector<Bin> m_bins;
};

} // namespace cb
