// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/TimelineLanes.h"

#include "core/timeline/TimeTicks.h"
#include "tests/core/timeline/LaneOracle.h"
#include "tests/core/timeline/RandomBoard.h"

#include <QTest>

#include <algorithm>

using namespace cb;
using namespace cb::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using LanesPtr = std::shared_ptr<const TimelineLanes>;

TimelineInput inputOf(RandomBoard& board, LaneGrouping grouping, bool isFiltered)
{
    TimelineInput input;
    input.snapshot = board.snapshot();
    input.grouping = grouping;
    input.now = board.now();
    if (isFiltered) {
        input.changes = board.flags(input.snapshot->changes->size());
        input.deployments = board.flags(input.snapshot->deployments->size());
        input.incidents = board.flags(input.snapshot->incidents->size());
    }
    return input;
}

Span randomSpan(RandomBoard& board)
{
    QRandomGenerator& random = board.random();
    const qint64 start = RandomBoard::firstDay().ms + random.bounded(220 * 96) * 15 * msPerMinute;
    const qint64 lengths[]{0, 1, msPerHour, 3 * msPerDay, 50 * msPerDay, 400 * msPerDay};
    return {{start}, {start + lengths[random.bounded(6)]}};
}

std::vector<qint64> randomEdges(RandomBoard& board, const TimelineInput& input)
{
    const TickUnit units[]{TickUnit::Hour6, TickUnit::Day, TickUnit::Week, TickUnit::Month};
    Span span = randomSpan(board);
    span.end = qMin(span.end, span.start.plusMs(250 * msPerDay));
    return columnEdges(
        span, units[board.random().bounded(4)], {input.snapshot->zone(), input.firstDayOfWeek});
}

/// Compares everything that lanes answer with what looking at every row gives.
void verifyLanes(const TimelineLanes& lanes, RandomBoard& board)
{
    const LaneOracle oracle(lanes.input());
    QCOMPARE(lanes.leftOut(), oracle.leftOut());
    std::vector<LaneItem> items;
    std::vector<LaneCounts> counts;
    for (int lane = 0; lane < int(lanes.lanes().size()); ++lane) {
        const QString key = lanes.lanes()[std::size_t(lane)].key;
        QCOMPARE(lanes.laneOf(key), lane);
        QCOMPARE(lanes.laneTotals(lane), oracle.totals(key));
        const Span range = randomSpan(board);
        for (int series = 0; series < enumCount<LaneSeries>(); ++series) {
            const auto laneSeries = static_cast<LaneSeries>(series);
            const std::vector<LaneItem> expected = oracle.itemsIn(key, laneSeries, range);
            QVERIFY(lanes.itemsIn(lane, laneSeries, range, 100'000, items));
            QCOMPARE(items, expected);
            if (!expected.empty()) {
                QVERIFY(!lanes.itemsIn(lane, laneSeries, range, int(expected.size()) - 1, items));
                QCOMPARE(items, std::vector<LaneItem>(expected.cbegin(), expected.cend() - 1));
            }
            QCOMPARE(
                lanes.startsIn(lane, laneSeries, range), oracle.startsIn(key, laneSeries, range));
            QCOMPARE(
                lanes.nextItem(lane, laneSeries, range.start),
                oracle.next(key, laneSeries, range.start));
            QCOMPARE(
                lanes.previousItem(lane, laneSeries, range.start),
                oracle.previous(key, laneSeries, range.start));
        }
        const std::vector<qint64> edges = randomEdges(board, lanes.input());
        lanes.laneDensity(lane, edges, counts);
        QCOMPARE(counts, oracle.density(key, edges));
        QCOMPARE(
            lanes.laneCounts(lane, range), oracle.density(key, {range.start.ms, range.end.ms})[0]);
    }
    for (int group = 0; group < int(lanes.groups().size()); ++group) {
        const std::vector<qint64> edges = randomEdges(board, lanes.input());
        lanes.groupDensity(group, edges, counts);
        const QString key = lanes.groups()[std::size_t(group)].key;
        QCOMPARE(counts, oracle.groupDensity(key, edges));
        QCOMPARE(lanes.groupTotals(group), oracle.groupTotals(key));
    }
    const std::vector<qint64> edges = randomEdges(board, lanes.input());
    lanes.boardDensity(edges, counts);
    QCOMPARE(counts, oracle.boardDensity(edges));
    const Span range = randomSpan(board);
    QCOMPARE(lanes.linksIn(range, 100'000), oracle.linksIn(range));
}

QStringList laneNames(const TimelineLanes& lanes)
{
    QStringList names;
    for (const TimelineLane& lane : lanes.lanes()) {
        names.append(lane.name);
    }
    return names;
}

} // namespace

class TimelineLanesTest : public QObject
{
    Q_OBJECT

private slots:
    void answersWhatLookingAtEveryRowAnswers_data();
    void answersWhatLookingAtEveryRowAnswers();
    void editsAreSeenWithoutARebuild_data();
    void editsAreSeenWithoutARebuild();
    void manyEditsAskForARebuild();
    void aMissingLaneAsksForARebuild();
    void updateFindsWhatWasEdited();
    void lanesAreGroupedAndOrdered_data();
    void lanesAreGroupedAndOrdered();
    void lanesThatAreNotGroupedStandInOneOrder_data();
    void lanesThatAreNotGroupedStandInOneOrder();
    void whatHasNoServiceComesLast();
    void edgesAreHalfOpen();
    void whatStillRunsIsMarked();
    void mistypedYearsAreCounted();
    void linksOfBothEndsAreTheSame();
    void anEmptyBoardHasNoLanes();
    void cancellingStops();
};

void TimelineLanesTest::answersWhatLookingAtEveryRowAnswers_data()
{
    QTest::addColumn<int>("grouping");
    QTest::addColumn<bool>("isFiltered");
    for (int grouping = 0; grouping < enumCount<LaneGrouping>(); ++grouping) {
        const QLatin1StringView name = toText(static_cast<LaneGrouping>(grouping));
        QTest::addRow("%s", name.data()) << grouping << false;
        QTest::addRow("%s, filtered", name.data()) << grouping << true;
    }
}

void TimelineLanesTest::answersWhatLookingAtEveryRowAnswers()
{
    QFETCH(int, grouping);
    QFETCH(bool, isFiltered);
    for (const quint32 seed : {1U, 2U, 3U}) {
        RandomBoard board(seed, {});
        const LanesPtr lanes =
            TimelineLanes::build(inputOf(board, static_cast<LaneGrouping>(grouping), isFiltered));
        verifyLanes(*lanes, board);
    }
}

void TimelineLanesTest::editsAreSeenWithoutARebuild_data()
{
    answersWhatLookingAtEveryRowAnswers_data();
}

void TimelineLanesTest::editsAreSeenWithoutARebuild()
{
    QFETCH(int, grouping);
    QFETCH(bool, isFiltered);
    RandomBoard board(17, {});
    TimelineInput input = inputOf(board, static_cast<LaneGrouping>(grouping), isFiltered);
    LanesPtr lanes = TimelineLanes::build(input);
    int edited = 0;
    for (int step = 0; step < 60; ++step) {
        EditedRows rows;
        rows.changes = {board.random().bounded(40)};
        rows.deployments = {board.random().bounded(60)};
        rows.incidents = {board.random().bounded(20)};
        board.editChange(rows.changes.front());
        board.editDeployment(rows.deployments.front());
        board.editIncident(rows.incidents.front());
        const SnapshotPtr before = input.snapshot;
        auto next = std::make_shared<BoardSnapshot>(*board.snapshot());
        next->directory = before->directory;
        input.snapshot = next;
        if (LanesPtr after = lanes->withEdits(input, rows)) {
            lanes = std::move(after);
            ++edited;
        } else {
            lanes = TimelineLanes::build(input);
        }
        if (step % 10 == 9) {
            verifyLanes(*lanes, board);
        }
    }
    verifyLanes(*lanes, board);
    // Another implementer moves a change's deployments too: that is built anew.
    QVERIFY(edited > (static_cast<LaneGrouping>(grouping) == LaneGrouping::Assignee ? 1 : 40));
}

void TimelineLanesTest::manyEditsAskForARebuild()
{
    RandomBoardSize size;
    size.changes = int(TimelineLanes::maxEdits) + 10;
    RandomBoard board(19, size);
    TimelineInput input = inputOf(board, LaneGrouping::Service, false);
    const LanesPtr lanes = TimelineLanes::build(input);
    EditedRows rows;
    for (int row = 0; row < int(TimelineLanes::maxEdits); ++row) {
        rows.changes.push_back(row);
    }
    const LanesPtr full = lanes->withEdits(input, rows);
    QVERIFY(full);
    rows.changes = {size.changes - 1};
    QVERIFY(!full->withEdits(input, rows));
    QVERIFY(lanes->withEdits(input, rows));
}

void TimelineLanesTest::aMissingLaneAsksForARebuild()
{
    RandomBoardSize size;
    size.changes = 1;
    size.deployments = 0;
    size.incidents = 0;
    RandomBoard board(23, size);
    const auto withService = [&board](qint32 service) {
        auto snapshot = std::make_shared<BoardSnapshot>(*board.snapshot());
        auto changes = std::make_shared<ChangeColumns>(*snapshot->changes);
        changes->plannedStarts[0] = RandomBoard::firstDay().ms;
        changes->plannedEnds[0] = changes->plannedStarts[0] + msPerHour;
        changes->services[0] = service;
        snapshot->changes = changes;
        return snapshot;
    };
    TimelineInput input;
    const auto before = withService(3);
    input.snapshot = before;
    const LanesPtr lanes = TimelineLanes::build(input);
    QCOMPARE(lanes->lanes().size(), std::size_t{1});
    auto after = withService(4);
    after->directory = before->directory;
    input.snapshot = after;
    QVERIFY(!lanes->withEdits(input, {{0}, {}, {}}));
    const LanesPtr updated = TimelineLanes::update(lanes, input);
    QCOMPARE(
        updated->lanes()[0].record,
        (RecordRef{RecordKind::Service, before->directory->services.at(4).id.value}));
}

void TimelineLanesTest::updateFindsWhatWasEdited()
{
    RandomBoard board(29, {});
    TimelineInput input = inputOf(board, LaneGrouping::Environment, true);
    const SnapshotPtr before = input.snapshot;
    const LanesPtr lanes = TimelineLanes::build(input);
    for (int row = 0; row < 30; ++row) {
        board.editChange(row * 3);
        board.editDeployment(row * 5);
        board.editIncident(row);
    }
    auto next = std::make_shared<BoardSnapshot>(*board.snapshot());
    next->directory = before->directory;
    input.snapshot = next;
    input.changes = board.flags(next->changes->size());
    const LanesPtr updated = TimelineLanes::update(lanes, input);
    verifyLanes(*updated, board);
    QVERIFY(TimelineLanes::update(nullptr, input));
    input.grouping = LaneGrouping::Team;
    verifyLanes(*TimelineLanes::update(updated, input), board);
}

void TimelineLanesTest::lanesAreGroupedAndOrdered_data()
{
    QTest::addColumn<int>("order");
    for (int order = 0; order < enumCount<LaneOrder>(); ++order) {
        QTest::addRow("%s", toText(static_cast<LaneOrder>(order)).data()) << order;
    }
}

void TimelineLanesTest::lanesAreGroupedAndOrdered()
{
    QFETCH(int, order);
    for (const LaneGrouping grouping : {LaneGrouping::Service, LaneGrouping::Item}) {
        RandomBoard board(31, {});
        TimelineInput input = inputOf(board, grouping, false);
        input.order = static_cast<LaneOrder>(order);
        const LanesPtr lanes = TimelineLanes::build(input);
        const LaneOracle oracle(input);
        int next = 0;
        for (const TimelineLane& group : lanes->groups()) {
            QCOMPARE(group.firstLane, next);
            QVERIFY(group.laneCount > 0);
            next += group.laneCount;
            for (int lane = group.firstLane; lane < next; ++lane) {
                QCOMPARE(lanes->lanes()[std::size_t(lane)].group, group.group);
                if (lane > group.firstLane) {
                    QVERIFY(oracle.isInOrder(
                        lanes->lanes()[std::size_t(lane) - 1], lanes->lanes()[std::size_t(lane)]));
                }
            }
        }
        QCOMPARE(next, int(lanes->lanes().size()));
        QStringList keys;
        for (const TimelineLane& lane : lanes->lanes()) {
            keys.append(lane.key);
        }
        QStringList expected = oracle.keys();
        keys.sort();
        expected.sort();
        QCOMPARE(keys, expected);
    }
}

void TimelineLanesTest::lanesThatAreNotGroupedStandInOneOrder_data()
{
    lanesAreGroupedAndOrdered_data();
}

void TimelineLanesTest::lanesThatAreNotGroupedStandInOneOrder()
{
    QFETCH(int, order);
    for (const LaneGrouping grouping : {LaneGrouping::Service, LaneGrouping::Item}) {
        RandomBoard board(31, {});
        TimelineInput input = inputOf(board, grouping, false);
        input.order = static_cast<LaneOrder>(order);
        const LanesPtr grouped = TimelineLanes::build(input);
        input.isGrouped = false;
        const LanesPtr lanes = TimelineLanes::update(grouped, input);
        const LaneOracle oracle(input);
        QCOMPARE(lanes->groups().size(), std::size_t(1));
        QVERIFY(lanes->groups().front().isRest());
        QCOMPARE(lanes->groups().front().laneCount, int(lanes->lanes().size()));
        QCOMPARE(lanes->lanes().size(), grouped->lanes().size());
        for (std::size_t lane = 1; lane < lanes->lanes().size(); ++lane) {
            QVERIFY(oracle.isInOrder(lanes->lanes()[lane - 1], lanes->lanes()[lane]));
        }
        constexpr Span always{{0}, {std::numeric_limits<qint64>::max() / 2}};
        QCOMPARE(lanes->groupTotals(0), lanes->boardCounts(always));
    }
}

void TimelineLanesTest::whatHasNoServiceComesLast()
{
    RandomBoard board(37, {});
    for (const LaneOrder order : {LaneOrder::Name, LaneOrder::Changes}) {
        TimelineInput input = inputOf(board, LaneGrouping::Team, false);
        input.order = order;
        const LanesPtr lanes = TimelineLanes::build(input);
        QCOMPARE(laneNames(*lanes).indexOf(QString()), int(lanes->lanes().size()) - 1);
        QVERIFY(lanes->lanes().back().isRest());
        QVERIFY(!lanes->lanes().back().record);
    }
}

void TimelineLanesTest::edgesAreHalfOpen()
{
    RandomBoardSize size;
    size.changes = 1;
    size.deployments = 0;
    size.incidents = 0;
    RandomBoard board(41, size);
    auto snapshot = std::make_shared<BoardSnapshot>(*board.snapshot());
    auto changes = std::make_shared<ChangeColumns>(*snapshot->changes);
    const qint64 start = RandomBoard::firstDay().ms;
    changes->plannedStarts[0] = start;
    changes->plannedEnds[0] = start + 100;
    snapshot->changes = changes;
    TimelineInput input;
    input.snapshot = snapshot;
    const LanesPtr lanes = TimelineLanes::build(input);
    std::vector<LaneItem> items;
    const auto found = [&](qint64 from, qint64 to) {
        static_cast<void>(
            lanes->itemsIn(0, LaneSeries::Planned, {{start + from}, {start + to}}, 10, items));
        return items.size();
    };
    QCOMPARE(found(-10, 0), std::size_t{0});
    QCOMPARE(found(-10, 1), std::size_t{1});
    QCOMPARE(found(99, 200), std::size_t{1});
    QCOMPARE(found(100, 200), std::size_t{0});
    QCOMPARE(found(50, 50), std::size_t{1});
    QCOMPARE(lanes->laneCounts(0, {{start - 10}, {start}}).changeCount(), 0U);
    QCOMPARE(lanes->laneCounts(0, {{start}, {start + 1}}).changeCount(), 1U);
}

void TimelineLanesTest::whatStillRunsIsMarked()
{
    RandomBoard board(43, {});
    const TimelineInput input = inputOf(board, LaneGrouping::Team, false);
    const LanesPtr lanes = TimelineLanes::build(input);
    const DeploymentColumns& deployments = *input.snapshot->deployments;
    int open = 0;
    for (int row = 0; row < deployments.size(); ++row) {
        const auto item = lanes->itemOf(LaneSeries::Deployments, row);
        const auto r = std::size_t(row);
        const bool runs = deployments.finishedAts[r] == noInstant
            && deployments.outcomes[r] == DeploymentOutcome::Running;
        if (item) {
            QCOMPARE(item->isOpen, runs);
            open += runs ? 1 : 0;
            if (deployments.finishedAts[r] == noInstant && !runs) {
                QCOMPARE(item->span.lengthMs(), qint64{0});
            }
        }
    }
    QVERIFY(open > 0);
}

void TimelineLanesTest::mistypedYearsAreCounted()
{
    RandomBoardSize size;
    size.deployments = 2;
    RandomBoard board(47, size);
    auto snapshot = std::make_shared<BoardSnapshot>(*board.snapshot());
    auto deployments = std::make_shared<DeploymentColumns>(*snapshot->deployments);
    deployments->startedAts = {
        Instant::fromIso(u"0206-01-01T00:00:00Z")->ms,
        Instant::fromIso(u"9026-01-01T00:00:00Z")->ms};
    deployments->finishedAts = deployments->startedAts;
    snapshot->deployments = deployments;
    TimelineInput input = inputOf(board, LaneGrouping::Service, false);
    input.snapshot = snapshot;
    const LanesPtr lanes = TimelineLanes::build(input);
    verifyLanes(*lanes, board);
    for (const qint64 start : deployments->startedAts) {
        const std::vector<qint64> edges = columnEdges(
            {{start}, {start + 10 * msPerDay}},
            TickUnit::Week,
            {snapshot->zone(), input.firstDayOfWeek});
        std::vector<LaneCounts> counts;
        lanes->boardDensity(edges, counts);
        QCOMPARE(counts.front().deploymentCount(), 1U);
    }
}

void TimelineLanesTest::linksOfBothEndsAreTheSame()
{
    RandomBoard board(53, {});
    const TimelineInput input = inputOf(board, LaneGrouping::Service, true);
    const LanesPtr lanes = TimelineLanes::build(input);
    const std::vector<TimelineLink> all = LaneOracle(input).links();
    QVERIFY(all.size() > 10);
    for (const TimelineLink& link : all) {
        QCOMPARE(
            lanes->linksOf(LaneSeries::Incidents, link.incident), std::vector<TimelineLink>{link});
        for (const auto& [series, row] :
             {std::pair(LaneSeries::Planned, link.change),
              std::pair(LaneSeries::Deployments, link.deployment)})
        {
            if (row != noRow) {
                const std::vector<TimelineLink> links = lanes->linksOf(series, row);
                QCOMPARE(std::count(links.cbegin(), links.cend(), link), 1);
            }
        }
    }
}

void TimelineLanesTest::anEmptyBoardHasNoLanes()
{
    TimelineInput input;
    input.snapshot = std::make_shared<BoardSnapshot>();
    const LanesPtr lanes = TimelineLanes::build(input);
    QVERIFY(lanes->lanes().empty());
    QVERIFY(lanes->groups().empty());
    QVERIFY(!lanes->extent());
    QVERIFY(lanes->boardCounts({{0}, {msPerDay}}).isEmpty());
}

void TimelineLanesTest::cancellingStops()
{
    RandomBoard board(59, {});
    const CancelToken cancel;
    cancel.cancel();
    QVERIFY(!TimelineLanes::build(inputOf(board, LaneGrouping::Item, false), cancel));
}

QTEST_GUILESS_MAIN(TimelineLanesTest)
#include "TimelineLanesTest.moc"
