// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/impact/LayerNet.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cb {
namespace {

/// Edges between two nodes without loops and doubles, each in the direction of the layers.
struct OpenedGraph
{
    std::vector<std::vector<int>> after; ///< by node: edges that leave it (index of a given edge)
    std::vector<int> from; ///< by given edge: where it starts once it is opened
    std::vector<int> to;
};

/// Nodes in the order in which the walk meets them first: by layer, then where they stood before,
/// then as given.
std::vector<int> walkOrder(const std::vector<LayoutNode>& nodes)
{
    std::vector<int> order(nodes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&nodes](int a, int b) {
        const LayoutNode& left = nodes[static_cast<std::size_t>(a)];
        const LayoutNode& right = nodes[static_cast<std::size_t>(b)];
        if (left.layer != right.layer) {
            return left.layer < right.layer;
        }
        const bool isKnown = !std::isnan(left.hint);
        if (isKnown != !std::isnan(right.hint)) {
            return isKnown;
        }
        return isKnown && left.hint < right.hint;
    });
    return order;
}

/// Marks loops and doubles; what is left goes into `graph`.
void sortOut(const LayoutInput& input, std::vector<PlacedEdge>& marks, OpenedGraph& graph)
{
    const std::size_t nodes = input.nodes.size();
    graph.after.resize(nodes);
    graph.from.resize(input.edges.size());
    graph.to.resize(input.edges.size());
    QHash<qint64, int> known;
    known.reserve(static_cast<qsizetype>(input.edges.size()));
    for (std::size_t i = 0; i < input.edges.size(); ++i) {
        const LayoutEdge& edge = input.edges[i];
        graph.from[i] = edge.from;
        graph.to[i] = edge.to;
        if (edge.from == edge.to) {
            marks[i].isSelfLoop = true;
            continue;
        }
        const qint64 key = qint64(edge.from) * qint64(nodes) + edge.to;
        const auto first = known.constFind(key);
        if (first != known.cend()) {
            marks[i].sameAs = *first;
            continue;
        }
        known.insert(key, static_cast<int>(i));
        graph.after[static_cast<std::size_t>(edge.from)].push_back(static_cast<int>(i));
    }
}

/// Reverses the edges that lead back to a node on the way of the walk. Without recursion: chains
/// may be long.
void openCycles(
    const std::vector<int>& order, std::vector<PlacedEdge>& marks, const OpenedGraph& graph)
{
    enum class Seen : quint8
    {
        No,
        OnWay,
        Done
    };
    std::vector<Seen> seen(order.size(), Seen::No);
    std::vector<std::pair<int, std::size_t>> way;
    for (const int root : order) {
        if (seen[static_cast<std::size_t>(root)] != Seen::No) {
            continue;
        }
        seen[static_cast<std::size_t>(root)] = Seen::OnWay;
        way.emplace_back(root, 0);
        while (!way.empty()) {
            auto& [node, next] = way.back();
            const std::vector<int>& edges = graph.after[static_cast<std::size_t>(node)];
            if (next == edges.size()) {
                seen[static_cast<std::size_t>(node)] = Seen::Done;
                way.pop_back();
                continue;
            }
            const auto edge = static_cast<std::size_t>(edges[next++]);
            const auto target = static_cast<std::size_t>(graph.to[edge]);
            if (seen[target] == Seen::OnWay) {
                marks[edge].isReversed = true;
            } else if (seen[target] == Seen::No) {
                seen[target] = Seen::OnWay;
                way.emplace_back(static_cast<int>(target), 0);
            }
        }
    }
}

void turnReversed(const std::vector<PlacedEdge>& marks, OpenedGraph& graph)
{
    for (auto& edges : graph.after) {
        edges.clear();
    }
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (marks[i].isSelfLoop || marks[i].sameAs >= 0) {
            continue;
        }
        if (marks[i].isReversed) {
            std::swap(graph.from[i], graph.to[i]);
        }
        graph.after[static_cast<std::size_t>(graph.from[i])].push_back(static_cast<int>(i));
    }
}

/// The longest way that leads to a node, and at least the layer asked for.
std::vector<int> layersOf(
    const LayoutInput& input, const std::vector<int>& order, const OpenedGraph& graph)
{
    std::vector<int> layer(input.nodes.size());
    std::vector<int> waiting(input.nodes.size(), 0);
    for (std::size_t node = 0; node < layer.size(); ++node) {
        layer[node] = std::max(0, input.nodes[node].layer);
        for (const int edge : graph.after[node]) {
            ++waiting[static_cast<std::size_t>(graph.to[static_cast<std::size_t>(edge)])];
        }
    }
    std::vector<int> ready;
    for (const int node : order) {
        if (waiting[static_cast<std::size_t>(node)] == 0) {
            ready.push_back(node);
        }
    }
    for (std::size_t i = 0; i < ready.size(); ++i) {
        const auto node = static_cast<std::size_t>(ready[i]);
        for (const int edge : graph.after[node]) {
            const auto target = static_cast<std::size_t>(graph.to[static_cast<std::size_t>(edge)]);
            layer[target] = std::max(layer[target], layer[node] + 1);
            if (--waiting[target] == 0) {
                ready.push_back(static_cast<int>(target));
            }
        }
    }
    return layer;
}

/// Threads the trunks: one for each node and direction, which its long edges share as far as each
/// goes.
void thread(LayerNet& net, const OpenedGraph& graph)
{
    for (std::size_t node = 0; node < graph.after.size(); ++node) {
        const auto start = static_cast<int>(node);
        std::vector<int> trunk[2]; // of plain and of reversed edges
        for (const int index : graph.after[node]) {
            const auto edge = static_cast<std::size_t>(index);
            std::vector<int>& knots = trunk[net.edges[edge].isReversed ? 1 : 0];
            const int target = graph.to[edge];
            const int between = net.at(target).layer - net.at(start).layer - 1;
            while (static_cast<int>(knots.size()) < between) {
                const auto made = static_cast<int>(net.knots.size());
                const int before = knots.empty() ? start : knots.back();
                LayerNet::Knot knot;
                knot.layer = net.at(before).layer + 1;
                knot.before = {before};
                net.knots.push_back(knot);
                net.at(before).after.push_back(made);
                knots.push_back(made);
            }
            const int last = between == 0 ? start : knots[static_cast<std::size_t>(between - 1)];
            net.at(last).after.push_back(target);
            net.at(target).before.push_back(last);
            std::vector<int>& route = net.routes[edge];
            route.push_back(start);
            route.insert(route.end(), knots.begin(), knots.begin() + between);
            route.push_back(target);
        }
    }
}

/// Nodes as they stood or were given; a trunk beside the node that it comes from.
void orderFirst(LayerNet& net, const std::vector<int>& order)
{
    int layers = 0;
    for (const LayerNet::Knot& knot : net.knots) {
        layers = std::max(layers, knot.layer + 1);
    }
    net.layers.resize(static_cast<std::size_t>(layers));
    std::vector<double> place(net.knots.size(), 0);
    for (const int node : order) {
        net.layers[static_cast<std::size_t>(net.at(node).layer)].push_back(node);
    }
    for (const auto& layer : net.layers) {
        for (std::size_t i = 0; i < layer.size(); ++i) {
            place[static_cast<std::size_t>(layer[i])] =
                (static_cast<double>(i) + 0.5) / static_cast<double>(layer.size());
        }
    }
    for (std::size_t knot = order.size(); knot < net.knots.size(); ++knot) {
        place[knot] = place[static_cast<std::size_t>(net.knots[knot].before.front())];
        net.layers[static_cast<std::size_t>(net.knots[knot].layer)].push_back(
            static_cast<int>(knot));
    }
    for (auto& layer : net.layers) {
        std::stable_sort(layer.begin(), layer.end(), [&place](int a, int b) {
            return place[static_cast<std::size_t>(a)] < place[static_cast<std::size_t>(b)];
        });
    }
    net.numberPositions();
}

} // namespace

void LayerNet::numberPositions()
{
    position.resize(knots.size());
    for (const auto& layer : layers) {
        for (std::size_t i = 0; i < layer.size(); ++i) {
            position[static_cast<std::size_t>(layer[i])] = static_cast<int>(i);
        }
    }
}

LayerNet makeLayerNet(const LayoutInput& input)
{
    LayerNet net;
    net.edges.resize(input.edges.size());
    net.routes.resize(input.edges.size());
    const std::vector<int> order = walkOrder(input.nodes);
    OpenedGraph graph;
    sortOut(input, net.edges, graph);
    openCycles(order, net.edges, graph);
    turnReversed(net.edges, graph);
    const std::vector<int> layers = layersOf(input, order, graph);
    net.knots.resize(input.nodes.size());
    for (std::size_t node = 0; node < input.nodes.size(); ++node) {
        net.knots[node].node = static_cast<int>(node);
        net.knots[node].layer = layers[node];
        net.knots[node].height = input.nodes[node].size.height();
    }
    thread(net, graph);
    orderFirst(net, order);
    return net;
}

double separation(const LayerNet& net, int upper, int lower, const LayoutOptions& options)
{
    const double gap =
        net.isTrunk(upper) || net.isTrunk(lower) ? options.trunkGap : options.nodeGap;
    return (net.at(upper).height + net.at(lower).height) / 2 + gap;
}

} // namespace cb
