// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/TilesBox.h"

#include "ui/reports/PaperMarks.h"
#include "ui/theme/Signs.h"

#include <QPainter>

#include <algorithm>

namespace cb {
namespace {

constexpr qreal hairline = 0.5;
constexpr qreal laneInset = 8; ///< of lanes' names below a heading
constexpr qreal footHeight = 16; ///< the legend
constexpr qreal nowWidth = 20;

} // namespace

TilesBox::TilesBox(ReportTiles tiles, PaperContext& context)
    : m_tiles(std::move(tiles))
    , m_context(context)
    , m_axisWidth(context.width - m_metrics.nameWidth)
    , m_lanesTop(
          lineHeight(PaperStyle::Title) + lineHeight(PaperStyle::Body) + TileHead::space
          + TileHead::days + TileHead::hours)
{
    const TextWidth widthOf = [this](const QString& text) {
        return m_context.type.naturalWidth(PaperStyle::Lane, text);
    };
    const qreal room = context.height - m_lanesTop - footHeight;
    m_plan = planTiles(m_tiles, m_axisWidth, room, widthOf, m_metrics);
}

void TilesBox::paint(QPainter& painter, QPointF topLeft, const BoxSlice& slice) const
{
    for (int part = slice.firstPart; part < slice.lastPart; ++part) {
        paintTile(painter, topLeft, part);
    }
}

qreal TilesBox::x(const Tile& tile, Instant at) const
{
    return tile.axisLeft + std::clamp(tileX(*tile.days, at, m_axisWidth), 0.0, m_axisWidth);
}

void TilesBox::text(
    QPainter& painter,
    PaperStyle style,
    const QString& words,
    ColorRole role,
    const Typesetter::Box& box) const
{
    Typesetter::Box line = box;
    if (line.align == LineAlign::Leading) {
        line.width += 2; // what fits exactly is not broken
    }
    m_context.type.draw(
        painter, style, m_context.type.elided(style, words, box.width), color(role), line);
}

TilesBox::Tile TilesBox::tileAt(QPointF topLeft, int part) const
{
    const int tiles = partCount();
    Tile tile;
    tile.topLeft = topLeft;
    tile.place.tile = part + 1;
    tile.place.tiles = tiles;
    tile.place.row = part / columns();
    tile.place.column = part % columns();
    tile.place.left = tile.place.column > 0 ? part : 0;
    tile.place.right = tile.place.column + 1 < columns() ? part + 2 : 0;
    tile.place.above = part >= columns() ? part + 1 - columns() : 0;
    tile.place.below = part + columns() < tiles ? part + 1 + columns() : 0;
    tile.place.list = m_tiles.hasList ? tiles + 1 : 0;
    tile.band = &m_plan.bands[static_cast<std::size_t>(tile.place.row)];
    tile.days = &m_tiles.columns.at(tile.place.column);
    tile.span = {tile.days->first().span.start, tile.days->last().span.end};
    tile.axisLeft = topLeft.x() + m_metrics.nameWidth;
    tile.lanesTop = topLeft.y() + m_lanesTop;
    tile.lanesBottom = tile.lanesTop;
    int group = -1;
    for (const TileStrip& strip : *tile.band) {
        tile.lanesBottom += strip.height;
        tile.place.lanes += strip.lane >= 0 ? 1 : 0;
        tile.place.groups += strip.group != group ? 1 : 0;
        group = strip.group;
    }
    return tile;
}

void TilesBox::paintTile(QPainter& painter, QPointF topLeft, int part) const
{
    const Tile tile = tileAt(topLeft, part);
    const ReportTileWords words = m_tiles.words(tile.place);
    paintHeading(painter, tile, words);
    paintMap(painter, tile);
    qreal y = tile.lanesTop;
    for (const TileStrip& strip : *tile.band) {
        if (strip.lane >= 0) {
            paintGrounds(painter, tile, laneOf(strip), y, strip.height);
        } else {
            painter.fillRect(
                QRectF(topLeft.x(), y, m_context.width, strip.height), color(ColorRole::Sunken));
        }
        y += strip.height;
    }
    paintLines(painter, tile);
    paintDays(painter, tile, words);
    y = tile.lanesTop;
    for (const TileStrip& strip : *tile.band) {
        paintStrip(painter, tile, strip, y);
        y += strip.height;
    }
    paintBandNames(painter, tile);
    paintNow(painter, tile);
    text(
        painter,
        PaperStyle::Lane,
        words.legend,
        ColorRole::Text3,
        {{topLeft.x(), tile.lanesBottom + 4}, m_context.width});
}

/// Weekends, freezes and maintenance behind a lane.
void TilesBox::paintGrounds(
    QPainter& painter, const Tile& tile, const ReportTileLane& lane, qreal y, qreal height) const
{
    for (const ReportDay& day : *tile.days) {
        if (day.isWeekend) {
            const qreal left = x(tile, day.span.start);
            painter.fillRect(
                QRectF(left, y, x(tile, day.span.end) - left, height), color(ColorRole::Weekend));
        }
    }
    for (const ReportBand& band : lane.bands) {
        if (band.span.overlaps(tile.span)) {
            const qreal left = x(tile, band.span.start);
            marks::paintBand(
                painter,
                QRectF(left, y, x(tile, band.span.end) - left, height),
                band,
                {tile.topLeft.x(), 0},
                m_context.theme);
        }
    }
}

void TilesBox::paintLines(QPainter& painter, const Tile& tile) const
{
    const qreal right = tile.topLeft.x() + m_context.width;
    painter.setPen(QPen(color(ColorRole::Grid), hairline));
    qreal y = tile.lanesTop;
    for (const TileStrip& strip : *tile.band) {
        y += strip.height;
        painter.drawLine(QLineF(tile.topLeft.x(), y, right, y));
    }
    painter.setPen(QPen(color(ColorRole::Border), hairline));
    const qreal top = tile.lanesTop - TileHead::days - TileHead::hours;
    for (const ReportDay& day : *tile.days) {
        const qreal at = x(tile, day.span.start);
        painter.drawLine(QLineF(at, top, at, tile.lanesBottom));
    }
    painter.drawLine(QLineF(right, top, right, tile.lanesBottom));
}

void TilesBox::paintStrip(
    QPainter& painter, const Tile& tile, const TileStrip& strip, qreal y) const
{
    const ReportTileGroup& group = m_tiles.groups.at(strip.group);
    const bool isHeading = strip.lane < 0;
    QString name = isHeading ? group.name : laneOf(strip).name;
    if (strip.isContinued) {
        name += QStringLiteral(", ") + m_tiles.continued;
    }
    const PaperStyle style = isHeading ? PaperStyle::Group : PaperStyle::Cell;
    const qreal indent = isHeading || group.name.isEmpty() ? 3 : laneInset;
    const qreal first =
        isHeading ? strip.height : std::min(strip.height, m_metrics.bar + 2 * m_metrics.padding);
    text(
        painter,
        style,
        name,
        ColorRole::Text,
        {{tile.topLeft.x() + indent, y + (first - lineHeight(style)) / 2},
         (isHeading ? m_context.width : m_metrics.nameWidth) - indent - TileHead::inset});
    if (isHeading) {
        return;
    }
    const PlacedTileLane& placed = placedOf(strip, tile.place.column);
    for (const TileBar& bar : placed.bars) {
        if (bar.row >= strip.firstRow && bar.row < strip.lastRow) {
            const qreal row = (bar.row - strip.firstRow) * m_metrics.barRow;
            paintBar(painter, tile, laneOf(strip), bar, y + m_metrics.padding + row);
        }
    }
    if (strip.hasMarks) {
        paintMarks(painter, tile, placed, y + strip.height - m_metrics.padding - m_metrics.marks);
    }
}

/// The letters of the risk, behind the last comma, are never cut.
QString TilesBox::cutLabel(const QString& label, qreal room) const
{
    Typesetter& type = m_context.type;
    if (type.naturalWidth(PaperStyle::Lane, label) <= room) {
        return label;
    }
    const qsizetype comma = label.lastIndexOf(QStringLiteral(", "));
    const QString letters = comma < 0 ? QString() : label.mid(comma);
    const qreal left = room - type.naturalWidth(PaperStyle::Lane, letters);
    return type.elided(PaperStyle::Lane, label.left(label.size() - letters.size()), left) + letters;
}

void TilesBox::paintBar(
    QPainter& painter,
    const Tile& tile,
    const ReportTileLane& lane,
    const TileBar& placed,
    qreal y) const
{
    const ReportTileBar& bar = lane.bars.at(placed.bar);
    if (placed.actualRight > placed.actualLeft) {
        painter.fillRect(
            QRectF(
                tile.axisLeft + placed.actualLeft,
                y + m_metrics.bar + 1.4,
                placed.actualRight - placed.actualLeft,
                m_metrics.actual),
            color(ColorRole::Text3));
    }
    if (placed.right > placed.left) {
        marks::paintBar(
            painter,
            QRectF(tile.axisLeft + placed.left, y, placed.right - placed.left, m_metrics.bar),
            *bar.planned,
            {bar.planned->span.start<tile.span.start, bar.planned->span.end> tile.span.end},
            m_context.theme);
    }
    const qreal line = lineHeight(PaperStyle::Lane);
    const QRectF ground(
        tile.axisLeft + placed.labelLeft - 0.8, y - 0.6, placed.labelRoom + 1.6, line - 1);
    const bool isOnBand =
        std::any_of(lane.bands.begin(), lane.bands.end(), [&](const ReportBand& band) {
            return band.span.overlaps(tile.span) && x(tile, band.span.start) < ground.right()
                && x(tile, band.span.end) > ground.left();
        });
    if (isOnBand) {
        painter.fillRect(ground, color(ColorRole::Canvas));
    }
    text(
        painter,
        PaperStyle::Lane,
        placed.isShortLabel ? bar.shortLabel : cutLabel(bar.label, placed.labelRoom),
        ColorRole::Text,
        {{tile.axisLeft + placed.labelLeft, y + (m_metrics.bar - line) / 2}, placed.labelRoom});
}

void TilesBox::paintMarks(
    QPainter& painter, const Tile& tile, const PlacedTileLane& placed, qreal y) const
{
    const qreal line = lineHeight(PaperStyle::Lane);
    for (const TileMark& mark : placed.marks) {
        const QRectF box(
            tile.axisLeft + mark.middle - m_metrics.sign / 2,
            y + (m_metrics.marks - m_metrics.sign) / 2,
            m_metrics.sign,
            m_metrics.sign);
        if (mark.isIncident) {
            signs::paintIncident(painter, box, mark.code, m_context.theme);
        } else {
            const OutcomeSign sign = outcomeSign(static_cast<DeploymentOutcome>(mark.code));
            signs::paintOutcome(painter, box, sign, m_context.theme);
        }
        if (mark.count > 1) {
            text(
                painter,
                PaperStyle::Lane,
                QString::number(mark.count),
                ColorRole::Text2,
                {{tile.axisLeft + mark.countLeft, y + (m_metrics.marks - line) / 2},
                 TileHead::mapCell});
        }
    }
}

/// Does something stand at the foot of the lane there: a sign, or an actual bar?
bool TilesBox::isTaken(const TileStrip& strip, int column, qreal left, qreal width) const
{
    const PlacedTileLane& placed = placedOf(strip, column);
    const auto meets = [left, width](qreal from, qreal until) {
        return from < left + width + 2 && until > left - 2;
    };
    const bool isMarked =
        std::any_of(placed.marks.cbegin(), placed.marks.cend(), [&](const TileMark& mark) {
            return meets(mark.middle - m_metrics.sign, mark.middle + 2 * m_metrics.sign);
        });
    return isMarked
        || std::any_of(placed.bars.cbegin(), placed.bars.cend(), [&](const TileBar& bar) {
               return bar.row == strip.lastRow - 1 && bar.actualRight > bar.actualLeft
                   && meets(bar.actualLeft, bar.actualRight);
           });
}

/// Each freeze is named once on a tile, at the foot of the first lane that it holds for.
void TilesBox::paintBandNames(QPainter& painter, const Tile& tile) const
{
    QStringList named;
    qreal y = tile.lanesTop;
    const qreal line = lineHeight(PaperStyle::CaptionStrong);
    for (const TileStrip& strip : *tile.band) {
        y += strip.height;
        if (strip.lane < 0) {
            continue;
        }
        for (const ReportBand& band : laneOf(strip).bands) {
            if (!band.isFreeze || named.contains(band.name) || !band.span.overlaps(tile.span)) {
                continue;
            }
            const qreal left = x(tile, band.span.start) + TileHead::inset;
            const qreal room = x(tile, band.span.end) - left - TileHead::inset;
            const qreal width =
                std::min(room, m_context.type.naturalWidth(PaperStyle::CaptionStrong, band.name));
            if (room < line * 2 || isTaken(strip, tile.place.column, left - tile.axisLeft, width)) {
                continue;
            }
            const QPointF at(left, y - line - 1);
            painter.fillRect(QRectF(at.x() - 1, at.y(), width + 2, line), color(ColorRole::Canvas));
            text(
                painter,
                PaperStyle::CaptionStrong,
                band.name,
                ColorRole::FreezeText,
                {at, width + 0.5});
            named.append(band.name);
        }
    }
}

void TilesBox::paintNow(QPainter& painter, const Tile& tile) const
{
    if (!m_tiles.now || !tile.span.contains(*m_tiles.now)) {
        return;
    }
    const qreal at = x(tile, *m_tiles.now);
    painter.setPen(QPen(color(ColorRole::Now), 1));
    painter.drawLine(QLineF(at, tile.lanesTop, at, tile.lanesBottom));
    const qreal line = lineHeight(PaperStyle::CaptionStrong);
    const qreal left =
        std::clamp(at - nowWidth / 2, tile.axisLeft, tile.axisLeft + m_axisWidth - nowWidth);
    const QRectF box(left, tile.lanesBottom - line, nowWidth, line);
    painter.fillRect(box, color(ColorRole::Now));
    text(
        painter,
        PaperStyle::CaptionStrong,
        m_tiles.timeText(*m_tiles.now),
        ColorRole::Canvas,
        {box.topLeft(), nowWidth, LineAlign::Centre});
}

std::unique_ptr<ReportBox> makeTilesBox(ReportTiles tiles, PaperContext& context)
{
    return std::make_unique<TilesBox>(std::move(tiles), context);
}

} // namespace cb
