// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/StartColumn.h"

#include <algorithm>

namespace cb {
namespace {

constexpr std::size_t blockSize = 64;

/// Counts of at most 255 kinds, eight counters of a byte in one word.
KindCounts countKinds(const quint8* first, const quint8* last)
{
    quint64 packed = 0;
    for (; first != last; ++first) {
        packed += quint64{1} << (8 * *first);
    }
    KindCounts counts;
    for (quint32& count : counts) {
        count = static_cast<quint32>(packed & 0xff);
        packed >>= 8;
    }
    return counts;
}

} // namespace

DensityColumns::DensityColumns(const std::vector<qint64>& edges, const WeekEdges& weeks)
    : m_edges(edges)
{
    if (edges.empty() || weeks.empty()) {
        return;
    }
    auto week = std::lower_bound(weeks.cbegin(), weeks.cend(), edges.front());
    m_weeks.reserve(edges.size());
    for (const qint64 edge : edges) {
        while (week != weeks.cend() && *week < edge) {
            ++week;
        }
        if (week == weeks.cend() || *week != edge) {
            m_weeks.clear();
            return;
        }
        m_weeks.push_back(static_cast<qint32>(week - weeks.cbegin()));
    }
}

StartColumn::StartColumn(const std::vector<quint32>& sizes)
{
    m_offsets.reserve(sizes.size() + 1);
    for (const quint32 size : sizes) {
        m_offsets.push_back(m_offsets.back() + size);
    }
    m_filled.assign(m_offsets.cbegin(), m_offsets.cend() - 1);
    m_starts.resize(m_offsets.back());
    m_kinds.resize(m_offsets.back());
}

std::size_t StartColumn::append(int lane, qint64 start, quint8 kind)
{
    const std::size_t position = m_filled[static_cast<std::size_t>(lane)]++;
    m_starts[position] = start;
    m_kinds[position] = kind;
    return position;
}

void StartColumn::finish(const WeekEdges& weeks)
{
    m_filled = {};
    sumBlocks();
    if (weeks.size() > 1) {
        fillBins(weeks);
    }
}

void StartColumn::sumBlocks()
{
    m_sums.assign(m_kinds.size() / blockSize + 1, KindCounts{});
    for (std::size_t block = 1; block < m_sums.size(); ++block) {
        const quint8* first = m_kinds.data() + (block - 1) * blockSize;
        const KindCounts within = countKinds(first, first + blockSize);
        for (std::size_t kind = 0; kind < within.size(); ++kind) {
            m_sums[block][kind] = m_sums[block - 1][kind] + within[kind];
        }
    }
}

void StartColumn::fillBins(const WeekEdges& weeks)
{
    m_binOffsets.assign(1, 0);
    for (std::size_t lane = 0; lane + 1 < m_offsets.size(); ++lane) {
        std::size_t position = lowerBound(static_cast<int>(lane), weeks.front());
        std::size_t week = 0;
        for (; position < m_offsets[lane + 1] && m_starts[position] < weeks.back(); ++position) {
            const bool isSame = m_bins.size() > m_binOffsets[lane]
                && m_starts[position] < weeks[static_cast<std::size_t>(m_bins.back().week) + 1];
            if (!isSame) {
                const auto after = std::upper_bound(
                    weeks.cbegin() + static_cast<std::ptrdiff_t>(week),
                    weeks.cend(),
                    m_starts[position]);
                week = static_cast<std::size_t>(after - weeks.cbegin()) - 1;
                m_bins.push_back({static_cast<qint32>(week), {}});
            }
            ++m_bins.back().counts[m_kinds[position]];
        }
        m_binOffsets.push_back(m_bins.size());
    }
}

std::size_t StartColumn::firstBin(int lane, qint32 week) const
{
    const auto first =
        m_bins.cbegin() + static_cast<std::ptrdiff_t>(m_binOffsets[static_cast<std::size_t>(lane)]);
    const auto last = m_bins.cbegin()
        + static_cast<std::ptrdiff_t>(m_binOffsets[static_cast<std::size_t>(lane) + 1]);
    const auto found = std::lower_bound(
        first, last, week, [](const Bin& bin, qint32 wanted) { return bin.week < wanted; });
    return static_cast<std::size_t>(found - m_bins.cbegin());
}

std::size_t StartColumn::lowerBound(int lane, qint64 ms) const
{
    const auto first = m_starts.cbegin() + static_cast<std::ptrdiff_t>(begin(lane));
    const auto last = m_starts.cbegin() + static_cast<std::ptrdiff_t>(end(lane));
    return static_cast<std::size_t>(std::lower_bound(first, last, ms) - m_starts.cbegin());
}

std::size_t StartColumn::gallop(std::size_t from, std::size_t last, qint64 ms) const
{
    std::size_t step = 1;
    std::size_t low = from;
    while (low + step < last && m_starts[low + step] < ms) {
        low += step;
        step *= 2;
    }
    const auto first = m_starts.cbegin();
    const auto found = std::lower_bound(
        first + static_cast<std::ptrdiff_t>(low),
        first + static_cast<std::ptrdiff_t>(std::min(last, low + step + 1)),
        ms);
    return static_cast<std::size_t>(found - first);
}

KindCounts StartColumn::countBefore(std::size_t position) const
{
    const std::size_t block = position / blockSize;
    KindCounts counts = countKinds(m_kinds.data() + block * blockSize, m_kinds.data() + position);
    for (std::size_t kind = 0; kind < counts.size(); ++kind) {
        counts[kind] += m_sums[block][kind];
    }
    return counts;
}

KindCounts StartColumn::count(std::size_t from, std::size_t to) const
{
    if (to - from <= 2 * blockSize) {
        return countKinds(m_kinds.data() + from, m_kinds.data() + to);
    }
    KindCounts counts = countBefore(to);
    const KindCounts before = countBefore(from);
    for (std::size_t kind = 0; kind < counts.size(); ++kind) {
        counts[kind] -= before[kind];
    }
    return counts;
}

} // namespace cb
