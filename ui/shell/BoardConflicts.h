// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/conflict/ConflictAcceptances.h"
#include "core/conflict/ConflictCauses.h"
#include "core/conflict/ConflictIndex.h"
#include "core/conflict/ConflictLetters.h"

#include <QHash>
#include <QObject>

namespace cb {

struct FilterResult;
class Session;

/// All that is known of the conflicts of one snapshot. Immutable; any thread.
struct CheckedBoard
{
    SnapshotPtr snapshot = std::make_shared<BoardSnapshot>();
    ConflictSet set;
    std::vector<ConflictCause> causes;
    ConflictsByChange byChange;
    std::shared_ptr<const std::vector<ConflictLetters>> letters =
        std::make_shared<const std::vector<ConflictLetters>>(); ///< of open ones, by row of changes
    std::vector<LapsedAcceptance> lapsed;
    std::shared_ptr<const ConflictIndex> index; ///< null: nothing was checked yet

    bool isChecked() const { return index != nullptr; }
};

using CheckedBoardPtr = std::shared_ptr<const CheckedBoard>;

/// Finds, groups and indexes. Null: cancelled.
CheckedBoardPtr checkBoard(const SnapshotPtr& snapshot, Instant now, const CancelToken& cancel);

/// One conflict as it is told to somebody who looks at one of its sides.
struct ConflictNote
{
    ConflictLetter letter;
    QString what; ///< "Overlaps CHG-2479 on 12 CIs"
};

/// A change and a planned window of it.
using ChangeWindow = std::pair<ChangeId, Span>;

/// What changes would hit in other windows.
struct MoveConflicts
{
    bool isKnown = false; ///< false: the board was not checked yet, or a change is too new
    QList<ConflictNote> notes; ///< those that block first; without accepted and excepted ones
    QHash<ChangeId, bool> others; ///< changes on the other side; true: it blocks
};

/// How many open conflicts the filter shows.
struct ConflictCounts
{
    int blocking = 0;
    int warnings = 0;

    friend bool operator==(const ConflictCounts&, const ConflictCounts&) = default;
};

/// What collides on the board of a session, found anew off the UI thread with each snapshot; the
/// last answer stays meanwhile. One for each session, shared by all views. UI thread.
class BoardConflicts : public QObject
{
    Q_OBJECT

public:
    /// Made with the first call; lives as long as the session.
    static BoardConflicts& of(Session& session);
    ~BoardConflicts() override;

    /// Never null.
    const CheckedBoardPtr& board() const { return m_board; }

    /// A newer snapshot is being checked.
    bool isChecking() const { return m_isRunning || m_isStale; }

    /// Letters by row of that snapshot's changes; null: not known.
    std::shared_ptr<const std::vector<ConflictLetters>> letters(const SnapshotPtr& shown) const;
    /// The changes on the other side of open conflicts of `changes`; true: one of them blocks.
    QHash<ChangeId, bool> others(const QList<ChangeId>& changes) const;
    /// In microseconds.
    MoveConflicts ifMoved(ChangeId change, const Span& planned) const;
    /// The same of several that move together, beside each other: what they hit among themselves is
    /// left out, and notes begin with the number of the change that they are of.
    MoveConflicts ifMoved(const QList<ChangeWindow>& windows) const;
    /// Conflicts of which a side is shown by the filter; none while they are of different boards.
    std::optional<ConflictCounts> counts(const FilterResult& filter) const;

signals:
    /// board() is another one.
    void changed();
    /// isChecking() changed.
    void checkingChanged();

private:
    explicit BoardConflicts(Session& session);

    void follow();
    void check();

    Session& m_session;
    CheckedBoardPtr m_board = std::make_shared<const CheckedBoard>();
    mutable std::weak_ptr<const ChangeColumns> m_shown; ///< whose letters m_shownLetters are
    mutable std::shared_ptr<const std::vector<ConflictLetters>> m_shownLetters;
    QUuid m_boardId;
    CancelToken m_running;
    quint64 m_ticket = 0;
    bool m_isRunning = false;
    bool m_isStale = false; ///< the board changed since the last check began
};

} // namespace cb
