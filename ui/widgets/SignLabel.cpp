// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SignLabel.h"

#include "ui/theme/ThemeController.h"

#include <QPainter>

namespace cb {

SignLabel::SignLabel(
    const ThemeController& theme, std::optional<Icon> sign, ColorRole color, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sign(sign)
    , m_color(color)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SignLabel::setSign(std::optional<Icon> sign, ColorRole color)
{
    m_sign = sign;
    m_color = color;
    update();
}

QSize SignLabel::sizeHint() const
{
    const int side = m_theme.theme().metrics().sign.row;
    return {side, side};
}

void SignLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = m_theme.theme();
    const double side = theme.metrics().sign.small;
    const QRectF box((width() - side) / 2.0, (height() - side) / 2.0, side, side);
    if (m_sign) {
        Icons::paint(painter, box, *m_sign, theme.color(m_color));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(m_color), theme.metrics().line.strong));
    const double inset = side / 5;
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
}

} // namespace cb
