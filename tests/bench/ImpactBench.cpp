// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ImpactBench.h"

#include "core/impact/Impact.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace cb::bench {
namespace {

constexpr QSizeF cardSize(204, 48);

/// `items` CIs in five steps behind one, each needing one to three of the step before.
LayoutInput layered(int items)
{
    constexpr int steps = 5;
    QRandomGenerator random(7);
    LayoutInput input;
    input.nodes.push_back({cardSize, 0});
    std::vector<std::vector<int>> layers{{0}};
    for (int layer = 1; layer <= steps; ++layer) {
        layers.emplace_back();
        for (int i = 0; i < items / steps; ++i) {
            const auto node = static_cast<int>(input.nodes.size());
            input.nodes.push_back({cardSize, layer});
            layers.back().push_back(node);
            const std::vector<int>& before = layers[static_cast<std::size_t>(layer - 1)];
            for (int edge = random.bounded(1, 4); edge > 0; --edge) {
                input.edges.push_back(
                    {before[static_cast<std::size_t>(random.bounded(int(before.size())))], node});
            }
        }
    }
    return input;
}

/// The same without given columns and with every fourth edge over several steps or back.
LayoutInput tangled(int items)
{
    LayoutInput input = layered(items);
    QRandomGenerator random(8);
    for (LayoutNode& node : input.nodes) {
        node.layer = 0;
    }
    const auto nodes = static_cast<int>(input.nodes.size());
    for (std::size_t i = 0, count = input.edges.size() / 4; i < count; ++i) {
        input.edges.push_back({random.bounded(nodes), random.bounded(nodes)});
    }
    return input;
}

void measureLayout(
    const Report& report,
    const QString& name,
    const LayoutInput& input,
    std::optional<double> goalMs)
{
    const int runs = input.nodes.size() > 1000 ? 3 : 15;
    const Timing timing = time(runs, [&input] {
        if (!layOutLayers(input)) {
            qFatal("The layout failed.");
        }
    });
    Line line;
    line.name = name;
    line.n = static_cast<qint64>(input.nodes.size());
    line.value = timing.medianMs;
    line.unit = u"ms"_s;
    line.goal = goalMs;
    report(line);
}

} // namespace

void impactBench(const Report& report, int /*scale*/)
{
    measureLayout(report, u"impact.layout_200"_s, layered(200), {});
    measureLayout(report, u"impact.layout_400"_s, layered(400), 50);
    measureLayout(report, u"impact.layout_400_tangled"_s, tangled(400), {});
    measureLayout(report, u"impact.layout_5000"_s, layered(5000), 1000);
}

} // namespace cb::bench
