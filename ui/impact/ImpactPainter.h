// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/impact/ImpactScene.h"

class QPainter;

namespace cb {

/// How the graph stands at the moment.
struct ImpactLook
{
    QPointF scroll; ///< of the scene's corner, in pixels of the widget
    double zoom = 1;
    QSizeF viewport;
    int hoveredBox = -1;
    int currentBox = -1;
    int currentCurve = -1;
    bool hasFocus = false;
    std::optional<ImpactWays> ways; ///< of what is current or hovered: the rest steps back
};

/// The heads stand above the picture, which scrolls below them.
double impactHeadHeight(const Theme& theme);

/// Columns, curves, cards and heads into [0, viewport].
void paintImpact(
    QPainter& painter, const ImpactScene& scene, const ImpactLook& look, const Theme& theme);

/// What lines and signs mean, and the keys, in one row of `area`.
void paintImpactLegend(QPainter& painter, const QRectF& area, const Theme& theme);

} // namespace cb
