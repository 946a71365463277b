// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/Samples.h"
#include "tests/core/store/TestBoards.h"
#include "tests/support/PostgresFixture.h"

#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// Writers that are killed and servers that stop: what was committed is there, whole.
class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedWriterLeavesWholeTransactions_data();
    void killedWriterLeavesWholeTransactions();
    void serverStoppedInTheMiddleLosesNothing();
    void idleConnectionComesBackUnnoticed();

private:
    TestBoards m_boards;
};

namespace {

constexpr int perTransaction = 100;

qint64 changesOn(Store& store)
{
    const auto info = store.info();
    return info ? info->counts.at(static_cast<int>(RecordKind::Change)).count : -1;
}

std::vector<Record> manyChanges(int count)
{
    std::vector<Record> changes;
    for (int i = 0; i < count; ++i) {
        changes.emplace_back(samples::change(QString::number(i), u"title"_s));
    }
    return changes;
}

} // namespace

void CrashTest::killedWriterLeavesWholeTransactions_data()
{
    QTest::addColumn<StorePlace::Engine>("engine");
    QTest::addColumn<int>("transactions");
    for (const int transactions : {1, 2, 5, 9}) {
        QTest::addRow("sqlite, after %d", transactions)
            << StorePlace::Engine::Sqlite << transactions;
    }
    QTest::newRow("postgresql, after 3") << StorePlace::Engine::Postgres << 3;
}

void CrashTest::killedWriterLeavesWholeTransactions()
{
    QFETCH(int, transactions);
    const StorePlace place = m_boards.create()->place();
    QProcess writer;
    writer.start(QStringLiteral(CB_BINARY_DIR "/tests/fault_writer"), {place.address()});
    QVERIFY(writer.waitForStarted());
    int told = 0;
    while (told < transactions * perTransaction) {
        QVERIFY2(writer.waitForReadyRead(), writer.readAllStandardError().constData());
        while (writer.canReadLine()) {
            told = writer.readLine().trimmed().toInt();
        }
    }
    writer.kill(); // it is in the middle of the next one
    QVERIFY(writer.waitForFinished());
    while (writer.canReadLine()) {
        told = writer.readLine().trimmed().toInt();
    }

    const auto store = TestBoards::open(place);
    const qint64 found = changesOn(*store);
    QVERIFY2(found >= told, qPrintable(u"%1 of %2"_s.arg(found).arg(told)));
    QCOMPARE(found % perTransaction, 0);
    QCOMPARE(store->checkIntegrity({}).value_or({u"failed"_s}), QStringList());
    const auto report = store->verifyAudit({});
    CB_VERIFY(report);
    QCOMPARE(report->problems, QStringList());
    QCOMPARE(report->entries, found);
    QCOMPARE(store->search(u"killed"_s, 5).value_or({}).size(), 5);
    CB_VERIFY(store->write(WriteBatch{.puts = {samples::change(u"after"_s)}}, samples::author()));
}

void CrashTest::serverStoppedInTheMiddleLosesNothing()
{
    const auto store = m_boards.create(StorePlace::Engine::Postgres);
    CB_VERIFY(store->write(WriteBatch{.puts = {samples::person(u"before"_s)}}, {}));
    const std::vector<Record> changes = manyChanges(1000);
    int part = 0;
    const auto source = [&]() -> std::optional<WriteBatch> {
        if (part == 5) {
            PostgresFixture::instance().stop();
        }
        if (part == 10) {
            return std::nullopt;
        }
        const auto first = changes.begin() + perTransaction * part++;
        return WriteBatch{.puts = std::vector<Record>(first, first + perTransaction)};
    };
    const auto failed = store->write(source, {}, {});
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Unreachable);
    const auto away = store->snapshot({}, {});
    QVERIFY(!away);
    QCOMPARE(away.error().kind, ErrorKind::Unreachable);

    PostgresFixture::instance().start();
    QCOMPARE(changesOn(*store), 0);
    CB_VERIFY(store->write(WriteBatch{.puts = changes}, {}));
    CB_VERIFY(store->write(WriteBatch{.puts = changes}, {}));
    QCOMPARE(changesOn(*store), 1000);
    QCOMPARE(store->verifyAudit({}).value_or({}).problems, QStringList());
    QCOMPARE(store->verifyAudit({}).value_or({}).entries, 1001);
}

void CrashTest::idleConnectionComesBackUnnoticed()
{
    const auto store = m_boards.create(StorePlace::Engine::Postgres);
    PostgresFixture::instance().query(
        store->place().conninfo,
        u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE datname = current_database() AND pid <> pg_backend_pid()"_s);
    CB_VERIFY(store->write(WriteBatch{.puts = {samples::person(u"after"_s)}}, {}));
    QCOMPARE(store->sequence().value_or(0), 1);
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::CrashTest)
#include "CrashTest.moc"
