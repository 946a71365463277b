// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/impact/ImpactInteraction.h"

#include <QLineF>

namespace cb {

using Kind = ImpactIntent::Kind;

ImpactInteraction::Intents ImpactInteraction::press(
    const ImpactScene& scene, QPointF point, QPointF widget)
{
    m_state = State::Pressed;
    m_last = widget;
    const int box = scene.boxAt(point);
    if (box >= 0) {
        return {{Kind::SelectBox, box}};
    }
    const int curve = scene.curveAt(point, m_reach);
    if (curve >= 0) {
        return {{Kind::SelectCurve, -1, curve}};
    }
    return {{Kind::SelectNothing}};
}

ImpactInteraction::Intents ImpactInteraction::move(
    const ImpactScene& scene, QPointF point, QPointF widget)
{
    if (m_state == State::Pressed && QLineF(m_last, widget).length() >= m_dragDistance) {
        m_state = State::Panning;
    }
    if (m_state == State::Panning) {
        const QPointF by = widget - m_last;
        m_last = widget;
        return {{Kind::PanBy, -1, -1, by}};
    }
    if (m_state == State::Pressed) {
        return {};
    }
    const int box = scene.boxAt(point);
    const int curve = box >= 0 ? -1 : scene.curveAt(point, m_reach);
    if (box == m_hoveredBox && curve == m_hoveredCurve) {
        return {};
    }
    m_hoveredBox = box;
    m_hoveredCurve = curve;
    return {{Kind::Hover, box, curve}};
}

ImpactInteraction::Intents ImpactInteraction::release()
{
    m_state = State::Idle;
    return {};
}

ImpactInteraction::Intents ImpactInteraction::doubleClick(
    const ImpactScene& scene, QPointF point) const
{
    const int box = scene.boxAt(point);
    return box >= 0 ? Intents{{Kind::Open, box}} : Intents();
}

ImpactInteraction::Intents ImpactInteraction::leave()
{
    m_state = State::Idle;
    m_hoveredBox = -1;
    m_hoveredCurve = -1;
    return {{Kind::Hover}};
}

} // namespace cb
