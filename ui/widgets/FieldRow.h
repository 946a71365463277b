// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Chip.h"

#include <functional>

class QShortcut;

namespace cb {

class Button;
class TextLabel;

/// A field with its name above ("Planned end needed"), a note at the trailing side, and what is
/// wrong with it in words below. A suggestion is taken by its button or by Alt U while the focus is
/// inside; it never fills by itself, and a problem never clears what was typed.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    /// Takes ownership of `field`, which gets the focus of the row and the name as accessible name.
    FieldRow(
        const ThemeController& theme,
        const QString& name,
        QWidget* field,
        QWidget* parent = nullptr);

    QWidget* field() const { return m_field; }

    void setName(const QString& name);
    /// "needed" after the name; no star.
    void setNeeded(bool isNeeded);
    void setNote(const QString& note);

    /// `tone` Bad: the value cannot stay; Warn: it may. Whole sentences.
    void setProblem(Tone tone, const QString& text);
    void clearProblem();

    bool hasError() const { return m_tone == Tone::Bad; }

    QString problem() const;

    /// Beside the problem: a button that takes what is suggested.
    void setSuggestion(std::function<void()> take);

    static QKeySequence takeKeys() { return QKeySequence(Qt::ALT | Qt::Key_U); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateNames();
    void applyTheme();

    const ThemeController& m_theme;
    QString m_nameText;
    QWidget* m_field;
    TextLabel* m_name;
    TextLabel* m_needed;
    TextLabel* m_note;
    QWidget* m_problemRow;
    QWidget* m_sign;
    TextLabel* m_problem;
    Button* m_take;
    QShortcut* m_takeKeys;
    Tone m_tone = Tone::Neutral;
};

} // namespace cb
