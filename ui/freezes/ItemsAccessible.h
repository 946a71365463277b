// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PaintedAccessible.h"

namespace cb {

class PaintedItems;

/// Makes painted items accessible: registers the factory of ItemsAccessible, once.
void installItemsAccessibility();

/// A widget that paints items, for assistive tools: each of them is a child.
class ItemsAccessible final : public PaintedAccessible
{
public:
    explicit ItemsAccessible(PaintedItems& items);

    int childCount() const override;

protected:
    QString thingName(int index) const override;
    QRectF thingRect(int index) const override;

    QAccessible::Role thingRole(int /*index*/) const override { return QAccessible::Cell; }

    void describeThing(int index, QAccessible::State& state) const override;
    int thingAt(QPoint position) const override;
    int focusedThing() const override;
    void focusThing(int index) override;

    /// A click only gives them the focus.
    bool takesPress(int /*index*/) const override { return false; }

private:
    PaintedItems& m_items;
};

} // namespace cb
