// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/TaskActs.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace cb {

struct BoardContext;
class StepForm;

/// The work on a change: what can be done with its tasks next, one button with its key for each
/// act, and the tasks with their planned and actual times. A no-go asks for its reason in place.
/// Goes on by the minute while it is seen.
class WorkPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WorkPanel(BoardContext& context, QWidget* parent = nullptr);

    /// An open form stays while the same change is shown.
    void setCase(const ChangeCase& about);

    /// As a click on its button. False: not possible now; the status bar says why.
    bool start(TaskAct act);

    /// "3 of 7 tasks", with what is late.
    QString summary() const;
    /// Is there anything to show for that change?
    static bool hasWork(const Change& change);

    QSize minimumSizeHint() const override;

signals:
    /// summary() is another one.
    void summaryChanged();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void rebuild();
    void addAct(const TaskCheck& check);
    void addTask(int index);
    QString taskNote(const ChangeTask& task) const;
    bool isLate(const ChangeTask& task) const;
    QString says(const TaskCheck& check) const;
    void openForm();
    void closeForm();
    void carryOut(TaskAct act, const QString& reason);

    BoardContext& m_context;
    ChangeCase m_case;
    QList<TaskCheck> m_offered;
    QVBoxLayout* m_layout;
    QWidget* m_content = nullptr; ///< made anew with each rebuild
    StepForm* m_form = nullptr;
    QTimer m_minute;
};

} // namespace cb
