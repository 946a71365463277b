// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/freezes/FreezeViews.h"

#include "core/freeze/FreezeEffect.h"
#include "core/session/Session.h"
#include "ui/freezes/FreezesView.h"
#include "ui/importing/ImportView.h"
#include "ui/records/FreezeNote.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PlaceHost.h"
#include "ui/shell/Selection.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cb::FreezeViews)
};

/// Brings the window to the view; null: it is not there.
FreezesView* freezesView(MainWindow& window)
{
    window.host().show(u"settings"_s, u"settings.freezes"_s);
    return qobject_cast<FreezesView*>(window.host().currentView());
}

/// The form for the selected change: its exception, or a new one from the freeze that blocks it.
void askException(MainWindow& window, BoardContext& context)
{
    const SnapshotPtr board = context.session.snapshot();
    const auto change = context.selection.currentChange();
    const int row = change ? board->changes->rowOf(*change) : static_cast<int>(noRow);
    const QList<FreezeOnChange> freezes =
        row == noRow ? QList<FreezeOnChange>() : freezesOn(*board, row);
    if (freezes.isEmpty()) {
        context.announcer.announce(Words::tr("No freeze holds for this change."));
        return;
    }
    const FreezeOnChange& freeze = freezes.first();
    FreezesView* view = freezesView(window);
    if (view && freeze.exception != noRow) {
        view->reveal(
            {RecordKind::FreezeException, board->exceptions->at(freeze.exception).id.value});
    } else if (view) {
        view->askException(board->windows->at(freeze.window).id, *change);
    }
}

} // namespace

View* makeFreezesView(BoardContext& context, QWidget* parent)
{
    auto* view = new FreezesView(context, parent);
    if (auto* host = qobject_cast<PlaceHost*>(parent)) {
        QObject::connect(view, &FreezesView::importRequested, host, [host](const QString& path) {
            host->show(u"import"_s);
            if (auto* import = qobject_cast<ImportView*>(host->currentView())) {
                import->openFile(path);
            }
        });
    }
    return view;
}

void addFreezeActions(ActionRegistry& registry)
{
    if (registry.action(newFreezeAction)) {
        return;
    }
    registry.add(
        {newFreezeAction,
         ActionCategory::Board,
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
         Icon::Freeze},
        [](QAction& action) {
            action.setText(Words::tr("New &freeze"));
            action.setToolTip(Words::tr("Say when nothing may change"));
        });
    registry.add(
        {askExceptionAction, ActionCategory::Change, {}, std::nullopt}, [](QAction& action) {
            action.setText(Words::tr("Ask for an e&xception from a freeze…"));
            action.setToolTip(Words::tr("For the selected change, where a freeze blocks it"));
        });
}

void connectFreezeActions(MainWindow& window, BoardContext& context)
{
    QObject::connect(
        context.actions.action(newFreezeAction), &QAction::triggered, &window, [&window] {
            if (FreezesView* view = freezesView(window)) {
                view->startNew(WindowKind::Freeze);
            }
        });
    QAction* ask = context.actions.action(askExceptionAction);
    QObject::connect(
        ask, &QAction::triggered, &window, [&window, &context] { askException(window, context); });
    const auto update = [&context] {
        context.actions.setEnabled(
            askExceptionAction,
            context.selection.currentChange().has_value(),
            Words::tr("Select a change first."));
    };
    QObject::connect(&context.selection, &Selection::selectionChanged, ask, update);
    update();
}

} // namespace cb
