// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/impact/ImpactAccessible.h"

#include "ui/impact/ImpactCanvas.h"
#include "ui/impact/ImpactWords.h"

#include <QWindow>

namespace cb {
namespace {

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    Q_UNUSED(className)
    auto* canvas = qobject_cast<ImpactCanvas*>(object);
    return canvas ? new ImpactAccessible(*canvas) : nullptr;
}

int boxCount(ImpactCanvas& canvas)
{
    return static_cast<int>(canvas.scene().boxes.size());
}

} // namespace

void installImpactAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

ImpactAccessible::ImpactAccessible(ImpactCanvas& canvas)
    : QAccessibleWidget(&canvas, QAccessible::Chart)
    , m_canvas(canvas)
{
    QObject::connect(&canvas, &ImpactCanvas::sceneChanged, &canvas, [this] { forgetChildren(); });
}

ImpactAccessible::~ImpactAccessible()
{
    QObject::disconnect(&m_canvas, &ImpactCanvas::sceneChanged, &m_canvas, nullptr);
    forgetChildren();
}

void ImpactAccessible::forgetChildren()
{
    for (const QAccessible::Id id : std::as_const(m_children)) {
        QAccessible::deleteAccessibleInterface(id);
    }
    m_children.clear();
}

int ImpactAccessible::childCount() const
{
    return boxCount(m_canvas) + static_cast<int>(m_canvas.scene().curves.size());
}

QAccessibleInterface* ImpactAccessible::child(int index) const
{
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    const auto known = m_children.constFind(index);
    if (known != m_children.cend()) {
        return QAccessible::accessibleInterface(*known);
    }
    auto* made = new ImpactChild(m_canvas, index);
    m_children.insert(index, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface* ImpactAccessible::childAt(int x, int y) const
{
    for (int i = 0; i < boxCount(m_canvas); ++i) {
        QAccessibleInterface* found = child(i);
        if (found->rect().contains(x, y)) {
            return found;
        }
    }
    return nullptr;
}

QAccessibleInterface* ImpactAccessible::focusChild() const
{
    if (!m_canvas.hasFocus()) {
        return nullptr;
    }
    const int node = m_canvas.model().currentNode();
    if (node >= 0) {
        return child(node);
    }
    const int edge = m_canvas.model().currentEdge();
    return edge >= 0 ? child(boxCount(m_canvas) + edge) : nullptr;
}

int ImpactAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* own = dynamic_cast<const ImpactChild*>(child);
    return own ? own->index() : -1;
}

QString ImpactAccessible::text(QAccessible::Text text) const
{
    if (text == QAccessible::Name) {
        return QCoreApplication::translate("cb::ImpactAccessible", "Dependency graph");
    }
    return QAccessibleWidget::text(text);
}

ImpactChild::ImpactChild(ImpactCanvas& canvas, int index)
    : m_canvas(&canvas)
    , m_index(index)
{}

bool ImpactChild::isBox() const
{
    return m_index < boxCount(*m_canvas);
}

int ImpactChild::edge() const
{
    return m_index - boxCount(*m_canvas);
}

bool ImpactChild::isValid() const
{
    if (!m_canvas || !m_canvas->model().picture()) {
        return false;
    }
    const ImpactScene& scene = m_canvas->scene();
    return static_cast<std::size_t>(m_index) < scene.boxes.size() + scene.curves.size();
}

QWindow* ImpactChild::window() const
{
    return m_canvas ? m_canvas->window()->windowHandle() : nullptr;
}

QAccessibleInterface* ImpactChild::parent() const
{
    return m_canvas ? QAccessible::queryAccessibleInterface(m_canvas) : nullptr;
}

QString ImpactChild::text(QAccessible::Text text) const
{
    if (text != QAccessible::Name || !isValid()) {
        return {};
    }
    const Impact& impact = *m_canvas->model().picture()->impact;
    return isBox() ? ImpactWords::nodeText(impact, m_index) : ImpactWords::edgeText(impact, edge());
}

QRect ImpactChild::rect() const
{
    if (!isValid()) {
        return {};
    }
    const ImpactScene& scene = m_canvas->scene();
    const QRectF placed = isBox()
        ? scene.boxes[static_cast<std::size_t>(m_index)].rect
        : scene.curves[static_cast<std::size_t>(edge())].path.controlPointRect().adjusted(
            -3, -3, 3, 3);
    const QRect aligned = m_canvas->widgetRect(placed).toAlignedRect();
    return {m_canvas->mapToGlobal(aligned.topLeft()), aligned.size()};
}

QAccessible::Role ImpactChild::role() const
{
    return !isValid() ? QAccessible::NoRole : isBox() ? QAccessible::ListItem : QAccessible::Link;
}

QAccessible::State ImpactChild::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const ImpactModel& model = m_canvas->model();
    const bool isCurrent = isBox() ? model.currentNode() == m_index : model.currentEdge() == edge();
    state.focusable = true;
    state.selectable = true;
    state.selected = isCurrent;
    state.focused = isCurrent && m_canvas->hasFocus();
    state.offscreen = !m_canvas->isVisible();
    return state;
}

void* ImpactChild::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                : nullptr;
}

QStringList ImpactChild::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void ImpactChild::doAction(const QString& name)
{
    if (!isValid()) {
        return;
    }
    if (name == setFocusAction()) {
        m_canvas->setFocus(Qt::OtherFocusReason);
        isBox() ? m_canvas->model().setCurrentNode(m_index)
                : m_canvas->model().setCurrentEdge(edge());
    } else if (name == pressAction() && isBox()) {
        m_canvas->openNode(m_index);
    }
}

QStringList ImpactChild::keyBindingsForAction(const QString& name) const
{
    return name == pressAction() && isValid() && isBox() ? QStringList{QStringLiteral("Enter")}
                                                         : QStringList();
}

} // namespace cb
