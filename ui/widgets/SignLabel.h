// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"

#include <QWidget>

#include <optional>

namespace cb {

class ThemeController;

/// A small sign before words, in a role of colour; the words beside it say the same.
class SignLabel : public QWidget
{
    Q_OBJECT

public:
    SignLabel(
        const ThemeController& theme,
        std::optional<Icon> sign,
        ColorRole color,
        QWidget* parent = nullptr);

    /// Nothing: a ring, for what is not known.
    void setSign(std::optional<Icon> sign, ColorRole color);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeController& m_theme;
    std::optional<Icon> m_sign;
    ColorRole m_color;
};

} // namespace cb
