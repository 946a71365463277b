// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/WriteBatch.h"
#include "core/store/AuditChain.h"
#include "core/store/Connection.h"

#include <QSet>

#include <map>

namespace cb {

/// Writes batches within one transaction: records, what hangs on them, and the audit of it all.
class RecordWriter
{
public:
    RecordWriter(Connection& connection, AuditWriter& audit);
    ~RecordWriter();
    Q_DISABLE_COPY_MOVE(RecordWriter)

    Result<void> write(WriteBatch& batch);

    /// Records put or removed so far.
    qint64 count() const { return m_count; }

private:
    using Records = std::vector<Record>;

    struct Inserters;

    Result<void> put(Records& records);
    Result<void> insertAll(RecordKind kind, Records::iterator first, Records::iterator last);
    Result<void> insertBlock(RecordKind kind, Records::iterator first, Records::iterator last);
    Result<void> insertFast(RecordKind kind, Records::iterator first, Records::iterator last);
    Result<void> insertSlowly(Records::iterator first, Records::iterator last);
    Result<void> insertOne(const Record& record);
    Result<void> prepareInserters(RecordKind kind);
    /// A row of that id or number is there: fine if it is this very record (a batch sent again).
    Result<void> resolveDuplicate(const Record& record);
    Result<void> update(const Record& record);
    Result<void> replace(const Record& before, const Record& after);
    Result<void> remove(const RecordRemoval& removal);
    Result<void> addDependency(const Dependency& dependency);
    Result<void> removeDependency(const Dependency& dependency);
    Result<void> putDocument(const NamedDocument& document);
    Result<void> putSettings(const BoardSettings& settings);
    Result<void> checkAttachments(const WriteBatch& batch);
    Result<void> putAttachmentBytes(const QHash<AttachmentId, QByteArray>& bytes);

    /// Fills m_row; BadInput names the field whose text no database takes.
    Result<void> encode(const Record& record);
    /// m_row without the columns that are child tables.
    Row storedPart(const TableSql& table) const;
    Result<void> addItems(const Change& change, RowInserter& inserter);
    Result<void> writeItems(const Change& change);
    Result<void> noteDecisions(Records::const_iterator first, Records::const_iterator last);
    /// A new approval covers all that was edited before it.
    Result<void> noteDecision(const Decision& decision);
    Result<void> noteEdit(const Change& before, const Change& after);
    Error conflictOf(const Record& record, qint64 storedRevision);
    Error withRecord(const Error& error, const Record& record) const;

    Connection& m_connection;
    AuditWriter& m_audit;
    std::unique_ptr<Inserters> m_inserters;
    Row m_row;
    Row m_child;
    qint64 m_count = 0;
};

/// "change CHG-0031245", for messages.
QString describe(const Record& record);

/// The items of a change, in their order.
Result<QList<ItemId>> readChangeItems(Connection& connection, ChangeId change);

/// The record with all that belongs to it; nothing if it is not on the board.
Result<std::optional<Record>> readStored(Connection& connection, const RecordRef& ref);

} // namespace cb
