// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/domain/Ids.h"

#include <QList>

namespace cb {

enum class AuditAction
{
    Insert,
    Update,
    Remove
};
template <>
inline constexpr auto enumTexts<AuditAction> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("insert"), QLatin1StringView("update"), QLatin1StringView("remove")});

/// What was written to one field: instants as ISO 8601 in UTC, ids as UUIDs, lists as JSON.
struct FieldChange
{
    QString field; ///< the domain's member in snake_case ("planned_start")
    QString before; ///< as text; null: not given
    QString after;

    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

/// One link of the audit chain: what was done to one record. `hash` covers all of it and the hash
/// before. An insert names the fields that are given, a removal those that were.
struct AuditEntry
{
    qint64 sequence = 0; ///< 1, 2, 3, … without gaps
    Instant at;
    std::optional<PersonId> person;
    QString author;
    QString origin;
    QString reason;
    AuditAction action = AuditAction::Insert;
    RecordRef record; ///< with a null id: the board itself (its settings or a named document, see
                      ///< `fields`)
    QList<FieldChange> fields;
    QByteArray hash; ///< SHA-256

    friend bool operator==(const AuditEntry&, const AuditEntry&) = default;
};

/// What a walk along the chain found.
struct AuditReport
{
    qint64 entries = 0;
    QStringList problems; ///< each names the sequence and what is wrong; empty: the chain holds
    QByteArray lastHash;
};

} // namespace cb
