// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/TimeAxis.h"

#include "tests/ui/calendar/CalendarFixture.h"

#include <QTest>

namespace cb {

using test::berlin;
using test::inBerlin;

/// The shared hour axis on ordinary days and on the nights of a clock change.
class TimeAxisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyHourHasTheSameHeight_data();
    void everyHourHasTheSameHeight();
    void placeAndInstantAreInverse_data();
    void placeAndInstantAreInverse();
    void missingHourIsInNoColumnOfThatNight();
    void doubledHourIsThereTwice();
    void otherColumnsLackTheInsertedHour();
    void endsStandBeforeAJumpAndStartsAfterIt();
    void nightsFromNoonKeepTheirJump();
    void labelsNameTheRepeatedHour();
    void lordHoweJumpsByHalfAnHour();

private:
    static TimeAxis weekOf(QDate first, QTime dayStartsAt = QTime(0, 0));
};

TimeAxis TimeAxisTest::weekOf(QDate first, QTime dayStartsAt)
{
    return TimeAxis(dayColumns({first, 7, dayStartsAt, 0}, berlin()), dayStartsAt, berlin());
}

void TimeAxisTest::everyHourHasTheSameHeight_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<qint64>("hours");
    QTest::newRow("ordinary week") << QDate(2026, 11, 23) << qint64{24};
    QTest::newRow("spring forward: the missing hour stays on the axis")
        << QDate(2027, 3, 22) << qint64{24};
    QTest::newRow("fall back: the double hour is inserted") << QDate(2026, 10, 19) << qint64{25};
    QTest::newRow("29 February") << QDate(2028, 2, 28) << qint64{24};
}

void TimeAxisTest::everyHourHasTheSameHeight()
{
    QFETCH(QDate, first);
    QFETCH(qint64, hours);
    const TimeAxis axis = weekOf(first);
    QCOMPARE(axis.length(), hours * msPerHour);
    const auto columns = dayColumns({first, 7, QTime(0, 0), 0}, berlin());
    for (int c = 0; c < 7; ++c) {
        const Span span = columns[static_cast<std::size_t>(c)].span;
        for (Instant at = span.start; at.plusMs(msPerHour) <= span.end; at = at.plusMs(msPerHour)) {
            const qint64 height = axis.placeOf(c, at.plusMs(msPerHour), true) - axis.placeOf(c, at);
            QCOMPARE(height, msPerHour);
        }
    }
}

void TimeAxisTest::placeAndInstantAreInverse_data()
{
    everyHourHasTheSameHeight_data();
}

void TimeAxisTest::placeAndInstantAreInverse()
{
    QFETCH(QDate, first);
    const TimeAxis axis = weekOf(first);
    const auto columns = dayColumns({first, 7, QTime(0, 0), 0}, berlin());
    for (int c = 0; c < 7; ++c) {
        const Span span = columns[static_cast<std::size_t>(c)].span;
        for (Instant at = span.start; at < span.end; at = at.plusMs(5 * msPerMinute)) {
            QCOMPARE(axis.instantAt(c, axis.placeOf(c, at)), at);
        }
    }
}

void TimeAxisTest::missingHourIsInNoColumnOfThatNight()
{
    const TimeAxis axis = weekOf(QDate(2027, 3, 22));
    const AxisStretch missing{2 * msPerHour, 3 * msPerHour};
    QCOMPARE(axis.missingIn(6), std::vector<AxisStretch>{missing});
    QCOMPARE(axis.absentIn(6), std::vector<AxisStretch>{missing});
    QVERIFY(axis.absentIn(5).empty());
    // Inside the band there is only the instant of the jump.
    const Instant jump = inBerlin(QDate(2027, 3, 28), QTime(3, 0));
    QCOMPARE(axis.instantAt(6, 2 * msPerHour + msPerHour / 2), jump);
}

void TimeAxisTest::doubledHourIsThereTwice()
{
    const TimeAxis axis = weekOf(QDate(2026, 10, 19));
    QCOMPARE(axis.repeatedIn(6), (std::vector<AxisStretch>{{3 * msPerHour, 4 * msPerHour}}));
    QVERIFY(axis.absentIn(6).empty());
    const WallTime half = WallTime::resolve({QDate(2026, 10, 25), QTime(2, 30)}, berlin());
    QCOMPARE(axis.placeOf(6, half.instant), 2 * msPerHour + msPerHour / 2);
    QCOMPARE(axis.placeOf(6, half.second), 3 * msPerHour + msPerHour / 2);
    QCOMPARE(axis.wallTimeAt(3 * msPerHour + msPerHour / 2), QTime(2, 30));
    QCOMPARE(axis.wallTimeAt(4 * msPerHour), QTime(3, 0));
}

void TimeAxisTest::otherColumnsLackTheInsertedHour()
{
    const TimeAxis axis = weekOf(QDate(2026, 10, 19));
    for (int c = 0; c < 6; ++c) {
        QCOMPARE(axis.absentIn(c), (std::vector<AxisStretch>{{3 * msPerHour, 4 * msPerHour}}));
        QVERIFY(axis.repeatedIn(c).empty());
        QVERIFY(axis.missingIn(c).empty());
    }
}

void TimeAxisTest::endsStandBeforeAJumpAndStartsAfterIt()
{
    const TimeAxis spring = weekOf(QDate(2027, 3, 22));
    const Instant jump = inBerlin(QDate(2027, 3, 28), QTime(3, 0));
    QCOMPARE(spring.placeOf(6, jump, true), 2 * msPerHour);
    QCOMPARE(spring.placeOf(6, jump), 3 * msPerHour);
    const TimeAxis autumn = weekOf(QDate(2026, 10, 19));
    const Instant three = inBerlin(QDate(2026, 10, 20), QTime(3, 0));
    QCOMPARE(autumn.placeOf(1, three, true), 3 * msPerHour);
    QCOMPARE(autumn.placeOf(1, three), 4 * msPerHour);
}

void TimeAxisTest::nightsFromNoonKeepTheirJump()
{
    const TimeAxis axis = weekOf(QDate(2027, 3, 22), QTime(12, 0));
    QCOMPARE(axis.length(), 24 * msPerHour);
    QCOMPARE(axis.missingIn(5), (std::vector<AxisStretch>{{14 * msPerHour, 15 * msPerHour}}));
    QCOMPARE(axis.wallTimeAt(14 * msPerHour), QTime(2, 0));
}

void TimeAxisTest::labelsNameTheRepeatedHour()
{
    const TimeAxis axis = weekOf(QDate(2026, 10, 19));
    QCOMPARE(axis.hours().size(), std::size_t{24});
    const auto second = std::find_if(
        axis.hours().begin(), axis.hours().end(), [](const AxisTick& t) { return t.isSecond; });
    QVERIFY(second != axis.hours().end());
    QCOMPARE(second->time, QTime(2, 0));
    QCOMPARE(second->at, 3 * msPerHour);
    for (std::size_t i = 1; i < axis.hours().size(); ++i) {
        QCOMPARE(axis.hours()[i].at - axis.hours()[i - 1].at, msPerHour);
    }
}

void TimeAxisTest::lordHoweJumpsByHalfAnHour()
{
    const QTimeZone zone(QByteArrayLiteral("Australia/Lord_Howe"));
    QVERIFY(zone.isValid());
    const auto columns = dayColumns({QDate(2026, 4, 5), 1, QTime(0, 0), 0}, zone);
    const TimeAxis axis(columns, QTime(0, 0), zone);
    QCOMPARE(axis.length(), 24 * msPerHour + msPerHour / 2);
    QCOMPARE(axis.repeatedIn(0).size(), std::size_t{1});
    QCOMPARE(axis.repeatedIn(0).front().length(), msPerHour / 2);
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::TimeAxisTest)
#include "TimeAxisTest.moc"
