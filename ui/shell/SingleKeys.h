// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

class QKeyEvent;
class QWidget;

namespace cb {

class ActionRegistry;

/// Single letters and short sequences of them ("V 1") as commands: they act only while no text
/// field has the focus, which Qt's shortcuts cannot do, and only where the widget with the focus
/// does not list the key as its own (KeyList). Installed on the application.
class SingleKeys : public QObject
{
    Q_OBJECT

public:
    SingleKeys(ActionRegistry& actions, QWidget& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool handle(const QWidget& widget, const QKeyEvent& event);
    bool startsSequence(const QKeySequence& keys) const;

    ActionRegistry& m_actions;
    QWidget& m_window;
    int m_pending = 0; ///< first key of a sequence, 0: none
};

} // namespace cb
