// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Icons.h"

#include "ui/theme/ThemeController.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace cb {

namespace {

using namespace Qt::Literals::StringLiterals;

bool mirrors(Icon name)
{
    switch (name) {
    case Icon::ChevronLeading:
    case Icon::ChevronTrailing:
    case Icon::ArrowTrailing:
    case Icon::Undo:
    case Icon::Redo:
        return true;
    default:
        return false;
    }
}

/// The SVG with its black lines in `color`.
QByteArray tintedSvg(Icon name, const QColor& color)
{
    QFile file(u":/icons/%1.svg"_s.arg(toText(name)));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("The icon %s is missing", qPrintable(file.fileName()));
        return {};
    }
    return file.readAll().replace("#000", color.name().toLatin1());
}

void render(QPainter& painter, const QRectF& box, Icon name, const QColor& color)
{
    QSvgRenderer renderer(tintedSvg(name, color));
    renderer.render(&painter, box);
}

bool isVectorDevice(const QPainter& painter)
{
    const auto type = painter.paintEngine()->type();
    return type == QPaintEngine::Pdf || type == QPaintEngine::Picture || type == QPaintEngine::SVG;
}

/// The tinted icon at a size in device pixels, from the cache where it was drawn before.
QPixmap tintedPixmap(Icon name, int side, const QColor& color, bool mirrored)
{
    const QString key = u"cb-icon:%1:%2:%3:%4"_s.arg(static_cast<int>(name))
                            .arg(side)
                            .arg(color.rgba(), 0, 16)
                            .arg(mirrored ? 1 : 0);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (mirrored) {
        painter.translate(side, 0);
        painter.scale(-1, 1);
    }
    render(painter, QRectF(0, 0, side, side), name, color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(QPointer<const ThemeController> controller, Icon name, ColorRole role)
        : m_controller(std::move(controller))
        , m_name(name)
        , m_role(role)
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state)
        Icons::paint(*painter, rect, m_name, color(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state)
        const int side = std::min(size.width(), size.height());
        const bool mirrored = mirrors(m_name) && QGuiApplication::isRightToLeft();
        return side > 0 ? tintedPixmap(m_name, side, color(mode), mirrored) : QPixmap();
    }

    QIconEngine* clone() const override { return new TintedIconEngine(*this); }

    QString key() const override { return u"changeboard"_s; }

    QString iconName() override { return QString(toText(m_name)); }

private:
    QColor color(QIcon::Mode mode) const
    {
        static const Theme fallback;
        const Theme& theme = m_controller ? m_controller->theme() : fallback;
        return theme.color(mode == QIcon::Disabled ? ColorRole::Disabled : m_role);
    }

    QPointer<const ThemeController> m_controller;
    Icon m_name;
    ColorRole m_role;
};

} // namespace

Icons::Icons(const ThemeController& controller)
    : m_controller(&controller)
{}

QIcon Icons::icon(Icon name, ColorRole role) const
{
    return QIcon(new TintedIconEngine(m_controller, name, role));
}

QIcon Icons::icon(QStringView name, ColorRole role) const
{
    const auto found = fromText<Icon>(name);
    return found ? icon(*found, role) : QIcon();
}

void Icons::paint(QPainter& painter, const QRectF& box, Icon name, const QColor& color)
{
    const double side = std::min(box.width(), box.height());
    const QRectF square(
        box.x() + (box.width() - side) / 2, box.y() + (box.height() - side) / 2, side, side);
    const bool mirrored = mirrors(name) && painter.layoutDirection() == Qt::RightToLeft;
    if (isVectorDevice(painter)) {
        painter.save();
        if (mirrored) {
            painter.translate(2 * square.center().x(), 0);
            painter.scale(-1, 1);
        }
        render(painter, square, name, color);
        painter.restore();
        return;
    }
    const QTransform& device = painter.deviceTransform();
    const double ratio = std::max(std::abs(device.m11()), 0.01);
    const int pixels = std::max(1, static_cast<int>(std::lround(side * ratio)));
    QPixmap pixmap = tintedPixmap(name, pixels, color, mirrored);
    pixmap.setDevicePixelRatio(ratio);
    const QPointF corner = device.map(square.topLeft());
    const QPointF snapped(std::round(corner.x()), std::round(corner.y()));
    painter.drawPixmap(device.inverted().map(snapped), pixmap);
}

} // namespace cb
