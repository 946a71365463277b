// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartAccessible.h"

#include "ui/charts/ChartPlot.h"

#include <QWindow>

namespace cb {
namespace {

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    Q_UNUSED(className)
    auto* plot = qobject_cast<ChartPlot*>(object);
    return plot ? new ChartAccessible(*plot) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

ChartAccessible::ChartAccessible(ChartPlot& plot)
    : QAccessibleWidget(&plot, QAccessible::Chart)
    , m_plot(plot)
    , m_changes(
          QObject::connect(&plot, &ChartPlot::chartChanged, &plot, [this] { forgetChildren(); }))
{}

ChartAccessible::~ChartAccessible()
{
    QObject::disconnect(m_changes);
    forgetChildren();
}

void ChartAccessible::forgetChildren()
{
    for (const QAccessible::Id id : std::as_const(m_children)) {
        QAccessible::deleteAccessibleInterface(id);
    }
    m_children.clear();
}

int ChartAccessible::childCount() const
{
    return m_plot.chartLayout().pointCount();
}

QAccessibleInterface* ChartAccessible::child(int index) const
{
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    const auto known = m_children.constFind(index);
    if (known != m_children.cend()) {
        return QAccessible::accessibleInterface(*known);
    }
    auto* made = new ChartPointAccessible(m_plot, index);
    m_children.insert(index, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface* ChartAccessible::childAt(int x, int y) const
{
    const int point = m_plot.chartLayout().pointAt(m_plot.mapFromGlobal(QPoint(x, y)));
    return child(point);
}

QAccessibleInterface* ChartAccessible::focusChild() const
{
    return m_plot.hasFocus() ? child(m_plot.focusedPoint()) : nullptr;
}

int ChartAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* own = dynamic_cast<const ChartPointAccessible*>(child);
    return own ? own->point() : -1;
}

ChartPointAccessible::ChartPointAccessible(ChartPlot& plot, int point)
    : m_plot(&plot)
    , m_point(point)
{}

bool ChartPointAccessible::isValid() const
{
    return m_plot && m_point < m_plot->chartLayout().pointCount();
}

QWindow* ChartPointAccessible::window() const
{
    return m_plot ? m_plot->window()->windowHandle() : nullptr;
}

QAccessibleInterface* ChartPointAccessible::parent() const
{
    return m_plot ? QAccessible::queryAccessibleInterface(m_plot) : nullptr;
}

QString ChartPointAccessible::text(QAccessible::Text text) const
{
    return text == QAccessible::Name && isValid() ? m_plot->linkOf(m_point).name : QString();
}

QRect ChartPointAccessible::rect() const
{
    if (!isValid()) {
        return {};
    }
    const QRect inside = m_plot->chartLayout().pointRect(m_point).toAlignedRect();
    return {m_plot->mapToGlobal(inside.topLeft()), inside.size()};
}

QAccessible::Role ChartPointAccessible::role() const
{
    if (!isValid()) {
        return QAccessible::NoRole;
    }
    return m_plot->chart().form == ChartForm::Grid ? QAccessible::Cell : QAccessible::ListItem;
}

QAccessible::State ChartPointAccessible::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (isValid()) {
        state.focusable = true;
        state.focused = m_plot->hasFocus() && m_plot->focusedPoint() == m_point;
        state.offscreen = !m_plot->isVisible();
    }
    return state;
}

void* ChartPointAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                : nullptr;
}

QStringList ChartPointAccessible::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void ChartPointAccessible::doAction(const QString& name)
{
    if (!isValid()) {
        return;
    }
    if (name == setFocusAction()) {
        m_plot->setFocus(Qt::OtherFocusReason);
        m_plot->focusPoint(m_point);
    } else if (name == pressAction()) {
        m_plot->openPoint(m_point);
    }
}

QStringList ChartPointAccessible::keyBindingsForAction(const QString& name) const
{
    return name == pressAction() ? QStringList{QStringLiteral("Enter")} : QStringList();
}

} // namespace cb
