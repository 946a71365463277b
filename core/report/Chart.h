// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/BoardFilter.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cb {

/// How a chart is laid out.
enum class ChartForm
{
    Grid, ///< cells in rows and columns
    Columns, ///< upright bars, categories from left to right
    Rows, ///< lying bars, categories from top to bottom
    Plane ///< shares against shares: what was foreseen across, what came up
};

/// What a mark is filled with. Each has a pattern, a letter or a place of its own beside its
/// colour.
enum class ChartInk
{
    VeryLow,
    Low,
    Moderate,
    High,
    VeryHigh,
    NotAssessed,
    Successful,
    Issues,
    Unsuccessful,
    BackedOut,
    Plain,
    None, ///< empty cell
    Few, ///< volume: below 5
    Some, ///< volume: below 20
    Many
};

/// Something that can be pointed at, with the records behind it.
struct ChartLink
{
    QString name; ///< a whole phrase for tooltips and assistive tools: what, where, how many
    std::vector<int> rows; ///< of the snapshot's changes
    QList<FilterTerm> terms; ///< that ask for the same changes, where there are such
};

/// How far the value of a whole bar may lie from what it shows.
struct ChartWhisker
{
    double low = 0;
    double high = 0;
};

/// A cell of a grid, or a part of a bar.
struct ChartMark
{
    int category = 0; ///< column of a grid, else index of the bar
    int level = 0; ///< row of a grid from the bottom, else place in the bar from the axis
    double value = 0; ///< length of the part; what a cell counts
    ChartInk ink = ChartInk::Plain;
    QString text; ///< in a cell
    QString corner; ///< small, in the corner of a cell
    bool isFaint = false; ///< of a cell: few data
    bool isStrong = false; ///< of a cell: stands out from the usual
    std::optional<ChartWhisker> whisker; ///< on the axis of the bars
    ChartLink link;
};

/// A share with its ranges, on an axis of its own beside the bars, or in a plane.
struct ChartRange
{
    int category = 0;
    double across = 0; ///< in a plane: place on the axis that runs across, 0 to 1
    double value = 0; ///< 0 to 1, likewise below
    double low = 0; ///< 80 percent range
    double high = 1;
    double lowWide = 0; ///< 95 percent range
    double highWide = 1;
    bool isFew = false; ///< few data: a ring instead of a dot
    std::optional<double> usual; ///< what it is compared with
    QString text; ///< at the trailing end
    ChartLink link;
};

struct ChartCategory
{
    QString label;
    QString total; ///< over an upright bar, after a lying one
    QString share; ///< below `total`
    QStringList strip; ///< figures below an upright bar, one for each of Chart::stripTitles
};

/// Hatched ground of upright bars, in categories: 0.5 lies between the first and the second.
struct ChartBand
{
    double from = 0;
    double to = 0;
    QString name;
};

struct ChartKey
{
    ChartInk ink = ChartInk::Plain;
    QString text;
};

/// A count beside the chart, as of what has no place in it.
struct ChartNote
{
    QString text;
    ChartLink link;
};

/// What was counted or left out, for "how this is computed".
struct ChartCount
{
    QString label;
    qint64 count = 0;
};

struct ChartCell
{
    QString text;
    std::optional<double> figure; ///< as a file gets it
};

/// The figures of a chart as a table.
struct ChartTable
{
    struct Column
    {
        QString key; ///< stable name
        QString title;
        bool isFigure = true;
    };

    QList<Column> columns;
    QList<QList<ChartCell>> rows;
};

/// A chart as data: labels, values and the records behind each mark, without any geometry. The
/// screen and paper draw the same one.
struct Chart
{
    QString id; ///< stable: "matrix"
    QString title;
    QString subtitle; ///< what is counted, on one line
    ChartForm form = ChartForm::Columns;
    QList<ChartCategory> categories;
    QStringList levels; ///< labels of a grid's rows, from the bottom
    int detachedFrom = -1; ///< columns of a grid from here on stand apart; -1: none
    QString categoryTitle;
    QString levelTitle; ///< of a grid's rows
    QString valueTitle; ///< of the bars' axis; empty: no bars
    double leastStep = 1; ///< between the ticks of the bars' axis; 1 for counts
    QString decimalPoint = QStringLiteral("."); ///< of the ticks
    QString rangeTitle; ///< of the ranges' axis; empty: no ranges
    QStringList stripTitles;
    QList<ChartMark> marks;
    QList<ChartRange> ranges;
    QList<ChartBand> bands;
    QList<ChartKey> keys;
    QString keyNote; ///< after the keys: what a figure or a border means
    QList<ChartNote> notes;
    ChartTable table;
    QString rule; ///< how it is computed
    QList<ChartCount> counted;
    QList<ChartCount> leftOut;
    QString empty; ///< what is missing, where there is nothing to draw

    bool isEmpty() const { return marks.isEmpty() && ranges.isEmpty(); }
};

} // namespace cb
