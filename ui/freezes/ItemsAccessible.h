// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace cb {

class PaintedItems;

/// Makes painted items accessible: registers the factory of ItemsAccessible, once.
void installItemsAccessibility();

/// A widget that paints for assistive tools: each of its items is a child with a name, a place, a
/// focus and a press action.
class ItemsAccessible : public QAccessibleWidget
{
public:
    explicit ItemsAccessible(PaintedItems& items);
    ~ItemsAccessible() override;

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;

private:
    void forgetChildren();

    PaintedItems& m_items;
    QMetaObject::Connection m_changes;
    mutable QHash<int, QAccessible::Id> m_children; ///< made ones by item
};

/// One item.
class PaintedItemAccessible
    : public QAccessibleInterface
    , public QAccessibleActionInterface
{
public:
    PaintedItemAccessible(PaintedItems& items, int item);

    int item() const { return m_item; }

    bool isValid() const override;

    QObject* object() const override { return nullptr; }

    QWindow* window() const override;
    QAccessibleInterface* parent() const override;

    QAccessibleInterface* child(int) const override { return nullptr; }

    QAccessibleInterface* childAt(int, int) const override { return nullptr; }

    int childCount() const override { return 0; }

    int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    QString text(QAccessible::Text text) const override;

    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override;

    QAccessible::Role role() const override { return QAccessible::Cell; }

    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString& name) override;

    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<PaintedItems> m_items;
    int m_item;
};

} // namespace cb
