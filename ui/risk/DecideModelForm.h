// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace cb {

class Button;
class TextLabel;
class ThemeController;

/// Asks why a model that did not measure better is used all the same.
class DecideModelForm : public QWidget
{
    Q_OBJECT

public:
    explicit DecideModelForm(const ThemeController& theme, QWidget* parent = nullptr);

    /// `question`: what is about to happen, as a sentence.
    void open(const QString& question);

signals:
    /// With a reason; the form is closed.
    void decided(const QString& reason);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void decide();
    void retranslate();

    const ThemeController& m_theme;
    TextLabel* m_question;
    QLineEdit* m_reason;
    Button* m_use;
    Button* m_cancel;
};

} // namespace cb
