// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace cb {

class ThemeController;
class WrappedText;

/// One choice of a question with its key before it; the chosen one has a tick instead. Its text
/// takes as many lines as it needs. The row keeps the focus: choices are clicked, or chosen by
/// their key.
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// `number`: its key, from 1.
    ChoiceButton(const ThemeController& theme, int number, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    WrappedText wrapped(int width) const;

    const ThemeController& m_theme;
    int m_number;
};

} // namespace cb
