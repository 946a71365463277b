// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/impact/ImpactModel.h"
#include "ui/theme/Theme.h"

#include <QPainterPath>

namespace cb {

/// A node as a card. Box i stands for node i of the graph.
struct ImpactBox
{
    QRectF rect;
    QString name;
    QString tier;
    QString meta;
    int criticality = 0;
    ImpactNode::Kind kind = ImpactNode::Kind::Item;
    bool isFrozen = false;
    bool opensUp = false; ///< a service of several CIs, or a folded rest
    std::optional<InReachKind> other; ///< the nearest kind of another change there
};

/// An edge as a curve. Curve i stands for edge i of the graph.
struct ImpactCurve
{
    QPainterPath path;
    QPolygonF arrow;
    double width = 1.25;
    bool isSeen = false; ///< trouble was seen to go on along it
    bool isRedundant = false;
    bool isLonger = false;
    bool isReversed = false; ///< closes a cycle
};

struct ImpactColumn
{
    double left = 0; ///< of the band behind it
    double right = 0;
    double textLeft = 0;
    double textRight = 0;
    QString title;
    int count = 0; ///< services and CIs, folded ones too
};

/// The picture in pixels at 100 percent zoom, spread over the room that there is. Pure: laid out
/// from values, painted by ImpactPainter, hit by ImpactInteraction.
struct ImpactScene
{
    std::vector<ImpactBox> boxes;
    std::vector<ImpactCurve> curves;
    std::vector<ImpactColumn> columns;
    QSizeF size;

    /// -1: none.
    int boxAt(QPointF point) const;
    int curveAt(QPointF point, double reach) const;
};

/// `room`: what is to be filled if the graph is smaller. `isMirrored`: from right to left.
ImpactScene makeImpactScene(
    const ImpactPicture& picture, const Theme& theme, const QSizeF& room, bool isMirrored);

/// The node to which an arrow key leads from another one: along a line to the side, to the next of
/// the column up and down; -1: none.
int neighbourOf(const ImpactPicture& picture, const ImpactScene& scene, int box, Qt::Key arrow);

/// What lies on the ways between the change and a node, and beyond it.
struct ImpactWays
{
    std::vector<bool> nodes;
    std::vector<bool> edges;
};

ImpactWays waysThrough(const ImpactGraph& graph, int node);
/// The same of an edge.
ImpactWays waysThroughEdge(const ImpactGraph& graph, int edge);

} // namespace cb
