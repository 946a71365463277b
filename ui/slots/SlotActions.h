// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"

#include <QString>

namespace cb {

class ActionRegistry;
struct BoardContext;
class MainWindow;

namespace actions {
inline const QString findSlot = QStringLiteral("change.findSlot");
inline const QString clearConflicts = QStringLiteral("conflicts.clear");
inline const QString putInOrder = QStringLiteral("conflicts.order");
} // namespace actions

/// F (Alt F on a page) finds free windows of the selected change, Shift F clears a range or the
/// selected changes of conflicts, O puts in order: the later of two selected changes, or one after
/// all that it collides with.
void addSlotActions(ActionRegistry& registry);

/// Lets them act in the window.
void connectSlotActions(BoardContext& context, MainWindow& window);

/// Moves `second` so that it begins when `first` ends, as one undo step; says in the status bar
/// what came of it.
void putInOrder(BoardContext& context, ChangeId first, ChangeId second);

} // namespace cb
