// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Result.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <limits>
#include <vector>

namespace cb {

struct LayoutNode
{
    QSizeF size{1, 1};
    int layer = 0; ///< the first that it may stand in, 0 at the leading side
    /// Where it stood before (any ascending measure); NaN: new. Nodes keep this order unless lines
    /// cross less in another.
    double hint = std::numeric_limits<double>::quiet_NaN();
};

struct LayoutEdge
{
    int from = 0; ///< index of a node
    int to = 0;
};

struct LayoutOptions
{
    double layerGap = 64; ///< between columns, at least; steep lines get more
    double nodeGap = 16; ///< between nodes of a column
    double trunkGap = 8; ///< round a line that passes a column
    int maxSweeps = 24;
};

struct LayoutInput
{
    std::vector<LayoutNode> nodes;
    std::vector<LayoutEdge> edges;
    LayoutOptions options;
};

struct PlacedNode
{
    QRectF rect;
    int layer = 0;
    int position = 0; ///< among the nodes of its layer, from the top
};

/// What became of an edge. `points` run from its first node to its second, also where it was
/// reversed; in each column that it passes it has two of equal height.
struct PlacedEdge
{
    std::vector<QPointF> points; ///< empty: a self loop
    bool isReversed = false; ///< closes a cycle: it runs against the columns
    bool isSelfLoop = false;
    int sameAs = -1; ///< an earlier edge between the same nodes in the same direction
};

struct PlacedLayer
{
    double left = 0;
    double width = 0;
    std::vector<int> nodes; ///< from the top
};

struct LayeredLayout
{
    std::vector<PlacedNode> nodes; ///< as given
    std::vector<PlacedEdge> edges; ///< as given
    std::vector<PlacedLayer> layers;
    QSizeF size;
    qint64 crossings = 0; ///< of lines between neighbouring columns
    qint64 crossingsBefore = 0; ///< in the order that the sweeps began with
};

/// Draws a directed graph in columns (Sugiyama, Tagawa, Toda 1981): cycles are opened by reversing
/// the edges that close them in a walk from the first layer; a node stands behind all that lead to
/// it; an edge over several columns runs along a trunk that all edges of its node share; crossings
/// are reduced by sweeps of medians and barycentres with transposition; heights come from least
/// squares under the order, solved exactly for each column (pool adjacent violators), and are then
/// straightened where there is room.
///
/// Pure, deterministic, any thread. The only error is Cancelled. Progress counts sweeps.
Result<LayeredLayout> layOutLayers(const LayoutInput& input, const JobControl& control = {});

} // namespace cb
