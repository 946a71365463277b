// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/RecordDetail.h"

namespace cb {

class ActionRegistry;
struct BoardContext;
class View;

/// The entry points of ui/deployments for the application.

/// What runs where ("deployments.environments").
View* makeEnvironmentsView(BoardContext& context, QWidget* parent);

/// A deployment in the detail panel.
RecordDetailMaker deploymentDetail();

/// Makes the actions of the place in the registry. Calling it again does nothing.
void addDeploymentActions(ActionRegistry& registry);

} // namespace cb
