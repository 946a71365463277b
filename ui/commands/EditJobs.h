// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/Decide.h"
#include "core/policy/TaskActs.h"
#include "core/session/Session.h"
#include "ui/commands/EditClash.h"

#include <functional>

namespace cb {

/// Sets fields of one change.
using ChangeMutation = std::function<void(Change&)>;

/// Who is at the keyboard, as the board knows them: by the session's author; on a board where
/// nobody has a role yet, somebody who may do all that one person can.
Actor actorOf(const Session& session);

/// An edit made from what the store holds; or, where `clash` is set, why it must not be written.
struct PreparedEdit
{
    Edit edit;
    std::optional<EditClash> clash;
};

/// Who acts, when, and the board as the user sees it. Values only: it goes to the storage thread.
struct PolicyContext
{
    Actor actor;
    Instant now;
    NameLookup names;
    SnapshotPtr snapshot;
};

/// Of the session, now.
PolicyContext policyContext(const Session& session, const Actor& actor);

/// A planned window to set.
struct PlannedMove
{
    ChangeId change;
    Span to;
    bool asks = false; ///< others have to agree: proposed only
};

/// The number `by` after `number`: its last figures counted up, their width kept.
QString numberAfter(const QString& number, int by);

/// `change` with the planned window `planned`; where the length stays, the outage window and the
/// planned times of the tasks move along. Pure.
void setPlannedWindow(Change& change, Span planned);

/// The jobs below run on the storage thread.
namespace jobs {

/// Mutates stored changes. `seen`: the revision that the user saw, where it matters.
Result<PreparedEdit> setFields(
    Store& store,
    const QString& label,
    const QList<ChangeId>& ids,
    const QHash<ChangeId, qint64>& seen,
    const ChangeMutation& mutate);

/// Inserts `changes`; those without a number get the board's next ones.
Result<PreparedEdit> create(Store& store, const QString& label, std::vector<Change> changes);

/// Removes drafts; NotPermitted for any other state.
Result<PreparedEdit> deleteDrafts(Store& store, const QString& label, const QList<ChangeId>& ids);

/// What the next step of a change depends on: the record with its decisions and the policy as they
/// are stored now, the rest as the snapshot has it.
Result<ChangeCase> readCase(Store& store, ChangeId id, const PolicyContext& policy);

/// One step of the lifecycle for each of them, or the reason of the first that may not.
Result<PreparedEdit> transition(
    Store& store,
    const QString& label,
    const QList<ChangeId>& ids,
    const TransitionRequest& request,
    const PolicyContext& policy);

/// A decision, and what it leads to.
Result<PreparedEdit> decide(
    Store& store,
    const QString& label,
    ChangeId id,
    const DecisionDraft& draft,
    const PolicyContext& policy);

/// The counting decision of a change superseded; `before` is the state that it had before.
Result<PreparedEdit> takeBack(
    Store& store,
    const QString& label,
    ChangeId id,
    ChangeState before,
    const PolicyContext& policy);

/// Moves, and proposals of those that ask: several of one act need each other.
Result<PreparedEdit> moveChanges(
    Store& store,
    const QString& label,
    const QList<PlannedMove>& moves,
    const QString& reason,
    const PolicyContext& policy);

/// One act on a task.
Result<PreparedEdit> task(
    Store& store,
    const QString& label,
    ChangeId id,
    const TaskRequest& request,
    const PolicyContext& policy);

/// On hold with a reason, or released without one.
Result<PreparedEdit> hold(
    Store& store,
    const QString& label,
    ChangeId id,
    const QString& reason,
    const PolicyContext& policy);

/// `next` (which takes `last` back) laid over what others changed since: field by field for
/// changes, refused with Conflict for other records.
Result<PreparedEdit> rebase(Store& store, const Edit& last, const Edit& next);

} // namespace jobs
} // namespace cb
