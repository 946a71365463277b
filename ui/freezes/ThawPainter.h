// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/freezes/ThawLayout.h"
#include "ui/theme/Theme.h"

class QPainter;

namespace cb {

/// Paints a thaw: the freeze hatched, the load of each day as a bar (over the usual in another
/// colour, with its figure), the backlog as a line, the usual as a dashed one. `focused`: a day, or
/// -1.
void paintThaw(
    QPainter& painter, const Thaw& thaw, const ThawLayout& layout, int focused, const Theme& theme);

ThawMetrics thawMetrics(const Theme& theme);

} // namespace cb
