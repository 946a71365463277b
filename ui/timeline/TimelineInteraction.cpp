// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineInteraction.h"

#include <QLineF>

#include <algorithm>
#include <utility>

namespace cb {

using Kind = TimelineIntent::Kind;

namespace {

TimelineIntent intentOf(Kind kind)
{
    TimelineIntent intent;
    intent.kind = kind;
    return intent;
}

} // namespace

Span snappedStretch(const TimelineScene& scene, Instant a, Instant b)
{
    constexpr double aimed = 5; // pixels
    const auto [first, last] = std::minmax(a, b);
    TickUnit unit = TickUnit::Week;
    for (const TickUnit finer :
         {TickUnit::Minute, TickUnit::Minute5, TickUnit::Minute15, TickUnit::Hour, TickUnit::Day})
    {
        if (scene.scale.lengthOf(ordinaryMs(finer)) >= aimed) {
            unit = finer;
            break;
        }
    }
    const Instant start = unitStart(first, unit, scene.calendar);
    const Instant end = unitStart(last, unit, scene.calendar) == last && last > start
        ? last
        : nextUnitStart(last, unit, scene.calendar);
    return {start, end};
}

TimelineInteraction::BarHit TimelineInteraction::barAt(const TimelineScene& scene, QPointF point)
{
    BarHit hit;
    hit.item = scene.itemAt(point);
    if (hit.item < 0) {
        return hit;
    }
    const TimelineItem& item = scene.items[static_cast<std::size_t>(hit.item)];
    const double grip = scene.metrics.edgeGrip;
    constexpr int gripsOfABar = 4;
    if (item.kind != TimelineItemKind::Change || item.ring.width() < gripsOfABar * grip
        || !item.ring.adjusted(0, -2, 0, 2).contains(point))
    {
        return hit;
    }
    const bool isLeft = point.x() < item.ring.left() + grip;
    const bool isRight = point.x() > item.ring.right() - grip;
    if (isLeft || isRight) {
        hit.part = isLeft != scene.isRightToLeft ? MovePart::Start : MovePart::End;
    }
    return hit;
}

Instant TimelineInteraction::stripInstant(const TimelineScene& scene, double x)
{
    const QRectF& strip = scene.frame.strip;
    const TimeScale scale(scene.strip.year, strip.width());
    return scale.instantAt(scene.isRightToLeft ? strip.right() - x : x - strip.left());
}

bool TimelineInteraction::isOnHeadsEdge(const TimelineScene& scene, QPointF point)
{
    const QRectF& heads = scene.frame.heads;
    const double edge = scene.isRightToLeft ? heads.left() : heads.right();
    return std::abs(point.x() - edge) <= scene.metrics.headsGrip
        && point.y() >= scene.frame.axis.top();
}

bool TimelineInteraction::isOnAxis(const TimelineScene& scene, QPointF point)
{
    return scene.frame.axis.left() <= point.x() && point.x() < scene.frame.axis.right()
        && point.y() >= scene.frame.axis.top() && point.y() < scene.frame.canvas.top();
}

TimelineInteraction::Intents TimelineInteraction::press(
    const TimelineScene& scene, QPointF point, Qt::KeyboardModifiers modifiers)
{
    m_state = State::Idle;
    m_pressed = m_last = point;
    if (isOnHeadsEdge(scene, point)) {
        m_state = State::Heads;
        return {};
    }
    if (scene.frame.strip.contains(point)) {
        return pressStrip(scene, point);
    }
    if (isOnAxis(scene, point)) {
        m_state = State::Marking;
        m_from = scene.instantAt(point.x());
        return {};
    }
    if (scene.frame.canvas.contains(point)) {
        return pressCanvas(scene, point, modifiers);
    }
    const int row = scene.frame.heads.contains(point) ? scene.rowAt(point.y()) : -1;
    if (row < 0) {
        return {};
    }
    const bool isGroup = scene.rows[static_cast<std::size_t>(row)].line.isGroup;
    TimelineIntent intent = intentOf(isGroup ? Kind::Fold : Kind::FocusRow);
    intent.row = row;
    return {intent};
}

TimelineInteraction::Intents TimelineInteraction::pressStrip(
    const TimelineScene& scene, QPointF point)
{
    constexpr double grip = 5;
    const QRectF& window = scene.strip.window;
    m_from = stripInstant(scene, point.x());
    m_span = scene.span();
    const bool isNearLeft = std::abs(point.x() - window.left()) <= grip;
    const bool isNearRight = std::abs(point.x() - window.right()) <= grip;
    constexpr double leastToResize = 4 * grip;
    if (window.width() >= leastToResize && (isNearLeft || isNearRight)) {
        m_state = isNearLeft != scene.isRightToLeft ? State::StripStart : State::StripEnd;
        return {};
    }
    m_state = State::StripMove;
    if (window.contains(point) || isNearLeft || isNearRight) {
        return {};
    }
    // A click beside the window brings its middle there; a drag goes on from it.
    const qint64 half = m_span.lengthMs() / 2;
    TimelineIntent intent = intentOf(Kind::ShowSpan);
    intent.span = {m_from.plusMs(-half), m_from.plusMs(m_span.lengthMs() - half)};
    m_span = intent.span;
    return {intent};
}

TimelineInteraction::Intents TimelineInteraction::pressCanvas(
    const TimelineScene& scene, QPointF point, Qt::KeyboardModifiers modifiers)
{
    m_hit = barAt(scene, point);
    m_from = scene.instantAt(point.x());
    if (m_hit.item < 0) {
        m_state = modifiers.testFlag(Qt::ShiftModifier) ? State::Marking : State::PressedCanvas;
        TimelineIntent intent = intentOf(Kind::FocusRow);
        intent.row = scene.rowAt(point.y());
        return m_state == State::Marking || intent.row < 0 ? Intents() : Intents{intent};
    }
    const TimelineItem& item = scene.items[static_cast<std::size_t>(m_hit.item)];
    TimelineIntent intent = intentOf(Kind::Select);
    intent.item = m_hit.item;
    intent.row = item.line;
    if (modifiers.testFlag(Qt::ControlModifier)) {
        intent.kind = Kind::Toggle;
    } else if (modifiers.testFlag(Qt::ShiftModifier)) {
        intent.kind = Kind::Extend;
    } else {
        const bool isBar = item.kind == TimelineItemKind::Change && item.span.lengthMs() > 0;
        m_state = isBar ? State::PressedBar : State::PressedCanvas;
        intent.mayDrag = isBar;
    }
    return {intent};
}

TimelineInteraction::Intents TimelineInteraction::doubleClick(
    const TimelineScene& scene, QPointF point)
{
    m_state = State::Idle;
    const int item = scene.itemAt(point);
    if (item >= 0) {
        TimelineIntent intent = intentOf(Kind::Open);
        intent.item = item;
        return {intent};
    }
    const int row = scene.rowAt(point.y());
    if (!scene.frame.canvas.contains(point) || row < 0) {
        return {};
    }
    TimelineIntent intent = intentOf(Kind::Create);
    intent.row = row;
    intent.from = scene.instantAt(point.x());
    return {intent};
}

TimelineIntent TimelineInteraction::moveTo(
    const TimelineScene& scene, QPointF point, Qt::KeyboardModifiers modifiers) const
{
    TimelineIntent intent = intentOf(Kind::MoveTo);
    intent.item = m_hit.item;
    intent.part = m_hit.part;
    intent.from = m_from;
    intent.to = scene.instantAt(point.x());
    intent.isFine = modifiers.testFlag(Qt::ShiftModifier);
    return intent;
}

TimelineIntent TimelineInteraction::markTo(const TimelineScene& scene, QPointF point) const
{
    TimelineIntent intent = intentOf(Kind::MarkTo);
    intent.from = m_from;
    intent.to = scene.instantAt(point.x());
    return intent;
}

TimelineInteraction::Intents TimelineInteraction::dragStrip(
    const TimelineScene& scene, QPointF point) const
{
    constexpr qint64 shortest = msPerHour;
    const qint64 by = stripInstant(scene, point.x()).ms - m_from.ms;
    TimelineIntent intent = intentOf(Kind::ShowSpan);
    intent.span = m_span;
    if (m_state != State::StripEnd) {
        intent.span.start = intent.span.start.plusMs(by);
    }
    if (m_state != State::StripStart) {
        intent.span.end = intent.span.end.plusMs(by);
    }
    if (m_state == State::StripStart) {
        intent.span.start = std::min(intent.span.start, intent.span.end.plusMs(-shortest));
    } else if (m_state == State::StripEnd) {
        intent.span.end = std::max(intent.span.end, intent.span.start.plusMs(shortest));
    }
    return {intent};
}

TimelineInteraction::Intents TimelineInteraction::move(
    const TimelineScene& scene, QPointF point, Qt::KeyboardModifiers modifiers)
{
    Intents out;
    const bool isShort = QLineF(m_pressed, point).length() < m_dragDistance;
    switch (m_state) {
    case State::Idle:
        hover(scene, point, out);
        return out;
    case State::PressedBar:
        if (isShort) {
            return out;
        }
        m_state = State::Moving;
        m_cursor = Qt::ClosedHandCursor;
        out.append(moveTo(scene, point, modifiers));
        out.first().kind = Kind::MoveStart;
        [[fallthrough]];
    case State::Moving:
        out.append(moveTo(scene, point, modifiers));
        return out;
    case State::PressedCanvas:
        if (isShort) {
            return out;
        }
        m_state = State::Panning;
        m_cursor = Qt::ClosedHandCursor;
        [[fallthrough]];
    case State::Panning: {
        TimelineIntent intent = intentOf(Kind::PanBy);
        intent.delta = point - std::exchange(m_last, point);
        out.append(intent);
        return out;
    }
    case State::Marking:
        if (!isShort) {
            out.append(markTo(scene, point));
        }
        return out;
    case State::StripMove:
    case State::StripStart:
    case State::StripEnd:
        return dragStrip(scene, point);
    case State::Heads: {
        TimelineIntent intent = intentOf(Kind::HeadsWidth);
        intent.width = scene.isRightToLeft ? scene.frame.all.right() - point.x() : point.x();
        out.append(intent);
        return out;
    }
    }
    return out;
}

TimelineInteraction::Intents TimelineInteraction::release(const TimelineScene& scene)
{
    const State before = std::exchange(m_state, State::Idle);
    m_cursor = cursorAt(scene, m_last);
    if (before == State::Moving) {
        return {intentOf(Kind::MoveDrop)};
    }
    if (before == State::PressedBar) {
        return {intentOf(Kind::Click)};
    }
    if (before == State::Marking) {
        return {intentOf(Kind::MarkDone)};
    }
    return {};
}

TimelineInteraction::Intents TimelineInteraction::cancel()
{
    const State before = std::exchange(m_state, State::Idle);
    m_cursor = Qt::ArrowCursor;
    if (before == State::Moving) {
        return {intentOf(Kind::MoveCancel)};
    }
    if (before == State::Marking) {
        return {intentOf(Kind::MarkCancel)};
    }
    return {};
}

TimelineInteraction::Intents TimelineInteraction::leave()
{
    if (m_hoverItem < 0 && m_hoverRow < 0) {
        return {};
    }
    m_hoverItem = m_hoverRow = -1;
    return {intentOf(Kind::Hover)};
}

void TimelineInteraction::hover(const TimelineScene& scene, QPointF point, Intents& out)
{
    m_last = point;
    m_cursor = cursorAt(scene, point);
    const int item = scene.itemAt(point);
    const int row = scene.frame.heads.contains(point) ? scene.rowAt(point.y()) : -1;
    if (item != m_hoverItem || row != m_hoverRow) {
        m_hoverItem = item;
        m_hoverRow = row;
        TimelineIntent intent = intentOf(Kind::Hover);
        intent.item = item;
        intent.row = row;
        out.append(intent);
    }
}

Qt::CursorShape TimelineInteraction::cursorAt(const TimelineScene& scene, QPointF point) const
{
    if (isOnHeadsEdge(scene, point)) {
        return Qt::SplitHCursor;
    }
    if (scene.frame.strip.contains(point)) {
        constexpr double grip = 5;
        const QRectF& window = scene.strip.window;
        const bool isNear = std::abs(point.x() - window.left()) <= grip
            || std::abs(point.x() - window.right()) <= grip;
        if (isNear && window.width() >= 4 * grip) {
            return Qt::SizeHorCursor;
        }
        return window.contains(point) ? Qt::OpenHandCursor : Qt::PointingHandCursor;
    }
    if (isOnAxis(scene, point)) {
        return Qt::IBeamCursor;
    }
    const BarHit hit = barAt(scene, point);
    if (hit.item >= 0) {
        return hit.part == MovePart::Whole ? Qt::ArrowCursor : Qt::SizeHorCursor;
    }
    const int row = scene.frame.heads.contains(point) ? scene.rowAt(point.y()) : -1;
    return row >= 0 && scene.rows[static_cast<std::size_t>(row)].line.isGroup
        ? Qt::PointingHandCursor
        : Qt::ArrowCursor;
}

} // namespace cb
