// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/BoxLabel.h"
#include "ui/calendar/BoxPainter.h"
#include "ui/calendar/Ghosts.h"
#include "ui/calendar/SequenceLines.h"
#include "ui/calendar/SlotGhosts.h"

#include <QLocale>

#include <optional>

namespace cb {

/// What one view shows, laid out and labelled: all that a painter needs but the look of the moment.
struct CalendarScene
{
    CalendarPage page;
    CalendarGeometry geometry;
    CalendarMetrics metrics;
    TimeText times;
    QLocale locale;
    std::vector<BoxLabel> labels; ///< of the geometry's boxes
    std::vector<BandLabel> bandLabels; ///< of the geometry's bands
    std::vector<SlotGhost> proposals; ///< windows that others propose, until they are answered
    std::vector<SequenceLine> sequences; ///< between bars that follow each other
    GhostPlan ghosts; ///< what differs since a baseline, where that is shown
    QTimeZone secondZone; ///< invalid: no second gutter
    QDate month; ///< of a month view
    LaneKind laneKind = LaneKind::Team;
};

/// A line of the card beside a bar that moves: what it would collide with.
struct MoveCardConflict
{
    ConflictLetter letter;
    QString text;
};

/// A bar on its way.
struct MovingBar
{
    int item = -1; ///< -1: it is not on the page
    BoxRegion region = BoxRegion::Body;
    std::vector<BoxLabel> labels; ///< where it would be
    std::vector<QRectF> origins; ///< where it was
};

/// What is on its way.
struct MovingLook
{
    std::vector<MovingBar> bars; ///< the one that is held first, then those that move with it
    std::vector<SlotGhost> freeSlots; ///< where it could go
    QRectF card; ///< beside the first; null: none
    QStringList cardLines; ///< head line, then notes
    QList<MoveCardConflict> cardConflicts; ///< below them
    QString cardRest; ///< "and 4 more"; empty: that is all
    QList<QPair<QString, QString>> cardKeys; ///< key, what it does
};

/// How the scene looks at the moment.
struct CalendarLook
{
    std::vector<bool> isSelected; ///< by box
    int hoveredBox = -1;
    int focusedCell = -1; ///< -1: a bar has the focus, or the view has not
    int focusedBox = -1; ///< a "more" line that has the focus
    bool isActiveWindow = true;
    std::optional<MovingLook> moving;
    std::vector<SequenceLine> sequences; ///< those of the scene that are drawn
    QHash<int, BoxHit> hits; ///< by row: what collides with what is selected or on its way
    QPointF scroll; ///< of the body
    QSizeF viewport;
};

} // namespace cb
