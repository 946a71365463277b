// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Result.h"
#include "core/domain/BoardSnapshot.h"
#include "core/domain/WriteBatch.h"
#include "core/store/Audit.h"
#include "core/store/StorePlace.h"

namespace cb {

struct SearchHit
{
    RecordRef record;
    QString number; ///< or name
    QString title;
    QString excerpt; ///< where it matched, plain text

    friend bool operator==(const SearchHit&, const SearchHit&) = default;
};

struct RecordCount
{
    RecordKind kind = RecordKind::Change;
    qint64 count = 0;
};

/// The plans of a change, which a snapshot does not hold.
struct ChangePlans
{
    ChangeId change;
    QString implementation;
    QString test;
    QString backout;
    QString communication;
};

struct BoardInfo
{
    BoardSettings settings;
    QString engine; ///< "SQLite 3.40.1", "PostgreSQL 15.18"
    int schemaVersion = 0;
    qint64 sequence = 0;
    QList<RecordCount> counts; ///< one for each RecordKind
    qint64 dependencies = 0;
};

/// A board in a database. One object, one connection, one thread: it may be made on any thread, but
/// is used on that one only. Every call may block. Errors: Unreachable (connection lost; the next
/// call tries to connect again), CannotWrite, Conflict, Cancelled, BadInput (for example a NUL
/// character in a text), Internal.
class Store
{
public:
    virtual ~Store() = default;

    virtual const StorePlace& place() const = 0;
    virtual bool isReadOnly() const = 0;

    virtual Result<BoardInfo> info() = 0;
    virtual Result<BoardSettings> settings() = 0;

    /// All parts in one transaction: all or nothing.
    virtual Result<WriteReceipt> write(
        const BatchSource& next, const Author& author, const JobControl& job) = 0;
    Result<WriteReceipt> write(WriteBatch batch, const Author& author);

    /// The board as columns. With `visible`, only changes, deployments and incidents that overlap
    /// it (fast: it is what a view shows first).
    virtual Result<SnapshotPtr> snapshot(std::optional<Span> visible, const JobControl& job) = 0;
    /// `base` brought up to date by what the audit says has changed since; `base` itself if nothing
    /// has. An incomplete base stays incomplete: its coverage is read anew.
    virtual Result<SnapshotPtr> refreshed(SnapshotPtr base, const JobControl& job) = 0;
    /// Sequence of the last audit entry; cheap.
    virtual Result<qint64> sequence() = 0;

    /// NotFound if there is none.
    virtual Result<Record> record(RecordRef ref) = 0;
    /// The record of that number (change, incident, request), external id (run, deployment), source
    /// UID (window) or name (the others; the first by id where several have it); nothing if there
    /// is none.
    virtual Result<std::optional<RecordRef>> find(RecordKind kind, const QString& number) = 0;
    /// Every record of a kind, ascending by id; the visitor stops it by returning false.
    virtual Result<void> forEach(RecordKind kind, const std::function<bool(Record&&)>& visit) = 0;
    /// The plans of every change that is neither closed nor cancelled, and that has any; the
    /// visitor stops it by returning false.
    virtual Result<void> forEachOpenPlans(const std::function<bool(const ChangePlans&)>& visit) = 0;
    virtual Result<QList<Decision>> decisions(ChangeId change) = 0;
    /// Oldest first, withdrawals among them.
    virtual Result<QList<Assessment>> assessments(ChangeId change) = 0;
    virtual Result<QList<Condition>> conditions(ChangeId change) = 0;
    virtual Result<QList<Attachment>> attachments(RecordRef owner) = 0;
    virtual Result<QByteArray> attachmentBytes(AttachmentId id) = 0;
    virtual Result<QList<NamedDocument>> documents(const QString& kind) = 0;
    /// The next free number with the board's prefix.
    virtual Result<QString> nextChangeNumber() = 0;

    /// Full-text search over numbers, names, titles, descriptions and plans; best first. The last
    /// word is a prefix.
    virtual Result<QList<SearchHit>> search(const QString& text, int limit) = 0;

    /// Newest first.
    virtual Result<QList<AuditEntry>> history(RecordRef record, int limit) = 0;
    virtual Result<QList<AuditEntry>> auditSince(qint64 sequence, int limit) = 0;
    virtual Result<AuditReport> verifyAudit(const JobControl& job) = 0;

    /// Writes the whole board into a new single file (a backup). Never overwrites.
    virtual Result<void> backUpTo(const QString& path, const JobControl& job) = 0;
    /// The database's own check; a list of problems.
    virtual Result<QStringList> checkIntegrity(const JobControl& job) = 0;
};

} // namespace cb
