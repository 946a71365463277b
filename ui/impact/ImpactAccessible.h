// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PaintedAccessible.h"

namespace cb {

class ImpactCanvas;

/// Makes graphs accessible: registers the factory of ImpactAccessible, once.
void installImpactAccessibility();

/// A dependency graph for assistive tools: each node and then each edge is a child.
class ImpactAccessible final : public PaintedAccessible
{
public:
    explicit ImpactAccessible(ImpactCanvas& canvas);

    int childCount() const override;
    QString text(QAccessible::Text text) const override;

protected:
    QString thingName(int index) const override;
    QRectF thingRect(int index) const override;
    QAccessible::Role thingRole(int index) const override;
    void describeThing(int index, QAccessible::State& state) const override;
    int thingAt(QPoint position) const override;
    int focusedThing() const override;
    void focusThing(int index) override;
    void pressThing(int index) override;

    /// An edge has nothing to open.
    bool takesPress(int index) const override { return isNode(index); }

private:
    int nodeCount() const;

    bool isNode(int index) const { return index < nodeCount(); }

    ImpactCanvas& m_canvas;
};

} // namespace cb
