// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QPointer>

namespace cb {

class CalendarView;

/// Makes calendars accessible: registers the factory of CalendarAccessible, once.
void installCalendarAccessibility();

/// A calendar for assistive tools: each box (bars, marks, "more" lines) and then each cell (day,
/// lane) is a child with a role, a name, a place, a focus and a press action.
class CalendarAccessible : public QAccessibleWidget
{
public:
    explicit CalendarAccessible(CalendarView& view);
    ~CalendarAccessible() override;

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QString text(QAccessible::Text text) const override;

private:
    void forgetChildren();

    CalendarView& m_view;
    mutable QHash<int, QAccessible::Id> m_children; ///< made ones by index
};

/// One box or cell; the description of a bar says what it follows and what follows it.
class CalendarChild
    : public QAccessibleInterface
    , public QAccessibleActionInterface
{
public:
    CalendarChild(CalendarView& view, int index);

    int index() const { return m_index; }

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
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString& name) const override;

private:
    bool isBox() const;
    QString description() const;
    int cell() const;

    QPointer<CalendarView> m_view;
    int m_index;
};

} // namespace cb
