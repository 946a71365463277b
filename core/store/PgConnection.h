// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Connection.h"
#include "core/store/PgSession.h"

#include <QHash>

namespace cb {

/// A board in a PostgreSQL database, by libpq: everything is sent and read in binary form.
class PgConnection final : public Connection
{
public:
    static Result<std::unique_ptr<PgConnection>> open(PgTarget target);

    Result<void> begin(Access access) override;
    Result<void> commit() override;
    void rollback() override;
    Result<void> execute(const QByteArray& script) override;
    Result<qint64> run(const QByteArray& sql, const Row& parameters) override;
    Result<std::unique_ptr<Query>> query(const QByteArray& sql, const Row& parameters) override;
    Result<std::unique_ptr<Query>> stream(const QByteArray& sql, const Row& parameters) override;
    Result<std::unique_ptr<RowInserter>> inserter(
        const QByteArray& table, const QByteArray& columns, int count) override;

    bool survivesFailedStatement() const override { return false; }

    Result<void> appendAudit(const std::vector<AuditRow>& rows) override;
    Result<QList<RecordRef>> findText(const QStringList& words, int limit) override;
    Result<void> announceWrite(qint64 sequence) override;
    QString engineName() override;
    Result<int> schemaVersion() override;
    Result<void> setSchemaVersion(int version) override;
    Result<QStringList> checkIntegrity(const JobControl& job) override;

    /// Whether the database holds a board's schema.
    Result<bool> hasSchema();

private:
    friend class PgStream;
    friend class PgInserter;

    PgConnection(PgTarget target, PgConnPtr connection);
    Result<void> reconnect();
    Result<void> beginOnce(Access access);
    Result<QByteArray> prepare(const QByteArray& sql);
    /// The tuples or the number of rows of a statement, in binary form.
    Result<PgResultPtr> exec(const QByteArray& sql, const Row& parameters);
    Error errorOf(const PGresult* result) const;
    Result<void> copyIn(const QByteArray& sql, const QByteArray& data);

    PgTarget m_target;
    PgConnPtr m_connection;
    QHash<QByteArray, QByteArray> m_statements; ///< names of what is prepared, by SQL
    int m_cursors = 0;
};

} // namespace cb
