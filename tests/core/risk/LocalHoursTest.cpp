// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/LocalHours.h"

#include "core/domain/WallTime.h"

#include <QTest>

using namespace cb;
using namespace Qt::Literals::StringLiterals;

namespace {

Instant at(const QString& iso)
{
    return Instant::fromIso(iso).value_or(Instant{});
}

} // namespace

class LocalHoursTest : public QObject
{
    Q_OBJECT

private slots:
    void hoursAreThoseOnTheWall_data();
    void hoursAreThoseOnTheWall();
    void everyHourOfAYearAgreesWithWallTime_data();
    void everyHourOfAYearAgreesWithWallTime();
};

void LocalHoursTest::hoursAreThoseOnTheWall_data()
{
    QTest::addColumn<QString>("instant");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("hour");
    QTest::newRow("a winter evening") << u"2026-11-25T21:30:00Z"_s << 2 << 22;
    QTest::newRow("a summer evening is an hour later") << u"2026-07-15T21:30:00Z"_s << 2 << 23;
    QTest::newRow("midnight begins the day") << u"2026-11-25T23:00:00Z"_s << 3 << 0;
    QTest::newRow("the last moment of Sunday") << u"2026-11-29T22:59:59.999Z"_s << 6 << 23;
    QTest::newRow("Monday follows Sunday") << u"2026-11-29T23:00:00Z"_s << 0 << 0;
    QTest::newRow("before the hour that is skipped") << u"2026-03-29T00:59:59Z"_s << 6 << 1;
    QTest::newRow("there is no 02 h on that night") << u"2026-03-29T01:00:00Z"_s << 6 << 3;
    QTest::newRow("the doubled hour, first") << u"2026-10-25T00:30:00Z"_s << 6 << 2;
    QTest::newRow("the doubled hour, again") << u"2026-10-25T01:30:00Z"_s << 6 << 2;
    QTest::newRow("after the doubled hour") << u"2026-10-25T02:00:00Z"_s << 6 << 3;
}

void LocalHoursTest::hoursAreThoseOnTheWall()
{
    QFETCH(QString, instant);
    QFETCH(int, day);
    QFETCH(int, hour);
    const LocalHours hours(
        {at(u"2026-01-01T00:00:00Z"_s), at(u"2027-01-01T00:00:00Z"_s)}, QTimeZone("Europe/Berlin"));
    QCOMPARE(hours.of(at(instant)), (WeekHour{day, hour}));
}

void LocalHoursTest::everyHourOfAYearAgreesWithWallTime_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char* zone :
         {"UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"})
    {
        QTest::newRow(zone) << QByteArray(zone);
    }
}

void LocalHoursTest::everyHourOfAYearAgreesWithWallTime()
{
    QFETCH(QByteArray, zone);
    const QTimeZone named(zone);
    const Span year{at(u"1969-06-01T00:00:00Z"_s), at(u"1970-06-01T00:00:00Z"_s)};
    const Span other{at(u"2026-01-01T00:00:00Z"_s), at(u"2027-01-01T00:00:00Z"_s)};
    for (const Span& span : {year, other}) {
        const LocalHours hours(span, named);
        for (Instant t = span.start; t < span.end; t = t.plusMs(msPerHour / 2)) {
            const LocalTime local = WallTime::toLocal(t, named);
            QCOMPARE(hours.of(t), (WeekHour{local.date.dayOfWeek() - 1, local.time.hour()}));
        }
    }
}

QTEST_GUILESS_MAIN(LocalHoursTest)
#include "LocalHoursTest.moc"
