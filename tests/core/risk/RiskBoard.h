// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/RiskOverview.h"
#include "tests/support/MemoryBoard.h"

#include <numeric>

namespace cb::test {

/// A board in memory whose records are in the order of their making: the first change is row 0.
class RiskBoard
{
public:
    RiskBoard()
        : m_board({.name = QStringLiteral("Test"), .zone = "Europe/Berlin"})
    {}

    /// "2026-11-25 18:00" in Berlin.
    static Instant at(const QString& local)
    {
        const QStringList parts = local.split(u' ');
        return WallTime::toInstant(
            {QDate::fromString(parts.at(0), Qt::ISODate),
             QTime::fromString(parts.value(1, QStringLiteral("00:00")))},
            QTimeZone("Europe/Berlin"));
    }

    /// Wednesday, ISO week 48.
    static Instant now() { return at(QStringLiteral("2026-11-25 14:03")); }

    ServiceId service(const QString& name)
    {
        Service service;
        service.id = {next()};
        service.name = name;
        m_board.add(service);
        return service.id;
    }

    ItemId item(const QString& name)
    {
        ConfigurationItem item;
        item.id = {next()};
        item.name = name;
        m_board.add(item);
        return item.id;
    }

    Change change(ChangeState state = ChangeState::Scheduled)
    {
        Change change;
        change.id = {next()};
        change.number = QStringLiteral("CHG-%1").arg(m_changes);
        change.title = QStringLiteral("Change %1").arg(m_changes);
        change.state = state;
        return change;
    }

    /// Gives its row.
    int add(const Change& change)
    {
        m_board.add(change);
        return m_changes++;
    }

    /// A closed change with its actual window.
    Change ended(const QString& start, const QString& end, ClosureCode code)
    {
        Change made = change(ChangeState::Closed);
        made.actualStart = at(start);
        made.actualEnd = at(end);
        made.closureCode = code;
        return made;
    }

    /// The change's questionnaire gave this cell.
    void assess(ChangeId change, int likelihood, int impact, RiskLevel level)
    {
        Assessment assessment;
        assessment.id = {next()};
        assessment.change = change;
        assessment.likelihood = likelihood;
        assessment.impact = impact;
        assessment.level = level;
        assessment.assessedAt = now();
        m_board.add(assessment);
    }

    /// An open change with its planned window.
    Change planned(const QString& start, const QString& end, std::optional<RiskLevel> risk = {})
    {
        Change made = change();
        made.plannedStart = at(start);
        made.plannedEnd = at(end);
        made.risk = risk;
        return made;
    }

    void incident(std::optional<ItemId> item, Instant opened)
    {
        Incident incident;
        incident.id = {next()};
        incident.number = QStringLiteral("INC");
        incident.openedAt = opened;
        incident.item = item;
        m_board.add(incident);
    }

    void window(
        WindowKind kind,
        const QString& name,
        const QString& start,
        qint64 lengthMs,
        const QString& rule = {},
        const WindowScope& scope = {})
    {
        CalendarWindow window;
        window.id = {next()};
        window.kind = kind;
        window.name = name;
        window.scope = scope;
        window.times.start = WallTime::toLocal(at(start), QTimeZone("Europe/Berlin"));
        window.times.zone = "Europe/Berlin";
        window.times.ms = lengthMs;
        if (!rule.isEmpty()) {
            window.recurrence.rules = {rule};
        }
        m_board.add(window);
    }

    /// All changes, with the levels of a matrix that counts up.
    RiskInput input() const
    {
        RiskInput input;
        input.snapshot = m_board.snapshot();
        input.rows.resize(static_cast<std::size_t>(m_changes));
        std::iota(input.rows.begin(), input.rows.end(), 0);
        input.historyRows = input.rows;
        input.now = now();
        for (std::size_t i = 0; i < input.levels.size(); ++i) {
            input.levels[i] = static_cast<RiskLevel>(i / matrixSteps);
        }
        return input;
    }

private:
    QUuid next() { return QUuid(++m_ids, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0); }

    MemoryBoard m_board;
    quint32 m_ids = 0;
    int m_changes = 0;
};

} // namespace cb::test
