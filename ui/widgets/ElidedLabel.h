// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ColorTable.h"
#include "ui/theme/Fonts.h"

#include <QWidget>

namespace cb {

class ThemeController;

/// One line of plain text that ends in "…" where it does not fit. The whole text shows in a tool
/// tip (after 500 ms) and is the accessible name at once.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(
        const ThemeController& theme,
        const QString& text = {},
        TextRole role = TextRole::Body,
        ColorRole color = ColorRole::Text,
        QWidget* parent = nullptr);

    void setText(const QString& text);

    const QString& text() const { return m_text; }

    void setRoles(TextRole role, ColorRole color);
    void setElideMode(Qt::TextElideMode mode);
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    const ThemeController& m_theme;
    QString m_text;
    TextRole m_role;
    ColorRole m_color;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace cb
