// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Place.h"

namespace cb {

class MainWindow;

/// Graph and table of the place Impact; they share one model.
QList<ViewFactory> impactViews();

/// "change.impact" (I, and Alt I on a page): shows the impact of the selected change.
void addImpactActions(MainWindow& window, BoardContext& context);

} // namespace cb
