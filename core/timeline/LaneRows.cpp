// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/LaneRows.h"

namespace cb {
namespace {

bool matchesFilter(const RowFlags& flags, int row)
{
    return !flags || (*flags)[static_cast<std::size_t>(row)] != 0;
}

bool isWhole(qint64 start, qint64 end)
{
    return start != noInstant && end != noInstant && start <= end;
}

RowSpans changeSpans(const TimelineInput& input, int row)
{
    const ChangeColumns& changes = *input.snapshot->changes;
    const auto r = static_cast<std::size_t>(row);
    RowSpans spans;
    spans.matches = true;
    const auto outcome = static_cast<quint8>(changeOutcome(changes, row));
    if (const std::optional<Span> planned = changes.plannedWindow(row)) {
        spans.item = LaneItem{LaneSeries::Planned, row, *planned, outcome, false};
    }
    const qint64 start = changes.actualStarts[r];
    const qint64 end = changes.actualEnds[r];
    if (isWhole(start, end)) {
        spans.actual = LaneItem{LaneSeries::Actual, row, {{start}, {end}}, outcome, false};
    } else if (
        start != noInstant && end == noInstant && changes.states[r] == ChangeState::Implement) {
        const Span running{{start}, {qMax(start, input.now.ms)}};
        spans.actual = LaneItem{LaneSeries::Actual, row, running, outcome, true};
    } else {
        spans.hasBrokenActual = start != noInstant || end != noInstant;
    }
    return spans;
}

/// Something with one span; `canRun`: it may have no end yet.
void setSpan(SingleSpan& span, qint64 start, qint64 end, bool canRun, Instant now)
{
    span.matches = true;
    span.isOpen = end == noInstant && canRun;
    span.start = start;
    span.end = end != noInstant ? end : span.isOpen ? qMax(start, now.ms) : start;
    span.isShown = isWhole(span.start, span.end);
}

RowSpans spansOf(const SingleSpan& span, LaneSeries series, int row)
{
    RowSpans spans;
    spans.matches = span.matches;
    if (span.isShown) {
        spans.item = LaneItem{series, row, {{span.start}, {span.end}}, span.kind, span.isOpen};
    }
    return spans;
}

} // namespace

LaneTable tableOf(LaneSeries series)
{
    switch (series) {
    case LaneSeries::Planned:
    case LaneSeries::Actual:
        return LaneTable::Changes;
    case LaneSeries::Deployments:
        return LaneTable::Deployments;
    case LaneSeries::Incidents:
        break;
    }
    return LaneTable::Incidents;
}

SingleSpan singleSpan(const TimelineInput& input, LaneTable table, int row)
{
    const auto r = static_cast<std::size_t>(row);
    SingleSpan span;
    if (table == LaneTable::Deployments) {
        if (matchesFilter(input.deployments, row)) {
            const DeploymentColumns& columns = *input.snapshot->deployments;
            const DeploymentOutcome outcome = columns.outcomes[r];
            span.kind = static_cast<quint8>(outcome);
            const bool canRun = outcome == DeploymentOutcome::Running;
            setSpan(span, columns.startedAts[r], columns.finishedAts[r], canRun, input.now);
        }
        return span;
    }
    if (matchesFilter(input.incidents, row)) {
        const IncidentColumns& columns = *input.snapshot->incidents;
        const qint64 resolved = columns.resolvedAts[r];
        const qint64 end = resolved != noInstant ? resolved : columns.restoredAts[r];
        const quint8 priority = columns.priorities[r];
        span.kind = priority < LaneCounts::priorities ? priority : quint8{0};
        const bool canRun = columns.states[r] <= IncidentState::InProgress;
        setSpan(span, columns.openedAts[r], end, canRun, input.now);
    }
    return span;
}

RowSpans rowSpans(const TimelineInput& input, LaneTable table, int row)
{
    switch (table) {
    case LaneTable::Changes:
        return matchesFilter(input.changes, row) ? changeSpans(input, row) : RowSpans();
    case LaneTable::Deployments:
        return spansOf(singleSpan(input, table, row), LaneSeries::Deployments, row);
    case LaneTable::Incidents:
        break;
    }
    return spansOf(singleSpan(input, table, row), LaneSeries::Incidents, row);
}

int rowCount(const BoardSnapshot& snapshot, LaneTable table)
{
    switch (table) {
    case LaneTable::Changes:
        return snapshot.changes->size();
    case LaneTable::Deployments:
        return snapshot.deployments->size();
    case LaneTable::Incidents:
        break;
    }
    return snapshot.incidents->size();
}

void addTo(LaneCounts& counts, LaneTable table, quint8 kind, quint32 by)
{
    switch (table) {
    case LaneTable::Changes:
        counts.changes[kind] += by;
        break;
    case LaneTable::Deployments:
        counts.deployments[kind] += by;
        break;
    case LaneTable::Incidents:
        counts.incidents[kind] += by;
        break;
    }
}

void addLeftOut(TimelineLeftOut& leftOut, LaneTable table, int by)
{
    switch (table) {
    case LaneTable::Changes:
        leftOut.changes += by;
        break;
    case LaneTable::Deployments:
        leftOut.deployments += by;
        break;
    case LaneTable::Incidents:
        leftOut.incidents += by;
        break;
    }
}

void widen(std::optional<Span>& extent, const Span& span)
{
    if (!extent) {
        extent = span;
        return;
    }
    extent->start = qMin(extent->start, span.start);
    extent->end = qMax(extent->end, span.end);
}

} // namespace cb
