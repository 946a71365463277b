// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/freezes/ItemsAccessible.h"

#include "ui/freezes/PaintedItems.h"

namespace cb {

void installItemsAccessibility()
{
    installAccessible<PaintedItems, ItemsAccessible>();
}

ItemsAccessible::ItemsAccessible(PaintedItems& items)
    : PaintedAccessible(items, QAccessible::Table)
    , m_items(items)
{
    forgetWhen(items, &PaintedItems::layoutChanged);
}

int ItemsAccessible::childCount() const
{
    return m_items.itemCount();
}

QString ItemsAccessible::thingName(int index) const
{
    return m_items.itemName(index);
}

QRectF ItemsAccessible::thingRect(int index) const
{
    return m_items.itemRect(index);
}

void ItemsAccessible::describeThing(int /*index*/, QAccessible::State& state) const
{
    state.selectable = true;
}

int ItemsAccessible::thingAt(QPoint position) const
{
    return m_items.itemAt(position);
}

int ItemsAccessible::focusedThing() const
{
    return m_items.focusedItem();
}

void ItemsAccessible::focusThing(int index)
{
    m_items.focusItem(index);
}

} // namespace cb
