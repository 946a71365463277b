// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/impact/ImpactViews.h"

#include "ui/impact/ImpactView.h"
#include "ui/records/ChangePage.h"
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

const QString impactAction = u"change.impact"_s;

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cb::ImpactViews)
};

using SharedModel = std::shared_ptr<std::weak_ptr<ImpactModel>>;

template <typename ShownView>
ViewFactory factory(const SharedModel& shared)
{
    return [shared](BoardContext& context, QWidget* parent) -> View* {
        std::shared_ptr<ImpactModel> model = shared->lock();
        if (!model) {
            model = std::make_shared<ImpactModel>(context);
            *shared = model;
        }
        auto* view = new ShownView(model, parent);
        if (auto* host = qobject_cast<PlaceHost*>(parent)) {
            QObject::connect(view, &ImpactView::viewRequested, host, [host](const QString& viewId) {
                host->show(host->currentPlaceId(), viewId);
            });
        }
        return view;
    };
}

} // namespace

QList<ViewFactory> impactViews()
{
    const auto shared = std::make_shared<std::weak_ptr<ImpactModel>>();
    return {factory<ImpactGraphView>(shared), factory<ImpactTableView>(shared)};
}

void addImpactActions(MainWindow& window, BoardContext& context)
{
    QAction* action = context.actions.add(
        {impactAction,
         ActionCategory::Change,
         {QKeySequence(Qt::Key_I), QKeySequence(Qt::ALT | Qt::Key_I)},
         Icon::Impact},
        [](QAction& a) {
            a.setText(Words::tr("&Impact"));
            a.setToolTip(Words::tr("Show what the selected change reaches"));
        });
    QObject::connect(action, &QAction::triggered, &window, [&window, &context] {
        if (const auto* page = qobject_cast<ChangePage*>(window.host().currentPage())) {
            if (page->isNew()) {
                context.announcer.announce(
                    Words::tr("Save the change to the board first: its impact is read there."));
                return;
            }
            context.selection.selectChange(page->change());
        }
        window.host().show(u"impact"_s);
    });
    const auto update = [&context] {
        context.actions.setEnabled(
            impactAction,
            context.selection.currentChange().has_value(),
            Words::tr("Select a change first."));
    };
    QObject::connect(&context.selection, &Selection::selectionChanged, action, update);
    update();
}

} // namespace cb
