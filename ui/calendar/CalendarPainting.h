// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/CalendarScene.h"

class QPainter;

/// What the painters of month, week and day share. Coordinates are the scene's; the caller has
/// moved the painter by the scrolling of the region.
namespace cb {

/// Bands of a region that meet `exposed`, without their labels.
void paintBands(
    QPainter& painter,
    const CalendarScene& scene,
    BoxRegion region,
    const QRectF& exposed,
    const Theme& theme);
void paintBandLabels(
    QPainter& painter,
    const CalendarScene& scene,
    BoxRegion region,
    const QRectF& exposed,
    const Theme& theme);

/// Boxes of a region that meet `exposed`, selected ones last.
void paintBoxes(
    QPainter& painter,
    const CalendarScene& scene,
    const CalendarLook& look,
    BoxRegion region,
    const QRectF& exposed,
    const Theme& theme);

/// The bars of a region that are on their way, and their origins.
void paintMoving(QPainter& painter, const MovingLook& moving, BoxRegion region, const Theme& theme);

/// The card beside it.
void paintMoveCard(QPainter& painter, const MovingLook& moving, const Theme& theme);
/// How large the card has to be.
QSizeF moveCardSize(const MovingLook& moving, const Theme& theme);

/// Columns with hour lines, clock changes and gutters of week and day.
void paintHourGrid(
    QPainter& painter, const CalendarScene& scene, const QRectF& exposed, const Theme& theme);
/// Words of missing and repeated hours, above the bars.
void paintClockChanges(QPainter& painter, const CalendarScene& scene, const Theme& theme);
void paintGutter(QPainter& painter, const CalendarScene& scene, const Theme& theme);
/// The line at the present across `cells` and its label in the gutter (the gutter's part apart, as
/// it scrolls apart).
void paintNowLine(QPainter& painter, const CalendarScene& scene, const Theme& theme);
void paintNowLabel(QPainter& painter, const CalendarScene& scene, const Theme& theme);

/// Text in a rectangle, cut at its end, on the reading side.
void paintCutText(
    QPainter& painter,
    const QRectF& rect,
    const QString& text,
    const QFont& font,
    const QColor& color,
    Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter);

} // namespace cb
