// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Baseline.h"
#include "core/domain/BoardSettings.h"
#include "core/domain/CalendarWindow.h"
#include "core/domain/Change.h"
#include "core/domain/Conflict.h"
#include "core/domain/Deployment.h"
#include "core/domain/DisplayState.h"
#include "core/domain/Incident.h"
#include "core/domain/Meeting.h"
#include "core/domain/NamedDocument.h"
#include "core/domain/Person.h"
#include "core/domain/Service.h"
#include "core/domain/ServiceRequest.h"
#include "core/domain/TextColumn.h"

#include <memory>
#include <vector>

namespace cb {

/// No row of the table that a column points into.
constexpr qint32 noRow = -1;

/// Rows of every table ascend by id, so that an id is found by bisection.
int rowOfId(const std::vector<QUuid>& ids, const QUuid& id);

/// The small tables: people, services and CIs as values, each ascending by id. Columns of the large
/// tables point into them by row.
struct Directory
{
    QList<Person> persons;
    QList<Group> groups;
    QList<Service> services;
    QList<ConfigurationItem> items;
    QList<Dependency> dependencies;

    int rowOf(PersonId id) const;
    int rowOf(GroupId id) const;
    int rowOf(ServiceId id) const;
    int rowOf(ItemId id) const;
};

/// All changes, as columns of equal length. Instants are UTC milliseconds or noInstant; long texts
/// are read on demand.
struct ChangeColumns
{
    std::vector<QUuid> ids;
    TextColumn numbers;
    TextColumn titles;
    std::vector<ChangeType> types;
    std::vector<ChangeState> states;
    std::vector<DisplayState> displayStates;
    std::vector<quint8> risks; ///< RiskLevel + 1, 0: not assessed
    std::vector<quint8> assessedCells; ///< of the counting assessment (assessedCell()), 0: none
    std::vector<quint8> closures; ///< ClosureCode + 1, 0: none
    std::vector<quint8> priorities; ///< 1 to 5, 0: not given
    std::vector<quint8> flags; ///< ChangeFlag bits
    std::vector<qint64> plannedStarts;
    std::vector<qint64> plannedEnds;
    std::vector<qint64> actualStarts;
    std::vector<qint64> actualEnds;
    std::vector<qint64> outageStarts;
    std::vector<qint64> outageEnds;
    std::vector<qint64> openedAts;
    std::vector<qint64> closedAts;
    std::vector<qint64> backoutMs;
    std::vector<qint32> services; ///< row in Directory::services or noRow; likewise below
    std::vector<qint32> groups;
    std::vector<qint32> assignees;
    std::vector<qint32> requesters;
    std::vector<quint32> environments; ///< index in `strings`; likewise below
    std::vector<quint32> categories;
    std::vector<quint32> models;
    std::vector<quint32> labels; ///< all labels of the row, joined by U+001F
    std::vector<quint32> itemBegins{
        0}; ///< CIs of row r: itemRows[itemBegins[r]] to before itemRows[itemBegins[r + 1]]
    std::vector<qint32> itemRows;
    /// As itemBegins and itemRows: the changes (rows) that end before this one may start.
    std::vector<quint32> predecessorBegins{0};
    std::vector<qint32> predecessorRows; ///< noRow: not on the board, or not read yet
    std::vector<quint8> plans; ///< PlanFlag bits
    std::vector<quint16>
        taskCounts; ///< of changes that are not closed or cancelled; likewise below
    std::vector<quint16> tasksDone; ///< done or skipped
    std::vector<qint64> taskDueAts; ///< earliest planned end of a task that is open or running
    std::vector<qint64> revisions;
    StringTable strings;

    int size() const { return static_cast<int>(ids.size()); }

    int rowOf(ChangeId id) const { return rowOfId(ids, id.value); }

    ChangeId idAt(int row) const { return {ids[static_cast<std::size_t>(row)]}; }

    /// The planned window where it is complete and not inverted.
    std::optional<Span> plannedWindow(int row) const;
    std::optional<Span> actualWindow(int row) const;
};

enum ChangeFlag : quint8
{
    OnHold = 1,
    CabRequired = 2,
    NumberIsProvisional = 4,
    EditedAfterApproval = 8
};

/// Which of its texts a change has.
enum PlanFlag : quint8
{
    HasDescription = 1,
    HasJustification = 2,
    HasImplementationPlan = 4,
    HasTestPlan = 8,
    HasBackoutPlan = 16,
    HasCommunicationPlan = 32
};

/// The PlanFlag bits of a change.
quint8 plansOf(const Change& change);

/// Fills in the columns of the tasks of one more change.
void appendTasks(ChangeColumns& columns, ChangeState state, const QList<ChangeTask>& tasks);

/// A number by which a commit is told from others without keeping its hash (FNV-1a of 64 bits over
/// the trimmed text as UTF-8); 0: no commit is given.
quint64 commitKey(QByteArrayView commit);

/// All deployments; as ChangeColumns.
struct DeploymentColumns
{
    std::vector<QUuid> ids;
    std::vector<qint32> services;
    std::vector<quint32> environments;
    std::vector<quint32> versions;
    std::vector<DeploymentOutcome> outcomes;
    std::vector<quint8> reworks; ///< 1: unplanned rework
    std::vector<qint64> startedAts;
    std::vector<qint64> finishedAts;
    std::vector<qint32> changes; ///< row in ChangeColumns or noRow
    std::vector<quint64> commits; ///< commitKey() of the commit; the hash itself is read on demand
    std::vector<qint64> firstCommitAts;
    StringTable strings;

    int size() const { return static_cast<int>(ids.size()); }

    int rowOf(DeploymentId id) const { return rowOfId(ids, id.value); }
};

/// All incidents; as ChangeColumns.
struct IncidentColumns
{
    std::vector<QUuid> ids;
    TextColumn numbers;
    TextColumn titles;
    std::vector<IncidentState> states;
    std::vector<quint8> priorities;
    std::vector<qint64> openedAts;
    std::vector<qint64> restoredAts;
    std::vector<qint64> resolvedAts;
    std::vector<qint32> items;
    std::vector<qint32> services;
    std::vector<qint32> causedBys; ///< row in ChangeColumns or noRow
    std::vector<CauseKind> causeKinds;

    int size() const { return static_cast<int>(ids.size()); }

    int rowOf(IncidentId id) const { return rowOfId(ids, id.value); }
};

/// All service requests; as ChangeColumns.
struct RequestColumns
{
    std::vector<QUuid> ids;
    TextColumn numbers;
    TextColumn titles;
    std::vector<RequestState> states;
    std::vector<qint64> requestedAts;
    std::vector<qint64> dueAts;
    std::vector<qint64> fulfilledAts;
    std::vector<qint32> services;
    std::vector<qint32> changes; ///< row in ChangeColumns or noRow

    int size() const { return static_cast<int>(ids.size()); }

    int rowOf(RequestId id) const { return rowOfId(ids, id.value); }
};

/// An immutable picture of a board, shared between threads. Tables that did not change are shared
/// with the snapshot before. While a board is being opened, `isComplete` is false and only what
/// overlaps `coverage` is there.
struct BoardSnapshot
{
    BoardSettings settings;
    std::shared_ptr<const Directory> directory = std::make_shared<Directory>();
    std::shared_ptr<const ChangeColumns> changes = std::make_shared<ChangeColumns>();
    std::shared_ptr<const DeploymentColumns> deployments = std::make_shared<DeploymentColumns>();
    std::shared_ptr<const IncidentColumns> incidents = std::make_shared<IncidentColumns>();
    std::shared_ptr<const RequestColumns> requests = std::make_shared<RequestColumns>();
    std::shared_ptr<const QList<CalendarWindow>> windows =
        std::make_shared<QList<CalendarWindow>>();
    std::shared_ptr<const QList<Meeting>> meetings = std::make_shared<QList<Meeting>>();
    /// Ascending by id, without their entries.
    std::shared_ptr<const QList<Baseline>> baselines = std::make_shared<QList<Baseline>>();
    /// Ascending by id; likewise below.
    std::shared_ptr<const QList<FreezeException>> exceptions =
        std::make_shared<QList<FreezeException>>();
    std::shared_ptr<const QList<ConflictAcceptance>> acceptances =
        std::make_shared<QList<ConflictAcceptance>>();
    std::shared_ptr<const QList<MoveProposal>> proposals = std::make_shared<QList<MoveProposal>>();
    /// Those of isSnapshotDocument() kinds, ascending by kind, then name.
    std::shared_ptr<const QList<NamedDocument>> documents =
        std::make_shared<QList<NamedDocument>>();
    qint64 sequence = 0; ///< of the last audit entry that it shows
    bool isComplete = true;
    Span coverage;
    int totalChanges = 0; ///< on the board, also those not read yet

    QTimeZone zone() const { return settings.timeZone(); }
};

using SnapshotPtr = std::shared_ptr<const BoardSnapshot>;

} // namespace cb
