// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Session.h"

#include "core/store/Backups.h"
#include "tests/support/BoardFixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

using test::aChange;
using test::BoardFixture;

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditShowsInTheNextSnapshot();
    void theInverseTakesAnEditBack_data();
    void theInverseTakesAnEditBack();
    void redoIsTheInverseOfTheInverse();
    void aDecisionHasNoInverse();
    void anAssessmentIsTakenBackByAWithdrawal();
    void somebodyElsesEditIsAConflict();
    void whatAnotherSessionWroteShowsWithinASecond();
    void answersAreDroppedWhenTheirContextDies();
    void answersOfAnEarlierBoardAreDropped();
    void openingWhatIsNoBoardSaysSo();
    void aLargeBoardShowsTheVisibleRangeFirst();
    void openingMakesADatedCopyOnceADay();
};

void SessionTest::anEditShowsInTheNextSnapshot()
{
    const auto board = BoardFixture::empty();
    const Change change = aChange(u"CHG-1"_s);
    QVERIFY(board->apply({.puts = {change}}));
    QTRY_COMPARE(board->session().snapshot()->changes->size(), 1);
    QCOMPARE(board->session().snapshot()->changes->idAt(0), change.id);
}

void SessionTest::theInverseTakesAnEditBack_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("an insert") << u"insert"_s;
    QTest::newRow("an update") << u"update"_s;
    QTest::newRow("a removal") << u"removal"_s;
    QTest::newRow("settings") << u"settings"_s;
    QTest::newRow("a document") << u"document"_s;
}

void SessionTest::theInverseTakesAnEditBack()
{
    QFETCH(QString, kind);
    const auto board = BoardFixture::empty();
    Change change = aChange(u"CHG-1"_s);
    change.state = ChangeState::Draft;
    WriteBatch batch;
    if (kind != u"insert"_s) {
        QVERIFY(board->apply({.puts = {change}}));
        change.revision = 1;
    }
    const BoardInfo before = *(*openStore(board->place(), {}))->info();
    if (kind == u"insert"_s) {
        batch.puts = {change};
    } else if (kind == u"update"_s) {
        change.title = u"Other"_s;
        batch.puts = {change};
    } else if (kind == u"removal"_s) {
        batch.removals = {{refOf(change), 1}};
    } else if (kind == u"settings"_s) {
        batch.settings = board->session().snapshot()->settings;
        batch.settings->name = u"Renamed"_s;
    } else {
        batch.documents = {{u"saved_filter"_s, u"mine"_s, {{u"text"_s, u"state:scheduled"_s}}}};
    }

    const Result<EditOutcome> outcome = board->apply(batch);
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().what));
    const Result<EditOutcome> undone = board->apply(outcome->inverse.batch);
    QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().what));

    const auto store = openStore(board->place(), {});
    const BoardInfo after = *(*store)->info();
    QCOMPARE(after.settings, before.settings);
    QCOMPARE((*store)->documents(u"saved_filter"_s)->size(), 0);
    const Result<Record> record = (*store)->record(refOf(change));
    QCOMPARE(record.has_value(), kind != u"insert"_s);
    if (record) {
        QCOMPARE(std::get<Change>(*record).title, u"TLS 1.3 only"_s);
    }
}

void SessionTest::redoIsTheInverseOfTheInverse()
{
    const auto board = BoardFixture::empty();
    const auto done = board->apply({.puts = {aChange(u"CHG-1"_s)}});
    QVERIFY(done);
    const auto undone = board->apply(done->inverse.batch);
    QVERIFY(undone);
    QTRY_COMPARE(board->session().snapshot()->changes->size(), 0);
    QVERIFY(board->apply(undone->inverse.batch));
    QTRY_COMPARE(board->session().snapshot()->changes->size(), 1);
}

void SessionTest::aDecisionHasNoInverse()
{
    const auto board = BoardFixture::empty();
    const Change change = aChange(u"CHG-1"_s);
    const Decision decision{
        .id = DecisionId::make(),
        .change = change.id,
        .authority = {AuthorityKind::Cab, {}},
        .kind = DecisionKind::Approve,
        .decidedAt = test::testNow()};
    const auto outcome = board->apply({.puts = {change, decision}});
    QVERIFY(outcome);
    QVERIFY(outcome->inverse.batch.isEmpty());
}

void SessionTest::anAssessmentIsTakenBackByAWithdrawal()
{
    const auto board = BoardFixture::empty();
    Change change = aChange(u"CHG-1"_s);
    change.risk = RiskLevel::Low;
    QVERIFY(board->apply({.puts = {change}}));
    change.revision = 1;
    change.risk = RiskLevel::High;
    const Assessment assessment{
        .id = AssessmentId::make(),
        .change = change.id,
        .impact = 4,
        .likelihood = 3,
        .level = RiskLevel::High,
        .assessedAt = test::testNow()};
    const auto shows = [&board](int cell, RiskLevel level) {
        const ChangeColumns& columns = *board->session().snapshot()->changes;
        return columns.size() == 1 && columns.assessedCells[0] == cell
            && columns.risks[0] == static_cast<int>(level) + 1;
    };
    const auto done = board->apply({.puts = {change, assessment}});
    QVERIFY(done);
    QTRY_VERIFY(shows(assessedCell(4, 3), RiskLevel::High));
    const auto undone = board->apply(done->inverse.batch);
    QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().what));
    QTRY_VERIFY(shows(0, RiskLevel::Low));
    const auto redone = board->apply(undone->inverse.batch);
    QVERIFY2(redone, qPrintable(redone ? QString() : redone.error().what));
    QTRY_VERIFY(shows(assessedCell(4, 3), RiskLevel::High));
    QVERIFY(board->apply(redone->inverse.batch));
    QTRY_VERIFY(shows(0, RiskLevel::Low));
    // Nothing was taken away on the way: all that was said is still there.
    const auto store = openStore(board->place(), {});
    QCOMPARE((*store)->assessments(change.id).value_or({}).size(), 4);
}

void SessionTest::somebodyElsesEditIsAConflict()
{
    const auto board = BoardFixture::empty();
    Change change = aChange(u"CHG-1"_s);
    QVERIFY(board->apply({.puts = {change}}));
    change.revision = 1;
    Change theirs = change;
    theirs.title = u"Theirs"_s;
    QVERIFY(board->writeElsewhere({.puts = {theirs}}));
    Change mine = change;
    mine.title = u"Mine"_s;
    const auto outcome = board->apply({.puts = {mine}});
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Conflict);
    QVERIFY(outcome.error().what.contains(u"CHG-1"_s));
}

void SessionTest::whatAnotherSessionWroteShowsWithinASecond()
{
    const auto board = BoardFixture::empty();
    QVERIFY(board->writeElsewhere({.puts = {aChange(u"CHG-7"_s)}}));
    QTRY_COMPARE_WITH_TIMEOUT(board->session().snapshot()->changes->size(), 1, 1000);
}

void SessionTest::answersAreDroppedWhenTheirContextDies()
{
    const auto board = BoardFixture::empty();
    bool wasCalled = false;
    {
        QObject context;
        board->session().nextChangeNumber(
            &context, [&wasCalled](const Result<QString>&) { wasCalled = true; });
    }
    std::optional<QString> number;
    board->session().nextChangeNumber(
        &board->session(), [&number](const Result<QString>& next) { number = *next; });
    QTRY_VERIFY(number.has_value()); // jobs are answered in order: the first one's turn is over
    QVERIFY(!wasCalled);
}

void SessionTest::answersOfAnEarlierBoardAreDropped()
{
    const auto board = BoardFixture::empty();
    bool wasCalled = false;
    board->session().run<qint64>(
        [](Store& store) { return store.sequence(); },
        &board->session(),
        [&wasCalled](const Result<qint64>&) { wasCalled = true; });
    board->session().close();
    QCOMPARE(board->session().connection(), Connection::Closed);
    board->session().open(board->place(), {}, {});
    QTRY_COMPARE(board->session().connection(), Connection::Connected);
    QVERIFY(!wasCalled);
}

void SessionTest::openingWhatIsNoBoardSaysSo()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"letter.cboard"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear board,\n");
    file.close();
    Session session;
    session.open(*StorePlace::parse(file.fileName()), {}, {});
    QTRY_COMPARE(session.connection(), Connection::Closed);
    QVERIFY(session.lastError().what.contains(u"letter.cboard"_s));
}

void SessionTest::aLargeBoardShowsTheVisibleRangeFirst()
{
    const auto board = BoardFixture::demo();
    const int all = board->session().snapshot()->changes->size();
    Session session(Clock(test::testNow()));
    QList<int> sizes;
    connect(&session, &Session::snapshotChanged, this, [&] {
        sizes.append(session.snapshot()->changes->size());
    });
    session.open(board->place(), {}, {test::testNow(), test::testNow().plusMs(7 * msPerDay)});
    QTRY_VERIFY(session.connection() == Connection::Connected && session.snapshot()->isComplete);
    QVERIFY(sizes.first() > 0);
    QVERIFY(sizes.first() < all);
    QCOMPARE(sizes.last(), all);
}

void SessionTest::openingMakesADatedCopyOnceADay()
{
    const auto board = BoardFixture::empty();
    const Backups backups(board->place().path);
    for (int opening = 0; opening < 2; ++opening) {
        Session session(Clock(test::testNow()));
        session.open(board->place(), {.withBackups = true}, {});
        QTRY_COMPARE(session.connection(), Connection::Connected);
        QTRY_COMPARE(backups.list().size(), 1);
    }
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::SessionTest)
#include "SessionTest.moc"
