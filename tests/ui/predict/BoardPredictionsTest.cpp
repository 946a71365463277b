// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/predict/PredictedBoard.h"
#include "ui/predict/TrainingStatus.h"

#include <QSignalSpy>
#include <QTest>

using namespace cb;
using namespace cb::test;
using namespace Qt::Literals::StringLiterals;

class BoardPredictionsTest : public QObject
{
    Q_OBJECT

private slots:
    void aBoardWithoutAModelIsLearnedFromForThisComputerOnly();
    void anEmptyBoardSaysWhatIsMissing();
    void chancesFollowTheBoard();
    void aChangeManagerPutsTheModelOnTheBoard();
    void othersMayNot();
    void aNewModelReplacesNothingBySelf();
    void anOlderVersionCanBeUsedAgain();
    void learningCanBeCancelled();
    void learningShowsHowFarItIs();
    void reasonsAddUp();
    void aMovedChangeHasAnotherChance();

private:
    static Result<int> stored(PredictedBoard& board)
    {
        std::optional<Result<int>> version;
        board.predictions.useCandidate(
            u"first"_s, &board.editor, [&version](const Result<int>& done) { version = done; });
        if (!QTest::qWaitFor([&version] { return version.has_value(); }, 20'000)) {
            qFatal("Nothing was written.");
        }
        return *version;
    }
};

void BoardPredictionsTest::aBoardWithoutAModelIsLearnedFromForThisComputerOnly()
{
    PredictedBoard board(boardWithHistory());
    QVERIFY(board.predictions.model());
    QVERIFY(!board.predictions.isStored());
    QVERIFY(board.predictions.versions().isEmpty());
    QCOMPARE(board.session.snapshot()->documents->size(), 0);
    const BoardChances& chances = *board.predictions.chances();
    QVERIFY(!chances.rows().empty());
    QVERIFY(chances.of(board.likeliest()).isShown());
    QVERIFY(chances.baseRate() > 0 && chances.baseRate() < 1);
    // What has ended has no chance.
    const ChangeColumns& changes = *chances.board()->changes;
    for (int row = 0; row < changes.size(); ++row) {
        QCOMPARE(
            chances.ofRow(row).isShown(), !isEnded(changes.states[static_cast<std::size_t>(row)]));
    }
}

void BoardPredictionsTest::anEmptyBoardSaysWhatIsMissing()
{
    PredictedBoard board(BoardFixture::empty());
    QVERIFY(!board.predictions.model());
    QVERIFY2(
        board.predictions.whyNone().contains(u"history"_s),
        qPrintable(board.predictions.whyNone()));
    board.put({aChange(u"CHG-1"_s)});
    QTRY_VERIFY(board.isReady());
    QVERIFY(!board.predictions.chances()->ofRow(0).isShown());
}

void BoardPredictionsTest::chancesFollowTheBoard()
{
    PredictedBoard board;
    const BoardChancesPtr before = board.predictions.chances();
    Change change = board.stored(board.likeliest());
    change.state = ChangeState::Cancelled;
    QSignalSpy changed(&board.predictions, &BoardPredictions::changed);
    board.put({change});
    // What was there before stays until then.
    QVERIFY(board.predictions.chances()->hasModel());
    QTRY_VERIFY(board.isReady());
    QVERIFY(!changed.isEmpty());
    QCOMPARE(board.predictions.chances()->rows().size() + 1, before->rows().size());
    QVERIFY(!board.predictions.chances()->of(change.id).isShown());
    QVERIFY(before->of(change.id).isShown());
}

void BoardPredictionsTest::aChangeManagerPutsTheModelOnTheBoard()
{
    PredictedBoard board(boardWithHistory());
    board.actAs(Role::ChangeManager);
    QCOMPARE(board.predictions.whyNotDecide(), QString());
    const Result<int> version = stored(board);
    QVERIFY2(version, version ? "" : qPrintable(version.error().what));
    QCOMPARE(*version, 1);
    QTRY_VERIFY(board.isReady() && board.predictions.isStored());
    QCOMPARE(board.predictions.versions().size(), 1);
    QCOMPARE(board.predictions.model()->version, 1);
    QVERIFY(!board.predictions.training().candidate());
}

void BoardPredictionsTest::othersMayNot()
{
    PredictedBoard board(boardWithHistory());
    board.actAs(Role::Implementer);
    QVERIFY(!board.predictions.whyNotDecide().isEmpty());
    const Result<int> version = stored(board);
    QVERIFY(!version);
    QCOMPARE(version.error().kind, ErrorKind::NotPermitted);
    QVERIFY(!board.predictions.isStored());
}

void BoardPredictionsTest::aNewModelReplacesNothingBySelf()
{
    PredictedBoard board(boardWithHistory());
    board.actAs(Role::ChangeManager);
    QVERIFY(stored(board));
    QTRY_VERIFY(board.isReady() && board.predictions.isStored());
    const RiskModelPtr inUse = board.predictions.model();
    board.predictions.train();
    QVERIFY(board.predictions.training().isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!board.predictions.isBusy(), 60'000);
    const auto candidate = board.predictions.training().candidate();
    QVERIFY(candidate);
    QVERIFY(!candidate->choice.reason.isEmpty());
    QCOMPARE(candidate->trained.model.version, 2);
    // Whatever it measured, somebody has to say so.
    QCOMPARE(board.predictions.model(), inUse);
    board.predictions.keepCurrent();
    QVERIFY(!board.predictions.training().candidate());
    QCOMPARE(board.predictions.model(), inUse);
}

void BoardPredictionsTest::anOlderVersionCanBeUsedAgain()
{
    PredictedBoard board(boardWithHistory());
    board.actAs(Role::ChangeManager);
    QVERIFY(stored(board));
    QTRY_VERIFY(board.isReady() && board.predictions.isStored());
    std::optional<Result<int>> version;
    board.predictions.useAgain(
        *board.predictions.versions().first(),
        u"it was better"_s,
        &board.editor,
        [&version](const Result<int>& done) { version = done; });
    QTRY_VERIFY(version && *version);
    QCOMPARE(**version, 2);
    QTRY_COMPARE(board.predictions.versions().size(), 2);
    QCOMPARE(board.predictions.model()->version, 2);
    QCOMPARE(
        board.predictions.versions().at(0)->columns, board.predictions.versions().at(1)->columns);
}

void BoardPredictionsTest::learningCanBeCancelled()
{
    PredictedBoard board;
    const RiskModelPtr before = board.predictions.model();
    board.predictions.train();
    board.predictions.cancelTraining();
    QTRY_VERIFY_WITH_TIMEOUT(!board.predictions.isBusy(), 60'000);
    QCOMPARE(board.predictions.model(), before);
}

void BoardPredictionsTest::learningShowsHowFarItIs()
{
    PredictedBoard board;
    TrainingStatus status(board.theme, board.predictions);
    QVERIFY(status.isHidden());
    QStringList said;
    connect(&board.predictions, &BoardPredictions::trainingChanged, &status, [&] {
        if (!status.isHidden()) {
            said.append(status.text());
        }
    });
    board.predictions.train();
    QTRY_VERIFY_WITH_TIMEOUT(!board.predictions.isBusy(), 60'000);
    QVERIFY(status.isHidden());
    QVERIFY(!said.isEmpty());
    QCOMPARE(said.first(), u"learning the risk model"_s); // how much there is, it finds out first
    const bool hasFigure = std::any_of(
        said.cbegin(), said.cend(), [](const QString& text) { return text.contains(u'%'); });
    QVERIFY2(hasFigure, qPrintable(said.join(u'\n')));
}

void BoardPredictionsTest::reasonsAddUp()
{
    PredictedBoard board;
    std::optional<ChanceReasons> reasons;
    board.predictions.explain(
        board.likeliest(), {}, &board.editor, [&reasons](const ChanceReasons& r) { reasons = r; });
    QTRY_VERIFY(reasons);
    const Prediction& prediction = reasons->prediction;
    QVERIFY(!prediction.contributions.isEmpty());
    double sum = 100 * prediction.baseRate;
    for (const Contribution& reason : prediction.contributions) {
        sum += reason.points;
        QVERIFY(!reason.words.isEmpty());
    }
    QVERIFY2(
        qAbs(sum - 100 * prediction.chance.chance) < 1e-6,
        qPrintable(u"%1 and %2"_s.arg(sum).arg(100 * prediction.chance.chance)));
    QCOMPARE(prediction.chance, board.predictions.chances()->of(board.likeliest()));
}

void BoardPredictionsTest::aMovedChangeHasAnotherChance()
{
    PredictedBoard board;
    const BoardChances& chances = *board.predictions.chances();
    const ChangeId change = board.likeliest();
    const int row = chances.board()->changes->rowOf(change);
    const std::optional<Span> window = chances.board()->changes->plannedWindow(row);
    QVERIFY(window);
    QVERIFY(chances.moved(change, *window).isShown());
    const Span later{window->start.plusMs(9 * msPerHour), window->end.plusMs(9 * msPerHour)};
    const QString text = movedChanceText(chances, change, later);
    QVERIFY2(text.contains(u"→"_s) && text.contains(u"points"_s), qPrintable(text));
    QCOMPARE(movedChanceText(chances, ChangeId::make(), later), QString());
}

QTEST_MAIN(BoardPredictionsTest)
#include "BoardPredictionsTest.moc"
