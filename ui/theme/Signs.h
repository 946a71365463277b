// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QRectF>

class QPainter;

/// The signs of Changeboard: each meaning as a shape that reads in grey, on screen, in print and
/// PDF. A sign is drawn on a grid of 16 scaled into the middle of `box`, its corner on a whole
/// device pixel. They keep the painter as it was, use no alpha and no pixmap. Return arrows mirror
/// where the painter's layout direction is right to left.
namespace cb::signs {

/// Ring or disc of a state, in the state's sign colour.
void paintState(QPainter& painter, const QRectF& box, DisplayState state, const Theme& theme);
/// The same in a given colour; `ground` is what shows through holes of discs (the tick, the play
/// triangle).
void paintState(
    QPainter& painter,
    const QRectF& box,
    DisplayState state,
    const QColor& color,
    const QColor& ground);

/// Five steps rising to the right, as many filled as the level; never mirrored. Fills the width 19,
/// height 12 at scale 1: see riskMeterSize().
void paintRisk(QPainter& painter, const QRectF& box, RiskLevel level, const Theme& theme);
/// The same with given colours: a bar with a full accent fill needs others.
void paintRisk(
    QPainter& painter,
    const QRectF& box,
    RiskLevel level,
    const QColor& filled,
    const QColor& empty);
/// Width and height of the meter where a sign is `signSize` high.
QSizeF riskMeterSize(double signSize);

void paintOutcome(QPainter& painter, const QRectF& box, OutcomeSign outcome, const Theme& theme);

/// Triangle, point up, with the priority 1 to 5; 0 or anything else leaves it empty.
void paintIncident(QPainter& painter, const QRectF& box, int priority, const Theme& theme);

/// Square on its corner with the letter of a conflict (ui.md section 0); filled when it blocks,
/// outlined when it warns.
void paintConflict(
    QPainter& painter, const QRectF& box, QChar letter, bool blocks, const Theme& theme);

/// An emergency change: stands after the state sign.
void paintBolt(QPainter& painter, const QRectF& box, const QColor& color);
/// A freeze, a forbidden act, what one may not see.
void paintLock(QPainter& painter, const QRectF& box, const QColor& color);
/// Edited after approval.
void paintPencil(QPainter& painter, const QRectF& box, const QColor& color);
void paintTick(QPainter& painter, const QRectF& box, const QColor& color);
void paintCross(QPainter& painter, const QRectF& box, const QColor& color);
/// Triangle with an exclamation mark, for warnings and errors in words.
void paintWarning(QPainter& painter, const QRectF& box, const QColor& color);

/// Tint and 45 degree lines. `origin` is a point that all bands of a view share, so that lines of
/// neighbours meet.
void paintFreezeBand(
    QPainter& painter, const QRectF& area, const Theme& theme, QPointF origin = {});
/// Tint and dots.
void paintMaintenanceBand(
    QPainter& painter, const QRectF& area, const Theme& theme, QPointF origin = {});

} // namespace cb::signs
