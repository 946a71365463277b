// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/WindowMove.h"

#include "tests/ui/calendar/CalendarFixture.h"
#include "ui/calendar/TimeText.h"

#include <QTest>

namespace cb {

using test::berlin;
using test::inBerlin;

class WindowMoveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesInWholeSteps_data();
    void movesInWholeSteps();
    void keepsTheRealLengthAcrossAClockChange();
    void stepsOfDaysKeepTheWallClock();
    void aDayIntoAGapGoesOnByTheOffsetBefore();
    void edgesNeverCross();
    void lengthGrowsAndShrinksByKeys();
    void noteSaysWhatTheClocksDo();
    void twentyNinthOfFebruaryHasNextDay();
    void othersGoByTheSameAmountOfTheWallClock_data();
    void othersGoByTheSameAmountOfTheWallClock();
};

void WindowMoveTest::movesInWholeSteps_data()
{
    QTest::addColumn<QTime>("aim");
    QTest::addColumn<int>("step");
    QTest::addColumn<QTime>("expected");
    QTest::newRow("down to the quarter") << QTime(21, 7) << 15 << QTime(21, 0);
    QTest::newRow("up to the quarter") << QTime(21, 8) << 15 << QTime(21, 15);
    QTest::newRow("on the quarter") << QTime(21, 15) << 15 << QTime(21, 15);
    QTest::newRow("fine") << QTime(21, 8) << 5 << QTime(21, 10);
}

void WindowMoveTest::movesInWholeSteps()
{
    QFETCH(QTime, aim);
    QFETCH(int, step);
    QFETCH(QTime, expected);
    const QDate day(2026, 11, 26);
    WindowMove move(
        {inBerlin(day, QTime(20, 0)), inBerlin(day, QTime(22, 30))}, MovePart::Whole, berlin());
    move.moveTo(inBerlin(day, aim), step);
    QCOMPARE(move.current().start, inBerlin(day, expected));
    QCOMPARE(move.current().lengthMs(), 5 * msPerHour / 2);
}

void WindowMoveTest::keepsTheRealLengthAcrossAClockChange()
{
    const Span window{
        inBerlin(QDate(2027, 3, 26), QTime(22, 0)), inBerlin(QDate(2027, 3, 27), QTime(5, 0))};
    WindowMove move(window, MovePart::Whole, berlin());
    move.moveToDay(1);
    QCOMPARE(move.current().start, inBerlin(QDate(2027, 3, 27), QTime(22, 0)));
    QCOMPARE(move.current().end, inBerlin(QDate(2027, 3, 28), QTime(6, 0)));
    QCOMPARE(move.current().lengthMs(), window.lengthMs());
    QVERIFY(move.note().hasJump());
}

void WindowMoveTest::stepsOfDaysKeepTheWallClock()
{
    const Span window{
        inBerlin(QDate(2026, 10, 24), QTime(20, 0)), inBerlin(QDate(2026, 10, 24), QTime(21, 0))};
    WindowMove move(window, MovePart::Whole, berlin());
    move.stepDays(1);
    QCOMPARE(move.current().start, inBerlin(QDate(2026, 10, 25), QTime(20, 0)));
    move.stepDays(-1);
    QVERIFY(!move.isChanged());
}

void WindowMoveTest::aDayIntoAGapGoesOnByTheOffsetBefore()
{
    const Instant start = inBerlin(QDate(2027, 3, 27), QTime(2, 30));
    QCOMPARE(WallTime::toLocal(plusDays(start, 1, berlin()), berlin()).time, QTime(3, 30));
}

void WindowMoveTest::edgesNeverCross()
{
    const QDate day(2026, 11, 26);
    const Span window{inBerlin(day, QTime(20, 0)), inBerlin(day, QTime(22, 0))};
    WindowMove end(window, MovePart::End, berlin());
    end.moveTo(inBerlin(day, QTime(10, 0)), moveStepMinutes);
    QCOMPARE(end.current().start, window.start);
    QCOMPARE(end.current().lengthMs(), 15 * msPerMinute);
    WindowMove start(window, MovePart::Start, berlin());
    start.moveTo(inBerlin(day, QTime(23, 0)), moveStepMinutes);
    QCOMPARE(start.current().end, window.end);
    QCOMPARE(start.current().lengthMs(), 15 * msPerMinute);
}

void WindowMoveTest::lengthGrowsAndShrinksByKeys()
{
    const QDate day(2026, 11, 26);
    const Span window{inBerlin(day, QTime(20, 0)), inBerlin(day, QTime(20, 30))};
    WindowMove move(window, MovePart::Whole, berlin());
    move.stepLength(2, moveStepMinutes);
    QCOMPARE(move.current().end, inBerlin(day, QTime(21, 0)));
    move.stepLength(-10, moveStepMinutes);
    QCOMPARE(move.current().end, inBerlin(day, QTime(20, 15)));
    move.step(4, moveStepMinutes);
    QCOMPARE(move.current().start, inBerlin(day, QTime(21, 0)));
    QCOMPARE(move.current().lengthMs(), 15 * msPerMinute);
}

void WindowMoveTest::noteSaysWhatTheClocksDo()
{
    const Span night{
        inBerlin(QDate(2027, 3, 27), QTime(22, 0)), inBerlin(QDate(2027, 3, 28), QTime(5, 0))};
    const ClockNote note = clockNote(night, berlin());
    QCOMPARE(note.realMs, 6 * msPerHour);
    QCOMPARE(note.wallMs, 7 * msPerHour);
    QCOMPARE(
        TimeText::clockNote(note),
        QStringLiteral("the clocks change: lasts 6 h, the clock says 7 h"));
    const Instant doubled = WallTime::resolve({QDate(2026, 10, 25), QTime(2, 30)}, berlin()).second;
    const ClockNote autumn = clockNote({doubled, doubled.plusMs(msPerHour)}, berlin());
    QCOMPARE(autumn.startKind, WallTimeKind::Doubled);
    QVERIFY(!autumn.hasJump());
}

void WindowMoveTest::twentyNinthOfFebruaryHasNextDay()
{
    const Instant start = inBerlin(QDate(2028, 2, 28), QTime(22, 0));
    WindowMove move({start, start.plusMs(msPerHour)}, MovePart::Whole, berlin());
    move.stepDays(1);
    QCOMPARE(WallTime::toLocal(move.current().start, berlin()).date, QDate(2028, 2, 29));
    move.stepDays(1);
    QCOMPARE(WallTime::toLocal(move.current().start, berlin()).date, QDate(2028, 3, 1));
}

void WindowMoveTest::othersGoByTheSameAmountOfTheWallClock_data()
{
    const auto at = [](int day, int hour, int minute = 0) {
        return inBerlin(QDate(2027, 3, day), QTime(hour, minute));
    };
    QTest::addColumn<Instant>("to");
    QTest::addColumn<Instant>("other");
    QTest::addColumn<Instant>("expected");
    QTest::newRow("not moved") << at(26, 10) << at(26, 22, 7) << at(26, 22, 7);
    QTest::newRow("later") << at(26, 13, 15) << at(26, 22, 7) << at(27, 1, 22);
    QTest::newRow("earlier") << at(25, 9) << at(27, 8) << at(26, 7);
    QTest::newRow("over the missing hour") << at(28, 10) << at(27, 1) << at(29, 1);
    QTest::newRow("before it") << at(28, 10) << at(24, 10) << at(26, 10);
    QTest::newRow("into it") << at(27, 10) << at(27, 2, 30) << at(28, 3, 30);
}

void WindowMoveTest::othersGoByTheSameAmountOfTheWallClock()
{
    QFETCH(Instant, to);
    QFETCH(Instant, other);
    QFETCH(Instant, expected);
    const Instant start = inBerlin(QDate(2027, 3, 26), QTime(10, 0));
    WindowMove move({start, start.plusMs(msPerHour)}, MovePart::Whole, berlin());
    move.moveTo(to, moveStepMinutes);
    const Span moved = move.alike({other, other.plusMs(3 * msPerHour)});
    QCOMPARE(moved.start, expected);
    QCOMPARE(moved.lengthMs(), 3 * msPerHour);
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::WindowMoveTest)
#include "WindowMoveTest.moc"
