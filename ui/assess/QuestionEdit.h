// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/Questionnaire.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace cb {

class Button;
class TextLabel;
class ThemeController;

/// One question of a model while it is edited: text, weight, what of the record answers it, and its
/// choices with their points.
class QuestionEdit : public QWidget
{
    Q_OBJECT

public:
    QuestionEdit(
        const ThemeController& theme,
        const Question& question,
        int number,
        bool isReadOnly,
        QWidget* parent = nullptr);

    const Question& question() const { return m_question; }

    /// Empty: nothing is wrong.
    void setProblem(const QString& text);
    void focusText();

signals:
    void edited();
    void moveRequested(int steps);
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void makeHead(int number);
    void makeChoices();
    void addChoice(int index);
    void note();

    const ThemeController& m_theme;
    Question m_question;
    bool m_isReadOnly;
    QLineEdit* m_text;
    QGridLayout* m_grid;
    QWidget* m_choices = nullptr;
    TextLabel* m_problem;
};

} // namespace cb
