// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/MoveController.h"
#include "ui/timeline/TimelineScene.h"

namespace cb {

/// How changes on their way look in a timeline: where each was, where it would be in each of its
/// lanes in view, and the card beside the one that is held.
MovingLook timelineMovingLook(
    const TimelineScene& scene, const MoveController& mover, const Theme& theme, FillBy fillBy);

} // namespace cb
