// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/TimeTicks.h"
#include "ui/reports/TilesBox.h"

#include <QPainter>

#include <algorithm>

namespace cb {
namespace {

constexpr qreal hairline = 0.5;
constexpr qreal gridLine = 0.25;

} // namespace

void TilesBox::paintHeading(QPainter& painter, const Tile& tile, const ReportTileWords& words) const
{
    const qreal room = m_context.width - TileHead::mapWidth - TileHead::mapCell - TileHead::space;
    text(painter, PaperStyle::Title, words.heading, ColorRole::Text, {tile.topLeft, room});
    const qreal y = tile.topLeft.y() + lineHeight(PaperStyle::Title);
    text(
        painter, PaperStyle::Body, words.subtitle, ColorRole::Text2, {{tile.topLeft.x(), y}, room});
}

/// Which page is which tile, this one filled. Many tiles make small cells without numbers.
void TilesBox::paintMap(QPainter& painter, const Tile& tile) const
{
    const int bands = static_cast<int>(m_plan.bands.size());
    if (tile.place.tiles == 1) {
        return;
    }
    const qreal width = std::min(TileHead::mapCell, TileHead::mapWidth / columns());
    const qreal height = std::min(
        TileHead::mapRow,
        (m_lanesTop - TileHead::space - TileHead::days - TileHead::hours) / bands);
    const qreal left = tile.topLeft.x() + m_context.width - width * columns();
    const qreal line = lineHeight(PaperStyle::Lane);
    const qreal widest =
        m_context.type.naturalWidth(PaperStyle::Lane, QString::number(tile.place.tiles)) + 2;
    const bool hasNumbers = widest <= width && height + 0.01 >= line;
    for (int part = 0; part < tile.place.tiles; ++part) {
        const QRectF cell(
            left + part % columns() * width,
            tile.topLeft.y() + part / columns() * height,
            width,
            height);
        const bool isThis = part + 1 == tile.place.tile;
        painter.setPen(QPen(color(ColorRole::Border), hairline));
        painter.setBrush(isThis ? QBrush(color(ColorRole::Text)) : QBrush(Qt::NoBrush));
        painter.drawRect(cell);
        if (hasNumbers) {
            text(
                painter,
                PaperStyle::Lane,
                QString::number(part + 1),
                isThis ? ColorRole::Canvas : ColorRole::Text,
                {{cell.left(), cell.top() + (height - line) / 2}, width, LineAlign::Centre});
        }
    }
    for (int band = 0; hasNumbers && bands > 1 && band < bands; ++band) {
        ReportTilePlace place = tile.place;
        place.row = band;
        text(
            painter,
            PaperStyle::Lane,
            m_tiles.words(place).rows,
            ColorRole::Text3,
            {{left - TileHead::mapCell - TileHead::inset,
              tile.topLeft.y() + band * height + (height - line) / 2},
             TileHead::mapCell,
             LineAlign::Trailing});
    }
}

void TilesBox::paintDays(QPainter& painter, const Tile& tile, const ReportTileWords& words) const
{
    const qreal top = tile.lanesTop - TileHead::days - TileHead::hours;
    const qreal line = lineHeight(PaperStyle::Group);
    const qreal names = m_metrics.nameWidth - TileHead::inset;
    text(
        painter,
        PaperStyle::Group,
        words.corner,
        ColorRole::Text,
        {{tile.topLeft.x(), top}, names});
    text(
        painter,
        PaperStyle::Lane,
        words.place,
        ColorRole::Text3,
        {{tile.topLeft.x(), top + line + 1}, names});
    for (const ReportDay& day : *tile.days) {
        const qreal left = x(tile, day.span.start);
        const qreal room = x(tile, day.span.end) - left - TileHead::inset;
        text(
            painter,
            PaperStyle::Group,
            day.title,
            ColorRole::Text,
            {{left + TileHead::inset, top}, room});
    }
    paintHours(painter, tile);
    painter.setPen(QPen(color(ColorRole::Text2), 0.75));
    const qreal y = tile.lanesTop;
    painter.drawLine(QLineF(tile.topLeft.x(), y, tile.topLeft.x() + m_context.width, y));
}

/// Hours by the clock of the zone, on nights of clock changes too, as close as they can be read.
void TilesBox::paintHours(QPainter& painter, const Tile& tile) const
{
    const qreal widest = m_context.type.naturalWidth(PaperStyle::Lane, m_tiles.timeText({0})) + 4;
    const TimeScale scale(tile.span, m_axisWidth);
    const TickUnit unit = tickUnits(scale, widest, widest).lower;
    if (unit >= TickUnit::Day) {
        return;
    }
    const qreal top = tile.lanesTop - TileHead::hours;
    const TickCalendar calendar{m_context.language.zone(), Qt::Monday};
    for (const TimeTick& tick : ticksIn(tile.span, unit, calendar)) {
        const bool isMidnight = tick.local.time == QTime(0, 0);
        if (isMidnight || tick.at < tile.span.start) {
            continue;
        }
        const qreal at = x(tile, tick.at);
        painter.setPen(QPen(color(ColorRole::Grid), gridLine));
        painter.drawLine(QLineF(at, top + TileHead::hours / 2, at, tile.lanesBottom));
        if (at + widest <= tile.axisLeft + m_axisWidth) {
            text(
                painter,
                PaperStyle::Lane,
                m_tiles.timeText(tick.at),
                ColorRole::Text3,
                {{at + 1.5, top}, widest});
        }
    }
}

} // namespace cb
