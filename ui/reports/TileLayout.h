// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"

#include <functional>
#include <vector>

namespace cb {

/// Sizes of a tile in points.
struct TileMetrics
{
    double nameWidth = 110; ///< of the lanes' names
    double groupHeight = 11.5;
    double barRow = 15.5; ///< a planned bar with the actual one under it
    double bar = 7.6;
    double actual = 3.2;
    double marks = 9; ///< the strip of deployments and incidents
    double sign = 8;
    double padding = 2.6; ///< above and below what is in a lane
    double thinnestBar = 3.4;
    double gap = 2.6; ///< between neighbours, and between bar and label
    double least = 44; ///< a label is not cut shorter
};

/// A bar with its label in one tile; x from the left of the tile.
struct TileBar
{
    int bar = 0; ///< index in ReportTileLane::bars
    int row = 0;
    double left = 0; ///< of the planned bar; equal to `right` where there is none
    double right = 0;
    double actualLeft = 0;
    double actualRight = 0;
    double labelLeft = 0;
    double labelRoom = 0;
    bool isShortLabel = false;
};

/// Deployments, or incidents, that would overlap stand as one sign with their number.
struct TileMark
{
    double middle = 0;
    bool isIncident = false;
    int code = 0; ///< the worst of them
    int count = 1;
    double countLeft = 0; ///< of the number beside the sign
};

/// A lane in one column of tiles.
struct PlacedTileLane
{
    std::vector<TileBar> bars;
    std::vector<TileMark> marks;
    int rows = 0;
};

/// A part of a row of tiles: a group's heading, or a lane or some rows of it.
struct TileStrip
{
    int group = 0;
    int lane = -1; ///< in the group; -1: the heading
    bool isContinued = false; ///< began on the tile above
    int firstRow = 0;
    int lastRow = 0; ///< before it
    bool hasMarks = false;
    double height = 0;
};

/// One row of tiles.
using TileBand = std::vector<TileStrip>;

/// The cut of a timeline into tiles: the same lanes in all columns of a row.
struct TilePlan
{
    std::vector<std::vector<PlacedTileLane>> lanes; ///< by lane (through all groups), then column
    std::vector<TileBand> bands;
    std::vector<int> firstLane; ///< of each group
};

using TextWidth = std::function<double(const QString& text)>;

/// Where `at` stands in a column of `width`, which may lie outside of it.
double tileX(const QList<ReportDay>& days, Instant at, double width);

/// Places bars, labels and marks, and cuts the lanes into rows of tiles of at most `height`. A lane
/// stays whole where a tile can hold it. No bar or label overlaps another of its row.
TilePlan planTiles(
    const ReportTiles& tiles,
    double axisWidth,
    double height,
    const TextWidth& widthOf,
    const TileMetrics& metrics);

} // namespace cb
