// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/PgConnection.h"

#include "core/base/Tr.h"
#include "core/store/AuditChain.h"
#include "core/store/PgWire.h"

#include <QtEndian>

#include <bit>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int rowsPerFetch = 8192;
/// "One writer": also taken by append_audit().
constexpr const char* lockSql = "SELECT pg_advisory_xact_lock(4848484101)";

/// Parameters as libpq wants them; they point into the buffer.
class PgValues
{
public:
    explicit PgValues(const Row& row)
    {
        std::vector<qsizetype> starts;
        for (int i = 0; i < row.size(); ++i) {
            starts.push_back(m_buffer.size());
            pgwire::appendValue(m_buffer, row, row.cell(i));
            m_lengths.push_back(static_cast<int>(m_buffer.size() - starts.back()));
            m_buffer.append('\0'); // so that an empty text at the end has an address too
        }
        for (int i = 0; i < row.size(); ++i) {
            const bool isNull = row.cell(i).type == Row::Type::Null;
            const qsizetype start = starts[static_cast<std::size_t>(i)];
            m_values.push_back(isNull ? nullptr : m_buffer.constData() + start);
            m_formats.push_back(1);
        }
    }

    int count() const { return static_cast<int>(m_values.size()); }

    const char* const* values() const { return m_values.data(); }

    const int* lengths() const { return m_lengths.data(); }

    const int* formats() const { return m_formats.data(); }

private:
    QByteArray m_buffer;
    std::vector<const char*> m_values;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
};

/// Reads tuples in binary form.
class PgRows : public Query
{
public:
    bool isNull(int column) const override
    {
        return PQgetisnull(m_result.get(), m_row, column) != 0;
    }

    qint64 integer(int column) const override
    {
        switch (length(column)) {
        case 8:
            return qFromBigEndian<qint64>(data(column));
        case 4:
            return qFromBigEndian<qint32>(data(column));
        case 2:
            return qFromBigEndian<qint16>(data(column));
        default:
            return 0;
        }
    }

    double real(int column) const override { return std::bit_cast<double>(integer(column)); }

    bool flag(int column) const override { return length(column) == 1 && *data(column) != 0; }

    QByteArrayView bytes(int column) const override
    {
        return isNull(column) ? QByteArrayView()
                              : QByteArrayView(data(column), qsizetype{length(column)});
    }

    QUuid id(int column) const override
    {
        return length(column) == 16 ? QUuid::fromRfc4122(QByteArrayView(data(column), 16))
                                    : QUuid();
    }

    qint64 instantMs(int column) const override
    {
        return isNull(column) ? noInstant : pgwire::fromTimestamp(integer(column));
    }

protected:
    void show(PgResultPtr result)
    {
        m_result = std::move(result);
        m_row = -1;
    }

    bool step()
    {
        ++m_row;
        return m_result && m_row < PQntuples(m_result.get());
    }

    int rowCount() const { return m_result ? PQntuples(m_result.get()) : 0; }

private:
    const char* data(int column) const { return PQgetvalue(m_result.get(), m_row, column); }

    int length(int column) const { return PQgetlength(m_result.get(), m_row, column); }

    PgResultPtr m_result;
    int m_row = -1;
};

class PgWholeAnswer final : public PgRows
{
public:
    explicit PgWholeAnswer(PgResultPtr result) { show(std::move(result)); }

    Result<bool> next() override { return step(); }
};

} // namespace

/// Rows of a cursor, some thousands at a time.
class PgStream final : public PgRows
{
public:
    PgStream(PgConnection& connection, QByteArray cursor)
        : m_connection(connection)
        , m_cursor(std::move(cursor))
    {}

    ~PgStream() override
    {
        const QByteArray close = "CLOSE " + m_cursor;
        // Fails only where the transaction has ended, and the cursor with it.
        static_cast<void>(PgResultPtr(PQexec(m_connection.m_connection.get(), close.constData())));
    }

    Q_DISABLE_COPY_MOVE(PgStream)

    Result<bool> next() override
    {
        if (step()) {
            return true;
        }
        if (m_isLast) {
            return false;
        }
        const QByteArray sql =
            "FETCH FORWARD " + QByteArray::number(rowsPerFetch) + " FROM " + m_cursor;
        PgResultPtr result(PQexecParams(
            m_connection.m_connection.get(),
            sql.constData(),
            0,
            nullptr,
            nullptr,
            nullptr,
            nullptr,
            1));
        if (PQresultStatus(result.get()) != PGRES_TUPLES_OK) {
            return m_connection.errorOf(result.get());
        }
        m_isLast = PQntuples(result.get()) < rowsPerFetch;
        show(std::move(result));
        return step();
    }

private:
    PgConnection& m_connection;
    QByteArray m_cursor;
    bool m_isLast = false;
};

/// Collects rows and sends them by COPY.
class PgInserter final : public RowInserter
{
public:
    PgInserter(PgConnection& connection, QByteArray sql, int count)
        : m_connection(connection)
        , m_sql(std::move(sql))
        , m_count(count)
    {}

    Result<void> add(const Row& row) override
    {
        if (m_data.isEmpty()) {
            m_data.append("PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0", 19); // signature, flags, extension
        }
        pgwire::appendInt16(m_data, static_cast<qint16>(m_count));
        for (int i = 0; i < m_count; ++i) {
            pgwire::appendField(m_data, row, row.cell(i));
        }
        return {};
    }

    Result<void> finish() override
    {
        if (m_data.isEmpty()) {
            return {};
        }
        pgwire::appendInt16(m_data, -1);
        const Result<void> done = m_connection.copyIn(m_sql, m_data);
        m_data.resize(0);
        return done;
    }

private:
    PgConnection& m_connection;
    QByteArray m_sql;
    int m_count;
    QByteArray m_data;
};

PgConnection::PgConnection(PgTarget target, PgConnPtr connection)
    : m_target(std::move(target))
    , m_connection(std::move(connection))
{}

Result<std::unique_ptr<PgConnection>> PgConnection::open(PgTarget target)
{
    Result<PgConnPtr> connection = connectPg(target);
    if (!connection) {
        return connection.error();
    }
    return std::unique_ptr<PgConnection>(
        new PgConnection(std::move(target), *std::move(connection)));
}

Result<void> PgConnection::reconnect()
{
    m_statements.clear();
    m_connection.reset();
    Result<PgConnPtr> connection = connectPg(m_target);
    if (!connection) {
        return connection.error();
    }
    m_connection = *std::move(connection);
    return {};
}

Result<void> PgConnection::begin(Access access)
{
    if (!m_connection || PQstatus(m_connection.get()) != CONNECTION_OK) {
        if (const auto connected = reconnect(); !connected) {
            return connected;
        }
    }
    const Result<void> begun = beginOnce(access);
    if (begun || begun.error().kind != ErrorKind::Unreachable) {
        return begun;
    }
    // Lost while nothing was under way: nobody has to know, if it can be had again.
    const Result<void> connected = reconnect();
    return connected ? beginOnce(access) : connected;
}

Result<void> PgConnection::beginOnce(Access access)
{
    if (access == Access::Read) {
        return execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_ba);
    }
    Result<void> begun = execute("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"_ba);
    if (begun) {
        begun = execute(lockSql);
        if (!begun) {
            rollback();
        }
    }
    return begun;
}

Result<void> PgConnection::commit()
{
    PgResultPtr result(PQexec(m_connection.get(), "COMMIT"));
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) {
        return errorOf(result.get());
    }
    // A transaction that had failed answers COMMIT with ROLLBACK.
    if (QByteArrayView(PQcmdStatus(result.get())) != "COMMIT") {
        return Error{
            ErrorKind::Internal,
            Tr::tr("The board %1 did not take the edit.").arg(m_target.place.display())};
    }
    return {};
}

void PgConnection::rollback()
{
    if (m_connection && PQtransactionStatus(m_connection.get()) != PQTRANS_IDLE) {
        static_cast<void>(PgResultPtr(PQexec(m_connection.get(), "ROLLBACK")));
    }
}

Result<void> PgConnection::execute(const QByteArray& script)
{
    if (!m_connection) {
        return reconnect();
    }
    const PgResultPtr result(PQexec(m_connection.get(), script.constData()));
    const ExecStatusType status = PQresultStatus(result.get());
    const bool isDone = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
    return isDone ? Result<void>() : Result<void>(errorOf(result.get()));
}

Result<QByteArray> PgConnection::prepare(const QByteArray& sql)
{
    if (const auto known = m_statements.constFind(sql); known != m_statements.constEnd()) {
        return *known;
    }
    const QByteArray name = "s" + QByteArray::number(m_statements.size());
    const PgResultPtr result(
        PQprepare(m_connection.get(), name.constData(), sql.constData(), 0, nullptr));
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) {
        return errorOf(result.get());
    }
    m_statements.insert(sql, name);
    return name;
}

Result<PgResultPtr> PgConnection::exec(const QByteArray& sql, const Row& parameters)
{
    const Result<QByteArray> name = prepare(sql);
    if (!name) {
        return name.error();
    }
    const PgValues values(parameters);
    PgResultPtr result(PQexecPrepared(
        m_connection.get(),
        name->constData(),
        values.count(),
        values.values(),
        values.lengths(),
        values.formats(),
        1));
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
        return errorOf(result.get());
    }
    return result;
}

Result<qint64> PgConnection::run(const QByteArray& sql, const Row& parameters)
{
    const Result<PgResultPtr> result = exec(sql, parameters);
    return result ? Result<qint64>(QByteArray(PQcmdTuples(result->get())).toLongLong())
                  : result.error();
}

Result<std::unique_ptr<Query>> PgConnection::query(const QByteArray& sql, const Row& parameters)
{
    Result<PgResultPtr> result = exec(sql, parameters);
    if (!result) {
        return result.error();
    }
    return {std::make_unique<PgWholeAnswer>(*std::move(result))};
}

Result<std::unique_ptr<Query>> PgConnection::stream(const QByteArray& sql, const Row& parameters)
{
    const QByteArray cursor = "c" + QByteArray::number(++m_cursors);
    const QByteArray declare = "DECLARE " + cursor + " NO SCROLL CURSOR FOR " + sql;
    const PgValues values(parameters);
    const PgResultPtr result(PQexecParams(
        m_connection.get(),
        declare.constData(),
        values.count(),
        nullptr,
        values.values(),
        values.lengths(),
        values.formats(),
        1));
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) {
        return errorOf(result.get());
    }
    return {std::make_unique<PgStream>(*this, cursor)};
}

Result<std::unique_ptr<RowInserter>> PgConnection::inserter(
    const QByteArray& table, const QByteArray& columns, int count)
{
    return {std::make_unique<PgInserter>(
        *this, "COPY " + table + " (" + columns + ") FROM STDIN (FORMAT binary)", count)};
}

Result<void> PgConnection::copyIn(const QByteArray& sql, const QByteArray& data)
{
    PgResultPtr result(PQexec(m_connection.get(), sql.constData()));
    if (PQresultStatus(result.get()) != PGRES_COPY_IN) {
        return errorOf(result.get());
    }
    const bool isSent =
        PQputCopyData(m_connection.get(), data.constData(), static_cast<int>(data.size())) == 1
        && PQputCopyEnd(m_connection.get(), nullptr) == 1;
    if (!isSent) {
        return errorOf(nullptr);
    }
    Result<void> done;
    while ((result = PgResultPtr(PQgetResult(m_connection.get())))) {
        if (PQresultStatus(result.get()) != PGRES_COMMAND_OK && done) {
            done = errorOf(result.get());
        }
    }
    return done;
}

Error PgConnection::errorOf(const PGresult* result) const
{
    return pgError(m_connection.get(), result, m_target.place);
}

} // namespace cb
