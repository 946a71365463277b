// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ChangeForm.h"
#include "ui/records/ChangePage.h"
#include "ui/records/ConflictList.h"
#include "ui/records/FormCard.h"
#include "ui/shell/BoardConflicts.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/ConflictLapses.h"

#include <QVBoxLayout>

namespace cb {

/// In the card of the window: what it collides with as it is typed, before it is saved.
void ChangePage::makeConflictParts()
{
    constexpr int settleMs = 250;
    FormCard& card = m_form->whenCard();
    m_conflicts = new ConflictList(m_context.theme, &card);
    card.content()->addWidget(m_conflicts);
    m_conflictTimer.setSingleShot(true);
    m_conflictTimer.setInterval(settleMs);
    connect(&m_conflictTimer, &QTimer::timeout, this, &ChangePage::showConflicts);
    connect(&BoardConflicts::of(m_context.session), &BoardConflicts::changed, this, [this] {
        m_conflictTimer.start();
    });
}

void ChangePage::showConflicts()
{
    const CheckedBoardPtr& board = BoardConflicts::of(m_context.session).board();
    const std::optional<Span> window = m_mine.plannedWindow();
    FormCard& card = m_form->whenCard();
    if (!board->isChecked() || !window) {
        m_conflicts->showLines(
            {},
            window ? tr("Conflicts are not checked yet.")
                   : tr("Without a start and an end nothing can be checked for conflicts."));
        card.setNote({});
        return;
    }
    const BoardSnapshot& snapshot = *board->snapshot;
    const ConflictSet found = ConflictProbe(*board->index, m_mine).at(*window);
    const RecordTimes times(snapshot.zone(), m_context.session.clock().now());
    ConflictLines words(found, snapshot, times);
    words.setLapses(board->lapsed, ConflictLapses::of(m_context.session).known());
    const QList<ConflictLine> lines = words.all(snapshot.changes->rowOf(m_mine.id));
    m_conflicts->showLines(lines, tr("This window collides with nothing."));
    const QString checked =
        tr("checked %1", "time").arg(times.time(m_context.session.clock().now()));
    card.setNote(
        lines.isEmpty() ? checked
                        : tr("%1, %2", "number of conflicts, when they were checked")
                              .arg(ConflictList::summary(lines), checked));
}

} // namespace cb
