// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/RecordAnswers.h"

#include <QWidget>

namespace cb {

class QuestionRow;
class ThemeController;

/// All questions of a questionnaire with the sum of each side.
class QuestionnaireForm : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionnaireForm(const ThemeController& theme, QWidget* parent = nullptr);

    /// Shows the questions anew.
    void setModel(const Questionnaire& model, const RecordFacts& facts);
    void setAnswers(const Answers& answers);
    void setReadOnly(bool isReadOnly);
    void setCompact(bool isCompact);

    const Questionnaire& model() const { return m_model; }

    Answers answers() const;

    /// Of all questions; -1: none has the focus.
    int currentQuestion() const;
    void goTo(int question);
    /// The next one after the current that is open, round and round; false: none is.
    bool goToNextOpen();
    /// The first answer that overrules the record without a reason gets the focus; false: none.
    bool goToMissingReason();

signals:
    /// By the user.
    void answersChanged();
    void currentChanged(int question);

protected:
    void changeEvent(QEvent* event) override;

private:
    class SideHead;
    class SumLine;

    void addSide(RiskSide side, const RecordFacts& facts);
    void updateSums();

    const ThemeController& m_theme;
    Questionnaire m_model;
    QList<QuestionRow*> m_rows;
    QList<SideHead*> m_heads;
    QList<SumLine*> m_sums;
    bool m_isReadOnly = false;
    bool m_isCompact = false;
    int m_current = -1;
};

} // namespace cb
