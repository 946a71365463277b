// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conflict/FindConflicts.h"
#include "core/schedule/ScheduleIndex.h"

namespace cb {

class ConflictBoard;
struct ProbeSubject;

/// What one change is held against while it is dragged, or while a slot is looked for: everybody
/// else's windows, which may be moved on trial. Made off the UI thread (tens of milliseconds for
/// 100,000 changes); copies share what was not moved. Reading from any thread.
class ConflictIndex
{
public:
    /// Freezes, maintenance windows and deployments are known within horizon(): it takes in all
    /// active changes, `request.range`, and 31 days before to 400 days after now.
    ConflictIndex(SnapshotPtr snapshot, const ConflictRules& rules, const ConflictRequest& request);

    const BoardSnapshot& snapshot() const;
    const ConflictRules& rules() const;
    Span horizon() const;

    /// What was asked for; it narrows nothing but updatedConflicts().
    const ConflictRequest& request() const { return m_request; }

    /// Is this change held against others: active, and with a window?
    bool takesPart(int changeRow) const;
    /// The window as it is held now; none: it does not take part.
    std::optional<Span> spanOf(int changeRow) const;
    /// From now on the change is held to be here (none: taken away). Microseconds, and milliseconds
    /// once in some thousand times; acceptances are looked up with the new window.
    void setSpan(int changeRow, std::optional<Span> span);

    /// Conflicts of the change as it stands (see spanOf()); empty where it does not take part.
    ConflictSet conflictsOf(int changeRow) const;
    /// Conflicts that the change would have in this window, whatever its state.
    ConflictSet conflictsOf(int changeRow, const Span& window) const;

private:
    friend class ConflictProbe;
    friend ConflictSet updatedConflicts(
        const ConflictSet& old, const ConflictIndex& index, std::span<const int> changedRows);

    ConflictRequest m_request;
    std::shared_ptr<const ConflictBoard> m_board;
    ScheduleIndex m_times; ///< rows of changes that take part
};

/// One change held against all others at many places: what does not depend on its window is worked
/// out once. At most 20 microseconds a place on a board of 100,000 changes. The index must outlive
/// it, and may be moved on trial meanwhile. One thread at a time.
class ConflictProbe
{
public:
    /// A change of the board; itself it never hits.
    ConflictProbe(const ConflictIndex& index, int changeRow);
    /// A change that is edited or not stored yet: its CIs, service, people, type and predecessors
    /// count as they are here.
    ConflictProbe(const ConflictIndex& index, const Change& change);
    ~ConflictProbe();
    ConflictProbe(ConflictProbe&&) noexcept;
    ConflictProbe& operator=(ConflictProbe&&) noexcept;

    /// What it would hit in this window: `found` is emptied first, sorted as any ConflictSet. In
    /// `a` stands the change itself, except where it is a predecessor (then it is `b`), or the
    /// other has the lower row; noRow for one that is not stored.
    void at(const Span& window, ConflictSet& found) const;
    ConflictSet at(const Span& window) const;

    /// Would nothing of this severity or worse be hit? Excepted and accepted ones do not count.
    bool isFree(const Span& window, ConflictSeverity worst) const;

    /// All that stands in `range` and would be hit by this change there: as conflicts whose span is
    /// the whole of the other side (its window, instance, deployment). Without outside-maintenance
    /// (see maintenance()) and sequence (see earliestStart(), latestEnd()).
    ConflictSet obstaclesIn(const Span& range) const;

    /// Where all of its CIs that have maintenance windows are within them, ascending and disjoint;
    /// none: no CI has any. Its backout must fit too.
    const std::optional<std::vector<Span>>& maintenance() const;

    /// Its predecessors' last end, and its followers' first start.
    std::optional<Instant> earliestStart() const;
    std::optional<Instant> latestEnd() const;

    qint64 backoutMs() const;

private:
    struct Query;

    void addPairs(const Query& query) const;
    void addWith(const Query& query, int other) const;
    void addWindows(const Query& query) const;
    void addSequences(const Query& query) const;

    const ConflictIndex* m_index;
    std::unique_ptr<ProbeSubject> m_subject;
};

/// `old` after these changes (rows) were edited: the same as finding all anew. The index must be of
/// the new snapshot, which has the same changes in the same rows as the one of `old`, and the same
/// windows, deployments, acceptances and exceptions. O(conflicts + edits).
ConflictSet updatedConflicts(
    const ConflictSet& old, const ConflictIndex& index, std::span<const int> changedRows);

} // namespace cb
