// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/impact/LayeredLayout.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

namespace cb {
namespace {

constexpr QSizeF card(200, 44);
constexpr double slack = 1e-6;

LayoutInput graph(int nodes, const std::vector<LayoutEdge>& edges)
{
    LayoutInput input;
    input.nodes.assign(static_cast<std::size_t>(nodes), LayoutNode{card});
    input.edges = edges;
    return input;
}

struct RandomShape
{
    int nodes = 0;
    int edges = 0;
    bool isAcyclic = false;
    int givenLayers = 0; ///< 0: all start in the first
    double hintShare = 0;
};

LayoutInput randomGraph(const RandomShape& shape, quint32 seed)
{
    QRandomGenerator random(seed);
    LayoutInput input = graph(shape.nodes, {});
    for (LayoutNode& node : input.nodes) {
        node.layer = shape.givenLayers > 0 ? random.bounded(shape.givenLayers) : 0;
        node.size = QSizeF(120 + random.bounded(80), 20 + random.bounded(60));
        if (random.generateDouble() < shape.hintShare) {
            node.hint = random.generateDouble() * 1000;
        }
    }
    for (int i = 0; i < shape.edges; ++i) {
        int from = random.bounded(shape.nodes);
        int to = random.bounded(shape.nodes);
        if (shape.isAcyclic && from > to) {
            std::swap(from, to);
        }
        input.edges.push_back({from, to});
    }
    return input;
}

LayeredLayout laidOut(const LayoutInput& input)
{
    Result<LayeredLayout> layout = layOutLayers(input);
    return layout ? *layout : LayeredLayout();
}

/// What every layout has to obey; the first broken rule in words.
QString brokenRule(const LayoutInput& input, const LayeredLayout& layout)
{
    if (layout.nodes.size() != input.nodes.size() || layout.edges.size() != input.edges.size()) {
        return QStringLiteral("something got lost");
    }
    double right = -1;
    for (const PlacedLayer& layer : layout.layers) {
        if (layer.left <= right) {
            return QStringLiteral("columns overlap");
        }
        right = layer.left + layer.width;
        double bottom = -std::numeric_limits<double>::infinity();
        for (const int index : layer.nodes) {
            const PlacedNode& node = layout.nodes[static_cast<std::size_t>(index)];
            if (node.rect.left() != layer.left || node.rect.right() > right + slack) {
                return QStringLiteral("a node stands beside its column");
            }
            if (node.rect.top() < bottom + input.options.nodeGap - slack
                || node.rect.top() < -slack) {
                return QStringLiteral("two nodes overlap or one is above the picture");
            }
            bottom = node.rect.bottom();
        }
        if (bottom > layout.size.height() + slack || right > layout.size.width() + slack) {
            return QStringLiteral("the picture is too small");
        }
    }
    for (std::size_t i = 0; i < input.nodes.size(); ++i) {
        const PlacedNode& node = layout.nodes[i];
        if (node.rect.size() != input.nodes[i].size || node.layer < input.nodes[i].layer) {
            return QStringLiteral("a node has another size, or stands before its first column");
        }
    }
    for (std::size_t i = 0; i < input.edges.size(); ++i) {
        const LayoutEdge& edge = input.edges[i];
        const PlacedEdge& placed = layout.edges[i];
        if ((edge.from == edge.to) != placed.isSelfLoop) {
            return QStringLiteral("a self loop is not marked");
        }
        if (placed.isSelfLoop) {
            continue;
        }
        const PlacedNode& from = layout.nodes[static_cast<std::size_t>(edge.from)];
        const PlacedNode& to = layout.nodes[static_cast<std::size_t>(edge.to)];
        if ((from.layer < to.layer) == placed.isReversed) {
            return QStringLiteral("an edge runs backward without a mark");
        }
        const double sign = placed.isReversed ? -1 : 1;
        const double start = placed.isReversed ? from.rect.left() : from.rect.right();
        const double end = placed.isReversed ? to.rect.right() : to.rect.left();
        if (placed.points.size() < 2 || placed.points.front().x() != start
            || placed.points.back().x() != end
            || std::abs(placed.points.front().y() - from.rect.center().y()) > slack
            || std::abs(placed.points.back().y() - to.rect.center().y()) > slack)
        {
            return QStringLiteral("an edge does not join its nodes");
        }
        for (std::size_t k = 1; k < placed.points.size(); ++k) {
            if (sign * (placed.points[k].x() - placed.points[k - 1].x()) < -slack) {
                return QStringLiteral("an edge turns back on its way");
            }
        }
    }
    return layout.crossings <= layout.crossingsBefore
        ? QString()
        : QStringLiteral("more crossings than before");
}

/// Do lines pass through nodes that they do not belong to? In its column a line is straight.
bool passesThroughNode(const LayoutInput& input, const LayeredLayout& layout)
{
    for (std::size_t i = 0; i < input.edges.size(); ++i) {
        const std::vector<QPointF>& points = layout.edges[i].points;
        for (std::size_t k = 1; k + 2 < points.size(); k += 2) {
            for (const PlacedNode& node : layout.nodes) {
                const double left = std::min(points[k].x(), points[k + 1].x());
                if (node.rect.left() == left && node.rect.top() < points[k].y()
                    && points[k].y() < node.rect.bottom())
                {
                    return true;
                }
            }
        }
    }
    return false;
}

} // namespace

class LayeredLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void anythingIsLaidOutByTheRules_data();
    void anythingIsLaidOutByTheRules();
    void aChainIsStraight();
    void aParentStandsInTheMiddleOfItsChildren();
    void aNodeStandsBehindAllThatLeadToIt();
    void aLongEdgePassesBetweenTheNodes();
    void twoCrossedPairsAreUncrossed();
    void aCycleIsOpenedOnceAndMarked();
    void doublesShareTheWayOfTheFirst();
    void theOrderBeforeIsKeptWhereNothingCrosses();
    void nothingIsAnEmptyPicture();
    void aStopIsHeard();
    void progressEndsComplete();
};

void LayeredLayoutTest::anythingIsLaidOutByTheRules_data()
{
    QTest::addColumn<RandomShape>("shape");
    QTest::newRow("one node") << RandomShape{1, 0};
    QTest::newRow("one node with loops") << RandomShape{1, 3};
    QTest::newRow("without edges") << RandomShape{30, 0};
    QTest::newRow("disconnected parts") << RandomShape{60, 20, true};
    QTest::newRow("tree-like") << RandomShape{60, 60, true, 6};
    QTest::newRow("dense without cycles") << RandomShape{40, 300, true};
    QTest::newRow("cycles, loops and doubles") << RandomShape{25, 200};
    QTest::newRow("cycles over given columns") << RandomShape{80, 200, false, 5, 0.5};
    QTest::newRow("with places from before") << RandomShape{80, 160, true, 5, 1};
    QTest::newRow("200 nodes") << RandomShape{200, 320, true, 5};
}

void LayeredLayoutTest::anythingIsLaidOutByTheRules()
{
    QFETCH(RandomShape, shape);
    for (quint32 seed = 1; seed <= 12; ++seed) {
        const LayoutInput input = randomGraph(shape, seed);
        const LayeredLayout layout = laidOut(input);
        const QString broken = brokenRule(input, layout);
        QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("%1, seed %2").arg(broken).arg(seed)));
        QVERIFY(!passesThroughNode(input, layout));
        const LayeredLayout again = laidOut(input);
        for (std::size_t i = 0; i < layout.nodes.size(); ++i) {
            QCOMPARE(again.nodes[i].rect, layout.nodes[i].rect);
        }
        const bool hasReversed =
            std::any_of(layout.edges.begin(), layout.edges.end(), [](const PlacedEdge& edge) {
                return edge.isReversed;
            });
        QVERIFY(!shape.isAcyclic || !hasReversed);
    }
}

void LayeredLayoutTest::aChainIsStraight()
{
    const LayeredLayout layout = laidOut(graph(4, {{0, 1}, {1, 2}, {2, 3}}));
    for (std::size_t i = 0; i < 4; ++i) {
        QCOMPARE(layout.nodes[i].layer, static_cast<int>(i));
        QCOMPARE(layout.nodes[i].rect.center().y(), layout.nodes[0].rect.center().y());
    }
}

void LayeredLayoutTest::aParentStandsInTheMiddleOfItsChildren()
{
    const LayeredLayout layout = laidOut(graph(4, {{0, 1}, {0, 2}, {0, 3}}));
    const int first = layout.layers[1].nodes.front();
    const int last = layout.layers[1].nodes.back();
    const double middle = (layout.nodes[static_cast<std::size_t>(first)].rect.center().y()
                           + layout.nodes[static_cast<std::size_t>(last)].rect.center().y())
        / 2;
    QVERIFY(std::abs(layout.nodes[0].rect.center().y() - middle) < 1);
}

void LayeredLayoutTest::aNodeStandsBehindAllThatLeadToIt()
{
    const LayeredLayout layout = laidOut(graph(4, {{0, 1}, {1, 2}, {0, 3}, {2, 3}}));
    QCOMPARE(layout.nodes[3].layer, 3);
}

void LayeredLayoutTest::aLongEdgePassesBetweenTheNodes()
{
    const LayoutInput input = graph(4, {{0, 1}, {1, 2}, {2, 3}, {0, 3}});
    const LayeredLayout layout = laidOut(input);
    QCOMPARE(layout.edges[3].points.size(), std::size_t(6)); // two in each of two columns between
    QVERIFY(!passesThroughNode(input, layout));
    QCOMPARE(layout.crossings, qint64(0));
}

void LayeredLayoutTest::twoCrossedPairsAreUncrossed()
{
    LayoutInput input = graph(4, {{0, 3}, {1, 2}});
    for (std::size_t i = 0; i < 4; ++i) {
        input.nodes[i].layer = i < 2 ? 0 : 1;
    }
    const LayeredLayout layout = laidOut(input);
    QCOMPARE(layout.crossingsBefore, qint64(1));
    QCOMPARE(layout.crossings, qint64(0));
}

void LayeredLayoutTest::aCycleIsOpenedOnceAndMarked()
{
    const LayeredLayout layout = laidOut(graph(3, {{0, 1}, {1, 2}, {2, 0}}));
    QVERIFY(!layout.edges[0].isReversed);
    QVERIFY(!layout.edges[1].isReversed);
    QVERIFY(layout.edges[2].isReversed);
    QVERIFY(layout.edges[2].points.front().x() > layout.edges[2].points.back().x());
}

void LayeredLayoutTest::doublesShareTheWayOfTheFirst()
{
    const LayeredLayout layout = laidOut(graph(2, {{0, 1}, {0, 1}, {1, 0}}));
    QCOMPARE(layout.edges[0].sameAs, -1);
    QCOMPARE(layout.edges[1].sameAs, 0);
    QCOMPARE(layout.edges[1].points, layout.edges[0].points);
    QCOMPARE(layout.edges[2].sameAs, -1);
    QVERIFY(layout.edges[2].isReversed);
}

void LayeredLayoutTest::theOrderBeforeIsKeptWhereNothingCrosses()
{
    LayoutInput input = graph(6, {{0, 1}, {0, 2}, {0, 3}, {0, 4}, {0, 5}});
    const std::vector<double> hints{0, 5, 3, 1, 4, 2};
    for (std::size_t i = 0; i < hints.size(); ++i) {
        input.nodes[i].hint = hints[i];
    }
    QCOMPARE(laidOut(input).layers[1].nodes, (std::vector<int>{3, 5, 2, 4, 1}));
}

void LayeredLayoutTest::nothingIsAnEmptyPicture()
{
    const LayeredLayout layout = laidOut({});
    QVERIFY(layout.layers.empty());
    QVERIFY(layout.nodes.empty());
}

void LayeredLayoutTest::aStopIsHeard()
{
    JobControl control;
    control.cancel.cancel();
    const Result<LayeredLayout> layout = layOutLayers(randomGraph({100, 300, true}, 1), control);
    QVERIFY(!layout);
    QCOMPARE(layout.error().kind, ErrorKind::Cancelled);
}

void LayeredLayoutTest::progressEndsComplete()
{
    qint64 last = -1;
    qint64 whole = 0;
    JobControl control;
    control.progress = [&](qint64 done, qint64 total) {
        QVERIFY(done >= last);
        last = done;
        whole = total;
    };
    QVERIFY(layOutLayers(randomGraph({100, 300, true}, 1), control));
    QVERIFY(whole > 0);
    QCOMPARE(last, whole);
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::LayeredLayoutTest)
#include "LayeredLayoutTest.moc"
