// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/ScheduleIndex.h"

#include "core/domain/BoardSnapshot.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace cb {
namespace {

constexpr std::size_t blockSize = 64;
constexpr qint64 never = std::numeric_limits<qint64>::min();

bool isWhole(qint64 start, qint64 end)
{
    return start != noInstant && end != noInstant && start <= end;
}

/// A zero-length span takes the millisecond of its instant: then plain half-open comparison gives
/// Span::overlaps().
qint64 effectiveEnd(qint64 start, qint64 end)
{
    return qMax(end, start + 1);
}

/// The bounds of a query: a row is found where its start < `before` and its effective end >
/// `after`.
struct Bounds
{
    explicit Bounds(const Span& range)
        : before(effectiveEnd(range.start.ms, range.end.ms))
        , after(range.start.ms)
    {}

    bool finds(qint64 start, qint64 end) const
    {
        return start < before && effectiveEnd(start, end) > after;
    }

    qint64 before;
    qint64 after;
};

/// One found row, for merging the delta in.
struct Hit
{
    qint64 start = 0;
    int row = 0;

    friend bool operator<(const Hit& a, const Hit& b)
    {
        return a.start != b.start ? a.start < b.start : a.row < b.row;
    }
};

} // namespace

/// Rows in order of start, with a tree of the latest end of each block of 64 (node i has the
/// children 2i and 2i + 1).
struct ScheduleIndex::Base
{
    std::vector<qint64> startsByRow;
    std::vector<qint64> endsByRow;
    std::vector<qint64> starts; ///< sorted
    std::vector<qint64> ends; ///< effective, in the order of `starts`
    std::vector<int> rows; ///< likewise
    std::vector<qint64> latest{never, never}; ///< the tree, root at 1
    std::size_t leaves = 1;

    void sortRows()
    {
        std::vector<int> order;
        order.reserve(startsByRow.size());
        for (std::size_t row = 0; row < startsByRow.size(); ++row) {
            if (isWhole(startsByRow[row], endsByRow[row])) {
                order.push_back(static_cast<int>(row));
            }
        }
        std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
            return startsByRow[static_cast<std::size_t>(a)]
                < startsByRow[static_cast<std::size_t>(b)];
        });
        rows = std::move(order);
    }

    void buildColumns()
    {
        starts.reserve(rows.size());
        ends.reserve(rows.size());
        for (const int row : rows) {
            const auto r = static_cast<std::size_t>(row);
            starts.push_back(startsByRow[r]);
            ends.push_back(effectiveEnd(startsByRow[r], endsByRow[r]));
        }
        const std::size_t blocks = (rows.size() + blockSize - 1) / blockSize;
        leaves = 1;
        while (leaves < blocks) {
            leaves *= 2;
        }
        latest.assign(2 * leaves, never);
        for (std::size_t i = 0; i < ends.size(); ++i) {
            qint64& leaf = latest[leaves + i / blockSize];
            leaf = qMax(leaf, ends[i]);
        }
        for (std::size_t node = leaves - 1; node > 0; --node) {
            latest[node] = qMax(latest[2 * node], latest[2 * node + 1]);
        }
    }

    /// Calls `visit(position)` for each position below `limit` whose end is after `after`, in
    /// order.
    template <typename Visit>
    void walk(
        std::size_t node,
        std::size_t firstLeaf,
        std::size_t width,
        std::size_t limit,
        qint64 after,
        const Visit& visit) const
    {
        if (firstLeaf * blockSize >= limit || latest[node] <= after) {
            return;
        }
        if (width > 1) {
            walk(2 * node, firstLeaf, width / 2, limit, after, visit);
            walk(2 * node + 1, firstLeaf + width / 2, width / 2, limit, after, visit);
            return;
        }
        const std::size_t last = qMin(limit, (firstLeaf + 1) * blockSize);
        for (std::size_t i = firstLeaf * blockSize; i < last; ++i) {
            if (ends[i] > after) {
                visit(i);
            }
        }
    }

    template <typename Visit>
    void find(const Bounds& bounds, const Visit& visit) const
    {
        const auto limit = static_cast<std::size_t>(
            std::lower_bound(starts.cbegin(), starts.cend(), bounds.before) - starts.cbegin());
        walk(1, 0, leaves, limit, bounds.after, visit);
    }
};

ScheduleIndex::ScheduleIndex()
    : m_base(std::make_shared<Base>())
{}

ScheduleIndex::ScheduleIndex(const std::vector<qint64>& starts, const std::vector<qint64>& ends)
{
    Q_ASSERT(starts.size() == ends.size());
    auto base = std::make_shared<Base>();
    base->startsByRow = starts;
    base->endsByRow = ends;
    base->sortRows();
    base->buildColumns();
    m_size = static_cast<int>(base->rows.size());
    m_withoutWindow = static_cast<int>(starts.size()) - m_size;
    m_base = std::move(base);
}

ScheduleIndex ScheduleIndex::ofPlanned(const ChangeColumns& changes)
{
    return {changes.plannedStarts, changes.plannedEnds};
}

ScheduleIndex ScheduleIndex::ofActual(const ChangeColumns& changes)
{
    return {changes.actualStarts, changes.actualEnds};
}

ScheduleIndex ScheduleIndex::ofDeployments(const DeploymentColumns& deployments, Instant now)
{
    std::vector<qint64> ends = deployments.finishedAts;
    for (std::size_t row = 0; row < ends.size(); ++row) {
        if (ends[row] == noInstant && deployments.startedAts[row] != noInstant) {
            ends[row] = qMax(now.ms, deployments.startedAts[row]);
        }
    }
    return {deployments.startedAts, ends};
}

ScheduleIndex ScheduleIndex::ofIncidents(const IncidentColumns& incidents, Instant now)
{
    std::vector<qint64> ends = incidents.resolvedAts;
    for (std::size_t row = 0; row < ends.size(); ++row) {
        if (ends[row] == noInstant) {
            ends[row] = incidents.restoredAts[row];
        }
        if (ends[row] == noInstant && incidents.openedAts[row] != noInstant) {
            ends[row] = qMax(now.ms, incidents.openedAts[row]);
        }
    }
    return {incidents.openedAts, ends};
}

bool ScheduleIndex::isEdited(int row) const
{
    const auto found =
        std::lower_bound(m_delta.cbegin(), m_delta.cend(), row, [](const Edit& edit, int wanted) {
            return edit.row < wanted;
        });
    return found != m_delta.cend() && found->row == row;
}

std::vector<int> ScheduleIndex::rowsIn(const Span& range) const
{
    std::vector<int> rows;
    rowsIn(range, rows);
    return rows;
}

void ScheduleIndex::rowsIn(const Span& range, std::vector<int>& rows) const
{
    rows.clear();
    const Bounds bounds(range);
    if (m_delta.empty()) {
        m_base->find(bounds, [&](std::size_t i) { rows.push_back(m_base->rows[i]); });
        return;
    }
    std::vector<Hit> hits;
    m_base->find(bounds, [&](std::size_t i) {
        if (!isEdited(m_base->rows[i])) {
            hits.push_back({m_base->starts[i], m_base->rows[i]});
        }
    });
    const auto fromBase = static_cast<std::ptrdiff_t>(hits.size());
    for (const Edit& edit : m_delta) {
        if (isWhole(edit.start, edit.end) && bounds.finds(edit.start, edit.end)) {
            hits.push_back({edit.start, edit.row});
        }
    }
    std::sort(hits.begin() + fromBase, hits.end());
    std::inplace_merge(hits.begin(), hits.begin() + fromBase, hits.end());
    rows.reserve(hits.size());
    for (const Hit& hit : hits) {
        rows.push_back(hit.row);
    }
}

int ScheduleIndex::countIn(const Span& range) const
{
    const Bounds bounds(range);
    int count = 0;
    m_base->find(bounds, [&](std::size_t i) {
        count += m_delta.empty() || !isEdited(m_base->rows[i]) ? 1 : 0;
    });
    for (const Edit& edit : m_delta) {
        count += isWhole(edit.start, edit.end) && bounds.finds(edit.start, edit.end) ? 1 : 0;
    }
    return count;
}

void ScheduleIndex::setSpan(int row, std::optional<Span> span)
{
    const bool isNew = row >= static_cast<int>(m_base->startsByRow.size()) && !isEdited(row);
    const bool hadSpan = spanOf(row).has_value();
    const Edit edit{row, span ? span->start.ms : noInstant, span ? span->end.ms : noInstant};
    const bool hasSpan = isWhole(edit.start, edit.end);

    auto found =
        std::lower_bound(m_delta.begin(), m_delta.end(), row, [](const Edit& other, int wanted) {
            return other.row < wanted;
        });
    if (found != m_delta.end() && found->row == row) {
        *found = edit;
    } else {
        m_delta.insert(found, edit);
    }
    m_size += (hasSpan ? 1 : 0) - (hadSpan ? 1 : 0);
    m_withoutWindow += (hasSpan ? 0 : 1) - (hadSpan || isNew ? 0 : 1);
}

ScheduleIndex ScheduleIndex::merged() const
{
    std::vector<qint64> starts = m_base->startsByRow;
    std::vector<qint64> ends = m_base->endsByRow;
    for (const Edit& edit : m_delta) {
        const auto row = static_cast<std::size_t>(edit.row);
        if (row >= starts.size()) {
            starts.resize(row + 1, noInstant);
            ends.resize(row + 1, noInstant);
        }
        starts[row] = edit.start;
        ends[row] = edit.end;
    }
    return {starts, ends};
}

std::optional<Span> ScheduleIndex::extent() const
{
    qint64 first = std::numeric_limits<qint64>::max();
    qint64 last = never;
    for (std::size_t i = 0; i < m_base->rows.size() && first > m_base->starts[i]; ++i) {
        if (!isEdited(m_base->rows[i])) {
            first = m_base->starts[i];
        }
    }
    for (const Edit& edit : m_delta) {
        if (isWhole(edit.start, edit.end)) {
            first = qMin(first, edit.start);
            last = qMax(last, edit.end);
        }
    }
    for (std::size_t i = 0; i < m_base->rows.size(); ++i) {
        const auto row = static_cast<std::size_t>(m_base->rows[i]);
        if (m_base->endsByRow[row] > last && !isEdited(m_base->rows[i])) {
            last = m_base->endsByRow[row];
        }
    }
    if (last == never) {
        return std::nullopt;
    }
    return Span{{first}, {last}};
}

std::optional<Span> ScheduleIndex::spanOf(int row) const
{
    const auto found =
        std::lower_bound(m_delta.cbegin(), m_delta.cend(), row, [](const Edit& edit, int wanted) {
            return edit.row < wanted;
        });
    qint64 start = noInstant;
    qint64 end = noInstant;
    if (found != m_delta.cend() && found->row == row) {
        start = found->start;
        end = found->end;
    } else if (row >= 0 && row < static_cast<int>(m_base->startsByRow.size())) {
        start = m_base->startsByRow[static_cast<std::size_t>(row)];
        end = m_base->endsByRow[static_cast<std::size_t>(row)];
    }
    if (!isWhole(start, end)) {
        return std::nullopt;
    }
    return Span{{start}, {end}};
}

} // namespace cb
