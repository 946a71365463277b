// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Chart.h"
#include "ui/theme/Theme.h"

#include <QRectF>

class QPainter;

/// What the marks of charts are filled with: colours of the theme, and patterns that tell the parts
/// of a bar apart in grey. No alpha.
namespace cb::chartfill {

/// Lines or dots laid over a fill.
enum class Pattern
{
    None,
    Rising, ///< "/"
    Falling, ///< "\"
    Dots
};

struct Fill
{
    QColor ground;
    QColor border;
    QColor on; ///< text on the ground
    QColor line; ///< of the pattern
    Pattern pattern = Pattern::None;
};

Fill fillOf(ChartInk ink, const Theme& theme);

/// `unit`: the length of a design pixel. The border lies within `box`.
void paint(QPainter& painter, const QRectF& box, const Fill& fill, qreal unit);

/// The sign of a key: a risk meter, an outcome sign, else a small box of the fill.
void paintKey(QPainter& painter, const QRectF& box, ChartInk ink, const Theme& theme, qreal unit);

} // namespace cb::chartfill
