// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/ConflictViews.h"

#include "ui/conflicts/ConflictsView.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PlaceHost.h"
#include "ui/shell/StatusConflicts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cb::ConflictViews)
};

} // namespace

void addConflictActions(ActionRegistry& registry)
{
    if (registry.action(actions::showConflicts)) {
        return;
    }
    registry.add(
        {actions::showConflicts, ActionCategory::View, {}, std::nullopt}, [](QAction& action) {
            action.setText(Words::tr("Show &conflicts"));
            action.setToolTip(
                Words::tr("What collides with the selected change, and everything else"));
        });
    registry.add(
        {actions::showImportedConflicts, ActionCategory::View, {}, std::nullopt},
        [](QAction& action) {
            action.setText(Words::tr("Show conflicts new since the last &import"));
        });
}

void connectConflictActions(BoardContext& context, MainWindow& window)
{
    QObject::connect(
        context.actions.action(actions::showConflicts), &QAction::triggered, &window, [&window] {
            window.host().show(u"board"_s, u"board.conflicts"_s);
            window.host().currentView()->setFocus();
        });
    QObject::connect(
        context.actions.action(actions::showImportedConflicts),
        &QAction::triggered,
        &window,
        [&window] {
            window.host().show(u"board"_s, u"board.conflicts"_s);
            auto* view = qobject_cast<ConflictsView*>(window.host().currentView());
            view->showImported();
            view->setFocus();
        });
}

View* makeConflictsView(BoardContext& context, QWidget* parent)
{
    return new ConflictsView(context, parent);
}

} // namespace cb
