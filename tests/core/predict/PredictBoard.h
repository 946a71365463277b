// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/MemoryBoard.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace cb::test {

/// A made-up year with a known truth: changes on fragile CIs, on Friday nights and of type
/// emergency fail more often. Row numbers are those of the snapshot.
struct PredictBoard
{
    BoardSettings settings{.name = QStringLiteral("Test"), .zone = "Europe/Berlin"};
    QList<Person> persons;
    QList<Group> groups;
    QList<Service> services;
    QList<ConfigurationItem> items;
    std::vector<Change> changes; ///< ascending by planned start
    std::vector<Incident> incidents;

    static Instant now() { return {1'795'000'000'000}; } // 2026-11-18T09:46:40Z

    static QUuid id(quint32 kind, int number)
    {
        return QUuid(
            kind,
            static_cast<quint16>(number / 65536),
            static_cast<quint16>(number % 65536),
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0);
    }

    /// `past` closed changes in the year before now() and 50 planned ones.
    static PredictBoard make(int past, quint32 seed = 1)
    {
        PredictBoard board;
        std::mt19937 random(seed);
        const auto below = [&random](qsizetype limit) {
            return static_cast<int>(random() % static_cast<quint32>(limit));
        };
        board.addDirectory();
        const qint64 step = 350 * msPerDay / past;
        for (int i = 0; i < past + 50; ++i) {
            Change change;
            change.id = {id(5, i)};
            change.number = QStringLiteral("CHG-%1").arg(i);
            change.title =
                QStringLiteral("Patch number %1 of the %2")
                    .arg(i)
                    .arg(i % 2 == 0 ? QStringLiteral("firewall") : QStringLiteral("ledger"));
            const qint64 start = now().ms - (past - i) * step + below(3'600'000);
            change.plannedStart = Instant{start};
            change.plannedEnd = Instant{start + 2 * msPerHour};
            change.openedAt = Instant{start - (1 + below(20)) * msPerDay};
            const int item = below(board.items.size());
            change.items = {board.items[item].id};
            change.service = board.items[item].service;
            change.group = board.groups[below(board.groups.size())].id;
            change.assignee = board.persons[below(board.persons.size())].id;
            change.type = below(5) == 0 ? ChangeType::Emergency : ChangeType::Normal;
            change.risk = static_cast<RiskLevel>(below(5));
            change.category = below(2) == 0 ? QStringLiteral("Network") : QStringLiteral("Release");
            change.state = ChangeState::Scheduled;
            const double odds =
                -3.4 + (item % 5 == 0 ? 2.2 : 0) + (change.type == ChangeType::Emergency ? 1.2 : 0);
            const bool fails = below(10000) < 10000 / (1 + std::exp(-odds));
            if (i < past) {
                close(change, fails);
            }
            board.changes.push_back(change);
            if (below(4) == 0) {
                board.addIncident(
                    item % 5 == 0 ? item : below(board.items.size()),
                    {start - below(5) * msPerDay});
            }
        }
        return board;
    }

    static void close(Change& change, bool fails)
    {
        change.state = ChangeState::Closed;
        change.actualStart = change.plannedStart;
        change.actualEnd = change.plannedEnd;
        change.closedAt = change.plannedEnd->plusMs(msPerDay);
        change.closureCode = fails ? ClosureCode::BackedOut : ClosureCode::Successful;
    }

    void addIncident(int item, Instant opened)
    {
        Incident incident;
        incident.id = {id(6, static_cast<int>(incidents.size()))};
        incident.number = QStringLiteral("INC-%1").arg(incidents.size());
        incident.openedAt = opened;
        incident.item = items[item].id;
        incident.service = items[item].service;
        incidents.push_back(incident);
    }

    SnapshotPtr snapshot() const
    {
        MemoryBoard board(settings);
        const auto addAll = [&board](const auto& records) {
            for (const auto& record : records) {
                board.add(record);
            }
        };
        addAll(persons);
        addAll(groups);
        addAll(services);
        addAll(items);
        addAll(changes);
        addAll(incidents);
        return board.snapshot();
    }

private:
    void addDirectory()
    {
        for (int i = 0; i < 8; ++i) {
            Person person;
            person.id = {id(1, i)};
            person.name = QStringLiteral("Person %1").arg(i);
            persons.append(person);
            Group group;
            group.id = {id(2, i)};
            group.name = QStringLiteral("Team %1").arg(i);
            groups.append(group);
            Service service;
            service.id = {id(3, i)};
            service.name = QStringLiteral("Service %1").arg(i);
            service.criticality = 1 + i % 4;
            service.owner = PersonId{id(1, i)};
            service.group = GroupId{id(2, i)};
            services.append(service);
        }
        for (int i = 0; i < 40; ++i) {
            ConfigurationItem item;
            item.id = {id(4, i)};
            item.name = QStringLiteral("ci-%1").arg(i);
            item.service = ServiceId{id(3, i % 8)};
            items.append(item);
        }
    }
};

} // namespace cb::test
