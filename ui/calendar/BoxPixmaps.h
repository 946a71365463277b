// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/BoxLabel.h"

class QPainter;

/// Small pictures that a calendar paints hundreds of times, kept in QPixmapCache: signs, and the
/// round corners of bars. Where the painter is not a plain raster one (PDF, a scaled view), they
/// are drawn as they are. GUI thread.
namespace cb {

/// State, bolt, pencil, risk meter and letters of conflicts of a bar.
void paintBarSigns(QPainter& painter, const BoxLabel& label, const Theme& theme);

/// What a bar's frame is made of.
struct BarFrame
{
    QRectF rect; ///< on whole pixels
    QColor fill;
    QColor line;
    QColor stripe; ///< invalid: none
    double stripeWidth = 0;
    double radius = 0;
    bool isDashed = false;
    bool isMirrored = false; ///< the stripe is at the right
};

/// Paints the frame from cached corners and plain rectangles; false where that can't be done: too
/// small, or no plain raster painter.
bool paintFrameFast(QPainter& painter, const BarFrame& frame);

} // namespace cb
