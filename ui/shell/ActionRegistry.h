// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace cb {

class Settings;

/// Where an action stands in the menus and on the shortcut page.
enum class ActionCategory
{
    Board,
    Edit,
    View,
    Change,
    Meeting,
    Tools,
    Help
};

struct ActionSpec
{
    QString id; ///< stable, "change.approve"
    ActionCategory category = ActionCategory::Tools;
    QList<QKeySequence> shortcuts; ///< defaults, the first is shown
    std::optional<Icon> icon;
};

/// All actions of the application by id, each made once. Menus, the command list, the shortcut page
/// and the views read them here. Texts are set by `retranslate` callbacks, so that the language can
/// change at run time.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(Settings& settings, QObject* parent = nullptr);

    /// Makes an action. `retranslate` sets text (with mnemonic) and toolTip (the help text); it is
    /// called now and on every change of language. The id must be new.
    QAction* add(const ActionSpec& spec, std::function<void(QAction&)> retranslate);

    /// Null if there is none.
    QAction* action(const QString& id) const;

    /// In the order of their making.
    QList<QAction*> actions() const;
    /// `id` must exist. (An action's id is its objectName.)
    const ActionSpec& spec(const QString& id) const;
    /// The keys in force.
    QList<QKeySequence> shortcuts(const QString& id) const;

    /// The action that a plain key (see isPlain) means, or null. Where several use it (each view
    /// its own), the first that is enabled.
    QAction* actionForPlainKey(const QKeySequence& key) const;
    /// Without Ctrl, Alt or Meta and no function key: it acts only while no text field has the
    /// focus, so the window dispatches it and not Qt's shortcuts.
    static bool isPlain(const QKeySequence& key);

    /// The user's keys for an action (stored only where they differ from the default).
    void setShortcuts(const QString& id, const QList<QKeySequence>& shortcuts);
    void resetShortcuts(const QString& id);
    /// Ids of other actions that use one of these keys.
    QStringList conflicts(const QString& id, const QList<QKeySequence>& shortcuts) const;

    /// Triggers it if it is enabled; else says why not (its statusTip) by actionRefused().
    void trigger(const QString& id);

    /// Enables or disables with the reason, shown in menus, the command list and the status bar.
    void setEnabled(const QString& id, bool isEnabled, const QString& whyNot = {});
    QString whyNot(const QString& id) const;

    void retranslate();

signals:
    void actionRefused(const QString& id, const QString& reason);
    void shortcutsChanged();

private:
    struct Entry
    {
        ActionSpec spec;
        QAction* action = nullptr;
        std::function<void(QAction&)> retranslate;
        QString whyNot;
        QList<QKeySequence> shortcuts;
    };

    static void useShortcuts(Entry& entry, const QList<QKeySequence>& shortcuts);

    Settings& m_settings;
    QList<QString> m_order;
    QHash<QString, Entry> m_entries;
};

} // namespace cb
