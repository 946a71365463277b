// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/freezes/YearLayout.h"
#include "ui/theme/Theme.h"

class QPainter;

namespace cb {

/// What belongs to the moment.
struct YearLook
{
    WindowId selected; ///< its marks stand out
    int focused = -1; ///< item
    int hovered = -1;
    bool isActive = true; ///< the window has the keyboard
};

/// Paints the year: hard freezes hatched with a solid line, soft ones with a dashed one,
/// maintenance as ticks, holidays filled, exceptions as diamonds, now as a line.
void paintYear(
    QPainter& painter,
    const FreezesContent& content,
    const YearLayout& layout,
    const YearLook& look,
    const Theme& theme);

/// The legend's sign of a line's kind.
void paintYearSign(
    QPainter& painter, const QRectF& box, WindowKind kind, bool isHard, const Theme& theme);
/// A diamond: filled where it is in force, else empty.
void paintException(QPainter& painter, const QRectF& box, ExceptionState state, const Theme& theme);

YearMetrics yearMetrics(const Theme& theme);

} // namespace cb
