// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/impact/ImpactScene.h"

#include <QList>

namespace cb {

/// What a person means by what the pointer does on the graph.
struct ImpactIntent
{
    enum class Kind
    {
        SelectBox,
        SelectCurve,
        SelectNothing,
        Open, ///< the box: a service becomes its CIs, the change its page
        PanBy, ///< `by`, in pixels of the widget
        Hover ///< over `box` or `curve`; -1: over none
    };

    Kind kind = Kind::Hover;
    int box = -1;
    int curve = -1;
    QPointF by;

    friend bool operator==(const ImpactIntent&, const ImpactIntent&) = default;
};

/// Positions in, intents out. Points are in the scene's coordinates, `widget` ones in those of the
/// widget, which do not move while the scene is panned.
class ImpactInteraction
{
public:
    using Intents = QList<ImpactIntent>;

    /// `reach`: how near to a line the pointer has to be; `dragDistance`: as everywhere.
    ImpactInteraction(double reach, double dragDistance)
        : m_reach(reach)
        , m_dragDistance(dragDistance)
    {}

    Intents press(const ImpactScene& scene, QPointF point, QPointF widget);
    Intents move(const ImpactScene& scene, QPointF point, QPointF widget);
    Intents release();
    Intents doubleClick(const ImpactScene& scene, QPointF point) const;
    Intents leave();

    bool isPanning() const { return m_state == State::Panning; }

private:
    enum class State
    {
        Idle,
        Pressed,
        Panning
    };

    double m_reach;
    double m_dragDistance;
    State m_state = State::Idle;
    QPointF m_last; ///< in the widget
    int m_hoveredBox = -1;
    int m_hoveredCurve = -1;
};

} // namespace cb
