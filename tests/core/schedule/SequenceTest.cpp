// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/Sequence.h"

#include "core/schedule/Overrun.h"
#include "tests/core/schedule/SequenceBoard.h"

#include <QRandomGenerator>
#include <QTest>

namespace cb {
namespace {

/// The end of the last open change once `row` ends `lateMs` later and pushes what follows, by
/// trying again until nothing moves any more: the oracle of slack and of followersToMove().
std::vector<Span> pushed(const SequenceBoard& board, int row, const Span& window)
{
    const SequenceIndex index = board.index();
    const ChangeColumns& changes = *index.changes();
    std::vector<Span> windows;
    std::vector<bool> isMoved;
    for (int r = 0; r < changes.size(); ++r) {
        windows.push_back(*changes.plannedWindow(r));
        isMoved.push_back(r == row);
    }
    windows[std::size_t(row)] = window;
    for (bool isAgain = true; isAgain;) {
        isAgain = false;
        for (int r = 0; r < changes.size(); ++r) {
            for (const qint32 before : index.predecessorsOf(r)) {
                Span& own = windows[std::size_t(r)];
                const Instant end = windows[std::size_t(before)].end;
                if (isMoved[std::size_t(before)] && own.start < end && r != row) {
                    own = {end, end.plusMs(own.lengthMs())};
                    isMoved[std::size_t(r)] = true;
                    isAgain = true;
                }
            }
        }
    }
    return windows;
}

qint64 lastEnd(const std::vector<Span>& windows, const std::vector<int>& rows)
{
    qint64 end = noInstant;
    for (const int row : rows) {
        end = std::max(end, windows[std::size_t(row)].end.ms);
    }
    return end;
}

/// A board without a ring in which everybody starts after what they follow has ended.
SequenceBoard randomBoard(QRandomGenerator& random)
{
    SequenceBoard board;
    const int count = 2 + random.bounded(9);
    for (int row = 0; row < count; ++row) {
        std::vector<int> predecessors;
        qint64 earliest = random.bounded(50);
        for (int before = 0; before < row; ++before) {
            if (random.bounded(3) == 0) {
                predecessors.push_back(before);
                earliest = std::max(
                    earliest, board.columns().plannedEnds[std::size_t(before)] / msPerMinute);
            }
        }
        const qint64 start = earliest + random.bounded(4) * 5;
        board.add(start, start + 5 * (1 + random.bounded(6)), predecessors);
    }
    return board;
}

} // namespace

class SequenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsPredecessorsRound();
    void leavesOutWhatTheBoardDoesNotHave();
    void namesTheRingThatWouldClose_data();
    void namesTheRingThatWouldClose();
    void marksTheCriticalPath();
    void slackIsNegativeWhereAFollowerStartsTooEarly();
    void whatIsOverHasNoSlackAndEndsTheSequence();
    void aRingIsLeftWithoutSlack();
    void oneAloneIsNotCritical();
    void slackIsWhatADelayMayTake();
    void followersMoveOnlyAsFarAsNeeded();
    void followersThatHaveBegunStay();
    void followersMoveAsIfPushedOneByOne();
    void runningWorkIsLateByWholeMinutes();
};

void SequenceTest::turnsPredecessorsRound()
{
    SequenceBoard board;
    const int a = board.add(0, 10);
    const int b = board.add(20, 30, {a});
    const int c = board.add(20, 30, {a, b});
    const SequenceIndex index = board.index();
    const auto followers = index.followersOf(a);
    QCOMPARE(std::vector<int>(followers.begin(), followers.end()), (std::vector<int>{b, c}));
    QCOMPARE(index.predecessorsOf(c).size(), std::size_t(2));
    QVERIFY(index.followersOf(c).empty());
    QVERIFY(index.isLinked(c));
}

void SequenceTest::leavesOutWhatTheBoardDoesNotHave()
{
    SequenceBoard board;
    const int a = board.add(0, 10, {noRow});
    const int b = board.add(20, 30, {a, noRow});
    const SequenceIndex index = board.index();
    QCOMPARE(index.followersOf(a).size(), std::size_t(1));
    QCOMPARE(sequenceOf(index, b).steps.size(), std::size_t(2));
}

void SequenceTest::namesTheRingThatWouldClose_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QList<int>>("predecessors");
    QTest::addColumn<QList<int>>("ring");
    // 1 after 0, 2 after 1, 3 alone.
    QTest::newRow("none") << 3 << QList<int>{2} << QList<int>{};
    QTest::newRow("itself") << 3 << QList<int>{3} << QList<int>{3};
    QTest::newRow("two") << 0 << QList<int>{1} << QList<int>{0, 1};
    QTest::newRow("three") << 0 << QList<int>{3, 2} << QList<int>{0, 2, 1};
    QTest::newRow("not on the board yet") << int(noRow) << QList<int>{2} << QList<int>{};
}

void SequenceTest::namesTheRingThatWouldClose()
{
    QFETCH(int, row);
    QFETCH(QList<int>, predecessors);
    QFETCH(QList<int>, ring);
    SequenceBoard board;
    board.add(0, 10);
    board.add(10, 20, {0});
    board.add(20, 30, {1});
    board.add(0, 10);
    const std::vector<int> found =
        ringOf(board.columns(), row, std::vector<int>(predecessors.begin(), predecessors.end()));
    QCOMPARE(QList<int>(found.begin(), found.end()), ring);
}

void SequenceTest::marksTheCriticalPath()
{
    SequenceBoard board;
    const int early = board.add(0, 10);
    const int tight = board.add(0, 55);
    const int middle = board.add(60, 80, {early, tight});
    const int side = board.add(60, 70, {early});
    const int last = board.add(80, 100, {middle});
    const Sequence sequence = sequenceOf(board.index(), side);
    QCOMPARE(sequence.steps.size(), std::size_t(5));
    QCOMPARE(sequence.steps[std::size_t(sequence.last)].row, last);
    QCOMPARE(sequence.criticalRows(), (std::vector<int>{tight, middle, last}));
    QCOMPARE(sequence.stepOf(last)->slackMs, 0);
    QCOMPARE(sequence.stepOf(middle)->slackMs, 0);
    QCOMPARE(sequence.stepOf(tight)->slackMs, 5 * msPerMinute);
    QCOMPARE(sequence.stepOf(early)->slackMs, 50 * msPerMinute);
    QCOMPARE(sequence.stepOf(side)->slackMs, 30 * msPerMinute);
    const std::vector<quint8> critical = criticalRows(board.index());
    QCOMPARE(critical, (std::vector<quint8>{0, 1, 1, 0, 1}));
}

void SequenceTest::slackIsNegativeWhereAFollowerStartsTooEarly()
{
    SequenceBoard board;
    const int a = board.add(0, 40);
    const int b = board.add(30, 50, {a});
    const Sequence sequence = sequenceOf(board.index(), a);
    QCOMPARE(sequence.stepOf(a)->slackMs, -10 * msPerMinute);
    QCOMPARE(sequence.stepOf(b)->slackMs, 0);
}

void SequenceTest::whatIsOverHasNoSlackAndEndsTheSequence()
{
    SequenceBoard board;
    const int older = board.add(0, 5, {}, ChangeState::Closed);
    const int closed = board.add(5, 10, {older}, ChangeState::Closed);
    const int cancelled = board.add(5, 10, {}, ChangeState::Cancelled);
    const int open = board.add(20, 30, {closed, cancelled});
    const int next = board.add(30, 40, {open});
    const Sequence sequence = sequenceOf(board.index(), next);
    QCOMPARE(sequence.steps.size(), std::size_t(3));
    QVERIFY(sequence.stepOf(closed)->isDone);
    QVERIFY(!sequence.stepOf(closed)->slackMs);
    QVERIFY(!sequence.stepOf(older));
    QVERIFY(!sequence.stepOf(cancelled));
    QCOMPARE(sequence.criticalRows(), (std::vector<int>{open, next}));
}

void SequenceTest::aRingIsLeftWithoutSlack()
{
    SequenceBoard board;
    board.add(0, 10, {1});
    board.add(10, 20, {0});
    const int after = board.add(20, 30, {1});
    const Sequence sequence = sequenceOf(board.index(), after);
    QVERIFY(sequence.hasRing);
    QCOMPARE(sequence.steps.size(), std::size_t(3));
    QVERIFY(!sequence.stepOf(0)->slackMs);
    QVERIFY(followersToMove(board.index(), {{0, SequenceBoard::minutes(50, 60)}}).empty());
}

void SequenceTest::oneAloneIsNotCritical()
{
    SequenceBoard board;
    const int closed = board.add(0, 5, {}, ChangeState::Closed);
    const int open = board.add(5, 10, {closed});
    QVERIFY(!sequenceOf(board.index(), open).stepOf(open)->isCritical);
}

void SequenceTest::slackIsWhatADelayMayTake()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 2000; ++round) {
        SequenceBoard board = randomBoard(random);
        const int row = random.bounded(board.columns().size());
        const Sequence sequence = sequenceOf(board.index(), row);
        std::vector<int> rows;
        for (const SequenceStep& step : sequence.steps) {
            rows.push_back(step.row);
        }
        const Span window = *board.columns().plannedWindow(row);
        const std::vector<Span> now = pushed(board, row, window);
        const qint64 slack = *sequence.stepOf(row)->slackMs;
        QVERIFY(slack >= 0);
        QCOMPARE(
            lastEnd(pushed(board, row, {window.start, window.end.plusMs(slack)}), rows),
            lastEnd(now, rows));
        QVERIFY(
            lastEnd(
                pushed(board, row, {window.start, window.end.plusMs(slack + msPerMinute)}), rows)
            > lastEnd(now, rows));
    }
}

void SequenceTest::followersMoveOnlyAsFarAsNeeded()
{
    SequenceBoard board;
    const int a = board.add(0, 10);
    const int b = board.add(20, 30, {a});
    const int c = board.add(31, 41, {b});
    const int d = board.add(100, 110, {c});
    const std::vector<RowMove> moves =
        followersToMove(board.index(), {{a, SequenceBoard::minutes(15, 25)}});
    QCOMPARE(moves.size(), std::size_t(2));
    QCOMPARE(moves[0].row, b);
    QCOMPARE(moves[0].to, SequenceBoard::minutes(25, 35));
    QCOMPARE(moves[1].row, c);
    QCOMPARE(moves[1].from, SequenceBoard::minutes(31, 41));
    QCOMPARE(moves[1].to, SequenceBoard::minutes(35, 45));
    QVERIFY(d > c);
    // Ending when the follower starts is no overlap: half-open.
    QVERIFY(followersToMove(board.index(), {{a, SequenceBoard::minutes(10, 20)}}).empty());
    // Moved together, they stay where they were put.
    QVERIFY(followersToMove(
                board.index(),
                {{a, SequenceBoard::minutes(15, 25)}, {b, SequenceBoard::minutes(20, 30)}})
                .empty());
}

void SequenceTest::followersThatHaveBegunStay()
{
    SequenceBoard board;
    const int a = board.add(0, 10);
    board.add(10, 20, {a}, ChangeState::Implement);
    board.add(10, 20, {a}, ChangeState::Cancelled);
    board.add(0, -1, {a});
    const int draft = board.add(10, 20, {a}, ChangeState::Draft);
    const std::vector<RowMove> moves =
        followersToMove(board.index(), {{a, SequenceBoard::minutes(5, 15)}});
    QCOMPARE(moves.size(), std::size_t(1));
    QCOMPARE(moves[0].row, draft);
}

void SequenceTest::followersMoveAsIfPushedOneByOne()
{
    QRandomGenerator random(12);
    for (int round = 0; round < 2000; ++round) {
        SequenceBoard board = randomBoard(random);
        const int row = random.bounded(board.columns().size());
        Span window = *board.columns().plannedWindow(row);
        const qint64 by = (random.bounded(80) - 20) * msPerMinute;
        window = {window.start.plusMs(by), window.end.plusMs(by)};
        const std::vector<Span> expected = pushed(board, row, window);
        std::vector<Span> windows;
        for (int r = 0; r < board.columns().size(); ++r) {
            windows.push_back(r == row ? window : *board.columns().plannedWindow(r));
        }
        for (const RowMove& move : followersToMove(board.index(), {{row, window}})) {
            QCOMPARE(move.from, windows[std::size_t(move.row)]);
            windows[std::size_t(move.row)] = move.to;
        }
        QCOMPARE(windows, expected);
    }
}

void SequenceTest::runningWorkIsLateByWholeMinutes()
{
    SequenceBoard board;
    const int row = board.add(0, 60, {}, ChangeState::Implement);
    const int scheduled = board.add(0, 60);
    board.columns().taskDueAts[std::size_t(row)] = 30 * msPerMinute;
    const auto atMs = [&](qint64 ms) {
        return overrunOf(board.columns(), row, {ms});
    };
    QVERIFY(!atMs(30 * msPerMinute + 59 * msPerSecond).isLate());
    QCOMPARE(atMs(42 * msPerMinute + 1), (Overrun{0, 12 * msPerMinute}));
    QCOMPARE(atMs(114 * msPerMinute), (Overrun{54 * msPerMinute, 84 * msPerMinute}));
    QVERIFY(!overrunOf(board.columns(), scheduled, {114 * msPerMinute}).isLate());
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::SequenceTest)
#include "SequenceTest.moc"
