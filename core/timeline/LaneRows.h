// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/TimelineLanes.h"

namespace cb {

/// The tables that a timeline shows.
enum class LaneTable
{
    Changes,
    Deployments,
    Incidents
};

LaneTable tableOf(LaneSeries series);

/// What one row shows, wherever it stands. Pure functions of a row of an input.
struct RowSpans
{
    std::optional<LaneItem> item; ///< planned, deployment or incident
    std::optional<LaneItem> actual; ///< of a change
    bool matches = false;
    bool hasBrokenActual = false; ///< TimelineLeftOut::brokenActuals

    bool isShown() const { return item || actual; }

    /// Where it counts: LaneCounts.
    qint64 countStart() const { return (item ? item : actual)->span.start.ms; }

    quint8 outcome() const { return (item ? item : actual)->outcome; }
};

RowSpans rowSpans(const TimelineInput& input, LaneTable table, int row);

/// A deployment or an incident in a few words, for going through millions of them.
struct SingleSpan
{
    qint64 start = noInstant;
    qint64 end = noInstant;
    quint8 kind = 0;
    bool matches = false;
    bool isShown = false; ///< else its dates are missing or inverted
    bool isOpen = false;
};

SingleSpan singleSpan(const TimelineInput& input, LaneTable table, int row);

/// How many rows a table has.
int rowCount(const BoardSnapshot& snapshot, LaneTable table);

/// Adds (or takes away) one thing of a kind.
void addTo(LaneCounts& counts, LaneTable table, quint8 kind, quint32 by = 1);

void addLeftOut(TimelineLeftOut& leftOut, LaneTable table, int by);

/// The stretch of both.
void widen(std::optional<Span>& extent, const Span& span);

} // namespace cb
