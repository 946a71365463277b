// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/WindowMove.h"
#include "ui/timeline/TimelineScene.h"

#include <QList>

namespace cb {

/// What a person means by what the pointer does in a timeline. The view carries it out.
struct TimelineIntent
{
    enum class Kind
    {
        Select, ///< this item alone; if it may be dragged, others too until a Click
        Click, ///< what was pressed is let go where it was: it alone
        Toggle, ///< this item in or out of the selection
        Extend, ///< this item too
        FocusRow, ///< nothing selected, this line has the focus
        Fold, ///< this group opens or closes
        Open, ///< the record of this item; a column or "+n" is zoomed to
        Create, ///< a change at `from` in this row
        MoveStart, ///< this bar, by `part`
        MoveTo, ///< the pointer has come from `from` to `to`
        MoveDrop,
        MoveCancel,
        MarkTo, ///< the stretch from `from` to `to` is marked
        MarkDone,
        MarkCancel,
        PanBy, ///< by `delta` pixels
        ShowSpan, ///< the strip's window was dragged or resized to `span`
        HeadsWidth, ///< the column of names is `width` wide
        Hover ///< over this item and row; -1: over none
    };

    Kind kind = Kind::Hover;
    int item = -1;
    int row = -1;
    MovePart part = MovePart::Whole;
    bool mayDrag = false; ///< what is selected may be dragged from here
    bool isFine = false; ///< in steps of 5 minutes
    Instant from;
    Instant to;
    Span span;
    QPointF delta;
    double width = 0;
};

/// State machine of the pointer in the timeline: positions in, intents out. It knows scenes only,
/// so that it is tested with points.
class TimelineInteraction
{
public:
    using Intents = QList<TimelineIntent>;

    /// `dragDistance`: how far a pressed pointer goes before it is a drag.
    explicit TimelineInteraction(double dragDistance)
        : m_dragDistance(dragDistance)
    {}

    Intents press(const TimelineScene& scene, QPointF point, Qt::KeyboardModifiers modifiers);
    Intents doubleClick(const TimelineScene& scene, QPointF point);
    Intents move(const TimelineScene& scene, QPointF point, Qt::KeyboardModifiers modifiers);
    Intents release(const TimelineScene& scene);
    /// Esc, or the pointer was taken away.
    Intents cancel();
    Intents leave();

    bool isMoving() const { return m_state == State::Moving; }

    bool isDragging() const { return m_state > State::PressedCanvas; }

    Qt::CursorShape cursor() const { return m_cursor; }

private:
    enum class State
    {
        Idle,
        PressedBar,
        PressedCanvas,
        Moving,
        Panning,
        Marking,
        StripMove,
        StripStart,
        StripEnd,
        Heads
    };

    struct BarHit
    {
        int item = -1;
        MovePart part = MovePart::Whole;
    };

    static BarHit barAt(const TimelineScene& scene, QPointF point);
    static Instant stripInstant(const TimelineScene& scene, double x);
    static bool isOnHeadsEdge(const TimelineScene& scene, QPointF point);
    static bool isOnAxis(const TimelineScene& scene, QPointF point);
    Intents pressStrip(const TimelineScene& scene, QPointF point);
    Intents pressCanvas(const TimelineScene& scene, QPointF point, Qt::KeyboardModifiers modifiers);
    Intents dragStrip(const TimelineScene& scene, QPointF point) const;
    TimelineIntent moveTo(
        const TimelineScene& scene, QPointF point, Qt::KeyboardModifiers modifiers) const;
    TimelineIntent markTo(const TimelineScene& scene, QPointF point) const;
    void hover(const TimelineScene& scene, QPointF point, Intents& out);
    Qt::CursorShape cursorAt(const TimelineScene& scene, QPointF point) const;

    double m_dragDistance;
    State m_state = State::Idle;
    QPointF m_pressed;
    QPointF m_last;
    BarHit m_hit;
    Instant m_from;
    Span m_span; ///< in view when the strip was pressed
    int m_hoverItem = -1;
    int m_hoverRow = -1;
    Qt::CursorShape m_cursor = Qt::ArrowCursor;
};

/// A marked stretch in whole steps of what the grid shows: days where days are wide enough to be
/// aimed at, else hours or quarters of an hour. At least one step.
Span snappedStretch(const TimelineScene& scene, Instant a, Instant b);

} // namespace cb
