// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/TimeScale.h"

#include "core/timeline/TimeTicks.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace cb;
using namespace Qt::Literals::StringLiterals;

namespace {

Instant at(const char* iso)
{
    return *Instant::fromIso(QString::fromLatin1(iso));
}

QList<QString> localTexts(const std::vector<TimeTick>& ticks)
{
    QList<QString> texts;
    for (const TimeTick& tick : ticks) {
        texts.append(tick.local.toIso().mid(5, 11) + (tick.isSecond ? u"*"_s : u""_s));
    }
    return texts;
}

/// The lengths of views that zooming steps through, from one minute to ten years.
std::vector<double> viewLengths()
{
    std::vector<double> lengths;
    for (double ms = TimeScale::minimumMs; ms < TimeScale::maximumMs; ms *= 1.9) {
        lengths.push_back(ms);
    }
    lengths.push_back(TimeScale::maximumMs);
    return lengths;
}

} // namespace

class TimeScaleTest : public QObject
{
    Q_OBJECT

private slots:
    void instantsComeBackExactlyAtEveryZoom();
    void pixelsComeBackWithinHalfAMillisecond();
    void zoomKeepsTheTimeUnderThePointer();
    void zoomingInAndOutDoesNotDrift();
    void zoomAndPanKeepTheirLimits();
    void widthsChangeWithOrWithoutTheLength();
    void detailFollowsTheLength_data();
    void detailFollowsTheLength();
    void ticksFollowTheClock_data();
    void ticksFollowTheClock();
    void ticksAscendAndCoverTheView();
    void columnsAreWholeUnits_data();
    void columnsAreWholeUnits();
    void unitsAreWideEnough();
    void clockChangesAreFound();
};

void TimeScaleTest::instantsComeBackExactlyAtEveryZoom()
{
    QRandomGenerator random(7);
    for (const char* iso : {"2026-03-29T01:00:00Z", "1971-01-01T00:00:00Z", "2099-12-31T00:00:00Z"})
    {
        const Instant middle = at(iso);
        for (const double length : viewLengths()) {
            for (const double width : {1.0, 320.0, 1'613.5, 3'840.0}) {
                const auto half = static_cast<qint64>(length / 2);
                const TimeScale scale({middle.plusMs(-half), middle.plusMs(half)}, width);
                for (int i = 0; i < 40; ++i) {
                    const Instant t = middle.plusMs(
                        static_cast<qint64>((random.generateDouble() - 0.5) * 1.5 * length));
                    QCOMPARE(scale.instantAt(scale.xOf(t)), t);
                }
            }
        }
    }
}

void TimeScaleTest::pixelsComeBackWithinHalfAMillisecond()
{
    for (const double length : viewLengths()) {
        const TimeScale scale(
            {at("2026-10-24T12:00:00Z"),
             at("2026-10-24T12:00:00Z").plusMs(static_cast<qint64>(length))},
            1'613);
        for (double x = 0; x <= scale.width(); x += 37.25) {
            const double off = std::abs(scale.xOf(scale.instantAt(x)) - x) * scale.msPerUnit();
            QVERIFY2(off < 0.51, qPrintable(QString::number(off)));
        }
    }
}

void TimeScaleTest::zoomKeepsTheTimeUnderThePointer()
{
    TimeScale scale({at("2026-10-19T00:00:00Z"), at("2026-10-26T00:00:00Z")}, 1'600);
    for (const double x : {0.0, 333.3, 800.0, 1'600.0}) {
        for (const double factor : {0.5, 0.9, 1.1, 4.0}) {
            const Instant under = scale.instantAt(x);
            const TimeScale zoomed = scale.zoomed(factor, x);
            QVERIFY(std::abs(zoomed.xOf(under) - x) < 0.51 / zoomed.msPerUnit() + 1e-6);
            QVERIFY(std::abs(zoomed.lengthMs() / scale.lengthMs() - factor) < 1e-9);
        }
    }
}

void TimeScaleTest::zoomingInAndOutDoesNotDrift()
{
    const TimeScale first({at("2026-03-28T00:00:00Z"), at("2026-03-30T00:00:00Z")}, 1'597);
    TimeScale scale = first;
    for (int step = 0; step < 60; ++step) {
        scale = scale.zoomed(0.9, 911);
    }
    for (int step = 0; step < 60; ++step) {
        scale = scale.zoomed(1 / 0.9, 911);
    }
    QVERIFY(std::abs(scale.xOf(first.instantAt(911)) - 911) < 1e-3);
    QCOMPARE(scale.span().start, first.span().start);
}

void TimeScaleTest::zoomAndPanKeepTheirLimits()
{
    const Instant noon = at("2026-11-25T12:00:00Z");
    const TimeScale week({noon, noon.plusMs(7 * msPerDay)}, 1'000);
    QCOMPARE(week.zoomed(1e-9, 500).lengthMs(), TimeScale::minimumMs);
    QCOMPARE(week.zoomed(1e9, 500).lengthMs(), TimeScale::maximumMs);
    QCOMPARE(week.zoomed(1e-9, 500).instantAt(500), week.instantAt(500));
    const TimeScale instant({noon, noon}, 1'000);
    QCOMPARE(instant.lengthMs(), TimeScale::minimumMs);
    QCOMPARE(instant.instantAt(500), noon);
    const TimeScale end = week.panned(1e12);
    QCOMPARE(end.span().end, at("9999-12-31T23:59:59.999Z").plusMs(1));
    QCOMPARE(week.panned(week.width()).span().start, week.span().end);
}

void TimeScaleTest::widthsChangeWithOrWithoutTheLength()
{
    const Instant noon = at("2026-11-25T12:00:00Z");
    const TimeScale week({noon, noon.plusMs(7 * msPerDay)}, 1'000);
    QCOMPARE(week.resized(2'000).span(), week.span());
    QCOMPARE(week.extended(2'000).span().lengthMs(), 14 * msPerDay);
    QCOMPARE(week.extended(2'000).xOf(noon.plusMs(msPerDay)), week.xOf(noon.plusMs(msPerDay)));
    QCOMPARE(week.withInstantAt(noon, 250).xOf(noon), 250.0);
}

void TimeScaleTest::detailFollowsTheLength_data()
{
    QTest::addColumn<double>("days");
    QTest::addColumn<int>("detail");
    QTest::newRow("a week") << 7.0 << int(TimelineDetail::Titles);
    QTest::newRow("below 3 weeks") << 20.9 << int(TimelineDetail::Titles);
    QTest::newRow("3 weeks") << 21.0 << int(TimelineDetail::Bars);
    QTest::newRow("below 10 weeks") << 69.9 << int(TimelineDetail::Bars);
    QTest::newRow("10 weeks") << 70.0 << int(TimelineDetail::Weeks);
    QTest::newRow("10 years") << 3'652.5 << int(TimelineDetail::Weeks);
}

void TimeScaleTest::detailFollowsTheLength()
{
    QFETCH(double, days);
    QFETCH(int, detail);
    QCOMPARE(int(timelineDetail(days * msPerDay)), detail);
}

void TimeScaleTest::ticksFollowTheClock_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QList<QString>>("ticks");
    QTest::newRow("spring in Berlin: no 02:00")
        << QByteArray("Europe/Berlin") << QByteArray("2026-03-28T23:00:00Z")
        << QByteArray("2026-03-29T02:00:00Z") << int(TickUnit::Hour)
        << QList<QString>{u"03-29T00:00"_s, u"03-29T01:00"_s, u"03-29T03:00"_s};
    QTest::newRow("autumn in Berlin: 02:00 twice")
        << QByteArray("Europe/Berlin") << QByteArray("2026-10-24T23:00:00Z")
        << QByteArray("2026-10-25T03:00:00Z") << int(TickUnit::Hour)
        << QList<QString>{u"10-25T01:00"_s, u"10-25T02:00"_s, u"10-25T02:00*"_s, u"10-25T03:00"_s};
    QTest::newRow("a day of 25 hours in steps of six")
        << QByteArray("Europe/Berlin") << QByteArray("2026-10-24T22:00:00Z")
        << QByteArray("2026-10-25T23:00:00Z") << int(TickUnit::Hour6)
        << QList<QString>{u"10-25T00:00"_s, u"10-25T06:00"_s, u"10-25T12:00"_s, u"10-25T18:00"_s};
    QTest::newRow("Lord Howe back by half an hour")
        << QByteArray("Australia/Lord_Howe") << QByteArray("2026-04-04T14:00:00Z")
        << QByteArray("2026-04-04T16:00:00Z") << int(TickUnit::Minute30)
        << QList<QString>{u"04-05T01:00"_s, u"04-05T01:30"_s, u"04-05T01:30*"_s, u"04-05T02:00"_s};
    QTest::newRow("a day that begins at 01:00")
        << QByteArray("America/Sao_Paulo") << QByteArray("2018-11-03T12:00:00Z")
        << QByteArray("2018-11-05T12:00:00Z") << int(TickUnit::Day)
        << QList<QString>{u"11-03T00:00"_s, u"11-04T01:00"_s, u"11-05T00:00"_s};
    QTest::newRow("the last tick before is there")
        << QByteArray("Europe/Berlin") << QByteArray("2026-11-25T12:10:00Z")
        << QByteArray("2026-11-25T12:30:00Z") << int(TickUnit::Minute15)
        << QList<QString>{u"11-25T13:00"_s, u"11-25T13:15"_s};
    QTest::newRow("quarters") << QByteArray("Europe/Berlin") << QByteArray("2026-05-25T12:10:00Z")
                              << QByteArray("2026-12-25T12:30:00Z") << int(TickUnit::Quarter)
                              << QList<QString>{
                                     u"04-01T00:00"_s, u"07-01T00:00"_s, u"10-01T00:00"_s};
}

void TimeScaleTest::ticksFollowTheClock()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, unit);
    QFETCH(QList<QString>, ticks);
    const Span span{at(from.constData()), at(to.constData())};
    QCOMPARE(
        localTexts(ticksIn(span, static_cast<TickUnit>(unit), {QTimeZone(zone), Qt::Monday})),
        ticks);
}

void TimeScaleTest::ticksAscendAndCoverTheView()
{
    QRandomGenerator random(11);
    for (const char* zone :
         {"Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Kolkata", "UTC"})
    {
        const TickCalendar calendar{QTimeZone(zone), Qt::Sunday};
        for (int unit = 0; unit < enumCount<TickUnit>(); ++unit) {
            const auto tickUnit = static_cast<TickUnit>(unit);
            for (int i = 0; i < 25; ++i) {
                const Instant start =
                    at("2017-01-01T00:00:00Z")
                        .plusMs(
                            random.bounded(3'600) * 6 * msPerHour + random.bounded(int(msPerHour)));
                const Span span{start, start.plusMs(1 + 9 * ordinaryMs(tickUnit))};
                const std::vector<TimeTick> ticks = ticksIn(span, tickUnit, calendar);
                QVERIFY(ticks.size() >= 2);
                QVERIFY(ticks[0].at <= span.start);
                QVERIFY(ticks[1].at > span.start);
                QVERIFY(ticks.back().at < span.end);
                for (std::size_t t = 1; t < ticks.size(); ++t) {
                    QVERIFY(ticks[t - 1].at < ticks[t].at);
                    QCOMPARE(nextUnitStart(ticks[t - 1].at, tickUnit, calendar), ticks[t].at);
                    QCOMPARE(unitStart(ticks[t].at, tickUnit, calendar), ticks[t].at);
                    QCOMPARE(
                        unitStart(ticks[t].at.plusMs(-1), tickUnit, calendar), ticks[t - 1].at);
                    QCOMPARE(WallTime::toLocal(ticks[t].at, calendar.zone), ticks[t].local);
                }
            }
        }
    }
}

void TimeScaleTest::columnsAreWholeUnits_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<QList<qint64>>("hours");
    QTest::newRow("days over a change") << int(TickUnit::Day) << QList<qint64>{24, 25, 24};
    QTest::newRow("weeks over a change")
        << int(TickUnit::Week) << QList<qint64>{7 * 24 + 1, 7 * 24};
    QTest::newRow("a month with a change") << int(TickUnit::Month) << QList<qint64>{31 * 24 + 1};
}

void TimeScaleTest::columnsAreWholeUnits()
{
    QFETCH(int, unit);
    QFETCH(QList<qint64>, hours);
    const std::vector<qint64> edges = columnEdges(
        {at("2026-10-24T12:00:00Z"), at("2026-10-26T12:00:00Z")},
        static_cast<TickUnit>(unit),
        {QTimeZone("Europe/Berlin"), Qt::Monday});
    QList<qint64> lengths;
    for (std::size_t i = 1; i < edges.size(); ++i) {
        lengths.append((edges[i] - edges[i - 1]) / msPerHour);
    }
    QCOMPARE(lengths, hours);
}

void TimeScaleTest::unitsAreWideEnough()
{
    for (const double length : viewLengths()) {
        const TimeScale scale(
            {at("2026-01-01T00:00:00Z"),
             at("2026-01-01T00:00:00Z").plusMs(static_cast<qint64>(length))},
            1'600);
        const TickUnits units = tickUnits(scale, 40, 90);
        QVERIFY(scale.lengthOf(ordinaryMs(units.lower)) >= 40);
        QVERIFY(scale.lengthOf(ordinaryMs(units.upper)) >= 90 || units.upper == TickUnit::Year);
        QVERIFY(units.upper > units.lower || units.lower == TickUnit::Year);
        const auto finer = static_cast<TickUnit>(int(units.lower) - 1);
        QVERIFY(units.lower == TickUnit::Second10 || scale.lengthOf(ordinaryMs(finer)) < 40);
    }
}

void TimeScaleTest::clockChangesAreFound()
{
    const Span year{at("2026-01-01T00:00:00Z"), at("2027-01-01T00:00:00Z")};
    const std::vector<ClockChange> berlin = clockChangesIn(year, QTimeZone("Europe/Berlin"));
    QCOMPARE(berlin.size(), std::size_t{2});
    QCOMPARE(berlin[0], (ClockChange{at("2026-03-29T01:00:00Z"), msPerHour}));
    QCOMPARE(berlin[1], (ClockChange{at("2026-10-25T01:00:00Z"), -msPerHour}));
    const std::vector<ClockChange> island = clockChangesIn(year, QTimeZone("Australia/Lord_Howe"));
    QCOMPARE(island.size(), std::size_t{2});
    QCOMPARE(qAbs(island[0].byMs), msPerHour / 2);
    QVERIFY(clockChangesIn(year, QTimeZone("UTC")).empty());
}

QTEST_GUILESS_MAIN(TimeScaleTest)
#include "TimeScaleTest.moc"
