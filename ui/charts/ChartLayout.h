// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Chart.h"
#include "ui/charts/ChartText.h"

#include <QLineF>
#include <QPointF>

#include <optional>
#include <vector>

namespace cb {

/// Round steps of an axis that starts at 0.
struct ChartTicks
{
    double step = 1;
    double top = 1; ///< a multiple of `step`, at least the greatest value

    int count() const { return qRound(top / step); }
};

/// At most `most` steps of 1, 2 or 5 times a power of ten. `least` is the smallest step (1 for
/// counts). What is not finite or not above 0 gives one step.
ChartTicks chartTicks(double greatest, int most, double least);

/// A line of text of a chart.
struct ChartLine
{
    QRectF box;
    Qt::Alignment align = Qt::AlignLeft;
    ChartTextRole role = ChartTextRole::Label;
    ColorRole color = ColorRole::Text2;
    QString text;
};

/// Where a range stands: a line from `lowWide` to `highWide`; in a plane they are heights.
struct ChartRangePlace
{
    QPointF at;
    qreal low = 0;
    qreal high = 0;
    qreal lowWide = 0;
    qreal highWide = 0;
    std::optional<qreal> usual;
    QRectF row; ///< what is pointed at
};

/// A chart laid out in an area. Marks and ranges have no place where a value is not finite or below
/// 0: such a value is never drawn.
struct ChartLayout
{
    QRectF area;
    QRectF bars; ///< frame of bars or cells; empty: none
    QRectF ranges; ///< frame of the ranges; empty: none
    ChartTicks values;
    ChartTicks shares; ///< 0 to 1
    std::vector<std::optional<QRectF>> marks; ///< by their index in the chart
    std::vector<std::optional<ChartRangePlace>> rangePlaces; ///< likewise
    std::vector<QLineF> whiskers; ///< of bars, from their low end to their high one
    std::vector<QRectF> bands; ///< likewise
    std::vector<ChartLine> lines;

    /// Points are the marks, then the ranges.
    int pointCount() const { return static_cast<int>(marks.size() + rangePlaces.size()); }

    /// Empty for a point without a place.
    QRectF pointRect(int point) const;
    /// The point at a position, or -1.
    int pointAt(QPointF position) const;
    /// The next point from `from` in the direction of an arrow key, Home or End; `from` where there
    /// is none. From -1: the first.
    int nextPoint(int from, Qt::Key key) const;

private:
    int firstPoint() const;
};

/// `unit`: the length of a design pixel. Pure, but for measuring text.
ChartLayout layOutChart(const Chart& chart, const QRectF& area, ChartText& text, qreal unit);

/// Height that the form needs to be read, for `unit` and text as above.
qreal leastChartHeight(const Chart& chart, ChartText& text, qreal unit);

/// Keys with their texts, broken into lines.
struct ChartKeyPlace
{
    QRectF sign;
    QRectF text;
    int key = -1; ///< index in Chart::keys; -1: Chart::keyNote
};

struct ChartKeysLayout
{
    std::vector<ChartKeyPlace> places;
    qreal height = 0;
};

ChartKeysLayout layOutKeys(const Chart& chart, qreal width, ChartText& text, qreal unit);

} // namespace cb
