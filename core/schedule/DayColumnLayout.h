// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/Lanes.h"

#include <QDate>
#include <QTime>
#include <QTimeZone>

namespace cb {

struct DayColumnOptions
{
    QDate firstDay;
    int days = 7;
    QTime dayStartsAt{0, 0}; ///< 12:00 keeps nights whole: a column then runs from noon to noon
    qint64 minimumLengthMs = 15 * msPerMinute; ///< shorter blocks take as much room as this
};

/// A column of a week or day view. On the night of a clock change it has 23 or 25 real hours.
struct DayColumn
{
    QDate day;
    Span span;
    int lanes = 1; ///< the most lanes of any cluster in it
};

/// The part of an item in one column, in real milliseconds since the column's start.
struct DayPiece
{
    int item = 0; ///< index in the input
    int column = 0;
    qint64 fromMs = 0;
    qint64 toMs = 0; ///< real end, for zero-length items equal to `fromMs`
    LanePlace place; ///< overlaps share the width: x = lane / lanes, width = laneSpan / lanes
    bool continuesBefore = false; ///< "to 02:00, title"
    bool continuesAfter = false;
};

struct DayColumnPlan
{
    std::vector<DayColumn> columns;
    std::vector<DayPiece> pieces; ///< by column, then time
};

/// The columns alone.
std::vector<DayColumn> dayColumns(const DayColumnOptions& options, const QTimeZone& zone);

/// Cuts spans at the columns' edges and shares the width among overlapping pieces of a column.
/// O(p log p) in the number of pieces; pure, any thread.
DayColumnPlan layoutDayColumns(
    const std::vector<Span>& spans, const DayColumnOptions& options, const QTimeZone& zone);

} // namespace cb
