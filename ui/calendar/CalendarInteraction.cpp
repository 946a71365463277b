// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarInteraction.h"

#include <QLineF>

namespace cb {

using Kind = CalendarIntent::Kind;

CalendarInteraction::Intents CalendarInteraction::press(
    const CalendarGeometry& geometry,
    QPointF point,
    BoxRegion region,
    Qt::KeyboardModifiers modifiers)
{
    m_state = State::Idle;
    CalendarIntent intent;
    const auto hit = geometry.hit(point, region, m_edgeGrip);
    if (!hit) {
        const auto moment = geometry.momentAt(point);
        if (!moment) {
            return {};
        }
        intent.kind = Kind::FocusCell;
        intent.cell = moment->cell;
        return {intent};
    }
    const CalendarBox& box = geometry.boxes[static_cast<std::size_t>(hit->box)];
    intent.box = hit->box;
    intent.cell = box.cell;
    if (box.kind == BoxKind::More) {
        intent.kind = Kind::OpenDay;
        return {intent};
    }
    intent.kind = Kind::Select;
    if (modifiers.testFlag(Qt::ControlModifier)) {
        intent.kind = Kind::Toggle;
    } else if (modifiers.testFlag(Qt::ShiftModifier)) {
        intent.kind = Kind::Extend;
    } else if (box.kind == BoxKind::Bar) {
        m_state = State::Pressed;
        intent.mayDrag = true;
        m_pressed = point;
        m_hit = *hit;
        m_byDays = geometry.movesByDays() || region == BoxRegion::Head;
        m_from = geometry.momentAt(point).value_or(CalendarMoment());
    }
    return {intent};
}

CalendarInteraction::Intents CalendarInteraction::doubleClick(
    const CalendarGeometry& geometry, QPointF point, BoxRegion region)
{
    m_state = State::Idle;
    CalendarIntent intent;
    if (const auto hit = geometry.hit(point, region, m_edgeGrip)) {
        const CalendarBox& box = geometry.boxes[static_cast<std::size_t>(hit->box)];
        intent.kind = box.kind == BoxKind::More ? Kind::OpenDay : Kind::Open;
        intent.box = hit->box;
        intent.cell = box.cell;
        return {intent};
    }
    // The heads of a month's days lie in the body.
    const bool hasHead = region == BoxRegion::Head || !geometry.axis;
    const int head = hasHead ? geometry.cellAt(point, BoxRegion::Head) : -1;
    if (head >= 0) {
        intent.kind = Kind::OpenDay;
        intent.cell = head;
        return {intent};
    }
    const auto moment = geometry.momentAt(point);
    if (!moment) {
        return {};
    }
    intent.kind = Kind::Create;
    intent.cell = moment->cell;
    intent.from = *moment;
    return {intent};
}

CalendarInteraction::Intents CalendarInteraction::move(
    const CalendarGeometry& geometry,
    QPointF point,
    BoxRegion region,
    Qt::KeyboardModifiers modifiers)
{
    Intents out;
    if (m_state == State::Idle) {
        hoverOver(geometry, point, region, out);
        return out;
    }
    const bool isShort = QLineF(m_pressed, point).length() < m_dragDistance;
    if (m_state == State::Pressed && isShort) {
        return out;
    }
    CalendarIntent intent;
    intent.box = m_hit.box;
    intent.part = m_hit.part;
    intent.byDays = m_byDays;
    intent.from = m_from;
    if (m_state == State::Pressed) {
        m_state = State::Dragging;
        intent.kind = Kind::MoveStart;
        out.append(intent);
    }
    if (const auto moment = geometry.momentAt(point)) {
        intent.kind = Kind::MoveTo;
        intent.to = *moment;
        intent.isFine = modifiers.testFlag(Qt::ShiftModifier);
        out.append(intent);
    }
    return out;
}

CalendarInteraction::Intents CalendarInteraction::release()
{
    const State before = std::exchange(m_state, State::Idle);
    if (before == State::Idle) {
        return {};
    }
    CalendarIntent intent;
    intent.kind = before == State::Dragging ? Kind::MoveDrop : Kind::Click;
    return {intent};
}

CalendarInteraction::Intents CalendarInteraction::cancel()
{
    const State before = std::exchange(m_state, State::Idle);
    if (before != State::Dragging) {
        return {};
    }
    CalendarIntent intent;
    intent.kind = Kind::MoveCancel;
    return {intent};
}

CalendarInteraction::Intents CalendarInteraction::leave()
{
    if (m_hover.box < 0) {
        return {};
    }
    m_hover = {};
    return {CalendarIntent()};
}

void CalendarInteraction::hoverOver(
    const CalendarGeometry& geometry, QPointF point, BoxRegion region, Intents& out)
{
    const CalendarHit now = geometry.hit(point, region, m_edgeGrip).value_or(CalendarHit());
    const bool isOther = now.box != m_hover.box;
    m_hover = now;
    if (isOther) {
        CalendarIntent intent;
        intent.box = now.box;
        out.append(intent);
    }
}

Qt::CursorShape CalendarInteraction::cursor(const CalendarGeometry& geometry) const
{
    const CalendarHit& hit = m_state == State::Idle ? m_hover : m_hit;
    if (m_state == State::Dragging && hit.part == MovePart::Whole) {
        return Qt::ClosedHandCursor;
    }
    if (hit.box < 0 || static_cast<std::size_t>(hit.box) >= geometry.boxes.size()) {
        return Qt::ArrowCursor;
    }
    const CalendarBox& box = geometry.boxes[static_cast<std::size_t>(hit.box)];
    if (box.kind == BoxKind::More) {
        return Qt::PointingHandCursor;
    }
    if (hit.part == MovePart::Whole || box.kind != BoxKind::Bar) {
        return Qt::ArrowCursor;
    }
    return geometry.axis && box.region == BoxRegion::Body ? Qt::SizeVerCursor : Qt::SizeHorCursor;
}

} // namespace cb
