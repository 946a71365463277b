// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/store/Connection.h"

#include <QSet>

namespace cb {

/// Fills the columns of a snapshot straight from rows. Call it within one read transaction.
class SnapshotReader
{
public:
    SnapshotReader(Connection& connection, const JobControl& job);

    Result<SnapshotPtr> read(std::optional<Span> visible);
    /// Reads the tables of the kinds `touched` anew and shares the others with `base`.
    Result<SnapshotPtr> readTouched(
        const BoardSnapshot& base, const QSet<RecordKind>& touched, bool settings);

private:
    Result<void> readFrame(BoardSnapshot& into);
    Result<void> readDirectory(BoardSnapshot& into);
    Result<void> readChanges(BoardSnapshot& into);
    Result<void> readAssessedCells(ChangeColumns& columns);
    Result<void> readChangeItems(const BoardSnapshot& board, ChangeColumns& columns);
    Result<void> readDeployments(BoardSnapshot& into);
    Result<void> readIncidents(BoardSnapshot& into);
    Result<void> readRequests(BoardSnapshot& into);
    Result<void> readWindows(BoardSnapshot& into);
    Result<void> readMeetings(BoardSnapshot& into);
    Result<void> readBaselines(BoardSnapshot& into);
    Result<void> readExceptions(BoardSnapshot& into);
    Result<void> readAcceptances(BoardSnapshot& into);
    Result<void> readProposals(BoardSnapshot& into);
    Result<void> readDocuments(BoardSnapshot& into);

    /// Calls `visit` for each row; counts, reports and notices a stop.
    template <typename Visit>
    Result<void> each(const QByteArray& sql, const Row& parameters, Visit visit);
    template <typename T>
    Result<QList<T>> readList(RecordKind kind);
    template <typename T>
    Result<void> share(RecordKind kind, std::shared_ptr<const QList<T>>& into);

    Connection& m_connection;
    const JobControl& m_job;
    std::optional<Span> m_visible;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace cb
