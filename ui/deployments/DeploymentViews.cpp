// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/DeploymentViews.h"

#include "ui/deployments/DeploymentDetail.h"
#include "ui/deployments/EnvironmentsView.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

const QString driftAction = u"deployments.driftOnly"_s;

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cb::DeploymentViews)
};

void enableActions(ActionRegistry& registry, bool isShown)
{
    registry.setEnabled(
        driftAction, isShown, Words::tr("It belongs to the environments of Deployments."));
}

} // namespace

View* makeEnvironmentsView(BoardContext& context, QWidget* parent)
{
    addDeploymentActions(context.actions);
    auto* view = new EnvironmentsView(context, parent);
    QObject::connect(context.actions.action(driftAction), &QAction::triggered, view, [view] {
        view->setDriftOnly(!view->isDriftOnly());
    });
    QObject::connect(
        view, &EnvironmentsView::shownChanged, &context.actions, [&context](bool isShown) {
            enableActions(context.actions, isShown);
        });
    return view;
}

RecordDetailMaker deploymentDetail()
{
    return {RecordKind::Deployment, [](BoardContext& context, QWidget* parent) -> RecordDetail* {
                return new DeploymentDetail(context, parent);
            }};
}

void addDeploymentActions(ActionRegistry& registry)
{
    if (registry.action(driftAction)) {
        return;
    }
    registry.add(
        {driftAction, ActionCategory::View, {QKeySequence(Qt::Key_X)}, std::nullopt},
        [](QAction& action) {
            action.setText(Words::tr("Drift only"));
            action.setToolTip(Words::tr("Only services whose production environments differ"));
        });
    enableActions(registry, false);
}

} // namespace cb
