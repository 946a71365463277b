// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wall/WallViews.h"

namespace cb {

struct BoardContext;
class MainWindow;

/// Registers the places of the rail with their views, the pages and the parts of the window. The
/// rail shows only places that work. Returns what a wall makes its own copies of the views with.
WallParts addPlaces(MainWindow& window, BoardContext& context);

} // namespace cb
