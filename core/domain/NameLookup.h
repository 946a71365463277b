// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/BoardSnapshot.h"

#include <functional>

namespace cb {

/// Turns ids into what people call the records, and back. Either part may be empty: ids are then
/// written and read as they are, which is the form that the audit keeps.
struct NameLookup
{
    /// The name, or number, of a record; null where there is no such record.
    std::function<QString(RecordRef)> nameOf;
    /// Every record of that kind with that name, number, alias or mail address, without regard to
    /// case.
    std::function<QList<QUuid>(RecordKind, const QString&)> idsOf;

    /// The name, or the id as text where the name is not known.
    QString textOf(RecordRef ref) const;
    /// The one record that `text` names, by name or id; an Error says that there is none, or
    /// several.
    Result<QUuid> find(RecordKind kind, const QString& text) const;
};

/// Is the person called so: by name, an alias (a login is one) or mail address, without regard to
/// case?
bool isCalled(const Person& person, const QString& text);

/// Looks up in a snapshot, and keeps it alive. Persons, groups, services, items and changes have
/// names.
NameLookup lookupIn(SnapshotPtr snapshot);

} // namespace cb
