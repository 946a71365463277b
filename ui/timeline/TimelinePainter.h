// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/CalendarScene.h"
#include "ui/timeline/TimelineScene.h"

#include <QSet>

class QPainter;

namespace cb {

/// How a timeline looks at the moment.
struct TimelineLook
{
    std::vector<bool> isSelected; ///< by item; may be shorter
    int hoveredItem = -1;
    int focusedItem = -1; ///< a column or "+n" that has the focus
    int focusedRow = -1; ///< a group's head or lane that has the focus
    int hoveredRow = -1; ///< a group's head under the pointer
    bool isActiveWindow = true;
    std::optional<Span> range; ///< a stretch of time that is marked
    std::optional<MovingLook> moving; ///< bars on their way, in the widget's coordinates
    QSet<int> movingRows; ///< of the changes that move
    QHash<int, BoxHit> hits; ///< by row: what collides with what is selected or on its way
};

/// Paints a whole frame. No clock, no measuring of text: what it costs is what is in view.
void paintTimeline(
    QPainter& painter, const TimelineScene& scene, const TimelineLook& look, const Theme& theme);

/// Parts of it.
void paintTimelineItems(
    QPainter& painter, const TimelineScene& scene, const TimelineLook& look, const Theme& theme);
void paintTimelineHeads(
    QPainter& painter, const TimelineScene& scene, const TimelineLook& look, const Theme& theme);
void paintTimelineAxis(
    QPainter& painter, const TimelineScene& scene, const TimelineLook& look, const Theme& theme);
void paintTimelineStrip(QPainter& painter, const TimelineScene& scene, const Theme& theme);

/// The fill of columns of lanes and groups.
QColor timelineColumnColor(const Theme& theme, bool isGroup);
/// The bar of what actually happened.
QColor timelineActualColor(const Theme& theme);

/// A sign with a thin edge of canvas round it, so that it reads on bars and lines.
void paintOutcomeOnLane(
    QPainter& painter, const QRectF& box, OutcomeSign outcome, const Theme& theme);

} // namespace cb
