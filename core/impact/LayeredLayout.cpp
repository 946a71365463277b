// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/impact/LayeredLayout.h"

#include "core/base/Tr.h"
#include "core/impact/LayerNet.h"

#include <algorithm>
#include <cmath>

namespace cb {
namespace {

/// Left edges and widths of the columns. Where lines between two columns are steep, they get more
/// room, so that they do not become a wall.
void placeColumns(const LayerNet& net, const LayoutInput& input, LayeredLayout& layout)
{
    constexpr double steepShare = 0.06;
    constexpr double mostExtra = 1.0; // times the gap
    layout.layers.resize(net.layers.size());
    double left = 0;
    for (std::size_t i = 0; i < net.layers.size(); ++i) {
        PlacedLayer& layer = layout.layers[i];
        double steepest = 0;
        for (const int knot : net.layers[i]) {
            const LayerNet::Knot& at = net.at(knot);
            if (at.node >= 0) {
                const QSizeF& size = input.nodes[static_cast<std::size_t>(at.node)].size;
                layer.width = std::max(layer.width, size.width());
                layer.nodes.push_back(at.node);
            }
            for (const int next : at.after) {
                steepest = std::max(steepest, std::abs(net.at(next).y - at.y));
            }
        }
        layer.left = left;
        const double gap = input.options.layerGap;
        left += layer.width + gap + std::min(steepShare * steepest, mostExtra * gap);
    }
}

double topOf(const LayerNet& net)
{
    double top = std::numeric_limits<double>::infinity();
    for (const LayerNet::Knot& knot : net.knots) {
        top = std::min(top, knot.y - knot.height / 2);
    }
    return top;
}

void placeNodes(const LayerNet& net, const LayoutInput& input, LayeredLayout& layout)
{
    const double top = topOf(net);
    layout.nodes.resize(input.nodes.size());
    double bottom = 0;
    for (const LayerNet::Knot& knot : net.knots) {
        bottom = std::max(bottom, knot.y + knot.height / 2 - top);
        if (knot.node < 0) {
            continue;
        }
        const auto node = static_cast<std::size_t>(knot.node);
        const PlacedLayer& layer = layout.layers[static_cast<std::size_t>(knot.layer)];
        layout.nodes[node].rect =
            QRectF(QPointF(layer.left, knot.y - knot.height / 2 - top), input.nodes[node].size);
        layout.nodes[node].layer = knot.layer;
    }
    for (const PlacedLayer& layer : layout.layers) {
        for (std::size_t i = 0; i < layer.nodes.size(); ++i) {
            layout.nodes[static_cast<std::size_t>(layer.nodes[i])].position = static_cast<int>(i);
        }
    }
    const double right =
        layout.layers.empty() ? 0 : layout.layers.back().left + layout.layers.back().width;
    layout.size = {right, bottom};
}

void placeEdges(const LayerNet& net, LayeredLayout& layout)
{
    layout.edges = net.edges;
    const double top = topOf(net); // which is at 0 now
    for (std::size_t i = 0; i < net.routes.size(); ++i) {
        const std::vector<int>& route = net.routes[i];
        std::vector<QPointF>& points = layout.edges[i].points;
        for (std::size_t k = 0; k < route.size(); ++k) {
            const LayerNet::Knot& knot = net.at(route[k]);
            const PlacedLayer& layer = layout.layers[static_cast<std::size_t>(knot.layer)];
            const double y = knot.y - top;
            const double right = knot.node >= 0
                ? layout.nodes[static_cast<std::size_t>(knot.node)].rect.right()
                : layer.left + layer.width;
            if (k > 0) {
                points.emplace_back(layer.left, y);
            }
            if (k + 1 < route.size()) {
                points.emplace_back(right, y);
            }
        }
        if (layout.edges[i].isReversed) {
            std::reverse(points.begin(), points.end());
        }
    }
    for (PlacedEdge& edge : layout.edges) {
        if (edge.sameAs >= 0) {
            const PlacedEdge& first = layout.edges[static_cast<std::size_t>(edge.sameAs)];
            edge.points = first.points;
            edge.isReversed = first.isReversed;
        }
    }
}

Error cancelled()
{
    return {ErrorKind::Cancelled, Tr::tr("The layout of the dependencies was stopped."), {}};
}

} // namespace

Result<LayeredLayout> layOutLayers(const LayoutInput& input, const JobControl& control)
{
    LayeredLayout layout;
    if (input.nodes.empty()) {
        return layout;
    }
    LayerNet net = makeLayerNet(input);
    if (!reduceCrossings(net, input, control) || !placeKnots(net, input, control)) {
        return cancelled();
    }
    layout.crossings = net.crossings;
    layout.crossingsBefore = net.crossingsBefore;
    placeColumns(net, input, layout);
    placeNodes(net, input, layout);
    placeEdges(net, layout);
    return layout;
}

} // namespace cb
