// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/WindowExpander.h"

#include "core/schedule/CronRule.h"
#include "core/schedule/ZoneRules.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;

namespace {

Instant at(const QString& text)
{
    return Instant::fromIso(text).value_or(Instant{});
}

CalendarWindow windowOf(const QByteArray& zone, const QString& start, int days, qint64 ms)
{
    CalendarWindow window;
    window.id = WindowId::make();
    window.name = u"W"_s;
    window.times.start = LocalTime::fromIso(start).value_or(LocalTime());
    window.times.zone = zone;
    window.times.days = days;
    window.times.ms = ms;
    return window;
}

QStringList spansOf(
    const CalendarWindow& window,
    const QString& from,
    const QString& to,
    const QByteArray& zone = "UTC")
{
    const Result<QList<WindowInstance>> found =
        expandWindow(window, {{at(from), at(to)}, QTimeZone(zone), {}});
    if (!found) {
        return {found.error().what};
    }
    QStringList texts;
    for (const WindowInstance& instance : found.value()) {
        texts.append(instance.span.start.toIso() + u'/' + instance.span.end.toIso());
    }
    return texts;
}

} // namespace

class WindowExpanderTest : public QObject
{
    Q_OBJECT

private slots:
    void wallClockLengthKeepsItsEndOverAClockChange_data();
    void wallClockLengthKeepsItsEndOverAClockChange();
    void anInstanceNamesTheStartOfItsRule();
    void suspensionsAreCutOut();
    void cronFollowsTheGateCases();
    void cronMatches_data();
    void cronMatches();
    void badCronIsRefusedByField_data();
    void badCronIsRefusedByField();
    void farRangesAreQuick();
    void endlessRulesAreBounded();
    void cancelStops();
    void badWindowsAreRefused();
    void allDayFollowsTheDisplayZone();
    void cancelledFutureEndsTheSeries();
    void definedZonesEqualTheSystems();
    void anUnsyncedFirstStartCounts();
};

void WindowExpanderTest::wallClockLengthKeepsItsEndOverAClockChange_data()
{
    QTest::addColumn<LengthKind>("kind");
    QTest::addColumn<QStringList>("expected");
    const QString before = u"2026-10-23T20:00:00Z/2026-10-24T04:00:00Z"_s;
    const QString after = u"2026-10-25T21:00:00Z/2026-10-26T05:00:00Z"_s;
    QTest::newRow("wall clock: 9 real hours")
        << LengthKind::WallClock
        << QStringList{before, u"2026-10-24T20:00:00Z/2026-10-25T05:00:00Z"_s, after};
    QTest::newRow("exact: 8 real hours")
        << LengthKind::Exact
        << QStringList{before, u"2026-10-24T20:00:00Z/2026-10-25T04:00:00Z"_s, after};
    QTest::newRow("nominal hours are exact")
        << LengthKind::Nominal
        << QStringList{before, u"2026-10-24T20:00:00Z/2026-10-25T04:00:00Z"_s, after};
}

void WindowExpanderTest::wallClockLengthKeepsItsEndOverAClockChange()
{
    QFETCH(LengthKind, kind);
    QFETCH(QStringList, expected);
    CalendarWindow window = windowOf("Europe/Berlin", u"2026-10-01T22:00:00"_s, 0, 8 * msPerHour);
    window.times.lengthKind = kind;
    window.recurrence.rules = {u"FREQ=DAILY"_s};
    QCOMPARE(spansOf(window, u"2026-10-24T00:00:00Z"_s, u"2026-10-26T00:00:00Z"_s), expected);
}

void WindowExpanderTest::anInstanceNamesTheStartOfItsRule()
{
    CalendarWindow window = windowOf("Europe/Berlin", u"2027-03-26T02:30:00"_s, 0, msPerHour);
    window.recurrence.rules = {u"FREQ=DAILY;COUNT=4"_s};
    window.recurrence.overrides = {
        {*LocalTime::fromIso(u"2027-03-27T02:30:00"_s), false, false, window.times, u"moved"_s}};
    window.recurrence.overrides[0].times.start = *LocalTime::fromIso(u"2027-03-29T12:00:00"_s);
    const auto found = expandWindow(
        window,
        {{at(u"2027-03-01T00:00:00Z"_s), at(u"2027-05-01T00:00:00Z"_s)}, QTimeZone("UTC"), {}});
    QVERIFY(found);
    QStringList starts;
    for (const WindowInstance& instance : found.value()) {
        starts.append(instance.ruleStart.toIso());
    }
    QCOMPARE(
        starts,
        QStringList(
            {u"2027-03-26T02:30:00"_s,
             u"2027-03-28T02:30:00"_s,
             u"2027-03-29T02:30:00"_s,
             u"2027-03-27T02:30:00"_s}));
}

void WindowExpanderTest::suspensionsAreCutOut()
{
    CalendarWindow window = windowOf("UTC", u"2026-12-01T10:00:00"_s, 0, 4 * msPerHour);
    window.recurrence.rules = {u"FREQ=DAILY;COUNT=4"_s};
    window.suspensions = {
        {at(u"2026-12-01T12:00:00Z"_s), at(u"2026-12-01T13:00:00Z"_s), u"half"_s, {}},
        {at(u"2026-12-02T00:00:00Z"_s), at(u"2026-12-03T00:00:00Z"_s), u"whole"_s, {}},
        {at(u"2026-12-04T11:00:00Z"_s), std::nullopt, u"until taken back"_s, {}}};
    QCOMPARE(
        spansOf(window, u"2026-12-01T00:00:00Z"_s, u"2027-01-01T00:00:00Z"_s),
        QStringList(
            {u"2026-12-01T10:00:00Z/2026-12-01T12:00:00Z"_s,
             u"2026-12-01T13:00:00Z/2026-12-01T14:00:00Z"_s,
             u"2026-12-03T10:00:00Z/2026-12-03T14:00:00Z"_s,
             u"2026-12-04T10:00:00Z/2026-12-04T11:00:00Z"_s}));
}

/// The windows of cases gate-01 to gate-03.
void WindowExpanderTest::cronFollowsTheGateCases()
{
    CalendarWindow friday = windowOf("Europe/Berlin", {}, 0, 600 * msPerMinute);
    friday.times.lengthKind = LengthKind::Exact;
    friday.recurrence.cron = u"0 22 * * 5"_s;
    QCOMPARE(
        spansOf(friday, u"2026-10-24T05:00:00Z"_s, u"2026-10-31T00:00:00Z"_s),
        QStringList(
            {u"2026-10-23T20:00:00Z/2026-10-24T06:00:00Z"_s,
             u"2026-10-30T21:00:00Z/2026-10-31T07:00:00Z"_s}));

    CalendarWindow yearEnd = windowOf("Europe/Berlin", {}, 0, 0);
    yearEnd.recurrence.cron = u"0 18 23 12 *"_s;
    yearEnd.recurrence.endCron = u"0 6 4 1 *"_s;
    QCOMPARE(
        spansOf(yearEnd, u"2027-01-01T00:00:00Z"_s, u"2027-01-02T00:00:00Z"_s),
        QStringList({u"2026-12-23T17:00:00Z/2027-01-04T05:00:00Z"_s}));

    CalendarWindow inGap = windowOf("Europe/Berlin", {}, 0, 0);
    inGap.recurrence.cron = u"30 2 28 3 *"_s;
    inGap.recurrence.endCron = u"0 7 28 3 *"_s;
    QCOMPARE(
        spansOf(inGap, u"2027-03-28T00:00:00Z"_s, u"2027-03-29T00:00:00Z"_s),
        QStringList({u"2027-03-28T01:30:00Z/2027-03-28T05:00:00Z"_s}));

    CalendarWindow open = windowOf("UTC", {}, 0, 0);
    open.recurrence.cron =
        u"0 * * * *"_s; // further starts within an open stretch open nothing anew
    open.recurrence.endCron = u"30 12 * * *"_s;
    QCOMPARE(
        spansOf(open, u"2026-12-02T00:00:00Z"_s, u"2026-12-02T13:30:00Z"_s),
        QStringList(
            {u"2026-12-01T13:00:00Z/2026-12-02T12:30:00Z"_s,
             u"2026-12-02T13:00:00Z/2026-12-03T12:30:00Z"_s}));
}

void WindowExpanderTest::cronMatches_data()
{
    QTest::addColumn<QString>("cron");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("next");
    QTest::newRow("step") << u"*/15 * * * *"_s << u"2026-11-25T10:01:00"_s
                          << u"2026-11-25T10:15:00"_s;
    QTest::newRow("seven is Sunday")
        << u"0 3 * * 7"_s << u"2026-11-25T10:00:00"_s << u"2026-11-29T03:00:00"_s;
    QTest::newRow("names") << u"0 3 * feb mon-wed"_s << u"2026-11-25T10:00:00"_s
                           << u"2027-02-01T03:00:00"_s;
    QTest::newRow("either day field")
        << u"0 0 13 * 5"_s << u"2026-11-25T10:00:00"_s << u"2026-11-27T00:00:00"_s;
    QTest::newRow("29 February") << u"0 0 29 2 *"_s << u"2026-11-25T10:00:00"_s
                                 << u"2028-02-29T00:00:00"_s;
    QTest::newRow("over 2100, no leap year")
        << u"0 0 29 2 *"_s << u"2096-03-01T00:00:00"_s << u"2104-02-29T00:00:00"_s;
    QTest::newRow("never") << u"0 0 31 4 *"_s << u"2026-11-25T10:00:00"_s << QString();
    QTest::newRow("ranges, lists and steps")
        << u"5,50 8-18/5 1-7 * *"_s << u"2026-11-25T10:00:00"_s << u"2026-12-01T08:05:00"_s;
}

void WindowExpanderTest::cronMatches()
{
    QFETCH(QString, cron);
    QFETCH(QString, from);
    QFETCH(QString, next);
    const Result<CronRule> rule = CronRule::parse(cron);
    QVERIFY(rule);
    const std::optional<LocalTime> found = rule->nextFrom(*LocalTime::fromIso(from));
    QCOMPARE(found ? found->toIso() : QString(), next);
    if (found) {
        QVERIFY(rule->matches(*found));
        QCOMPARE(rule->nextFrom(*found), found);
        QCOMPARE(rule->lastBefore(found->plus(0, msPerMinute)), found);
    }
}

void WindowExpanderTest::badCronIsRefusedByField_data()
{
    QTest::addColumn<QString>("cron");
    QTest::addColumn<QString>("word");
    QTest::newRow("four fields") << u"0 0 * *"_s << u"five fields"_s;
    QTest::newRow("minute 60") << u"60 0 * * *"_s << u"minute"_s;
    QTest::newRow("last day") << u"0 0 L * *"_s << u"day of month"_s;
    QTest::newRow("nth weekday") << u"0 0 * * 5#2"_s << u"weekday"_s;
    QTest::newRow("step of nothing") << u"0 5/2 * * *"_s << u"hour"_s;
    QTest::newRow("backward range") << u"0 0 * 11-2 *"_s << u"month"_s;
    QTest::newRow("word") << u"@daily"_s << u"five fields"_s;
}

void WindowExpanderTest::badCronIsRefusedByField()
{
    QFETCH(QString, cron);
    QFETCH(QString, word);
    const Result<CronRule> rule = CronRule::parse(cron);
    QVERIFY(!rule);
    QVERIFY2(rule.error().what.contains(word), qPrintable(rule.error().what));
}

void WindowExpanderTest::farRangesAreQuick()
{
    CalendarWindow window = windowOf("Europe/Berlin", u"1990-01-01T22:00:00"_s, 0, msPerHour);
    window.recurrence.rules = {u"FREQ=MINUTELY;INTERVAL=7;BYHOUR=1,2"_s};
    QElapsedTimer timer;
    timer.start();
    const QStringList found = spansOf(window, u"2090-06-01T00:00:00Z"_s, u"2090-06-01T06:00:00Z"_s);
    QVERIFY(!found.isEmpty());
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
}

void WindowExpanderTest::endlessRulesAreBounded()
{
    CalendarWindow window = windowOf("UTC", u"2026-01-01T00:00:00"_s, 0, 0);
    window.recurrence.rules = {u"FREQ=SECONDLY"_s};
    const auto tooMany = expandWindow(
        window,
        {{at(u"2026-01-01T00:00:00Z"_s), at(u"2027-01-01T00:00:00Z"_s)}, QTimeZone("UTC"), {}});
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().kind, ErrorKind::BadInput);

    window.recurrence.rules = {u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"_s}; // never matches
    QCOMPARE(spansOf(window, u"9990-01-01T00:00:00Z"_s, u"9998-01-01T00:00:00Z"_s), QStringList());
    window.recurrence.rules = {
        u"FREQ=HOURLY;INTERVAL=24;BYHOUR=5;COUNT=9"_s}; // likewise, with everything to count
    const QStringList counted =
        spansOf(window, u"9990-01-01T00:00:00Z"_s, u"9998-01-01T00:00:00Z"_s);
    QVERIFY(counted.size() <= 1);
}

void WindowExpanderTest::cancelStops()
{
    CalendarWindow window = windowOf("UTC", u"2026-01-01T00:00:00"_s, 0, 0);
    window.recurrence.rules = {u"FREQ=MINUTELY;COUNT=100000"_s};
    ExpansionRequest request{
        {at(u"2026-01-01T00:00:00Z"_s), at(u"2027-01-01T00:00:00Z"_s)}, QTimeZone("UTC"), {}};
    request.cancel.cancel();
    const auto found = expandWindow(window, request);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Cancelled);
}

void WindowExpanderTest::badWindowsAreRefused()
{
    CalendarWindow window = windowOf("UTC", u"2026-01-01T00:00:00"_s, 0, 0);
    QVERIFY(checkWindow(window));
    window.times.zone = "Olympus"; // QTimeZone takes it for a POSIX zone at offset 0
    QVERIFY(!checkWindow(window));
    window.times.zone = "UTC";
    window.times.ms = -1;
    QVERIFY(!checkWindow(window));
    window.times.ms = 0;
    window.recurrence.rules = {u"FREQ=SOMETIMES"_s};
    QVERIFY(!checkWindow(window));
    window.recurrence.rules.clear();
    window.times.start = {};
    QVERIFY(!checkWindow(window));
}

void WindowExpanderTest::allDayFollowsTheDisplayZone()
{
    CalendarWindow window = windowOf("Europe/Berlin", u"2024-02-29T00:00:00"_s, 1, 0);
    window.times.isAllDay = true;
    window.recurrence.rules = {u"FREQ=YEARLY"_s};
    QCOMPARE(
        spansOf(window, u"2024-01-01T00:00:00Z"_s, u"2030-01-01T00:00:00Z"_s, "Pacific/Auckland"),
        QStringList(
            {u"2024-02-28T11:00:00Z/2024-02-29T11:00:00Z"_s,
             u"2028-02-28T11:00:00Z/2028-02-29T11:00:00Z"_s}));
}

void WindowExpanderTest::cancelledFutureEndsTheSeries()
{
    CalendarWindow window = windowOf("UTC", u"2026-12-01T10:00:00"_s, 0, msPerHour);
    window.recurrence.rules = {u"FREQ=DAILY"_s};
    window.recurrence.overrides = {
        {*LocalTime::fromIso(u"2026-12-03T10:00:00"_s), true, true, {}, {}}};
    QCOMPARE(spansOf(window, u"2026-12-01T00:00:00Z"_s, u"2027-01-01T00:00:00Z"_s).size(), 2);
}

void WindowExpanderTest::definedZonesEqualTheSystems()
{
    const QByteArray definition =
        "BEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nDTSTART:16011028T040000\r\nTZOFFSETFROM:+0300\r\n"
        "TZOFFSETTO:+0200\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\n"
        "BEGIN:DAYLIGHT\r\nDTSTART:16010325T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0300\r\n"
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n";
    const Span around{at(u"2026-01-01T00:00:00Z"_s), at(u"2027-01-01T00:00:00Z"_s)};
    const Result<ZoneRules> rules = ZoneRules::fromDefinition(definition, around);
    QVERIFY(rules);
    const ZoneRules helsinki{QTimeZone("Europe/Helsinki")};
    for (qint64 ms = around.start.ms; ms < around.end.ms; ms += 37 * msPerMinute) {
        QCOMPARE(rules->offsetMsAt(ms), helsinki.offsetMsAt(ms));
        const LocalTime local = WallTime::toLocal({ms}, QTimeZone("UTC"));
        QCOMPARE(rules->toInstant(local), helsinki.toInstant(local));
    }
    QVERIFY(!ZoneRules::fromDefinition("BEGIN:VTIMEZONE\nEND:VTIMEZONE\n", around));
}

void WindowExpanderTest::anUnsyncedFirstStartCounts()
{
    CalendarWindow window = windowOf("UTC", u"2026-12-01T10:00:00"_s, 0, msPerHour); // a Tuesday
    window.recurrence.rules = {u"FREQ=WEEKLY;BYDAY=FR;COUNT=3"_s};
    QCOMPARE(
        spansOf(window, u"2026-12-01T00:00:00Z"_s, u"2027-01-01T00:00:00Z"_s),
        QStringList(
            {u"2026-12-01T10:00:00Z/2026-12-01T11:00:00Z"_s,
             u"2026-12-04T10:00:00Z/2026-12-04T11:00:00Z"_s,
             u"2026-12-11T10:00:00Z/2026-12-11T11:00:00Z"_s}));
}

QTEST_GUILESS_MAIN(WindowExpanderTest)
#include "WindowExpanderTest.moc"
