// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Chip.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;

namespace cb {

class Button;
class TextLabel;

/// Says in place what happened or what is wrong, with what can be done about it. Never a pop-up.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(const ThemeController& theme, QWidget* parent = nullptr);

    /// Shows it and tells assistive tools. `text` is plain, translated, whole sentences.
    void showMessage(Tone tone, const QString& text);

    QString text() const;

    Tone tone() const { return m_tone; }

    /// An act beside the text; `keys` are shown. Acts go with clearActions().
    Button* addAction(const QString& name, const QString& keys, std::function<void()> act);
    void clearActions();

    /// With a cross that hides it. Off at first.
    void setClosable(bool isClosable);

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeController& m_theme;
    Tone m_tone = Tone::Info;
    QHBoxLayout* m_layout;
    TextLabel* m_label;
    QList<Button*> m_actions;
    Button* m_close;
};

} // namespace cb
