// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/WallTime.h"
#include "core/schedule/DayCells.h"
#include "core/schedule/DayColumnLayout.h"
#include "core/schedule/Lanes.h"
#include "core/schedule/MonthLayout.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace cb;

namespace {

std::vector<Span> randomSpans(QRandomGenerator& random, int count, int range, int longest)
{
    std::vector<Span> spans;
    for (int i = 0; i < count; ++i) {
        const qint64 start = random.bounded(range);
        spans.push_back({{start}, {start + random.bounded(longest)}});
    }
    return spans;
}

/// The most spans that overlap at one instant within a set, by brute force.
int deepest(const std::vector<Span>& spans, const std::vector<std::size_t>& members)
{
    int most = 0;
    for (const std::size_t i : members) {
        const Span instant{spans[i].start, spans[i].start};
        int count = 0;
        for (const std::size_t j : members) {
            count += spans[j].overlaps(instant) ? 1 : 0;
        }
        most = qMax(most, count);
    }
    return most;
}

} // namespace

class LayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void lanesAreRightForAnySpans();
    void touchingBlocksShareALane();
    void dayCellsFollowTheZone_data();
    void dayCellsFollowTheZone();
    void aGridGivesTheSameCells();
    void weeksAreThoseOfTheirThursday_data();
    void weeksAreThoseOfTheirThursday();
    void monthGridHoldsTheWholeMonth();
    void monthBarsNeverOverlapAndNothingIsLost();
    void conflictsThenRiskStayWhenThereIsNoRoom();
    void theLastLineIsLeftFreeForMore();
    void dayOrderIsByTime();
    void columnsHave23And25Hours();
    void piecesAreCutAtMidnightAndAtNoon();
    void shortPiecesTakeRoom();
};

void LayoutTest::lanesAreRightForAnySpans()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        const std::vector<Span> spans =
            randomSpans(random, random.bounded(1, 60), 300, random.bounded(1, 40));
        const std::vector<LanePlace> places = assignLanes(spans);
        QCOMPARE(places.size(), spans.size());
        std::map<int, std::vector<std::size_t>> clusters;
        for (std::size_t i = 0; i < spans.size(); ++i) {
            clusters[places[i].cluster].push_back(i);
            for (std::size_t j = 0; j < i; ++j) {
                const bool overlaps = spans[i].overlaps(spans[j]);
                const LanePlace& a = places[i];
                const LanePlace& b = places[j];
                QVERIFY(!overlaps || a.cluster == b.cluster);
                QVERIFY(
                    !overlaps || a.lane + a.laneSpan <= b.lane || b.lane + b.laneSpan <= a.lane);
            }
        }
        for (const auto& [cluster, members] : clusters) {
            const int lanes = deepest(spans, members); // an interval graph needs no more
            for (const std::size_t member : members) {
                QCOMPARE(places[member].lanes, lanes);
                QVERIFY(places[member].lane + places[member].laneSpan <= lanes);
            }
        }
    }
}

void LayoutTest::touchingBlocksShareALane()
{
    const std::vector<LanePlace> places = assignLanes({{{0}, {10}}, {{10}, {20}}, {{10}, {10}}});
    QCOMPARE(places[0].cluster, 0);
    QCOMPARE(places[1].cluster, 1);
    QCOMPARE(places[2].cluster, 1); // zero-length: lies in the second
    QVERIFY(assignLanes({}).empty());
}

void LayoutTest::dayCellsFollowTheZone_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("ends at midnight")
        << u"2026-11-25T20:00:00Z"_s << u"2026-11-25T23:00:00Z"_s << QByteArray("Europe/Berlin")
        << QDate(2026, 11, 25) << QDate(2026, 11, 25);
    QTest::newRow("half-hour zone")
        << u"2026-11-25T18:00:00Z"_s << u"2026-11-25T18:31:00Z"_s << QByteArray("Asia/Kolkata")
        << QDate(2026, 11, 25) << QDate(2026, 11, 26);
    QTest::newRow("zero-length at midnight")
        << u"2026-11-25T23:00:00Z"_s << u"2026-11-25T23:00:00Z"_s << QByteArray("Europe/Berlin")
        << QDate(2026, 11, 26) << QDate(2026, 11, 26);
    QTest::newRow("29 February") << u"2028-02-28T23:30:00Z"_s << u"2028-03-01T00:00:00Z"_s
                                 << QByteArray("UTC") << QDate(2028, 2, 28) << QDate(2028, 2, 29);
    QTest::newRow("no midnight: Azores-like gap at 00:00")
        << u"2026-03-29T00:30:00Z"_s << u"2026-03-29T01:30:00Z"_s << QByteArray("Atlantic/Azores")
        << QDate(2026, 3, 28) << QDate(2026, 3, 29);
}

void LayoutTest::dayCellsFollowTheZone()
{
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(QByteArray, zone);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const Span span{*Instant::fromIso(start), *Instant::fromIso(end)};
    QCOMPARE(dayCells(span, QTimeZone(zone)).first, first);
    QCOMPARE(dayCells(span, QTimeZone(zone)).last, last);
}

void LayoutTest::aGridGivesTheSameCells()
{
    QRandomGenerator random(9);
    for (const QByteArray& name :
         {QByteArray("Europe/Berlin"), QByteArray("Asia/Kolkata"), QByteArray("Atlantic/Azores")})
    {
        const QTimeZone zone(name);
        const DayRange days{QDate(2026, 3, 1), QDate(2026, 4, 11)};
        const DayGrid grid(days, zone);
        const Span whole = spanOfDays(days, zone);
        for (int i = 0; i < 3'000; ++i) {
            const Instant start =
                whole.start.plusMs(random.bounded(40 * 24 * 4) * 15 * msPerMinute);
            const Span span{
                start, qMin(whole.end, start.plusMs(random.bounded(300) * 15 * msPerMinute))};
            QCOMPARE(grid.cells(span), dayCells(span, zone));
        }
        QVERIFY(grid.cells({{0}, {1}}).last < days.first);
    }
}

void LayoutTest::weeksAreThoseOfTheirThursday_data()
{
    QTest::addColumn<QDate>("rowStart");
    QTest::addColumn<QString>("week");
    QTest::newRow("Monday row") << QDate(2026, 12, 28) << u"2026-W53"_s;
    QTest::newRow("Sunday row of 3 January 2027 is week 1") << QDate(2027, 1, 3) << u"2027-W01"_s;
    QTest::newRow("Saturday row") << QDate(2027, 1, 2) << u"2027-W01"_s;
    QTest::newRow("Sunday row before") << QDate(2026, 12, 27) << u"2026-W53"_s;
}

void LayoutTest::weeksAreThoseOfTheirThursday()
{
    QFETCH(QDate, rowStart);
    QFETCH(QString, week);
    QCOMPARE(isoWeekOfRow(rowStart).toText(), week);
}

void LayoutTest::monthGridHoldsTheWholeMonth()
{
    for (int year = 2023; year < 2030; ++year) {
        for (int month = 1; month <= 12; ++month) {
            for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday) {
                const DayRange grid = monthGrid(year, month, static_cast<Qt::DayOfWeek>(weekday));
                QCOMPARE(grid.count(), 42);
                QCOMPARE(grid.first.dayOfWeek(), weekday);
                QVERIFY(grid.first <= QDate(year, month, 1));
                QVERIFY(grid.first.daysTo(QDate(year, month, 1)) < 7);
                QVERIFY(QDate(year, month, 1).addMonths(1).addDays(-1) <= grid.last);
            }
        }
    }
}

void LayoutTest::monthBarsNeverOverlapAndNothingIsLost()
{
    const DayRange grid = monthGrid(2026, 11, Qt::Monday);
    QRandomGenerator random(11);
    for (int round = 0; round < 300; ++round) {
        std::vector<MonthItem> items;
        const int count = random.bounded(160);
        for (int i = 0; i < count; ++i) {
            const QDate first = grid.first.addDays(random.bounded(-5, 46));
            const QDate last = first.addDays(random.bounded(4) == 0 ? random.bounded(20) : 0);
            items.push_back(
                {{first, last},
                 {random.bounded(1'000'000)},
                 monthPriority(random.bounded(9) == 0, random.bounded(6))});
        }
        const int lines = random.bounded(0, 7);
        const MonthPlan plan = layoutMonth(items, grid, lines);
        std::map<std::pair<int, int>, int> used; // (day of the grid, line) -> bars
        std::vector<int> shown(42, 0);
        for (const MonthBar& bar : plan.bars) {
            QVERIFY(bar.line >= 0 && bar.line < lines);
            for (int column = bar.firstColumn; column <= bar.lastColumn; ++column) {
                const int day = bar.week * 7 + column;
                QCOMPARE(++used[std::make_pair(day, bar.line)], 1);
                ++shown[static_cast<std::size_t>(day)];
                const bool hasMore = plan.hiddenCounts[static_cast<std::size_t>(day)] > 0;
                QVERIFY(!hasMore || bar.line < lines - 1);
            }
        }
        for (std::size_t day = 0; day < 42; ++day) {
            const QDate date = grid.first.addDays(static_cast<qint64>(day));
            const auto expected =
                std::count_if(items.cbegin(), items.cend(), [date](const MonthItem& item) {
                    return item.days.first <= date && date <= item.days.last;
                });
            QCOMPARE(plan.counts[day], static_cast<int>(expected));
            QCOMPARE(shown[day] + plan.hiddenCounts[day], static_cast<int>(expected));
        }
    }
}

void LayoutTest::conflictsThenRiskStayWhenThereIsNoRoom()
{
    const DayRange grid = monthGrid(2026, 11, Qt::Monday);
    const QDate day(2026, 11, 18);
    const DayRange one{day, day};
    const std::vector<MonthItem> items{
        {one, {1}, monthPriority(false, 1)},
        {one, {2}, monthPriority(false, 5)},
        {one, {3}, monthPriority(true, 1)},
        {one, {4}, monthPriority(false, 3)}};
    const MonthPlan plan = layoutMonth(items, grid, 3);
    QList<int> shown;
    for (const MonthBar& bar : plan.bars) {
        shown.append(bar.item);
    }
    QCOMPARE(shown, QList<int>({1, 2})); // in order of time: the high risk, then the conflict
    const auto at = static_cast<std::size_t>(grid.first.daysTo(day));
    QCOMPARE(plan.hiddenCounts[at], 2);
    QCOMPARE(plan.topHiddenPriorities[at], 3);
}

void LayoutTest::theLastLineIsLeftFreeForMore()
{
    const DayRange grid = monthGrid(2026, 11, Qt::Monday);
    const QDate day(2026, 11, 18);
    std::vector<MonthItem> items(3, MonthItem{{day, day}, {0}, 0});
    QCOMPARE(layoutMonth(items, grid, 3).bars.size(), std::size_t{3});
    items.push_back({{day, day}, {0}, 0});
    const MonthPlan plan = layoutMonth(items, grid, 3);
    QCOMPARE(plan.bars.size(), std::size_t{2});
    QCOMPARE(plan.hiddenCounts[static_cast<std::size_t>(grid.first.daysTo(day))], 2);
}

void LayoutTest::dayOrderIsByTime()
{
    const DayRange grid = monthGrid(2026, 11, Qt::Monday);
    const QDate day(2026, 11, 18);
    const std::vector<MonthItem> items{
        {{day, day}, {30}, 9},
        {{day, day}, {10}, 1},
        {{day.addDays(-1), day}, {5}, 0},
        {{day, day}, {20}, 5}};
    std::map<int, int> lineOf;
    for (const MonthBar& bar : layoutMonth(items, grid, 6).bars) {
        lineOf[bar.item] = bar.line;
    }
    QCOMPARE(lineOf, (std::map<int, int>{{0, 3}, {1, 1}, {2, 0}, {3, 2}}));
}

void LayoutTest::columnsHave23And25Hours()
{
    DayColumnOptions options;
    options.firstDay = QDate(2026, 10, 24);
    options.days = 2;
    const std::vector<DayColumn> autumn = dayColumns(options, QTimeZone("Europe/Berlin"));
    QCOMPARE(autumn[0].span.lengthMs(), 24 * msPerHour);
    QCOMPARE(autumn[1].span.lengthMs(), 25 * msPerHour);
    options.dayStartsAt = QTime(12, 0);
    QCOMPARE(dayColumns(options, QTimeZone("Europe/Berlin"))[0].span.lengthMs(), 25 * msPerHour);
    options.firstDay = QDate(2027, 4, 3); // Lord Howe goes back by half an hour on 4 April
    options.dayStartsAt = QTime(0, 0);
    QCOMPARE(
        dayColumns(options, QTimeZone("Australia/Lord_Howe"))[1].span.lengthMs(),
        24 * msPerHour + 30 * msPerMinute);
}

void LayoutTest::piecesAreCutAtMidnightAndAtNoon()
{
    const QTimeZone zone("Europe/Berlin");
    const Span night{
        *Instant::fromIso(u"2026-11-25T21:00:00Z"_s), *Instant::fromIso(u"2026-11-26T01:00:00Z"_s)};
    DayColumnOptions options;
    options.firstDay = QDate(2026, 11, 25);
    options.days = 2;
    const DayColumnPlan plan = layoutDayColumns({night}, options, zone);
    QCOMPARE(plan.pieces.size(), std::size_t{2});
    QCOMPARE(plan.pieces[0].fromMs, 22 * msPerHour);
    QCOMPARE(plan.pieces[0].toMs, 24 * msPerHour);
    QVERIFY(plan.pieces[0].continuesAfter && !plan.pieces[0].continuesBefore);
    QCOMPARE(plan.pieces[1].toMs, 2 * msPerHour);
    QVERIFY(plan.pieces[1].continuesBefore && !plan.pieces[1].continuesAfter);
    options.dayStartsAt = QTime(12, 0);
    const DayColumnPlan nights = layoutDayColumns({night}, options, zone);
    QCOMPARE(nights.pieces.size(), std::size_t{1});
    QCOMPARE(nights.pieces[0].fromMs, 10 * msPerHour);
}

void LayoutTest::shortPiecesTakeRoom()
{
    const Instant start = *Instant::fromIso(u"2026-11-25T10:00:00Z"_s);
    DayColumnOptions options;
    options.firstDay = QDate(2026, 11, 25);
    options.days = 1;
    const std::vector<Span> spans{
        {start, start}, {start.plusMs(5 * msPerMinute), start.plusMs(msPerHour)}};
    const DayColumnPlan plan = layoutDayColumns(spans, options, QTimeZone("UTC"));
    QCOMPARE(plan.pieces[0].place.lanes, 2);
    QCOMPARE(plan.columns[0].lanes, 2);
    QCOMPARE(plan.pieces[0].toMs, plan.pieces[0].fromMs);
    options.minimumLengthMs = 1;
    QCOMPARE(layoutDayColumns(spans, options, QTimeZone("UTC")).columns[0].lanes, 1);
}

QTEST_GUILESS_MAIN(LayoutTest)
#include "LayoutTest.moc"
