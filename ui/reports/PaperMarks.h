// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"
#include "ui/theme/Theme.h"

#include <QRectF>

class QPainter;

/// Marks on paper in points, without alpha: bars and the bands behind them. (The signs are those of
/// the screen, ui/theme/Signs.h.)
namespace cb::marks {

/// A bar as on screen: fill and border of its state, dashed until decided, the risk as a stripe at
/// its start, a thick border where something blocks it. `opensBefore`, `opensAfter`: it goes on
/// beyond the edge, where it then has no border.
struct BarEnds
{
    bool opensBefore = false;
    bool opensAfter = false;
};

void paintBar(
    QPainter& painter, const QRectF& box, const ReportBar& bar, BarEnds ends, const Theme& theme);

/// Freeze or maintenance behind bars. `origin`: where the hatching of neighbours meets.
void paintBand(
    QPainter& painter,
    const QRectF& area,
    const ReportBand& band,
    QPointF origin,
    const Theme& theme);

/// Where `at` stands in [left, left + width] that shows `span`, kept inside.
qreal positionIn(Span span, Instant at, qreal left, qreal width);

} // namespace cb::marks
