// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/TimelineColumns.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace cb::bench {
namespace {

constexpr int teams = 40;
constexpr int services = 400;
constexpr int items = 4'000;

QUuid idOf(int table, int row)
{
    return QUuid(
        static_cast<uint>(row), static_cast<ushort>(table), 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0);
}

template <typename T>
void addNamed(QList<T>& table, int kind, const QString& stem, int count)
{
    for (int i = 0; i < count; ++i) {
        T record;
        record.id.value = idOf(kind, i);
        record.name = u"%1 %2"_s.arg(stem).arg(i, 4, 10, QChar(u'0'));
        table.append(record);
    }
}

/// Fills the tables of one board.
class ColumnMaker
{
public:
    ColumnMaker(int deployments, int changes, Instant now)
        : m_now(now)
        , m_changeCount(changes)
        , m_deploymentCount(deployments)
    {}

    SnapshotPtr make()
    {
        auto board = std::make_shared<BoardSnapshot>();
        board->settings.zone = "Europe/Berlin";
        board->directory = makeDirectory();
        board->changes = makeChanges();
        board->deployments = makeDeployments();
        board->incidents = makeIncidents();
        board->totalChanges = m_changeCount;
        return board;
    }

private:
    std::shared_ptr<Directory> makeDirectory()
    {
        auto directory = std::make_shared<Directory>();
        addNamed(directory->groups, 1, u"Team"_s, teams);
        addNamed(directory->services, 2, u"Service"_s, services);
        addNamed(directory->items, 3, u"ci"_s, items);
        for (qsizetype i = 0; i < directory->services.size(); ++i) {
            directory->services[i].group = directory->groups.at(i % teams).id;
        }
        for (qsizetype i = 0; i < directory->items.size(); ++i) {
            directory->items[i].service = directory->services.at(i % services).id;
        }
        return directory;
    }

    qint64 randomStart()
    {
        constexpr qint64 quarters = 3 * 365 * 96;
        return m_now.ms + 30 * msPerDay
            - m_random.bounded(static_cast<int>(quarters)) * 15 * msPerMinute;
    }

    std::shared_ptr<ChangeColumns> makeChanges()
    {
        auto made = std::make_shared<ChangeColumns>();
        ChangeColumns& c = *made;
        for (int row = 0; row < m_changeCount; ++row) {
            const qint64 start = randomStart();
            const qint64 length = m_random.bounded(1, 24) * 15 * msPerMinute;
            const bool isOver = start < m_now.ms;
            c.ids.push_back(idOf(10, row));
            c.numbers.append(u"CHG%1"_s.arg(row));
            c.titles.append(u"Change %1 of a service"_s.arg(row));
            c.types.push_back(ChangeType::Normal);
            c.states.push_back(isOver ? ChangeState::Closed : ChangeState::Scheduled);
            c.displayStates.push_back(isOver ? DisplayState::Closed : DisplayState::Scheduled);
            c.risks.push_back(static_cast<quint8>(m_random.bounded(6)));
            c.closures.push_back(
                isOver ? static_cast<quint8>(m_random.bounded(20) == 0 ? 3 : 1) : quint8{0});
            c.priorities.push_back(0);
            c.flags.push_back(0);
            c.plannedStarts.push_back(start);
            c.plannedEnds.push_back(start + length);
            c.actualStarts.push_back(isOver ? start + 5 * msPerMinute : noInstant);
            c.actualEnds.push_back(isOver ? start + length + 10 * msPerMinute : noInstant);
            for (auto* instants : {&c.outageStarts, &c.outageEnds, &c.openedAts, &c.closedAts}) {
                instants->push_back(noInstant);
            }
            c.backoutMs.push_back(0);
            c.services.push_back(m_random.bounded(services));
            c.groups.push_back(c.services.back() % teams);
            c.assignees.push_back(noRow);
            c.requesters.push_back(noRow);
            for (auto* texts : {&c.environments, &c.categories, &c.models, &c.labels}) {
                texts->push_back(0);
            }
            for (int i = m_random.bounded(4); i > 0; --i) {
                c.itemRows.push_back(m_random.bounded(items));
            }
            c.itemBegins.push_back(static_cast<quint32>(c.itemRows.size()));
            c.predecessorBegins.push_back(0);
            c.plans.push_back(0);
            appendTasks(c, c.states.back(), {});
            c.revisions.push_back(1);
        }
        return made;
    }

    std::shared_ptr<DeploymentColumns> makeDeployments()
    {
        auto made = std::make_shared<DeploymentColumns>();
        DeploymentColumns& d = *made;
        const quint32 production = d.strings.intern(u"production"_s);
        for (int row = 0; row < m_deploymentCount; ++row) {
            const qint64 start = qMin(randomStart(), m_now.ms - 10 * msPerMinute);
            const int kind = m_random.bounded(40);
            d.ids.push_back(idOf(11, row));
            d.services.push_back(m_random.bounded(services));
            d.environments.push_back(production);
            d.versions.push_back(production);
            d.outcomes.push_back(
                kind == 0       ? DeploymentOutcome::Failed
                    : kind == 1 ? DeploymentOutcome::RolledBack
                                : DeploymentOutcome::Succeeded);
            d.reworks.push_back(0);
            d.startedAts.push_back(start);
            d.finishedAts.push_back(start + m_random.bounded(1, 30) * msPerMinute);
            d.changes.push_back(m_random.bounded(3) == 0 ? noRow : m_random.bounded(m_changeCount));
        }
        return made;
    }

    std::shared_ptr<IncidentColumns> makeIncidents()
    {
        auto made = std::make_shared<IncidentColumns>();
        IncidentColumns& i = *made;
        for (int row = 0; row < m_changeCount; ++row) {
            const qint64 opened = qMin(randomStart(), m_now.ms);
            i.ids.push_back(idOf(12, row));
            i.numbers.append(u"INC%1"_s.arg(row));
            i.titles.append(u"Incident %1"_s.arg(row));
            i.states.push_back(IncidentState::Closed);
            i.priorities.push_back(static_cast<quint8>(m_random.bounded(1, 6)));
            i.openedAts.push_back(opened);
            i.restoredAts.push_back(opened + m_random.bounded(1, 20) * 15 * msPerMinute);
            i.resolvedAts.push_back(i.restoredAts.back());
            i.items.push_back(m_random.bounded(items));
            i.services.push_back(m_random.bounded(services));
            i.causedBys.push_back(
                m_random.bounded(20) == 0 ? m_random.bounded(m_changeCount) : noRow);
            i.causeKinds.push_back(CauseKind::Given);
        }
        return made;
    }

    QRandomGenerator m_random{1};
    Instant m_now;
    int m_changeCount;
    int m_deploymentCount;
};

} // namespace

SnapshotPtr timelineColumns(int deployments, int mostChanges, Instant now)
{
    return ColumnMaker(deployments, qMin(deployments / 10, mostChanges), now).make();
}

} // namespace cb::bench
