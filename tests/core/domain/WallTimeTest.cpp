// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/WallTime.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

class WallTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void localTimesResolve_data();
    void localTimesResolve();
    void daysHaveTheirTrueLength_data();
    void daysHaveTheirTrueLength();
    void everyHourOfAYearComesBack();
};

void WallTimeTest::localTimesResolve_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QString>("kind");
    QTest::newRow("Berlin, winter") << "Europe/Berlin"_ba << u"2026-11-25T14:00:00"_s
                                    << u"2026-11-25T13:00:00Z"_s << u"exact"_s;
    QTest::newRow("Berlin, in the gap")
        << "Europe/Berlin"_ba << u"2027-03-28T02:30:00"_s << u"2027-03-28T01:30:00Z"_s << u"gap"_s;
    QTest::newRow("Berlin, doubled") << "Europe/Berlin"_ba << u"2026-10-25T02:30:00"_s
                                     << u"2026-10-25T00:30:00Z"_s << u"doubled"_s;
    QTest::newRow("Berlin, end of the doubled hour")
        << "Europe/Berlin"_ba << u"2026-10-25T03:00:00"_s << u"2026-10-25T02:00:00Z"_s
        << u"exact"_s;
    QTest::newRow("New York, in the gap") << "America/New_York"_ba << u"2027-03-14T02:30:00"_s
                                          << u"2027-03-14T07:30:00Z"_s << u"gap"_s;
    QTest::newRow("New York, doubled") << "America/New_York"_ba << u"2026-11-01T01:30:00"_s
                                       << u"2026-11-01T05:30:00Z"_s << u"doubled"_s;
    QTest::newRow("Lord Howe, half an hour doubled")
        << "Australia/Lord_Howe"_ba << u"2027-04-04T01:45:00"_s << u"2027-04-03T14:45:00Z"_s
        << u"doubled"_s;
    QTest::newRow("Kathmandu") << "Asia/Kathmandu"_ba << u"2026-11-25T05:45:00"_s
                               << u"2026-11-25T00:00:00Z"_s << u"exact"_s;
    QTest::newRow("Apia, the day that was skipped")
        << "Pacific/Apia"_ba << u"2011-12-30T12:00:00"_s << u"2011-12-30T22:00:00Z"_s << u"gap"_s;
}

void WallTimeTest::localTimesResolve()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, local);
    QFETCH(QString, instant);
    QFETCH(QString, kind);
    const WallTime resolved = WallTime::resolve(*LocalTime::fromIso(local), QTimeZone(zone));
    QCOMPARE(resolved.instant.toIso(), instant);
    QCOMPARE(toText(resolved.kind), kind);
}

void WallTimeTest::daysHaveTheirTrueLength_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("hours");
    QTest::newRow("clocks go back") << QDate(2026, 10, 25) << 25;
    QTest::newRow("clocks go forward") << QDate(2027, 3, 28) << 23;
    QTest::newRow("any day") << QDate(2027, 1, 1) << 24;
    QTest::newRow("29 February") << QDate(2028, 2, 29) << 24;
}

void WallTimeTest::daysHaveTheirTrueLength()
{
    QFETCH(QDate, date);
    QFETCH(int, hours);
    QCOMPARE(WallTime::day(date, QTimeZone("Europe/Berlin")).lengthMs(), hours * msPerHour);
}

void WallTimeTest::everyHourOfAYearComesBack()
{
    for (const char* name :
         {"Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe", "Africa/Casablanca"})
    {
        const QTimeZone zone(name);
        const Instant start = *Instant::fromIso(u"2026-01-01T00:00:00Z");
        for (int hour = 0; hour < 24 * 365; ++hour) {
            const Instant instant = start.plusMs(hour * msPerHour);
            const WallTime resolved = WallTime::resolve(WallTime::toLocal(instant, zone), zone);
            QVERIFY(resolved.instant == instant || resolved.second == instant);
        }
    }
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::WallTimeTest)
#include "WallTimeTest.moc"
