// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>
#include <QWidget>

namespace cb {

class ThemeController;

/// "Ctrl N", "Alt ↑": how keys are written everywhere, in the user's language.
QString keyText(const QKeySequence& keys);

/// A key in a small box, beside words that say what it does.
class KeyHint : public QWidget
{
    Q_OBJECT

public:
    explicit KeyHint(const ThemeController& theme, QWidget* parent = nullptr);
    KeyHint(const ThemeController& theme, const QString& text, QWidget* parent = nullptr);

    /// As written by keyText(); empty hides it.
    void setText(const QString& text);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeController& m_theme;
    QString m_text;
};

} // namespace cb
