// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Result.h"
#include "core/domain/Ids.h"
#include "core/store/Row.h"
#include "core/store/RowReader.h"
#include "core/store/tables/RecordTables.h"

#include <memory>

namespace cb {

struct AuditRow;

/// A running SELECT. Reads like its current row.
class Query : public RowReader
{
public:
    /// Moves to the next row; false at the end.
    virtual Result<bool> next() = 0;
};

/// Puts many rows into one table. They are there after finish() at the latest.
class RowInserter
{
public:
    virtual ~RowInserter() = default;
    /// ErrorKind::Conflict: a row of that id or number is already there (here or from finish()).
    virtual Result<void> add(const Row& row) = 0;
    virtual Result<void> finish() = 0;
};

enum class Access
{
    Read, ///< one unchanging picture of the board
    Write ///< alone: others wait
};

/// A session with a database, and all that differs between the engines below SQL text. Statements
/// are prepared once and kept. SQL that both understand is passed in as it is: placeholders $1, $2,
/// … named first in ascending order. Errors: Unreachable (the connection is gone, and the
/// transaction with it), CannotWrite, Conflict (a unique value is already there), BadInput (a
/// reference points nowhere), Cancelled, Internal.
class Connection
{
public:
    virtual ~Connection() = default;

    /// Also connects again after a loss.
    virtual Result<void> begin(Access access) = 0;
    virtual Result<void> commit() = 0;
    virtual void rollback() = 0;

    /// Several statements without parameters.
    virtual Result<void> execute(const QByteArray& script) = 0;
    /// One statement; the number of rows that it touched.
    virtual Result<qint64> run(const QByteArray& sql, const Row& parameters) = 0;
    /// All rows at once on PostgreSQL: for answers that are not large.
    virtual Result<std::unique_ptr<Query>> query(const QByteArray& sql, const Row& parameters) = 0;
    /// Rows as they come, in flat memory; within a transaction.
    virtual Result<std::unique_ptr<Query>> stream(const QByteArray& sql, const Row& parameters) = 0;

    /// `columns`: quoted and joined by commas; `count` of them.
    virtual Result<std::unique_ptr<RowInserter>> inserter(
        const QByteArray& table, const QByteArray& columns, int count) = 0;
    /// Whether a failed statement leaves the transaction usable, so that single rows may fail.
    virtual bool survivesFailedStatement() const = 0;

    /// Appends entries to the audit; they follow its end in their order.
    virtual Result<void> appendAudit(const std::vector<AuditRow>& rows) = 0;
    /// Rows for search(): kind, id; at most `limit`, newest first, those whose number or title
    /// match before the others.
    virtual Result<QList<RecordRef>> findText(const QStringList& words, int limit) = 0;
    /// Called at the end of a transaction that wrote, before its commit.
    virtual Result<void> announceWrite(qint64 sequence) = 0;

    virtual QString engineName() = 0;
    virtual Result<int> schemaVersion() = 0;
    virtual Result<void> setSchemaVersion(int version) = 0;
    virtual Result<QStringList> checkIntegrity(const JobControl& job) = 0;
};

/// Begins a transaction and rolls it back unless it is committed.
class Transaction
{
public:
    static Result<Transaction> begin(Connection& connection, Access access);

    Transaction(Transaction&& other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {}

    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(Connection& connection)
        : m_connection(&connection)
    {}

    Connection* m_connection;
};

/// The first column of the only row as a figure; `fallback` where there is no row.
Result<qint64> queryNumber(
    Connection& connection, const QByteArray& sql, const Row& parameters = {}, qint64 fallback = 0);

} // namespace cb
