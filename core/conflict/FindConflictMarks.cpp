// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/FindConflictMarks.h"

#include "core/conflict/FindConflicts.h"

#include <mutex>

namespace cb {
namespace {

/// The marks of the last board that was asked about.
class LastMarks
{
public:
    ConflictMarks of(const BoardSnapshot& board, Instant now)
    {
        const std::lock_guard guard(m_mutex); // who asks meanwhile waits for the same answer
        if (!m_marks || !isSame(board)) {
            const auto set =
                findConflicts(board, conflictRulesOf(board), {std::nullopt, now, false});
            m_marks = std::make_shared<const std::vector<quint16>>(
                conflictBits(set.value_or(ConflictSet()), board.changes->size()));
            m_board = board;
        }
        return m_marks;
    }

private:
    /// All that conflicts are found in is shared, not only equal.
    bool isSame(const BoardSnapshot& board) const
    {
        return board.changes == m_board.changes && board.windows == m_board.windows
            && board.directory == m_board.directory && board.deployments == m_board.deployments
            && board.exceptions == m_board.exceptions && board.acceptances == m_board.acceptances
            && board.documents == m_board.documents && board.settings == m_board.settings;
    }

    std::mutex m_mutex;
    BoardSnapshot m_board;
    ConflictMarks m_marks;
};

} // namespace

ConflictMarksSource conflictMarksSource()
{
    return [last = std::make_shared<LastMarks>()](const BoardSnapshot& board, Instant now) {
        return last->of(board, now);
    };
}

} // namespace cb
