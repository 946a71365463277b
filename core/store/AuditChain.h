// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/WriteBatch.h"
#include "core/store/Audit.h"
#include "core/store/Connection.h"

#include <QCryptographicHash>

namespace cb {

/// An audit entry as it lies in its table. `kind` is a RecordKind's text, or "board".
struct AuditRow
{
    qint64 sequence = 0;
    Instant at;
    QUuid person;
    QString author;
    QString origin;
    QString reason;
    AuditAction action = AuditAction::Insert;
    QByteArray kind;
    QUuid record;
    QByteArray fields; ///< JSON array of [field, before, after]
    QByteArray hash;
};

/// SHA-256 over the hash before and all of the entry: sequence and milliseconds as 8 bytes, then
/// each text with its length as 4 bytes (-1 for NULL), big endian. PostgreSQL computes the same in
/// `audit_hash()`.
class AuditHasher
{
public:
    QByteArray hash(const QByteArray& previous, const AuditRow& row);

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_buffer;
};

/// The start of the chain: 32 zero bytes.
QByteArray auditGenesis();

/// Writes the changed fields of one entry as compact JSON.
class AuditFields
{
public:
    void clear() { m_json.resize(0); }

    /// `field`: a column's name.
    void add(QByteArrayView field, const QString& before, const QString& after);
    /// Of a name that people gave.
    void addNamed(const QString& field, const QString& before, const QString& after);
    QByteArray take();

    /// All given fields of a row, but id and revision, as new or as old ones.
    static QByteArray given(const TableColumns& columns, const Row& row, AuditAction action);
    /// The fields in which the rows differ.
    static QByteArray changed(const TableColumns& columns, const Row& before, const Row& after);

private:
    QByteArray m_json;
};

/// Collects the entries of one transaction and appends them in blocks.
class AuditWriter
{
public:
    AuditWriter(Connection& connection, const Author& author, Instant at);

    /// Whose acts the entries are from here on.
    void setAuthor(const Author& author) { m_author = author; }

    /// Reads the end of the chain; first of all, in the write transaction.
    Result<void> start();
    void add(AuditAction action, const RecordRef& record, QByteArray fields);
    void addForBoard(QByteArray fields);
    Result<void> flush();
    /// Flushes where much has come together.
    Result<void> flushIfLarge();

    /// Of the last entry added.
    qint64 sequence() const { return m_sequence; }

    const QByteArray& lastHash() const { return m_lastHash; }

private:
    void append(AuditAction action, QByteArray kind, const QUuid& record, QByteArray fields);

    Connection& m_connection;
    Author m_author;
    Instant m_at;
    AuditHasher m_hasher;
    QByteArray m_lastHash;
    qint64 m_sequence = 0;
    std::vector<AuditRow> m_rows;
};

/// Columns of audit_entry in the order of readAuditRow().
extern const QByteArray auditColumns;
AuditRow readAuditRow(const RowReader& row);
AuditEntry toAuditEntry(const AuditRow& row);

/// Walks the whole chain.
Result<AuditReport> verifyAuditChain(Connection& connection, const JobControl& job);

} // namespace cb
