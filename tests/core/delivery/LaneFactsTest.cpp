// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/LaneFacts.h"

#include "tests/core/delivery/Deployed.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;
using namespace cb::test;

namespace {

constexpr qint64 late = hour(1000);

} // namespace

class LaneFactsTest : public QObject
{
    Q_OBJECT

private slots:
    void theVersionBeforeIsTheLastThatSucceeded();
    void theFirstDeploymentHasNothingBefore();
    void whatDidNotSucceedLeavesTheVersionBeforeRunning();
    void failuresAreCountedAmongThoseThatEnded();
    void lastDeploymentsComeNewestFirst();
    void aDeploymentBringsTheBuildsSinceTheOneBefore();
    void fitsOrMissesItsWindow_data();
    void fitsOrMissesItsWindow();
};

void LaneFactsTest::theVersionBeforeIsTheLastThatSucceeded()
{
    const auto history = historyOf(
        {{"prod", "1", 1},
         {"prod", "2", 5, RolledBack},
         {"prod", "3", 9, Failed},
         {"prod", "4", 11}});
    const RanBefore before = ranBefore(*history, history->lanes.front(), 3, late);
    QCOMPARE(before.row, 0);
    QCOMPARE(before.fromMs, hour(1.5));
    QCOMPARE(before.untilMs, hour(11.5));
}

void LaneFactsTest::theFirstDeploymentHasNothingBefore()
{
    const auto history = historyOf({{"prod", "0", 1, Failed}, {"prod", "1", 2}, {"prod", "2", 3}});
    QCOMPARE(ranBefore(*history, history->lanes.front(), 1, late).row, noRow);
    QCOMPARE(ranBefore(*history, history->lanes.front(), 0, late).row, noRow);
}

void LaneFactsTest::whatDidNotSucceedLeavesTheVersionBeforeRunning()
{
    const auto history = historyOf({{"prod", "1", 1}, {"prod", "2", 3, RolledBack}});
    const RanBefore before = ranBefore(*history, history->lanes.front(), 1, hour(10));
    QCOMPARE(before.row, 0);
    QCOMPARE(before.untilMs, hour(10));
}

void LaneFactsTest::failuresAreCountedAmongThoseThatEnded()
{
    const auto history = historyOf(
        {{"prod", "1", 1, Failed},
         {"prod", "2", 2},
         {"prod", "3", 3, RolledBack},
         {"prod", "4", 4, Cancelled},
         {"prod", "5", 5},
         {"prod", "6", 6, Running}});
    const DeliveryLane& lane = history->lanes.front();
    QCOMPARE(recentOutcomes(*history, lane, 40, late).ended, 4);
    QCOMPARE(recentOutcomes(*history, lane, 40, late).failed, 2);
    QCOMPARE(recentOutcomes(*history, lane, 2, late).ended, 2);
    QCOMPARE(recentOutcomes(*history, lane, 2, late).failed, 1);
    QCOMPARE(recentOutcomes(*history, lane, 40, hour(2.6)).ended, 2);
    QCOMPARE(recentOutcomes(*history, lane, 40, hour(0)).ended, 0);
}

void LaneFactsTest::lastDeploymentsComeNewestFirst()
{
    const auto history = historyOf({{"prod", "1", 1}, {"prod", "2", 5}, {"prod", "3", 3, Failed}});
    const DeliveryLane& lane = history->lanes.front();
    QCOMPARE(lastDeployments(*history, lane, 2, late), (std::vector<qint32>{1, 2}));
    QCOMPARE(lastDeployments(*history, lane, 9, hour(4)), (std::vector<qint32>{2, 0}));
}

void LaneFactsTest::aDeploymentBringsTheBuildsSinceTheOneBefore()
{
    const auto history = historyOf(
        {{"dev", "1", 1},
         {"prod", "1", 2},
         {"dev", "2", 3},
         {"dev", "3", 4, Failed},
         {"test", "4", 5},
         {"dev", "4", 6},
         {"prod", "4", 7},
         {"dev", "5", 8}});
    const DeliveryLane& lane = history->lanes.back();
    const std::vector<BroughtBuild> brought = broughtBuilds(*history, lane, 6, late);
    QCOMPARE(brought.size(), std::size_t{2});
    QCOMPARE(brought[0].row, 4);
    QCOMPARE(brought[0].environment, 1);
    QCOMPARE(brought[1].row, 2);
    QVERIFY(broughtBuilds(*history, lane, 1, late).empty()); // nothing ran before
}

void LaneFactsTest::fitsOrMissesItsWindow_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("early");
    QTest::addColumn<int>("late");
    QTest::newRow("inside") << 12 << 18 << 0 << 0;
    QTest::newRow("the whole of it") << 10 << 20 << 0 << 0;
    QTest::newRow("starts before") << 7 << 15 << 3 << 0;
    QTest::newRow("ends after") << 15 << 26 << 0 << 6;
    QTest::newRow("both") << 5 << 25 << 5 << 5;
    QTest::newRow("all of it before") << 1 << 2 << 9 << 0;
    QTest::newRow("all of it after") << 31 << 35 << 0 << 15;
}

void LaneFactsTest::fitsOrMissesItsWindow()
{
    QFETCH(const int, start);
    QFETCH(const int, end);
    QFETCH(const int, early);
    QFETCH(const int, late);
    const WindowFit fit = windowFit({{start}, {end}}, {{10}, {20}});
    QCOMPARE(fit, (WindowFit{early, late}));
    QCOMPARE(fit.isInside(), early == 0 && late == 0);
}

QTEST_GUILESS_MAIN(LaneFactsTest)
#include "LaneFactsTest.moc"
