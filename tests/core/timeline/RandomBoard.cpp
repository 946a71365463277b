// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/timeline/RandomBoard.h"

using namespace Qt::Literals::StringLiterals;

namespace cb::test {
namespace {

/// Ascending ids, so that rows stand where ids say.
QUuid idOf(int table, qsizetype row)
{
    const auto byte = [row](int shift) {
        return static_cast<uchar>(row >> shift);
    };
    return QUuid(
        0x0192f0c0U,
        static_cast<ushort>(table),
        0x7000,
        0x80,
        0,
        0,
        0,
        byte(24),
        byte(16),
        byte(8),
        byte(0));
}

template <typename T>
void addNamed(QList<T>& table, int kind, const QString& stem, int count)
{
    for (int i = 0; i < count; ++i) {
        T record;
        record.id.value = idOf(kind, i);
        record.name = u"%1 %2"_s.arg(stem).arg((i * 7) % count);
        table.append(record);
    }
}

} // namespace

RandomBoard::RandomBoard(quint32 seed, const RandomBoardSize& size)
    : m_random(seed)
    , m_size(size)
{
    fillDirectory();
    for (int i = 0; i < size.changes; ++i) {
        addChange();
    }
    for (int i = 0; i < size.deployments; ++i) {
        addDeployment();
    }
    for (int i = 0; i < size.incidents; ++i) {
        addIncident();
    }
}

Instant RandomBoard::firstDay()
{
    return *Instant::fromIso(u"2026-02-01T00:00:00Z");
}

Instant RandomBoard::now() const
{
    return firstDay().plusMs(m_size.days * msPerDay * 2 / 3);
}

void RandomBoard::fillDirectory()
{
    addNamed(m_directory.groups, 1, u"Team"_s, m_size.teams);
    addNamed(m_directory.services, 2, u"Service"_s, m_size.services);
    addNamed(m_directory.items, 3, u"ci"_s, m_size.items);
    addNamed(m_directory.persons, 4, u"Person"_s, m_size.persons);
    for (Service& service : m_directory.services) {
        service.criticality = m_random.bounded(5);
        if (const qint32 team = randomRow(m_size.teams); team != noRow) {
            service.group = m_directory.groups.at(team).id;
        }
    }
    for (ConfigurationItem& item : m_directory.items) {
        item.environment = m_random.bounded(3) == 0 ? u"test"_s : u"production"_s;
        if (const qint32 service = randomRow(m_size.services); service != noRow) {
            item.service = m_directory.services.at(service).id;
        }
    }
}

qint32 RandomBoard::randomRow(qsizetype rows)
{
    return m_random.bounded(9) == 0 || rows == 0 ? noRow : m_random.bounded(int(rows));
}

qint64 RandomBoard::randomTime()
{
    return firstDay().ms + m_random.bounded(m_size.days * 24 * 4) * 15 * msPerMinute;
}

qint64 RandomBoard::randomEnd(qint64 start)
{
    switch (m_random.bounded(12)) {
    case 0:
        return start;
    case 1:
        return start + m_random.bounded(60) * msPerDay;
    case 2:
        return noInstant;
    case 3:
        return start - msPerHour;
    default:
        return start + m_random.bounded(1, 40) * 15 * msPerMinute;
    }
}

void RandomBoard::addChange()
{
    ChangeColumns& c = m_changes;
    c.ids.push_back(idOf(10, c.size()));
    c.numbers.append(u"CHG-%1"_s.arg(c.size()));
    c.titles.append(u"Change %1"_s.arg(c.size()));
    c.types.push_back(ChangeType::Normal);
    c.states.push_back(ChangeState::Draft);
    c.displayStates.push_back(DisplayState::Draft);
    for (auto* bytes : {&c.risks, &c.closures, &c.priorities, &c.flags}) {
        bytes->push_back(0);
    }
    for (auto* instants :
         {&c.plannedStarts,
          &c.plannedEnds,
          &c.actualStarts,
          &c.actualEnds,
          &c.outageStarts,
          &c.outageEnds,
          &c.openedAts,
          &c.closedAts})
    {
        instants->push_back(noInstant);
    }
    c.backoutMs.push_back(0);
    for (auto* rows : {&c.services, &c.groups, &c.assignees, &c.requesters}) {
        rows->push_back(noRow);
    }
    for (auto* texts : {&c.environments, &c.categories, &c.models, &c.labels}) {
        texts->push_back(0);
    }
    for (int i = m_random.bounded(4); i > 0; --i) {
        c.itemRows.push_back(m_random.bounded(m_size.items));
    }
    c.itemBegins.push_back(static_cast<quint32>(c.itemRows.size()));
    c.predecessorBegins.push_back(0);
    c.plans.push_back(0);
    appendTasks(c, c.states.back(), {});
    c.revisions.push_back(1);
    editChange(c.size() - 1);
}

void RandomBoard::editChange(int row)
{
    static const QStringList environments{u""_s, u"production"_s, u"test"_s};
    ChangeColumns& c = m_changes;
    const auto r = static_cast<std::size_t>(row);
    c.states[r] = static_cast<ChangeState>(m_random.bounded(enumCount<ChangeState>()));
    c.closures[r] = c.states[r] == ChangeState::Closed ? quint8(m_random.bounded(5)) : quint8{0};
    c.plannedStarts[r] = m_random.bounded(15) == 0 ? noInstant : randomTime();
    c.plannedEnds[r] = c.plannedStarts[r] == noInstant ? noInstant : randomEnd(c.plannedStarts[r]);
    c.actualStarts[r] = m_random.bounded(3) == 0 ? noInstant : randomTime();
    c.actualEnds[r] = c.actualStarts[r] == noInstant ? noInstant : randomEnd(c.actualStarts[r]);
    c.services[r] = randomRow(m_size.services);
    c.groups[r] = randomRow(m_size.teams);
    c.assignees[r] = randomRow(m_size.persons);
    c.environments[r] = c.strings.intern(environments.at(m_random.bounded(3)));
}

void RandomBoard::addDeployment()
{
    DeploymentColumns& d = m_deployments;
    d.ids.push_back(idOf(11, d.size()));
    d.services.push_back(noRow);
    d.environments.push_back(0);
    d.versions.push_back(0);
    d.outcomes.push_back(DeploymentOutcome::Running);
    d.reworks.push_back(0);
    d.startedAts.push_back(noInstant);
    d.finishedAts.push_back(noInstant);
    d.changes.push_back(noRow);
    editDeployment(d.size() - 1);
}

void RandomBoard::editDeployment(int row)
{
    DeploymentColumns& d = m_deployments;
    const auto r = static_cast<std::size_t>(row);
    d.services[r] = randomRow(m_size.services);
    d.environments[r] = d.strings.intern(m_random.bounded(4) == 0 ? u"test"_s : u"production"_s);
    d.outcomes[r] =
        static_cast<DeploymentOutcome>(m_random.bounded(enumCount<DeploymentOutcome>()));
    d.startedAts[r] = m_random.bounded(30) == 0 ? noInstant : randomTime();
    d.finishedAts[r] = d.startedAts[r] == noInstant ? noInstant : randomEnd(d.startedAts[r]);
    d.changes[r] = m_random.bounded(2) == 0 ? noRow : randomRow(m_size.changes);
}

void RandomBoard::addIncident()
{
    IncidentColumns& i = m_incidents;
    i.ids.push_back(idOf(12, i.size()));
    i.numbers.append(u"INC-%1"_s.arg(i.size()));
    i.titles.append(u"Incident %1"_s.arg(i.size()));
    i.states.push_back(IncidentState::Open);
    i.priorities.push_back(0);
    for (auto* instants : {&i.openedAts, &i.restoredAts, &i.resolvedAts}) {
        instants->push_back(noInstant);
    }
    for (auto* rows : {&i.items, &i.services, &i.causedBys}) {
        rows->push_back(noRow);
    }
    i.causeKinds.push_back(CauseKind::Given);
    editIncident(i.size() - 1);
}

void RandomBoard::editIncident(int row)
{
    IncidentColumns& i = m_incidents;
    const auto r = static_cast<std::size_t>(row);
    i.states[r] = static_cast<IncidentState>(m_random.bounded(enumCount<IncidentState>()));
    i.priorities[r] = static_cast<quint8>(m_random.bounded(6));
    i.openedAts[r] = m_random.bounded(30) == 0 ? noInstant : randomTime();
    i.restoredAts[r] = i.openedAts[r] == noInstant ? noInstant : randomEnd(i.openedAts[r]);
    i.resolvedAts[r] = m_random.bounded(2) == 0 ? noInstant : i.restoredAts[r];
    i.items[r] = randomRow(m_size.items);
    i.services[r] = randomRow(m_size.services);
    i.causedBys[r] = randomRow(m_size.changes);
}

std::shared_ptr<const std::vector<quint8>> RandomBoard::flags(int rows)
{
    auto flags = std::make_shared<std::vector<quint8>>();
    for (int row = 0; row < rows; ++row) {
        flags->push_back(m_random.bounded(5) == 0 ? 0 : 1);
    }
    return flags;
}

SnapshotPtr RandomBoard::snapshot() const
{
    auto board = std::make_shared<BoardSnapshot>();
    board->settings.zone = "Europe/Berlin";
    board->directory = std::make_shared<Directory>(m_directory);
    board->changes = std::make_shared<ChangeColumns>(m_changes);
    board->deployments = std::make_shared<DeploymentColumns>(m_deployments);
    board->incidents = std::make_shared<IncidentColumns>(m_incidents);
    return board;
}

} // namespace cb::test
