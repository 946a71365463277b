// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/LaneBase.h"

#include <algorithm>
#include <limits>

namespace cb {
namespace {

using Pairs = std::vector<std::pair<qint32, qint32>>;

auto pairsOf(const Pairs& pairs, qint32 change)
{
    return std::equal_range(
        pairs.cbegin(),
        pairs.cend(),
        std::pair<qint32, qint32>(change, 0),
        [](const auto& a, const auto& b) { return a.first < b.first; });
}

} // namespace

int deploymentBefore(
    const Pairs& deployments, const DeploymentColumns& columns, int change, qint64 before)
{
    const auto startOf = [&columns](int row) {
        return columns.startedAts[static_cast<std::size_t>(row)];
    };
    int latest = noRow;
    const auto [first, last] = pairsOf(deployments, change);
    for (auto pair = first; pair != last; ++pair) {
        const int row = pair->second;
        const bool isLater = latest == noRow || startOf(row) > startOf(latest)
            || (startOf(row) == startOf(latest) && row < latest);
        if (startOf(row) <= before && isLater) {
            latest = row;
        }
    }
    return latest;
}

std::optional<Span> causeSpan(const TimelineInput& input, int incident, int deployment)
{
    const qint32 change = input.snapshot->incidents->causedBys[static_cast<std::size_t>(incident)];
    const RowSpans followed = rowSpans(input, LaneTable::Incidents, incident);
    if (change == noRow || !followed.isShown()) {
        return std::nullopt;
    }
    const RowSpans cause = deployment != noRow ? rowSpans(input, LaneTable::Deployments, deployment)
                                               : rowSpans(input, LaneTable::Changes, change);
    if (!cause.isShown()) {
        return std::nullopt;
    }
    const Instant from = (cause.actual ? cause.actual : cause.item)->span.start;
    const Instant to = followed.item->span.start;
    return Span{qMin(from, to), qMax(from, to).plusMs(1)};
}

int TimelineLanes::deploymentBefore(int change, int incident) const
{
    const DeploymentColumns& columns = *m_input.snapshot->deployments;
    const qint64 before =
        m_input.snapshot->incidents->openedAts[static_cast<std::size_t>(incident)];
    Pairs candidates;
    const auto [first, last] = pairsOf(m_base->causes.deployments, change);
    std::copy_if(first, last, std::back_inserter(candidates), [this](const auto& pair) {
        return !m_delta->isEdited(LaneTable::Deployments, pair.second);
    });
    for (const int row : m_delta->rows[static_cast<std::size_t>(LaneTable::Deployments)]) {
        if (columns.changes[static_cast<std::size_t>(row)] == change
            && rowSpans(m_input, LaneTable::Deployments, row).isShown())
        {
            candidates.emplace_back(change, row);
        }
    }
    return cb::deploymentBefore(candidates, columns, change, before);
}

TimelineLink TimelineLanes::linkOf(int incident) const
{
    const qint32 change =
        m_input.snapshot->incidents->causedBys[static_cast<std::size_t>(incident)];
    return {incident, change, deploymentBefore(change, incident)};
}

std::vector<TimelineLink> TimelineLanes::linksIn(const Span& range, int most) const
{
    std::vector<TimelineLink> links;
    for (const int incident : m_delta->causes.rowsIn(range)) {
        if (links.size() == static_cast<std::size_t>(most)) {
            break;
        }
        links.push_back(linkOf(incident));
    }
    return links;
}

std::vector<int> TimelineLanes::incidentsOf(int change) const
{
    const IncidentColumns& incidents = *m_input.snapshot->incidents;
    std::vector<int> rows;
    const auto [first, last] = pairsOf(m_base->causes.incidents, change);
    for (auto pair = first; pair != last; ++pair) {
        if (!m_delta->isEdited(LaneTable::Incidents, pair->second)) {
            rows.push_back(pair->second);
        }
    }
    for (const int row : m_delta->rows[static_cast<std::size_t>(LaneTable::Incidents)]) {
        if (incidents.causedBys[static_cast<std::size_t>(row)] == change) {
            rows.push_back(row);
        }
    }
    return rows;
}

std::vector<TimelineLink> TimelineLanes::linksOf(LaneSeries series, int row) const
{
    std::vector<int> incidents;
    switch (tableOf(series)) {
    case LaneTable::Incidents:
        incidents.push_back(row);
        break;
    case LaneTable::Changes:
        incidents = incidentsOf(row);
        break;
    case LaneTable::Deployments:
        incidents =
            incidentsOf(m_input.snapshot->deployments->changes[static_cast<std::size_t>(row)]);
        break;
    }
    std::vector<TimelineLink> links;
    for (const int incident : incidents) {
        const TimelineLink link =
            m_delta->causes.spanOf(incident) ? linkOf(incident) : TimelineLink{-1, noRow};
        const bool isOfRow = series != LaneSeries::Deployments || link.deployment == row;
        if (link.incident >= 0 && isOfRow) {
            links.push_back(link);
        }
    }
    return links;
}

} // namespace cb
