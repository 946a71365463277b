// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSettings.h"
#include "core/domain/NamedDocument.h"
#include "core/domain/Record.h"

#include <functional>

namespace cb {

/// Who writes and by what, for the audit.
struct Author
{
    std::optional<PersonId> person;
    QString name; ///< as shown in the history
    QString origin; ///< "app", "changeboardctl", "import", "demo", "undo", …
    QString reason; ///< why, where a reason was asked for
    /// When, of a past that is made up (the sample board); nothing: when it is written.
    std::optional<Instant> at;

    friend bool operator==(const Author&, const Author&) = default;
};

struct RecordRemoval
{
    RecordRef ref;
    qint64 revision = 0;

    friend bool operator==(const RecordRemoval&, const RecordRemoval&) = default;
};

/// What is written in one transaction. A record with revision 0 is inserted; with another revision
/// it replaces the stored one of that revision, or the whole batch fails with ErrorKind::Conflict
/// and nothing is written. Decisions and assessments can only be inserted, baselines only inserted
/// or removed. Records are written in the order of
/// RecordKind, so references may point to records of the same batch. What was inserted has revision
/// 1, what was replaced the next one; a put that changes nothing writes nothing. Sending a batch
/// again after a lost connection is harmless: what is already stored as the batch wants it is left
/// as it is.
struct WriteBatch
{
    std::vector<Record> puts;
    QList<RecordRemoval> removals; ///< leave a tombstone in the audit
    QList<Dependency> addedDependencies;
    QList<Dependency> removedDependencies;
    QHash<AttachmentId, QByteArray> attachmentBytes; ///< of attachments in `puts` that are no links
    QList<NamedDocument> documents; ///< set, or removed where `content` is empty
    std::optional<BoardSettings> settings;
    /// Whose act this part is, where a write holds those of several; nothing: the writer's.
    std::optional<Author> author;

    bool isEmpty() const
    {
        return puts.empty() && removals.isEmpty() && addedDependencies.isEmpty()
            && removedDependencies.isEmpty() && documents.isEmpty() && !settings;
    }
};

/// Gives the next part of a large write, or nothing at its end.
using BatchSource = std::function<std::optional<WriteBatch>()>;

struct WriteReceipt
{
    qint64 sequence = 0; ///< of the last audit entry written
    qint64 records = 0; ///< put or removed; without those that were already as wanted
};

} // namespace cb
