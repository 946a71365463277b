// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace cb {

struct ChangeColumns;
struct DeploymentColumns;
struct IncidentColumns;

/// Finds the rows whose span overlaps a given one. An immutable base of sorted columns, shared
/// between copies, plus a small sorted delta of what was edited since; a copy with one edit costs
/// microseconds. Spans are half-open with the rules of Span::overlaps(). Rows with a missing or
/// inverted window are not found, but counted.
///
/// The base keeps, beside starts in order, a tree with the latest end of each block, so that a
/// query costs O(log n + answers) also where some spans are years long. Values; reading from any
/// thread.
class ScheduleIndex
{
public:
    /// How many edits the delta holds before merged() is due.
    static constexpr int maxDelta = 4'096;

    ScheduleIndex();
    /// Row r has the span [starts[r], ends[r]); noInstant: missing. O(n log n).
    ScheduleIndex(const std::vector<qint64>& starts, const std::vector<qint64>& ends);

    /// By planned window.
    static ScheduleIndex ofPlanned(const ChangeColumns& changes);
    /// By actual window.
    static ScheduleIndex ofActual(const ChangeColumns& changes);
    /// A deployment that runs still ends at `now`.
    static ScheduleIndex ofDeployments(const DeploymentColumns& deployments, Instant now);
    /// From opened to resolved (or restored); an open incident ends at `now`.
    static ScheduleIndex ofIncidents(const IncidentColumns& incidents, Instant now);

    /// Rows whose span overlaps `range`, ascending by start, then row.
    std::vector<int> rowsIn(const Span& range) const;
    /// The same without making room anew: `rows` is emptied first.
    void rowsIn(const Span& range, std::vector<int>& rows) const;
    int countIn(const Span& range) const;

    /// Row r now has this span (none: missing). New rows are allowed. O(delta).
    void setSpan(int row, std::optional<Span> span);
    /// The same content with an empty delta; meant for another thread. O(n log n).
    ScheduleIndex merged() const;

    bool needsMerge() const { return m_delta.size() > static_cast<std::size_t>(maxDelta); }

    int deltaSize() const { return static_cast<int>(m_delta.size()); }

    /// Rows that have a complete window.
    int size() const { return m_size; }

    /// Rows with a missing or inverted window, which no query finds.
    int withoutWindow() const { return m_withoutWindow; }

    /// From the first start to the last end; none while empty. O(n): ask once for each index, not
    /// for each frame.
    std::optional<Span> extent() const;

    std::optional<Span> spanOf(int row) const;

private:
    struct Base;

    /// What one row was edited to.
    struct Edit
    {
        int row = 0;
        qint64 start = noInstant;
        qint64 end = noInstant;
    };

    bool isEdited(int row) const;

    std::shared_ptr<const Base> m_base;
    std::vector<Edit> m_delta; ///< ascending by row
    int m_size = 0;
    int m_withoutWindow = 0;
};

} // namespace cb
