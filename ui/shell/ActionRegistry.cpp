// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ActionRegistry.h"

#include "ui/shell/Settings.h"

#include <algorithm>

namespace cb {
namespace {

QList<QKeySequence> fromTexts(const QStringList& texts)
{
    QList<QKeySequence> keys;
    for (const QString& text : texts) {
        keys.append(QKeySequence(text, QKeySequence::PortableText));
    }
    return keys;
}

QStringList toTexts(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys) {
        texts.append(key.toString(QKeySequence::PortableText));
    }
    return texts;
}

} // namespace

ActionRegistry::ActionRegistry(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{}

QAction* ActionRegistry::add(const ActionSpec& spec, std::function<void(QAction&)> retranslate)
{
    Q_ASSERT(!m_entries.contains(spec.id));
    auto* action = new QAction(this);
    action->setObjectName(spec.id);
    retranslate(*action);
    m_order.append(spec.id);
    m_entries.insert(spec.id, {spec, action, std::move(retranslate), {}, {}});
    const auto own = m_settings.shortcuts(spec.id);
    useShortcuts(m_entries[spec.id], own ? fromTexts(*own) : spec.shortcuts);
    return action;
}

void ActionRegistry::useShortcuts(Entry& entry, const QList<QKeySequence>& shortcuts)
{
    entry.shortcuts = shortcuts;
    QList<QKeySequence> commands = shortcuts;
    commands.removeIf(&ActionRegistry::isPlain); // as Qt shortcuts they would win over text fields
    entry.action->setShortcuts(commands);
}

QAction* ActionRegistry::action(const QString& id) const
{
    const auto found = m_entries.constFind(id);
    return found == m_entries.constEnd() ? nullptr : found->action;
}

QList<QAction*> ActionRegistry::actions() const
{
    QList<QAction*> all;
    for (const QString& id : m_order) {
        all.append(m_entries[id].action);
    }
    return all;
}

const ActionSpec& ActionRegistry::spec(const QString& id) const
{
    const auto found = m_entries.constFind(id);
    Q_ASSERT(found != m_entries.constEnd());
    return found->spec;
}

QList<QKeySequence> ActionRegistry::shortcuts(const QString& id) const
{
    return m_entries.value(id).shortcuts;
}

bool ActionRegistry::isPlain(const QKeySequence& key)
{
    if (key.isEmpty()) {
        return false;
    }
    constexpr Qt::KeyboardModifiers commands =
        Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const QKeyCombination first = key[0];
    const bool isFunctionKey = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    return !isFunctionKey && !first.keyboardModifiers().testAnyFlags(commands);
}

QAction* ActionRegistry::actionForPlainKey(const QKeySequence& key) const
{
    QAction* found = nullptr;
    for (const QString& id : m_order) {
        const Entry& entry = m_entries.find(id).value();
        if (isPlain(key) && entry.shortcuts.contains(key)) {
            if (entry.action->isEnabled()) {
                return entry.action;
            }
            found = found ? found : entry.action;
        }
    }
    return found;
}

void ActionRegistry::setShortcuts(const QString& id, const QList<QKeySequence>& shortcuts)
{
    Entry& entry = m_entries[id];
    m_settings.setShortcuts(
        id, shortcuts == entry.spec.shortcuts ? std::nullopt : std::optional(toTexts(shortcuts)));
    useShortcuts(entry, shortcuts);
    emit shortcutsChanged();
}

void ActionRegistry::resetShortcuts(const QString& id)
{
    setShortcuts(id, spec(id).shortcuts);
}

QStringList ActionRegistry::conflicts(const QString& id, const QList<QKeySequence>& shortcuts) const
{
    QStringList others;
    for (const QString& other : m_order) {
        const bool clashes =
            other != id
            && std::any_of(
                shortcuts.cbegin(), shortcuts.cend(), [this, &other](const QKeySequence& key) {
                    return !key.isEmpty() && m_entries.find(other)->shortcuts.contains(key);
                });
        if (clashes) {
            others.append(other);
        }
    }
    return others;
}

void ActionRegistry::trigger(const QString& id)
{
    const auto found = m_entries.constFind(id);
    if (found == m_entries.constEnd()) {
        return;
    }
    if (found->action->isEnabled()) {
        found->action->trigger();
    } else {
        emit actionRefused(id, found->whyNot);
    }
}

void ActionRegistry::setEnabled(const QString& id, bool isEnabled, const QString& whyNot)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end()) {
        return;
    }
    found->whyNot = isEnabled ? QString() : whyNot;
    found->action->setEnabled(isEnabled);
    found->action->setStatusTip(found->whyNot);
}

QString ActionRegistry::whyNot(const QString& id) const
{
    return m_entries.value(id).whyNot;
}

void ActionRegistry::retranslate()
{
    for (const QString& id : m_order) {
        const Entry& entry = m_entries.find(id).value();
        entry.retranslate(*entry.action);
    }
}

} // namespace cb
