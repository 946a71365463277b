// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/RecordAnswers.h"

#include <QWidget>

class QLineEdit;

namespace cb {

class ChoiceButton;
class Theme;
class ThemeController;
class WrappedText;

/// Where the columns of the questionnaire stand at a width, mirrored by the widgets themselves.
struct QuestionColumns
{
    int number = 0; ///< where the number begins
    int text = 0;
    int choices = 0;
    int choiceWidth = 0;
    int choiceGap = 0;
    int choicesEnd = 0;
    int weightEnd = 0;
    int pointsEnd = 0;

    static QuestionColumns at(int width, const Theme& theme);
};

/// One question: its text with what the record says, its choices, its weight and points. Keys 1 to
/// 4 answer, Backspace clears. Where the record's answer is overruled, a field asks why.
class QuestionRow : public QWidget
{
    Q_OBJECT

public:
    /// `number` is counted over both sides, from 1; `count` of all questions.
    QuestionRow(
        const ThemeController& theme,
        const Question& question,
        int number,
        int count,
        QWidget* parent = nullptr);

    const Question& question() const { return m_question; }

    /// What the record says; shown below the text.
    void setRecord(const RecordAnswer& record);
    void setAnswer(const std::optional<Answer>& answer);

    const std::optional<Answer>& answer() const { return m_answer; }

    void setReadOnly(bool isReadOnly);
    /// Tall rows where there is room.
    void setCompact(bool isCompact);

    /// The record's answer is overruled and no reason is given.
    bool needsReason() const;
    void askForReason();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Tall enough for every text of it.
    int heightForWidth(int width) const override;

signals:
    /// By the user.
    void answered();
    /// The next question is wanted.
    void finished();
    void stepRequested(int steps);
    void entered();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void choose(int choice, bool goesOn);
    void clear();
    bool isOverruled() const;
    bool isCurrent() const;
    QString evidenceText() const;
    int reasonHeight() const;
    /// Without the field that asks why.
    int answerHeight(const QuestionColumns& columns) const;
    int choiceHeight(const QuestionColumns& columns) const;
    WrappedText questionText(const QuestionColumns& columns) const;
    WrappedText evidenceLines(const QuestionColumns& columns) const;
    void paintTexts(QPainter& painter, const QuestionColumns& columns, int height) const;
    void updateParts();
    void updateNames();
    void placeParts();

    const ThemeController& m_theme;
    Question m_question;
    int m_number;
    int m_count;
    RecordAnswer m_record;
    std::optional<Answer> m_answer;
    QList<ChoiceButton*> m_choices;
    QLineEdit* m_reason;
    bool m_isReadOnly = false;
    bool m_isCompact = false;
};

} // namespace cb
