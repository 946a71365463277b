// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/freezes/FreezesContent.h"

#include <QRectF>

#include <vector>

namespace cb {

/// Sizes that the layout of the year needs, in pixels.
struct YearMetrics
{
    double titleWidth = 190;
    double headHeight = 20;
    double lineHeight = 20;
    double barHeight = 14;
    double tickHeight = 11;
    double tickWidth = 2; ///< the least width of an instance
    double diamond = 11;
};

/// A mark or a diamond.
struct YearItem
{
    QRectF rect;
    int line = 0; ///< in FreezesContent::lines
    int mark = -1; ///< in YearLine::marks; -1: a diamond
    int exception = -1; ///< in YearLine::exceptions; -1: a mark

    bool isException() const { return exception >= 0; }
};

struct YearMonth
{
    int month = 1;
    QRectF head; ///< where its name stands
};

/// The year laid out in the direction of reading.
struct YearLayout
{
    QRectF area;
    QRectF canvas; ///< beside the titles, under the months' heads
    std::vector<YearMonth> months;
    std::vector<QRectF> titles; ///< by line
    std::vector<YearItem> items; ///< by line, then start; diamonds after the marks of their line
    double now = -1; ///< x; -1: not in this year

    /// The topmost item at a position, or -1; small ones take a little more than they show.
    int itemAt(QPointF position) const;
    /// By an arrow key, Home or End; from -1: the first that is not over at `now`, else the first.
    int next(int from, Qt::Key key) const;
    /// -1: it has none in this year. `at`: the nearest to it.
    int itemOf(const FreezesContent& content, WindowId window, Instant at) const;
};

/// Pure. `isMirrored`: titles and January stand at the right.
YearLayout layOutYear(
    const FreezesContent& content,
    double width,
    const YearMetrics& metrics,
    bool isMirrored = false);

/// What all lines need.
double yearHeight(const FreezesContent& content, const YearMetrics& metrics);

} // namespace cb
