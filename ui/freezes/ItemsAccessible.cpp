// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/freezes/ItemsAccessible.h"

#include "ui/freezes/PaintedItems.h"

#include <QWindow>

namespace cb {
namespace {

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    Q_UNUSED(className)
    auto* items = qobject_cast<PaintedItems*>(object);
    return items ? new ItemsAccessible(*items) : nullptr;
}

} // namespace

void installItemsAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

ItemsAccessible::ItemsAccessible(PaintedItems& items)
    : QAccessibleWidget(&items, QAccessible::Table)
    , m_items(items)
    , m_changes(QObject::connect(
          &items, &PaintedItems::layoutChanged, &items, [this] { forgetChildren(); }))
{}

ItemsAccessible::~ItemsAccessible()
{
    QObject::disconnect(m_changes);
    forgetChildren();
}

void ItemsAccessible::forgetChildren()
{
    for (const QAccessible::Id id : std::as_const(m_children)) {
        QAccessible::deleteAccessibleInterface(id);
    }
    m_children.clear();
}

int ItemsAccessible::childCount() const
{
    return m_items.itemCount();
}

QAccessibleInterface* ItemsAccessible::child(int index) const
{
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    const auto known = m_children.constFind(index);
    if (known != m_children.cend()) {
        return QAccessible::accessibleInterface(*known);
    }
    auto* made = new PaintedItemAccessible(m_items, index);
    m_children.insert(index, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface* ItemsAccessible::childAt(int x, int y) const
{
    return child(m_items.itemAt(m_items.mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface* ItemsAccessible::focusChild() const
{
    return m_items.hasFocus() ? child(m_items.focusedItem()) : nullptr;
}

int ItemsAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* own = dynamic_cast<const PaintedItemAccessible*>(child);
    return own ? own->item() : -1;
}

PaintedItemAccessible::PaintedItemAccessible(PaintedItems& items, int item)
    : m_items(&items)
    , m_item(item)
{}

bool PaintedItemAccessible::isValid() const
{
    return m_items && m_item < m_items->itemCount();
}

QWindow* PaintedItemAccessible::window() const
{
    return m_items ? m_items->window()->windowHandle() : nullptr;
}

QAccessibleInterface* PaintedItemAccessible::parent() const
{
    return m_items ? QAccessible::queryAccessibleInterface(m_items) : nullptr;
}

QString PaintedItemAccessible::text(QAccessible::Text text) const
{
    return text == QAccessible::Name && isValid() ? m_items->itemName(m_item) : QString();
}

QRect PaintedItemAccessible::rect() const
{
    if (!isValid()) {
        return {};
    }
    const QRect box = m_items->itemRect(m_item).toAlignedRect();
    return {m_items->mapToGlobal(box.topLeft()), box.size()};
}

QAccessible::State PaintedItemAccessible::state() const
{
    QAccessible::State state;
    state.focusable = true;
    state.selectable = true;
    state.focused = isValid() && m_items->hasFocus() && m_items->focusedItem() == m_item;
    return state;
}

void* PaintedItemAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                : nullptr;
}

QStringList PaintedItemAccessible::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void PaintedItemAccessible::doAction(const QString& name)
{
    if (!isValid()) {
        return;
    }
    if (name == setFocusAction() || name == pressAction()) {
        m_items->setFocus();
        m_items->focusItem(m_item);
    }
}

} // namespace cb
