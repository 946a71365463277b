// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Chip.h"

#include <functional>

class QHBoxLayout;
class QVBoxLayout;

namespace cb {

class Button;
class TextLabel;

/// What a view says when it cannot show its content: one sentence what is missing, one what helps,
/// at most three acts. Lies over the view, whose grid stays visible round it; `isCard` gives it a
/// line.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const ThemeController& theme, QWidget* parent = nullptr);

    /// `tone` Bad or Warn puts the warning sign before the sentence.
    void setTexts(const QString& sentence, const QString& help, Tone tone = Tone::Neutral);
    /// The first is the main act. More than three are a programming error.
    Button* addAction(const QString& name, const QString& keys, std::function<void()> act);
    void clearActions();
    void setCard(bool isCard);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void applyTheme();

    const ThemeController& m_theme;
    Tone m_tone = Tone::Neutral;
    bool m_isCard = true;
    QVBoxLayout* m_layout;
    QHBoxLayout* m_buttons;
    TextLabel* m_sentence;
    TextLabel* m_help;
    QList<Button*> m_actions;
};

} // namespace cb
