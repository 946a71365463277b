// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ConflictColumns.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace cb::bench {
namespace {

constexpr qint64 quarter = 15 * msPerMinute;

QUuid idOf(int table, int row)
{
    return QUuid(
        static_cast<uint>(row), static_cast<ushort>(table), 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0);
}

class ColumnMaker
{
public:
    explicit ColumnMaker(int changes)
        : m_changes(changes)
        , m_items(qMax(10, changes / 25))
        , m_services(qMax(4, changes / 250))
    {}

    SnapshotPtr make()
    {
        auto board = std::make_shared<BoardSnapshot>();
        board->settings.zone = "Europe/Berlin";
        board->directory = makeDirectory();
        board->changes = makeChanges();
        board->deployments = makeDeployments();
        board->windows = makeWindows();
        board->totalChanges = m_changes;
        return board;
    }

private:
    template <typename T>
    static void addNamed(QList<T>& table, int kind, int count)
    {
        for (int i = 0; i < count; ++i) {
            T record;
            record.id.value = idOf(kind, i);
            record.name = QString::number(i);
            table.append(record);
        }
    }

    std::shared_ptr<const Directory> makeDirectory()
    {
        auto made = std::make_shared<Directory>();
        addNamed(made->persons, 1, m_services);
        addNamed(made->services, 2, m_services);
        addNamed(made->items, 3, m_items);
        for (int i = 0; i < m_items; ++i) {
            made->items[i].service = made->services.at(m_random.bounded(m_services)).id;
            for (int k = 0; k < qMin(3, i); ++k) {
                const int upstream = m_random.bounded(i);
                made->dependencies.append({made->items.at(upstream).id, made->items.at(i).id, {}});
            }
        }
        return made;
    }

    qint64 randomStart()
    {
        return conflictColumnsStart + m_random.bounded(conflictColumnsDays * 96) * quarter;
    }

    std::shared_ptr<const ChangeColumns> makeChanges()
    {
        auto made = std::make_shared<ChangeColumns>();
        ChangeColumns& c = *made;
        for (int row = 0; row < m_changes; ++row) {
            const qint64 start = randomStart();
            c.ids.push_back(idOf(10, row));
            c.numbers.append(u"CHG%1"_s.arg(row));
            c.titles.append(u"Change"_s);
            c.types.push_back(ChangeType::Normal);
            c.states.push_back(ChangeState::Scheduled);
            c.displayStates.push_back(DisplayState::Scheduled);
            for (auto* bytes : {&c.risks, &c.assessedCells, &c.closures, &c.priorities, &c.flags}) {
                bytes->push_back(0);
            }
            c.plannedStarts.push_back(start);
            c.plannedEnds.push_back(start + m_random.bounded(1, 25) * quarter);
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
            c.backoutMs.push_back(2 * quarter);
            c.services.push_back(m_random.bounded(m_services));
            c.assignees.push_back(m_random.bounded(m_services));
            c.groups.push_back(noRow);
            c.requesters.push_back(noRow);
            for (auto* texts : {&c.environments, &c.categories, &c.models, &c.labels}) {
                texts->push_back(0);
            }
            addItems(c);
            c.predecessorBegins.push_back(0);
            c.plans.push_back(0);
            appendTasks(c, c.states.back(), {});
            c.revisions.push_back(1);
        }
        return made;
    }

    /// 1, 2, 3 or 8 CIs: 1.9 on average.
    void addItems(ChangeColumns& c)
    {
        const int kind = m_random.bounded(100);
        const int count = kind < 56 ? 1 : kind < 82 ? 2 : kind < 95 ? 3 : 8;
        for (int i = 0; i < count; ++i) {
            c.itemRows.push_back(m_random.bounded(m_items));
        }
        c.itemBegins.push_back(static_cast<quint32>(c.itemRows.size()));
    }

    std::shared_ptr<const DeploymentColumns> makeDeployments()
    {
        auto made = std::make_shared<DeploymentColumns>();
        DeploymentColumns& d = *made;
        for (int row = 0; row < 2 * m_changes; ++row) {
            const qint64 start = randomStart();
            d.ids.push_back(idOf(11, row));
            d.services.push_back(m_random.bounded(m_services));
            d.environments.push_back(0);
            d.versions.push_back(0);
            d.outcomes.push_back(DeploymentOutcome::Succeeded);
            d.reworks.push_back(0);
            d.startedAts.push_back(start);
            d.finishedAts.push_back(start + m_random.bounded(1, 30) * msPerMinute);
            d.changes.push_back(noRow);
            d.commits.push_back(0);
            d.firstCommitAts.push_back(noInstant);
        }
        return made;
    }

    /// 20 freezes, and 20 maintenance windows of ten CIs each; every one weekly.
    std::shared_ptr<const QList<CalendarWindow>> makeWindows()
    {
        auto made = std::make_shared<QList<CalendarWindow>>();
        for (int i = 0; i < 40; ++i) {
            CalendarWindow window;
            window.id.value = idOf(12, i);
            window.kind = i < 20 ? WindowKind::Freeze : WindowKind::Maintenance;
            window.times.zone = "Europe/Berlin";
            window.times.start = {QDate(2025, 12, 1).addDays(i % 7), QTime(i % 24, 0)};
            window.times.ms = 4 * msPerHour;
            window.recurrence.rules = {u"FREQ=WEEKLY"_s};
            for (int k = 0; k < 10; ++k) {
                window.scope.items.append(ItemId{idOf(3, m_random.bounded(m_items))});
            }
            made->append(window);
        }
        return made;
    }

    QRandomGenerator m_random{5};
    int m_changes;
    int m_items;
    int m_services;
};

} // namespace

SnapshotPtr conflictColumns(int changes)
{
    return ColumnMaker(changes).make();
}

} // namespace cb::bench
