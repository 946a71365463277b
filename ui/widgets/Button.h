// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"

#include <QPushButton>

#include <optional>

namespace cb {

class ThemeController;

/// A button with its key beside the name: the key stays readable when the act is not possible.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind
    {
        Secondary,
        Primary, ///< the main act: one in sight
        Plain ///< no frame, for lesser acts beside others
    };

    explicit Button(const ThemeController& theme, QWidget* parent = nullptr);
    Button(
        const ThemeController& theme,
        const QString& text,
        Kind kind = Kind::Secondary,
        QWidget* parent = nullptr);

    void setKind(Kind kind);

    Kind kind() const { return m_kind; }

    void setSign(std::optional<Icon> sign);

    /// Shown only; who handles the key is the action's business. Empty: none.
    void setKeyHint(const QString& text);
    void setKeyHint(const QKeySequence& keys);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int textWidth() const;

    const ThemeController& m_theme;
    Kind m_kind;
    std::optional<Icon> m_sign;
    QString m_keyHint;
};

} // namespace cb
