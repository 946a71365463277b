// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wall/WallLayout.h"

class QPainter;

namespace cb {

/// Paints what meets `exposed`. The place of a view is left as it is where `showsView`.
void paintWall(
    QPainter& painter,
    const WallGeometry& geometry,
    bool showsView,
    const QRectF& exposed,
    const Theme& theme);

} // namespace cb
