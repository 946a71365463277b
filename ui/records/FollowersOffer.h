// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/Sequence.h"
#include "ui/widgets/MessageBar.h"

namespace cb {

struct BoardContext;

/// After a move: which followers start before what they follow ends now, and the act that moves
/// them too (change.moveFollowers), in one undo step. Approved changes of others are proposed, not
/// moved. Nothing is moved unasked. Hidden while there is nothing to offer; goes by itself once it
/// is settled otherwise.
class FollowersOffer : public MessageBar
{
    Q_OBJECT

public:
    explicit FollowersOffer(BoardContext& context, QWidget* parent = nullptr);

    /// Moves what is offered.
    void accept();

    const std::vector<RowMove>& moves() const { return m_moves; }

private:
    void noteMoves(const QList<std::pair<ChangeId, Span>>& windows);
    void check();
    void showOffer();
    void updateAction();
    void close();
    QString words() const;
    bool asks(const RowMove& move) const;

    BoardContext& m_context;
    QList<std::pair<ChangeId, Span>> m_moved; ///< what was moved last
    std::vector<RowMove> m_moves; ///< rows of m_snapshot
    SnapshotPtr m_snapshot;
    bool m_isSeen = false; ///< the snapshot has shown the moves
};

} // namespace cb
