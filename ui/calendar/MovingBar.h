// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/CalendarScene.h"

namespace cb {

/// A change where it would stand.
struct MovedChange
{
    int row = 0; ///< in the scene's snapshot
    Span window;
    bool isOneOfSeveral = false; ///< it keeps its place among bars of the same time
};

/// How it looks in a scene.
MovingBar movingBar(
    const CalendarScene& scene, const MovedChange& moved, const Theme& theme, FillBy fillBy);

} // namespace cb
