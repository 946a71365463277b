// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class QMenu;
class QMenuBar;

namespace cb {

class ActionRegistry;
enum class ActionCategory;

/// Fills the menu bar from the registry: one menu for each category that has actions.
class Menus : public QObject
{
    Q_OBJECT

public:
    Menus(QMenuBar& bar, const ActionRegistry& actions);

    /// After actions were added or the language changed.
    void rebuild();

private:
    QMenuBar& m_bar;
    const ActionRegistry& m_actions;
};

} // namespace cb
