// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PaintedAccessible.h"

namespace cb {

class TimelineView;

/// Makes timelines accessible: registers the factory of TimelineAccessible, once.
void installTimelineAccessibility();

/// A timeline for assistive tools: each item in view (bars, signs, columns, "+n") and then each
/// line (group, lane) is a child; after them the strip of the year. The description of a bar says
/// what it follows and what follows it.
class TimelineAccessible final : public PaintedAccessible
{
public:
    explicit TimelineAccessible(TimelineView& view);

    int childCount() const override;
    QString text(QAccessible::Text text) const override;

protected:
    QString thingName(int index) const override;
    QString thingDescription(int index) const override;
    QRectF thingRect(int index) const override;
    QAccessible::Role thingRole(int index) const override;
    void describeThing(int index, QAccessible::State& state) const override;
    int thingAt(QPoint position) const override;
    int focusedThing() const override;
    void focusThing(int index) override;
    void pressThing(int index) override;
    /// All but the strip.
    bool takesFocus(int index) const override;

private:
    int itemCount() const;

    bool isItem(int index) const { return index < itemCount(); }

    /// Index in the scene's rows, or -1: it is no line.
    int rowOf(int index) const;

    TimelineView& m_view;
};

} // namespace cb
