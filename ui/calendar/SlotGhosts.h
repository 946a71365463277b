// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slots/FindSlots.h"
#include "ui/calendar/CalendarGeometry.h"
#include "ui/calendar/TimeText.h"

#include <functional>

class QPainter;

namespace cb {

class Theme;

/// A free window of the change that is moved, drawn dashed where it lies; out of view as text with
/// an arrow at the edge.
struct SlotGhost
{
    int number = 0; ///< its key
    QString text;
    std::vector<QRectF> rects; ///< of one out of view: the text alone
    int side = 0; ///< -1 before the range in view, 1 after it, 0 in view
};

struct SlotGhostRequest
{
    const QList<Slot>& windows;
    const TimeText& times;
    int lane = -1; ///< of a page with lanes
    double barHeight = 0;
    const Theme& theme;
};

/// Pure; as many as lie in view or have an edge to stand at.
std::vector<SlotGhost> layoutSlotGhosts(
    const CalendarGeometry& geometry, const SlotGhostRequest& request);

void paintSlotGhosts(QPainter& painter, const std::vector<SlotGhost>& ghosts, const Theme& theme);

/// Where a change is proposed to go, until its owner answers.
struct ProposedWindow
{
    int row = 0;
    Span window;
};

/// Those that are pending and meet the range.
std::vector<ProposedWindow> proposedWindows(const BoardSnapshot& snapshot, const Span& range);

/// The outlines of those that are in view; `laneOf` gives the lane of a row (-1: the page has
/// none), or nothing.
std::vector<SlotGhost> layoutProposals(
    const CalendarGeometry& geometry,
    const std::vector<ProposedWindow>& windows,
    const BoardSnapshot& snapshot,
    const QTimeZone& zone,
    double barHeight,
    const std::function<std::optional<int>(int row)>& laneOf);

/// Dashed, with the number of the change; behind the bars.
void paintProposals(QPainter& painter, const std::vector<SlotGhost>& ghosts, const Theme& theme);

} // namespace cb
