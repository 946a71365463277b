// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cb {

struct BoardContext;
class MainWindow;

/// Lets the action "change.assessRisk" (Alt R) push the questionnaire over the place: of the change
/// whose page is open, else of the selected one.
void connectAssessAction(BoardContext& context, MainWindow& window);

} // namespace cb
