// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartText.h"

#include <QFontMetricsF>
#include <QPainter>

namespace cb {

QFont ScreenChartText::font(ChartTextRole role) const
{
    switch (role) {
    case ChartTextRole::Label:
        return m_theme.figureFont(TextRole::Caption);
    case ChartTextRole::Strong:
        return Fonts::semibold(m_theme.figureFont(TextRole::Small));
    case ChartTextRole::Small: {
        constexpr double ofCaption = 0.82;
        QFont small = m_theme.figureFont(TextRole::Caption);
        small.setPixelSize(std::max(9, qRound(small.pixelSize() * ofCaption)));
        return Fonts::medium(small);
    }
    }
    Q_UNREACHABLE();
}

qreal ScreenChartText::width(ChartTextRole role, const QString& text)
{
    return QFontMetricsF(font(role)).horizontalAdvance(text);
}

qreal ScreenChartText::lineHeight(ChartTextRole role)
{
    return std::ceil(QFontMetricsF(font(role)).height());
}

void ScreenChartText::draw(
    QPainter& painter,
    ChartTextRole role,
    const QString& text,
    const QColor& color,
    const QRectF& box,
    Qt::Alignment align)
{
    const QFont used = font(role);
    painter.setFont(used);
    painter.setPen(color);
    constexpr qreal rounding = 0.5;
    const QString shown =
        QFontMetricsF(used).elidedText(text, Qt::ElideRight, box.width() + rounding);
    painter.drawText(
        box,
        static_cast<int>(align) | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine,
        shown);
}

} // namespace cb
