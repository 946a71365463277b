// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Session.h"
#include "ui/commands/EditClash.h"

#include <functional>

namespace cb {

/// Sets fields of one change.
using ChangeMutation = std::function<void(Change&)>;

/// An edit made from what the store holds; or, where `clash` is set, why it must not be written.
struct PreparedEdit
{
    Edit edit;
    std::optional<EditClash> clash;
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

/// `next` (which takes `last` back) laid over what others changed since: field by field for
/// changes, refused with Conflict for other records.
Result<PreparedEdit> rebase(Store& store, const Edit& last, const Edit& next);

} // namespace jobs
} // namespace cb
