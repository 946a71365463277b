// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PaintedAccessible.h"

#include <QWidget>
#include <QWindow>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// One thing. Its parent deletes it before it goes itself; the widget may be gone before both.
class PaintedChild
    : public QAccessibleInterface
    , public QAccessibleActionInterface
{
public:
    PaintedChild(PaintedAccessible& parent, int index)
        : m_parent(parent)
        , m_index(index)
    {}

    int index() const { return m_index; }

    bool isValid() const override { return m_parent.object() && m_index < m_parent.childCount(); }

    QObject* object() const override { return nullptr; }

    QWindow* window() const override
    {
        return m_parent.object() ? widget().window()->windowHandle() : nullptr;
    }

    QAccessibleInterface* parent() const override
    {
        return m_parent.object() ? &m_parent : nullptr;
    }

    QAccessibleInterface* child(int /*index*/) const override { return nullptr; }

    QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }

    int childCount() const override { return 0; }

    int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }

    QString text(QAccessible::Text text) const override
    {
        if (!isValid()) {
            return {};
        }
        return text == QAccessible::Name       ? m_parent.thingName(m_index)
            : text == QAccessible::Description ? m_parent.thingDescription(m_index)
                                               : QString();
    }

    void setText(QAccessible::Text /*text*/, const QString& /*value*/) override {}

    QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect inside = m_parent.thingRect(m_index).toAlignedRect();
        return {widget().mapToGlobal(inside.topLeft()), inside.size()};
    }

    QAccessible::Role role() const override
    {
        return isValid() ? m_parent.thingRole(m_index) : QAccessible::NoRole;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = m_parent.takesFocus(m_index);
        state.focused = widget().hasFocus() && m_parent.focusedThing() == m_index;
        state.offscreen = !widget().isVisible();
        m_parent.describeThing(m_index, state);
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override
    {
        QStringList names;
        if (isValid() && m_parent.takesPress(m_index)) {
            names.append(pressAction());
        }
        if (isValid() && m_parent.takesFocus(m_index)) {
            names.append(setFocusAction());
        }
        return names;
    }

    void doAction(const QString& name) override
    {
        if (!actionNames().contains(name)) {
            return;
        }
        if (name == setFocusAction()) {
            widget().setFocus(Qt::OtherFocusReason);
            m_parent.focusThing(m_index);
        } else {
            m_parent.pressThing(m_index);
        }
    }

    QStringList keyBindingsForAction(const QString& name) const override
    {
        return name == pressAction() && actionNames().contains(name) ? QStringList{u"Enter"_s}
                                                                     : QStringList();
    }

private:
    QWidget& widget() const { return *static_cast<QWidget*>(m_parent.object()); }

    PaintedAccessible& m_parent;
    int m_index;
};

PaintedAccessible::PaintedAccessible(QWidget& widget, QAccessible::Role role)
    : QAccessibleWidget(&widget, role)
{}

PaintedAccessible::~PaintedAccessible()
{
    QObject::disconnect(m_changes);
    forgetChildren();
}

void PaintedAccessible::forgetChildren()
{
    for (const QAccessible::Id id : std::as_const(m_children)) {
        QAccessible::deleteAccessibleInterface(id);
    }
    m_children.clear();
}

QAccessibleInterface* PaintedAccessible::child(int index) const
{
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    const auto known = m_children.constFind(index);
    if (known != m_children.cend()) {
        return QAccessible::accessibleInterface(*known);
    }
    // A child focuses and presses its thing by the parent.
    auto* made = new PaintedChild(const_cast<PaintedAccessible&>(*this), index);
    m_children.insert(index, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface* PaintedAccessible::childAt(int x, int y) const
{
    return child(thingAt(widget()->mapFromGlobal(QPoint(x, y))));
}

int PaintedAccessible::thingAt(QPoint position) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (thingRect(i).toAlignedRect().contains(position)) {
            return i;
        }
    }
    return -1;
}

QAccessibleInterface* PaintedAccessible::focusChild() const
{
    return widget()->hasFocus() ? child(focusedThing()) : nullptr;
}

int PaintedAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* own = dynamic_cast<const PaintedChild*>(child);
    return own && own->parent() == this ? own->index() : -1;
}

} // namespace cb
