// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/impact/ImpactScene.h"

#include "ui/impact/ImpactWords.h"

#include <QTransform>

#include <algorithm>
#include <cmath>

namespace cb {
namespace {

class SceneMaker
{
public:
    SceneMaker(const ImpactPicture& picture, const Theme& theme, const QSizeF& room)
        : m_impact(*picture.impact)
        , m_layout(picture.layout)
        , m_theme(theme)
        , m_room(room)
    {}

    ImpactScene make()
    {
        spread();
        addBoxes();
        addCurves();
        addColumns();
        return std::move(m_scene);
    }

private:
    /// Columns and rows go apart until the room is filled, up to a measure.
    void spread()
    {
        constexpr double mostApart = 1.0; // of the gap between columns
        constexpr double mostHigh = 2.4;
        m_margin = m_theme.px(28);
        const double width = m_layout.size.width() + 2 * m_margin;
        const double height = m_layout.size.height() + 2 * m_margin;
        const auto gaps = static_cast<double>(m_layout.layers.size()) - 1;
        if (gaps > 0 && width < m_room.width()) {
            m_apart = std::min((m_room.width() - width) / gaps, mostApart * m_theme.px(72));
        }
        if (height > 0 && height < m_room.height()) {
            const double inner = m_layout.size.height();
            const double card = m_theme.px(46);
            m_high = std::min(
                (m_room.height() - 2 * m_margin - card) / std::max(1.0, inner - card), mostHigh);
            m_high = std::max(1.0, m_high);
        }
        const double card = m_theme.px(46);
        const double inner = (m_layout.size.height() - card) * m_high + card;
        m_scene.size = QSizeF(
            std::max(m_room.width(), width + m_apart * std::max(0.0, gaps)),
            std::max(m_room.height(), inner + 2 * m_margin));
        m_left = m_margin;
        m_top = (m_scene.size.height() - inner) / 2;
    }

    double x(double layoutX) const
    {
        double apart = 0;
        for (std::size_t i = 1; i < m_layout.layers.size(); ++i) {
            if (layoutX >= m_layout.layers[i].left) {
                apart = m_apart * static_cast<double>(i);
            }
        }
        return m_left + layoutX + apart;
    }

    double y(double layoutY) const
    {
        const double half = m_theme.px(46) / 2.0;
        return m_top + half + (layoutY - half) * m_high;
    }

    static bool contains(const std::vector<int>& items, int item)
    {
        return std::find(items.begin(), items.end(), item) != items.end();
    }

    void addBoxes()
    {
        const std::vector<ImpactNode>& nodes = m_impact.graph.nodes;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const ImpactNode& node = nodes[i];
            const QRectF placed = m_layout.nodes[i].rect;
            ImpactBox box;
            box.rect = QRectF(
                std::round(x(placed.left())),
                std::round(y(placed.center().y()) - placed.height() / 2),
                placed.width(),
                placed.height());
            box.kind = node.kind;
            box.name = ImpactWords::nodeName(m_impact, node);
            box.tier = RecordWords::tier(node.criticality);
            box.meta = ImpactWords::nodeMeta(m_impact, node);
            box.criticality = node.criticality;
            box.opensUp = node.kind == ImpactNode::Kind::Rest
                || (node.kind == ImpactNode::Kind::Service && node.items.size() > 1);
            mark(box, node);
            m_scene.boxes.push_back(std::move(box));
        }
    }

    void mark(ImpactBox& box, const ImpactNode& node) const
    {
        const auto touches = [&node](const std::vector<int>& items) {
            return std::any_of(items.begin(), items.end(), [&node](int item) {
                return contains(node.items, item);
            });
        };
        for (const FreezeInReach& freeze : m_impact.night.freezes) {
            box.isFrozen = box.isFrozen || touches(freeze.items);
        }
        const ChangeColumns& changes = *m_impact.snapshot->changes;
        for (const ChangeInReach& other : m_impact.night.changes) {
            const bool isOfService = other.items.empty() && node.service >= 0
                && changes.services[static_cast<std::size_t>(other.row)] == node.service;
            if (!box.other && (isOfService || touches(other.items))) {
                box.other = other.kind;
            }
        }
    }

    /// Bends of equal tangents between the points; straight where a column is passed.
    static QPainterPath smooth(const std::vector<QPointF>& points)
    {
        QPainterPath path(points.front());
        for (std::size_t i = 1; i < points.size(); ++i) {
            const QPointF from = points[i - 1];
            const QPointF to = points[i];
            if (from.y() == to.y()) {
                path.lineTo(to);
                continue;
            }
            const double middle = (from.x() + to.x()) / 2;
            path.cubicTo(QPointF(middle, from.y()), QPointF(middle, to.y()), to);
        }
        return path;
    }

    void addCurves()
    {
        const double head = m_theme.px(7);
        for (std::size_t i = 0; i < m_impact.graph.edges.size(); ++i) {
            const ImpactEdge& edge = m_impact.graph.edges[i];
            const PlacedEdge& placed = m_layout.edges[i];
            const double sign = placed.isReversed ? -1 : 1;
            std::vector<QPointF> points;
            for (const QPointF& point : placed.points) {
                points.emplace_back(x(point.x()), y(point.y()));
            }
            // Ends stand on the whole pixels of their boxes.
            const QRectF start = m_scene.boxes[static_cast<std::size_t>(edge.from)].rect;
            const QRectF end = m_scene.boxes[static_cast<std::size_t>(edge.to)].rect;
            points.front() = {sign > 0 ? start.right() : start.left(), start.center().y()};
            const QPointF tip(sign > 0 ? end.left() : end.right(), end.center().y());
            points.back() = tip - QPointF(sign * head, 0);
            ImpactCurve curve;
            curve.path = smooth(points);
            curve.arrow = {
                tip, tip - QPointF(sign * head, head / 2), tip - QPointF(sign * head, -head / 2)};
            const LineEvidence& evidence = edge.evidence;
            curve.isSeen = isTelling(evidence, m_impact.basis.rule);
            if (curve.isSeen) {
                constexpr double widest = 2.5;
                curve.width = 1.75 + widest * static_cast<double>(evidence.passed) / evidence.cases;
            }
            curve.isRedundant = edge.isRedundant;
            curve.isLonger = edge.isLonger;
            curve.isReversed = placed.isReversed;
            m_scene.curves.push_back(std::move(curve));
        }
    }

    void addColumns()
    {
        const int change = layerOfChange(m_impact.graph);
        for (std::size_t i = 0; i < m_layout.layers.size(); ++i) {
            const PlacedLayer& layer = m_layout.layers[i];
            ImpactColumn column;
            column.textLeft = x(layer.left);
            column.textRight = column.textLeft + layer.width;
            column.title = ImpactWords::column(static_cast<int>(i) - change);
            for (const int node : layer.nodes) {
                const ImpactNode& at = m_impact.graph.nodes[static_cast<std::size_t>(node)];
                column.count += at.kind == ImpactNode::Kind::Rest ? at.folded : 1;
            }
            m_scene.columns.push_back(column);
        }
        for (std::size_t i = 0; i < m_scene.columns.size(); ++i) {
            ImpactColumn& column = m_scene.columns[i];
            column.left =
                i == 0 ? 0 : std::round((m_scene.columns[i - 1].textRight + column.textLeft) / 2);
            if (i > 0) {
                m_scene.columns[i - 1].right = column.left;
            }
            column.right = m_scene.size.width();
        }
        if (!m_scene.columns.empty()) { // what is left over belongs to no column
            ImpactColumn& last = m_scene.columns.back();
            last.right = std::min(m_scene.size.width(), last.textRight + m_margin);
        }
    }

    const Impact& m_impact;
    const LayeredLayout& m_layout;
    const Theme& m_theme;
    QSizeF m_room;
    ImpactScene m_scene;
    double m_margin = 0;
    double m_left = 0;
    double m_top = 0;
    double m_apart = 0;
    double m_high = 1;
};

void mirror(ImpactScene& scene)
{
    const double width = scene.size.width();
    const QTransform turn(-1, 0, 0, 1, width, 0);
    for (ImpactBox& box : scene.boxes) {
        box.rect.moveLeft(width - box.rect.right());
    }
    for (ImpactCurve& curve : scene.curves) {
        curve.path = turn.map(curve.path);
        curve.arrow = turn.map(curve.arrow);
    }
    for (ImpactColumn& column : scene.columns) {
        const ImpactColumn before = column;
        column.left = width - before.right;
        column.right = width - before.left;
        column.textLeft = width - before.textRight;
        column.textRight = width - before.textLeft;
    }
}

/// Marks what is reached along edges from a node, with or against their direction.
void follow(const ImpactGraph& graph, int node, bool isForward, ImpactWays& ways)
{
    std::vector<std::vector<int>> leaving(graph.nodes.size());
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const ImpactEdge& edge = graph.edges[i];
        leaving[static_cast<std::size_t>(isForward ? edge.from : edge.to)].push_back(
            static_cast<int>(i));
    }
    std::vector<int> open{node};
    std::vector<bool> seen(graph.nodes.size(), false);
    seen[static_cast<std::size_t>(node)] = true;
    while (!open.empty()) {
        const auto at = static_cast<std::size_t>(open.back());
        open.pop_back();
        ways.nodes[at] = true;
        for (const int index : leaving[at]) {
            const ImpactEdge& edge = graph.edges[static_cast<std::size_t>(index)];
            ways.edges[static_cast<std::size_t>(index)] = true;
            const int next = isForward ? edge.to : edge.from;
            if (!seen[static_cast<std::size_t>(next)]) {
                seen[static_cast<std::size_t>(next)] = true;
                open.push_back(next);
            }
        }
    }
}

} // namespace

ImpactScene makeImpactScene(
    const ImpactPicture& picture, const Theme& theme, const QSizeF& room, bool isMirrored)
{
    ImpactScene scene = SceneMaker(picture, theme, room).make();
    if (isMirrored) {
        mirror(scene);
    }
    return scene;
}

int ImpactScene::boxAt(QPointF point) const
{
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (boxes[i].rect.contains(point)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

int ImpactScene::curveAt(QPointF point, double reach) const
{
    for (std::size_t i = curves.size(); i-- > 0;) { // the last one lies on top
        const QPainterPath& path = curves[i].path;
        if (!path.controlPointRect().adjusted(-reach, -reach, reach, reach).contains(point)) {
            continue;
        }
        QPainterPathStroker stroker;
        stroker.setWidth(2 * reach);
        if (stroker.createStroke(path).contains(point)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

int neighbourOf(const ImpactPicture& picture, const ImpactScene& scene, int box, Qt::Key arrow)
{
    const QPointF from = scene.boxes[static_cast<std::size_t>(box)].rect.center();
    int best = -1;
    double bestScore = std::numeric_limits<double>::infinity();
    const auto offer = [&](int other, double score) {
        if (score < bestScore) {
            bestScore = score;
            best = other;
        }
    };
    const bool isAcross = arrow == Qt::Key_Left || arrow == Qt::Key_Right;
    const double sign = arrow == Qt::Key_Right || arrow == Qt::Key_Down ? 1 : -1;
    if (isAcross) {
        for (const ImpactEdge& edge : picture.impact->graph.edges) {
            if (edge.from != box && edge.to != box) {
                continue;
            }
            const int other = edge.from == box ? edge.to : edge.from;
            const QPointF to = scene.boxes[static_cast<std::size_t>(other)].rect.center();
            if (sign * (to.x() - from.x()) > 0) {
                offer(other, std::abs(to.y() - from.y()) + std::abs(to.x() - from.x()) / 1000);
            }
        }
        return best;
    }
    const int layer = picture.layout.nodes[static_cast<std::size_t>(box)].layer;
    for (std::size_t i = 0; i < scene.boxes.size(); ++i) {
        const double away = sign * (scene.boxes[i].rect.center().y() - from.y());
        if (picture.layout.nodes[i].layer == layer && away > 0) {
            offer(static_cast<int>(i), away);
        }
    }
    return best;
}

ImpactWays waysThrough(const ImpactGraph& graph, int node)
{
    ImpactWays ways{
        std::vector<bool>(graph.nodes.size(), false), std::vector<bool>(graph.edges.size(), false)};
    follow(graph, node, true, ways);
    follow(graph, node, false, ways);
    return ways;
}

ImpactWays waysThroughEdge(const ImpactGraph& graph, int edge)
{
    ImpactWays ways{
        std::vector<bool>(graph.nodes.size(), false), std::vector<bool>(graph.edges.size(), false)};
    const ImpactEdge& at = graph.edges[static_cast<std::size_t>(edge)];
    follow(graph, at.to, true, ways);
    follow(graph, at.from, false, ways);
    ways.edges[static_cast<std::size_t>(edge)] = true;
    return ways;
}

} // namespace cb
