// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Place.h"

namespace cb {

class ActionRegistry;
class MainWindow;

namespace actions {
inline const QString showImportedConflicts = QStringLiteral("conflicts.showImported");
} // namespace actions

/// Adds "Show conflicts" and "Show what is new since the last import"; once, before the menus and
/// the detail panel are made.
void addConflictActions(ActionRegistry& registry);

/// What they do in a window.
void connectConflictActions(BoardContext& context, MainWindow& window);

/// The conflicts of the board ("board.conflicts").
View* makeConflictsView(BoardContext& context, QWidget* parent);

} // namespace cb
