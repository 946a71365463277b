// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Menus.h"

#include "ui/shell/ActionRegistry.h"

#include <QMenu>
#include <QMenuBar>

#include <utility>

namespace cb {

Menus::Menus(QMenuBar& bar, const ActionRegistry& actions)
    : QObject(&bar)
    , m_bar(bar)
    , m_actions(actions)
{}

void Menus::rebuild()
{
    const QList<std::pair<ActionCategory, QString>> titles{
        {ActionCategory::Board, tr("&Board")},
        {ActionCategory::Edit, tr("&Edit")},
        {ActionCategory::View, tr("&View")},
        {ActionCategory::Change, tr("&Change")},
        {ActionCategory::Meeting, tr("&Meeting")},
        {ActionCategory::Tools, tr("&Tools")},
        {ActionCategory::Help, tr("&Help")}};
    m_bar.clear();
    for (const auto& [category, title] : titles) {
        auto* menu = new QMenu(title, &m_bar);
        menu->setToolTipsVisible(true);
        QString group;
        for (QAction* action : m_actions.actions()) {
            if (m_actions.spec(action->objectName()).category != category || !action->isVisible()) {
                continue;
            }
            const QString own = action->objectName().section(u'.', 0, 0);
            if (!group.isEmpty() && own != group) {
                menu->addSeparator();
            }
            group = own;
            menu->addAction(action);
        }
        if (menu->isEmpty()) {
            menu->deleteLater();
        } else {
            m_bar.addMenu(menu);
        }
    }
}

} // namespace cb
