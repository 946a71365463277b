// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PaintedAccessible.h"

namespace cb {

class ChartPlot;

/// Makes charts accessible: registers the factory of ChartAccessible, once.
void installChartAccessibility();

/// A chart for assistive tools: each point is a child with its values as name.
class ChartAccessible final : public PaintedAccessible
{
public:
    explicit ChartAccessible(ChartPlot& plot);

    int childCount() const override;

protected:
    QString thingName(int index) const override;
    QRectF thingRect(int index) const override;
    QAccessible::Role thingRole(int index) const override;
    int thingAt(QPoint position) const override;
    int focusedThing() const override;
    void focusThing(int index) override;
    void pressThing(int index) override;

private:
    ChartPlot& m_plot;
};

} // namespace cb
