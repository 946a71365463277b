// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/ImportRun.h"

#include <QAbstractButton>
#include <QWidget>

#include <array>

class QLabel;

namespace cb {

class TextLabel;
class ThemeController;

/// The steps of an import at the leading edge: what is done, what is to be done, and about which
/// file.
class ImportSteps : public QWidget
{
    Q_OBJECT

public:
    enum Step
    {
        Source,
        Columns,
        Values,
        Check,
        Import
    };

    static constexpr int stepCount = 5;

    ImportSteps(BoardContext& context, ImportRun& run, QWidget* parent = nullptr);

    /// What is done by the plan: columns given, words known, nothing to ask.
    int currentStep() const;

signals:
    void stepChosen(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class StepButton;
    bool isDone(int step) const;
    void refresh();
    void retranslate();
    QString fileText() const;

    BoardContext& m_context;
    ImportRun& m_run;
    std::array<StepButton*, stepCount> m_buttons = {};
    TextLabel* m_file;
    TextLabel* m_note;
};

} // namespace cb
