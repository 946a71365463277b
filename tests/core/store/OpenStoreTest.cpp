// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Migrations.h"
#include "core/store/PgConnection.h"
#include "core/store/SqlStore.h"
#include "core/store/SqliteConnection.h"
#include "core/store/SqliteStore.h"
#include "tests/core/store/Samples.h"
#include "tests/core/store/TestBoards.h"
#include "tests/support/PostgresFixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// What is opened, what is refused and with which words, and schemas of earlier versions.
class OpenStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreParsed_data();
    void placesAreParsed();
    void passwordInAnAddressIsRefused();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void truncatedFileIsRefused();
    void existingFileIsNotOverwritten();
    void existingBoardIsNotOverwritten();
    void emptyDatabaseHoldsNoBoard();
    void foreignSchemaIsRefused();

    void newerSchemaIsRefused_data() { TestBoards::addEngines(); }

    void newerSchemaIsRefused();

    void alteredSchemaIsRefused_data() { TestBoards::addEngines(); }

    void alteredSchemaIsRefused();
    void olderSchemaIsMigrated_data();
    void olderSchemaIsMigrated();

    void readOnlyStoreRefusesToWrite_data() { TestBoards::addEngines(); }

    void readOnlyStoreRefusesToWrite();
    void lockedBoardSaysSo();
    void fullDiskChangesNothing();
    void networkFileSystemIsRefused();
    void otherEncodingIsRefused_data();
    void otherEncodingIsRefused();
    void serverDefaultsDoNotMatter();
    void unreachableServerSaysSo();

    void integrityIsChecked_data() { TestBoards::addEngines(); }

    void integrityIsChecked();

private:
    QString fileWith(const QByteArray& content);

    TestBoards m_boards;
};

void OpenStoreTest::placesAreParsed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isServer");
    QTest::addColumn<QString>("display");
    QTest::newRow("file") << u"/tmp/a b.cboard"_s << false << u"/tmp/a b.cboard"_s;
    QTest::newRow("server") << u"postgresql://ann@db.example.org/board"_s << true
                            << u"db.example.org/board"_s;
    QTest::newRow("short scheme, port")
        << u"postgres://db.example.org:5433/board"_s << true << u"db.example.org:5433/board"_s;
    QTest::newRow("several hosts") << u"postgresql://a,b/board"_s << true << u"a,b/board"_s;
}

void OpenStoreTest::placesAreParsed()
{
    QFETCH(QString, text);
    QFETCH(bool, isServer);
    QFETCH(QString, display);
    const auto place = StorePlace::parse(text);
    CB_VERIFY(place);
    QCOMPARE(place->engine == StorePlace::Engine::Postgres, isServer);
    QCOMPARE(place->display(), display);
    QCOMPARE(StorePlace::parse(place->address()).value_or({}), *place);
}

void OpenStoreTest::passwordInAnAddressIsRefused()
{
    for (const QString& text :
         {u"postgresql://ann:secret@host/board"_s,
          u"postgresql://ann@host/board?password=secret"_s,
          u"postgresql://[broken/board"_s,
          u""_s})
    {
        const auto place = StorePlace::parse(text);
        QVERIFY2(!place, qPrintable(text));
        QCOMPARE(place.error().kind, ErrorKind::Usage);
        QVERIFY(!place.error().what.contains("secret"_L1));
    }
}

QString OpenStoreTest::fileWith(const QByteArray& content)
{
    const QString path = m_boards.freshPlace(StorePlace::Engine::Sqlite).path;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    return path;
}

void OpenStoreTest::badFilesAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no such file") << m_boards.folder() + u"/none.cboard"_s << ErrorKind::NotFound;
    QTest::newRow("a folder") << m_boards.folder() << ErrorKind::BadInput;
    QTest::newRow("empty") << fileWith({}) << ErrorKind::BadInput;
    QTest::newRow("text") << fileWith(QByteArray(5000, 'x')) << ErrorKind::BadInput;
    QTest::newRow("only the magic word")
        << fileWith(QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\1'))
        << ErrorKind::BadInput;
    const QString foreign = m_boards.freshPlace(StorePlace::Engine::Sqlite).path;
    TestBoards::runSql({.path = foreign}, u"CREATE TABLE notes (text)"_s);
    QTest::newRow("another program's database") << foreign << ErrorKind::BadInput;
}

void OpenStoreTest::badFilesAreRefused()
{
    QFETCH(QString, path);
    QFETCH(ErrorKind, kind);
    QFile file(path);
    const QByteArray before =
        file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    file.close();
    const auto opened = openStore({.path = path}, {});
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, kind);
    QVERIFY(opened.error().what.contains(QDir::toNativeSeparators(path)));
    QCOMPARE(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file"), before);
}

void OpenStoreTest::truncatedFileIsRefused()
{
    const StorePlace place = m_boards.create(StorePlace::Engine::Sqlite)->place();
    QFile file(place.path);
    QVERIFY(file.resize(file.size() / 2));
    const auto opened = openStore(place, {});
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::BadInput);
    QVERIFY(opened.error().what.contains("cut off"_L1));
}

void OpenStoreTest::existingFileIsNotOverwritten()
{
    const QString path = fileWith("precious");
    const auto made = createStore({.path = path}, {}, {});
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::CannotWrite);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "precious"_ba);
}

void OpenStoreTest::existingBoardIsNotOverwritten()
{
    const auto store = m_boards.create(StorePlace::Engine::Postgres);
    const auto made = createStore(store->place(), {}, {});
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::CannotWrite);
    CB_VERIFY(store->info());
}

void OpenStoreTest::emptyDatabaseHoldsNoBoard()
{
    const auto opened = openStore(m_boards.freshPlace(StorePlace::Engine::Postgres), {});
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::NotFound);
}

void OpenStoreTest::foreignSchemaIsRefused()
{
    const StorePlace place = m_boards.freshPlace(StorePlace::Engine::Postgres);
    PostgresFixture::instance().query(place.conninfo, u"CREATE SCHEMA changeboard"_s);
    const auto opened = openStore(place, {});
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::BadInput);
    const auto made = createStore(place, {}, {});
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::CannotWrite);
}

void OpenStoreTest::newerSchemaIsRefused()
{
    const StorePlace place = m_boards.create()->place();
    QVERIFY(TestBoards::runSql(
        place,
        place.engine == StorePlace::Engine::Sqlite
            ? u"PRAGMA user_version = 99"_s
            : u"INSERT INTO schema_migration VALUES (99, 'x', 'x', now())"_s));
    const auto opened = openStore(place, {});
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::BadInput);
    QVERIFY(opened.error().what.contains("99"_L1));
}

void OpenStoreTest::alteredSchemaIsRefused()
{
    const StorePlace place = m_boards.create()->place();
    QVERIFY(TestBoards::runSql(
        place, u"UPDATE schema_migration SET checksum = 'x' WHERE version = 2"_s));
    const auto opened = openStore(place, {});
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::BadInput);
}

void OpenStoreTest::olderSchemaIsMigrated_data()
{
    QTest::addColumn<StorePlace::Engine>("engine");
    QTest::addColumn<int>("version");
    for (const int version : {1, 2, 3, 4}) {
        QTest::addRow("sqlite %d", version) << StorePlace::Engine::Sqlite << version;
        QTest::addRow("postgresql %d", version) << StorePlace::Engine::Postgres << version;
    }
}

void OpenStoreTest::olderSchemaIsMigrated()
{
    QFETCH(StorePlace::Engine, engine);
    QFETCH(int, version);
    const StorePlace place = m_boards.freshPlace(engine);
    const Change change = samples::change(u"CHG-7"_s, u"From long ago"_s);
    const WindowId window = WindowId::make();
    const ExceptionId exception = ExceptionId::make();
    const bool isFile = engine == StorePlace::Engine::Sqlite;
    {
        // What a Changeboard of that schema would have left.
        std::unique_ptr<Connection> connection;
        if (isFile) {
            auto opened = SqliteConnection::open(place.path, {.create = true});
            CB_VERIFY(opened);
            connection = *std::move(opened);
            CB_VERIFY(connection->execute(
                "PRAGMA application_id = " + QByteArray::number(boardApplicationId)));
        } else {
            auto opened = PgConnection::open({place, {}});
            CB_VERIFY(opened);
            connection = *std::move(opened);
        }
        CB_VERIFY(migrate(*connection, isFile ? u"sqlite"_s : u"postgresql"_s, version));
        CB_VERIFY(connection->run(
            "INSERT INTO board (only_row, board_id, zone, number_prefix, is_demo)\n"
            "VALUES (1, $1, 'UTC', 'CHG-', $2)"_ba,
            params(QUuid::createUuid(), false)));
        CB_VERIFY(connection->run(
            "INSERT INTO change (id, number, title, number_is_provisional, type, state, priority, "
            "impact, urgency, backout, cab_required, revision)\n"
            "VALUES ($1, $2, $3, $4, 'normal', 'draft', 0, 0, 0, 0, $4, 5)"_ba,
            params(change.id.value, change.number, change.title, false)));
        CB_VERIFY(connection->run(
            "INSERT INTO calendar_window (id, kind, is_hard, name, is_all_day, length_kind, "
            "length_days, length_ms, source_sequence, revision)\n"
            "VALUES ($1, 'freeze', $2, 'Year end', $2, 'exact', 0, 0, 0, 3)"_ba,
            params(window.value, true)));
        CB_VERIFY(connection->run(
            "INSERT INTO freeze_exception (id, \"window\", change, reason, revision)\n"
            "VALUES ($1, $2, $3, 'urgent', 2)"_ba,
            params(exception.value, window.value, change.id.value)));
    }
    const QString copies = m_boards.folder() + u"/copies-%1"_s.arg(version);
    const auto readOnly = openStore(place, {.readOnly = true});
    QVERIFY(!readOnly);
    QCOMPARE(readOnly.error().kind, ErrorKind::CannotWrite);

    const auto store = openStore(place, {.backupFolder = copies});
    CB_VERIFY(store);
    const auto info = (*store)->info();
    CB_VERIFY(info);
    QCOMPARE(info->schemaVersion, 5);
    const auto read = (*store)->record({RecordKind::Change, change.id.value});
    CB_VERIFY(read);
    QCOMPARE(std::get<Change>(*read).title, change.title);
    QCOMPARE(revisionOf(*read), 5);
    const auto hits = (*store)->search(u"long ago"_s, 5);
    CB_VERIFY(hits);
    QCOMPARE(hits->size(), 1);
    CB_VERIFY(
        (*store)->write(WriteBatch{.documents = {{u"saved_filter"_s, u"x"_s, {{u"a"_s, 1}}}}}, {}));
    const auto kept = (*store)->record({RecordKind::FreezeException, exception.value});
    CB_VERIFY(kept);
    QCOMPARE(std::get<FreezeException>(*kept).state, ExceptionState::Granted);
    QCOMPARE(std::get<FreezeException>(*kept).window, window);
    QCOMPARE((*store)->search(u"Year end"_s, 5).value_or({}).size(), 1);
    auto freeze = (*store)->record({RecordKind::Window, window.value});
    CB_VERIFY(freeze);
    auto holiday = std::get<CalendarWindow>(*freeze);
    QVERIFY(holiday.isHard && holiday.emergencyOnlyWarns);
    holiday.kind = WindowKind::Holiday;
    holiday.name = u"New Year"_s;
    CB_VERIFY((*store)->write(WriteBatch{.puts = {holiday}}, {}));
    QCOMPARE((*store)->search(u"New Year"_s, 5).value_or({}).size(), 1);
    QCOMPARE((*store)->search(u"Year end"_s, 5).value_or({}).size(), 0);
    CB_VERIFY((*store)->write(
        WriteBatch{.puts = {Baseline{.id = BaselineId::make(), .name = u"First"_s}}}, {}));
    const auto assessments = (*store)->assessments(change.id);
    CB_VERIFY(assessments);
    QVERIFY(assessments->isEmpty());
    if (isFile) {
        const QStringList files = QDir(copies).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        auto copy = SqliteConnection::open(copies + u'/' + files.first(), {.readOnly = true});
        CB_VERIFY(copy);
        QCOMPARE((*copy)->schemaVersion().value_or(0), version);
    }
}

void OpenStoreTest::readOnlyStoreRefusesToWrite()
{
    const auto store = m_boards.create();
    CB_VERIFY(store->write(WriteBatch{.puts = {samples::person(u"Ann"_s)}}, {}));
    const auto reader = TestBoards::open(store->place(), {.readOnly = true});
    QVERIFY(reader->isReadOnly());
    CB_VERIFY(reader->snapshot({}, {}));
    const auto failed = reader->write(WriteBatch{.puts = {samples::person(u"Bo"_s)}}, {});
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::CannotWrite);
}

void OpenStoreTest::lockedBoardSaysSo()
{
    const auto store = m_boards.create(StorePlace::Engine::Sqlite);
    auto other = SqliteConnection::open(store->place().path, {});
    CB_VERIFY(other);
    CB_VERIFY((*other)->begin(Access::Write));
    auto impatient =
        openSqliteStore(store->place(), {}, {.busyTimeout = std::chrono::milliseconds{50}});
    CB_VERIFY(impatient);
    CB_VERIFY((*impatient)->snapshot({}, {})); // readers go on
    const auto failed = (*impatient)->write(WriteBatch{.puts = {samples::person(u"A"_s)}}, {});
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::CannotWrite);
    QVERIFY(failed.error().what.contains("another program"_L1));
    (*other)->rollback();
    CB_VERIFY((*impatient)->write(WriteBatch{.puts = {samples::person(u"A"_s)}}, {}));
}

void OpenStoreTest::fullDiskChangesNothing()
{
    const auto store = m_boards.create(StorePlace::Engine::Sqlite);
    auto& connection = static_cast<SqlStore&>(*store).connection();
    // SQLite answers the same when its own limit is reached as when the disk's is.
    CB_VERIFY(connection.execute("PRAGMA max_page_count = 1"_ba));
    std::vector<Record> records;
    for (int i = 0; i < 5000; ++i) {
        records.emplace_back(samples::change(QString::number(i), QString(200, u'x')));
    }
    const auto failed = store->write(WriteBatch{.puts = records}, {});
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::CannotWrite);
    QVERIFY(failed.error().what.contains("full"_L1));
    QCOMPARE(store->sequence().value_or(-1), 0);
    CB_VERIFY(connection.execute("PRAGMA max_page_count = 1000000"_ba));
    CB_VERIFY(store->write(WriteBatch{.puts = records}, {}));
}

void OpenStoreTest::networkFileSystemIsRefused()
{
    const StorePlace place = m_boards.create(StorePlace::Engine::Sqlite)->place();
    for (const char* type : {"nfs4", "cifs", "smb3", "fuse.sshfs", "9p"}) {
        const SqliteSurroundings there{.fileSystem = [type](const QString&) {
            return QByteArray(type);
        }};
        const auto opened = openSqliteStore(place, {}, there);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::CannotWrite);
        QVERIFY(opened.error().what.contains("PostgreSQL"_L1));
        const auto made =
            createSqliteStore(m_boards.freshPlace(StorePlace::Engine::Sqlite), {}, {}, there);
        QVERIFY(!made);
    }
    for (const char* type : {"ext4", "btrfs", "tmpfs", "overlay", "fuseblk", ""}) {
        QVERIFY(!isNetworkFileSystem(type));
    }
}

void OpenStoreTest::otherEncodingIsRefused_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::newRow("LATIN1") << u"LATIN1"_s;
    QTest::newRow("SQL_ASCII") << u"SQL_ASCII"_s;
}

void OpenStoreTest::otherEncodingIsRefused()
{
    QFETCH(QString, encoding);
    const QString address =
        PostgresFixture::instance().makeDatabase({.encoding = encoding, .locale = u"C"_s});
    const auto made =
        createStore({.engine = StorePlace::Engine::Postgres, .conninfo = address}, {}, {});
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::BadInput);
    QVERIFY(made.error().what.contains(encoding));
    QVERIFY(made.error().what.contains("createdb"_L1));
}

void OpenStoreTest::serverDefaultsDoNotMatter()
{
    const QString address = PostgresFixture::instance().makeDatabase(
        {.locale = u"C"_s, .timeZone = u"America/New_York"_s, .dateStyle = u"German, DMY"_s});
    const StorePlace place{.engine = StorePlace::Engine::Postgres, .conninfo = address};
    auto store = createStore(place, {}, {});
    CB_VERIFY(store);
    Change change = samples::change(u"CHG-1"_s, u"ÄPFEL"_s);
    change.plannedStart = samples::at("2026-11-01T05:30:00.123Z");
    change.plannedEnd = samples::at("1931-02-03T04:05:06.007Z");
    CB_VERIFY((*store)->write(WriteBatch{.puts = {change}}, {}));
    change.revision = 1;
    const auto read = (*store)->record({RecordKind::Change, change.id.value});
    CB_VERIFY(read);
    QCOMPARE(std::get<Change>(*read), change);
    QCOMPARE((*store)->search(u"apfel"_s, 5).value_or({}).size(), 1);
    QCOMPARE((*store)->verifyAudit({}).value_or({}).problems, QStringList());
}

void OpenStoreTest::unreachableServerSaysSo()
{
    const auto opened = openStore(
        {.engine = StorePlace::Engine::Postgres, .conninfo = u"postgresql://127.0.0.1:1/board"_s},
        {});
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Unreachable);
    QVERIFY(opened.error().what.contains("127.0.0.1:1/board"_L1));
}

void OpenStoreTest::integrityIsChecked()
{
    const auto store = m_boards.create();
    CB_VERIFY(store->write(WriteBatch{.puts = samples::everyKind()}, {}));
    QCOMPARE(store->checkIntegrity({}).value_or({u"failed"_s}), QStringList());
    if (store->place().engine == StorePlace::Engine::Sqlite) {
        QVERIFY(
            TestBoards::runSql(store->place(), u"DELETE FROM person"_s)); // no foreign keys there
        QVERIFY(!store->checkIntegrity({}).value_or({}).isEmpty());
    }
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::OpenStoreTest)
#include "OpenStoreTest.moc"
