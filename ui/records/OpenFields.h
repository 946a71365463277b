// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ChangeFields.h"

#include <QWidget>

class QProgressBar;
class QVBoxLayout;

namespace cb {

class TextLabel;
class ThemeController;

/// What a change still needs before it can be asked for: each needed field with a tick or a
/// warning, and how far it is. A line leads to its field.
class OpenFields : public QWidget
{
    Q_OBJECT

public:
    explicit OpenFields(const ThemeController& theme, QWidget* parent = nullptr);

    /// `problems`: fields whose value is wrong.
    void showFields(
        const QList<ChangeField>& needed,
        const QList<ChangeField>& missing,
        const QList<ChangeField>& problems);

signals:
    void fieldRequested(cb::ChangeField field);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    const ThemeController& m_theme;
    QList<ChangeField> m_needed;
    QList<ChangeField> m_missing;
    QList<ChangeField> m_problems;
    TextLabel* m_title;
    TextLabel* m_count;
    QProgressBar* m_bar;
    QVBoxLayout* m_list;
};

} // namespace cb
