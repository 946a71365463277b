// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/BoxPixmaps.h"

#include "ui/theme/ConflictSigns.h"
#include "ui/theme/SignPixmaps.h"
#include "ui/theme/Signs.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include <cmath>

namespace cb {
namespace {

constexpr double dash = 3;
constexpr double dashPeriod = 5;
constexpr double dashStrip = 400; ///< a whole number of periods

/// Two corners one above the other: the upper and the lower one of a side.
QPixmap cornerPixmap(const BarFrame& frame, double corner, bool isStripeSide, double ratio)
{
    QPixmap pixmap(qCeil(corner * ratio), qCeil(2 * corner * ratio));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLeft = isStripeSide != frame.isMirrored;
    // Wide enough that the other side is out of the picture.
    const QRectF whole(isLeft ? 0 : -2 * corner, 0, 3 * corner, 2 * corner);
    painter.setPen(QPen(frame.line, 1));
    painter.setBrush(frame.fill);
    constexpr double half = 0.5;
    painter.drawRoundedRect(whole.adjusted(half, half, -half, -half), frame.radius, frame.radius);
    if (isStripeSide && frame.stripe.isValid()) {
        QPainterPath path;
        path.addRoundedRect(whole, frame.radius, frame.radius);
        painter.setClipRect(
            isLeft ? QRectF(0, 0, frame.stripeWidth, 2 * corner)
                   : QRectF(corner - frame.stripeWidth, 0, frame.stripeWidth, 2 * corner));
        painter.fillPath(path, frame.stripe);
    }
    return pixmap;
}

void paintCorners(QPainter& painter, const BarFrame& frame, double corner, bool isStripeSide)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QString key = signpixmaps::key(
        painter,
        isStripeSide != frame.isMirrored ? 'l' : 'r',
        {frame.fill.rgba(),
         frame.line.rgba(),
         isStripeSide && frame.stripe.isValid() ? frame.stripe.rgba() : 0U,
         signpixmaps::sizeCode(corner)});
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = cornerPixmap(frame, corner, isStripeSide, ratio);
        QPixmapCache::insert(key, pixmap);
    }
    const bool isLeft = isStripeSide != frame.isMirrored;
    const double x = isLeft ? frame.rect.left() : frame.rect.right() - corner;
    const QRectF upper(0, 0, corner * ratio, corner * ratio);
    const QRectF lower(0, corner * ratio, corner * ratio, corner * ratio);
    painter.drawPixmap(QRectF(x, frame.rect.top(), corner, corner), pixmap, upper);
    painter.drawPixmap(QRectF(x, frame.rect.bottom() - corner, corner, corner), pixmap, lower);
}

/// A strip of dashes, one pixel thick.
QPixmap dashes(QPainter& painter, const QColor& color, bool isAcross)
{
    const QString key = signpixmaps::key(painter, isAcross ? 'h' : 'v', {color.rgba()});
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        const double ratio = painter.device()->devicePixelRatioF();
        const QSizeF size(isAcross ? dashStrip : 1, isAcross ? 1 : dashStrip);
        pixmap = QPixmap((size * ratio).toSize());
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter inner(&pixmap);
        for (double at = 0; at < dashStrip; at += dashPeriod) {
            inner.fillRect(isAcross ? QRectF(at, 0, dash, 1) : QRectF(0, at, 1, dash), color);
        }
        inner.end();
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

/// A straight edge one pixel thick, solid or in dashes.
void paintEdge(QPainter& painter, const QRectF& edge, const BarFrame& frame)
{
    if (!frame.isDashed) {
        painter.fillRect(edge, frame.line);
        return;
    }
    const bool isAcross = edge.width() > edge.height();
    const QPixmap strip = dashes(painter, frame.line, isAcross);
    const double length = isAcross ? edge.width() : edge.height();
    const double ratio = strip.devicePixelRatio();
    for (double at = 0; at < length; at += dashStrip) {
        const double piece = std::min(dashStrip, length - at);
        const QRectF target = isAcross ? QRectF(edge.left() + at, edge.top(), piece, 1)
                                       : QRectF(edge.left(), edge.top() + at, 1, piece);
        painter.drawPixmap(target, strip, QRectF(QPointF(), target.size() * ratio));
    }
}

} // namespace

bool paintFrameFast(QPainter& painter, const BarFrame& frame)
{
    const double corner =
        std::ceil(std::max(frame.radius + 1, frame.stripe.isValid() ? frame.stripeWidth : 0.0));
    const QRectF& rect = frame.rect;
    if (!signpixmaps::isPlainRaster(painter) || rect.width() < 2 * corner
        || rect.height() < 2 * corner) {
        return false;
    }
    painter.fillRect(rect.adjusted(corner, 1, -corner, -1), frame.fill);
    painter.fillRect(
        QRectF(rect.left() + 1, rect.top() + corner, corner - 1, rect.height() - 2 * corner),
        frame.fill);
    painter.fillRect(
        QRectF(rect.right() - corner, rect.top() + corner, corner - 1, rect.height() - 2 * corner),
        frame.fill);
    const double inside = rect.height() - 2 * corner;
    paintEdge(painter, {rect.left() + corner, rect.top(), rect.width() - 2 * corner, 1}, frame);
    paintEdge(
        painter, {rect.left() + corner, rect.bottom() - 1, rect.width() - 2 * corner, 1}, frame);
    paintEdge(painter, {rect.left(), rect.top() + corner, 1, inside}, frame);
    paintEdge(painter, {rect.right() - 1, rect.top() + corner, 1, inside}, frame);
    if (frame.stripe.isValid()) {
        const double x = frame.isMirrored ? rect.right() - frame.stripeWidth : rect.left();
        painter.fillRect(QRectF(x, rect.top() + corner, frame.stripeWidth, inside), frame.stripe);
    }
    paintCorners(painter, frame, corner, true);
    paintCorners(painter, frame, corner, false);
    return true;
}

void paintBarSigns(QPainter& painter, const BoxLabel& label, const Theme& theme)
{
    const bool isPlain = signpixmaps::isPlainRaster(painter);
    const auto paint = [&](const QRectF& box, const QString& key, const auto& draw) {
        if (isPlain) {
            signpixmaps::paint(painter, box, key, draw);
        } else {
            draw(painter, box);
        }
    };
    const quint32 color = label.signColor.rgba();
    if (!label.sign.isNull()) {
        signpixmaps::paintState(painter, label.sign, label.state, label.signColor);
    }
    if (!label.bolt.isNull()) {
        paint(
            label.bolt,
            signpixmaps::key(painter, 'b', {color, signpixmaps::sizeCode(label.bolt.width())}),
            [&label](QPainter& p, const QRectF& box) {
                signs::paintBolt(p, box, label.signColor);
            });
    }
    if (!label.pencil.isNull()) {
        signs::paintPencil(painter, label.pencil, theme.color(ColorRole::Bad));
    }
    if (!label.meter.isNull() && label.risk > 0) {
        const auto level = static_cast<RiskLevel>(label.risk - 1);
        paint(
            label.meter,
            signpixmaps::key(
                painter,
                'm',
                {static_cast<quint32>(label.risk),
                 label.meterFilled.rgba(),
                 label.meterEmpty.rgba(),
                 signpixmaps::sizeCode(label.meter.width())}),
            [&label, level](QPainter& p, const QRectF& box) {
                signs::paintRisk(p, box, level, label.meterFilled, label.meterEmpty);
            });
    }
    if (!label.letters.isNull()) {
        conflictsigns::paint(
            painter, label.letters, label.conflicts, label.lettersInk, theme, label.shownLetters);
    }
}

} // namespace cb
