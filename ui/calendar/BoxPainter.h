// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/BoxLabel.h"

class QPainter;

namespace cb {

/// What is the matter between a bar and what is selected or on its way.
enum class BoxHit
{
    None,
    Warns, ///< they collide, which is a warning
    Blocks
};

/// How a box looks beyond what it says.
struct BoxLook
{
    bool isSelected = false;
    bool isHovered = false;
    bool isMoving = false; ///< 2 px accent border and a gap of canvas round it
    bool isActiveWindow = true;
    BoxHit hit = BoxHit::None; ///< 2 px border in the colour of the conflict
};

/// Paints one box.
void paintBox(QPainter& painter, const BoxLabel& label, const BoxLook& look, const Theme& theme);

/// The actual time beside a bar in the day view, ending in the outcome sign.
void paintActual(
    QPainter& painter,
    const QRectF& rect,
    OutcomeSign outcome,
    bool continuesAfter,
    const Theme& theme);

void paintText(QPainter& painter, const LabelText& text);

/// The dashed outline of where a moved bar was.
void paintOrigin(QPainter& painter, const QRectF& rect, const Theme& theme);

/// The 2 px focus ring of something that is not a bar, inside `rect`.
void paintFocusRing(QPainter& painter, const QRectF& rect, bool isActiveWindow, const Theme& theme);

/// Hatch or dots, with what kind of window it is.
void paintBand(QPainter& painter, const PageWindow& window, const QRectF& rect, const Theme& theme);

void paintBandLabel(QPainter& painter, const BandLabel& label, const Theme& theme);

} // namespace cb
