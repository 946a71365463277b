// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predict/ChanceBar.h"

#include "ui/theme/ThemeController.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace cb {

namespace chancepainting {

namespace {

constexpr qreal barShare = 0.5; ///< of the height
constexpr qreal whiskerEnd = 0.34;

QRectF onPixels(const QRectF& rect)
{
    return {
        std::round(rect.left()),
        std::round(rect.top()),
        std::max(1.0, std::round(rect.width())),
        std::max(1.0, std::round(rect.height()))};
}

} // namespace

double scaleTop(double greatest)
{
    constexpr std::array tops{0.05, 0.1, 0.2, 0.5, 1.0};
    for (const double top : tops) {
        if (greatest <= top) {
            return top;
        }
    }
    return tops.back();
}

void paintChance(QPainter& painter, const QRectF& box, const ChanceLook& look, const Theme& theme)
{
    const qreal unit = theme.px(1);
    const auto x = [&](double share) {
        return box.left() + std::clamp(share / look.top, 0.0, 1.0) * box.width();
    };
    const qreal middle = box.center().y();
    const qreal half = box.height() * barShare / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(
        onPixels({box.left(), middle - half, box.width(), 2 * half}),
        theme.color(ColorRole::Sunken));
    if (!look.isFew) {
        painter.fillRect(
            onPixels({box.left(), middle - half, x(look.chance) - box.left(), 2 * half}),
            theme.chart(0));
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal end = box.height() * whiskerEnd / 2;
        const qreal low = std::round(x(look.range.low)) + 0.5;
        const qreal high = std::round(x(look.range.high)) - 0.5;
        const qreal line = std::round(middle) + 0.5;
        for (const auto& [color, width] :
             {std::pair(ColorRole::Canvas, 3 * unit), std::pair(ColorRole::Text, 1.4 * unit)})
        {
            painter.setPen(QPen(theme.color(color), width, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QLineF(low, line, high, line));
            painter.drawLine(QLineF(low, line - end, low, line + end));
            painter.drawLine(QLineF(high, line - end, high, line + end));
        }
    }
    if (look.base) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(
            onPixels({x(*look.base) - unit, box.top(), 2 * unit, box.height()}),
            theme.color(ColorRole::Text3));
    }
    if (look.usual && !look.isFew) {
        constexpr qreal radius = 4;
        const QPointF at(x(*look.usual), middle);
        const qreal r = radius * unit;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.color(ColorRole::Text), 1.4 * unit));
        painter.setBrush(theme.color(ColorRole::Canvas));
        painter.drawPolygon(QPolygonF{
            at + QPointF(0, -r), at + QPointF(r, 0), at + QPointF(0, r), at + QPointF(-r, 0)});
    }
    painter.restore();
}

} // namespace chancepainting

ChanceBar::ChanceBar(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &ThemeController::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void ChanceBar::setLook(const ChanceLook& look, const QString& words)
{
    m_look = look;
    setAccessibleName(words);
    setToolTip(Qt::convertFromPlainText(words));
    update();
}

QSize ChanceBar::sizeHint() const
{
    constexpr int width = 220;
    return {m_theme.theme().px(width), m_theme.theme().metrics().bar.month};
}

QSize ChanceBar::minimumSizeHint() const
{
    constexpr int width = 60;
    return {m_theme.theme().px(width), m_theme.theme().metrics().bar.month};
}

void ChanceBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    chancepainting::paintChance(painter, QRectF(rect()), m_look, m_theme.theme());
}

} // namespace cb
