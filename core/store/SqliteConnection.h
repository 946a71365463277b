// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Connection.h"

#include <QHash>

#include <chrono>

struct sqlite3;
struct sqlite3_stmt;

namespace cb {

struct SqliteOptions
{
    bool readOnly = false;
    bool create = false;
    /// The file can't change while it is open (a read-only folder): no lock and no WAL is needed.
    bool immutable = false;
    std::chrono::milliseconds busyTimeout{5000};
};

/// What SQLite said, for people: which file, and what to do.
Error sqliteError(int code, const QString& path, const QString& detail);

/// A board file, by SQLite's own interface: statements are kept, values are bound and read without
/// a copy.
class SqliteConnection final : public Connection
{
public:
    static Result<std::unique_ptr<SqliteConnection>> open(
        const QString& path, const SqliteOptions& options);
    ~SqliteConnection() override;
    Q_DISABLE_COPY_MOVE(SqliteConnection)

    Result<void> begin(Access access) override;
    Result<void> commit() override;
    void rollback() override;
    Result<void> execute(const QByteArray& script) override;
    Result<qint64> run(const QByteArray& sql, const Row& parameters) override;
    Result<std::unique_ptr<Query>> query(const QByteArray& sql, const Row& parameters) override;
    Result<std::unique_ptr<Query>> stream(const QByteArray& sql, const Row& parameters) override;
    Result<std::unique_ptr<RowInserter>> inserter(
        const QByteArray& table, const QByteArray& columns, int count) override;

    bool survivesFailedStatement() const override { return true; }

    Result<void> appendAudit(const std::vector<AuditRow>& rows) override;
    Result<QList<RecordRef>> findText(const QStringList& words, int limit) override;
    Result<void> announceWrite(qint64 sequence) override;
    QString engineName() override;
    Result<int> schemaVersion() override;
    Result<void> setSchemaVersion(int version) override;
    Result<QStringList> checkIntegrity(const JobControl& job) override;

    /// A whole copy as a new single file.
    Result<void> vacuumInto(const QString& path);

    const QString& path() const { return m_path; }

    /// For an answer that is one number or text (a pragma).
    Result<QString> pragma(const QByteArray& sql);

private:
    friend class SqliteQuery;
    friend class SqliteInserter;

    SqliteConnection(sqlite3* handle, QString path);
    Result<void> configure(const SqliteOptions& options);
    /// A statement of that text that nobody runs at the moment.
    Result<sqlite3_stmt*> prepare(const QByteArray& sql);
    void giveBack(const QByteArray& sql, sqlite3_stmt* statement);
    Error lastError(int code) const;

    sqlite3* m_handle;
    QString m_path;
    QMultiHash<QByteArray, sqlite3_stmt*> m_idle;
};

} // namespace cb
