// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/SequenceLines.h"

#include "tests/ui/calendar/CalendarFixture.h"
#include "ui/calendar/CalendarWords.h"
#include "ui/calendar/MonthViewLayout.h"
#include "ui/calendar/WeekViewLayout.h"
#include "ui/records/SequenceWords.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

using test::berlin;
using test::CalendarFixture;
using test::inBerlin;

namespace {

LocalTime local(int day, int hour)
{
    return {QDate(2026, 11, day), QTime(hour, 0)};
}

const Span week{
    inBerlin(QDate(2026, 11, 23), QTime(0, 0)), inBerlin(QDate(2026, 11, 30), QTime(0, 0))};
const Instant now = inBerlin(QDate(2026, 11, 25), QTime(14, 0));

CalendarGeometry layWeek(const CalendarPage& page)
{
    WeekViewInput input;
    input.viewport = {1200, 800};
    input.firstDay = QDate(2026, 11, 23);
    input.zone = berlin();
    return layoutWeekView(page, input);
}

} // namespace

/// Lines between bars that follow each other, and how late running work is said on its bar.
class SequenceLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineLeadsFromTheFootToTheHead();
    void aLineGoesRoundWhereTheFollowerStandsHigher();
    void whatStartsTooEarlyIsBroken();
    void bothHaveToBeInView();
    void onlyChainsOfWhatIsSelectedAndBrokenOnesAreDrawn();
    void aMonthHasNoLines();
    void wordsNameBothSides();
    void runningWorkSaysHowLateItIs();
};

void SequenceLinesTest::aLineLeadsFromTheFootToTheHead()
{
    CalendarFixture fixture;
    const Change& first = fixture.addChange(u"Schema"_s, local(24, 2), local(24, 4));
    Change& second = fixture.addChange(u"Release"_s, local(24, 8), local(24, 10));
    second.predecessors = {first.id};
    const CalendarPage page = fixture.page(week, now);
    const CalendarGeometry geometry = layWeek(page);
    const std::vector<SequenceLine> lines = sequenceLines(page, geometry);
    QCOMPARE(lines.size(), std::size_t(1));
    QVERIFY(lines[0].isCritical);
    QVERIFY(!lines[0].isBroken);
    QRectF before;
    QRectF after;
    for (const CalendarBox& box : geometry.boxes) {
        (box.item == lines[0].before ? before : after) = box.rect;
    }
    QCOMPARE(lines[0].path.first().y(), before.bottom());
    QCOMPARE(lines[0].path.last().y(), after.top());
    QVERIFY(
        lines[0].path.first().x() > before.left() && lines[0].path.first().x() < before.right());
}

void SequenceLinesTest::aLineGoesRoundWhereTheFollowerStandsHigher()
{
    CalendarFixture fixture;
    const Change& first = fixture.addChange(u"Schema"_s, local(24, 20), local(24, 22));
    Change& second = fixture.addChange(u"Release"_s, local(26, 2), local(26, 4));
    second.predecessors = {first.id};
    const CalendarPage page = fixture.page(week, now);
    const CalendarGeometry geometry = layWeek(page);
    const std::vector<SequenceLine> lines = sequenceLines(page, geometry);
    QCOMPARE(lines.size(), std::size_t(1));
    const QPolygonF& path = lines[0].path;
    QCOMPARE(path.size(), 6);
    for (int i = 1; i < path.size(); ++i) { // upright and level only
        QVERIFY(path[i].x() == path[i - 1].x() || path[i].y() == path[i - 1].y());
    }
    QVERIFY(path[path.size() - 2].y() < path.last().y()); // arrives from above
}

void SequenceLinesTest::whatStartsTooEarlyIsBroken()
{
    CalendarFixture fixture;
    const Change& first = fixture.addChange(u"Schema"_s, local(24, 2), local(24, 6));
    Change& second = fixture.addChange(u"Release"_s, local(24, 5), local(24, 10));
    second.predecessors = {first.id};
    const CalendarPage page = fixture.page(week, now);
    const std::vector<SequenceLine> lines = sequenceLines(page, layWeek(page));
    QCOMPARE(lines.size(), std::size_t(1));
    QVERIFY(lines[0].isBroken);
}

void SequenceLinesTest::bothHaveToBeInView()
{
    CalendarFixture fixture;
    const Change& first = fixture.addChange(u"Schema"_s, local(20, 2), local(20, 6));
    Change& second = fixture.addChange(u"Release"_s, local(24, 5), local(24, 10));
    second.predecessors = {first.id};
    const CalendarPage page = fixture.page(week, now);
    QVERIFY(sequenceLines(page, layWeek(page)).empty());
}

void SequenceLinesTest::onlyChainsOfWhatIsSelectedAndBrokenOnesAreDrawn()
{
    const auto line = [](int before, int after, bool isBroken) {
        SequenceLine made;
        made.before = before;
        made.after = after;
        made.isBroken = isBroken;
        return made;
    };
    // 0 to 2 is a chain that is listed from its end, 3 to 4 another one, 5 to 6 runs back in time.
    const std::vector<SequenceLine> lines{
        line(1, 2, false), line(0, 1, false), line(3, 4, false), line(5, 6, true)};
    const auto drawn = [&lines](const std::vector<int>& items) {
        std::vector<std::pair<int, int>> pairs;
        for (const SequenceLine& one : linesThrough(lines, items)) {
            pairs.emplace_back(one.before, one.after);
        }
        return pairs;
    };
    using Pairs = std::vector<std::pair<int, int>>;
    QCOMPARE(drawn({}), (Pairs{{5, 6}}));
    QCOMPARE(drawn({0}), (Pairs{{1, 2}, {0, 1}, {5, 6}}));
    QCOMPARE(drawn({2, 3}), (Pairs{{1, 2}, {0, 1}, {3, 4}, {5, 6}}));
    QCOMPARE(drawn({7}), (Pairs{{5, 6}}));
}

void SequenceLinesTest::aMonthHasNoLines()
{
    CalendarFixture fixture;
    const Change& first = fixture.addChange(u"Schema"_s, local(24, 2), local(24, 4));
    fixture.addChange(u"Release"_s, local(24, 8), local(24, 10)).predecessors = {first.id};
    const CalendarPage page = fixture.page(week, now);
    CalendarGeometry geometry = layWeek(page);
    geometry.axis.reset();
    QVERIFY(sequenceLines(page, geometry).empty());
}

void SequenceLinesTest::wordsNameBothSides()
{
    CalendarFixture fixture;
    const Change& first = fixture.addChange(u"Schema"_s, local(24, 2), local(24, 6));
    Change& second = fixture.addChange(u"Release"_s, local(24, 5), local(24, 10));
    Change& third = fixture.addChange(u"Check"_s, local(24, 12), local(24, 13));
    const Change& apart = fixture.addChange(u"Apart"_s, local(24, 12), local(24, 13));
    second.predecessors = {first.id};
    third.predecessors = {second.id};
    const CalendarPage page = fixture.page(week, now);
    const auto spoken = [&page](const Change& change) {
        return SequenceWords::spoken(*page.sequences, page.changes().rowOf(change.id));
    };
    QCOMPARE(spoken(first), u"is followed by CHG-2 (critical path, overlapping)"_s);
    QCOMPARE(
        spoken(second),
        u"follows CHG-1 (critical path, overlapping); is followed by CHG-3 (critical path)"_s);
    QCOMPARE(spoken(third), u"follows CHG-2 (critical path)"_s);
    QVERIFY(spoken(apart).isEmpty());
}

void SequenceLinesTest::runningWorkSaysHowLateItIs()
{
    CalendarFixture fixture;
    Change& running = fixture.addChange(u"Add nodes"_s, local(25, 9), local(25, 13));
    running.state = ChangeState::Implement;
    const Theme theme(ThemeOptions(), FontFamilies::load());
    CalendarScene scene;
    scene.page = fixture.page(week, now.plusMs(-6 * msPerMinute));
    scene.geometry = layWeek(scene.page);
    scene.times = TimeText(QLocale::c(), berlin(), now);
    test::label(scene, theme);
    QVERIFY2(
        scene.labels[0].title.text.text().startsWith(u"+54 min"_s),
        qPrintable(scene.labels[0].title.text.text()));
    QVERIFY(CalendarWords::boxName(scene, scene.geometry.boxes[0])
                .contains(u"54 min over its planned end"_s));
}

} // namespace cb

QTEST_MAIN(cb::SequenceLinesTest)
#include "SequenceLinesTest.moc"
