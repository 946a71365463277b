// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"

namespace cb {

/// A change as a row, by the names of what it points to (which are added to the board as needed).
struct TestChange
{
    QString number;
    QString title;
    ChangeState state = ChangeState::Scheduled;
    ChangeType type = ChangeType::Normal;
    std::optional<RiskLevel> risk;
    QString service;
    QString team;
    QString owner;
    QStringList items;
    QString environment;
    QStringList labels;
    qint64 start = noInstant;
    qint64 end = noInstant;
    quint8 flags = 0;
};

/// Builds a board's columns row by row.
class TestBoard
{
public:
    explicit TestBoard(const QByteArray& zone = "Europe/Berlin");

    TestBoard& add(const TestChange& change);
    TestBoard& addDeployment(
        const QString& service,
        const QString& version,
        DeploymentOutcome outcome,
        qint64 start,
        qint64 end);
    TestBoard& addIncident(
        const QString& number, const QString& title, IncidentState state, qint64 opened);

    SnapshotPtr snapshot() const;

    static qint64 ms(const QString& iso) { return Instant::fromIso(iso).value_or(Instant{}).ms; }

private:
    template <typename T>
    qint32 rowOf(QList<T>& table, const QString& name);

    BoardSnapshot m_board;
    Directory m_directory;
    ChangeColumns m_changes;
    DeploymentColumns m_deployments;
    IncidentColumns m_incidents;
};

} // namespace cb
