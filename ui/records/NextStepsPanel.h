// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/NextSteps.h"

#include <QWidget>

class QGridLayout;

namespace cb {

struct BoardContext;
class StepForm;

/// What can be done next with a change: a button with its key for each step, and beside it where it
/// leads, or why it is not allowed. A step that needs a reason, a condition or an outcome opens a
/// form in place; no pop-up.
class NextStepsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NextStepsPanel(BoardContext& context, QWidget* parent = nullptr);

    /// Only the steps of these actions; empty: all.
    void setOnly(const QStringList& actionIds) { m_only = actionIds; }

    /// An open form stays with what was typed while the same change is shown.
    void setCase(const ChangeCase& about);

    /// As a click on its button: opens the form or does it. False: not allowed from here; the
    /// status bar says why.
    bool start(const QString& actionId);

    QSize minimumSizeHint() const override;

    const QList<NextStep>& steps() const { return m_steps; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void addRow(const NextStep& step, int row);
    void openForm(const NextStep& step);
    void closeForm();
    void carryOut(const NextStep& step);

    BoardContext& m_context;
    ChangeCase m_case;
    QList<NextStep> m_steps;
    QGridLayout* m_grid;
    StepForm* m_form = nullptr;
    QString m_formAction;
    QStringList m_only;
    bool m_isNarrow = false;
    QString m_lastReason; ///< of the row above, while rows are made
};

} // namespace cb
