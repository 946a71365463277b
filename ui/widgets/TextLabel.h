// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ColorTable.h"
#include "ui/theme/Fonts.h"

#include <QLabel>

namespace cb {

class ThemeController;

/// Plain words in a role of text and a role of colour, whatever the theme becomes.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    TextLabel(
        const ThemeController& theme,
        const QString& text,
        TextRole role = TextRole::Body,
        ColorRole color = ColorRole::Text,
        QWidget* parent = nullptr);

    void setRoles(TextRole role, ColorRole color);
    /// Tabular digits, for figures that change or stand above each other.
    void setFigures(bool isFigures);

private:
    void applyTheme();

    const ThemeController& m_theme;
    TextRole m_role;
    ColorRole m_color;
    bool m_isFigures = false;
};

} // namespace cb
