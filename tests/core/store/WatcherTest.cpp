// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StoreWatcher.h"
#include "tests/core/store/Samples.h"
#include "tests/core/store/TestBoards.h"
#include "tests/support/PostgresFixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// News from other sessions, and a connection that goes and comes back.
class WatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void tellsOfAWriteWithinASecond_data() { TestBoards::addEngines(); }

    void tellsOfAWriteWithinASecond();

    void saysNothingWithoutNews_data() { TestBoards::addEngines(); }

    void saysNothingWithoutNews();
    void serverThatIsGoneComesBack();
    void fileThatIsGoneComesBack();

private:
    TestBoards m_boards;
};

namespace {

WriteBatch somebody()
{
    return WriteBatch{.puts = {samples::person(u"Ann"_s)}};
}

std::unique_ptr<StoreWatcher> watch(const Store& store)
{
    auto watcher = StoreWatcher::create(store.place(), {});
    if (!watcher) {
        qFatal("%s", qPrintable(watcher.error().what));
    }
    return *std::move(watcher);
}

} // namespace

void WatcherTest::tellsOfAWriteWithinASecond()
{
    const auto store = m_boards.create();
    const auto watcher = watch(*store);
    QSignalSpy changed(watcher.get(), &StoreWatcher::boardChanged);
    for (int i = 1; i <= 3; ++i) {
        CB_VERIFY(store->write(somebody(), {}));
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), i, 1000);
    }
}

void WatcherTest::saysNothingWithoutNews()
{
    const auto store = m_boards.create();
    const auto watcher = watch(*store);
    QSignalSpy changed(watcher.get(), &StoreWatcher::boardChanged);
    // A write that fails, one that changes nothing, and a reader are no news.
    Change broken = samples::change(u"CHG-1"_s);
    broken.service = ServiceId::make();
    QVERIFY(!store->write(WriteBatch{.puts = {broken}}, {}));
    CB_VERIFY(store->write(WriteBatch{}, {}));
    CB_VERIFY(store->snapshot({}, {}));
    if (store->place().engine == StorePlace::Engine::Sqlite) {
        QVERIFY(TestBoards::runSql(store->place(), u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    }
    // What comes after them is told once: so nothing was told of them.
    CB_VERIFY(store->write(somebody(), {}));
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 1000);
}

void WatcherTest::serverThatIsGoneComesBack()
{
    const auto store = m_boards.create(StorePlace::Engine::Postgres);
    const auto watcher = watch(*store);
    QSignalSpy changed(watcher.get(), &StoreWatcher::boardChanged);
    QSignalSpy lost(watcher.get(), &StoreWatcher::connectionLost);
    QSignalSpy restored(watcher.get(), &StoreWatcher::connectionRestored);
    PostgresFixture::instance().stop();
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(lost.first().first().value<Error>().kind, ErrorKind::Unreachable);
    PostgresFixture::instance().start();
    QTRY_COMPARE_WITH_TIMEOUT(restored.size(), 1, 10000);
    QCOMPARE(lost.size(), 1);
    QCOMPARE(changed.size(), 1); // what was announced meanwhile was not heard
    CB_VERIFY(store->write(somebody(), {}));
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, 1000);
}

void WatcherTest::fileThatIsGoneComesBack()
{
    auto store = m_boards.create(StorePlace::Engine::Sqlite);
    const auto watcher = watch(*store);
    QSignalSpy lost(watcher.get(), &StoreWatcher::connectionLost);
    QSignalSpy restored(watcher.get(), &StoreWatcher::connectionRestored);
    const QString path = store->place().path;
    QVERIFY(QFile::rename(path, path + u".away"_s));
    QTRY_COMPARE(lost.size(), 1);
    QVERIFY(QFile::rename(path + u".away"_s, path));
    QTRY_COMPARE(restored.size(), 1);
    QCOMPARE(lost.size(), 1);
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::WatcherTest)
#include "WatcherTest.moc"
