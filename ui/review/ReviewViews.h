// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Place.h"

#include <memory>

namespace cb {

class ActionRegistry;
class BoardReview;

namespace actions {
inline const QString takeBaseline = QStringLiteral("board.takeBaseline");
} // namespace actions

/// Adds "Take a baseline…" and the like; once. What they do is connected by the window.
void addReviewActions(ActionRegistry& registry);

/// "Since last".
ViewFactory sinceView(const std::shared_ptr<BoardReview>& review);

} // namespace cb
