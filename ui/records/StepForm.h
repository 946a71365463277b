// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/NextSteps.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QLineEdit;

namespace cb {

struct BoardContext;
class Button;
class FieldRow;
class LiveTexts;
class RecordPicker;
class WallTimeEdit;

/// Asks in place for what a step needs: a reason, a condition with owner and due time, an outcome.
class StepForm : public QFrame
{
    Q_OBJECT

public:
    StepForm(BoardContext& context, const NextStep& step, QWidget* parent = nullptr);

    const NextStep& step() const { return m_step; }

    /// The same step in the words of another language.
    void setStep(const NextStep& step);

    QString reason() const;
    QList<ConditionDraft> conditions() const;
    std::optional<ClosureCode> closureCode() const;

    /// The board refused: says why and keeps what was typed.
    void showProblem(const QString& text);

signals:
    void accepted();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// `name`: to be translated.
    FieldRow* makeRow(const char* name, QWidget* field);
    void addReason();
    void addCondition();
    void addOutcome();
    void addButtons();
    void tryAccept();

    BoardContext& m_context;
    NextStep m_step;
    LiveTexts* m_texts;
    FieldRow* m_reasonRow = nullptr;
    QPlainTextEdit* m_reason = nullptr;
    FieldRow* m_conditionRow = nullptr;
    QLineEdit* m_condition = nullptr;
    RecordPicker* m_owner = nullptr;
    WallTimeEdit* m_due = nullptr;
    QCheckBox* m_isBefore = nullptr;
    FieldRow* m_outcomeRow = nullptr;
    QComboBox* m_outcome = nullptr;
    Button* m_accept = nullptr;
};

} // namespace cb
