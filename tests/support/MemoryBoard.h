// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/domain/WriteBatch.h"

namespace cb::test {

/// A snapshot of records that are only in memory, as a store would read them: for tests and
/// benchmarks of what works on snapshots. Display states follow from state, closure and the latest
/// decision.
class MemoryBoard
{
public:
    explicit MemoryBoard(const BoardSettings& settings)
        : m_settings(settings)
    {}

    /// Takes the kinds that a snapshot holds; others are left out.
    void add(const Record& record);
    /// A document of a kind that is part of the snapshot.
    void add(const NamedDocument& document);
    void add(const Dependency& dependency);
    void add(const BatchSource& source);

    SnapshotPtr snapshot() const;

private:
    std::shared_ptr<const Directory> makeDirectory() const;
    std::shared_ptr<const ChangeColumns> makeChanges(const Directory& directory) const;
    std::shared_ptr<const DeploymentColumns> makeDeployments(
        const Directory& directory, const ChangeColumns& changes) const;
    std::shared_ptr<const IncidentColumns> makeIncidents(
        const Directory& directory, const ChangeColumns& changes) const;

    BoardSettings m_settings;
    Directory m_directory;
    std::vector<Change> m_changes;
    std::vector<Deployment> m_deployments;
    std::vector<Incident> m_incidents;
    QHash<ChangeId, DecisionStanding> m_standings;
    QHash<ChangeId, QList<Assessment>> m_assessments;
    QList<CalendarWindow> m_windows;
    QList<FreezeException> m_exceptions;
    QList<ConflictAcceptance> m_acceptances;
    QList<MoveProposal> m_proposals;
    QList<NamedDocument> m_documents;
};

} // namespace cb::test
