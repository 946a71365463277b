// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/slots/ClearPicture.h"

#include <QRectF>

class QPainter;

namespace cb {

class Theme;

/// Where things of a ClearPicture lie. Pure; mirrored where `isMirrored`.
struct ClearGeometry
{
    QRectF area; ///< of lanes and axis
    double headHeight = 0; ///< the axis
    double laneHeight = 0;
    double nameWidth = 0;
    Span range;
    bool isMirrored = false;

    double x(Instant at) const;
    QRectF lane(int index) const;
    QRectF bar(int lane, const Span& span, double height) const;
};

ClearGeometry clearGeometry(
    const ClearPicture& picture, const QRectF& area, const Theme& theme, bool isMirrored);

/// Height that a picture takes in full.
int clearPictureHeight(const ClearPicture& picture, const Theme& theme);

/// Axis, lanes, bands, bars with their titles, ghosts and arrows of moved ones. `current`: row of
/// the change that has the ring; noRow: none.
void paintClearPicture(
    QPainter& painter,
    const ClearPicture& picture,
    const ClearGeometry& geometry,
    const BoardSnapshot& snapshot,
    int current,
    const Theme& theme);

/// What the borders mean, in a line.
void paintClearLegend(QPainter& painter, const QRectF& area, const Theme& theme);

} // namespace cb
