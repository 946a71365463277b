// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/CalendarScene.h"

class QPainter;

namespace cb {

/// Paints a week. `exposed` is in the coordinates of the viewport; only what meets it is painted.
void paintWeek(
    QPainter& painter,
    const CalendarScene& scene,
    const CalendarLook& look,
    const QRectF& exposed,
    const Theme& theme);

} // namespace cb
