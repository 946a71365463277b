// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/slots/SlotFinder.h"

#include <QObject>

namespace cb {

struct BoardContext;

/// What becomes of one proposed move.
enum class ClearVerdict
{
    Open, ///< not looked at: counts as if it were made
    Taken,
    Dropped
};

/// A proposed move with what the user said to it.
struct ClearChoice
{
    ClearMove move; ///< `to` as proposed or edited
    ChangeId change;
    ClearVerdict verdict = ClearVerdict::Open;
    bool isEdited = false;

    /// Others have to agree: an approved change of another team.
    bool needsConsent() const { return move.losesApproval && move.isOthers; }
};

/// What the user makes of the moves that clear a set of conflicts: takes, drops and edits them, and
/// sees at once what stays. Nothing is written before write(). UI thread; what costs time runs
/// beside it.
class ClearPlan : public QObject
{
    Q_OBJECT

public:
    explicit ClearPlan(BoardContext& context, QObject* parent = nullptr);

    /// Works the moves out anew; the choices begin from the start. What was dropped stays where it
    /// is if `keepsDropped` (another way). A run under way is stopped.
    void workOut(
        const ClearRequest& request, const QList<ChangeId>& changes, bool keepsDropped = false);
    void stop();

    bool isWorking() const { return m_isWorking; }

    /// None before the first answer, or after a failed one: see error().
    const std::optional<ClearedSet>& cleared() const { return m_cleared; }

    const Error& error() const { return m_error; }

    const QList<ClearChoice>& choices() const { return m_choices; }

    int current() const { return m_current; }

    void setCurrent(int index);

    /// Takes, drops or opens the current move again, with those that it needs.
    void setVerdict(ClearVerdict verdict);
    void takeTheRest();
    /// Gives the current move another window.
    void moveCurrentTo(const Span& window);

    /// What collides where the board stands, and with all moves but the dropped ones.
    const ConflictSet& before() const { return m_cleared->answer.before; }

    const ConflictSet& after() const { return m_after; }

    /// Other free windows of the current move beside the others; empty until they are known.
    const QList<Slot>& otherSlots() const { return m_otherSlots; }

    int count(ClearVerdict verdict) const;
    /// Teams that have to agree to a move which is not dropped.
    int ownersToAgree() const;

    /// Writes what is taken as one undo step: moves, and proposals where others have to agree.
    void write();

signals:
    /// Answer, choices, or what stays: anything that is shown.
    void changed();
    /// Written: so many moves and proposals.
    void written(int moves, int proposals);
    void refused(const cb::Error& error);

private:
    void take(const Result<ClearedSet>& cleared);
    void recount();
    void findOthers();
    QList<ClearMove> movesWithout(int index) const;
    void writeBatch(const std::vector<Record>& loaded);
    MoveProposal proposalOf(const ClearChoice& choice, const QHash<int, QUuid>& groups) const;

    BoardContext& m_context;
    QList<ChangeId> m_changes;
    std::optional<ClearedSet> m_cleared;
    Error m_error;
    QList<ClearChoice> m_choices;
    int m_current = -1;
    ConflictSet m_after;
    QList<Slot> m_otherSlots;
    CancelToken m_running;
    quint64 m_countTicket = 0;
    quint64 m_slotTicket = 0;
    bool m_isWorking = false;
};

} // namespace cb
