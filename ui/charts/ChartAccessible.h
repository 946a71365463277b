// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace cb {

class ChartPlot;

/// Makes charts accessible: registers the factory of ChartAccessible, once.
void installChartAccessibility();

/// A chart for assistive tools: each point is a child with a role, its values as name, a place and
/// a press action.
class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartPlot& plot);
    ~ChartAccessible() override;

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;

private:
    void forgetChildren();

    ChartPlot& m_plot;
    QMetaObject::Connection m_changes;
    mutable QHash<int, QAccessible::Id> m_children; ///< made ones by point
};

/// One point.
class ChartPointAccessible
    : public QAccessibleInterface
    , public QAccessibleActionInterface
{
public:
    ChartPointAccessible(ChartPlot& plot, int point);

    int point() const { return m_point; }

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
    QPointer<ChartPlot> m_plot;
    int m_point;
};

} // namespace cb
