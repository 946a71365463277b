// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freeze/RecurrenceWords.h"

#include "core/freeze/RecurrenceReader.h"
#include "core/schedule/RecurrenceRule.h"
#include "core/schedule/WindowExpander.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;

namespace {

WindowTimes timesFrom(QDate day, QTime at, int days, qint64 ms)
{
    WindowTimes times;
    times.start = {day, at};
    times.zone = "Europe/Berlin";
    times.days = days;
    times.ms = ms;
    return times;
}

QList<Span> spansOf(const CalendarWindow& window)
{
    const Span range{
        *Instant::fromIso(u"2026-11-01T00:00:00Z"), *Instant::fromIso(u"2030-11-01T00:00:00Z")};
    const auto found = expandWindow(window, {range, QTimeZone("Europe/Berlin"), {}});
    QList<Span> spans;
    for (const WindowInstance& instance : found.value_or(QList<WindowInstance>())) {
        spans.append(instance.span);
    }
    return spans;
}

} // namespace

class RecurrenceWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void rulesHaveWordsThatAreReadBack_data();
    void rulesHaveWordsThatAreReadBack();
    void everyRuleHasWords_data();
    void everyRuleHasWords();
    void cronHasWords_data();
    void cronHasWords();
    void lengthsAreSaid_data();
    void lengthsAreSaid();
    void exceptionsAndOverridesAreSaid();
    void theNextTwoAreSaid();
    void clockChangeNightsKeepTheirWallClock_data();
    void clockChangeNightsKeepTheirWallClock();
};

void RecurrenceWordsTest::rulesHaveWordsThatAreReadBack_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<WindowTimes>("times");
    QTest::addColumn<QString>("words");
    const QDate day(2026, 11, 26); // a Thursday, the fourth of its month
    const WindowTimes threeDays = timesFrom(day, {0, 0}, 3, 0);
    const WindowTimes evening = timesFrom(day, {20, 0}, 0, 4 * msPerHour);
    const auto row = [](const char* words, const char* rule, const WindowTimes& times) {
        QTest::newRow(words) << QString::fromLatin1(rule) << times << QString::fromUtf8(words);
    };
    row("every year, on the fourth Thursday of November, for 3 days",
        "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH",
        threeDays);
    row("every Thursday, 20:00–24:00", "FREQ=WEEKLY;BYDAY=TH", evening);
    row("every week on Tuesday and Thursday, 20:00–24:00", "FREQ=WEEKLY;BYDAY=TU,TH", evening);
    row("every 2 weeks on Thursday, 20:00–24:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", evening);
    row("every working day, 20:00–24:00", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", evening);
    row("on the last Friday of each month, for 3 days", "FREQ=MONTHLY;BYDAY=-1FR", threeDays);
    row("on the first and third Monday of each month, 20:00–24:00",
        "FREQ=MONTHLY;BYDAY=1MO,3MO",
        evening);
    row("every 2 months, on the second Tuesday, 20:00–24:00",
        "FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU",
        evening);
    row("on the last day of March, June, September and December, for 3 days",
        "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1",
        threeDays);
    row("on the first and 15th day of each month, 20:00–24:00",
        "FREQ=MONTHLY;BYMONTHDAY=1,15",
        evening);
    row("on the 3rd last day of each month, for 3 days", "FREQ=MONTHLY;BYMONTHDAY=-3", threeDays);
    row("on the last working day of each month, 20:00–24:00",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        evening);
    row("every year, on 18 December, for 3 days",
        "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=18",
        threeDays);
    row("every day, 20:00–24:00", "FREQ=DAILY", evening);
    row("every 10 days, 20:00–24:00", "FREQ=DAILY;INTERVAL=10", evening);
    row("every week, 5 times, 20:00–24:00", "FREQ=WEEKLY;COUNT=5", evening);
    row("every month, until 31 March 2028, for 3 days",
        "FREQ=MONTHLY;UNTIL=20280331T215959Z",
        threeDays);
    row("every year, for 3 days", "FREQ=YEARLY", threeDays);
    row("every day, from 18:00 for 1 days and 4 hours",
        "FREQ=DAILY",
        timesFrom(day, {18, 0}, 1, 4 * msPerHour));
}

void RecurrenceWordsTest::rulesHaveWordsThatAreReadBack()
{
    QFETCH(QString, rule);
    QFETCH(WindowTimes, times);
    QFETCH(QString, words);
    CalendarWindow window;
    window.times = times;
    window.recurrence.rules = {rule};
    const QString said = recurrenceWords(window.recurrence, times);
    if (words.contains(u"3rd last")) {
        words.replace(u"3rd last"_s, u"third last"_s);
    }
    QCOMPARE(said, words);

    const RecurrenceReading reading = readRecurrence(said, times);
    QVERIFY2(reading.isRead(), qPrintable(reading.problem));
    CalendarWindow again;
    again.times = reading.times;
    again.recurrence = reading.recurrence;
    // The start counts as an instance even where the rule does not give it; the reader moves on to
    // the first that it does.
    QList<Span> expected = spansOf(window);
    const QList<Span> spans = spansOf(again);
    if (!spans.isEmpty()) {
        while (!expected.isEmpty() && expected.first().start < spans.first().start) {
            expected.removeFirst();
        }
    }
    if (rule.contains(u"COUNT")) {
        expected.resize(qMin(expected.size(), spans.size()));
    }
    QVERIFY(spans == expected);
    QVERIFY(!spans.isEmpty());
}

void RecurrenceWordsTest::everyRuleHasWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO") << u"every year, on Monday, in week 20"_s;
    QTest::newRow("FREQ=YEARLY;BYYEARDAY=100,200")
        << u"every year, on day 100 and 200 of the year"_s;
    QTest::newRow("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13")
        << u"on the 13th day where it is Friday of each month"_s;
    QTest::newRow("FREQ=DAILY;BYMONTH=1;BYHOUR=9,12")
        << u"every day in January, at hour 9 and 12"_s;
    QTest::newRow("FREQ=MONTHLY;BYDAY=TU,WE,TH;BYSETPOS=3")
        << u"on Tuesday, Wednesday and Thursday of each month, of these only number 3 (negative: "
           "from the end)"_s;
    QTest::newRow("FREQ=HOURLY;INTERVAL=6") << u"every 6 hours"_s;
    QTest::newRow("FREQ=MINUTELY;INTERVAL=90;BYDAY=SU") << u"every 90 minutes on Sunday"_s;
    QTest::newRow("FREQ=WEEKLY;BYDAY=FR;BYMONTH=12") << u"every Friday in December"_s;
}

void RecurrenceWordsTest::everyRuleHasWords()
{
    const auto rule = RecurrenceRule::parse(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(rule);
    QTEST(ruleWords(*rule, "Europe/Berlin"), "words");
}

void RecurrenceWordsTest::cronHasWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("0 20 * * 2") << u"every Tuesday, at 20:00"_s;
    QTest::newRow("30 2 1,15 * *") << u"on day 1 and 15 of the month, at 02:30"_s;
    QTest::newRow("*/15 * * * *") << u"every day, every 15 minutes"_s;
    QTest::newRow("0 22 * 11,dec 5-7")
        << u"on Friday, Saturday and Sunday in November and December, at 22:00"_s;
    QTest::newRow("0 0 13 * 5") << u"on day 13 of the month or on Friday, at 00:00"_s;
    QTest::newRow("0,30 1-4 * * 0") << u"every Sunday, at minute 0 and 30 of hour 1, 2, 3 and 4"_s;
    QTest::newRow("not a cron time") << u"not a cron time"_s;
}

void RecurrenceWordsTest::cronHasWords()
{
    QTEST(cronWords(QString::fromLatin1(QTest::currentDataTag())), "words");
}

void RecurrenceWordsTest::lengthsAreSaid_data()
{
    QTest::addColumn<WindowTimes>("times");
    QTest::addColumn<QString>("words");
    const QDate day(2026, 11, 26);
    QTest::newRow("one whole day") << timesFrom(day, {0, 0}, 1, 0) << QString();
    QTest::newRow("whole days") << timesFrom(day, {0, 0}, 3, 0) << u"for 3 days"_s;
    QTest::newRow("over midnight") << timesFrom(day, {22, 0}, 0, 4 * msPerHour) << u"22:00–02:00"_s;
    QTest::newRow("to midnight") << timesFrom(day, {20, 0}, 0, 4 * msPerHour) << u"20:00–24:00"_s;
    QTest::newRow("from midnight") << timesFrom(day, {0, 0}, 0, 6 * msPerHour) << u"00:00–06:00"_s;
}

void RecurrenceWordsTest::lengthsAreSaid()
{
    QFETCH(WindowTimes, times);
    QTEST(lengthWords(times), "words");
}

void RecurrenceWordsTest::exceptionsAndOverridesAreSaid()
{
    const WindowTimes times = timesFrom({2026, 11, 26}, {20, 0}, 0, 4 * msPerHour);
    Recurrence recurrence;
    recurrence.rules = {u"FREQ=WEEKLY;BYDAY=TH"_s};
    recurrence.excludedStarts = {{{2026, 12, 24}, {20, 0}}, {{2026, 12, 31}, {20, 0}}};
    recurrence.extraStarts = {{{2027, 1, 2}, {20, 0}}};
    QCOMPARE(
        recurrenceWords(recurrence, times),
        u"every Thursday, 20:00–24:00, except on 24 December 2026 and 31 December 2026, also on 2 "
        "January 2027"_s);
    const RecurrenceReading reading = readRecurrence(recurrenceWords(recurrence, times), times);
    QVERIFY2(reading.isRead(), qPrintable(reading.problem));
    QVERIFY(reading.recurrence == recurrence);
    recurrence.overrides.append(WindowOverride());
    QVERIFY(recurrenceWords(recurrence, times).endsWith(u"; 1 instances differ"));
    QCOMPARE(recurrenceWords({}, times), u"once, 20:00–24:00"_s);
}

void RecurrenceWordsTest::theNextTwoAreSaid()
{
    CalendarWindow window;
    window.times = timesFrom({2026, 11, 26}, {0, 0}, 3, 0);
    window.recurrence.rules = {u"FREQ=YEARLY;BYMONTH=11;BYDAY=4TH"_s};
    const QTimeZone berlin("Europe/Berlin");
    const auto instances =
        nextInstances(window, *Instant::fromIso(u"2026-11-29T12:00:00Z"), 2, berlin);
    QVERIFY(instances);
    QCOMPARE(
        instancesWords(*instances, berlin, 2026, QLocale(u"en_GB"_s)),
        u"next Thu 25 – Sat 27 Nov 2027, then Thu 23 – Sat 25 Nov 2028"_s);
    QCOMPARE(recurrenceCode(window.recurrence), u"YEARLY;BYMONTH=11;BYDAY=4TH"_s);
}

void RecurrenceWordsTest::clockChangeNightsKeepTheirWallClock_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("hours");
    QTest::newRow("the night that has an hour less")
        << u"2027-03-27T12:00:00Z"_s << u"next Sun 28 Mar 2027, 01:00–06:00"_s << 4;
    QTest::newRow("the night that has an hour more")
        << u"2027-10-30T12:00:00Z"_s << u"next Sun 31 Oct 2027, 01:00–06:00"_s << 6;
    QTest::newRow("an ordinary night")
        << u"2027-05-01T12:00:00Z"_s << u"next Sun 2 May 2027, 01:00–06:00"_s << 5;
}

void RecurrenceWordsTest::clockChangeNightsKeepTheirWallClock()
{
    QFETCH(QString, from);
    QFETCH(int, hours);
    const RecurrenceReading reading =
        readRecurrence(u"every Sunday 01:00-06:00"_s, timesFrom({2026, 11, 26}, {0, 0}, 1, 0));
    QVERIFY(reading.isRead());
    CalendarWindow window;
    window.times = reading.times;
    window.recurrence = reading.recurrence;
    const QTimeZone berlin("Europe/Berlin");
    const auto instances = nextInstances(window, *Instant::fromIso(from), 1, berlin);
    QVERIFY(instances);
    QCOMPARE(instances->size(), 1);
    QTEST(instancesWords(*instances, berlin, 2026, QLocale(u"en_GB"_s)), "words");
    QCOMPARE(instances->first().span.lengthMs(), hours * msPerHour);
}

QTEST_GUILESS_MAIN(RecurrenceWordsTest)
#include "RecurrenceWordsTest.moc"
