// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace cb {

class ActionRegistry;
struct BoardContext;
class MainWindow;
class View;

/// The entry points of ui/freezes for the application.

/// "freeze.new" (Ctrl Shift N): begins a freeze, wherever one is.
inline const QString newFreezeAction = QStringLiteral("freeze.new");

/// "freeze.exception" (ui/records/FreezeNote.h) asks for an exception for the selected change.

/// The view "Freezes and maintenance" of Settings; files of windows go to the place "import".
View* makeFreezesView(BoardContext& context, QWidget* parent);

/// Makes the actions of the view in the registry. Calling it again does nothing.
void addFreezeActions(ActionRegistry& registry);

/// Lets "freeze.new" bring the window to the view.
void connectFreezeActions(MainWindow& window, BoardContext& context);

} // namespace cb
