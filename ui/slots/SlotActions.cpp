// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slots/SlotActions.h"

#include "core/session/Session.h"
#include "ui/commands/Editor.h"
#include "ui/commands/Movable.h"
#include "ui/records/ChangePage.h"
#include "ui/records/RecordWords.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PlaceHost.h"
#include "ui/shell/Selection.h"
#include "ui/slots/ClearPage.h"
#include "ui/slots/SlotCard.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QCoreApplication>

namespace cb {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cb::SlotActions)
};

/// Writes a window and says so.
void moveTo(BoardContext& context, ChangeId change, const Span& window)
{
    const ChangeColumns& changes = *context.session.snapshot()->changes;
    const int row = changes.rowOf(change);
    if (row == noRow) {
        return;
    }
    if (const QString why = whyNotMovable(context.session, change); !why.isEmpty()) {
        context.announcer.announce(why);
        return;
    }
    const RecordTimes times(context.session.snapshot()->zone(), context.session.clock().now());
    const QString moved = Words::tr("%1 is moved to %2; Ctrl Z takes it back")
                              .arg(changes.numbers.at(row), times.span(window));
    context.editor.moveChange(
        change, window, {}, &context.editor, [&context, moved](const Result<WriteReceipt>& done) {
            context.announcer.announce(done ? moved : done.error().what);
        });
}

/// Over the page of a change: its fields take the window, and nothing is written.
void findOnPage(BoardContext& context, ChangePage& page)
{
    auto* card = new SlotCard(context, page);
    QObject::connect(card, &SlotCard::taken, &page, [&page](const Span& window) {
        page.takePlannedWindow(window);
    });
    card->lookFor(page.typed());
}

void findForSelected(BoardContext& context, MainWindow& window)
{
    const std::optional<ChangeId> change = context.selection.currentChange();
    if (!change) {
        return;
    }
    if (const QString why = whyNotMovable(context.session, *change); !why.isEmpty()) {
        context.announcer.announce(why);
        return;
    }
    auto* card = new SlotCard(context, window.host());
    QObject::connect(card, &SlotCard::taken, &window, [&context, change](const Span& slot) {
        moveTo(context, *change, slot);
    });
    QObject::connect(&context.selection, &Selection::selectionChanged, card, &QWidget::close);
    QObject::connect(&window.host(), &PlaceHost::currentChanged, card, &QWidget::close);
    card->lookFor(*change);
}

void updateEnabled(BoardContext& context, const MainWindow& window)
{
    const bool isOnPage = qobject_cast<ChangePage*>(window.host().currentPage()) != nullptr;
    const qsizetype count = context.selection.changes().size();
    context.actions.setEnabled(
        actions::findSlot,
        isOnPage || count == 1,
        count > 1 ? Words::tr("Several changes are selected: Shift F clears them together.")
                  : Words::tr("Select a change first."));
    context.actions.setEnabled(
        actions::putInOrder,
        !isOnPage && (count == 1 || count == 2),
        Words::tr("Select a change, or two: the later one will begin when the other ends."));
}

/// Of two selected changes the one that is planned later goes after the other; one alone after all
/// that it collides with.
void orderSelected(BoardContext& context, MainWindow& window)
{
    const QList<ChangeId> two = context.selection.changes();
    if (two.size() == 1) {
        SlotFinder::of(context.session)
            .windowAfterOthers(
                two.first(), &window, [&context, change = two.first()](const Result<Span>& after) {
                    if (after) {
                        moveTo(context, change, *after);
                    } else {
                        context.announcer.announce(after.error().what);
                    }
                });
        return;
    }
    if (two.size() != 2) {
        return;
    }
    const ChangeColumns& changes = *context.session.snapshot()->changes;
    const auto startOf = [&changes](ChangeId id) {
        const int row = changes.rowOf(id);
        return row == noRow ? noInstant : changes.plannedStarts[static_cast<std::size_t>(row)];
    };
    const bool isFirstEarlier = startOf(two[0]) <= startOf(two[1]);
    putInOrder(context, two[isFirstEarlier ? 0 : 1], two[isFirstEarlier ? 1 : 0]);
}

} // namespace

void putInOrder(BoardContext& context, ChangeId first, ChangeId second)
{
    const ChangeColumns& changes = *context.session.snapshot()->changes;
    const int firstRow = changes.rowOf(first);
    const int secondRow = changes.rowOf(second);
    const auto before = firstRow == noRow ? std::nullopt : changes.plannedWindow(firstRow);
    const auto after = secondRow == noRow ? std::nullopt : changes.plannedWindow(secondRow);
    if (!before || !after) {
        context.announcer.announce(
            Words::tr("Both changes need a planned window to be put in order."));
        return;
    }
    moveTo(context, second, windowAfter(*before, after->lengthMs()));
}

void addSlotActions(ActionRegistry& registry)
{
    if (registry.action(actions::findSlot)) {
        return;
    }
    registry.add(
        {actions::findSlot,
         ActionCategory::Change,
         {QKeySequence(Qt::Key_F), QKeySequence(Qt::ALT | Qt::Key_F)},
         Icon::Clock},
        [](QAction& action) {
            action.setText(Words::tr("&Find a free slot…"));
            action.setToolTip(
                Words::tr("Find the nearest windows in which the change hits nothing"));
        });
    registry.add(
        {actions::clearConflicts, ActionCategory::Board, {QKeySequence(Qt::SHIFT | Qt::Key_F)}, {}},
        [](QAction& action) {
            action.setText(Words::tr("Clear a &weekend…"));
            action.setToolTip(
                Words::tr("Find the fewest moves that clear a range, or the selected changes, of "
                          "conflicts"));
        });
    registry.add(
        {actions::putInOrder, ActionCategory::Change, {QKeySequence(Qt::Key_O)}, {}},
        [](QAction& action) {
            action.setText(Words::tr("Put in &order"));
            action.setToolTip(
                Words::tr("Let the change begin when those that it collides with have ended"));
        });
}

void connectSlotActions(BoardContext& context, MainWindow& window)
{
    const auto on = [&context, &window](const QString& id, auto act) {
        QObject::connect(context.actions.action(id), &QAction::triggered, &window, act);
    };
    on(actions::findSlot, [&context, &window] {
        if (auto* open = window.findChild<SlotCard*>()) {
            open->close();
        }
        if (auto* page = qobject_cast<ChangePage*>(window.host().currentPage())) {
            findOnPage(context, *page);
        } else {
            findForSelected(context, window);
        }
    });
    on(actions::clearConflicts, [&context, &window] {
        if (!qobject_cast<ClearPage*>(window.host().currentPage())) {
            window.host().push(new ClearPage(context, &window.host()));
        }
    });
    on(actions::putInOrder, [&context, &window] { orderSelected(context, window); });
    const auto update = [&context, &window] {
        updateEnabled(context, window);
    };
    QObject::connect(&context.selection, &Selection::selectionChanged, &window, update);
    QObject::connect(&window.host(), &PlaceHost::currentChanged, &window, update);
    update();
}

} // namespace cb
