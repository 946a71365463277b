// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ElidedLabel.h"

#include "ui/theme/ThemeController.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace cb {

ElidedLabel::ElidedLabel(
    const ThemeController& theme,
    const QString& text,
    TextRole role,
    ColorRole color,
    QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_role(role)
    , m_color(color)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &ThemeController::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
    setText(text);
}

void ElidedLabel::setText(const QString& text)
{
    m_text = text.simplified();
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

void ElidedLabel::setRoles(TextRole role, ColorRole color)
{
    m_role = role;
    m_color = color;
    updateGeometry();
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

bool ElidedLabel::isElided() const
{
    const QFontMetrics metrics(m_theme.theme().font(m_role));
    return metrics.horizontalAdvance(m_text) > width();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(m_theme.theme().font(m_role));
    return {metrics.horizontalAdvance(m_text) + 1, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    constexpr int letters = 6; // never below: ui.md section 7
    const QFontMetrics metrics(m_theme.theme().font(m_role));
    return {metrics.averageCharWidth() * letters, metrics.height()};
}

void ElidedLabel::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    painter.setFont(theme.font(m_role));
    painter.setPen(theme.color(isEnabled() ? m_color : ColorRole::Disabled));
    const QString shown = painter.fontMetrics().elidedText(m_text, m_mode, width());
    const auto alignment =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    painter.drawText(rect(), static_cast<int>(alignment) | Qt::TextSingleLine, shown);
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (isElided()) {
            QToolTip::showText(help->globalPos(), m_text.toHtmlEscaped(), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace cb
