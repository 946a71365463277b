// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/Questionnaire.h"

#include <QWidget>

class QSpinBox;
class QVBoxLayout;

namespace cb {

class QuestionEdit;
class TextLabel;
class ThemeController;

/// The questions of one side while they are edited, and the limits of their sum.
class ModelSideEdit : public QWidget
{
    Q_OBJECT

public:
    ModelSideEdit(const ThemeController& theme, RiskSide side, QWidget* parent = nullptr);

    /// `firstNumber` of its first question over both sides.
    void setSide(const QuestionnaireSide& side, int firstNumber, bool isReadOnly);

    const QuestionnaireSide& side() const { return m_side; }

    /// Those of this side are shown at their places.
    void showProblems(const QList<ModelProblem>& problems);

signals:
    void edited();
    /// Questions were added, moved or removed: numbers have to be given anew.
    void rearranged();

private:
    void clear();
    void makeHead();
    void makeQuestions(int firstNumber);
    void makeFoot();
    void move(int index, int steps);
    void remove(int index);
    void add();

    const ThemeController& m_theme;
    RiskSide m_which;
    QuestionnaireSide m_side;
    bool m_isReadOnly = false;
    QVBoxLayout* m_layout;
    QList<QuestionEdit*> m_questions;
    TextLabel* m_most = nullptr;
    TextLabel* m_problem = nullptr;
    bool m_wantsFocus = false; ///< the last question, once it is there
};

} // namespace cb
