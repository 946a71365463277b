// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/CalendarGeometry.h"
#include "ui/calendar/CalendarPage.h"

#include <QPolygonF>

class QPainter;

namespace cb {

class Theme;

/// From the end of a bar to the start of the bar that follows it.
struct SequenceLine
{
    int before = 0; ///< item of the page; likewise below
    int after = 0;
    QPolygonF path; ///< from the foot of the one to the head of the other
    bool isCritical = false; ///< part of the critical path
    bool isBroken = false; ///< the follower starts before the end
};

/// The lines between bars of the body that are both in the page, of a week or a day. Pure.
std::vector<SequenceLine> sequenceLines(const CalendarPage& page, const CalendarGeometry& geometry);

/// Of the lines, those of the chains that hold one of these items, and all that are broken: a week
/// full of lines can't be read. Pure.
std::vector<SequenceLine> linesThrough(
    const std::vector<SequenceLine>& lines, const std::vector<int>& items);

/// Behind the bars. The critical path is twice as wide; a line that runs back in time is dotted.
void paintSequenceLines(
    QPainter& painter, const std::vector<SequenceLine>& lines, const Theme& theme);

} // namespace cb
