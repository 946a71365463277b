// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PaintedAccessible.h"

namespace cb {

class CalendarView;

/// Makes calendars accessible: registers the factory of CalendarAccessible, once.
void installCalendarAccessibility();

/// A calendar for assistive tools: each box (bars, marks, "more" lines) and then each cell (day,
/// lane) is a child; the description of a bar says what it follows and what follows it.
class CalendarAccessible final : public PaintedAccessible
{
public:
    explicit CalendarAccessible(CalendarView& view);

    int childCount() const override;
    QString text(QAccessible::Text text) const override;

protected:
    QString thingName(int index) const override;
    QString thingDescription(int index) const override;
    QRectF thingRect(int index) const override;
    QAccessible::Role thingRole(int index) const override;
    void describeThing(int index, QAccessible::State& state) const override;
    int focusedThing() const override;
    void focusThing(int index) override;
    void pressThing(int index) override;

private:
    int boxCount() const;

    bool isBox(int index) const { return index < boxCount(); }

    CalendarView& m_view;
};

} // namespace cb
