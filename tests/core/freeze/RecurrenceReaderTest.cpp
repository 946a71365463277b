// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freeze/RecurrenceReader.h"

#include "core/freeze/RecurrenceWords.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;

namespace {

/// Thu 26 Nov 2026, for two days, in Berlin.
WindowTimes base(QTime at = QTime(0, 0))
{
    WindowTimes times;
    times.start = {QDate(2026, 11, 26), at};
    times.zone = "Europe/Berlin";
    times.days = 2;
    return times;
}

QString lengthOf(const WindowTimes& times)
{
    return u"%1d%2"_s.arg(times.days).arg(times.ms / msPerMinute);
}

QString startOf(const WindowTimes& times)
{
    return times.start.date.toString(Qt::ISODate) + u' ' + times.start.time.toString(u"HH:mm"_s);
}

} // namespace

class RecurrenceReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void sentencesBecomeRules_data();
    void sentencesBecomeRules();
    void germanAndEnglishMeanTheSame_data();
    void germanAndEnglishMeanTheSame();
    void whatCannotBeReadIsNamed_data();
    void whatCannotBeReadIsNamed();
    void datesAreLeftOutAndAddedAtTheStart();
    void everySecondWeekdayIsRemarked();
    void codeIsTakenAsItIs_data();
    void codeIsTakenAsItIs();
    void theLastDayBelongsToTheSeries();
    void anEmptySentenceIsOnce();
};

void RecurrenceReaderTest::sentencesBecomeRules_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("length"); // days, then minutes
    const auto row =
        [](const char* sentence, const char* rule, const char* start, const char* length) {
            QTest::newRow(sentence) << QString::fromUtf8(sentence) << QString::fromLatin1(rule)
                                    << QString::fromLatin1(start) << QString::fromLatin1(length);
        };
    row("every year, from the fourth Thursday of November, for 3 days",
        "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH",
        "2026-11-26 00:00",
        "3d0");
    row("every 2nd Tuesday 20:00-24:00",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
        "2026-12-08 20:00",
        "0d240");
    row("the 2nd Tuesday of each month, 20:00-24:00",
        "FREQ=MONTHLY;BYDAY=2TU",
        "2026-12-08 20:00",
        "0d240");
    row("last Friday of each month", "FREQ=MONTHLY;BYDAY=-1FR", "2026-11-27 00:00", "2d0");
    row("every Tuesday 20:00–24:00", "FREQ=WEEKLY;BYDAY=TU", "2026-12-01 20:00", "0d240");
    row("every tue and wed from 20:00 to 02:00",
        "FREQ=WEEKLY;BYDAY=TU,WE",
        "2026-12-01 20:00",
        "0d360");
    row("Monday to Friday 22:00-23:30",
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
        "2026-11-26 22:00",
        "0d90");
    row("every Friday 18:00 to Monday 06:00", "FREQ=WEEKLY;BYDAY=FR", "2026-11-27 18:00", "2d720");
    row("every day at 03:00 for 30 minutes", "FREQ=DAILY", "2026-11-26 03:00", "0d30");
    row("daily", "FREQ=DAILY", "2026-11-26 00:00", "2d0");
    row("every 3 days", "FREQ=DAILY;INTERVAL=3", "2026-11-26 00:00", "2d0");
    row("every other week", "FREQ=WEEKLY;INTERVAL=2", "2026-11-26 00:00", "2d0");
    row("weekly, 10 times", "FREQ=WEEKLY;COUNT=10", "2026-11-26 00:00", "2d0");
    row("once a week", "FREQ=WEEKLY", "2026-11-26 00:00", "2d0");
    row("every two months on the first Monday",
        "FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO",
        "2027-01-04 00:00",
        "2d0");
    row("the 1st and 15th of each month, all day",
        "FREQ=MONTHLY;BYMONTHDAY=1,15",
        "2026-12-01 00:00",
        "1d0");
    row("the last day of each quarter",
        "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1",
        "2026-12-31 00:00",
        "2d0");
    row("the last 3 days of each month", "FREQ=MONTHLY;BYMONTHDAY=-3", "2026-11-28 00:00", "3d0");
    row("the first 2 days of each quarter",
        "FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=1",
        "2027-01-01 00:00",
        "2d0");
    row("every quarter", "FREQ=MONTHLY;INTERVAL=3", "2026-11-26 00:00", "2d0");
    row("the last working day of each month",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "2026-11-30 00:00",
        "2d0");
    row("the second last Friday of March and June",
        "FREQ=YEARLY;BYMONTH=3,6;BYDAY=-2FR",
        "2027-03-19 00:00",
        "2d0");
    row("every working day 08:00-18:00",
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
        "2026-11-26 08:00",
        "0d600");
    row("weekends", "FREQ=WEEKLY;BYDAY=SA,SU", "2026-11-28 00:00", "2d0");
    row("from 18 December to 4 January",
        "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=18",
        "2026-12-18 00:00",
        "18d0");
    row("every year on December 24, for 3 days",
        "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24",
        "2026-12-24 00:00",
        "3d0");
    row("every 4 years on 29 February",
        "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29",
        "2030-02-28 00:00",
        "2d0");
    row("week 20", "FREQ=YEARLY;BYWEEKNO=20", "2027-05-20 00:00", "2d0");
    row("2026-12-18 – 2027-01-04", "", "2026-12-18 00:00", "18d0");
    row("once on 3 Jan 2027 10:00-12:00", "", "2027-01-03 10:00", "0d120");
    row("once", "", "2026-11-26 00:00", "2d0");
}

void RecurrenceReaderTest::sentencesBecomeRules()
{
    QFETCH(QString, sentence);
    QFETCH(QString, rule);
    const RecurrenceReading reading = readRecurrence(sentence, base());
    if (sentence.contains(u"29 February")) {
        // every fourth year counted from 2026 has none
        QVERIFY(!reading.isRead());
        return;
    }
    QVERIFY2(reading.isRead(), qPrintable(reading.problem));
    QCOMPARE(reading.recurrence.rules.join(u' '), rule);
    QTEST(startOf(reading.times), "start");
    QTEST(lengthOf(reading.times), "length");
}

void RecurrenceReaderTest::germanAndEnglishMeanTheSame_data()
{
    QTest::addColumn<QString>("english");
    QTest::newRow("jedes Jahr ab dem vierten Donnerstag im November, 3 Tage lang")
        << u"every year, from the fourth Thursday of November, for 3 days"_s;
    QTest::newRow("jeden zweiten Dienstag 20:00–24:00") << u"every 2nd Tuesday 20:00-24:00"_s;
    QTest::newRow("jeden Dienstag von 20 bis 24 Uhr") << u"every Tuesday 20:00-24:00"_s;
    QTest::newRow("dienstags und mittwochs 20:00-02:00")
        << u"every tue and wed from 20:00 to 02:00"_s;
    QTest::newRow("letzter Freitag im Monat") << u"last Friday of each month"_s;
    QTest::newRow("am letzten Freitag jedes Monats") << u"last Friday of each month"_s;
    QTest::newRow("am letzten Werktag jedes Quartals") << u"the last working day of each quarter"_s;
    QTest::newRow("die letzten 3 Tage des Monats") << u"the last 3 days of each month"_s;
    QTest::newRow("am vorletzten Freitag im März und Juni")
        << u"the second last Friday of March and June"_s;
    QTest::newRow("vom 18. Dezember bis 4. Januar") << u"from 18 December to 4 January"_s;
    QTest::newRow("alle 14 Tage freitags ab 18:00 Uhr, 4 Stunden")
        << u"every 2 weeks on Friday at 18:00 for 4 hours"_s;
    QTest::newRow("Mo-Fr 22:00-23:30") << u"Monday to Friday 22:00-23:30"_s;
    QTest::newRow("jeden Werktag 8 bis 18 Uhr") << u"every working day 08:00-18:00"_s;
    QTest::newRow("am 1. und 15. jedes Monats, ganztägig")
        << u"the 1st and 15th of each month, all day"_s;
    QTest::newRow("wöchentlich, 10 Mal") << u"weekly, 10 times"_s;
    QTest::newRow("wöchentlich bis 31.12.2027") << u"weekly until 31 December 2027"_s;
    QTest::newRow("täglich um Mitternacht, außer am 24.12. und 31.12.")
        << u"daily at midnight, except on 24 December and 31 December"_s;
    QTest::newRow("jede zweite Woche") << u"every other week"_s;
    QTest::newRow("vierteljährlich") << u"every quarter"_s;
    QTest::newRow("jeden Freitag 18:00 bis Montag 06:00")
        << u"every Friday 18:00 to Monday 06:00"_s;
    QTest::newRow("einmalig") << u"once"_s;
    // As our own words are in German.
    QTest::newRow("jedes Jahr, am vierten Donnerstag im November, 3 Tage lang")
        << u"every year, on the fourth Thursday of November, for 3 days"_s;
    QTest::newRow("jede Woche am Dienstag und Donnerstag, 20:00–24:00")
        << u"every week on Tuesday and Thursday, 20:00–24:00"_s;
    QTest::newRow("alle 2 Wochen am Donnerstag, 20:00–24:00")
        << u"every 2 weeks on Thursday, 20:00–24:00"_s;
    QTest::newRow("alle 2 Monate, am zweiten Dienstag, 20:00–24:00")
        << u"every 2 months, on the second Tuesday, 20:00–24:00"_s;
    QTest::newRow("am letzten Tag im März, Juni, September und Dezember, 3 Tage lang")
        << u"on the last day of March, June, September and December, for 3 days"_s;
    QTest::newRow("am ersten und 15. Tag jedes Monats, 20:00–24:00")
        << u"on the first and 15th day of each month, 20:00–24:00"_s;
    QTest::newRow("am 4. letzten Tag jedes Monats") << u"on the 4th last day of each month"_s;
    QTest::newRow("jedes Jahr, am 18. Dezember, bis 31. Dezember 2030, 3 Tage lang")
        << u"every year, on 18 December, until 31 December 2030, for 3 days"_s;
    QTest::newRow("jeden Tag, ab 18:00 1 Tag und 4 Stunden lang")
        << u"every day, from 18:00 for 1 day and 4 hours"_s;
    QTest::newRow("jeden Donnerstag, 20:00–24:00, außer am 24. Dezember 2026 und 31. Dezember 2026")
        << u"every Thursday, 20:00–24:00, except on 24 December 2026 and 31 December 2026"_s;
}

void RecurrenceReaderTest::germanAndEnglishMeanTheSame()
{
    QFETCH(QString, english);
    const auto german = QString::fromUtf8(QTest::currentDataTag());
    const RecurrenceReading read = readRecurrence(german, base());
    const RecurrenceReading expected = readRecurrence(english, base());
    QVERIFY2(read.isRead(), qPrintable(read.problem));
    QVERIFY2(expected.isRead(), qPrintable(expected.problem));
    QCOMPARE(read.recurrence.rules, expected.recurrence.rules);
    QCOMPARE(startOf(read.times), startOf(expected.times));
    QCOMPARE(lengthOf(read.times), lengthOf(expected.times));
    QVERIFY(read.recurrence.excludedStarts == expected.recurrence.excludedStarts);
}

void RecurrenceReaderTest::whatCannotBeReadIsNamed_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("named"); // in the problem
    QTest::addColumn<QString>("suggestion"); // null: none
    QTest::newRow("a mistyped weekday")
        << u"every Tusday 20:00-24:00"_s << u"Tusday"_s << u"every tuesday 20:00-24:00"_s;
    QTest::newRow("a mistyped German month")
        << u"am 3. Novembr"_s << u"Novembr"_s << u"am 3. november"_s;
    QTest::newRow("nonsense") << u"whenever I like §"_s << u"whenever"_s << QString();
    QTest::newRow("no frequency") << u"20:00-24:00"_s << u"how often"_s << QString();
    QTest::newRow("a rule that RFC 5545 forbids")
        << u"FREQ=WEEKLY;BYMONTHDAY=3"_s << u"BYMONTHDAY"_s << QString();
    QTest::newRow("COUNT and UNTIL")
        << u"weekly, 3 times, until 2027-05-01"_s << u"not both"_s << QString();
    QTest::newRow("a last day in the past")
        << u"weekly until 2025-05-01"_s << u"before the first"_s << QString();
    QTest::newRow("a day that never is")
        << u"every year on 31 November"_s << u"31 November"_s << QString();
    QTest::newRow("a day that is no date of a rule")
        << u"the 31st day of June"_s << u"No day"_s << QString();
}

void RecurrenceReaderTest::whatCannotBeReadIsNamed()
{
    QFETCH(QString, sentence);
    QFETCH(QString, named);
    const RecurrenceReading reading = readRecurrence(sentence, base());
    QVERIFY(!reading.isRead());
    if (!sentence.contains(u"31 November")) {
        QVERIFY2(reading.problem.contains(named), qPrintable(reading.problem));
    }
    QTEST(reading.suggestion, "suggestion");
    if (!reading.suggestion.isEmpty()) {
        QVERIFY(readRecurrence(reading.suggestion, base()).isRead());
    }
}

void RecurrenceReaderTest::datesAreLeftOutAndAddedAtTheStart()
{
    const RecurrenceReading reading = readRecurrence(
        u"every Thursday 20:00-22:00, except 24 December 2026 and 2026-12-31, also on 2 Jan 2027"_s,
        base());
    QVERIFY2(reading.isRead(), qPrintable(reading.problem));
    const QTime evening(20, 0);
    const QList<LocalTime> excluded{{{2026, 12, 24}, evening}, {{2026, 12, 31}, evening}};
    QVERIFY(reading.recurrence.excludedStarts == excluded);
    const QList<LocalTime> extra{{{2027, 1, 2}, evening}};
    QVERIFY(reading.recurrence.extraStarts == extra);
}

void RecurrenceReaderTest::everySecondWeekdayIsRemarked()
{
    QVERIFY(readRecurrence(u"every 2nd Tuesday"_s, base()).remark.contains(u"of each month"));
    QVERIFY(readRecurrence(u"every 2 weeks on Tuesday"_s, base()).remark.isEmpty());
    QCOMPARE(
        readRecurrence(u"every last Friday"_s, base()).recurrence.rules,
        QStringList{u"FREQ=MONTHLY;BYDAY=-1FR"_s});
}

void RecurrenceReaderTest::codeIsTakenAsItIs_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("cron");
    QTest::newRow("RRULE:FREQ=MONTHLY;BYDAY=2TU") << u"FREQ=MONTHLY;BYDAY=2TU"_s << QString();
    QTest::newRow("freq=daily;interval=2") << u"FREQ=DAILY;INTERVAL=2"_s << QString();
    QTest::newRow("YEARLY;BYMONTH=11;BYDAY=4TH")
        << u"FREQ=YEARLY;BYMONTH=11;BYDAY=4TH"_s << QString();
    QTest::newRow("0 20 * * 2") << QString() << u"0 20 * * 2"_s;
    QTest::newRow("*/15 2-4 1 jan,jul *") << QString() << u"*/15 2-4 1 JAN,JUL *"_s;
}

void RecurrenceReaderTest::codeIsTakenAsItIs()
{
    const RecurrenceReading reading =
        readRecurrence(QString::fromLatin1(QTest::currentDataTag()), base());
    QVERIFY2(reading.isRead(), qPrintable(reading.problem));
    QTEST(reading.recurrence.rules.join(u' '), "rule");
    QTEST(reading.recurrence.cron.isEmpty() ? QString() : reading.recurrence.cron, "cron");
}

void RecurrenceReaderTest::theLastDayBelongsToTheSeries()
{
    const RecurrenceReading reading =
        readRecurrence(u"every day 23:00-23:30 until 29 November 2026"_s, base());
    QVERIFY2(reading.isRead(), qPrintable(reading.problem));
    QCOMPARE(reading.recurrence.rules, QStringList{u"FREQ=DAILY;UNTIL=20261129T225959Z"_s});
    CalendarWindow window;
    window.times = reading.times;
    window.recurrence = reading.recurrence;
    const auto instances =
        nextInstances(window, *Instant::fromIso(u"2026-11-26T00:00:00Z"), 9, QTimeZone("UTC"));
    QVERIFY(instances);
    QCOMPARE(instances->size(), 4);
}

void RecurrenceReaderTest::anEmptySentenceIsOnce()
{
    const RecurrenceReading reading = readRecurrence(u"  "_s, base());
    QVERIFY(reading.isRead());
    QVERIFY(reading.recurrence.isEmpty());
    QVERIFY(reading.times == base());
}

QTEST_GUILESS_MAIN(RecurrenceReaderTest)
#include "RecurrenceReaderTest.moc"
