// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/ReportBox.h"
#include "ui/reports/TileLayout.h"

namespace cb {

/// Lengths of a tile's head in points.
struct TileHead
{
    static constexpr qreal space = 9; ///< between the subtitle and the days
    static constexpr qreal days = 12;
    static constexpr qreal hours = 10.5;
    static constexpr qreal inset = 3.9; ///< of texts
    static constexpr qreal mapWidth = 128; ///< of the map of pages, at most
    static constexpr qreal mapCell = 34.5;
    static constexpr qreal mapRow = 10.5;
};

/// A timeline cut into tiles (TileLayout.h), each painted as a page of its own: heading, map of the
/// pages, days and hours (TilesBoxHead.cpp), lanes.
class TilesBox final : public ReportBox
{
public:
    TilesBox(ReportTiles tiles, PaperContext& context);

    int partCount() const override { return columns() * static_cast<int>(m_plan.bands.size()); }

    /// A tile is a page.
    qreal partHeight(int /*part*/) const override { return m_context.height; }

    qreal spaceBefore() const override { return 0; }

    void paint(QPainter& painter, QPointF topLeft, const BoxSlice& slice) const override;

private:
    /// What a tile is painted from.
    struct Tile
    {
        QPointF topLeft;
        ReportTilePlace place;
        const TileBand* band = nullptr;
        const QList<ReportDay>* days = nullptr;
        Span span;
        qreal axisLeft = 0;
        qreal lanesTop = 0;
        qreal lanesBottom = 0;
    };

    int columns() const { return static_cast<int>(m_tiles.columns.size()); }

    qreal lineHeight(PaperStyle style) const { return m_context.type.lineHeight(style); }

    QColor color(ColorRole role) const { return m_context.theme.color(role); }

    /// Within the axis of the tile.
    qreal x(const Tile& tile, Instant at) const;
    /// One line, cut where it is wider than the box.
    void text(
        QPainter& painter,
        PaperStyle style,
        const QString& words,
        ColorRole role,
        const Typesetter::Box& box) const;

    const ReportTileLane& laneOf(const TileStrip& strip) const
    {
        return m_tiles.groups.at(strip.group).lanes.at(strip.lane);
    }

    const PlacedTileLane& placedOf(const TileStrip& strip, int column) const
    {
        const int lane = m_plan.firstLane[static_cast<std::size_t>(strip.group)] + strip.lane;
        return m_plan.lanes[static_cast<std::size_t>(lane)][static_cast<std::size_t>(column)];
    }

    Tile tileAt(QPointF topLeft, int part) const;
    void paintTile(QPainter& painter, QPointF topLeft, int part) const;
    void paintHeading(QPainter& painter, const Tile& tile, const ReportTileWords& words) const;
    void paintMap(QPainter& painter, const Tile& tile) const;
    void paintDays(QPainter& painter, const Tile& tile, const ReportTileWords& words) const;
    void paintHours(QPainter& painter, const Tile& tile) const;
    void paintGrounds(
        QPainter& painter,
        const Tile& tile,
        const ReportTileLane& lane,
        qreal y,
        qreal height) const;
    void paintLines(QPainter& painter, const Tile& tile) const;
    void paintStrip(QPainter& painter, const Tile& tile, const TileStrip& strip, qreal y) const;
    QString cutLabel(const QString& label, qreal room) const;
    void paintBar(
        QPainter& painter,
        const Tile& tile,
        const ReportTileLane& lane,
        const TileBar& placed,
        qreal y) const;
    void paintMarks(
        QPainter& painter, const Tile& tile, const PlacedTileLane& placed, qreal y) const;
    bool isTaken(const TileStrip& strip, int column, qreal left, qreal width) const;
    void paintBandNames(QPainter& painter, const Tile& tile) const;
    void paintNow(QPainter& painter, const Tile& tile) const;

    ReportTiles m_tiles;
    PaperContext& m_context;
    TileMetrics m_metrics;
    qreal m_axisWidth;
    qreal m_lanesTop;
    TilePlan m_plan;
};

} // namespace cb
