// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CopyBoard.h"

#include "core/base/Tr.h"
#include "core/store/AuditChain.h"
#include "core/store/BoardTable.h"
#include "core/store/PgConnection.h"
#include "core/store/SqlStore.h"
#include "core/store/SqliteConnection.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr qint64 rowsPerBlock = 2000;
constexpr qint64 bytesPerBlock = 4 * 1024 * 1024;

/// How a table is read and written; its columns are in the same order in both.
struct TableCopy
{
    QByteArray name; ///< quoted
    QByteArray columns;
    int count = 0;
    QByteArray order;
    std::function<void(const RowReader&, Row&)> read;
};

/// For tables that are no records: the type of each column.
TableCopy plainTable(
    const QByteArray& name,
    const QByteArray& columns,
    const QByteArray& order,
    const QList<Row::Type>& types)
{
    return {
        name,
        columns,
        static_cast<int>(types.size()),
        order,
        [types](const RowReader& from, Row& to) {
            for (int i = 0; i < types.size(); ++i) {
                switch (types[i]) {
                case Row::Type::Id:
                    to.addId(from.id(i));
                    break;
                case Row::Type::Text:
                    to.addUtf8(from.bytes(i));
                    break;
                case Row::Type::Bytes:
                    to.addBytes(from.bytes(i).toByteArray());
                    break;
                case Row::Type::Flag:
                    to.addFlag(from.flag(i));
                    break;
                default:
                    to.addInteger(from.integer(i));
                }
            }
        }};
}

QList<TableCopy> allTables()
{
    QList<TableCopy> tables;
    for (int i = 0; i < enumCount<RecordKind>(); ++i) {
        const auto kind = static_cast<RecordKind>(i);
        const TableSql& sql = tableSql(kind);
        tables.append(
            {sql.name,
             sql.columnList,
             sql.columns.stored,
             "\"id\""_ba,
             [kind, stored = sql.columns.stored](const RowReader& from, Row& to) {
                 writeRow(readRecord(kind, from), to);
                 to.truncate(stored);
             }});
    }
    using Type = Row::Type;
    tables.append(plainTable(
        "change_item"_ba,
        R"("change", "position", "item")"_ba,
        R"("change", "position")"_ba,
        {Type::Id, Type::Integer, Type::Id}));
    tables.append(plainTable(
        "dependency"_ba,
        R"("upstream", "downstream", "type")"_ba,
        R"("upstream", "downstream", "type")"_ba,
        {Type::Id, Type::Id, Type::Text}));
    tables.append(plainTable(
        "document"_ba,
        R"("kind", "name", "content")"_ba,
        R"("kind", "name")"_ba,
        {Type::Text, Type::Text, Type::Text}));
    tables.append(plainTable(
        "attachment_bytes"_ba,
        R"("attachment", "bytes")"_ba,
        R"("attachment")"_ba,
        {Type::Id, Type::Bytes}));
    return tables;
}

void addTo(QCryptographicHash& hash, const Row& row)
{
    for (int i = 0; i < row.size(); ++i) {
        const Row::Cell& cell = row.cell(i);
        const bool isInBytes = cell.type == Row::Type::Text || cell.type == Row::Type::Bytes
            || cell.type == Row::Type::Id;
        hash.addData(QByteArray::number(static_cast<int>(cell.type)));
        hash.addData(":");
        hash.addData(QByteArray::number(isInBytes ? cell.length : cell.number));
        hash.addData(":");
        if (isInBytes) {
            hash.addData(row.bytes(cell));
        }
    }
}

/// Reads a table of one board in order, and hands each row on.
template <typename Visit>
Result<CopiedTable> readTable(
    Connection& from, const TableCopy& table, const JobControl& job, Visit visit)
{
    const auto query = from.stream(
        "SELECT " + table.columns + "\nFROM " + table.name + "\nORDER BY " + table.order, {});
    if (!query) {
        return query.error();
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    CopiedTable copied{.name = QString::fromLatin1(table.name).remove(u'"')};
    Row row;
    while (true) {
        const Result<bool> hasRow = (*query)->next();
        if (!hasRow) {
            return hasRow.error();
        }
        if (!*hasRow) {
            copied.hash = hash.result();
            return copied;
        }
        row.clear();
        table.read(**query, row);
        addTo(hash, row);
        if (const Result<void> done = visit(row); !done) {
            return done.error();
        }
        if (++copied.rows % rowsPerBlock == 0) {
            if (job.cancel.isCancelled()) {
                return Error{ErrorKind::Cancelled, Tr::tr("The copy was stopped.")};
            }
            job.report(copied.rows, 0);
        }
    }
}

Result<CopiedTable> copyTable(
    Connection& from, Connection& to, const TableCopy& table, const JobControl& job)
{
    const auto inserter = to.inserter(table.name, table.columns, table.count);
    if (!inserter) {
        return inserter.error();
    }
    qint64 rows = 0;
    qint64 bytes = 0;
    auto copied = readTable(from, table, job, [&](const Row& row) -> Result<void> {
        if (const auto added = (*inserter)->add(row); !added) {
            return added;
        }
        bytes += row.byteCount();
        if (++rows < rowsPerBlock && bytes < bytesPerBlock) {
            return {};
        }
        rows = 0;
        bytes = 0;
        return (*inserter)->finish();
    });
    if (!copied) {
        return copied;
    }
    const Result<void> done = (*inserter)->finish();
    return done ? std::move(copied) : Result<CopiedTable>(done.error());
}

/// The chain as it is: each side checks that it holds.
Result<CopiedTable> walkAudit(
    Connection& from,
    const JobControl& job,
    const std::function<Result<void>(std::vector<AuditRow>&)>& visit)
{
    const auto query =
        from.stream("SELECT " + auditColumns + "\nFROM audit_entry\nORDER BY \"sequence\"", {});
    if (!query) {
        return query.error();
    }
    CopiedTable copied{.name = u"audit_entry"_s, .hash = auditGenesis()};
    AuditHasher hasher;
    std::vector<AuditRow> block;
    bool isAtEnd = false;
    while (!isAtEnd) {
        const Result<bool> hasRow = (*query)->next();
        if (!hasRow) {
            return hasRow.error();
        }
        isAtEnd = !*hasRow;
        if (*hasRow) {
            AuditRow row = readAuditRow(**query);
            const bool follows =
                row.sequence == ++copied.rows && hasher.hash(copied.hash, row) == row.hash;
            if (!follows) {
                return Error{
                    ErrorKind::BadInput,
                    Tr::tr("The audit of the board is broken at entry %1, so it can't be copied. "
                           "Run changeboardctl audit verify.")
                        .arg(copied.rows)};
            }
            copied.hash = row.hash;
            block.push_back(std::move(row));
        }
        if (!block.empty() && (isAtEnd || std::ssize(block) == rowsPerBlock)) {
            if (job.cancel.isCancelled()) {
                return Error{ErrorKind::Cancelled, Tr::tr("The copy was stopped.")};
            }
            if (const auto done = visit(block); !done) {
                return done.error();
            }
            block.clear();
        }
    }
    return copied;
}

Result<void> copyApprovalMarks(Connection& from, Connection& to)
{
    const auto query = from.query(
        "SELECT \"id\"\nFROM change\nWHERE \"edited_after_approval\" = $1"_ba, params(true));
    if (!query) {
        return query.error();
    }
    while (true) {
        const Result<bool> hasRow = (*query)->next();
        if (!hasRow || !*hasRow) {
            return hasRow ? Result<void>() : Result<void>(hasRow.error());
        }
        const auto done = to.run(
            "UPDATE change\nSET \"edited_after_approval\" = $1\nWHERE \"id\" = $2"_ba,
            params(true, (*query)->id(0)));
        if (!done) {
            return done.error();
        }
    }
}

Result<CopyReport> copyAll(Connection& from, Connection& to, const JobControl& job)
{
    auto reading = Transaction::begin(from, Access::Read);
    if (!reading) {
        return reading.error();
    }
    auto writing = Transaction::begin(to, Access::Write);
    if (!writing) {
        return writing.error();
    }
    CopyReport report;
    for (const TableCopy& table : allTables()) {
        auto copied = copyTable(from, to, table, job);
        if (!copied) {
            return copied.error();
        }
        report.tables.append(*std::move(copied));
    }
    Result<void> done = copyApprovalMarks(from, to);
    if (!done) {
        return done.error();
    }
    auto audit =
        walkAudit(from, job, [&to](std::vector<AuditRow>& block) { return to.appendAudit(block); });
    if (!audit) {
        return audit.error();
    }
    done = writeAuditHead(to, {audit->rows, audit->hash});
    report.tables.append(*std::move(audit));
    done = done ? writing->commit() : done;
    done = done ? reading->commit() : done;
    return done ? Result<CopyReport>(std::move(report)) : done.error();
}

Result<void> verifyCopy(Connection& copy, const CopyReport& expected, const JobControl& job)
{
    auto reading = Transaction::begin(copy, Access::Read);
    if (!reading) {
        return reading.error();
    }
    QList<CopiedTable> found;
    for (const TableCopy& table : allTables()) {
        auto read = readTable(copy, table, job, [](const Row&) { return Result<void>(); });
        if (!read) {
            return read.error();
        }
        found.append(*std::move(read));
    }
    auto audit = walkAudit(copy, job, [](std::vector<AuditRow>&) { return Result<void>(); });
    if (!audit) {
        return audit.error();
    }
    found.append(*std::move(audit));
    for (int i = 0; i < found.size(); ++i) {
        if (found[i] != expected.tables[i]) {
            return Error{
                ErrorKind::Internal,
                Tr::tr("The copy differs from the board in the table %1 (%2 rows, %3 in the copy), "
                       "so it was thrown away.")
                    .arg(found[i].name)
                    .arg(expected.tables[i].rows)
                    .arg(found[i].rows)};
        }
    }
    return reading->commit();
}

/// Leaves nothing behind of a copy that failed; what can't be undone is named beside the failure.
void throwAway(std::unique_ptr<Store> store)
{
    const StorePlace place = store->place();
    if (place.engine == StorePlace::Engine::Postgres) {
        static_cast<void>(static_cast<SqlStore&>(*store).connection().execute(
            "DROP SCHEMA changeboard CASCADE"_ba));
        return;
    }
    store.reset();
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile::remove(place.path + suffix);
    }
}

} // namespace

Result<CopyReport> copyBoard(
    Store& from, const StorePlace& to, const OpenOptions& options, const JobControl& job)
{
    const Result<BoardSettings> settings = from.settings();
    if (!settings) {
        return settings.error();
    }
    auto made = createStore(to, *settings, options);
    if (!made) {
        return made.error();
    }
    Connection& source = static_cast<SqlStore&>(from).connection();
    Connection& target = static_cast<SqlStore&>(**made).connection();
    auto report = copyAll(source, target, job);
    Result<void> done = report ? verifyCopy(target, *report, job) : Result<void>(report.error());
    if (!done) {
        throwAway(*std::move(made));
        return done.error();
    }
    return report;
}

Result<void> copyToFile(Store& from, const QString& path, const JobControl& job)
{
    const StorePlace place{.engine = StorePlace::Engine::Sqlite, .path = path};
    if (const auto report = copyBoard(from, place, {}, job); !report) {
        return report.error();
    }
    // Without a log beside it, the file stands alone.
    const auto file = SqliteConnection::open(path, {});
    return file ? (*file)->execute("PRAGMA journal_mode = DELETE"_ba) : Result<void>(file.error());
}

} // namespace cb
