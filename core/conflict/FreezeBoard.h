// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conflict/ConflictSet.h"
#include "core/conflict/SpanList.h"
#include "core/schedule/BoardWindows.h"

namespace cb {

/// A freeze or holiday with the stretches in which it holds.
struct FreezeWindow
{
    int row = 0; ///< in BoardSnapshot::windows
    SpanList instances;
    std::vector<int> exceptions; ///< granted ones, as rows in BoardSnapshot::exceptions
};

/// How a freeze holds against one change.
struct FreezeStanding
{
    int freeze = 0; ///< index in FreezeBoard::freezes
    ConflictSeverity severity = ConflictSeverity::Blocks; ///< unless excepted
    std::vector<int> exceptions; ///< those that are for this change, as rows
};

/// The freezes and holidays of a board, expanded.
struct FreezeBoard
{
    std::vector<FreezeWindow> freezes;
    std::shared_ptr<const QList<CalendarWindow>> windows;
    std::shared_ptr<const QList<FreezeException>> exceptions;
};

/// Judges changes of one board (or of one made of a single change) against the freezes.
class FreezeJudge
{
public:
    FreezeJudge() = default;
    /// `freezes` must outlive it. `changes`: the board that the judged changes are rows of.
    FreezeJudge(const FreezeBoard& freezes, const BoardSnapshot& changes);

    /// None: the freeze does not hold against it. `id`: of the change, for its own exceptions.
    std::optional<FreezeStanding> standing(int freeze, int changeRow, ChangeId id) const;

private:
    bool passes(const CalendarWindow& window, std::size_t changeRow) const;

    struct Scopes
    {
        std::optional<ScopeMatcher> window; ///< none: everything
        std::vector<std::optional<ScopeMatcher>> exceptions; ///< as FreezeWindow::exceptions
    };

    const FreezeBoard* m_freezes = nullptr;
    std::shared_ptr<const ChangeColumns> m_changes;
    std::vector<Scopes> m_scopes; ///< by freeze
};

/// Adds the conflict of a change with one instance; `window` is the change's.
void appendFreeze(
    const FreezeBoard& board,
    const FreezeStanding& standing,
    std::size_t instance,
    int changeRow,
    const Span& window,
    ConflictSet& found);

} // namespace cb
