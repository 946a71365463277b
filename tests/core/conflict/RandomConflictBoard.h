// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/domain/Record.h"

#include <QRandomGenerator>

namespace cb {

/// The records of a small board in which much collides: three days round the night when Berlin's
/// clocks go back, on a grid of a quarter of an hour, with touching edges, zero lengths, missing
/// and inverted windows, cycles of dependencies, recurring and suspended windows, exceptions and
/// acceptances.
struct RandomConflictBoard
{
    explicit RandomConflictBoard(quint32 seed);

    SnapshotPtr snapshot() const;
    /// Moves some changes, and edits what else of them counts; gives their ids.
    QList<ChangeId> edit(int count);

    QList<Person> persons;
    QList<Group> groups;
    QList<Service> services;
    QList<ConfigurationItem> items;
    QList<Dependency> dependencies;
    QList<Change> changes; ///< ascending by id, as all
    QList<CalendarWindow> windows;
    QList<FreezeException> exceptions;
    QList<Deployment> deployments;
    QList<ConflictAcceptance> acceptances;
    Instant now;

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }

    Instant tick(int most) const;
    void fillWindow(Change& change);
    void fill(Change& change);
    WindowScope scope();
    CalendarWindow window();
    FreezeException exception();
    Deployment deployment();
    ConflictAcceptance acceptance();

    mutable QRandomGenerator m_random;
};

} // namespace cb
