// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/SignPixmaps.h"

#include "ui/theme/Signs.h"

#include <QPaintEngine>

namespace cb::signpixmaps {
namespace {

// Sides of tiles that hold a whole number of periods of their hatch: 16 lines of 8 px at a right
// angle (16 * 8 * √2 = 181.02), 20 dots.
constexpr int freezeTile = 181;
constexpr int maintenanceTile = 160;

using PaintBand = void (*)(QPainter&, const QRectF&, const Theme&, QPointF);

/// Copies the parts of a tile that repeats from `origin` on which `area` covers.
void paintTiles(QPainter& painter, const QRectF& area, const QPixmap& tile, QPointF origin)
{
    const double ratio = tile.devicePixelRatio();
    const double side = tile.width() / ratio;
    const auto first = [side](double low, double from) {
        return from + std::floor((low - from) / side) * side;
    };
    for (double y = first(area.top(), origin.y()); y < area.bottom(); y += side) {
        for (double x = first(area.left(), origin.x()); x < area.right(); x += side) {
            const QRectF part = QRectF(x, y, side, side).intersected(area);
            const QPointF from = (part.topLeft() - QPointF(x, y)) * ratio;
            painter.drawPixmap(part, tile, QRectF(from, part.size() * ratio));
        }
    }
}

void paintBand(
    QPainter& painter,
    const QRectF& area,
    const Theme& theme,
    QPointF origin,
    int side,
    const BandColors& colors,
    PaintBand paintDirectly)
{
    if (area.isEmpty()) {
        return;
    }
    if (!isPlainRaster(painter) || theme.options().kind == ThemeKind::Print) {
        paintDirectly(painter, area, theme, origin);
        return;
    }
    const QString name =
        key(painter, 'T', {static_cast<quint32>(side), colors.line.rgba(), colors.tint.rgba()});
    QPixmap tile;
    if (!QPixmapCache::find(name, &tile)) {
        const double ratio = painter.device()->devicePixelRatioF();
        const int pixels = qRound(side * ratio);
        tile = QPixmap(pixels, pixels);
        tile.setDevicePixelRatio(ratio);
        tile.fill(Qt::transparent);
        QPainter inner(&tile);
        paintDirectly(inner, QRectF(0, 0, pixels / ratio, pixels / ratio), theme, {});
        inner.end();
        QPixmapCache::insert(name, tile);
    }
    paintTiles(painter, area, tile, origin);
}

} // namespace

bool isPlainRaster(const QPainter& painter)
{
    return painter.paintEngine()->type() == QPaintEngine::Raster
        && painter.worldTransform().type() <= QTransform::TxTranslate;
}

QString key(const QPainter& painter, char what, std::initializer_list<quint32> parts)
{
    const int ratio = qRound(painter.device()->devicePixelRatioF() * 256);
    const quint64 hash = qHashRange(parts.begin(), parts.end(), qHashMulti(0x6362, what, ratio));
    QString name(6, Qt::Uninitialized);
    QChar* unit = name.data();
    *unit++ = u'c';
    *unit++ = u'b';
    for (int shift = 0; shift < 64; shift += 16) {
        *unit++ = QChar(static_cast<char16_t>(hash >> shift));
    }
    return name;
}

quint32 sizeCode(double size)
{
    constexpr double parts = 16;
    return static_cast<quint32>(std::lround(size * parts));
}

void paintState(QPainter& painter, const QRectF& box, DisplayState state, const QColor& color)
{
    if (!isPlainRaster(painter)) {
        signs::paintState(painter, box, state, color);
        return;
    }
    const quint32 direction = painter.layoutDirection() == Qt::RightToLeft ? 1 : 0;
    const QString name =
        key(painter,
            's',
            {static_cast<quint32>(state), color.rgba(), sizeCode(box.width()), direction});
    paint(painter, box, name, [state, &color](QPainter& inner, const QRectF& at) {
        signs::paintState(inner, at, state, color);
    });
}

void paintOutcome(QPainter& painter, const QRectF& box, OutcomeSign outcome, const Theme& theme)
{
    if (!isPlainRaster(painter)) {
        signs::paintOutcome(painter, box, outcome, theme);
        return;
    }
    const quint32 direction = painter.layoutDirection() == Qt::RightToLeft ? 1 : 0;
    const QString name =
        key(painter,
            'o',
            {static_cast<quint32>(outcome),
             theme.outcome(outcome).rgba(),
             sizeCode(box.width()),
             direction});
    paint(painter, box, name, [outcome, &theme](QPainter& inner, const QRectF& at) {
        signs::paintOutcome(inner, at, outcome, theme);
    });
}

void paintIncident(QPainter& painter, const QRectF& box, int priority, const Theme& theme)
{
    if (!isPlainRaster(painter)) {
        signs::paintIncident(painter, box, priority, theme);
        return;
    }
    const QString name =
        key(painter,
            'i',
            {static_cast<quint32>(priority),
             theme.color(ColorRole::Incident).rgba(),
             theme.color(ColorRole::Canvas).rgba(),
             sizeCode(box.width())});
    paint(painter, box, name, [priority, &theme](QPainter& inner, const QRectF& at) {
        signs::paintIncident(inner, at, priority, theme);
    });
}

void paintFreezeBand(QPainter& painter, const QRectF& area, const Theme& theme, QPointF origin)
{
    paintBand(painter, area, theme, origin, freezeTile, theme.freeze(), signs::paintFreezeBand);
}

void paintMaintenanceBand(QPainter& painter, const QRectF& area, const Theme& theme, QPointF origin)
{
    paintBand(
        painter,
        area,
        theme,
        origin,
        maintenanceTile,
        theme.maintenance(),
        signs::paintMaintenanceBand);
}

} // namespace cb::signpixmaps
