// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"

#include <memory>
#include <span>

namespace cb {

/// What follows what: the predecessors of each change, as the columns hold them, and turned round,
/// its followers. By rows of one snapshot; predecessors that the snapshot does not hold are left
/// out. Immutable; any thread. Made in O(changes + links).
class SequenceIndex
{
public:
    SequenceIndex() = default;
    explicit SequenceIndex(std::shared_ptr<const ChangeColumns> changes);

    /// Never null.
    const std::shared_ptr<const ChangeColumns>& changes() const { return m_changes; }

    /// Rows, in the order of the record; may hold noRow.
    std::span<const qint32> predecessorsOf(int row) const;
    /// Rows, ascending.
    std::span<const qint32> followersOf(int row) const;

    bool isLinked(int row) const
    {
        return !predecessorsOf(row).empty() || !followersOf(row).empty();
    }

private:
    std::shared_ptr<const ChangeColumns> m_changes = std::make_shared<ChangeColumns>();
    std::vector<quint32> m_followerBegins{0};
    std::vector<qint32> m_followers;
};

/// The ring that would close if `row` started after `predecessors`: rows from `row` back to itself,
/// each starting after the next ("a, b, c": a after b, b after c, c after a); empty: none. `row`
/// may be noRow (a change that is not on the board yet): then there is none.
std::vector<int> ringOf(
    const ChangeColumns& changes, int row, const std::vector<int>& predecessors);

/// A change in its sequence.
struct SequenceStep
{
    int row = noRow;
    std::optional<Span> window; ///< planned, where it is complete
    bool isDone = false; ///< the work is over: nothing waits for it any more
    /// How much later it may end before the end of the whole sequence moves, when followers are
    /// pushed on as needed. Negative: a follower starts before it ends. Nothing: done, without a
    /// window, or in a ring.
    std::optional<qint64> slackMs;
    bool isCritical = false; ///< on the critical path of a sequence with more than one open step

    friend bool operator==(const SequenceStep&, const SequenceStep&) = default;
};

/// All changes that hang together by predecessors: a release, a migration.
struct Sequence
{
    std::vector<SequenceStep> steps; ///< predecessors before followers, then by start, then row
    int last = -1; ///< in steps: the one whose planned end is the end of the sequence; -1: none
    bool hasRing = false; ///< some steps wait for each other; they stand at the end

    const SequenceStep* stepOf(int row) const;
    /// The steps of the critical path, in their order.
    std::vector<int> criticalRows() const;
};

/// The sequence around a change. Links lead on through changes whose work is not over; those that
/// are over and next to such a change are there as done, cancelled ones are not.
///
/// The critical path (critical path method, PMBOK Guide) leads from the step that ends last back to
/// the predecessor with the least slack, and so on: a delay there is the first to move the end.
/// Slack is total slack by the backward pass with the planned lengths.
Sequence sequenceOf(const SequenceIndex& index, int row);

/// A change moved to another window.
struct RowMove
{
    int row = noRow;
    Span from;
    Span to;

    friend bool operator==(const RowMove&, const RowMove&) = default;
};

/// The followers, and theirs, that start before what they follow ends once `moves` (row, planned
/// window) stand: each moved on to that end, its length kept. Predecessors before followers. What
/// has begun or ended, or has no whole window, stays; so does what waits for itself.
std::vector<RowMove> followersToMove(
    const SequenceIndex& index, const std::vector<std::pair<int, Span>>& moves);

/// For each row of the board whether it is on the critical path of its sequence. O(changes +
/// links).
std::vector<quint8> criticalRows(const SequenceIndex& index);

/// What lines between changes are drawn from. Immutable; any thread.
struct SequencePlan
{
    SequenceIndex index;
    std::vector<quint8> isCritical; ///< by row

    bool isCriticalLink(int before, int after) const
    {
        return isCritical[static_cast<std::size_t>(before)] != 0
            && isCritical[static_cast<std::size_t>(after)] != 0;
    }
};

/// The plan of these changes; `before` where it is of the same ones. May be null.
std::shared_ptr<const SequencePlan> planOf(
    const std::shared_ptr<const ChangeColumns>& changes,
    const std::shared_ptr<const SequencePlan>& before);

} // namespace cb
