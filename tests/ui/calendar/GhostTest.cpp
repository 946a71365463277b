// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/TakeBaseline.h"
#include "core/schedule/DayCells.h"
#include "tests/support/GoldenImage.h"
#include "tests/ui/calendar/CalendarFixture.h"
#include "ui/calendar/DayViewLayout.h"
#include "ui/calendar/Ghosts.h"
#include "ui/calendar/MonthViewLayout.h"
#include "ui/calendar/WeekPainter.h"
#include "ui/calendar/WeekViewLayout.h"

#include <QPainter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

using test::berlin;
using test::CalendarFixture;
using test::inBerlin;

namespace {

const QDate monday(2026, 11, 23);
const QDate wednesday(2026, 11, 25);
const QSizeF viewport(1200, 800);

LocalTime local(int day, int hour)
{
    return {QDate(2026, 11, day), QTime(hour, 0)};
}

} // namespace

/// Where changes were, drawn in the calendars.
class GhostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aGhostStandsWhereTheChangeWas();
    void whatWasElsewhereHasNoGhost();
    void whatIsElsewhereNowHasNoArrow();
    void withdrawnOnesKeepTheirPlace();
    void newOnesAreMarked();
    void theFilterHidesGhosts();
    void inAMonthGhostsStandAtTheFoot();
    void inADayGhostsStandInTheirLane();
    void changesWithoutAWindowThenHaveNoGhost();
    void looksLikeThePicture_data();
    void looksLikeThePicture();

private:
    /// A comparison in which that change stood at `then`.
    void remember(const Change& change, const std::optional<Span>& then, DiffKind kind);
    CalendarPage page(const Span& range, std::optional<LaneKind> lanes = {}) const;
    CalendarPage week() const;
    CalendarGeometry layWeek(const CalendarPage& page) const;
    GhostPlan ghosts(const CalendarPage& page, const CalendarGeometry& geometry) const;

    std::unique_ptr<CalendarFixture> m_fixture;
    BoardDiff m_diff;
    QSet<ChangeId> m_hidden;
};

void GhostTest::init()
{
    m_fixture = std::make_unique<CalendarFixture>();
    m_diff = {};
    m_hidden.clear();
}

void GhostTest::remember(const Change& change, const std::optional<Span>& then, DiffKind kind)
{
    DiffChange differing;
    differing.now = baselineEntry(change, {});
    if (kind != DiffKind::New) {
        differing.then = differing.now;
        differing.then->plannedStart = then ? std::optional(then->start) : std::nullopt;
        differing.then->plannedEnd = then ? std::optional(then->end) : std::nullopt;
    }
    m_diff.changes.append(differing);
    DiffRow row;
    row.kind = kind;
    row.change = static_cast<int>(m_diff.changes.size()) - 1;
    m_diff.rows.append(row);
}

CalendarPage GhostTest::page(const Span& range, std::optional<LaneKind> lanes) const
{
    return m_fixture->page(range, inBerlin(wednesday, QTime(14, 3)), lanes);
}

CalendarPage GhostTest::week() const
{
    return page(spanOfDays({monday, monday.addDays(6)}, berlin()));
}

CalendarGeometry GhostTest::layWeek(const CalendarPage& page) const
{
    WeekViewInput input;
    input.viewport = viewport;
    input.firstDay = monday;
    input.zone = berlin();
    return layoutWeekView(page, input);
}

GhostPlan GhostTest::ghosts(const CalendarPage& page, const CalendarGeometry& geometry) const
{
    return layoutGhosts(
        page, geometry, {m_diff, berlin(), {}, LaneKind::Team, [this](ChangeId change) {
                             return !m_hidden.contains(change);
                         }});
}

void GhostTest::aGhostStandsWhereTheChangeWas()
{
    const Change& change = m_fixture->addChange(u"TLS 1.3 only"_s, local(26, 20), local(26, 22));
    const Span then{inBerlin(wednesday, QTime(20, 30)), inBerlin(wednesday, QTime(22, 30))};
    remember(change, then, DiffKind::Moved);
    const CalendarPage page = week();
    const CalendarGeometry geometry = layWeek(page);
    const GhostPlan plan = ghosts(page, geometry);
    QCOMPARE(plan.ghosts.size(), 1U);
    const Ghost& ghost = plan.ghosts.front();
    QCOMPARE(ghost.rects.size(), 1U);
    QVERIFY(geometry.cells[2].rect.contains(ghost.rects.front()));
    QCOMPARE(ghost.rects.front().top(), geometry.yOf(2, then.start));
    QCOMPARE(ghost.rects.front().bottom(), geometry.yOf(2, then.end, true));
    QCOMPARE(geometry.boxes[static_cast<std::size_t>(ghost.box)].cell, 3);
    QVERIFY(plan.newBoxes.empty());
}

void GhostTest::whatWasElsewhereHasNoGhost()
{
    const Change& change = m_fixture->addChange(u"One"_s, local(26, 20), local(26, 22));
    remember(
        change,
        Span{
            inBerlin(QDate(2026, 11, 10), QTime(20, 0)),
            inBerlin(QDate(2026, 11, 10), QTime(22, 0))},
        DiffKind::Moved);
    const CalendarPage page = week();
    QVERIFY(ghosts(page, layWeek(page)).ghosts.empty());
}

void GhostTest::whatIsElsewhereNowHasNoArrow()
{
    const Change& change = m_fixture->addChange(u"One"_s, local(10, 20), local(10, 22));
    remember(
        change,
        Span{inBerlin(wednesday, QTime(20, 0)), inBerlin(wednesday, QTime(22, 0))},
        DiffKind::Moved);
    const CalendarPage page = week();
    const GhostPlan plan = ghosts(page, layWeek(page));
    QCOMPARE(plan.ghosts.size(), 1U);
    QCOMPARE(plan.ghosts.front().box, -1);
}

void GhostTest::withdrawnOnesKeepTheirPlace()
{
    const Change& change = m_fixture->addChange(u"One"_s, local(26, 20), local(26, 22));
    remember(
        change,
        Span{inBerlin(wednesday, QTime(20, 0)), inBerlin(wednesday, QTime(22, 0))},
        DiffKind::Withdrawn);
    const CalendarPage page = week();
    const GhostPlan plan = ghosts(page, layWeek(page));
    QCOMPARE(plan.ghosts.size(), 1U);
    QVERIFY(plan.ghosts.front().isWithdrawn);
    QCOMPARE(plan.ghosts.front().box, -1);
}

void GhostTest::newOnesAreMarked()
{
    // Over midnight: in two columns, but marked once.
    const Change& change = m_fixture->addChange(u"One"_s, local(26, 22), local(27, 2));
    remember(change, {}, DiffKind::New);
    const CalendarPage page = week();
    const CalendarGeometry geometry = layWeek(page);
    const GhostPlan plan = ghosts(page, geometry);
    QCOMPARE(plan.newBoxes.size(), 1U);
    QCOMPARE(geometry.boxes[static_cast<std::size_t>(plan.newBoxes.front())].cell, 3);
    QVERIFY(plan.ghosts.empty());
}

void GhostTest::theFilterHidesGhosts()
{
    const Change& change = m_fixture->addChange(u"One"_s, local(26, 20), local(26, 22));
    remember(
        change,
        Span{inBerlin(wednesday, QTime(20, 0)), inBerlin(wednesday, QTime(22, 0))},
        DiffKind::Moved);
    m_hidden.insert(change.id);
    const CalendarPage page = week();
    QVERIFY(ghosts(page, layWeek(page)).ghosts.empty());
}

void GhostTest::inAMonthGhostsStandAtTheFoot()
{
    const Change& change = m_fixture->addChange(u"One"_s, local(26, 20), local(26, 22));
    // From Saturday to Monday: in two rows.
    remember(
        change,
        Span{
            inBerlin(QDate(2026, 11, 14), QTime(8, 0)), inBerlin(QDate(2026, 11, 16), QTime(8, 0))},
        DiffKind::Moved);
    MonthViewInput input;
    input.viewport = viewport;
    input.grid = monthGrid(2026, 11, Qt::Monday);
    input.month = wednesday;
    input.zone = berlin();
    const CalendarPage month = page(spanOfDays(input.grid, berlin()));
    const CalendarGeometry geometry = layoutMonthView(month, input);
    const GhostPlan plan = ghosts(month, geometry);
    QCOMPARE(plan.ghosts.size(), 1U);
    QCOMPARE(plan.ghosts.front().rects.size(), 2U);
    for (const QRectF& rect : plan.ghosts.front().rects) {
        const int cell = geometry.cellAt(rect.center());
        QVERIFY(cell >= 0);
        const double foot = geometry.cells[static_cast<std::size_t>(cell)].rect.bottom();
        QVERIFY(rect.bottom() < foot && rect.bottom() > foot - 4);
    }
}

void GhostTest::inADayGhostsStandInTheirLane()
{
    m_fixture->addService(u"Payment Gateway"_s, u"Payments"_s);
    const Service network = m_fixture->addService(u"Core Network"_s, u"Network"_s);
    Change& change = m_fixture->addChange(u"One"_s, local(25, 10), local(25, 12));
    change.service = network.id;
    change.group = network.group;
    remember(
        change,
        Span{inBerlin(wednesday, QTime(20, 0)), inBerlin(wednesday, QTime(22, 0))},
        DiffKind::Moved);
    DayViewInput input;
    input.viewport = viewport;
    input.day = wednesday;
    input.zone = berlin();
    const CalendarPage day = page(WallTime::day(wednesday, berlin()), LaneKind::Team);
    const CalendarGeometry geometry = layoutDayView(day, input);
    const GhostPlan plan = ghosts(day, geometry);
    QCOMPARE(plan.ghosts.size(), 1U);
    QCOMPARE(plan.ghosts.front().rects.size(), 1U);
    const int cell = geometry.cellAt(plan.ghosts.front().rects.front().center());
    QVERIFY(cell >= 0);
    const int lane = geometry.cells[static_cast<std::size_t>(cell)].lane;
    QCOMPARE(day.lanes[static_cast<std::size_t>(lane)].name, u"Network"_s);
}

void GhostTest::changesWithoutAWindowThenHaveNoGhost()
{
    const Change& change = m_fixture->addChange(u"One"_s, local(26, 20), local(26, 22));
    remember(change, {}, DiffKind::Moved);
    const CalendarPage page = week();
    QVERIFY(ghosts(page, layWeek(page)).ghosts.empty());
}

void GhostTest::looksLikeThePicture_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void GhostTest::looksLikeThePicture()
{
    QFETCH(bool, isDark);
    const Change& moved = m_fixture->addChange(u"TLS 1.3 only"_s, local(26, 20), local(26, 22));
    const Change& fresh = m_fixture->addChange(u"Vault upgrade"_s, local(24, 9), local(24, 12));
    const Change& gone = m_fixture->addChange(u"Broker test"_s, local(10, 9), local(10, 12));
    remember(
        moved, Span{inBerlin(monday, QTime(3, 0)), inBerlin(monday, QTime(6, 0))}, DiffKind::Moved);
    remember(fresh, {}, DiffKind::New);
    remember(
        gone,
        Span{inBerlin(wednesday, QTime(5, 0)), inBerlin(wednesday, QTime(9, 0))},
        DiffKind::Withdrawn);
    ThemeOptions options;
    options.kind = isDark ? ThemeKind::Dark : ThemeKind::Light;
    const Theme theme(options, FontFamilies::load());
    const QSizeF size(760, 470);
    CalendarScene scene;
    scene.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    scene.times = TimeText(scene.locale, berlin(), inBerlin(wednesday, QTime(14, 3)));
    scene.metrics = CalendarMetrics::of(theme);
    scene.page = week();
    WeekViewInput input;
    input.viewport = size;
    input.metrics = scene.metrics;
    input.firstDay = monday;
    input.zone = berlin();
    scene.geometry = layoutWeekView(scene.page, input);
    scene.ghosts = ghosts(scene.page, scene.geometry);
    test::label(scene, theme);
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(theme.color(ColorRole::Canvas));
    {
        QPainter painter(&image);
        CalendarLook look;
        look.viewport = size;
        paintWeek(painter, scene, look, QRectF({}, size), theme);
    }
    const QString problem = test::compareWithGolden(
        image, isDark ? u"calendar-ghosts-dark"_s : u"calendar-ghosts-light"_s);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

} // namespace cb

QTEST_MAIN(cb::GhostTest)
#include "GhostTest.moc"
