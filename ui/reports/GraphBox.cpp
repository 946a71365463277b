// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportBox.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace cb {
namespace {

constexpr qreal headHeightOfColumns = 13;
constexpr qreal hairline = 0.5;
constexpr qreal arrow = 3.4;
constexpr qreal stripe = 2.2;

RiskLevel levelOf(int criticality)
{
    switch (criticality) {
    case 1:
        return RiskLevel::High;
    case 2:
        return RiskLevel::Moderate;
    case 3:
        return RiskLevel::Low;
    default:
        return RiskLevel::VeryLow;
    }
}

/// A layered graph, drawn to the width of the page where it is wider. One part: it is never cut.
class GraphBox final : public ReportBox
{
public:
    GraphBox(ReportGraph graph, PaperContext& context)
        : m_graph(std::move(graph))
        , m_context(context)
        , m_scale(std::min(1.0, context.width / std::max(1.0, m_graph.size.width())))
    {}

    int partCount() const override { return m_graph.nodes.isEmpty() ? 0 : 1; }

    qreal partHeight(int /*part*/) const override
    {
        return headHeightOfColumns + m_graph.size.height() * m_scale;
    }

    qreal spaceBefore() const override { return 6; }

    void paint(QPainter& painter, QPointF topLeft, const BoxSlice& slice) const override;

private:
    QPointF placed(QPointF topLeft, QPointF point) const
    {
        return topLeft + QPointF(0, headHeightOfColumns) + point * m_scale;
    }

    void paintHeads(QPainter& painter, QPointF topLeft) const;
    void paintEdge(QPainter& painter, QPointF topLeft, const ReportGraphEdge& edge) const;
    void paintNode(QPainter& painter, QPointF topLeft, const ReportGraphNode& node) const;

    ReportGraph m_graph;
    PaperContext& m_context;
    qreal m_scale;
};

void GraphBox::paintHeads(QPainter& painter, QPointF topLeft) const
{
    for (const ReportGraphColumn& column : m_graph.columns) {
        const qreal width = column.width * m_scale;
        m_context.type.draw(
            painter,
            PaperStyle::CaptionStrong,
            m_context.type.elided(PaperStyle::CaptionStrong, column.title, width),
            m_context.theme.color(ColorRole::Text2),
            {topLeft + QPointF(column.left * m_scale, 0), width});
    }
}

void GraphBox::paintEdge(QPainter& painter, QPointF topLeft, const ReportGraphEdge& edge) const
{
    if (edge.points.size() < 2) {
        return;
    }
    const Theme& theme = m_context.theme;
    const QPointF tip = placed(topLeft, edge.points.last());
    QPainterPath path(placed(topLeft, edge.points.first()));
    for (qsizetype i = 1; i < edge.points.size(); ++i) {
        const QPointF from = path.currentPosition();
        const bool isLast = i + 1 == edge.points.size();
        const QPointF to = placed(topLeft, edge.points.at(i)) - QPointF(isLast ? arrow : 0, 0);
        const qreal middle = (from.x() + to.x()) / 2;
        from.y() == to.y() ? path.lineTo(to)
                           : path.cubicTo(QPointF(middle, from.y()), QPointF(middle, to.y()), to);
    }
    const QColor ink = edge.isSeen ? theme.risk(RiskLevel::High).fg : theme.color(ColorRole::Text3);
    QPen pen(ink, edge.isSeen ? 1.2 : 0.6);
    pen.setCapStyle(Qt::FlatCap);
    if (edge.isRedundant) {
        pen.setDashPattern({5, 3});
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(
        QPolygonF({tip, tip - QPointF(arrow, arrow / 2), tip - QPointF(arrow, -arrow / 2)}));
}

void GraphBox::paintNode(QPainter& painter, QPointF topLeft, const ReportGraphNode& node) const
{
    const Theme& theme = m_context.theme;
    Typesetter& type = m_context.type;
    const QRectF card(placed(topLeft, node.rect.topLeft()), node.rect.size() * m_scale);
    QPen pen(theme.color(node.isChange ? ColorRole::Accent : ColorRole::BorderStrong), hairline);
    if (node.isFolded) {
        pen.setDashPattern({4, 3});
    }
    painter.setPen(pen);
    painter.setBrush(theme.color(node.isChange ? ColorRole::Accent : ColorRole::Canvas));
    painter.drawRect(card);
    if (!node.isChange && node.criticality > 0) {
        painter.fillRect(
            QRectF(card.topLeft(), QSizeF(stripe, card.height())),
            theme.risk(levelOf(node.criticality)).fg);
    }
    const qreal inset = stripe + 2.4;
    const qreal room = card.width() - inset - 2;
    const qreal line = type.lineHeight(PaperStyle::Caption);
    const bool hasNote = !node.note.isEmpty() && 2 * line <= card.height();
    const qreal y = card.top() + (card.height() - (hasNote ? 2 : 1) * line) / 2;
    const ColorRole ink = node.isChange ? ColorRole::OnAccent : ColorRole::Text;
    type.draw(
        painter,
        PaperStyle::CaptionStrong,
        type.elided(PaperStyle::CaptionStrong, node.name, room),
        theme.color(ink),
        {{card.left() + inset, y}, room});
    if (hasNote) {
        type.draw(
            painter,
            PaperStyle::Caption,
            type.elided(PaperStyle::Caption, node.note, room),
            theme.color(node.isChange ? ColorRole::OnAccent : ColorRole::Text2),
            {{card.left() + inset, y + line}, room});
    }
}

void GraphBox::paint(QPainter& painter, QPointF topLeft, const BoxSlice& /*slice*/) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeads(painter, topLeft);
    for (const ReportGraphEdge& edge : m_graph.edges) {
        paintEdge(painter, topLeft, edge);
    }
    for (const ReportGraphNode& node : m_graph.nodes) {
        paintNode(painter, topLeft, node);
    }
    painter.restore();
}

} // namespace

std::unique_ptr<ReportBox> makeGraphBox(ReportGraph graph, PaperContext& context)
{
    return std::make_unique<GraphBox>(std::move(graph), context);
}

} // namespace cb
