// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Token.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Icons.h"
#include "ui/theme/ThemeController.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace cb {

Token::Token(
    const ThemeController& theme, const QString& field, const QString& value, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &ThemeController::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
    setTexts(field, value);
}

void Token::setTexts(const QString& field, const QString& value)
{
    m_field = field;
    m_value = value;
    setText(field.isEmpty() ? value : field + u' ' + value);
    setAccessibleDescription(tr("Delete takes it away"));
    updateGeometry();
    update();
}

void Token::setUnused(bool isUnused, const QString& why)
{
    m_isUnused = isUnused;
    setToolTip(isUnused ? why : QString());
    update();
}

void Token::setRemovable(bool isRemovable)
{
    m_isRemovable = isRemovable;
    updateGeometry();
    update();
}

QSize Token::sizeHint() const
{
    const Theme& theme = m_theme.theme();
    const QFontMetrics plain(theme.font(TextRole::Small));
    const QFontMetrics strong(Fonts::medium(theme.figureFont(TextRole::Small)));
    const int gap = theme.metrics().spacing.s1;
    int width = 2 * (gap + 2) + strong.horizontalAdvance(m_value) + 1;
    width += m_field.isEmpty() ? 0 : plain.horizontalAdvance(m_field) + gap;
    width += m_isRemovable ? crossRect().width() : 0;
    return {width, std::max(theme.px(22), theme.metrics().target.minimumClick)};
}

QSize Token::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), m_theme.theme().px(72)), sizeHint().height()};
}

QRect Token::crossRect() const
{
    const int side = m_theme.theme().metrics().sign.normal + m_theme.theme().metrics().spacing.s1;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - side, 0, side, height()));
}

void Token::paintEvent(QPaintEvent* /*event*/)
{
    using enum ColorRole;
    const Theme& theme = m_theme.theme();
    const int gap = theme.metrics().spacing.s1;
    QPainter painter(this);
    const QRectF face = QRectF(rect()).adjusted(0, 1, 0, -1);
    const QColor& fill = theme.color(m_isUnused ? Window : underMouse() ? Selection : AccentSoft);
    controls::paintBox(painter, face, fill, QColor(), theme.metrics().radius.chip);

    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    QRect words = rect().adjusted(gap + 2, 0, -gap - 2, 0);
    if (m_isRemovable) {
        const QRect cross = crossRect();
        isRightToLeft ? words.setLeft(cross.right()) : words.setRight(cross.left());
        const int side = theme.metrics().sign.small - 1;
        QRectF box(0, 0, side, side);
        box.moveCenter(QRectF(cross).center());
        const QColor& ink = theme.color(underMouse() || hasFocus() ? Text : Text3);
        Icons::paint(painter, box, Icon::Close, ink);
    }
    const auto flags = static_cast<int>(
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
    if (!m_field.isEmpty()) {
        painter.setFont(theme.font(TextRole::Small));
        painter.setPen(theme.color(m_isUnused ? Text3 : Text2));
        painter.drawText(words, flags, m_field);
        const int advance = painter.fontMetrics().horizontalAdvance(m_field) + gap;
        isRightToLeft ? words.setRight(words.right() - advance)
                      : words.setLeft(words.left() + advance);
    }
    painter.setFont(Fonts::medium(theme.figureFont(TextRole::Small)));
    painter.setPen(theme.color(m_isUnused ? Text3 : Text));
    painter.drawText(
        words, flags, painter.fontMetrics().elidedText(m_value, Qt::ElideRight, words.width()));
}

void Token::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_isRemovable) {
            emit removeRequested();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void Token::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_isRemovable && event->button() == Qt::LeftButton && crossRect().contains(event->pos())) {
        setDown(false);
        emit removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

} // namespace cb
