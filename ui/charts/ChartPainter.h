// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartLayout.h"

class QPainter;

namespace cb {

/// What a chart is painted with.
struct ChartLook
{
    const Theme& theme;
    ChartText& text;
    qreal unit = 1; ///< the length of a design pixel
    int hovered = -1; ///< points of the layout
    int focused = -1;
};

/// Paints charts on any device, as vectors where it takes them, and without alpha with a print
/// theme.
namespace chartpainting {

/// Lines of the axes with their grid: what QCustomPlot draws on screen.
void paintAxes(
    QPainter& painter, const Chart& chart, const ChartLayout& layout, const ChartLook& look);

/// Freezes behind the bars.
void paintBands(QPainter& painter, const ChartLayout& layout, const ChartLook& look);

/// Bars, cells, ranges, all text, and what is pointed at or has the focus.
void paintMarks(
    QPainter& painter, const Chart& chart, const ChartLayout& layout, const ChartLook& look);

void paintKeys(
    QPainter& painter,
    const Chart& chart,
    const ChartKeysLayout& keys,
    QPointF topLeft,
    const ChartLook& look);

/// All of it in an area: keys above, then the chart.
void paintChart(QPainter& painter, const Chart& chart, const QRectF& area, const ChartLook& look);

} // namespace chartpainting

} // namespace cb
