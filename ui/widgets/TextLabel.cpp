// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TextLabel.h"

#include "ui/theme/ThemeController.h"

namespace cb {

TextLabel::TextLabel(
    const ThemeController& theme,
    const QString& text,
    TextRole role,
    ColorRole color,
    QWidget* parent)
    : QLabel(text, parent)
    , m_theme(theme)
    , m_role(role)
    , m_color(color)
{
    setTextFormat(Qt::PlainText);
    connect(&theme, &ThemeController::themeChanged, this, &TextLabel::applyTheme);
    applyTheme();
}

void TextLabel::setRoles(TextRole role, ColorRole color)
{
    m_role = role;
    m_color = color;
    applyTheme();
}

void TextLabel::setFigures(bool isFigures)
{
    m_isFigures = isFigures;
    applyTheme();
}

void TextLabel::applyTheme()
{
    const Theme& theme = m_theme.theme();
    setFont(m_isFigures ? theme.figureFont(m_role) : theme.font(m_role));
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Active, QPalette::WindowText, theme.color(m_color));
    palette.setColor(QPalette::Inactive, QPalette::WindowText, theme.color(m_color));
    setPalette(palette);
}

} // namespace cb
