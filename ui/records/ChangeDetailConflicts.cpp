// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ChangeDetailView.h"
#include "ui/records/ConflictList.h"
#include "ui/records/DetailParts.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardConflicts.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/ConflictLapses.h"
#include "ui/shell/StatusConflicts.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// Acts on the conflicts of a change, as far as they are registered.
const QStringList& conflictActs()
{
    static const QStringList ids{u"change.findSlot"_s, actions::showConflicts};
    return ids;
}

} // namespace

void ChangeDetailView::makeConflicts()
{
    m_conflictList = new ConflictList(m_context.theme, m_conflicts->content());
    m_checked = new TextLabel(
        m_context.theme, {}, TextRole::Small, ColorRole::Text3, m_conflicts->content());
    m_checked->setObjectName(u"conflicts.checked"_s);
    m_checked->setFigures(true);
    m_checked->setWordWrap(true);
    m_conflictActs = new QWidget(m_conflicts->content());
    auto* flow = new FlowLayout(m_conflictActs);
    flow->setContentsMargins(0, m_context.theme.theme().metrics().spacing.s1, 0, 0);
    for (const QString& id : conflictActs()) {
        QAction* action = m_context.actions.action(id);
        if (!action) {
            continue;
        }
        auto* button = new Button(m_context.theme, {}, Button::Kind::Secondary, m_conflictActs);
        button->setObjectName(u"conflicts.act."_s + id);
        button->setKeyHint(m_context.actions.shortcuts(id).value(0));
        connect(button, &Button::clicked, this, [this, id] { m_context.actions.trigger(id); });
        flow->addWidget(button);
    }
    for (QWidget* part : QList<QWidget*>{m_conflictList, m_checked, m_conflictActs}) {
        m_conflicts->contentLayout()->addWidget(part);
    }
    connect(
        m_conflictList, &ConflictList::recordRequested, this, &ChangeDetailView::recordRequested);
    const auto refill = [this] {
        if (isVisible() && !m_id.isNull()) {
            fillConflicts();
        }
    };
    Session& session = m_context.session;
    connect(&BoardConflicts::of(session), &BoardConflicts::changed, this, refill);
    connect(&ConflictLapses::of(session), &ConflictLapses::changed, this, refill);
}

void ChangeDetailView::fillConflicts()
{
    const CheckedBoardPtr& board = BoardConflicts::of(m_context.session).board();
    const BoardSnapshot& snapshot = *board->snapshot;
    const int row = snapshot.changes->rowOf(m_id);
    const RecordTimes times(snapshot.zone(), m_context.session.clock().now());
    if (!board->isChecked() || row == noRow) {
        m_conflicts->setNote({});
        m_conflictList->showLines({}, tr("Not checked yet."));
        m_checked->setText({});
        m_conflictActs->hide();
        return;
    }
    ConflictLines words(board->set, snapshot, times);
    words.setLapses(board->lapsed, ConflictLapses::of(m_context.session).known());
    const QList<ConflictLine> lines = words.of(board->byChange.of(row), row);
    m_conflicts->setNote(ConflictList::summary(lines));
    m_conflictList->showLines(
        lines,
        isActive(snapshot.changes->states[static_cast<std::size_t>(row)])
            ? tr("It collides with nothing.")
            : tr("It is not held against others: only changes that are asked for and not closed "
                 "are."));
    m_checked->setText(
        keptOutText(row) + tr("Checked at %1.").arg(times.time(board->set.checkedAt)));
    m_conflictActs->setVisible(!lines.isEmpty());
    for (auto* button : m_conflictActs->findChildren<Button*>()) {
        const QString id = button->objectName().mid(u"conflicts.act."_s.size());
        button->setText(m_context.actions.action(id)->text().remove(u'&'));
    }
}

/// What could not be checked, and why: "Without CI: nothing about CIs was checked."
QString ChangeDetailView::keptOutText(int row) const
{
    const ConflictSet& set = BoardConflicts::of(m_context.session).board()->set;
    QString text;
    for (const KeptOut& kept : set.keptOut) {
        if (kept.change == row) {
            switch (kept.reason) {
            case KeptOutReason::NoWindow:
                text += tr("It has no dates: nothing could be checked.");
                break;
            case KeptOutReason::InvertedWindow:
                text += tr("It ends before it starts: nothing could be checked.");
                break;
            case KeptOutReason::NoItem:
                text += tr("It names no CI: nothing about CIs could be checked.");
                break;
            }
            text += u' ';
        }
    }
    return text;
}

} // namespace cb
