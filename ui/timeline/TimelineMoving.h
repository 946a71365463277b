// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/MoveController.h"
#include "ui/timeline/TimelineScene.h"

namespace cb {

/// How a change on its way looks in a timeline: where it was, where it would be in each of its
/// lanes in view, and the card beside it. `row`: of the change in the scene's snapshot.
MovingLook timelineMovingLook(
    const TimelineScene& scene,
    const MoveController& mover,
    int row,
    const Theme& theme,
    FillBy fillBy);

} // namespace cb
