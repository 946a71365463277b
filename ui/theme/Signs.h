// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QRectF>

class QPainter;

/// The signs of Changeboard: each meaning as a shape that reads in grey, on screen, in print and
/// PDF. A sign is drawn on a grid of 16 scaled into the middle of `box`, its corner on a whole
/// device pixel. Signs keep the painter's state, use no alpha and no pixmap; what looks like a
/// white tick in a disc is a hole, so they stand on any ground. Return arrows mirror where the
/// painter's layout direction is right to left; nothing else does.
namespace cb::signs {

/// Ring or disc of a state, coloured for canvas, panel and selected rows.
void paintState(QPainter& painter, const QRectF& box, DisplayState state, const Theme& theme);
/// The same in a given colour: on a bar `theme.state(state).fg`.
void paintState(QPainter& painter, const QRectF& box, DisplayState state, const QColor& color);

/// Five steps rising to the right, as many filled as the level. Never mirrored.
/// The box of riskMeterSize() is filled exactly.
void paintRisk(QPainter& painter, const QRectF& box, RiskLevel level, const Theme& theme);
/// The same with given colours: on a full accent fill.
void paintRisk(
    QPainter& painter,
    const QRectF& box,
    RiskLevel level,
    const QColor& filled,
    const QColor& empty);
/// 19 x 12 where signs are 16 high, and in proportion.
QSizeF riskMeterSize(double signSize);

/// Disc with tick, square on its corner with cross, and so on.
void paintOutcome(QPainter& painter, const QRectF& box, OutcomeSign outcome, const Theme& theme);

/// Triangle, point up, with the priority; 0 (not given) leaves it empty.
void paintIncident(QPainter& painter, const QRectF& box, int priority, const Theme& theme);

/// Square on its corner with the letter of a conflict (ui.md section 0): filled when it blocks,
/// outlined when it warns.
void paintConflict(
    QPainter& painter, const QRectF& box, QChar letter, bool blocks, const Theme& theme);

/// An emergency change: stands after the state sign.
void paintBolt(QPainter& painter, const QRectF& box, const QColor& color);
/// A freeze, a forbidden act, what one may not see.
void paintLock(QPainter& painter, const QRectF& box, const QColor& color);
/// Edited, or edited after approval.
void paintPencil(QPainter& painter, const QRectF& box, const QColor& color);
void paintTick(QPainter& painter, const QRectF& box, const QColor& color);
void paintCross(QPainter& painter, const QRectF& box, const QColor& color);
/// Triangle with an exclamation mark, for warnings and errors in words.
void paintWarning(QPainter& painter, const QRectF& box, const QColor& color);
/// Ring with an i.
void paintInfo(QPainter& painter, const QRectF& box, const QColor& color);

/// Tint and 45 degree lines. `origin` is a point that the bands of a view share, so that the lines
/// of neighbours meet. With a print theme the painter's unit has to be the point.
void paintFreezeBand(
    QPainter& painter, const QRectF& area, const Theme& theme, QPointF origin = {});
/// Tint and dots; otherwise as above.
void paintMaintenanceBand(
    QPainter& painter, const QRectF& area, const Theme& theme, QPointF origin = {});

} // namespace cb::signs
