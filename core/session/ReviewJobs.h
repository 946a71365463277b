// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/BoardDiff.h"
#include "core/review/TakeBaseline.h"
#include "core/store/Store.h"

/// What a comparison reads from the store. Each blocks: on the store's thread.
namespace cb::review {

/// A baseline of the board as it is now, not yet written. `known` may be null; the nearer it is to
/// the present, the less is read. Conflict: others write all the time.
Result<Baseline> takeNow(
    Store& store, SnapshotPtr known, const BaselineRequest& request, const JobControl& job);

/// The board as it was at an instant, rebuilt from the audit: no id, and no name. What is older
/// than the audit counts as empty.
Result<Baseline> boardAt(Store& store, SnapshotPtr known, Instant at, const JobControl& job);

/// Sequence of the last audit entry at `at` or before; 0: there is none.
Result<qint64> sequenceAt(Store& store, Instant at);

/// What was done to changes after the audit entry `since`.
Result<ChangeTrail> readTrail(Store& store, qint64 since, const JobControl& job);
/// `trail` with what was done since it was read.
Result<ChangeTrail> extendTrail(Store& store, ChangeTrail trail, const JobControl& job);

/// The stored baseline with its entries.
Result<std::shared_ptr<const Baseline>> readBaseline(Store& store, BaselineId id);

/// Reads a time as its user writes it (a day, a local time, an instant); nothing if it is none.
using TimeReading = std::function<std::optional<Instant>(const QString&)>;

/// What `since` names: a baseline by name or id, a meeting by title or series (its baseline, else
/// the board at its end; the last one that has ended by `now`), or a time. Empty: the newest
/// baseline. NotFound says what would do.
Result<std::shared_ptr<const Baseline>> baselineCalled(
    Store& store,
    const SnapshotPtr& board,
    const QString& since,
    Instant now,
    const TimeReading& readTime,
    const JobControl& job);

/// The newest by the time when they were taken; none: the board has none.
std::optional<Baseline> newestBaseline(const BoardSnapshot& board);

} // namespace cb::review
