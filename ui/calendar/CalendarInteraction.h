// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/CalendarGeometry.h"

#include <QList>

namespace cb {

/// What a person means by what the pointer does. The view carries it out.
struct CalendarIntent
{
    enum class Kind
    {
        Select, ///< this box alone; if it may be dragged, others too until a Click
        Click, ///< what was pressed is let go where it was: it alone
        Toggle, ///< this box in or out of the selection
        Extend, ///< everything from the current box to this one
        FocusCell, ///< nothing selected, this cell has the focus
        Open, ///< the record of this box
        OpenDay, ///< the day of this cell
        Create, ///< a change at `from`
        MoveStart, ///< this bar, by `part`
        MoveTo, ///< the pointer has come from `from` to `to`
        MoveDrop,
        MoveCancel,
        Hover ///< over this box; -1: over none
    };

    Kind kind = Kind::Hover;
    int box = -1;
    int cell = -1;
    MovePart part = MovePart::Whole;
    bool mayDrag = false; ///< what is selected may be dragged from here
    bool byDays = false; ///< a move in whole days
    bool isFine = false; ///< in steps of 5 minutes
    CalendarMoment from;
    CalendarMoment to;
};

/// State machine of the pointer in the month, the week and the day: positions in, intents out. It
/// knows geometries only, so that it is tested with points. Points are in the scene's coordinates.
class CalendarInteraction
{
public:
    using Intents = QList<CalendarIntent>;

    /// `dragDistance`: how far a pressed pointer goes before it is a drag.
    CalendarInteraction(double edgeGrip, double dragDistance)
        : m_edgeGrip(edgeGrip)
        , m_dragDistance(dragDistance)
    {}

    void setEdgeGrip(double edgeGrip) { m_edgeGrip = edgeGrip; }

    Intents press(
        const CalendarGeometry& geometry,
        QPointF point,
        BoxRegion region,
        Qt::KeyboardModifiers modifiers);
    Intents doubleClick(const CalendarGeometry& geometry, QPointF point, BoxRegion region);
    Intents move(
        const CalendarGeometry& geometry,
        QPointF point,
        BoxRegion region,
        Qt::KeyboardModifiers modifiers);
    Intents release();
    /// Esc, or the pointer was taken away.
    Intents cancel();
    Intents leave();

    bool isDragging() const { return m_state == State::Dragging; }

    Qt::CursorShape cursor(const CalendarGeometry& geometry) const;

private:
    enum class State
    {
        Idle,
        Pressed, ///< on a bar, not moved yet
        Dragging
    };

    void hoverOver(const CalendarGeometry& geometry, QPointF point, BoxRegion region, Intents& out);

    double m_edgeGrip;
    double m_dragDistance;
    State m_state = State::Idle;
    QPointF m_pressed;
    CalendarHit m_hit;
    CalendarHit m_hover;
    CalendarMoment m_from;
    bool m_byDays = false;
};

} // namespace cb
