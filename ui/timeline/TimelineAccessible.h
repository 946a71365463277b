// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QPointer>

namespace cb {

class TimelineView;

/// Makes timelines accessible: registers the factory of TimelineAccessible, once.
void installTimelineAccessibility();

/// A timeline for assistive tools: each item in view (bars, signs, columns, "+n") and then each
/// line (group, lane) is a child with a role, a name, a place, a focus and a press action; after
/// them the strip of the year.
class TimelineAccessible : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(TimelineView& view);
    ~TimelineAccessible() override;

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QString text(QAccessible::Text text) const override;

private:
    void forgetChildren();

    TimelineView& m_view;
    mutable QHash<int, QAccessible::Id> m_children; ///< made ones by index
};

/// One item, line, or the strip; the description of a bar says what it follows and what follows it.
class TimelineChild
    : public QAccessibleInterface
    , public QAccessibleActionInterface
{
public:
    TimelineChild(TimelineView& view, int index);

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
    bool isItem() const;
    QString description() const;
    /// Index in the scene's rows, or -1: it is no line.
    int row() const;

    QPointer<TimelineView> m_view;
    int m_index;
};

} // namespace cb
