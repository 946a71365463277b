// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace cb {

/// A widget that paints things, for assistive tools: each thing is a child with a role, a name, a
/// place, a focus and actions. Who derives from it says what the things are; they are numbered from
/// 0 to childCount() - 1.
class PaintedAccessible : public QAccessibleWidget
{
public:
    ~PaintedAccessible() override;
    Q_DISABLE_COPY_MOVE(PaintedAccessible)

    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;

protected:
    PaintedAccessible(QWidget& widget, QAccessible::Role role);

    /// Forgets the children whenever `widget` emits that its things are others.
    template <typename Widget, typename Signal>
    void forgetWhen(Widget& widget, Signal signal)
    {
        m_changes = QObject::connect(&widget, signal, &widget, [this] { forgetChildren(); });
    }

    virtual QString thingName(int index) const = 0;

    /// What there is to say beyond the name.
    virtual QString thingDescription(int index) const
    {
        Q_UNUSED(index)
        return {};
    }

    /// In the widget's coordinates.
    virtual QRectF thingRect(int index) const = 0;
    virtual QAccessible::Role thingRole(int index) const = 0;

    /// Adds to a state that is focusable, and focused where it has to be.
    virtual void describeThing(int index, QAccessible::State& state) const
    {
        Q_UNUSED(index)
        Q_UNUSED(state)
    }

    /// At a position in the widget; -1: none.
    virtual int thingAt(QPoint position) const;
    /// The one that has the focus while the widget has it; -1: none.
    virtual int focusedThing() const = 0;
    virtual void focusThing(int index) = 0;

    /// What Enter does with it.
    virtual void pressThing(int index) { Q_UNUSED(index) }

    /// It can take the focus.
    virtual bool takesFocus(int index) const
    {
        Q_UNUSED(index)
        return true;
    }

    /// It can be pressed.
    virtual bool takesPress(int index) const { return takesFocus(index); }

private:
    friend class PaintedChild;

    void forgetChildren();

    QMetaObject::Connection m_changes;
    mutable QHash<int, QAccessible::Id> m_children; ///< made ones by index
};

/// Makes widgets of a class accessible as `Accessible`, which is made of one: registers a factory,
/// once.
template <typename Widget, typename Accessible>
void installAccessible()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(
            [](const QString& /*className*/, QObject* object) -> QAccessibleInterface* {
                auto* widget = qobject_cast<Widget*>(object);
                return widget ? new Accessible(*widget) : nullptr;
            });
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace cb
