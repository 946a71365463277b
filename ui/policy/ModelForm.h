// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/StandardModel.h"

#include <QFrame>

class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace cb {

class Button;
class RecordPicker;
class TextLabel;
class ThemeController;

/// A model of standard changes while it is made, edited, or started again after it stopped itself.
class ModelForm : public QFrame
{
    Q_OBJECT

public:
    enum class Purpose
    {
        New,
        Edit,
        Restart ///< needs a reason
    };

    explicit ModelForm(const ThemeController& theme, QWidget* parent = nullptr);

    /// `taken`: names of the other models.
    void start(
        Purpose purpose,
        const StandardModel& model,
        const BoardSnapshot& snapshot,
        const QStringList& taken,
        QDate today);

    /// As it stands in the fields. `restartedAt` and `restartedBy` are the caller's.
    StandardModel model() const;

    Purpose purpose() const { return m_purpose; }

    QString reason() const;

signals:
    void saveRequested();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeFields();
    void check();
    void save();
    void retranslate();

    const ThemeController& m_theme;
    Purpose m_purpose = Purpose::New;
    StandardModel m_start;
    QStringList m_taken;
    TextLabel* m_title;
    TextLabel* m_labels[5];
    QLineEdit* m_name;
    RecordPicker* m_team;
    QDateEdit* m_due;
    QSpinBox* m_failures;
    QSpinBox* m_runs;
    QLineEdit* m_reason;
    TextLabel* m_reasonLabel;
    TextLabel* m_problem;
    Button* m_save;
    Button* m_cancel;
};

} // namespace cb
