// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Place.h"

namespace cb {

/// The views of the place "Risk": overview, changes, what-if, model.
QList<ViewFactory> riskViews();

/// Says in the status bar that a model has learned and waits for a decision, wherever the user is.
void announceLearning(BoardContext& context);

} // namespace cb
