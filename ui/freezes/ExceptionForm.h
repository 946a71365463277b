// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/ExceptionRules.h"

#include <QFrame>

class QLineEdit;
class QPlainTextEdit;

namespace cb {

struct BoardContext;
class Button;
class FieldRow;
class RecordPicker;
class ScopeEdit;
class TextLabel;
class WallTimeEdit;

/// One exception from a freeze: asks for it, grants or refuses it, or writes down how it went. Says
/// in words what is in the way, and who can.
class ExceptionForm : public QFrame
{
    Q_OBJECT

public:
    explicit ExceptionForm(BoardContext& context, QWidget* parent = nullptr);

    /// `step`: Ask; Grant shows both answers; End.
    void start(ExceptionStep step, const FreezeException& exception, const CalendarWindow& window);

signals:
    void closed();
    void written();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void makeLayout();
    ExceptionCase caseNow() const;
    void check();
    void apply(ExceptionStep step);

    BoardContext& m_context;
    ExceptionStep m_step = ExceptionStep::Ask;
    FreezeException m_exception;
    CalendarWindow m_window;
    TextLabel* m_title;
    RecordPicker* m_change;
    FieldRow* m_changeRow;
    ScopeEdit* m_scope; ///< instead of a change
    FieldRow* m_scopeRow;
    QLineEdit* m_reason;
    FieldRow* m_reasonRow;
    QPlainTextEdit* m_backout;
    FieldRow* m_backoutRow;
    WallTimeEdit* m_until;
    FieldRow* m_untilRow;
    QLineEdit* m_outcome;
    FieldRow* m_outcomeRow;
    TextLabel* m_obstacles;
    Button* m_cancel;
    Button* m_refuse;
    Button* m_accept;
};

} // namespace cb
