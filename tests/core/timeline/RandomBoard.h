// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"

#include <QRandomGenerator>

namespace cb::test {

struct RandomBoardSize
{
    int teams = 4;
    int services = 12;
    int items = 40;
    int persons = 9;
    int changes = 300;
    int deployments = 600;
    int incidents = 120;
    int days = 200; ///< that all of it is spread over
};

/// Columns filled at random, the odd cases among them: missing, inverted, zero-length and very long
/// windows, nothing to belong to, the same CI twice, what still runs.
class RandomBoard
{
public:
    RandomBoard(quint32 seed, const RandomBoardSize& size);

    static Instant firstDay();
    Instant now() const;

    SnapshotPtr snapshot() const;

    /// Gives some rows other values, as edits do. The tables keep their length.
    void editChange(int row);
    void editDeployment(int row);
    void editIncident(int row);

    /// As a filter leaves them: most rows match.
    std::shared_ptr<const std::vector<quint8>> flags(int rows);

    QRandomGenerator& random() { return m_random; }

private:
    void fillDirectory();
    void addChange();
    void addDeployment();
    void addIncident();
    qint64 randomTime();
    qint64 randomEnd(qint64 start);
    qint32 randomRow(qsizetype rows);

    QRandomGenerator m_random;
    RandomBoardSize m_size;
    Directory m_directory;
    ChangeColumns m_changes;
    DeploymentColumns m_deployments;
    IncidentColumns m_incidents;
};

} // namespace cb::test
