// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SqliteConnection.h"

#include <QUrl>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

int bindCell(sqlite3_stmt* statement, int number, const Row& row, const Row::Cell& cell)
{
    // The bytes live in the row, which outlives the step: nothing is copied.
    switch (cell.type) {
    case Row::Type::Null:
        return sqlite3_bind_null(statement, number);
    case Row::Type::Integer:
    case Row::Type::Duration:
    case Row::Type::Flag:
    case Row::Type::Instant:
        return sqlite3_bind_int64(statement, number, cell.number);
    case Row::Type::Real:
        return sqlite3_bind_double(statement, number, row.real(cell));
    case Row::Type::Text: {
        const QByteArrayView text = row.bytes(cell);
        return sqlite3_bind_text64(
            statement,
            number,
            text.data(),
            static_cast<sqlite3_uint64>(text.size()),
            SQLITE_STATIC,
            SQLITE_UTF8);
    }
    case Row::Type::Bytes:
    case Row::Type::Id: {
        const QByteArrayView bytes = row.bytes(cell);
        return sqlite3_bind_blob64(
            statement,
            number,
            bytes.data(),
            static_cast<sqlite3_uint64>(bytes.size()),
            SQLITE_STATIC);
    }
    }
    Q_UNREACHABLE();
}

int bindRow(sqlite3_stmt* statement, const Row& row, int count)
{
    for (int i = 0; i < count; ++i) {
        if (const int code = bindCell(statement, i + 1, row, row.cell(i)); code != SQLITE_OK) {
            return code;
        }
    }
    return SQLITE_OK;
}

} // namespace

/// Reads straight from the statement.
class SqliteQuery final : public Query
{
public:
    SqliteQuery(SqliteConnection& connection, QByteArray sql, sqlite3_stmt* statement, Row row)
        : m_connection(connection)
        , m_sql(std::move(sql))
        , m_statement(statement)
        , m_parameters(std::move(row))
    {}

    ~SqliteQuery() override { m_connection.giveBack(m_sql, m_statement); }

    Q_DISABLE_COPY_MOVE(SqliteQuery)

    int bind() { return bindRow(m_statement, m_parameters, m_parameters.size()); }

    Result<bool> next() override
    {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW || code == SQLITE_DONE) {
            return code == SQLITE_ROW;
        }
        return m_connection.lastError(code);
    }

    bool isNull(int column) const override
    {
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
    }

    qint64 integer(int column) const override { return sqlite3_column_int64(m_statement, column); }

    double real(int column) const override { return sqlite3_column_double(m_statement, column); }

    bool flag(int column) const override { return sqlite3_column_int(m_statement, column) != 0; }

    QByteArrayView bytes(int column) const override
    {
        if (isNull(column)) {
            return {};
        }
        const void* data = sqlite3_column_blob(m_statement, column);
        return {
            data == nullptr ? "" : static_cast<const char*>(data),
            sqlite3_column_bytes(m_statement, column)};
    }

    QUuid id(int column) const override
    {
        const void* data = sqlite3_column_blob(m_statement, column);
        if (data == nullptr || sqlite3_column_bytes(m_statement, column) != 16) {
            return {};
        }
        return QUuid::fromRfc4122(QByteArrayView(static_cast<const char*>(data), 16));
    }

    qint64 instantMs(int column) const override
    {
        return isNull(column) ? noInstant : sqlite3_column_int64(m_statement, column);
    }

private:
    SqliteConnection& m_connection;
    QByteArray m_sql;
    sqlite3_stmt* m_statement;
    Row m_parameters; ///< holds the bytes that are bound
};

class SqliteInserter final : public RowInserter
{
public:
    SqliteInserter(SqliteConnection& connection, QByteArray sql, sqlite3_stmt* statement, int count)
        : m_connection(connection)
        , m_sql(std::move(sql))
        , m_statement(statement)
        , m_count(count)
    {}

    ~SqliteInserter() override { m_connection.giveBack(m_sql, m_statement); }

    Q_DISABLE_COPY_MOVE(SqliteInserter)

    Result<void> add(const Row& row) override
    {
        int code = bindRow(m_statement, row, m_count);
        if (code == SQLITE_OK) {
            code = sqlite3_step(m_statement);
        }
        if (code == SQLITE_DONE) {
            sqlite3_reset(m_statement);
            return {};
        }
        const Error error = m_connection.lastError(code);
        sqlite3_reset(m_statement);
        return error;
    }

    Result<void> finish() override { return {}; }

private:
    SqliteConnection& m_connection;
    QByteArray m_sql;
    sqlite3_stmt* m_statement;
    int m_count;
};

SqliteConnection::SqliteConnection(sqlite3* handle, QString path)
    : m_handle(handle)
    , m_path(std::move(path))
{}

SqliteConnection::~SqliteConnection()
{
    for (sqlite3_stmt* statement : std::as_const(m_idle)) {
        sqlite3_finalize(statement);
    }
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(
    const QString& path, const SqliteOptions& options)
{
    QUrl url = QUrl::fromLocalFile(path);
    if (options.immutable) {
        url.setQuery(u"immutable=1"_s);
    }
    int flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    flags |= options.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    flags |= options.create ? SQLITE_OPEN_CREATE : 0;
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(url.toEncoded().constData(), &handle, flags, nullptr);
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(handle, path));
    if (code != SQLITE_OK) {
        return sqliteError(code, path, QString::fromUtf8(sqlite3_errmsg(handle)));
    }
    if (const Result<void> done = connection->configure(options); !done) {
        return done.error();
    }
    return connection;
}

Result<void> SqliteConnection::configure(const SqliteOptions& options)
{
    sqlite3_busy_timeout(m_handle, static_cast<int>(options.busyTimeout.count()));
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    Result<void> done = execute("PRAGMA foreign_keys = ON;"
                                "PRAGMA synchronous = FULL;"
                                "PRAGMA cache_size = -65536;"
                                "PRAGMA temp_store = MEMORY;"
                                "PRAGMA mmap_size = 0;"_ba);
    if (done && !options.readOnly) {
        done = execute("PRAGMA journal_size_limit = 67108864;"_ba);
    }
    return done;
}

Result<void> SqliteConnection::begin(Access access)
{
    return execute(access == Access::Write ? "BEGIN IMMEDIATE"_ba : "BEGIN"_ba);
}

Result<void> SqliteConnection::commit()
{
    return execute("COMMIT"_ba);
}

void SqliteConnection::rollback()
{
    if (sqlite3_get_autocommit(m_handle) == 0) {
        // A rollback that fails leaves the transaction to be undone when the file is opened next.
        static_cast<void>(execute("ROLLBACK"_ba));
    }
}

Result<void> SqliteConnection::execute(const QByteArray& script)
{
    const int code = sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>() : lastError(code);
}

Result<qint64> SqliteConnection::run(const QByteArray& sql, const Row& parameters)
{
    const Result<sqlite3_stmt*> statement = prepare(sql);
    if (!statement) {
        return statement.error();
    }
    int code = bindRow(*statement, parameters, parameters.size());
    while (code == SQLITE_OK || code == SQLITE_ROW) {
        code = sqlite3_step(*statement);
    }
    Result<qint64> done = code == SQLITE_DONE
        ? Result<qint64>(static_cast<qint64>(sqlite3_changes64(m_handle)))
        : lastError(code);
    giveBack(sql, *statement);
    return done;
}

Result<std::unique_ptr<Query>> SqliteConnection::query(const QByteArray& sql, const Row& parameters)
{
    const Result<sqlite3_stmt*> statement = prepare(sql);
    if (!statement) {
        return statement.error();
    }
    auto query = std::make_unique<SqliteQuery>(*this, sql, *statement, parameters);
    if (const int code = query->bind(); code != SQLITE_OK) {
        return lastError(code);
    }
    return {std::move(query)};
}

Result<std::unique_ptr<Query>> SqliteConnection::stream(
    const QByteArray& sql, const Row& parameters)
{
    return query(sql, parameters);
}

Result<std::unique_ptr<RowInserter>> SqliteConnection::inserter(
    const QByteArray& table, const QByteArray& columns, int count)
{
    QByteArray sql = "INSERT INTO " + table + " (" + columns + ")\nVALUES (?1";
    for (int i = 2; i <= count; ++i) {
        sql += ", ?" + QByteArray::number(i);
    }
    sql += ')';
    const Result<sqlite3_stmt*> statement = prepare(sql);
    if (!statement) {
        return statement.error();
    }
    return {std::make_unique<SqliteInserter>(*this, sql, *statement, count)};
}

Result<QString> SqliteConnection::pragma(const QByteArray& sql)
{
    const auto query = this->query(sql, {});
    if (!query) {
        return query.error();
    }
    const Result<bool> hasRow = (*query)->next();
    if (!hasRow) {
        return hasRow.error();
    }
    return *hasRow ? (*query)->text(0) : QString();
}

Result<sqlite3_stmt*> SqliteConnection::prepare(const QByteArray& sql)
{
    if (const auto idle = m_idle.find(sql); idle != m_idle.end()) {
        sqlite3_stmt* statement = *idle;
        m_idle.erase(idle);
        return statement;
    }
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(
        m_handle,
        sql.constData(),
        static_cast<int>(sql.size()) + 1,
        SQLITE_PREPARE_PERSISTENT,
        &statement,
        nullptr);
    return code == SQLITE_OK ? Result<sqlite3_stmt*>(statement) : lastError(code);
}

void SqliteConnection::giveBack(const QByteArray& sql, sqlite3_stmt* statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_idle.insert(sql, statement);
}

Error SqliteConnection::lastError(int code) const
{
    return sqliteError(code, m_path, QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

} // namespace cb
