// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/timeline/LaneOracle.h"

#include <algorithm>
#include <limits>

namespace cb::test {
namespace {

QString keyOf(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

bool isMatch(const RowFlags& flags, int row)
{
    return !flags || (*flags)[static_cast<std::size_t>(row)] == 1;
}

bool isWhole(qint64 start, qint64 end)
{
    return start != noInstant && end != noInstant && end >= start;
}

} // namespace

LaneOracle::LaneOracle(const TimelineInput& input)
    : m_input(input)
{
    const BoardSnapshot& snapshot = *input.snapshot;
    for (int row = 0; row < snapshot.changes->size(); ++row) {
        add(LaneSeries::Planned, row, isMatch(input.changes, row));
    }
    for (int row = 0; row < snapshot.deployments->size(); ++row) {
        add(LaneSeries::Deployments, row, isMatch(input.deployments, row));
    }
    for (int row = 0; row < snapshot.incidents->size(); ++row) {
        add(LaneSeries::Incidents, row, isMatch(input.incidents, row));
    }
}

void LaneOracle::add(LaneSeries series, int number, bool matches)
{
    if (!matches) {
        return;
    }
    Row row = rowOf(series, number);
    if (series == LaneSeries::Planned) {
        const ChangeColumns& changes = *m_input.snapshot->changes;
        const auto r = static_cast<std::size_t>(number);
        const bool hasActual =
            std::any_of(row.items.cbegin(), row.items.cend(), [](const LaneItem& item) {
                return item.series == LaneSeries::Actual;
            });
        const bool hasEdge =
            changes.actualStarts[r] != noInstant || changes.actualEnds[r] != noInstant;
        m_leftOut.brokenActuals += hasEdge && !hasActual ? 1 : 0;
    }
    if (!row.items.empty()) {
        m_rows.push_back(row);
    } else if (series == LaneSeries::Planned) {
        ++m_leftOut.changes;
    } else if (series == LaneSeries::Deployments) {
        ++m_leftOut.deployments;
    } else {
        ++m_leftOut.incidents;
    }
}

LaneOracle::Row LaneOracle::rowOf(LaneSeries series, int number) const
{
    Row row;
    addItems(row, series, number);
    addPlaces(row, series, static_cast<std::size_t>(number));
    row.lanes.removeDuplicates();
    row.groups.removeDuplicates();
    return row;
}

void LaneOracle::addItems(Row& row, LaneSeries series, int number) const
{
    const BoardSnapshot& snapshot = *m_input.snapshot;
    const auto r = static_cast<std::size_t>(number);
    const qint64 now = m_input.now.ms;
    if (series == LaneSeries::Planned) {
        const ChangeColumns& c = *snapshot.changes;
        const auto outcome = static_cast<quint8>(changeOutcome(c, number));
        if (isWhole(c.plannedStarts[r], c.plannedEnds[r])) {
            row.items.push_back(
                {LaneSeries::Planned,
                 number,
                 {{c.plannedStarts[r]}, {c.plannedEnds[r]}},
                 outcome,
                 false});
        }
        const qint64 start = c.actualStarts[r];
        const bool runs = c.states[r] == ChangeState::Implement && start != noInstant
            && c.actualEnds[r] == noInstant;
        const qint64 end = runs ? std::max(start, now) : c.actualEnds[r];
        if (isWhole(start, end)) {
            row.items.push_back({LaneSeries::Actual, number, {{start}, {end}}, outcome, runs});
        }
        return;
    }
    const DeploymentColumns& d = *snapshot.deployments;
    const IncidentColumns& i = *snapshot.incidents;
    const bool isDeployment = series == LaneSeries::Deployments;
    const qint64 start = isDeployment ? d.startedAts[r] : i.openedAts[r];
    qint64 end = isDeployment ? d.finishedAts[r] : i.resolvedAts[r];
    if (!isDeployment && end == noInstant) {
        end = i.restoredAts[r];
    }
    const bool isUnfinished = isDeployment
        ? d.outcomes[r] == DeploymentOutcome::Running
        : i.states[r] == IncidentState::Open || i.states[r] == IncidentState::InProgress;
    const bool runs = isUnfinished && end == noInstant;
    if (end == noInstant) {
        end = runs ? std::max(start, now) : start;
    }
    const quint8 kind = isDeployment ? static_cast<quint8>(d.outcomes[r]) : i.priorities[r];
    if (isWhole(start, end)) {
        row.items.push_back({series, number, {{start}, {end}}, kind, runs});
    }
}

void LaneOracle::addLane(Row& row, RecordKind kind, qint32 record) const
{
    const Directory& directory = *m_input.snapshot->directory;
    QString lane;
    QString group;
    if (record != noRow && kind == RecordKind::Service) {
        const Service& service = directory.services.at(record);
        lane = keyOf(service.id.value);
        group = service.group ? keyOf(service.group->value) : QString();
    } else if (record != noRow && kind == RecordKind::Item) {
        const ConfigurationItem& item = directory.items.at(record);
        lane = keyOf(item.id.value);
        group = item.service ? keyOf(item.service->value) : QString();
    } else if (record != noRow && kind == RecordKind::Group) {
        lane = keyOf(directory.groups.at(record).id.value);
    } else if (record != noRow) {
        lane = keyOf(directory.persons.at(record).id.value);
    }
    row.lanes.append(lane);
    row.groups.append(group);
}

void LaneOracle::addPlaces(Row& row, LaneSeries series, std::size_t r) const
{
    const BoardSnapshot& snapshot = *m_input.snapshot;
    const Directory& directory = *snapshot.directory;
    const ChangeColumns& c = *snapshot.changes;
    const DeploymentColumns& d = *snapshot.deployments;
    const IncidentColumns& i = *snapshot.incidents;
    const bool isChange = series == LaneSeries::Planned;
    const bool isDeployment = series == LaneSeries::Deployments;
    const qint32 service = isChange ? c.services[r] : isDeployment ? d.services[r] : i.services[r];
    switch (m_input.grouping) {
    case LaneGrouping::Service:
        addLane(row, RecordKind::Service, service);
        break;
    case LaneGrouping::Item:
        for (std::size_t k = isChange ? c.itemBegins[r] : 0; isChange && k < c.itemBegins[r + 1];
             ++k) {
            addLane(row, RecordKind::Item, c.itemRows[k]);
        }
        if (row.lanes.isEmpty()) {
            addLane(row, RecordKind::Item, isChange || isDeployment ? noRow : i.items[r]);
        }
        break;
    case LaneGrouping::Team: {
        qint32 team = isChange ? c.groups[r] : noRow;
        if (!isChange && service != noRow && directory.services.at(service).group) {
            team = directory.rowOf(*directory.services.at(service).group);
        }
        addLane(row, RecordKind::Group, team);
        break;
    }
    case LaneGrouping::Assignee: {
        const qint32 change = isDeployment ? d.changes[r] : noRow;
        addLane(
            row,
            RecordKind::Person,
            isChange              ? c.assignees[r]
                : change != noRow ? c.assignees[static_cast<std::size_t>(change)]
                                  : noRow);
        break;
    }
    case LaneGrouping::Environment:
        row.groups.append(QString());
        row.lanes.append(
            isChange                  ? c.strings.at(c.environments[r])
                : isDeployment        ? d.strings.at(d.environments[r])
                : i.items[r] == noRow ? QString()
                                      : directory.items.at(i.items[r]).environment);
        break;
    }
}

QStringList LaneOracle::keys() const
{
    QStringList keys;
    for (const Row& row : m_rows) {
        keys.append(row.lanes);
    }
    keys.removeDuplicates();
    return keys;
}

std::vector<LaneItem> LaneOracle::items(const QString& key, LaneSeries series) const
{
    std::vector<LaneItem> items;
    for (const Row& row : m_rows) {
        for (const LaneItem& item : row.items) {
            if (item.series == series && row.lanes.contains(key)) {
                items.push_back(item);
            }
        }
    }
    std::stable_sort(items.begin(), items.end(), [](const LaneItem& a, const LaneItem& b) {
        return a.span.start < b.span.start;
    });
    return items;
}

std::vector<LaneItem> LaneOracle::itemsIn(
    const QString& key, LaneSeries series, const Span& range) const
{
    std::vector<LaneItem> found = items(key, series);
    std::erase_if(found, [&range](const LaneItem& item) { return !item.span.overlaps(range); });
    return found;
}

int LaneOracle::startsIn(const QString& key, LaneSeries series, const Span& range) const
{
    const std::vector<LaneItem> all = items(key, series);
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [&range](const LaneItem& item) {
        return range.contains(item.span.start);
    }));
}

std::optional<LaneItem> LaneOracle::next(const QString& key, LaneSeries series, Instant t) const
{
    for (const LaneItem& item : items(key, series)) {
        if (item.span.start > t) {
            return item;
        }
    }
    return std::nullopt;
}

std::optional<LaneItem> LaneOracle::previous(const QString& key, LaneSeries series, Instant t) const
{
    std::optional<LaneItem> found;
    for (const LaneItem& item : items(key, series)) {
        if (item.span.start < t) {
            found = item;
        }
    }
    return found;
}

std::vector<LaneCounts> LaneOracle::count(
    const std::vector<qint64>& edges, const std::function<bool(const Row&)>& counts) const
{
    std::vector<LaneCounts> columns(edges.size() - 1);
    for (const Row& row : m_rows) {
        const LaneItem& item = row.items.front();
        for (std::size_t c = 0; counts(row) && c < columns.size(); ++c) {
            if (item.span.start.ms < edges[c] || item.span.start.ms >= edges[c + 1]) {
                continue;
            }
            switch (item.series) {
            case LaneSeries::Planned:
            case LaneSeries::Actual:
                ++columns[c].changes[item.outcome];
                break;
            case LaneSeries::Deployments:
                ++columns[c].deployments[item.outcome];
                break;
            case LaneSeries::Incidents:
                ++columns[c].incidents[item.outcome];
                break;
            }
        }
    }
    return columns;
}

std::vector<LaneCounts> LaneOracle::density(
    const QString& key, const std::vector<qint64>& edges) const
{
    return count(edges, [&key](const Row& row) { return row.lanes.contains(key); });
}

std::vector<LaneCounts> LaneOracle::groupDensity(
    const QString& groupKey, const std::vector<qint64>& edges) const
{
    return count(edges, [&groupKey](const Row& row) { return row.groups.contains(groupKey); });
}

std::vector<LaneCounts> LaneOracle::boardDensity(const std::vector<qint64>& edges) const
{
    return count(edges, [](const Row&) { return true; });
}

LaneCounts LaneOracle::totals(const QString& key) const
{
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    return density(key, {noInstant, last}).front();
}

LaneCounts LaneOracle::groupTotals(const QString& groupKey) const
{
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    return groupDensity(groupKey, {noInstant, last}).front();
}

std::vector<TimelineLink> LaneOracle::links() const
{
    const IncidentColumns& incidents = *m_input.snapshot->incidents;
    const DeploymentColumns& deployments = *m_input.snapshot->deployments;
    const auto isShown = [this](LaneSeries series, const RowFlags& flags, int row) {
        return isMatch(flags, row) && !rowOf(series, row).items.empty();
    };
    std::vector<TimelineLink> links;
    for (int row = 0; row < incidents.size(); ++row) {
        TimelineLink link{row, incidents.causedBys[static_cast<std::size_t>(row)], noRow};
        if (link.change == noRow || !isShown(LaneSeries::Incidents, m_input.incidents, row)) {
            continue;
        }
        const qint64 opened = incidents.openedAts[static_cast<std::size_t>(row)];
        qint64 latest = noInstant;
        for (int other = 0; other < deployments.size(); ++other) {
            const auto d = static_cast<std::size_t>(other);
            if (deployments.changes[d] == link.change && deployments.startedAts[d] <= opened
                && deployments.startedAts[d] > latest
                && isShown(LaneSeries::Deployments, m_input.deployments, other))
            {
                latest = deployments.startedAts[d];
                link.deployment = other;
            }
        }
        if (link.deployment != noRow || isShown(LaneSeries::Planned, m_input.changes, link.change))
        {
            links.push_back(link);
        }
    }
    return links;
}

Span LaneOracle::causeSpan(const TimelineLink& link) const
{
    const Row cause = link.deployment != noRow ? rowOf(LaneSeries::Deployments, link.deployment)
                                               : rowOf(LaneSeries::Planned, link.change);
    const Instant from = cause.items.back().span.start;
    const Instant to = rowOf(LaneSeries::Incidents, link.incident).items.front().span.start;
    return {std::min(from, to), std::max(from, to).plusMs(1)};
}

std::vector<TimelineLink> LaneOracle::linksIn(const Span& range) const
{
    std::vector<TimelineLink> found = links();
    std::erase_if(
        found, [&](const TimelineLink& link) { return !causeSpan(link).overlaps(range); });
    std::stable_sort(found.begin(), found.end(), [this](const auto& a, const auto& b) {
        return causeSpan(a).start < causeSpan(b).start;
    });
    return found;
}

qint64 LaneOracle::nextStart(const QString& key) const
{
    const auto item = next(key, LaneSeries::Planned, m_input.now);
    return item ? item->span.start.ms : std::numeric_limits<qint64>::max();
}

bool LaneOracle::isInOrder(const TimelineLane& first, const TimelineLane& second) const
{
    if (second.isRest() || first.isRest()) {
        return second.isRest();
    }
    const LaneCounts a = totals(first.key);
    const LaneCounts b = totals(second.key);
    const bool isByName = QString::localeAwareCompare(first.name, second.name) <= 0;
    const auto rank = [](const TimelineLane& lane) {
        return lane.criticality == 0 ? 99 : lane.criticality;
    };
    switch (m_input.order) {
    case LaneOrder::Name:
        break;
    case LaneOrder::Criticality:
        return rank(first) < rank(second) || (rank(first) == rank(second) && isByName);
    case LaneOrder::Failures: {
        const quint32 failuresA = a.changesFailed() + a.deploymentsFailed();
        const quint32 failuresB = b.changesFailed() + b.deploymentsFailed();
        return failuresA > failuresB || (failuresA == failuresB && isByName);
    }
    case LaneOrder::Changes:
        return a.changeCount() > b.changeCount()
            || (a.changeCount() == b.changeCount() && isByName);
    case LaneOrder::NextStart:
        return nextStart(first.key) < nextStart(second.key)
            || (nextStart(first.key) == nextStart(second.key) && isByName);
    }
    return isByName;
}

} // namespace cb::test
