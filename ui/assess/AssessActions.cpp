// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/AssessActions.h"

#include "ui/assess/QuestionnairePage.h"
#include "ui/records/ChangePage.h"
#include "ui/records/NextSteps.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PlaceHost.h"
#include "ui/shell/Selection.h"

#include <QCoreApplication>

namespace cb {
namespace {

struct AssessActionsText
{
    Q_DECLARE_TR_FUNCTIONS(cb::AssessActions)
};

/// The change that the user means; nothing where a page shows something else.
std::optional<ChangeId> meantChange(const BoardContext& context, const PlaceHost& host)
{
    if (Page* page = host.currentPage()) {
        const auto* shown = qobject_cast<ChangePage*>(page);
        return shown && !shown->isNew() ? std::optional(shown->change()) : std::nullopt;
    }
    return context.selection.records().size() == 1 ? context.selection.currentChange()
                                                   : std::nullopt;
}

} // namespace

void connectAssessAction(BoardContext& context, MainWindow& window)
{
    const auto update = [&context, &window] {
        context.actions.setEnabled(
            actions::assessRisk,
            meantChange(context, window.host()).has_value(),
            window.host().currentPage()
                ? AssessActionsText::tr("This page shows no change that is on the board.")
                : AssessActionsText::tr("Select one change first."));
    };
    QObject::connect(&context.selection, &Selection::selectionChanged, &window, update);
    QObject::connect(&window.host(), &PlaceHost::currentChanged, &window, update);
    QObject::connect(
        context.actions.action(actions::assessRisk),
        &QAction::triggered,
        &window,
        [&context, &window] {
            if (const auto change = meantChange(context, window.host())) {
                window.host().push(new QuestionnairePage(context, *change, &window.host()));
            }
        });
    update();
}

} // namespace cb
