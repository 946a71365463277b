// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/CalendarFixture.h"
#include "ui/calendar/DayViewLayout.h"
#include "ui/calendar/MonthViewLayout.h"
#include "ui/calendar/WeekViewLayout.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

using test::berlin;
using test::CalendarFixture;
using test::inBerlin;

namespace {

const QDate wednesday(2026, 11, 25);
const QSizeF viewport(1300, 900);

LocalTime local(QDate day, int hour, int minute = 0)
{
    return {day, QTime(hour, minute)};
}

/// Changes of all lengths around a month, from a fixed seed.
void fillAtRandom(CalendarFixture& fixture, int count, quint32 seed)
{
    QRandomGenerator random(seed);
    for (int i = 0; i < count; ++i) {
        const LocalTime start =
            local(QDate(2026, 10, 20), 0)
                .plus(random.bounded(45), random.bounded(96) * moveStepMinutes * msPerMinute);
        const qint64 length = random.bounded(5) == 0 ? random.bounded(1, 8) * msPerDay
                                                     : random.bounded(1, 40) * 15 * msPerMinute;
        Change& change = fixture.addChange(u"Change %1"_s.arg(i), start, start.plus(0, length));
        change.risk = static_cast<RiskLevel>(random.bounded(5));
    }
}

CalendarGeometry monthOf(
    const CalendarPage& page, QSizeF size = viewport, bool isRightToLeft = false)
{
    MonthViewInput input;
    input.viewport = size;
    input.grid = monthGrid(2026, 11, Qt::Monday);
    input.month = wednesday;
    input.zone = berlin();
    input.rightToLeft = isRightToLeft;
    return layoutMonthView(page, input);
}

Span monthSpan()
{
    return spanOfDays(monthGrid(2026, 11, Qt::Monday), berlin());
}

CalendarGeometry weekOf(
    const CalendarPage& page,
    QDate monday,
    bool isRightToLeft = false,
    QTime dayStartsAt = QTime(0, 0))
{
    WeekViewInput input;
    input.viewport = viewport;
    input.firstDay = monday;
    input.dayStartsAt = dayStartsAt;
    input.zone = berlin();
    input.rightToLeft = isRightToLeft;
    return layoutWeekView(page, input);
}

Span weekSpan(QDate monday)
{
    return spanOfDays({monday, monday.addDays(6)}, berlin());
}

CalendarGeometry dayOf(const CalendarPage& page, QSizeF size = viewport)
{
    DayViewInput input;
    input.viewport = size;
    input.day = wednesday;
    input.zone = berlin();
    return layoutDayView(page, input);
}

void verifyNoOverlap(const CalendarGeometry& geometry)
{
    const auto& boxes = geometry.boxes;
    for (std::size_t a = 0; a < boxes.size(); ++a) {
        for (std::size_t b = a + 1; b < boxes.size(); ++b) {
            if (boxes[a].region == boxes[b].region) {
                const QRectF common = boxes[a].rect.intersected(boxes[b].rect);
                QVERIFY2(
                    common.width() < 0.5 || common.height() < 0.5,
                    qPrintable(u"boxes %1 and %2"_s.arg(a).arg(b)));
            }
        }
    }
}

} // namespace

/// Where bars lie, by what must hold for any content.
class CalendarLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void monthBarsNeverOverlap_data();
    void monthBarsNeverOverlap();
    void monthShowsOrCountsEveryChange();
    void monthKeepsHigherRisk();
    void monthCutsAtWeekEnds();
    void monthListsADayInOrderOfTime();
    void monthFreezeFillsOnlyWhatItCovers();
    void monthScrollsOnlyWhenItMust();
    void weekBarsNeverOverlap();
    void weekShowsTwentyFourHours();
    void weekGoesOnOverMidnight();
    void weekPutsLongChangesOnTop();
    void weekBandIsARowWhereCoverageIsMixed();
    void weekBandFillsWhereAllIsCovered();
    void weekNightOfClockChangeHasTrueLengths();
    void weekNightsStayWholeFromNoon();
    void dayLanesHoldTheirWork();
    void dayGathersManyIdleLanes();
    void dayMarksThatMeetAreCounted();
    void rightToLeftIsAMirror();
    void pointsAndTimesAreInverse();
};

void CalendarLayoutTest::monthBarsNeverOverlap_data()
{
    QTest::addColumn<int>("changes");
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("few") << 30 << viewport;
    QTest::newRow("many") << 600 << viewport;
    QTest::newRow("small window") << 300 << QSizeF(800, 420);
}

void CalendarLayoutTest::monthBarsNeverOverlap()
{
    QFETCH(int, changes);
    QFETCH(QSizeF, size);
    CalendarFixture fixture;
    fillAtRandom(fixture, changes, 7);
    const CalendarGeometry geometry =
        monthOf(fixture.page(monthSpan(), inBerlin(wednesday, QTime(14, 3))), size);
    QCOMPARE(geometry.cells.size(), std::size_t{42});
    verifyNoOverlap(geometry);
    for (const CalendarBox& box : geometry.boxes) {
        QVERIFY(geometry.body.contains(box.rect));
    }
}

void CalendarLayoutTest::monthShowsOrCountsEveryChange()
{
    CalendarFixture fixture;
    fillAtRandom(fixture, 400, 11);
    const CalendarPage page = fixture.page(monthSpan(), inBerlin(wednesday, QTime(14, 3)));
    const CalendarGeometry geometry = monthOf(page);
    for (std::size_t c = 0; c < geometry.cells.size(); ++c) {
        const CalendarCell& cell = geometry.cells[c];
        int expected = 0;
        for (const CalendarItem& item : page.items) {
            const DayRange days = dayCells(item.span, berlin());
            expected += days.first <= cell.day && cell.day <= days.last ? 1 : 0;
        }
        int shown = 0;
        int more = 0;
        for (const CalendarBox& box : geometry.boxes) {
            const QPointF middle(cell.rect.center().x(), box.rect.center().y());
            if (box.kind == BoxKind::Bar && cell.rect.contains(middle) && box.rect.contains(middle))
            {
                ++shown;
            } else if (box.kind == BoxKind::More && box.cell == static_cast<int>(c)) {
                more = box.count;
            }
        }
        QCOMPARE(cell.count, expected);
        QCOMPARE(shown + more, expected);
        QCOMPARE(cell.hidden, more);
    }
}

void CalendarLayoutTest::monthKeepsHigherRisk()
{
    CalendarFixture fixture;
    for (int i = 0; i < 12; ++i) {
        Change& change =
            fixture.addChange(u"c"_s, local(wednesday, 6 + i), local(wednesday, 7 + i));
        change.risk = i < 3 ? RiskLevel::VeryHigh : RiskLevel::Low;
    }
    const CalendarPage page = fixture.page(monthSpan(), inBerlin(wednesday, QTime(14, 3)));
    const CalendarGeometry geometry = monthOf(page);
    int high = 0;
    for (const CalendarBox& box : geometry.boxes) {
        if (box.kind == BoxKind::Bar) {
            const int row = page.items[static_cast<std::size_t>(box.item)].row;
            high += page.changes().risks[static_cast<std::size_t>(row)] == 5 ? 1 : 0;
        }
    }
    QCOMPARE(high, 3);
    const CalendarBox& more = geometry.boxes.back();
    QCOMPARE(more.kind, BoxKind::More);
    QVERIFY(!more.isLowerRisk); // equal ones are among those behind it
}

void CalendarLayoutTest::monthCutsAtWeekEnds()
{
    CalendarFixture fixture;
    fixture.addChange(u"long"_s, local(QDate(2026, 11, 20), 8), local(QDate(2026, 12, 2), 8));
    const CalendarGeometry geometry =
        monthOf(fixture.page(monthSpan(), inBerlin(wednesday, QTime(14, 3))));
    QCOMPARE(geometry.boxes.size(), std::size_t{3});
    QVERIFY(!geometry.boxes[0].continuesBefore && geometry.boxes[0].continuesAfter);
    QVERIFY(geometry.boxes[1].continuesBefore && geometry.boxes[1].continuesAfter);
    QVERIFY(geometry.boxes[2].continuesBefore && !geometry.boxes[2].continuesAfter);
    QCOMPARE(geometry.boxes[1].rect.width(), geometry.body.width());
}

void CalendarLayoutTest::monthListsADayInOrderOfTime()
{
    CalendarFixture fixture;
    for (const int hour : {22, 5, 13, 18}) {
        fixture.addChange(u"c"_s, local(wednesday, hour), local(wednesday, hour + 1));
    }
    const CalendarPage page = fixture.page(monthSpan(), inBerlin(wednesday, QTime(14, 3)));
    const CalendarGeometry geometry = monthOf(page);
    for (std::size_t i = 1; i < geometry.boxes.size(); ++i) {
        const auto startOf = [&](std::size_t box) {
            return page.items[static_cast<std::size_t>(geometry.boxes[box].item)].span.start;
        };
        QVERIFY(geometry.boxes[i].rect.top() > geometry.boxes[i - 1].rect.top());
        QVERIFY(startOf(i) > startOf(i - 1));
    }
}

void CalendarLayoutTest::monthFreezeFillsOnlyWhatItCovers()
{
    CalendarFixture fixture;
    const Service payments = fixture.addService(u"Payments"_s);
    fixture
        .addWindow(
            WindowKind::Freeze,
            u"Retail peak"_s,
            local(QDate(2026, 11, 26), 0),
            local(QDate(2026, 11, 29), 0))
        .scope.services = {payments.id};
    fixture.addChange(u"covered"_s, local(QDate(2026, 11, 26), 20), local(QDate(2026, 11, 26), 21))
        .service = payments.id;
    fixture.addChange(u"other"_s, local(QDate(2026, 11, 27), 20), local(QDate(2026, 11, 27), 21));
    const CalendarGeometry geometry =
        monthOf(fixture.page(monthSpan(), inBerlin(wednesday, QTime(14, 3))));
    QCOMPARE(geometry.bands.size(), std::size_t{3});
    QCOMPARE(geometry.bands[0].shape, BandShape::Fill); // all that is shown is covered
    QCOMPARE(geometry.bands[1].shape, BandShape::Foot); // something else runs
    QCOMPARE(geometry.bands[2].shape, BandShape::Foot); // nothing is shown there
    QVERIFY(!geometry.bands[0].label.isNull());
    QVERIFY(geometry.bands[1].label.isNull() && geometry.bands[2].label.isNull());
}

void CalendarLayoutTest::monthScrollsOnlyWhenItMust()
{
    CalendarFixture fixture;
    const CalendarPage page = fixture.page(monthSpan(), inBerlin(wednesday, QTime(14, 3)));
    QCOMPARE(monthOf(page).size.height(), viewport.height());
    QVERIFY(monthOf(page, QSizeF(1300, 300)).size.height() > 300);
}

void CalendarLayoutTest::weekBarsNeverOverlap()
{
    CalendarFixture fixture;
    fillAtRandom(fixture, 500, 3);
    for (const QDate monday : {QDate(2026, 10, 19), QDate(2026, 11, 9), QDate(2026, 11, 23)}) {
        verifyNoOverlap(
            weekOf(fixture.page(weekSpan(monday), inBerlin(wednesday, QTime(14, 3))), monday));
    }
}

void CalendarLayoutTest::weekShowsTwentyFourHours()
{
    CalendarFixture fixture;
    const QDate monday(2026, 11, 23);
    const CalendarGeometry geometry =
        weekOf(fixture.page(weekSpan(monday), inBerlin(wednesday, QTime(14, 3))), monday);
    QCOMPARE(geometry.size.height(), viewport.height());
    QCOMPARE(geometry.yOf(2, inBerlin(wednesday, QTime(0, 0))), geometry.body.top());
    QCOMPARE(
        geometry.yOf(2, inBerlin(wednesday.addDays(1), QTime(0, 0)), true), geometry.body.bottom());
}

void CalendarLayoutTest::weekGoesOnOverMidnight()
{
    CalendarFixture fixture;
    fixture.addChange(u"night"_s, local(wednesday, 22), local(wednesday.addDays(1), 2));
    const QDate monday(2026, 11, 23);
    const CalendarPage page = fixture.page(weekSpan(monday), inBerlin(wednesday, QTime(14, 3)));
    const CalendarGeometry geometry = weekOf(page, monday);
    QCOMPARE(geometry.boxes.size(), std::size_t{2});
    QCOMPARE(geometry.boxes[0].cell, 2);
    QVERIFY(geometry.boxes[0].continuesAfter);
    QCOMPARE(geometry.boxes[1].cell, 3);
    QVERIFY(geometry.boxes[1].continuesBefore);
    QCOMPARE(geometry.boxes[1].rect.top(), geometry.body.top());
}

void CalendarLayoutTest::weekPutsLongChangesOnTop()
{
    CalendarFixture fixture;
    fixture.addChange(u"long"_s, local(QDate(2026, 11, 20), 8), local(wednesday, 8));
    fixture.addChange(u"short"_s, local(wednesday, 8), local(wednesday, 9));
    const QDate monday(2026, 11, 23);
    const CalendarPage page = fixture.page(weekSpan(monday), inBerlin(wednesday, QTime(14, 3)));
    const CalendarGeometry geometry = weekOf(page, monday);
    const CalendarBox& onTop = geometry.boxes[0];
    QCOMPARE(onTop.region, BoxRegion::Head);
    QVERIFY(onTop.continuesBefore && !onTop.continuesAfter);
    QVERIFY(onTop.rect.bottom() <= geometry.body.top());
    QVERIFY(onTop.rect.right() < geometry.cells[3].rect.left());
    QCOMPARE(geometry.boxes[1].region, BoxRegion::Body);
}

void CalendarLayoutTest::weekBandIsARowWhereCoverageIsMixed()
{
    CalendarFixture fixture;
    const Service payments = fixture.addService(u"Payments"_s);
    fixture
        .addWindow(
            WindowKind::Freeze, u"Peak"_s, local(wednesday, 0), local(wednesday.addDays(3), 0))
        .scope.services = {payments.id};
    fixture.addChange(u"covered"_s, local(wednesday, 8), local(wednesday, 9)).service = payments.id;
    fixture.addChange(u"not"_s, local(wednesday, 10), local(wednesday, 11));
    const QDate monday(2026, 11, 23);
    const CalendarGeometry geometry =
        weekOf(fixture.page(weekSpan(monday), inBerlin(wednesday, QTime(14, 3))), monday);
    QCOMPARE(geometry.bands.size(), std::size_t{1});
    QCOMPARE(geometry.bands[0].shape, BandShape::Row);
    QCOMPARE(geometry.bands[0].rect.left(), geometry.cells[2].rect.left());
    QCOMPARE(geometry.bands[0].rect.right(), geometry.cells[4].rect.right());
    QVERIFY(geometry.bands[0].rect.bottom() <= geometry.body.top());
}

void CalendarLayoutTest::weekBandFillsWhereAllIsCovered()
{
    CalendarFixture fixture;
    fixture.addWindow(
        WindowKind::Freeze, u"Year end"_s, local(wednesday, 12), local(wednesday.addDays(1), 12));
    const QDate monday(2026, 11, 23);
    const CalendarGeometry geometry =
        weekOf(fixture.page(weekSpan(monday), inBerlin(wednesday, QTime(14, 3))), monday);
    QCOMPARE(geometry.bands.size(), std::size_t{2});
    QCOMPARE(geometry.bands[0].shape, BandShape::Fill);
    QCOMPARE(geometry.bands[0].rect.bottom(), geometry.body.bottom());
    QCOMPARE(geometry.bands[1].rect.top(), geometry.body.top());
    QVERIFY(geometry.bands[1].label.isNull()); // once per visible stretch
}

void CalendarLayoutTest::weekNightOfClockChangeHasTrueLengths()
{
    CalendarFixture fixture;
    const QDate sunday(2027, 3, 28);
    fixture.addChange(u"five o'clock"_s, local(sunday, 0), local(sunday, 5));
    const QDate monday(2027, 3, 22);
    const CalendarPage page = fixture.page(weekSpan(monday), inBerlin(sunday, QTime(9, 0)));
    QCOMPARE(page.items.front().span.lengthMs(), 4 * msPerHour);
    const CalendarGeometry geometry = weekOf(page, monday);
    const double hour = geometry.pixelsPerMs * static_cast<double>(msPerHour);
    // The bar reaches over the missing hour; the two parts beside it are the four real hours.
    const AxisStretch missing = geometry.axis->missingIn(6).front();
    const double band = static_cast<double>(missing.length()) * geometry.pixelsPerMs;
    QVERIFY(qAbs(geometry.boxes[0].rect.height() + 1 - band - 4 * hour) < 0.01);
    QCOMPARE(geometry.cells[6].span.lengthMs(), 23 * msPerHour);
}

void CalendarLayoutTest::weekNightsStayWholeFromNoon()
{
    CalendarFixture fixture;
    fixture.addChange(u"night"_s, local(wednesday, 22), local(wednesday.addDays(1), 6));
    const QDate monday(2026, 11, 23);
    const Span range{inBerlin(monday, QTime(12, 0)), inBerlin(monday.addDays(7), QTime(12, 0))};
    const CalendarPage page = fixture.page(range, inBerlin(wednesday, QTime(14, 3)));
    const CalendarGeometry geometry = weekOf(page, monday, false, QTime(12, 0));
    QCOMPARE(geometry.boxes.size(), std::size_t{1});
    QCOMPARE(geometry.boxes[0].cell, 2);
    QVERIFY(!geometry.boxes[0].continuesBefore && !geometry.boxes[0].continuesAfter);
}

void CalendarLayoutTest::dayLanesHoldTheirWork()
{
    CalendarFixture fixture;
    const Service payments = fixture.addService(u"Payment Gateway"_s, u"Payments"_s);
    const Service network = fixture.addService(u"WAN Edge"_s, u"Network"_s);
    fixture.addService(u"Cards"_s, u"Cards"_s);
    for (int hour = 8; hour < 12; ++hour) {
        Change& change =
            fixture.addChange(u"c"_s, local(wednesday, hour), local(wednesday, hour + 2));
        change.service = hour % 2 == 0 ? payments.id : network.id;
        change.group = hour % 2 == 0 ? payments.group : network.group;
    }
    fixture.addChange(u"without a team"_s, local(wednesday, 8), local(wednesday, 9));
    const CalendarPage page = fixture.page(
        WallTime::day(wednesday, berlin()), inBerlin(wednesday, QTime(14, 3)), LaneKind::Team);
    QCOMPARE(page.withoutLane, 1);
    const CalendarGeometry geometry = dayOf(page);
    QCOMPARE(geometry.cells.size(), std::size_t{3});
    QCOMPARE(page.lanes[0].name, u"Cards"_s);
    QVERIFY(geometry.cells[0].isIdle);
    QCOMPARE(geometry.cells[0].rect.width(), CalendarMetrics().idleLane);
    verifyNoOverlap(geometry);
    for (const CalendarBox& box : geometry.boxes) {
        const CalendarCell& cell = geometry.cells[static_cast<std::size_t>(box.cell)];
        QVERIFY(cell.rect.contains(box.rect));
        QCOMPARE(cell.lane, page.items[static_cast<std::size_t>(box.item)].lane);
    }
}

void CalendarLayoutTest::dayGathersManyIdleLanes()
{
    CalendarFixture fixture;
    const Service busy = fixture.addService(u"Busy"_s, u"Busy team"_s);
    for (int i = 0; i < 40; ++i) {
        fixture.addService(u"s"_s, u"Idle %1"_s.arg(i));
    }
    Change& change = fixture.addChange(u"c"_s, local(wednesday, 8), local(wednesday, 9));
    change.group = busy.group;
    const CalendarPage page = fixture.page(
        WallTime::day(wednesday, berlin()), inBerlin(wednesday, QTime(14, 3)), LaneKind::Team);
    const CalendarGeometry geometry = dayOf(page);
    QCOMPARE(geometry.cells.size(), std::size_t{2});
    QCOMPARE(geometry.cells[1].lane, gatheredLanes);
    QCOMPARE(geometry.cells[1].count, 40);
    QVERIFY(geometry.size.width() <= viewport.width() + 1);
}

void CalendarLayoutTest::dayMarksThatMeetAreCounted()
{
    CalendarFixture fixture;
    const Service gateway = fixture.addService(u"Gateway"_s, u"Payments"_s);
    for (const int minute : {0, 2, 4}) {
        Deployment deployment;
        deployment.id = DeploymentId::make();
        deployment.service = gateway.id;
        deployment.startedAt = inBerlin(wednesday, QTime(9, minute));
        deployment.finishedAt = deployment.startedAt->plusMs(msPerMinute);
        deployment.outcome = DeploymentOutcome::Succeeded;
        fixture.add(deployment);
    }
    const CalendarPage page = fixture.page(
        WallTime::day(wednesday, berlin()), inBerlin(wednesday, QTime(14, 3)), LaneKind::Team);
    QCOMPARE(page.lanes.front().deployments, 3);
    const CalendarGeometry geometry = dayOf(page);
    QCOMPARE(geometry.boxes.size(), std::size_t{1});
    QCOMPARE(geometry.boxes.front().count, 3);
}

void CalendarLayoutTest::rightToLeftIsAMirror()
{
    CalendarFixture fixture;
    fillAtRandom(fixture, 200, 5);
    const CalendarPage page = fixture.page(monthSpan(), inBerlin(wednesday, QTime(14, 3)));
    const CalendarGeometry ltr = monthOf(page);
    const CalendarGeometry rtl = monthOf(page, viewport, true);
    QCOMPARE(ltr.boxes.size(), rtl.boxes.size());
    for (std::size_t i = 0; i < ltr.boxes.size(); ++i) {
        QCOMPARE(rtl.boxes[i].rect.left(), viewport.width() - ltr.boxes[i].rect.right());
        QCOMPARE(rtl.boxes[i].rect.top(), ltr.boxes[i].rect.top());
    }
    QVERIFY(rtl.cells.front().rect.left() > rtl.cells[6].rect.left());
}

void CalendarLayoutTest::pointsAndTimesAreInverse()
{
    CalendarFixture fixture;
    for (const QDate monday : {QDate(2026, 10, 19), QDate(2027, 3, 22), QDate(2028, 2, 28)}) {
        const CalendarPage page = fixture.page(weekSpan(monday), inBerlin(wednesday, QTime(14, 3)));
        const CalendarGeometry geometry = weekOf(page, monday);
        for (std::size_t c = 0; c < geometry.cells.size(); ++c) {
            const CalendarCell& cell = geometry.cells[c];
            for (Instant at = cell.span.start; at < cell.span.end; at = at.plusMs(15 * msPerMinute))
            {
                const double y = geometry.yOf(static_cast<int>(c), at);
                const auto moment = geometry.momentAt({cell.rect.center().x(), y + 0.01});
                QVERIFY(moment);
                QCOMPARE(roundedToStep(moment->instant, 5, berlin()), at);
                QCOMPARE(moment->day, cell.day);
            }
        }
    }
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::CalendarLayoutTest)
#include "CalendarLayoutTest.moc"
