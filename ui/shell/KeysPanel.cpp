// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeysPanel.h"

#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int idRole = Qt::UserRole;
constexpr int nameColumn = 0;
constexpr int keysColumn = 1;
constexpr int helpColumn = 2;

QString keyTexts(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys) {
        texts.append(keyText(key));
    }
    return texts.join(u"   "_s);
}

} // namespace

KeysPanel::KeysPanel(BoardContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_current(new TextLabel(context.theme, {}, TextRole::Strong, ColorRole::Text, this))
    , m_keys(new QKeySequenceEdit(this))
    , m_take(new Button(context.theme, {}, Button::Kind::Primary, this))
    , m_none(new Button(context.theme, this))
    , m_reset(new Button(context.theme, this))
    , m_message(new MessageBar(context.theme, this))
{
    m_search->setObjectName(u"keys.search"_s);
    m_tree->setObjectName(u"keys.tree"_s);
    m_keys->setObjectName(u"keys.edit"_s);
    m_take->setObjectName(u"keys.take"_s);
    m_none->setObjectName(u"keys.none"_s);
    m_reset->setObjectName(u"keys.reset"_s);
    m_message->setObjectName(u"keys.message"_s);
    m_tree->setColumnCount(3);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setRootIsDecorated(false);
    m_tree->header()->setSectionResizeMode(nameColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(keysColumn, QHeaderView::ResizeToContents);

    const Metrics::Spacing& spacing = context.theme.theme().metrics().spacing;
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_current);
    acts->addStretch(1);
    for (QWidget* part : QList<QWidget*>{m_keys, m_take, m_none, m_reset}) {
        acts->addWidget(part);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing.s4, spacing.s3, spacing.s4, spacing.s3);
    layout->setSpacing(spacing.s2);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_message);
    layout->addLayout(acts);

    connect(m_search, &QLineEdit::textChanged, this, &KeysPanel::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &KeysPanel::showCurrent);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &KeysPanel::checkTyped);
    connect(m_take, &Button::clicked, this, &KeysPanel::takeTyped);
    connect(m_none, &Button::clicked, this, [this] { setKeys({}); });
    connect(
        m_reset, &Button::clicked, this, [this] { m_context.actions.resetShortcuts(currentId()); });
    connect(&context.actions, &ActionRegistry::shortcutsChanged, this, &KeysPanel::rebuild);
    retranslate();
}

void KeysPanel::retranslate()
{
    m_search->setPlaceholderText(tr("Find an action by its name or key"));
    m_search->setAccessibleName(tr("Find an action"));
    m_tree->setHeaderLabels({tr("Action"), tr("Keys"), tr("What it does")});
    m_tree->setAccessibleName(tr("Actions and their keys"));
    m_keys->setAccessibleName(tr("New keys"));
    m_take->setText(tr("Use these keys"));
    m_none->setText(tr("No key"));
    m_reset->setText(tr("Back to the default"));
    rebuild();
}

QString KeysPanel::actionName(const QString& id) const
{
    const QAction* action = m_context.actions.action(id);
    return action ? action->text().remove(u'&') : id;
}

QString KeysPanel::currentId() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    return item ? item->data(nameColumn, idRole).toString() : QString();
}

void KeysPanel::rebuild()
{
    const QString before = currentId();
    const ActionRegistry& registry = m_context.actions;
    const std::array<std::pair<ActionCategory, QString>, 7> menus{
        {{ActionCategory::Board, tr("Board")},
         {ActionCategory::Edit, tr("Edit")},
         {ActionCategory::View, tr("View")},
         {ActionCategory::Change, tr("Change")},
         {ActionCategory::Meeting, tr("Meeting")},
         {ActionCategory::Tools, tr("Tools")},
         {ActionCategory::Help, tr("Help")}}};
    m_tree->clear();
    for (const auto& [category, name] : menus) {
        auto* head = new QTreeWidgetItem({name});
        head->setFlags(Qt::ItemIsEnabled);
        head->setFont(nameColumn, m_context.theme.theme().font(TextRole::Strong));
        for (const QAction* action : registry.actions()) {
            const QString id = action->objectName();
            if (registry.spec(id).category != category || action->text().isEmpty()) {
                continue;
            }
            auto* item = new QTreeWidgetItem(
                head, {actionName(id), keyTexts(registry.shortcuts(id)), action->toolTip()});
            item->setData(nameColumn, idRole, id);
            if (registry.shortcuts(id) != registry.spec(id).shortcuts) {
                item->setFont(keysColumn, m_context.theme.theme().font(TextRole::Strong));
            }
        }
        if (head->childCount() == 0) {
            delete head; // NOLINT: not in the tree yet
            continue;
        }
        m_tree->addTopLevelItem(head);
        head->setExpanded(true);
        for (int i = 0; i < head->childCount(); ++i) {
            if (head->child(i)->data(nameColumn, idRole).toString() == before) {
                m_tree->setCurrentItem(head->child(i));
            }
        }
    }
    filter(m_search->text());
    showCurrent();
}

void KeysPanel::filter(const QString& text)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* head = m_tree->topLevelItem(i);
        bool isAny = false;
        for (int row = 0; row < head->childCount(); ++row) {
            QTreeWidgetItem* item = head->child(row);
            const bool matches = item->text(nameColumn).contains(text, Qt::CaseInsensitive)
                || item->text(keysColumn).contains(text, Qt::CaseInsensitive)
                || item->text(helpColumn).contains(text, Qt::CaseInsensitive);
            item->setHidden(!matches);
            isAny = isAny || matches;
        }
        head->setHidden(!isAny);
    }
}

void KeysPanel::showCurrent()
{
    const QString id = currentId();
    const bool isAction = !id.isEmpty();
    m_current->setText(isAction ? actionName(id) : tr("Choose an action to change its keys."));
    m_keys->clear();
    m_keys->setEnabled(isAction);
    m_none->setEnabled(isAction && !m_context.actions.shortcuts(id).isEmpty());
    m_reset->setEnabled(
        isAction && m_context.actions.shortcuts(id) != m_context.actions.spec(id).shortcuts);
    checkTyped();
}

void KeysPanel::checkTyped()
{
    const QKeySequence typed = m_keys->keySequence();
    m_take->setEnabled(!typed.isEmpty() && !currentId().isEmpty());
    if (typed.isEmpty()) {
        m_message->hide();
        return;
    }
    QStringList names;
    for (const QString& other : m_context.actions.conflicts(currentId(), {typed})) {
        names.append(actionName(other));
    }
    if (names.isEmpty()) {
        m_message->hide();
    } else {
        m_message->showMessage(
            Tone::Warn,
            tr("%1 is also %2. Taking it here takes it away there.")
                .arg(keyText(typed), names.join(u", "_s)));
    }
}

void KeysPanel::takeTyped()
{
    const QKeySequence typed = m_keys->keySequence();
    const QString id = currentId();
    for (const QString& other : m_context.actions.conflicts(id, {typed})) {
        QList<QKeySequence> left = m_context.actions.shortcuts(other);
        left.removeAll(typed);
        m_context.actions.setShortcuts(other, left);
    }
    setKeys({typed});
}

void KeysPanel::setKeys(const QList<QKeySequence>& keys)
{
    m_context.actions.setShortcuts(currentId(), keys);
}

void KeysPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace cb
