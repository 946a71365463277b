// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RailButton.h"

#include "ui/theme/ThemeController.h"

#include <QPainter>
#include <QStyle>

namespace cb {

RailButton::RailButton(const ThemeController& theme, Icon icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
}

void RailButton::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    updateGeometry();
    update();
}

void RailButton::setKeyText(const QString& text)
{
    m_keyText = text;
    update();
}

QSize RailButton::sizeHint() const
{
    const Theme& theme = m_theme.theme();
    const Metrics& metrics = theme.metrics();
    if (m_isNarrow) {
        const int text = QFontMetrics(theme.font(TextRole::Caption)).height();
        return {metrics.chrome.railNarrow, metrics.target.railIcon + text + 3 * metrics.spacing.s2};
    }
    return {metrics.chrome.railWide, theme.px(34)};
}

void RailButton::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_theme.theme();
    const Metrics& metrics = theme.metrics();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const QRectF face = QRectF(rect()).adjusted(metrics.spacing.s1, 1, -metrics.spacing.s1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(isChecked() ? ColorRole::Selection : ColorRole::Hover));
        painter.drawRoundedRect(face, metrics.radius.control, metrics.radius.control);
    }
    if (isChecked()) {
        QRectF edge(face.left(), face.top(), 3, face.height());
        if (layoutDirection() == Qt::RightToLeft) {
            edge.moveRight(face.right());
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(ColorRole::Accent));
        painter.drawRect(edge);
    }
    const QColor ink = theme.color(isChecked() ? ColorRole::Text : ColorRole::Text2);
    m_isNarrow ? paintNarrow(painter, ink) : paintWide(painter, ink);
    if (hasFocus()) {
        painter.setPen(QPen(theme.color(ColorRole::Focus), metrics.line.focus));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            face.adjusted(1, 1, -1, -1), metrics.radius.control, metrics.radius.control);
    }
}

void RailButton::paintWide(QPainter& painter, const QColor& ink) const
{
    const Theme& theme = m_theme.theme();
    const Metrics& metrics = theme.metrics();
    const int icon = metrics.target.railIcon;
    const int start = metrics.spacing.s4 + metrics.spacing.s1;
    const QRect iconBox(start, (height() - icon) / 2, icon, icon);
    Icons::paint(painter, QStyle::visualRect(layoutDirection(), rect(), iconBox), m_icon, ink);

    const int keyWidth = QFontMetrics(theme.font(TextRole::Caption)).horizontalAdvance(m_keyText);
    const int textStart = start + icon + metrics.spacing.s3;
    const QRect keyBox(width() - metrics.spacing.s4 - keyWidth, 0, keyWidth, height());
    const QRect textBox(textStart, 0, keyBox.left() - textStart - metrics.spacing.s1, height());
    painter.setPen(ink);
    painter.setFont(Fonts::medium(theme.font(TextRole::Body)));
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), textBox),
        static_cast<int>(
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)),
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, textBox.width()));
    painter.setPen(theme.color(ColorRole::Text3));
    painter.setFont(theme.font(TextRole::Caption));
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), keyBox), Qt::AlignCenter, m_keyText);
}

void RailButton::paintNarrow(QPainter& painter, const QColor& ink) const
{
    const Theme& theme = m_theme.theme();
    const Metrics& metrics = theme.metrics();
    const int icon = metrics.target.railIcon;
    const QRect iconBox((width() - icon) / 2, metrics.spacing.s2, icon, icon);
    Icons::paint(painter, iconBox, m_icon, ink);
    painter.setPen(ink);
    QFont font = Fonts::medium(theme.font(TextRole::Caption));
    const auto isTooWide = [this](const QFont& tried) {
        return QFontMetrics(tried).horizontalAdvance(text()) > width() - 4;
    };
    const int smallest = theme.px(9); // a name is never cut off for a few pixels
    while (isTooWide(font) && font.pixelSize() > smallest) {
        font.setPixelSize(font.pixelSize() - 1);
    }
    painter.setFont(font);
    const QRect textBox =
        rect().adjusted(2, iconBox.bottom() + metrics.spacing.s1, -2, -metrics.spacing.s1);
    painter.drawText(
        textBox,
        Qt::AlignHCenter | Qt::AlignTop,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, textBox.width()));
}

} // namespace cb
