// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartAccessible.h"

#include "ui/charts/ChartPlot.h"

namespace cb {

void installChartAccessibility()
{
    installAccessible<ChartPlot, ChartAccessible>();
}

ChartAccessible::ChartAccessible(ChartPlot& plot)
    : PaintedAccessible(plot, QAccessible::Chart)
    , m_plot(plot)
{
    forgetWhen(plot, &ChartPlot::chartChanged);
}

int ChartAccessible::childCount() const
{
    return m_plot.chartLayout().pointCount();
}

QString ChartAccessible::thingName(int index) const
{
    return m_plot.linkOf(index).name;
}

QRectF ChartAccessible::thingRect(int index) const
{
    return m_plot.chartLayout().pointRect(index);
}

QAccessible::Role ChartAccessible::thingRole(int /*index*/) const
{
    return m_plot.chart().form == ChartForm::Grid ? QAccessible::Cell : QAccessible::ListItem;
}

int ChartAccessible::thingAt(QPoint position) const
{
    return m_plot.chartLayout().pointAt(position);
}

int ChartAccessible::focusedThing() const
{
    return m_plot.focusedPoint();
}

void ChartAccessible::focusThing(int index)
{
    m_plot.focusPoint(index);
}

void ChartAccessible::pressThing(int index)
{
    m_plot.openPoint(index);
}

} // namespace cb
