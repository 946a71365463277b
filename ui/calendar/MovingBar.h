// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/CalendarScene.h"

namespace cb {

/// How a change that would stand in `window` looks in a scene. `row`: in the scene's snapshot.
MovingBar movingBar(
    const CalendarScene& scene, int row, const Span& window, const Theme& theme, FillBy fillBy);

} // namespace cb
