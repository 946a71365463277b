// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DateReader.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;

/// What cells say about time.
class DateReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsAreRead_data();
    void formsAreRead();
    void whatIsNoDateIsNone_data();
    void whatIsNoDateIsNone();
    void columnDecidesItsOrder_data();
    void columnDecidesItsOrder();
    void cachedZoneAgreesWithWallTime();
};

void DateReaderTest::formsAreRead_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("instant"); // zone Europe/Berlin, day first
    QTest::newRow("ISO") << u"2026-12-01 10:00"_s << u"2026-12-01T09:00:00Z"_s;
    QTest::newRow("ISO with T and seconds")
        << u"2026-12-01T10:00:30"_s << u"2026-12-01T09:00:30Z"_s;
    QTest::newRow("Z") << u"2026-12-01T10:00:00Z"_s << u"2026-12-01T10:00:00Z"_s;
    QTest::newRow("offset") << u"2026-12-01T15:30:00+05:30"_s << u"2026-12-01T10:00:00Z"_s;
    QTest::newRow("offset apart and basic")
        << u"2019-06-12 08:00 +0200"_s << u"2019-06-12T06:00:00Z"_s;
    QTest::newRow("milliseconds and offset")
        << u"2023-04-10T06:51:47.000+00:00"_s << u"2023-04-10T06:51:47Z"_s;
    QTest::newRow("one digit") << u"2023-4-10 6:51:47"_s << u"2023-04-10T04:51:47Z"_s;
    QTest::newRow("basic") << u"20261201T100000Z"_s << u"2026-12-01T10:00:00Z"_s;
    QTest::newRow("fourteen digits") << u"20261201100000"_s << u"2026-12-01T09:00:00Z"_s;
    QTest::newRow("24:00") << u"2026-12-01T24:00"_s << u"2026-12-01T23:00:00Z"_s;
    QTest::newRow("day first") << u"4-3-2014 9:00"_s << u"2014-03-04T08:00:00Z"_s;
    QTest::newRow("points") << u"04.03.2014 09:00 Uhr"_s << u"2014-03-04T08:00:00Z"_s;
    QTest::newRow("short year") << u"04/03/14 09:00"_s << u"2014-03-04T08:00:00Z"_s;
    QTest::newRow("12-hour clock") << u"04/03/2014 9:05 pm"_s << u"2014-03-04T20:05:00Z"_s;
    QTest::newRow("midnight of the 12-hour clock")
        << u"04/03/2014 12:00:00 AM"_s << u"2014-03-03T23:00:00Z"_s;
    QTest::newRow("month name") << u"4 Mar 2014 09:00"_s << u"2014-03-04T08:00:00Z"_s;
    QTest::newRow("American month name") << u"Mar 4, 2014 9:00 AM"_s << u"2014-03-04T08:00:00Z"_s;
    QTest::newRow("German month") << u"4. M\u00e4rz 2014 09:00"_s << u"2014-03-04T08:00:00Z"_s;
    QTest::newRow("Dutch month") << u"4 mei 2014 09:00"_s << u"2014-05-04T07:00:00Z"_s;
    QTest::newRow("Jira") << u"04/Mar/14 9:00 AM"_s << u"2014-03-04T08:00:00Z"_s;
    QTest::newRow("Oracle") << u"04-DEC-14"_s << u"2014-12-03T23:00:00Z"_s;
    QTest::newRow("RFC 2822") << u"Tue, 04 Mar 2014 09:00:00 +0100"_s << u"2014-03-04T08:00:00Z"_s;
    QTest::newRow("serial") << u"46356.9166666667"_s << u"2026-11-30T21:00:00Z"_s;
    QTest::newRow("serial with comma") << u"46356,9166666667"_s << u"2026-11-30T21:00:00Z"_s;
    QTest::newRow("UNIX seconds") << u"1796119200"_s << u"2026-12-01T10:00:00Z"_s;
    QTest::newRow("date alone") << u"2026-12-01"_s << u"2026-11-30T23:00:00Z"_s;
    QTest::newRow("blanks around") << u"  2026-12-01 10:00 "_s << u"2026-12-01T09:00:00Z"_s;
}

void DateReaderTest::formsAreRead()
{
    QFETCH(QString, cell);
    DateReader reader(QTimeZone("Europe/Berlin"));
    const DateReading reading = reader.read(parseDate(cell), DateOrder::Dmy);
    QVERIFY(reading.instant.has_value());
    QTEST(reading.instant->toIso(), "instant");
}

void DateReaderTest::whatIsNoDateIsNone_data()
{
    QTest::addColumn<QString>("cell");
    for (const char* cell :
         {"",
          "TBD",
          "2027-04-31 10:00",
          "2027-02-29",
          "2027-05-03 25:00",
          "2027-05-03 10:60",
          "2027-13-01",
          "31/04/2027",
          "12:00",
          "4711",
          "CHG0031245",
          "10.0.0.1",
          "1.2.3",
          "2027-05-03 10:00 or later",
          "2027-05-03 13:00 pm",
          "#VALUE!",
          "next Friday",
          "99999999999999999999",
          "2027-05-03T10:00:00+99:00",
          "Q1 2027",
          "1E5",
          "may be later"})
    {
        QTest::newRow(cell) << QString::fromUtf8(cell);
    }
}

void DateReaderTest::whatIsNoDateIsNone()
{
    QFETCH(QString, cell);
    DateReader reader(QTimeZone("UTC"));
    QVERIFY(!reader.read(parseDate(cell), DateOrder::Dmy).instant);
    QVERIFY(!looksLikeDate(cell) || cell == "31/04/2027"_L1);
}

void DateReaderTest::columnDecidesItsOrder_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<bool>("isUndecided");
    QTest::newRow("day first by one row")
        << QStringList{u"03/04/2027"_s, u"25/03/2027"_s} << DateOrder::Dmy << false;
    QTest::newRow("month first by one row")
        << QStringList{u"03/04/2027"_s, u"03/25/2027"_s} << DateOrder::Mdy << false;
    QTest::newRow("nothing decides") << QStringList{u"03/04/2027"_s} << DateOrder::Auto << true;
    QTest::newRow("both readings are one day")
        << QStringList{u"05/05/2027"_s} << DateOrder::Auto << false;
    QTest::newRow("two against one")
        << QStringList{u"25/03/2027"_s, u"26/03/2027"_s, u"03/27/2027"_s} << DateOrder::Dmy
        << false;
    QTest::newRow("a tie is a question")
        << QStringList{u"25/03/2027"_s, u"03/27/2027"_s} << DateOrder::Auto << true;
    QTest::newRow("ISO needs no order") << QStringList{u"2027-03-04"_s} << DateOrder::Auto << false;
    QTest::newRow("short years, year first")
        << QStringList{u"27-03-14"_s, u"32-12-31"_s} << DateOrder::Ymd << false;
}

void DateReaderTest::columnDecidesItsOrder()
{
    QFETCH(QStringList, cells);
    DateOrderVotes votes;
    for (const QString& cell : cells) {
        votes.add(parseDate(cell));
    }
    QTEST(votes.decided(), "order");
    QTEST(votes.isUndecided(), "isUndecided");
}

void DateReaderTest::cachedZoneAgreesWithWallTime()
{
    const QTimeZone zone("Europe/Berlin");
    DateReader reader(zone);
    LocalTime local{QDate(2026, 1, 1), QTime(0, 0)};
    for (int i = 0; i < 366 * 48; ++i) {
        const WallTime expected = WallTime::resolve(local, zone);
        const WallTime read = reader.resolve(local);
        QCOMPARE(read.instant, expected.instant);
        QCOMPARE(read.kind, expected.kind);
        local = local.plus(0, 30 * msPerMinute);
    }
}

QTEST_GUILESS_MAIN(DateReaderTest)
#include "DateReaderTest.moc"
