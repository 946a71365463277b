// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/schedule/TestBoard.h"

namespace cb {
namespace {

/// Ascending ids, so that rows stand where ids say.
QUuid idOf(int table, qsizetype row)
{
    return QUuid(
        0x0192f0c0U,
        static_cast<ushort>(table),
        0x7000,
        0x80,
        0,
        0,
        0,
        0,
        static_cast<uchar>(row >> 16),
        static_cast<uchar>(row >> 8),
        static_cast<uchar>(row));
}

} // namespace

TestBoard::TestBoard(const QByteArray& zone)
{
    m_board.settings.zone = zone;
}

template <typename T>
qint32 TestBoard::rowOf(QList<T>& table, const QString& name)
{
    if (name.isEmpty()) {
        return noRow;
    }
    for (qsizetype row = 0; row < table.size(); ++row) {
        if (table.at(row).name == name) {
            return static_cast<qint32>(row);
        }
    }
    T record;
    record.id.value = idOf(1, table.size());
    record.name = name;
    table.append(record);
    return static_cast<qint32>(table.size() - 1);
}

TestBoard& TestBoard::add(const TestChange& change)
{
    ChangeColumns& c = m_changes;
    c.ids.push_back(idOf(2, c.size()));
    c.numbers.append(change.number);
    c.titles.append(change.title);
    c.types.push_back(change.type);
    c.states.push_back(change.state);
    c.displayStates.push_back(displayState(change.state, DecisionStanding::None, std::nullopt));
    c.risks.push_back(
        change.risk ? static_cast<quint8>(static_cast<int>(*change.risk) + 1) : quint8{0});
    c.assessedCells.push_back(0);
    c.closures.push_back(0);
    c.priorities.push_back(0);
    c.flags.push_back(change.flags);
    c.plannedStarts.push_back(change.start);
    c.plannedEnds.push_back(change.end);
    for (auto* instants :
         {&c.actualStarts,
          &c.actualEnds,
          &c.outageStarts,
          &c.outageEnds,
          &c.openedAts,
          &c.closedAts})
    {
        instants->push_back(noInstant);
    }
    c.backoutMs.push_back(0);
    c.services.push_back(rowOf(m_directory.services, change.service));
    c.groups.push_back(rowOf(m_directory.groups, change.team));
    c.assignees.push_back(rowOf(m_directory.persons, change.owner));
    c.requesters.push_back(noRow);
    c.environments.push_back(c.strings.intern(change.environment));
    c.categories.push_back(0);
    c.models.push_back(0);
    c.labels.push_back(c.strings.intern(change.labels.join(QChar(u'\x1f'))));
    for (const QString& item : change.items) {
        c.itemRows.push_back(rowOf(m_directory.items, item));
    }
    c.itemBegins.push_back(static_cast<quint32>(c.itemRows.size()));
    c.predecessorBegins.push_back(0);
    c.plans.push_back(0);
    appendTasks(c, c.states.back(), {});
    c.revisions.push_back(1);
    return *this;
}

TestBoard& TestBoard::addDeployment(
    const QString& service,
    const QString& version,
    DeploymentOutcome outcome,
    qint64 start,
    qint64 end)
{
    DeploymentColumns& d = m_deployments;
    d.ids.push_back(idOf(3, d.size()));
    d.services.push_back(rowOf(m_directory.services, service));
    d.environments.push_back(d.strings.intern(QStringLiteral("production")));
    d.versions.push_back(d.strings.intern(version));
    d.outcomes.push_back(outcome);
    d.reworks.push_back(0);
    d.startedAts.push_back(start);
    d.finishedAts.push_back(end);
    d.changes.push_back(noRow);
    d.commits.push_back(0);
    d.firstCommitAts.push_back(noInstant);
    return *this;
}

TestBoard& TestBoard::addIncident(
    const QString& number, const QString& title, IncidentState state, qint64 opened)
{
    IncidentColumns& i = m_incidents;
    i.ids.push_back(idOf(4, i.size()));
    i.numbers.append(number);
    i.titles.append(title);
    i.states.push_back(state);
    i.priorities.push_back(2);
    i.openedAts.push_back(opened);
    i.restoredAts.push_back(noInstant);
    i.resolvedAts.push_back(noInstant);
    i.items.push_back(noRow);
    i.services.push_back(noRow);
    i.causedBys.push_back(noRow);
    i.causeKinds.push_back(CauseKind::Unknown);
    return *this;
}

SnapshotPtr TestBoard::snapshot() const
{
    auto board = std::make_shared<BoardSnapshot>(m_board);
    board->directory = std::make_shared<Directory>(m_directory);
    board->changes = std::make_shared<ChangeColumns>(m_changes);
    board->deployments = std::make_shared<DeploymentColumns>(m_deployments);
    board->incidents = std::make_shared<IncidentColumns>(m_incidents);
    return board;
}

} // namespace cb
