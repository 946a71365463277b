// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace cb {

class Button;
class FieldRow;
class TextLabel;
class ThemeController;

/// Asks for the name of a baseline and takes it. In place of the counts; Esc leaves it.
class TakeBaselineForm : public QWidget
{
    Q_OBJECT

public:
    explicit TakeBaselineForm(const ThemeController& theme, QWidget* parent = nullptr);

    /// Begins anew with a suggested name, selected, so that typing replaces it.
    void start(const QString& suggestion);
    /// While it is being taken, the form waits.
    void setBusy(bool isBusy);
    void showProblem(const QString& text);

    QSize sizeHint() const override;

signals:
    void takeRequested(const QString& name);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void take();

    const ThemeController& m_theme;
    TextLabel* m_title;
    TextLabel* m_help;
    QLineEdit* m_name;
    FieldRow* m_row;
    Button* m_take;
    Button* m_cancel;
};

} // namespace cb
