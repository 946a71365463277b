// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/TestBoards.h"
#include "tests/support/PostgresFixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTest>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// The cases store-01 and store-02 of ../shared/cases.
class StoreCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void store01InstantsNullsText_data() { TestBoards::addEngines(); }

    void store01InstantsNullsText();

    void store02ConnectionLossAndThreads_data() { TestBoards::addEngines(); }

    void store02ConnectionLossAndThreads();

private:
    TestBoards m_boards;
};

namespace {

QJsonObject inputOf(const QString& name)
{
    QFile file(u"" CB_SHARED_DIR "/cases/%1/input.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    }
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString textOf(const QJsonValue& value)
{
    return value.isNull() ? QString() : value.toString(u""_s);
}

/// The rows of a case as changes. The assignee is a name that may be null, so it goes into a field
/// that is a plain text.
std::vector<Record> changesOf(const QJsonArray& rows)
{
    std::vector<Record> changes;
    for (const QJsonValue& row : rows) {
        changes.emplace_back(Change{
            .id = ChangeId::make(),
            .number = textOf(row["number"_L1]),
            .title = textOf(row["title"_L1]),
            .category = textOf(row["assignee"_L1]),
            .plannedStart = Instant::fromIso(row["start"_L1].toString()),
            .plannedEnd = Instant::fromIso(row["end"_L1].toString())});
    }
    return changes;
}

/// A change on one line, with null told from empty.
QByteArray lineOf(const Change& change)
{
    const auto value = [](const QString& text) {
        return text.isNull() ? QJsonValue() : QJsonValue(text);
    };
    const QJsonObject object{
        {u"number"_s, value(change.number)},
        {u"title"_s, value(change.title)},
        {u"assignee"_s, value(change.category)},
        {u"start"_s, change.plannedStart->toIso()},
        {u"end"_s, change.plannedEnd->toIso()}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// All changes ordered by their planned start, one a line.
QByteArray readBoard(Store& store)
{
    QList<Change> changes;
    const auto done = store.forEach(RecordKind::Change, [&changes](Record&& record) {
        changes.append(std::get<Change>(std::move(record)));
        return true;
    });
    if (!done) {
        return done.error().what.toUtf8();
    }
    std::sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) {
        return *a.plannedStart < *b.plannedStart;
    });
    QByteArray lines;
    for (const Change& change : changes) {
        lines += lineOf(change) + '\n';
    }
    return lines;
}

} // namespace

void StoreCasesTest::store01InstantsNullsText()
{
    const QJsonObject input = inputOf(u"store-01-instants-nulls-text"_s);
    const QJsonArray rows = input["rows"_L1].toArray();
    qputenv("TZ", input["environment"_L1]["TZ"_L1].toString().toUtf8());
    tzset();
    const bool isFile = TestBoards::currentEngine() == StorePlace::Engine::Sqlite;
    StorePlace place = m_boards.freshPlace(TestBoards::currentEngine());
    if (!isFile) {
        place.conninfo = PostgresFixture::instance().makeDatabase(
            {.timeZone = input["environment"_L1]["pg_session_timezone"_L1].toString()});
    }
    auto store = createStore(place, {}, {});
    CB_VERIFY(store);
    CB_VERIFY((*store)->write(WriteBatch{.puts = changesOf(rows)}, {}));

    QByteArray expected;
    for (const QString& number : {u"1e3"_s, u"0012"_s, u"😀-1"_s}) {
        for (const QJsonValue& row : rows) {
            if (row["number"_L1] == number) {
                expected += QJsonDocument(row.toObject()).toJson(QJsonDocument::Compact) + '\n';
            }
        }
    }
    QCOMPARE(readBoard(**store), expected);

    // A second process, in another zone.
    QProcess reader;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TZ"_s, u"UTC"_s);
    reader.setProcessEnvironment(environment);
    reader.start(QCoreApplication::applicationFilePath(), {u"--read"_s, place.address()});
    QVERIFY(reader.waitForFinished());
    QCOMPARE(reader.readAllStandardOutput(), expected);

    Change broken{.id = ChangeId::make(), .title = u"a"_s + QChar(u'\0')};
    const auto refused = (*store)->write(WriteBatch{.puts = {broken}}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    QVERIFY(!refused.error().what.isEmpty());
    QCOMPARE(readBoard(**store), expected);
}

void StoreCasesTest::store02ConnectionLossAndThreads()
{
    const QJsonObject input = inputOf(u"store-02-connection-loss-and-threads"_s);
    const int rowCount = input["rows"_L1].toInt();
    const int killAfter = input["fault"_L1]["kill_connection_after_rows"_L1].toInt();
    constexpr int rowsPerPart = 100;
    std::vector<Record> rows;
    for (int i = 0; i < rowCount; ++i) {
        rows.emplace_back(
            Change{.id = ChangeId::make(), .number = QString::number(i), .title = u"row"_s});
    }
    const bool isFile = TestBoards::currentEngine() == StorePlace::Engine::Sqlite;
    const StorePlace place = m_boards.create()->place();
    Result<WriteReceipt> first = Error{};
    Result<WriteReceipt> retry = Error{};
    qint64 afterFault = -1;
    qint64 afterRetry = -1;
    const auto partsOf = [&rows](const std::function<void(int)>& before) -> BatchSource {
        return [&rows, before, sent = 0]() mutable -> std::optional<WriteBatch> {
            before(sent);
            if (sent >= std::ssize(rows)) {
                return std::nullopt;
            }
            WriteBatch part;
            part.puts.assign(rows.begin() + sent, rows.begin() + sent + rowsPerPart);
            sent += rowsPerPart;
            return part;
        };
    };
    // The connection lives on the thread that uses it; this one stays free.
    std::unique_ptr<QThread> worker(QThread::create([&] {
        const auto store = TestBoards::open(place);
        JobControl job;
        first = store->write(
            partsOf([&](int sent) {
                if (sent != killAfter) {
                    return;
                }
                if (isFile) {
                    job.cancel.cancel(); // a file has no connection to lose: the process is stopped
                } else {
                    PostgresFixture::instance().query(
                        place.conninfo,
                        u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                        "WHERE datname = current_database() AND pid <> pg_backend_pid()"_s);
                }
            }),
            {},
            job);
        afterFault = TestBoards::open(place)->info().value_or({}).counts.at(4).count;
        retry = store->write(partsOf([](int) {}), {}, {});
        afterRetry = TestBoards::open(place)->info().value_or({}).counts.at(4).count;
    }));
    worker->start();
    QVERIFY(worker->wait());
    QVERIFY(!first);
    QCOMPARE(first.error().kind, isFile ? ErrorKind::Cancelled : ErrorKind::Unreachable);
    QVERIFY(!first.error().what.isEmpty());
    QCOMPARE(afterFault, 0);
    CB_VERIFY(retry);
    QCOMPARE(afterRetry, rowCount);
    QCOMPARE(retry->records, rowCount);
}

/// `--read ADDRESS`: what another process sees of a board.
int readElsewhere(const QString& address)
{
    const auto place = StorePlace::parse(address);
    const auto store = place ? openStore(*place, {}) : place.error();
    if (!store) {
        return 1;
    }
    QFile out;
    const bool isOpen = out.open(stdout, QIODevice::WriteOnly);
    return isOpen && out.write(readBoard(**store)) > 0 ? 0 : 1;
}

} // namespace cb

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--read"_s) {
        return cb::readElsewhere(arguments.value(2));
    }
    cb::StoreCasesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "StoreCasesTest.moc"
