// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/domain/Record.h"

#include <QWidget>

namespace cb {

struct BoardContext;
class MessageBar;

/// "Move proposed by … to …: Yes, No": what others propose for the window of a change, until its
/// owner answers. A yes moves the change, and those that have to move with it, in one undo step.
class ProposalNotice : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalNotice(BoardContext& context, QWidget* parent = nullptr);

    /// What is pending for it; hidden where there is nothing.
    void showFor(const Change& change);

private:
    void add(const MoveProposal& proposal, const Change& change);
    void answer(const MoveProposal& proposal, ProposalAnswer answer);
    void write(
        const QList<MoveProposal>& proposals,
        ProposalAnswer answer,
        const std::vector<Record>& changes);

    BoardContext& m_context;
    QList<MessageBar*> m_bars;
};

} // namespace cb
