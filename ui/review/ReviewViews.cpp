// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ReviewViews.h"

#include "ui/review/SinceView.h"
#include "ui/shell/ActionRegistry.h"

#include <QCoreApplication>

namespace cb {
namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cb::ReviewViews)
};

} // namespace

void addReviewActions(ActionRegistry& registry)
{
    if (registry.action(actions::takeBaseline)) {
        return;
    }
    registry.add(
        {actions::takeBaseline, ActionCategory::Board, {}, Icon::Pin}, [](QAction& action) {
            action.setText(Words::tr("&Take a baseline…"));
            action.setToolTip(Words::tr("Keep how the board stands, to compare it with later"));
        });
}

ViewFactory sinceView(const std::shared_ptr<BoardReview>& review)
{
    return [review](BoardContext& context, QWidget* parent) -> View* {
        return new SinceView(context, review, parent);
    };
}

} // namespace cb
