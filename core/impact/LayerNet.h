// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/impact/LayeredLayout.h"

namespace cb {

/// The graph of one layout while it is made: nodes and, in each column that a line passes, a knot
/// of its trunk. All links run from one layer to the next. Internal to the layout.
struct LayerNet
{
    struct Knot
    {
        int node = -1; ///< index of a given node; -1: of a trunk
        int layer = 0;
        double height = 0;
        double y = 0; ///< of its middle
        std::vector<int> before; ///< knots of the layer before
        std::vector<int> after;
    };

    std::vector<Knot> knots; ///< the given nodes first
    std::vector<std::vector<int>> layers; ///< knots from the top
    std::vector<int> position; ///< by knot: in its layer
    std::vector<std::vector<int>> routes; ///< by edge: knots in the direction of the layers
    std::vector<PlacedEdge> edges; ///< marks only
    qint64 crossings = 0;
    qint64 crossingsBefore = 0;

    bool isTrunk(int knot) const { return knots[static_cast<std::size_t>(knot)].node < 0; }

    Knot& at(int knot) { return knots[static_cast<std::size_t>(knot)]; }

    const Knot& at(int knot) const { return knots[static_cast<std::size_t>(knot)]; }

    void numberPositions();
};

/// Opens cycles, gives layers and threads the trunks; the first order.
LayerNet makeLayerNet(const LayoutInput& input);

/// Reorders the layers. False: cancelled.
bool reduceCrossings(LayerNet& net, const LayoutInput& input, const JobControl& control);

/// How many links cross, all layers together.
qint64 countCrossings(const LayerNet& net);

/// Gives each knot its height. False: cancelled.
bool placeKnots(LayerNet& net, const LayoutInput& input, const JobControl& control);

/// The room that two neighbours of a layer need between their middles.
double separation(const LayerNet& net, int upper, int lower, const LayoutOptions& options);

} // namespace cb
