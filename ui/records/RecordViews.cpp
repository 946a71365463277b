// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordViews.h"

#include "ui/records/ChangeActions.h"
#include "ui/records/ChangePage.h"
#include "ui/records/DetailPanel.h"
#include "ui/records/ListView.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ShellActions.h"

namespace cb {

View* makeListView(BoardContext& context, QWidget* parent)
{
    return new ListView(context, parent);
}

QWidget* makeDetailPanel(
    BoardContext& context, QWidget* parent, const QList<RecordDetailMaker>& details)
{
    auto* panel = new DetailPanel(context, parent);
    for (const RecordDetailMaker& detail : details) {
        panel->addDetail(detail.kind, detail.make(context, panel));
    }
    auto* acts = new ChangeActions(context, *panel, panel);
    const auto open = [panel](const RecordRef& record) {
        if (auto* window = qobject_cast<MainWindow*>(panel->window())) {
            window->openRecord(record);
        }
    };
    QObject::connect(panel, &DetailPanel::openRequested, panel, open);
    QObject::connect(panel, &DetailPanel::createRequested, panel, [panel](const NewChange& start) {
        if (auto* window = qobject_cast<MainWindow*>(panel->window())) {
            window->openNewChange(start);
        }
    });
    QObject::connect(panel, &DetailPanel::listRequested, panel, [panel](const BoardFilter& filter) {
        if (auto* window = qobject_cast<MainWindow*>(panel->window())) {
            window->showList(filter);
        }
    });
    QObject::connect(acts, &ChangeActions::editRequested, panel, [open](const QUuid& change) {
        open({RecordKind::Change, change});
    });
    QObject::connect(acts, &ChangeActions::copyRequested, panel, [panel](const QUuid& change) {
        if (auto* window = qobject_cast<MainWindow*>(panel->window())) {
            NewChange start;
            start.copyOf = ChangeId{change};
            window->openNewChange(start);
        }
    });
    const auto toggle = [&context] {
        context.actions.trigger(actions::detail);
    };
    QObject::connect(panel, &DetailPanel::closeRequested, panel, toggle);
    QObject::connect(acts, &ChangeActions::panelRequested, panel, [panel, toggle] {
        if (panel->isHidden()) {
            toggle();
        }
    });
    return panel;
}

PageFactory changePages()
{
    PageFactory factory;
    factory.forRecord =
        [](BoardContext& context, const RecordRef& record, QWidget* parent) -> Page* {
        return record.kind == RecordKind::Change
            ? new ChangePage(context, ChangeId{record.id}, parent)
            : nullptr;
    };
    factory.forNewChange = [](BoardContext& context, const NewChange& start, QWidget* parent) {
        return static_cast<Page*>(new ChangePage(context, start, parent));
    };
    return factory;
}

void addChangeActions(BoardContext& context)
{
    ChangeActions::addTo(context.actions);
}

} // namespace cb
