// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cb {

class ActionRegistry;

/// Ids of the actions that the window itself makes; views and pages add their own.
namespace actions {
inline const QString newBoard = QStringLiteral("board.new");
inline const QString openBoard = QStringLiteral("board.open");
inline const QString connectBoard = QStringLiteral("board.connect");
inline const QString openDemo = QStringLiteral("board.demo");
inline const QString quit = QStringLiteral("board.quit");
inline const QString undo = QStringLiteral("edit.undo");
inline const QString redo = QStringLiteral("edit.redo");
inline const QString copy = QStringLiteral("edit.copy");
inline const QString copyTable = QStringLiteral("edit.copyTable");
inline const QString copyPicture = QStringLiteral("edit.copyPicture");
inline const QString savePicture = QStringLiteral("board.savePicture");
inline const QString newChange = QStringLiteral("change.new");
inline const QString openRecord = QStringLiteral("change.open");
inline const QString filter = QStringLiteral("view.filter");
inline const QString commandList = QStringLiteral("view.commands");
inline const QString stepBack = QStringLiteral("view.stepBack");
inline const QString stepOn = QStringLiteral("view.stepOn");
inline const QString today = QStringLiteral("view.today");
inline const QString detail = QStringLiteral("view.detail");
inline const QString nextRegion = QStringLiteral("view.nextRegion");
inline const QString previousRegion = QStringLiteral("view.previousRegion");
inline const QString textLarger = QStringLiteral("view.textLarger");
inline const QString textSmaller = QStringLiteral("view.textSmaller");
inline const QString textNormal = QStringLiteral("view.textNormal");
inline const QString keys = QStringLiteral("help.keys");
inline const QString about = QStringLiteral("help.about");

/// "view.1" to "view.7": the views of the current place, by V and their number.
QString view(int number);
constexpr int viewCount = 7;
} // namespace actions

/// Makes them all. What they do is connected by the window.
void addShellActions(ActionRegistry& registry);

} // namespace cb
