// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/impact/ImpactBoard.h"

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

template <typename T>
int rowOf(QList<T>& table, const QString& name)
{
    for (qsizetype row = 0; row < table.size(); ++row) {
        if (table.at(row).name == name) {
            return static_cast<int>(row);
        }
    }
    T record;
    record.id.value = idOf(1, table.size());
    record.name = name;
    table.append(record);
    return static_cast<int>(table.size() - 1);
}

} // namespace

ImpactBoard::ImpactBoard(const QByteArray& zone)
{
    m_board.settings.zone = zone;
}

qint64 ImpactBoard::ms(const QString& iso)
{
    return iso.isEmpty() ? noInstant : Instant::fromIso(iso).value_or(Instant{}).ms;
}

int ImpactBoard::itemRow(const QString& name)
{
    return rowOf(m_directory.items, name);
}

int ImpactBoard::serviceRow(const QString& name)
{
    return rowOf(m_directory.services, name);
}

ImpactBoard& ImpactBoard::service(const QString& name, int tier, std::optional<double> target)
{
    Service& service = m_directory.services[serviceRow(name)];
    service.criticality = tier;
    service.availabilityTarget = target;
    return *this;
}

ImpactBoard& ImpactBoard::item(const QString& name, const QString& service, int tier)
{
    const int row = itemRow(name);
    if (!service.isEmpty()) {
        m_directory.items[row].service = m_directory.services[serviceRow(service)].id;
    }
    m_directory.items[row].criticality = tier;
    return *this;
}

ImpactBoard& ImpactBoard::lines(const QString& text, const QString& type)
{
    for (const QString& line : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList ends = line.split(u'>');
        const ItemId from = m_directory.items[itemRow(ends.first())].id;
        const ItemId to = m_directory.items[itemRow(ends.last())].id;
        m_directory.dependencies.append({from, to, type});
    }
    return *this;
}

ImpactBoard& ImpactBoard::change(const ImpactChange& change)
{
    ChangeColumns& c = m_changes;
    c.ids.push_back(idOf(2, c.size()));
    c.numbers.append(change.number);
    c.titles.append(change.number);
    c.types.push_back(ChangeType::Normal);
    c.states.push_back(change.state);
    c.displayStates.push_back(displayState(change.state, DecisionStanding::None, std::nullopt));
    for (auto* bytes : {&c.risks, &c.closures, &c.priorities, &c.flags}) {
        bytes->push_back(0);
    }
    c.plannedStarts.push_back(ms(change.start));
    c.plannedEnds.push_back(ms(change.end));
    c.outageStarts.push_back(ms(change.outageStart));
    c.outageEnds.push_back(ms(change.outageEnd));
    for (auto* instants : {&c.actualStarts, &c.actualEnds, &c.openedAts, &c.closedAts}) {
        instants->push_back(noInstant);
    }
    c.backoutMs.push_back(change.backoutMinutes * msPerMinute);
    c.services.push_back(change.service.isEmpty() ? noRow : serviceRow(change.service));
    for (auto* rows : {&c.groups, &c.assignees, &c.requesters}) {
        rows->push_back(noRow);
    }
    for (auto* texts : {&c.environments, &c.categories, &c.models, &c.labels}) {
        texts->push_back(0);
    }
    for (const QString& item : change.items) {
        c.itemRows.push_back(itemRow(item));
    }
    c.itemBegins.push_back(static_cast<quint32>(c.itemRows.size()));
    c.predecessorBegins.push_back(0);
    c.plans.push_back(0);
    appendTasks(c, c.states.back(), {});
    c.revisions.push_back(1);
    return *this;
}

ImpactBoard& ImpactBoard::incident(const QString& item, const QString& opened)
{
    IncidentColumns& i = m_incidents;
    i.ids.push_back(idOf(4, i.size()));
    i.numbers.append(QStringLiteral("INC-1"));
    i.titles.append(QString());
    i.states.push_back(IncidentState::Closed);
    i.priorities.push_back(2);
    i.openedAts.push_back(ms(opened));
    i.restoredAts.push_back(noInstant);
    i.resolvedAts.push_back(noInstant);
    i.items.push_back(itemRow(item));
    i.services.push_back(noRow);
    i.causedBys.push_back(noRow);
    i.causeKinds.push_back(CauseKind::Unknown);
    return *this;
}

ImpactBoard& ImpactBoard::deployment(
    const QString& service, const QString& start, const QString& end)
{
    DeploymentColumns& d = m_deployments;
    d.ids.push_back(idOf(3, d.size()));
    d.services.push_back(serviceRow(service));
    d.environments.push_back(0);
    d.versions.push_back(0);
    d.outcomes.push_back(DeploymentOutcome::Succeeded);
    d.reworks.push_back(0);
    d.startedAts.push_back(ms(start));
    d.finishedAts.push_back(ms(end));
    d.changes.push_back(noRow);
    return *this;
}

ImpactBoard& ImpactBoard::freeze(const QString& start, int hours, const WindowScope& scope)
{
    CalendarWindow window;
    window.id.value = idOf(5, m_windows.size());
    window.name = QStringLiteral("Freeze");
    window.scope = scope;
    window.times.start = LocalTime::fromIso(start).value_or(LocalTime());
    window.times.zone = m_board.settings.zone;
    window.times.ms = hours * msPerHour;
    m_windows.append(window);
    return *this;
}

SnapshotPtr ImpactBoard::snapshot() const
{
    auto board = std::make_shared<BoardSnapshot>(m_board);
    board->directory = std::make_shared<Directory>(m_directory);
    board->changes = std::make_shared<ChangeColumns>(m_changes);
    board->deployments = std::make_shared<DeploymentColumns>(m_deployments);
    board->incidents = std::make_shared<IncidentColumns>(m_incidents);
    board->windows = std::make_shared<QList<CalendarWindow>>(m_windows);
    return board;
}

QString ImpactBoard::names(const std::vector<int>& items) const
{
    QStringList found;
    for (const int item : items) {
        found.append(m_directory.items[item].name);
    }
    return found.join(u' ');
}

} // namespace cb
