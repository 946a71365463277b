// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/TileLayout.h"

#include "core/domain/WallTime.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;

namespace {

constexpr double axisWidth = 600;
constexpr double bandHeight = 400;

double widthOf(const QString& text)
{
    return 3.5 * static_cast<double>(text.size());
}

Instant firstDay()
{
    return *Instant::fromIso(u"2026-10-22T22:00:00Z");
}

/// Days of Berlin, the one of 25 hours among them.
QList<ReportDay> days(int first, int count)
{
    QList<ReportDay> days;
    for (int i = first; i < first + count; ++i) {
        const QDate date = QDate(2026, 10, 23).addDays(i);
        days.append({WallTime::day(date, QTimeZone("Europe/Berlin")), u"day"_s, false});
    }
    return days;
}

ReportTileLane randomLane(QRandomGenerator& random, int bars)
{
    ReportTileLane lane;
    lane.name = u"Lane"_s;
    for (int i = 0; i < bars; ++i) {
        const Instant start = firstDay().plusMs(random.bounded(9 * 96) * 15 * msPerMinute);
        const qint64 length = random.bounded(5) == 0 ? 0 : random.bounded(120) * 15 * msPerMinute;
        ReportTileBar bar;
        if (random.bounded(4) > 0) {
            bar.planned = ReportBar{{start, start.plusMs(length)}, {}, {}, false};
        }
        if (random.bounded(2) > 0 || !bar.planned) {
            bar.actual = Span{start.plusMs(msPerHour), start.plusMs(2 * msPerHour + length)};
        }
        bar.label = QString(random.bounded(50), u'x');
        bar.shortLabel = u"2480 H"_s;
        lane.bars.append(bar);
        lane.marks.append({start.plusMs(length), i % 7 == 0, i % 5});
    }
    std::stable_sort(lane.bars.begin(), lane.bars.end(), [](const auto& a, const auto& b) {
        return a.start() < b.start();
    });
    std::stable_sort(lane.marks.begin(), lane.marks.end(), [](const auto& a, const auto& b) {
        return a.at < b.at;
    });
    return lane;
}

ReportTiles randomTiles(quint32 seed, int lanes, int bars)
{
    QRandomGenerator random(seed);
    ReportTiles tiles;
    tiles.columns = {days(0, 4), days(4, 4), days(8, 2)};
    for (int lane = 0; lane < lanes; ++lane) {
        if (lane % 4 == 0) {
            tiles.groups.append({u"Team %1"_s.arg(lane / 4), {}});
        }
        tiles.groups.last().lanes.append(randomLane(random, random.bounded(bars)));
    }
    return tiles;
}

TilePlan planOf(const ReportTiles& tiles)
{
    return planTiles(tiles, axisWidth, bandHeight, widthOf, {});
}

struct Extent
{
    double left = 0;
    double right = 0;
};

Extent extentOf(const TileBar& bar)
{
    const bool hasActual = bar.actualRight > bar.actualLeft;
    return {
        std::min({bar.left, bar.labelLeft, hasActual ? bar.actualLeft : bar.left}),
        std::max(
            {bar.right, bar.labelLeft + bar.labelRoom, hasActual ? bar.actualRight : bar.right})};
}

} // namespace

class TileLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void barsAndLabelsOfARowDoNotOverlap();
    void everythingStandsInItsColumn();
    void marksAreCountedOnceAndDoNotOverlap();
    void lanesFillRowsOfTilesInOrder();
    void aLaneHigherThanATileGoesOn();
    void aDayOf25HoursIsWider();
};

void TileLayoutTest::barsAndLabelsOfARowDoNotOverlap()
{
    for (const quint32 seed : {1U, 2U, 3U, 4U}) {
        for (const auto& columns : planOf(randomTiles(seed, 12, 30)).lanes) {
            for (const PlacedTileLane& lane : columns) {
                for (std::size_t i = 0; i < lane.bars.size(); ++i) {
                    for (std::size_t j = i + 1; j < lane.bars.size(); ++j) {
                        const Extent a = extentOf(lane.bars[i]);
                        const Extent b = extentOf(lane.bars[j]);
                        QVERIFY(
                            lane.bars[i].row != lane.bars[j].row || a.right <= b.left
                            || b.right <= a.left);
                    }
                }
            }
        }
    }
}

void TileLayoutTest::everythingStandsInItsColumn()
{
    const ReportTiles tiles = randomTiles(5, 12, 30);
    const TilePlan plan = planOf(tiles);
    std::size_t index = 0;
    for (const ReportTileGroup& group : tiles.groups) {
        for (const ReportTileLane& lane : group.lanes) {
            for (qsizetype column = 0; column < tiles.columns.size(); ++column) {
                const QList<ReportDay>& shown = tiles.columns.at(column);
                const Span span{shown.first().span.start, shown.last().span.end};
                const PlacedTileLane& placed = plan.lanes[index][std::size_t(column)];
                const auto expected =
                    std::count_if(lane.bars.cbegin(), lane.bars.cend(), [&](const auto& bar) {
                        return (bar.planned && bar.planned->span.overlaps(span))
                            || (bar.actual && bar.actual->overlaps(span));
                    });
                QCOMPARE(qsizetype(placed.bars.size()), qsizetype(expected));
                for (const TileBar& bar : placed.bars) {
                    const Extent extent = extentOf(bar);
                    QVERIFY(extent.left >= -1e-6 && extent.right <= axisWidth + 1e-6);
                    QVERIFY(bar.row < placed.rows);
                }
            }
            ++index;
        }
    }
}

void TileLayoutTest::marksAreCountedOnceAndDoNotOverlap()
{
    const ReportTiles tiles = randomTiles(7, 8, 60);
    const TilePlan plan = planOf(tiles);
    std::size_t index = 0;
    for (const ReportTileGroup& group : tiles.groups) {
        for (const ReportTileLane& lane : group.lanes) {
            for (qsizetype column = 0; column < tiles.columns.size(); ++column) {
                const QList<ReportDay>& shown = tiles.columns.at(column);
                const Span span{shown.first().span.start, shown.last().span.end};
                int counted = 0;
                std::map<bool, double> taken{{false, -1.0}, {true, -1.0}};
                for (const TileMark& mark : plan.lanes[index][std::size_t(column)].marks) {
                    counted += mark.count;
                    QVERIFY(mark.middle - TileMetrics().sign / 2 > taken[mark.isIncident]);
                    taken[mark.isIncident] = mark.middle + TileMetrics().sign / 2;
                }
                const auto expected =
                    std::count_if(lane.marks.cbegin(), lane.marks.cend(), [&](const auto& mark) {
                        return span.contains(mark.at);
                    });
                QCOMPARE(counted, int(expected));
            }
            ++index;
        }
    }
}

void TileLayoutTest::lanesFillRowsOfTilesInOrder()
{
    const ReportTiles tiles = randomTiles(11, 40, 6);
    const TilePlan plan = planOf(tiles);
    QVERIFY(plan.bands.size() > 2);
    int next = 0;
    for (const TileBand& band : plan.bands) {
        double height = 0;
        QVERIFY(band.front().lane == -1);
        QCOMPARE(band.front().isContinued, band[1].lane > 0);
        for (const TileStrip& strip : band) {
            height += strip.height;
            if (strip.lane >= 0) {
                QCOMPARE(plan.firstLane[std::size_t(strip.group)] + strip.lane, next);
                ++next;
            }
        }
        QVERIFY(height <= bandHeight + 0.01);
    }
    QCOMPARE(next, 40);
}

void TileLayoutTest::aLaneHigherThanATileGoesOn()
{
    ReportTiles tiles;
    tiles.columns = {days(0, 4)};
    ReportTileLane lane;
    for (int i = 0; i < 90; ++i) {
        ReportTileBar bar;
        bar.planned = ReportBar{
            {firstDay().plusMs(msPerHour), firstDay().plusMs(20 * msPerHour)}, {}, {}, false};
        bar.shortLabel = bar.label = u"2480 H"_s;
        lane.bars.append(bar);
    }
    tiles.groups = {{u"Team"_s, {lane}}};
    const TilePlan plan = planOf(tiles);
    QVERIFY(plan.bands.size() >= 4);
    int rows = 0;
    for (const TileBand& band : plan.bands) {
        double height = 0;
        for (const TileStrip& strip : band) {
            height += strip.height;
            if (strip.lane >= 0) {
                QCOMPARE(strip.firstRow, rows);
                rows = strip.lastRow;
            }
        }
        QVERIFY(height <= bandHeight + 0.01);
    }
    QCOMPARE(rows, 90);
}

void TileLayoutTest::aDayOf25HoursIsWider()
{
    const QList<ReportDay> shown = days(2, 2); // 25 and 26 October
    const double change = tileX(shown, shown.at(0).span.end, 490);
    QCOMPARE(change, 250.0);
    QCOMPARE(tileX(shown, shown.at(1).span.end, 490), 490.0);
}

QTEST_GUILESS_MAIN(TileLayoutTest)
#include "TileLayoutTest.moc"
