// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/Editor.h"
#include "ui/conflicts/ConflictActs.h"
#include "ui/conflicts/ConflictModel.h"
#include "ui/conflicts/ConflictPanel.h"
#include "ui/conflicts/ConflictTable.h"
#include "ui/conflicts/ConflictsView.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PlaceHost.h"
#include "ui/shell/Selection.h"
#include "ui/shell/ShellActions.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// The conflict that is selected, and what is done about it.
namespace cb {
namespace {

const QString moveAction = u"change.move"_s;

} // namespace

void ConflictsView::showPanel()
{
    const int row = m_table->currentIndex().row();
    const ConflictCause* cause = m_model->causeAt(row);
    const int conflict = m_model->conflictAt(row);
    if (!cause || conflict < 0) {
        const bool hasRows = m_model->cells() && !m_model->cells()->content().causes().empty();
        const ConflictRow line = m_model->lineAt(row);
        if (line.kind == ConflictLineKind::Lapsed) {
            const auto index = static_cast<std::size_t>(line.index);
            const ConflictCells& cells = *m_model->cells();
            m_panel->showNothing(cells.lines().lapseText(cells.content().lapsed()[index]));
        } else {
            m_panel->showNothing(
                hasRows ? tr("Select a conflict to see both its sides and what can be done.")
                        : QString());
        }
        return;
    }
    m_panel->showCase(*m_model->cells(), {m_model->lineAt(row).index, conflict, m_side});
    m_panel->form().showCase(acceptCase(*cause, conflict));
}

void ConflictsView::chooseRow(int /*row*/)
{
    const int conflict = m_model->conflictAt(m_table->currentIndex().row());
    // Mostly it is the later one that gives way.
    m_side =
        conflict >= 0 && m_model->cells()->content().set().at(conflict).isBetweenChanges() ? 2 : 1;
    selectSide();
    showPanel();
}

std::optional<RecordRef> ConflictsView::sideRecord() const
{
    const int row = m_table->currentIndex().row();
    const int index = m_model->conflictAt(row);
    if (index < 0) {
        const std::optional<ChangeId> change = m_model->changeAt(row);
        return change ? std::optional(RecordRef{RecordKind::Change, change->value}) : std::nullopt;
    }
    const ConflictContent& content = m_model->cells()->content();
    const Conflict conflict = content.set().at(index);
    if (m_side == 1 || conflict.b == noRow) {
        return RecordRef{RecordKind::Change, content.board().changes->idAt(conflict.a).value};
    }
    return m_model->cells()->lines().otherSide(conflict, conflict.a);
}

/// The side that acts are about is what is selected in all views; they mark the other one.
void ConflictsView::selectSide()
{
    const QScopedValueRollback<bool> own(m_isSelecting, true);
    if (const std::optional<RecordRef> record = sideRecord()) {
        m_context.selection.set({*record});
    }
}

void ConflictsView::chooseSide(int side)
{
    const int index = m_model->conflictAt(m_table->currentIndex().row());
    if (index < 0) {
        return;
    }
    const Conflict conflict = m_model->cells()->content().set().at(index);
    if (side == 2 && conflict.b == noRow) {
        m_context.announcer.announce(tr("This conflict has one side only."));
        return;
    }
    m_side = side;
    m_panel->setSide(side);
    selectSide();
    m_context.announcer.announce(
        tr("Side %1: %2", "number, what it is")
            .arg(QString::number(side), m_model->cells()->sideName(conflict, side == 1)));
}

/// What another view selected is gone to, where it collides with something.
void ConflictsView::followSelection()
{
    const std::optional<ChangeId> change = m_context.selection.currentChange();
    if (m_isSelecting || !change || !isVisible() || !m_model->cells()
        || sideRecord() == RecordRef{RecordKind::Change, change->value})
    {
        return;
    }
    const ConflictContent& content = m_model->cells()->content();
    const int row = content.board().changes->rowOf(*change);
    int best = -1;
    for (int i = 0; row != noRow && i < content.set().size(); ++i) {
        const Conflict conflict = content.set().at(i);
        const bool isSide = conflict.a == row || (conflict.isBetweenChanges() && conflict.b == row);
        const bool isBetter = best < 0
            || (conflict.isOpen() && conflict.severity == ConflictSeverity::Blocks
                && content.set().at(best).severity != ConflictSeverity::Blocks);
        if (isSide && isBetter) {
            best = i;
        }
    }
    if (best < 0) {
        return;
    }
    m_side = content.set().at(best).a == row ? 1 : 2;
    m_table->goToRow(m_model->revealConflict(best));
    showPanel();
}

void ConflictsView::reveal(const RecordRef& record)
{
    if (record.kind == RecordKind::Change) {
        m_context.selection.selectChange(ChangeId{record.id});
        followSelection();
    }
}

/// Who can answer for conflicts, by name: on a large board only people with a role.
const QList<int>& ConflictsView::people(const std::shared_ptr<const Directory>& directory) const
{
    if (m_peopleOf == directory) {
        return m_people;
    }
    constexpr int mostWithoutRole = 300;
    const QList<Person>& persons = directory->persons;
    const bool isLarge = persons.size() > mostWithoutRole;
    m_peopleOf = directory;
    m_people.clear();
    for (int row = 0; row < persons.size(); ++row) {
        if (persons[row].active && (!isLarge || !persons[row].roles.isEmpty())) {
            m_people.append(row);
        }
    }
    std::sort(m_people.begin(), m_people.end(), [&persons](int a, int b) {
        return persons[a].name.localeAwareCompare(persons[b].name) < 0;
    });
    return m_people;
}

/// The likely ones first: who is at the keyboard, who does the work, whose services they are.
QList<AcceptOwner> ConflictsView::owners(const Conflict& conflict) const
{
    const BoardSnapshot& board = m_model->cells()->content().board();
    const Directory& directory = *board.directory;
    QList<int> rows;
    const auto add = [&](int row) {
        if (row != noRow && directory.persons[row].active && !rows.contains(row)) {
            rows.append(row);
        }
    };
    if (const auto author = m_context.session.author().person) {
        add(directory.rowOf(*author));
    }
    for (const int change : {conflict.a, conflict.isBetweenChanges() ? conflict.b : noRow}) {
        if (change != noRow) {
            const auto r = static_cast<std::size_t>(change);
            add(board.changes->assignees[r]);
            add(board.changes->requesters[r]);
        }
    }
    for (const int row : people(board.directory)) {
        add(row);
    }
    QList<AcceptOwner> owners;
    for (const int row : std::as_const(rows)) {
        owners.append({directory.persons[row].id, directory.persons[row].name});
    }
    return owners;
}

AcceptCase ConflictsView::acceptCase(const ConflictCause& cause, int index) const
{
    const ConflictCells& cells = *m_model->cells();
    const Conflict conflict = cells.content().set().at(index);
    AcceptCase made;
    made.cause = cause.id;
    made.conflict = index;
    made.openInCause = cause.open;
    made.owners = owners(conflict);
    made.answer = cells.lines().answerText(conflict);
    made.lapse = cells.lines().lapseText(index);
    const Session& session = m_context.session;
    if (session.isReadOnly()) {
        made.whyNot = tr("This board is read only: nothing can be accepted.");
    } else if (session.connection() == Connection::Lost) {
        made.whyNot = tr("The board's store does not answer: accepting waits until it is back.");
    } else if (!canBeAccepted(conflict.kind)) {
        made.whyNot = tr("A freeze is not accepted: it needs an exception, or another time.");
    }
    made.canBeTakenBack =
        made.whyNot.isEmpty() && !conflict.isOpen() && canBeAccepted(conflict.kind);
    return made;
}

void ConflictsView::startAccepting()
{
    const int row = m_table->currentIndex().row();
    const int index = m_model->conflictAt(row);
    if (index < 0) {
        m_context.announcer.announce(tr("Select a conflict to accept it."));
        return;
    }
    m_isPanelFolded = false;
    layOut();
    if (!m_panel->startAccepting()) {
        const AcceptCase shown = acceptCase(*m_model->causeAt(row), index);
        m_context.announcer.announce(shown.whyNot.isEmpty() ? shown.answer : shown.whyNot);
    }
}

void ConflictsView::accept(const QString& reason, const PersonId& owner, bool isWholeCause)
{
    const int row = m_table->currentIndex().row();
    const ConflictCause* cause = m_model->causeAt(row);
    if (!cause) {
        return;
    }
    const ConflictContent& content = m_model->cells()->content();
    std::vector<qint32> wanted{m_model->conflictAt(row)};
    if (isWholeCause) {
        wanted = cause->conflicts;
    }
    Edit edit;
    edit.reason = reason;
    for (const qint32 index : wanted) {
        const Conflict conflict = content.set().at(index);
        if (!conflict.isOpen() || !canBeAccepted(conflict.kind)) {
            continue;
        }
        ConflictAcceptance acceptance = acceptanceFor(content.set(), index, content.board());
        acceptance.id = AcceptanceId::make();
        acceptance.reason = reason;
        acceptance.owner = owner;
        acceptance.acceptedBy = m_context.session.author().person;
        acceptance.acceptedAt = m_context.session.clock().now();
        edit.batch.puts.emplace_back(std::move(acceptance));
    }
    const auto count = static_cast<int>(edit.batch.puts.size());
    edit.label = tr("Accept %n conflict(s)", "undo step", count);
    m_context.editor.apply(
        std::move(edit), {.reason = reason}, this, [this, count](const Result<WriteReceipt>& done) {
            if (!done) {
                m_panel->form().showProblem(done.error().what);
                return;
            }
            m_panel->form().finish();
            m_table->setFocus();
            m_context.announcer.announce(
                tr("%n conflict(s) accepted; they lapse when a side moves.", nullptr, count));
        });
}

/// It is open again.
void ConflictsView::takeBack()
{
    const int index = m_model->conflictAt(m_table->currentIndex().row());
    if (index < 0) {
        return;
    }
    const ConflictContent& content = m_model->cells()->content();
    const Conflict conflict = content.set().at(index);
    if (conflict.isOpen() || !canBeAccepted(conflict.kind)) {
        return;
    }
    const ConflictAcceptance& acceptance = (*content.board().acceptances)[conflict.answer];
    Edit edit;
    edit.label = tr("No longer accept a conflict", "undo step");
    edit.batch.removals.append(
        {{RecordKind::ConflictAcceptance, acceptance.id.value}, acceptance.revision});
    m_context.editor.apply(std::move(edit), {}, this, [this](const Result<WriteReceipt>& done) {
        m_context.announcer.announce(done ? tr("The conflict is open again.") : done.error().what);
    });
}

/// In the week, where what it would hit is seen.
void ConflictsView::moveSide()
{
    const std::optional<RecordRef> record = sideRecord();
    auto* window = qobject_cast<MainWindow*>(this->window());
    if (!record || record->kind != RecordKind::Change || !window) {
        m_context.announcer.announce(tr("Choose the side of a change to move it."));
        return;
    }
    window->host().show(u"board"_s, u"board.week"_s);
    m_context.selection.set({*record});
    View* view = window->host().currentView();
    view->reveal(*record);
    view->setFocus();
    QMetaObject::invokeMethod(
        view, [this] { m_context.actions.trigger(moveAction); }, Qt::QueuedConnection);
}

void ConflictsView::openRow(int row)
{
    const std::optional<RecordRef> record = sideRecord();
    if (record && row >= 0) {
        emit openRequested(*record);
    }
}

void ConflictsView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& id : conflictActs()) {
        if (QAction* action = m_context.actions.action(id)) {
            menu->addAction(action);
        }
    }
    menu->addAction(tr("&Accept because…"), this, &ConflictsView::startAccepting);
    menu->addSeparator();
    for (const QString& id : {actions::openRecord, actions::copy, actions::copyTable}) {
        if (QAction* action = m_context.actions.action(id)) {
            menu->addAction(action);
        }
    }
    menu->popup(event->globalPos());
}

} // namespace cb
