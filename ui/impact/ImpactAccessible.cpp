// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/impact/ImpactAccessible.h"

#include "ui/impact/ImpactCanvas.h"
#include "ui/impact/ImpactWords.h"

namespace cb {

void installImpactAccessibility()
{
    installAccessible<ImpactCanvas, ImpactAccessible>();
}

ImpactAccessible::ImpactAccessible(ImpactCanvas& canvas)
    : PaintedAccessible(canvas, QAccessible::Chart)
    , m_canvas(canvas)
{
    forgetWhen(canvas, &ImpactCanvas::sceneChanged);
}

int ImpactAccessible::nodeCount() const
{
    return static_cast<int>(m_canvas.scene().boxes.size());
}

int ImpactAccessible::childCount() const
{
    const bool isShown = m_canvas.model().picture() != nullptr;
    return isShown ? nodeCount() + static_cast<int>(m_canvas.scene().curves.size()) : 0;
}

QString ImpactAccessible::text(QAccessible::Text text) const
{
    if (text == QAccessible::Name) {
        return QCoreApplication::translate("cb::ImpactAccessible", "Dependency graph");
    }
    return QAccessibleWidget::text(text);
}

QString ImpactAccessible::thingName(int index) const
{
    const Impact& impact = *m_canvas.model().picture()->impact;
    return isNode(index) ? ImpactWords::nodeText(impact, index)
                         : ImpactWords::edgeText(impact, index - nodeCount());
}

QRectF ImpactAccessible::thingRect(int index) const
{
    constexpr double halfLine = 3;
    const ImpactScene& scene = m_canvas.scene();
    if (isNode(index)) {
        return m_canvas.widgetRect(scene.boxes[static_cast<std::size_t>(index)].rect);
    }
    const auto& curve = scene.curves[static_cast<std::size_t>(index - nodeCount())];
    return m_canvas.widgetRect(
        curve.path.controlPointRect().adjusted(-halfLine, -halfLine, halfLine, halfLine));
}

QAccessible::Role ImpactAccessible::thingRole(int index) const
{
    return isNode(index) ? QAccessible::ListItem : QAccessible::Link;
}

void ImpactAccessible::describeThing(int index, QAccessible::State& state) const
{
    state.selectable = true;
    state.selected = focusedThing() == index;
}

/// A node; lines are too thin to be hit.
int ImpactAccessible::thingAt(QPoint position) const
{
    for (int i = 0; i < nodeCount(); ++i) {
        if (thingRect(i).toAlignedRect().contains(position)) {
            return i;
        }
    }
    return -1;
}

int ImpactAccessible::focusedThing() const
{
    if (const int node = m_canvas.model().currentNode(); node >= 0) {
        return node;
    }
    const int edge = m_canvas.model().currentEdge();
    return edge >= 0 ? nodeCount() + edge : -1;
}

void ImpactAccessible::focusThing(int index)
{
    isNode(index) ? m_canvas.model().setCurrentNode(index)
                  : m_canvas.model().setCurrentEdge(index - nodeCount());
}

void ImpactAccessible::pressThing(int index)
{
    m_canvas.openNode(index);
}

} // namespace cb
