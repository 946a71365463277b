// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QPixmapCache>
#include <QtMath>

#include <cmath>
#include <initializer_list>

/// Signs and bands as pictures kept in QPixmapCache, for views that paint hundreds of them in a
/// frame. Where the painter is not a plain raster one (PDF, SVG, a scaled view), they are drawn as
/// they are. GUI thread.
namespace cb::signpixmaps {

/// Pictures can be used: a raster painter that is moved at most.
bool isPlainRaster(const QPainter& painter);

/// A short key, as it is made for each sign: a name of ours and 64 bits of hash, with the painter's
/// device pixel ratio.
QString key(const QPainter& painter, char what, std::initializer_list<quint32> parts);

/// A size in sixteenths, for keys.
quint32 sizeCode(double size);

/// `draw(painter, box)` paints into a box at the origin, once for a key; the picture is put on
/// whole device pixels.
template <typename Draw>
void paint(QPainter& painter, const QRectF& box, const QString& key, const Draw& draw)
{
    const double ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(qCeil(box.width() * ratio), qCeil(box.height() * ratio));
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter inner(&pixmap);
        inner.setLayoutDirection(painter.layoutDirection());
        draw(inner, QRectF(QPointF(), box.size()));
        inner.end();
        QPixmapCache::insert(key, pixmap);
    }
    painter.drawPixmap(
        QPointF(std::round(box.x() * ratio) / ratio, std::round(box.y() * ratio) / ratio), pixmap);
}

/// As the functions of the same names in Signs.h.
void paintState(QPainter& painter, const QRectF& box, DisplayState state, const QColor& color);
void paintOutcome(QPainter& painter, const QRectF& box, OutcomeSign outcome, const Theme& theme);
void paintIncident(QPainter& painter, const QRectF& box, int priority, const Theme& theme);
void paintFreezeBand(
    QPainter& painter, const QRectF& area, const Theme& theme, QPointF origin = {});
void paintMaintenanceBand(
    QPainter& painter, const QRectF& area, const Theme& theme, QPointF origin = {});

} // namespace cb::signpixmaps
