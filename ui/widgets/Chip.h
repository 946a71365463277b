// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"

#include <QWidget>

#include <optional>

namespace cb {

class ThemeController;

/// What a chip or a message is about; each has a sign and a colour.
enum class Tone
{
    Neutral,
    Good,
    Info,
    Warn,
    Bad
};

struct ToneLook
{
    ColorRole ink;
    ColorRole fill;
    std::optional<Icon> sign;
};

ToneLook toneLook(Tone tone);

/// A short fact in a box: "1 warning", "local file", "edited".
class Chip : public QWidget
{
    Q_OBJECT

public:
    Chip(
        const ThemeController& theme,
        const QString& text,
        Tone tone = Tone::Neutral,
        QWidget* parent = nullptr);

    void setText(const QString& text);
    void setTone(Tone tone);
    /// Another sign than the tone's; nothing: none.
    void setSign(std::optional<Icon> sign);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeController& m_theme;
    QString m_text;
    Tone m_tone;
    std::optional<Icon> m_sign;
};

} // namespace cb
