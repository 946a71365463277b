// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Backups.h"
#include "core/store/CopyBoard.h"
#include "tests/core/store/Samples.h"
#include "tests/core/store/TestBoards.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// Copies of whole boards: between engines, as backups, and back.
class BoardFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boardIsCopiedBetweenEngines_data();
    void boardIsCopiedBetweenEngines();
    void copyRefusesAPlaceInUse();

    void stoppedCopyLeavesNothing_data() { TestBoards::addEngines(); }

    void stoppedCopyLeavesNothing();
    void brokenAuditIsNotCopied();

    void backupIsASingleFile_data() { TestBoards::addEngines(); }

    void backupIsASingleFile();
    void backupsAreDailyAndLimited();
    void restoreKeepsTheOldBoard();
    void restoreRefusesAnOpenBoard();
    void restoreRefusesADamagedCopy();
    void damagedBoardIsReplaced();

private:
    std::unique_ptr<Store> fullBoard(StorePlace::Engine engine);

    TestBoards m_boards;
};

namespace {

const Instant noon = samples::at("2026-11-25T12:00:00Z");

} // namespace

std::unique_ptr<Store> BoardFilesTest::fullBoard(StorePlace::Engine engine)
{
    auto store = m_boards.create(engine);
    WriteBatch batch;
    batch.puts = samples::everyKind();
    const auto item = std::get<ConfigurationItem>(batch.puts[4]);
    const auto attachment = std::get<Attachment>(batch.puts[12]);
    const ConfigurationItem other{.id = ItemId::make(), .name = u"other"_s};
    batch.puts.emplace_back(other);
    batch.addedDependencies = {{item.id, other.id, u"uses"_s}};
    batch.attachmentBytes.insert(attachment.id, "plan");
    batch.documents = {{u"saved_filter"_s, u"mine"_s, {{u"text"_s, u"ä"_s}}}};
    const auto written = store->write(batch, samples::author());
    if (!written) {
        qFatal("%s", qPrintable(written.error().what));
    }
    Change edited = std::get<Change>(batch.puts[5]);
    edited.revision = 1;
    edited.backoutPlan = u"another"_s;
    if (!store->write(WriteBatch{.puts = {edited}}, samples::author())) {
        qFatal("the edit failed");
    }
    return store;
}

void BoardFilesTest::boardIsCopiedBetweenEngines_data()
{
    using Engine = StorePlace::Engine;
    QTest::addColumn<Engine>("from");
    QTest::addColumn<Engine>("to");
    QTest::newRow("file to file") << Engine::Sqlite << Engine::Sqlite;
    QTest::newRow("file to server") << Engine::Sqlite << Engine::Postgres;
    QTest::newRow("server to file") << Engine::Postgres << Engine::Sqlite;
    QTest::newRow("server to server") << Engine::Postgres << Engine::Postgres;
}

void BoardFilesTest::boardIsCopiedBetweenEngines()
{
    QFETCH(StorePlace::Engine, from);
    QFETCH(StorePlace::Engine, to);
    const auto source = fullBoard(from);
    const StorePlace place = m_boards.freshPlace(to);
    const auto report = copyBoard(*source, place, {}, {});
    CB_VERIFY(report);
    QCOMPARE(report->tables.size(), 25);
    const auto copy = TestBoards::open(place);
    QCOMPARE(copy->settings().value_or({}), source->settings().value_or({}));
    for (int i = 0; i < enumCount<RecordKind>(); ++i) {
        const auto all = [i](Store& store) {
            QList<Record> records;
            const auto done =
                store.forEach(static_cast<RecordKind>(i), [&records](Record&& record) {
                    records.append(std::move(record));
                    return true;
                });
            return done ? records : QList<Record>();
        };
        QVERIFY(!all(*copy).isEmpty());
        QVERIFY(all(*copy) == all(*source));
    }
    const auto entries = source->auditSince(0, 100);
    CB_VERIFY(entries);
    QCOMPARE(copy->auditSince(0, 100).value_or({}), *entries);
    QCOMPARE(copy->verifyAudit({}).value_or({}).problems, QStringList());
    QCOMPARE(copy->verifyAudit({}).value_or({}).entries, entries->size());
    const auto snapshot = copy->snapshot({}, {});
    CB_VERIFY(snapshot);
    QVERIFY(((*snapshot)->changes->flags[0] & EditedAfterApproval) != 0);
    QCOMPARE((*snapshot)->directory->dependencies.size(), 1);
    QCOMPARE(copy->documents(u"saved_filter"_s).value_or({}).size(), 1);
    QCOMPARE(copy->search(u"ledger"_s, 5).value_or({}).size(), 2);
    // It goes on as a board of its own.
    CB_VERIFY(copy->write(WriteBatch{.puts = {samples::person(u"New"_s)}}, samples::author()));
    QCOMPARE(copy->verifyAudit({}).value_or({}).problems, QStringList());
}

void BoardFilesTest::copyRefusesAPlaceInUse()
{
    const auto source = fullBoard(StorePlace::Engine::Sqlite);
    const auto other = m_boards.create(StorePlace::Engine::Sqlite);
    const auto report = copyBoard(*source, other->place(), {}, {});
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::CannotWrite);
    QCOMPARE(other->sequence().value_or(-1), 0);
}

void BoardFilesTest::stoppedCopyLeavesNothing()
{
    const auto source = fullBoard(StorePlace::Engine::Sqlite);
    const StorePlace place = m_boards.freshPlace(TestBoards::currentEngine());
    JobControl job;
    job.cancel.cancel();
    const auto report = copyBoard(*source, place, {}, job);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    const auto opened = openStore(place, {});
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::NotFound);
    CB_VERIFY(copyBoard(*source, place, {}, {}));
}

void BoardFilesTest::brokenAuditIsNotCopied()
{
    const auto source = fullBoard(StorePlace::Engine::Sqlite);
    TestBoards::tamper(
        source->place(), u"UPDATE audit_entry SET author = 'x' WHERE sequence = 3"_s);
    const auto report = copyBoard(*source, m_boards.freshPlace(StorePlace::Engine::Sqlite), {}, {});
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::BadInput);
}

void BoardFilesTest::backupIsASingleFile()
{
    const auto source = fullBoard(TestBoards::currentEngine());
    const QString path = m_boards.freshPlace(StorePlace::Engine::Sqlite).path;
    CB_VERIFY(source->backUpTo(path, {}));
    QVERIFY(!QFile::exists(path + u"-wal"_s));
    const auto again = source->backUpTo(path, {});
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::CannotWrite);
    const auto copy =
        TestBoards::open({.engine = StorePlace::Engine::Sqlite, .path = path}, {.readOnly = true});
    QCOMPARE(copy->sequence().value_or(0), source->sequence().value_or(-1));
    QCOMPARE(copy->verifyAudit({}).value_or({}).problems, QStringList());
}

void BoardFilesTest::backupsAreDailyAndLimited()
{
    const auto store = fullBoard(StorePlace::Engine::Sqlite);
    const Backups backups(store->place().path, {}, 3);
    for (int hour = 0; hour < 24 * 6; hour += 6) {
        const auto made = backups.makeIfDue(noon.plusMs(hour * msPerHour), {});
        CB_VERIFY(made);
        QCOMPARE(made->has_value(), hour % 24 == 0);
    }
    const QList<Backup> list = backups.list();
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.first().at, noon.plusMs(5 * msPerDay));
    QCOMPARE(list.last().at, noon.plusMs(3 * msPerDay));
    QVERIFY(list.first().bytes > 0);
}

void BoardFilesTest::restoreKeepsTheOldBoard()
{
    auto store = fullBoard(StorePlace::Engine::Sqlite);
    const StorePlace place = store->place();
    const Backups backups(place.path);
    const auto backup = backups.make(noon, {});
    CB_VERIFY(backup);
    CB_VERIFY(store->write(WriteBatch{.puts = {samples::person(u"Later"_s)}}, samples::author()));
    const qint64 later = store->sequence().value_or(0);
    store.reset();
    const auto kept = backups.restore(*backup, noon, {});
    CB_VERIFY(kept);
    QCOMPARE(TestBoards::open(place)->sequence().value_or(0), later - 1);
    const StorePlace old{.engine = StorePlace::Engine::Sqlite, .path = *kept};
    QCOMPARE(TestBoards::open(old)->sequence().value_or(0), later);
    QVERIFY(QFile::exists(backup->path));
}

void BoardFilesTest::restoreRefusesAnOpenBoard()
{
    const auto store = fullBoard(StorePlace::Engine::Sqlite);
    const Backups backups(store->place().path);
    const auto backup = backups.make(noon, {});
    CB_VERIFY(backup);
    const auto kept = backups.restore(*backup, noon, {});
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, ErrorKind::CannotWrite);
    CB_VERIFY(store->write(WriteBatch{.puts = {samples::person(u"On"_s)}}, samples::author()));
}

void BoardFilesTest::restoreRefusesADamagedCopy()
{
    auto store = fullBoard(StorePlace::Engine::Sqlite);
    const StorePlace place = store->place();
    const Backups backups(place.path);
    const auto backup = backups.make(noon, {});
    CB_VERIFY(backup);
    const qint64 sequence = store->sequence().value_or(0);
    store.reset();
    QFile file(backup->path);
    QVERIFY(file.resize(file.size() / 2));
    const auto kept = backups.restore(*backup, noon, {});
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, ErrorKind::BadInput);
    QCOMPARE(TestBoards::open(place)->sequence().value_or(0), sequence);
}

void BoardFilesTest::damagedBoardIsReplaced()
{
    auto store = fullBoard(StorePlace::Engine::Sqlite);
    const StorePlace place = store->place();
    const Backups backups(place.path);
    const auto backup = backups.make(noon, {});
    CB_VERIFY(backup);
    store.reset();
    QFile file(place.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a database any more, for somebody has written over it");
    file.close();
    CB_VERIFY(backups.restore(*backup, noon, {}));
    CB_VERIFY(TestBoards::open(place)->info());
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::BoardFilesTest)
#include "BoardFilesTest.moc"
