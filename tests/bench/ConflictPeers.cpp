// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ConflictPeers.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace cb::bench {
namespace {

const QString sameJoin =
    u"SELECT DISTINCT a.change, b.change FROM link a JOIN link b ON b.item = a.item AND b.change > a.change "
    "AND b.start < a.stop AND b.stop > a.start"_s;
const QString relatedJoin =
    u"SELECT DISTINCT CASE WHEN a.change < b.change THEN a.change ELSE b.change END, "
    "CASE WHEN a.change < b.change THEN b.change ELSE a.change END "
    "FROM near n JOIN link a ON a.item = n.up JOIN link b ON b.item = n.down AND b.change <> a.change "
    "AND b.start < a.stop AND b.stop > a.start"_s;

/// Items that need each other in one or two steps: upstream, downstream.
std::set<std::pair<int, int>> nearItems(const Directory& directory)
{
    std::vector<std::vector<int>> down(static_cast<std::size_t>(directory.items.size()));
    for (const Dependency& line : directory.dependencies) {
        down[static_cast<std::size_t>(directory.rowOf(line.upstream))].push_back(
            directory.rowOf(line.downstream));
    }
    std::set<std::pair<int, int>> near;
    for (int up = 0; up < static_cast<int>(down.size()); ++up) {
        for (const int one : down[static_cast<std::size_t>(up)]) {
            near.emplace(up, one);
            for (const int two : down[static_cast<std::size_t>(one)]) {
                near.emplace(up, two);
            }
        }
    }
    std::erase_if(near, [](const auto& pair) { return pair.first == pair.second; });
    return near;
}

template <typename Visit>
void forEachLink(const ChangeColumns& changes, const Visit& visit)
{
    for (int row = 0; row < changes.size(); ++row) {
        const auto at = static_cast<std::size_t>(row);
        for (quint32 i = changes.itemBegins[at]; i < changes.itemBegins[at + 1]; ++i) {
            visit(changes.itemRows[i], row, changes.plannedStarts[at], changes.plannedEnds[at]);
        }
    }
}

void run(QSqlQuery& query, const QString& sql)
{
    if (!query.exec(sql)) {
        qFatal("%s", qPrintable(query.lastError().text()));
    }
}

ChangePairs ask(const QSqlDatabase& database, const QString& sql, std::optional<double>& ms)
{
    QElapsedTimer timer;
    timer.start();
    QSqlQuery query(database);
    query.setForwardOnly(true);
    run(query, sql);
    ChangePairs pairs;
    while (query.next()) {
        pairs.emplace_back(query.value(0).toInt(), query.value(1).toInt());
    }
    ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

void fill(const QSqlDatabase& database, const BoardSnapshot& board)
{
    QSqlQuery query(database);
    run(query, u"CREATE TABLE link(item INTEGER, change INTEGER, start INTEGER, stop INTEGER)"_s);
    run(query, u"CREATE TABLE near(up INTEGER, down INTEGER)"_s);
    run(query, u"BEGIN"_s);
    query.prepare(u"INSERT INTO link VALUES(?, ?, ?, ?)"_s);
    forEachLink(*board.changes, [&query](int item, int change, qint64 start, qint64 end) {
        query.bindValue(0, item);
        query.bindValue(1, change);
        query.bindValue(2, start);
        query.bindValue(3, end);
        query.exec();
    });
    query.prepare(u"INSERT INTO near VALUES(?, ?)"_s);
    for (const auto& [up, down] : nearItems(*board.directory)) {
        query.bindValue(0, up);
        query.bindValue(1, down);
        query.exec();
    }
    run(query, u"COMMIT"_s);
    run(query, u"CREATE INDEX link_by_item ON link(item, start, stop, change)"_s);
    run(query, u"CREATE INDEX near_by_up ON near(up, down)"_s);
    run(query, u"ANALYZE"_s);
}

bool writeCsv(const QString& path, const std::function<void(QTextStream&)>& write)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    QTextStream stream(&file);
    write(stream);
    return true;
}

ChangePairs pairsIn(const QJsonArray& flat)
{
    ChangePairs pairs;
    for (qsizetype i = 0; i + 1 < flat.size(); i += 2) {
        pairs.emplace_back(flat.at(i).toInt(), flat.at(i + 1).toInt());
    }
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

/// links.csv, near.csv, the two joins -> a JSON object. The time is that of the join, without
/// reading its rows.
const QByteArray duckScript = R"js(
const { DuckDBInstance } = require('@duckdb/node-api');
(async () => {
  const [links, near, same, related] = process.argv.slice(1);
  const db = await (await DuckDBInstance.create(':memory:')).connect();
  await db.run(`CREATE TABLE link AS SELECT * FROM read_csv('${links}', header=true)`);
  await db.run(`CREATE TABLE near AS SELECT * FROM read_csv('${near}', header=true)`);
  const version = (await db.runAndReadAll('SELECT version()')).getRows()[0][0];
  const answer = { version };
  for (const [name, sql] of [['same', same], ['related', related]]) {
    const times = [];
    for (let i = 0; i < 3; ++i) {
      const start = process.hrtime.bigint();
      await db.run(sql);
      times.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
    answer[name] = (await db.runAndReadAll(sql)).getRows().flat().map(Number);
    answer[name + '_ms'] = times.sort((a, b) => a - b)[1];
  }
  console.log(JSON.stringify(answer));
})().catch((error) => { console.error(error); process.exit(1); });
)js";

} // namespace

JoinAnswer joinBySqlite(const BoardSnapshot& board)
{
    JoinAnswer answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"conflict-bench"_s);
        database.setDatabaseName(u":memory:"_s);
        if (!database.open()) {
            qFatal("%s", qPrintable(database.lastError().text()));
        }
        fill(database, board);
        QSqlQuery version(database);
        run(version, u"SELECT sqlite_version()"_s);
        version.next();
        answer.peer = u"SQLite %1, indexed join"_s.arg(version.value(0).toString());
        version.finish();
        answer.same = ask(database, sameJoin, answer.sameMs);
        answer.related = ask(database, relatedJoin, answer.relatedMs);
    }
    QSqlDatabase::removeDatabase(u"conflict-bench"_s);
    return answer;
}

JoinAnswer joinByDuckDb(const BoardSnapshot& board)
{
    JoinAnswer answer;
    const QTemporaryDir folder;
    const QString links = folder.filePath(u"links.csv"_s);
    const QString near = folder.filePath(u"near.csv"_s);
    const bool isWritten =
        writeCsv(
            links,
            [&board](QTextStream& out) {
                out << "item,change,start,stop\n";
                forEachLink(*board.changes, [&out](int item, int change, qint64 start, qint64 end) {
                    out << item << ',' << change << ',' << start << ',' << end << '\n';
                });
            })
        && writeCsv(near, [&board](QTextStream& out) {
               out << "up,down\n";
               for (const auto& [up, down] : nearItems(*board.directory)) {
                   out << up << ',' << down << '\n';
               }
           });
    QProcess node;
    node.start(
        u"node"_s, {u"-e"_s, QString::fromUtf8(duckScript), links, near, sameJoin, relatedJoin});
    if (!isWritten || !node.waitForFinished(-1) || node.exitCode() != 0) {
        answer.peer = u"DuckDB: no @duckdb/node-api in NODE_PATH"_s;
        return answer;
    }
    const QJsonObject object = QJsonDocument::fromJson(node.readAllStandardOutput()).object();
    answer.peer = u"DuckDB %1, join"_s.arg(object.value(u"version").toString());
    answer.sameMs = object.value(u"same_ms").toDouble();
    answer.relatedMs = object.value(u"related_ms").toDouble();
    answer.same = pairsIn(object.value(u"same").toArray());
    answer.related = pairsIn(object.value(u"related").toArray());
    return answer;
}

} // namespace cb::bench
