// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Session.h"
#include "core/store/ProbeServer.h"
#include "tests/support/BoardFixture.h"
#include "tests/support/PostgresFixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

using test::aChange;

/// A session on a board in a real PostgreSQL that goes away and comes back.
class SessionServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatAnotherSessionWroteShowsWithinASecond();
    void aLostServerIsSaidAndComesBackByItself();
    void theConnectionTestTellsEachStep();
    void theConnectionTestSaysWhatToDo();

private:
    void open(Session& session);

    StorePlace m_place;
};

void SessionServerTest::init()
{
    m_place = *StorePlace::parse(PostgresFixture::instance().makeDatabase());
    const BoardSettings settings{
        .boardId = makeUuidV7(), .name = u"Server board"_s, .zone = "Europe/Berlin"};
    const auto made = createStore(m_place, settings, {});
    QVERIFY2(made, qPrintable(made ? QString() : made.error().what));
}

void SessionServerTest::open(Session& session)
{
    session.open(m_place, {}, {test::testNow(), test::testNow().plusMs(msPerDay)});
    QTRY_VERIFY_WITH_TIMEOUT(
        session.connection() == Connection::Connected && session.snapshot()->isComplete, 20'000);
}

void SessionServerTest::whatAnotherSessionWroteShowsWithinASecond()
{
    Session session;
    open(session);
    const auto other = openStore(m_place, {});
    QVERIFY(other);
    QVERIFY((*other)->write({.puts = {aChange(u"CHG-7"_s)}}, {}));
    QTRY_COMPARE_WITH_TIMEOUT(session.snapshot()->changes->size(), 1, 1000);
}

void SessionServerTest::aLostServerIsSaidAndComesBackByItself()
{
    Session session;
    open(session);
    const auto write = [&session](const QString& number) {
        auto outcome = std::make_shared<std::optional<Result<EditOutcome>>>();
        session.apply(
            {u"edit"_s, {}, {.puts = {aChange(number)}}},
            &session,
            [outcome](Result<EditOutcome> result) { *outcome = std::move(result); });
        return outcome;
    };
    const auto first = write(u"CHG-1"_s);
    QTRY_VERIFY(first->has_value() && first->value());
    QTRY_COMPARE(session.snapshot()->changes->size(), 1);

    PostgresFixture::instance().stop();
    QTRY_COMPARE_WITH_TIMEOUT(session.connection(), Connection::Lost, 10'000);
    QVERIFY(!session.lastError().what.isEmpty());
    QCOMPARE(session.snapshot()->changes->size(), 1); // reading goes on

    const auto refused = write(u"CHG-2"_s);
    QTRY_VERIFY(refused->has_value());
    QCOMPARE(refused->value().error().kind, ErrorKind::Unreachable);

    PostgresFixture::instance().start();
    QTRY_COMPARE_WITH_TIMEOUT(session.connection(), Connection::Connected, 20'000);
    const auto again = write(u"CHG-2"_s);
    QTRY_VERIFY(again->has_value());
    QVERIFY(again->value());
    QTRY_COMPARE(session.snapshot()->changes->size(), 2);
}

void SessionServerTest::theConnectionTestTellsEachStep()
{
    QStringList subjects;
    bool hasFailure = false;
    const ProbeResult result = probeServer(m_place, {}, {}, [&](const ProbeLine& line) {
        subjects.append(line.subject);
        hasFailure = hasFailure || line.verdict == ProbeVerdict::Failed;
    });
    QVERIFY(!hasFailure);
    QVERIFY(result.canConnect);
    QVERIFY(result.hasBoard);
    for (const QString& step :
         {u"Reached"_s, u"Signed in"_s, u"Version"_s, u"Clock"_s, u"Rights"_s}) {
        QVERIFY2(subjects.contains(step), qPrintable(step));
    }
}

void SessionServerTest::theConnectionTestSaysWhatToDo()
{
    const StorePlace nowhere = *StorePlace::parse(u"postgresql://127.0.0.1:1/none"_s);
    QList<ProbeLine> lines;
    const ProbeResult result =
        probeServer(nowhere, {}, {}, [&lines](const ProbeLine& line) { lines.append(line); });
    QVERIFY(!result.canConnect);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().verdict, ProbeVerdict::Failed);
    QVERIFY(lines.first().finding.contains(u"port"_s));
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::SessionServerTest)
#include "SessionServerTest.moc"
