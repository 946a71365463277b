// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/StoreBench.h"

#include "core/demo/ScaleBoard.h"
#include "core/store/OpenStore.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb::bench {
namespace {

constexpr double msPerSecondReal = 1000;

/// In the order in which references allow them to be written.
const QStringList tables{
    u"person"_s,
    u"person_group"_s,
    u"service"_s,
    u"configuration_item"_s,
    u"change"_s,
    u"change_item"_s,
    u"incident"_s,
    u"deployment"_s,
    u"dependency"_s,
    u"audit_entry"_s};

void check(bool isDone, const QString& what)
{
    if (!isDone) {
        qFatal("%s", qPrintable(what));
    }
}

template <typename T>
T take(Result<T> result)
{
    check(result.has_value(), result ? QString() : result.error().what + result.error().detail);
    return *std::move(result);
}

StorePlace placeIn(const QTemporaryDir& folder, const QString& name)
{
    return {.engine = StorePlace::Engine::Sqlite, .path = folder.filePath(name)};
}

double secondsOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

QSqlDatabase openQtSql(const QString& name, const QString& path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(path);
    check(database.open(), database.lastError().text());
    // What our own connection sets too.
    for (const QString& pragma :
         {u"PRAGMA foreign_keys = ON"_s,
          u"PRAGMA synchronous = FULL"_s,
          u"PRAGMA cache_size = -65536"_s,
          u"PRAGMA temp_store = MEMORY"_s})
    {
        QSqlQuery query(database);
        check(query.exec(pragma), query.lastError().text());
    }
    return database;
}

/// All rows of a table, ready to be bound, and the statement that inserts one.
struct TableRows
{
    QString insert;
    QList<QVariantList> rows;
};

QList<TableRows> readRows(const QString& path)
{
    QList<TableRows> all;
    {
        QSqlDatabase database = openQtSql(u"source"_s, path);
        for (const QString& table : tables) {
            QSqlQuery query(database);
            query.setForwardOnly(true);
            check(query.exec(u"SELECT * FROM "_s + table), query.lastError().text());
            const QSqlRecord record = query.record();
            QStringList names;
            QStringList marks;
            for (int i = 0; i < record.count(); ++i) {
                names.append(u'"' + record.fieldName(i) + u'"');
                marks.append(u"?"_s);
            }
            TableRows rows{
                u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
                    table, names.join(u", "_s), marks.join(u", "_s)),
                {}};
            while (query.next()) {
                QVariantList values;
                for (int i = 0; i < record.count(); ++i) {
                    values.append(query.value(i));
                }
                rows.rows.append(values);
            }
            all.append(rows);
        }
    }
    QSqlDatabase::removeDatabase(u"source"_s);
    return all;
}

double insertByQtSql(const QString& path, const QList<TableRows>& all)
{
    double seconds = 0;
    {
        QSqlDatabase database = openQtSql(u"peer"_s, path);
        seconds = secondsOf([&] {
            check(database.transaction(), database.lastError().text());
            for (const TableRows& table : all) {
                QSqlQuery query(database);
                check(query.prepare(table.insert), query.lastError().text());
                for (const QVariantList& row : table.rows) {
                    for (int i = 0; i < row.size(); ++i) {
                        query.bindValue(i, row[i]);
                    }
                    check(query.exec(), query.lastError().text());
                }
            }
            check(database.commit(), database.lastError().text());
        });
    }
    QSqlDatabase::removeDatabase(u"peer"_s);
    return seconds;
}

/// The shell's own import of a CSV file of as many deployments, as texts into a table without ids,
/// references, triggers or audit: what is fast about a file, not a peer in what is kept.
void importByShell(const QTemporaryDir& folder, const QString& boardPath, const Report& report)
{
    Line line{.name = u"store.sqlite3_shell_import"_s, .unit = u"rows/s"_s, .higherIsBetter = true};
    const QString shell = QStandardPaths::findExecutable(u"sqlite3"_s);
    if (shell.isEmpty()) {
        line.peer = u"sqlite3 shell: not installed"_s;
        report(line);
        return;
    }
    const QString csv = folder.filePath(u"deployments.csv"_s);
    const auto run = [&](const QString& database, const QStringList& commands) {
        check(
            QProcess::execute(shell, QStringList{u"-batch"_s, database} + commands) == 0,
            u"sqlite3 failed"_s);
    };
    run(boardPath,
        {u".mode csv"_s,
         u".once "_s + csv,
         u"SELECT hex(id), environment, version, outcome, started_at, finished_at, external_id, "
         "\"commit\", pipeline, url FROM deployment"_s});
    QFile file(csv);
    check(file.open(QIODevice::ReadOnly), file.errorString());
    line.n = file.readAll().count('\n');
    const double seconds = secondsOf([&] {
        run(folder.filePath(u"shell.db"_s),
            {u"CREATE TABLE deployment (id, environment, version, outcome, started_at, "
             "finished_at, external_id, commit_id, pipeline, url)"_s,
             u".mode csv"_s,
             u".import "_s + csv + u" deployment"_s});
    });
    line.value = static_cast<double>(line.n) / seconds;
    line.peer = u"texts only: no ids, references, triggers, audit"_s;
    report(line);
}

void benchBulkInsert(const Report& report, int scale)
{
    const QTemporaryDir folder;
    const ScaleRequest request{
        .changes = qMax(scale / 5, 250),
        .now = Instant::fromDateTime(QDateTime::currentDateTimeUtc())};
    // Made beforehand: making records is not what is measured.
    std::vector<WriteBatch> batches;
    const BatchSource source = scaleBoard(request);
    while (std::optional<WriteBatch> batch = source()) {
        batches.push_back(*std::move(batch));
    }
    const StorePlace ours = placeIn(folder, u"ours.cboard"_s);
    auto store = take(createStore(ours, scaleSettings(request), {}));
    std::size_t next = 0;
    const double seconds = secondsOf([&] {
        take(store->write(
            [&]() -> std::optional<WriteBatch> {
                return next == batches.size() ? std::nullopt
                                              : std::optional(std::move(batches[next++]));
            },
            {.name = u"bench"_s},
            {}));
    });
    store.reset();
    const QList<TableRows> rows = readRows(ours.path);
    const StorePlace peer = placeIn(folder, u"peer.cboard"_s);
    take(createStore(peer, scaleSettings(request), {})).reset();
    const double peerSeconds = insertByQtSql(peer.path, rows);
    qint64 count = 0;
    for (const TableRows& table : rows) {
        count += table.rows.size();
    }
    const auto total = static_cast<double>(count);
    report(
        {.name = u"store.bulk_insert"_s,
         .n = count,
         .value = total / seconds,
         .unit = u"rows/s"_s,
         .goal = 1.1 * total / peerSeconds,
         .higherIsBetter = true,
         .peer = u"prepared QtSql inserts: same rows, tables, triggers, one transaction"_s,
         .peerValue = total / peerSeconds,
         .ratio = peerSeconds / seconds});
    importByShell(folder, ours.path, report);
}

void benchReading(const Report& report, int scale)
{
    const QTemporaryDir folder;
    const ScaleRequest request{
        .changes = qMax(scale, 250), .now = Instant::fromDateTime(QDateTime::currentDateTimeUtc())};
    const auto store =
        take(createStore(placeIn(folder, u"large.cboard"_s), scaleSettings(request), {}));
    const double before = residentMb();
    const double writing =
        secondsOf([&] { take(store->write(scaleBoard(request), {.name = u"bench"_s}, {})); });
    const ScaleCounts counts = scaleCounts(request);
    const qint64 records = counts.changes + counts.deployments + counts.incidents;
    report(
        {.name = u"store.write_stream"_s,
         .n = records,
         .value = writing,
         .unit = u"s"_s,
         .peer = u"one transaction, records made while writing"_s});
    report(
        {.name = u"store.write_stream_memory"_s,
         .n = records,
         .value = peakResidentMb() - before,
         .unit = u"MB"_s,
         .goal = 300});
    SnapshotPtr whole;
    report(
        {.name = u"store.snapshot_whole"_s,
         .n = records,
         .value = secondsOf([&] { whole = take(store->snapshot({}, {})); }),
         .unit = u"s"_s,
         .goal = 3});
    const Span month{request.now.plusMs(-15 * msPerDay), request.now.plusMs(15 * msPerDay)};
    const Timing visible = time(5, [&] { take(store->snapshot(month, {})); });
    report(
        {.name = u"store.snapshot_month"_s,
         .n = records,
         .value = visible.medianMs / msPerSecondReal,
         .unit = u"s"_s,
         .goal = 0.5});
    for (const QString& text : {u"chg"_s, u"database"_s, u"restart the"_s, u"a"_s}) {
        const Timing search = time(20, [&] { take(store->search(text, 20)); });
        report(
            {.name = u"store.search \"%1\""_s.arg(text),
             .n = counts.changes,
             .value = search.medianMs,
             .unit = u"ms"_s,
             .goal = 30});
    }
    report(
        {.name = u"store.verify_audit"_s,
         .n = records,
         .value = secondsOf([&] { take(store->verifyAudit({})); }),
         .unit = u"s"_s});
}

} // namespace

void benchStore(const Report& report, int scale)
{
    benchBulkInsert(report, scale);
    benchReading(report, scale);
}

} // namespace cb::bench
