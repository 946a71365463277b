// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/LaneKeys.h"

namespace cb {
namespace {

template <typename T>
TimelineLane laneOf(const T& record, RecordKind kind, int criticality)
{
    TimelineLane lane;
    lane.key = record.id.value.toString(QUuid::WithoutBraces);
    lane.name = record.name;
    lane.record = RecordRef{kind, record.id.value};
    lane.criticality = criticality;
    return lane;
}

qint32 at(const std::vector<qint32>& column, qint32 row)
{
    return row == noRow ? noRow : column[static_cast<std::size_t>(row)];
}

qint32 serviceOf(const BoardSnapshot& snapshot, LaneTable table, std::size_t row)
{
    switch (table) {
    case LaneTable::Changes:
        return snapshot.changes->services[row];
    case LaneTable::Deployments:
        return snapshot.deployments->services[row];
    case LaneTable::Incidents:
        break;
    }
    return snapshot.incidents->services[row];
}

qint32 assigneeOf(const BoardSnapshot& snapshot, LaneTable table, std::size_t row)
{
    switch (table) {
    case LaneTable::Changes:
        return snapshot.changes->assignees[row];
    case LaneTable::Deployments:
        return at(snapshot.changes->assignees, snapshot.deployments->changes[row]);
    case LaneTable::Incidents:
        break;
    }
    return noRow;
}

} // namespace

LaneKeys::LaneKeys(SnapshotPtr snapshot, LaneGrouping grouping, bool isGrouped)
    : m_snapshot(std::move(snapshot))
    , m_grouping(grouping)
{
    const Directory& directory = *m_snapshot->directory;
    switch (m_grouping) {
    case LaneGrouping::Service:
        groupServicesByTeam();
        m_count += static_cast<int>(directory.services.size());
        m_groupCount += static_cast<int>(directory.groups.size());
        m_groupOfKey = m_teamOfService;
        break;
    case LaneGrouping::Item:
        m_count += static_cast<int>(directory.items.size());
        m_groupCount += static_cast<int>(directory.services.size());
        for (const ConfigurationItem& item : directory.items) {
            m_groupOfKey.push_back(item.service ? directory.rowOf(*item.service) : noRow);
        }
        break;
    case LaneGrouping::Environment:
        internEnvironments();
        m_count += m_environments.size() - 1;
        break;
    case LaneGrouping::Team:
        groupServicesByTeam();
        m_count += static_cast<int>(directory.groups.size());
        break;
    case LaneGrouping::Assignee:
        m_count += static_cast<int>(directory.persons.size());
        break;
    }
    if (!isGrouped) {
        m_groupOfKey.clear();
        m_groupCount = 1;
    }
    m_groupOfKey.resize(static_cast<std::size_t>(m_count), noRow);
    for (qint32& group : m_groupOfKey) {
        group = group == noRow ? restGroup() : group;
    }
}

void LaneKeys::groupServicesByTeam()
{
    const Directory& directory = *m_snapshot->directory;
    for (const Service& service : directory.services) {
        m_teamOfService.push_back(service.group ? directory.rowOf(*service.group) : noRow);
    }
}

void LaneKeys::internEnvironments()
{
    const auto internAll = [this](const StringTable& strings, const std::vector<quint32>& used) {
        std::vector<qint32> keys(static_cast<std::size_t>(strings.size()), noRow);
        std::vector<bool> isUsed(keys.size(), false);
        for (const quint32 index : used) {
            isUsed[index] = true;
        }
        for (std::size_t i = 1; i < keys.size(); ++i) {
            if (isUsed[i]) {
                const quint32 index = m_environments.intern(strings.at(static_cast<quint32>(i)));
                keys[i] = static_cast<qint32>(index) - 1;
            }
        }
        return keys;
    };
    const ChangeColumns& changes = *m_snapshot->changes;
    const DeploymentColumns& deployments = *m_snapshot->deployments;
    m_ofChangeEnvironment = internAll(changes.strings, changes.environments);
    m_ofDeploymentEnvironment = internAll(deployments.strings, deployments.environments);
    for (const ConfigurationItem& item : m_snapshot->directory->items) {
        m_ofItemEnvironment.push_back(
            static_cast<qint32>(m_environments.intern(item.environment)) - 1);
    }
}

qint32 LaneKeys::environmentOf(const QString& text) const
{
    const qint64 index = m_environments.find(text);
    return index < 0 ? unknownKey : static_cast<qint32>(index) - 1;
}

qint32 LaneKeys::environmentOf(
    const BoardSnapshot& snapshot, LaneTable table, std::size_t row) const
{
    switch (table) {
    case LaneTable::Changes: {
        const ChangeColumns& changes = *snapshot.changes;
        const quint32 index = changes.environments[row];
        return snapshot.changes == m_snapshot->changes ? m_ofChangeEnvironment[index]
                                                       : environmentOf(changes.strings.at(index));
    }
    case LaneTable::Deployments: {
        const DeploymentColumns& deployments = *snapshot.deployments;
        const quint32 index = deployments.environments[row];
        return snapshot.deployments == m_snapshot->deployments
            ? m_ofDeploymentEnvironment[index]
            : environmentOf(deployments.strings.at(index));
    }
    case LaneTable::Incidents:
        break;
    }
    return at(m_ofItemEnvironment, snapshot.incidents->items[row]);
}

qint32 LaneKeys::keyOf(const BoardSnapshot& snapshot, LaneTable table, std::size_t row) const
{
    switch (m_grouping) {
    case LaneGrouping::Service:
        return serviceOf(snapshot, table, row);
    case LaneGrouping::Environment:
        return environmentOf(snapshot, table, row);
    case LaneGrouping::Team:
        return table == LaneTable::Changes ? snapshot.changes->groups[row]
                                           : at(m_teamOfService, serviceOf(snapshot, table, row));
    case LaneGrouping::Assignee:
        return assigneeOf(snapshot, table, row);
    case LaneGrouping::Item:
        break;
    }
    return table == LaneTable::Incidents ? snapshot.incidents->items[row] : noRow;
}

RowKeys LaneKeys::keysOf(const BoardSnapshot& snapshot, LaneTable table, int row) const
{
    const auto r = static_cast<std::size_t>(row);
    RowKeys keys;
    if (m_grouping == LaneGrouping::Item && table == LaneTable::Changes) {
        const ChangeColumns& changes = *snapshot.changes;
        for (std::size_t i = changes.itemBegins[r]; i < changes.itemBegins[r + 1]; ++i) {
            if (changes.itemRows[i] != noRow && !keys.contains(changes.itemRows[i])) {
                keys.append(changes.itemRows[i]);
            }
        }
        if (keys.isEmpty()) {
            keys.append(restKey());
        }
        return keys;
    }
    const qint32 key = keyOf(snapshot, table, r);
    keys.append(key == noRow ? restKey() : key);
    return keys;
}

TimelineLane LaneKeys::lane(qint32 key) const
{
    if (key == restKey()) {
        return {};
    }
    const Directory& directory = *m_snapshot->directory;
    switch (m_grouping) {
    case LaneGrouping::Service: {
        const Service& service = directory.services.at(key);
        return laneOf(service, RecordKind::Service, service.criticality);
    }
    case LaneGrouping::Item: {
        const ConfigurationItem& item = directory.items.at(key);
        return laneOf(item, RecordKind::Item, item.criticality);
    }
    case LaneGrouping::Team:
        return laneOf(directory.groups.at(key), RecordKind::Group, 0);
    case LaneGrouping::Assignee:
        return laneOf(directory.persons.at(key), RecordKind::Person, 0);
    case LaneGrouping::Environment:
        break;
    }
    TimelineLane lane;
    lane.name = m_environments.at(static_cast<quint32>(key) + 1);
    lane.key = lane.name;
    return lane;
}

TimelineLane LaneKeys::group(qint32 groupKey) const
{
    if (groupKey == restGroup()) {
        return {};
    }
    const Directory& directory = *m_snapshot->directory;
    if (m_grouping == LaneGrouping::Service) {
        return laneOf(directory.groups.at(groupKey), RecordKind::Group, 0);
    }
    const Service& service = directory.services.at(groupKey);
    return laneOf(service, RecordKind::Service, service.criticality);
}

} // namespace cb
