// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/risk/RiskBoard.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <map>

using namespace cb;
using namespace cb::test;
using namespace Qt::Literals::StringLiterals;

class RiskOverviewTest : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyBoardHasNoFigures();
    void theMatrixHoldsOpenChangesOnly();
    void servicesAreOrderedByTheirHighRisks();
    void failureRatesAreOfTheLastYear_data();
    void failureRatesAreOfTheLastYear();
    void weeksCountByTheStartOfTheWindow();
    void freezeDaysAreDaysOfTheZone();
    void hoursInsideMaintenanceAreCountedOnce_data();
    void hoursInsideMaintenanceAreCountedOnce();
    void outcomesFallIntoTheWeekOfTheirEnd_data();
    void outcomesFallIntoTheWeekOfTheirEnd();
    void startsFallIntoTheirHourOfTheWeek();
    void incidentsFollowFromTheStartToSevenDaysAfter_data();
    void incidentsFollowFromTheStartToSevenDaysAfter();
    void theUsualShareIsThatOfAnyMoment();
    void everyChangeIsCountedOrLeftOut();
    void historyAsksNotForWhatIsToCome();
    void cancellingIsSaid();
};

void RiskOverviewTest::anEmptyBoardHasNoFigures()
{
    const RiskOverview overview = riskOverview(RiskBoard().input());
    QVERIFY(overview.isComplete);
    QCOMPARE(overview.matrix.open, 0);
    QVERIFY(overview.services.services.empty());
    QVERIFY(overview.items.items.empty());
    QCOMPARE(overview.weeks.weeks.front().week, (IsoWeek{2026, 48}));
    QCOMPARE(overview.weeks.weeks.back().week, (IsoWeek{2027, 2}));
    QCOMPARE(overview.outcomes.weeks.front().week, (IsoWeek{2026, 36}));
    QCOMPARE(overview.outcomes.weeks.back().week, (IsoWeek{2026, 48}));
    QVERIFY(!overview.hours.all.isKnown());
}

void RiskOverviewTest::theMatrixHoldsOpenChangesOnly()
{
    RiskBoard board;
    board.add(board.change(ChangeState::Draft));
    Change high = board.change(ChangeState::Authorize);
    high.risk = RiskLevel::High;
    const int highRow = board.add(high);
    const int without = board.add(board.change(ChangeState::Review));
    Change assessed = board.change(ChangeState::Assess);
    assessed.risk = RiskLevel::Moderate;
    const int assessedRow = board.add(assessed);
    board.assess(assessed.id, 2, 4, RiskLevel::Moderate);
    board.add(board.change(ChangeState::Closed));
    board.add(board.change(ChangeState::Cancelled));
    const MatrixRisk matrix = riskOverview(board.input()).matrix;
    QCOMPARE(matrix.open, 3);
    QCOMPARE(matrix.cells[matrixIndex(2, 4)].rows, Rows{assessedRow});
    QVERIFY(matrix.cells[matrixIndex(4, 2)].rows.empty());
    QVERIFY(matrix.onlyLevel[static_cast<std::size_t>(RiskLevel::Moderate)].empty());
    QCOMPARE(matrix.notOpen, 3);
    QCOMPARE(matrix.onlyLevel[static_cast<std::size_t>(RiskLevel::High)], Rows{highRow});
    QCOMPARE(matrix.notAssessed, Rows{without});
    QCOMPARE(matrix.cells[matrixIndex(1, 5)].level, RiskLevel::VeryLow);
    QCOMPARE(matrix.cells[matrixIndex(5, 1)].level, RiskLevel::VeryHigh);
}

void RiskOverviewTest::servicesAreOrderedByTheirHighRisks()
{
    RiskBoard board;
    const ServiceId calm = board.service(u"Calm"_s);
    const ServiceId busy = board.service(u"Busy"_s);
    const ServiceId risky = board.service(u"Risky"_s);
    const auto plan = [&](ServiceId service, const QString& start, std::optional<RiskLevel> risk) {
        Change change = board.planned(start, start.first(11) + u"23:59"_s, risk);
        change.service = service;
        return board.add(change);
    };
    const int calmRow = plan(calm, u"2026-11-26 20:00"_s, std::nullopt);
    plan(busy, u"2026-11-26 20:00"_s, RiskLevel::Low);
    plan(busy, u"2026-11-27 20:00"_s, RiskLevel::Moderate);
    const int riskyRow = plan(risky, u"2026-11-25 00:00"_s, RiskLevel::VeryHigh);
    plan(risky, u"2026-12-22 23:00"_s, RiskLevel::Low);
    plan(risky, u"2026-12-23 00:00"_s, RiskLevel::High); // beyond the fourth week
    plan(risky, u"2026-11-24 20:00"_s, RiskLevel::High); // yesterday
    Change nowhere = board.planned(u"2026-11-26 20:00"_s, u"2026-11-26 21:00"_s);
    board.add(nowhere);
    Change inverted = board.planned(u"2026-11-26 20:00"_s, u"2026-11-26 19:00"_s);
    inverted.service = busy;
    board.add(inverted);

    const ServicesRisk found = riskOverview(board.input()).services;
    QCOMPARE(found.counted, 5);
    QCOMPARE(found.outsidePeriod, 2);
    QCOMPARE(found.withoutService, 1);
    QCOMPARE(found.withoutWindow, 1);
    QCOMPARE(found.services.size(), std::size_t{3});
    QCOMPARE(found.services[0].service, 2);
    QCOMPARE(found.services[0].high(), 1);
    QCOMPARE(found.services[0].open(), 2);
    QCOMPARE(
        found.services[0].byLevel[static_cast<std::size_t>(RiskLevel::VeryHigh)], Rows{riskyRow});
    QCOMPARE(found.services[1].service, 1);
    QCOMPARE(found.services[2].notAssessed, Rows{calmRow});
}

void RiskOverviewTest::failureRatesAreOfTheLastYear_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("isCounted");
    QTest::addColumn<bool>("isFailure");
    const auto row = [](const char* name, const QString& end, ClosureCode code, bool c, bool f) {
        QTest::newRow(name) << end << static_cast<int>(code) << c << f;
    };
    row("unsuccessful", u"2026-10-01 12:00"_s, ClosureCode::Unsuccessful, true, true);
    row("backed out", u"2026-10-01 12:00"_s, ClosureCode::BackedOut, true, true);
    row("issues are no failure",
        u"2026-10-01 12:00"_s,
        ClosureCode::SuccessfulWithIssues,
        true,
        false);
    row("successful", u"2026-10-01 12:00"_s, ClosureCode::Successful, true, false);
    row("52 weeks ago", u"2025-11-26 00:00"_s, ClosureCode::BackedOut, true, true);
    row("a minute before that", u"2025-11-25 23:59"_s, ClosureCode::BackedOut, false, false);
    row("not over yet by the clock", u"2026-11-25 15:00"_s, ClosureCode::BackedOut, false, false);
}

void RiskOverviewTest::failureRatesAreOfTheLastYear()
{
    QFETCH(QString, end);
    QFETCH(int, code);
    QFETCH(bool, isCounted);
    QFETCH(bool, isFailure);
    RiskBoard board;
    const ServiceId service = board.service(u"Ledger"_s);
    Change open = board.planned(u"2026-11-26 20:00"_s, u"2026-11-26 21:00"_s);
    open.service = service;
    board.add(open);
    Change past = board.ended(u"2025-11-01 00:00"_s, end, static_cast<ClosureCode>(code));
    past.service = service;
    board.add(past);
    const ServiceRisk risk = riskOverview(board.input()).services.services.at(0);
    QCOMPARE(risk.failures, (Rate{isFailure ? 1 : 0, isCounted ? 1 : 0}));
    QCOMPARE(risk.failed.size(), std::size_t(isFailure ? 1 : 0));
}

void RiskOverviewTest::weeksCountByTheStartOfTheWindow()
{
    RiskBoard board;
    const int first =
        board.add(board.planned(u"2026-11-23 00:00"_s, u"2026-11-23 01:00"_s, RiskLevel::High));
    const int over =
        board.add(board.planned(u"2026-11-29 23:00"_s, u"2026-11-30 03:00"_s, RiskLevel::Moderate));
    const int next =
        board.add(board.planned(u"2026-11-30 00:00"_s, u"2026-11-30 03:00"_s, RiskLevel::VeryHigh));
    board.add(board.planned(u"2026-11-22 23:59"_s, u"2026-11-23 03:00"_s));
    board.add(board.planned(u"2027-01-18 00:00"_s, u"2027-01-18 03:00"_s));
    board.add(board.change());
    const WeeksRisk found = riskOverview(board.input()).weeks;
    QCOMPARE(found.weeks[0].high, Rows{first});
    QCOMPARE(found.weeks[0].others, Rows{over});
    QCOMPARE(found.weeks[1].high, Rows{next});
    QCOMPARE(found.weeks[1].changes(), 1);
    QCOMPARE(found.outsideWeeks, 2);
    QCOMPARE(found.withoutWindow, 1);
}

void RiskOverviewTest::freezeDaysAreDaysOfTheZone()
{
    RiskBoard board;
    board.window(WindowKind::Freeze, u"Peak"_s, u"2026-11-26 22:00"_s, 26 * msPerHour); // Thu, Fri
    board.window(WindowKind::Freeze, u"Close"_s, u"2026-11-27 00:00"_s, msPerDay); // Fri
    board.window(WindowKind::Freeze, u"Year end"_s, u"2026-12-24 00:00"_s, 10 * msPerDay);
    board.window(WindowKind::Maintenance, u"Night"_s, u"2026-12-01 00:00"_s, msPerHour);
    const WeeksRisk found = riskOverview(board.input()).weeks;
    QCOMPARE(found.weeks[0].freezeDays, 2);
    QCOMPARE(found.weeks[0].freezes, (QStringList{u"Peak"_s, u"Close"_s}));
    QCOMPARE(found.weeks[1].freezeDays, 0);
    QCOMPARE(found.weeks[4].freezeDays, 4); // 24 to 27 December
    QCOMPARE(found.weeks[5].freezeDays, 6); // to 2 January
    QCOMPARE(found.weeks[5].week, (IsoWeek{2026, 53}));
    QCOMPARE(found.weeks[6].freezeDays, 0);
}

void RiskOverviewTest::hoursInsideMaintenanceAreCountedOnce_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<double>("inside");
    QTest::addColumn<double>("outside");
    QTest::newRow("all of it") << u"2026-11-26 22:00"_s << u"2026-11-26 23:00"_s << 1.0 << 0.0;
    QTest::newRow("runs over the end")
        << u"2026-11-27 03:00"_s << u"2026-11-27 05:00"_s << 1.0 << 1.0;
    QTest::newRow("two windows overlap")
        << u"2026-11-28 22:00"_s << u"2026-11-29 06:00"_s << 8.0 << 0.0;
    QTest::newRow("between two nights")
        << u"2026-11-26 23:00"_s << u"2026-11-27 23:00"_s << 6.0 << 18.0;
    QTest::newRow("by day") << u"2026-11-26 10:00"_s << u"2026-11-26 12:30"_s << 0.0 << 2.5;
}

void RiskOverviewTest::hoursInsideMaintenanceAreCountedOnce()
{
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(double, inside);
    QFETCH(double, outside);
    RiskBoard board;
    const ItemId item = board.item(u"db01"_s);
    const ItemId other = board.item(u"db02"_s);
    WindowScope scope;
    scope.items = {item};
    board.window(
        WindowKind::Maintenance,
        u"Nights"_s,
        u"2026-01-01 22:00"_s,
        6 * msPerHour,
        u"FREQ=DAILY"_s,
        scope);
    board.window(
        WindowKind::Maintenance, u"Weekend"_s, u"2026-11-28 23:00"_s, 8 * msPerHour, {}, scope);
    Change covered = board.planned(start, end);
    covered.items = {item};
    board.add(covered);
    Change uncovered = board.planned(u"2026-11-26 22:00"_s, u"2026-11-26 23:00"_s);
    uncovered.items = {other};
    board.add(uncovered);
    const WeekRisk week = riskOverview(board.input()).weeks.weeks.front();
    QCOMPARE(week.insideMs, qRound64(inside * msPerHour));
    QCOMPARE(week.outsideMs, qRound64(outside * msPerHour));
    QCOMPARE(week.withoutMaintenance, 1);
}

void RiskOverviewTest::outcomesFallIntoTheWeekOfTheirEnd_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("week"); // index, -1: none
    QTest::newRow("now") << u"2026-11-25 14:03"_s << 12;
    QTest::newRow("later today") << u"2026-11-25 14:04"_s << -1;
    QTest::newRow("Monday midnight") << u"2026-11-23 00:00"_s << 12;
    QTest::newRow("Sunday's last minute") << u"2026-11-22 23:59"_s << 11;
    QTest::newRow("after the clock change") << u"2026-10-26 00:00"_s << 8;
    QTest::newRow("on the long Sunday") << u"2026-10-25 23:59"_s << 7;
    QTest::newRow("first week") << u"2026-08-31 00:00"_s << 0;
    QTest::newRow("before it") << u"2026-08-30 23:59"_s << -1;
}

void RiskOverviewTest::outcomesFallIntoTheWeekOfTheirEnd()
{
    QFETCH(QString, end);
    QFETCH(int, week);
    RiskBoard board;
    const int row = board.add(board.ended(u"2026-08-01 12:00"_s, end, ClosureCode::BackedOut));
    Change silent =
        board.ended(u"2026-11-01 12:00"_s, u"2026-11-24 12:00"_s, ClosureCode::Successful);
    silent.closureCode.reset();
    board.add(silent);
    Change timeless = board.change(ChangeState::Closed);
    timeless.closureCode = ClosureCode::Successful;
    board.add(timeless);
    const OutcomesRisk found = riskOverview(board.input()).outcomes;
    for (int i = 0; i < weeksOfTrend; ++i) {
        const WeekOutcomes& at = found.weeks[static_cast<std::size_t>(i)];
        QCOMPARE(at.changes(), i == week ? 1 : 0);
        QCOMPARE(at.failures(), (Rate{i == week ? 1 : 0, i == week ? 1 : 0}));
        QCOMPARE(
            at.byCode[static_cast<std::size_t>(ClosureCode::BackedOut)],
            i == week ? Rows{row} : Rows{});
    }
    QCOMPARE(found.withoutCode, 1);
    QCOMPARE(found.withoutEnd, 1);
}

void RiskOverviewTest::startsFallIntoTheirHourOfTheWeek()
{
    RiskBoard board;
    const int failed = board.add(
        board.ended(u"2026-07-17 22:59"_s, u"2026-07-18 01:00"_s, ClosureCode::BackedOut));
    const int well = board.add(
        board.ended(u"2026-11-20 22:00"_s, u"2026-11-20 23:00"_s, ClosureCode::Successful));
    Change plannedOnly = board.change(ChangeState::Closed); // starts as planned
    plannedOnly.plannedStart = RiskBoard::at(u"2026-11-16 00:00"_s);
    plannedOnly.closureCode = ClosureCode::Successful;
    const int monday = board.add(plannedOnly);
    Change never = board.change(ChangeState::Closed);
    never.closureCode = ClosureCode::Successful;
    board.add(never);
    const HoursRisk found = riskOverview(board.input()).hours;
    QCOMPARE(found.at(4, 22).rows, (Rows{failed, well}));
    QCOMPARE(found.at(4, 22).failures(), (Rate{1, 2}));
    QCOMPARE(found.at(0, 0).rows, Rows{monday});
    QCOMPARE(found.all, (Rate{1, 3}));
    QCOMPARE(found.withoutStart, 1);
}

void RiskOverviewTest::incidentsFollowFromTheStartToSevenDaysAfter_data()
{
    QTest::addColumn<QString>("opened");
    QTest::addColumn<bool>("follows");
    QTest::newRow("before the start") << u"2026-09-01 19:59"_s << false;
    QTest::newRow("at the start") << u"2026-09-01 20:00"_s << true;
    QTest::newRow("while it runs") << u"2026-09-01 21:00"_s << true;
    QTest::newRow("seven days after the end") << u"2026-09-08 22:00"_s << true;
    QTest::newRow("a minute later") << u"2026-09-08 22:01"_s << false;
}

void RiskOverviewTest::incidentsFollowFromTheStartToSevenDaysAfter()
{
    QFETCH(QString, opened);
    QFETCH(bool, follows);
    RiskBoard board;
    const ItemId item = board.item(u"db01"_s);
    const ItemId other = board.item(u"db02"_s);
    Change change =
        board.ended(u"2026-09-01 20:00"_s, u"2026-09-01 22:00"_s, ClosureCode::Successful);
    change.items = {item};
    const int row = board.add(change);
    Change recent =
        board.ended(u"2026-11-20 20:00"_s, u"2026-11-20 22:00"_s, ClosureCode::Successful);
    recent.items = {item};
    board.add(recent);
    board.add(board.ended(u"2026-09-01 20:00"_s, u"2026-09-01 22:00"_s, ClosureCode::Successful));
    board.add(board.change(ChangeState::Closed));
    board.incident(item, RiskBoard::at(opened));
    board.incident(other, RiskBoard::at(u"2026-09-02 00:00"_s));
    board.incident(std::nullopt, RiskBoard::at(u"2026-09-02 00:00"_s));
    const ItemsRisk found = riskOverview(board.input()).items;
    QCOMPARE(found.counted, 1);
    QCOMPARE(found.tooRecent, 1);
    QCOMPARE(found.withoutItem, 1);
    QCOMPARE(found.withoutTimes, 1);
    QCOMPARE(found.incidentsWithoutItem, 1);
    QCOMPARE(found.items.size(), std::size_t(follows ? 1 : 0));
    if (follows) {
        QCOMPARE(found.items[0].item, 0);
        QCOMPARE(found.items[0].followed, (Rate{1, 1}));
        QCOMPARE(found.items[0].followedRows, Rows{row});
        QCOMPARE(found.items[0].incidents, 1);
    }
}

void RiskOverviewTest::theUsualShareIsThatOfAnyMoment()
{
    RiskBoard board;
    const ItemId item = board.item(u"db01"_s);
    Change change =
        board.ended(u"2026-09-01 20:00"_s, u"2026-09-01 20:00"_s, ClosureCode::Successful);
    change.items = {item};
    board.add(change);
    // Two incidents whose seven days before overlap by four, one within the first of the period:
    // 7 + 3 + 2 days of the year are followed by one within seven days.
    board.incident(item, RiskBoard::at(u"2026-09-03 12:00"_s));
    board.incident(item, RiskBoard::at(u"2026-09-06 12:00"_s));
    board.incident(item, RiskBoard::at(u"2025-11-28 00:00"_s));
    const ItemsRisk found = riskOverview(board.input()).items;
    QCOMPARE(found.items.size(), std::size_t{1});
    QCOMPARE(found.items[0].incidents, 2);
    const double days = static_cast<double>(found.period.lengthMs()) / msPerDay;
    QVERIFY(std::abs(found.items[0].usual - 12 / days) < 1e-9);
}

void RiskOverviewTest::everyChangeIsCountedOrLeftOut()
{
    QRandomGenerator random(7);
    RiskBoard board;
    std::vector<ServiceId> services;
    std::vector<ItemId> items;
    for (int i = 0; i < 4; ++i) {
        services.push_back(board.service(QString::number(i)));
        items.push_back(board.item(QString::number(i)));
    }
    const auto moment = [&](int daysBack, int daysOn) {
        return RiskBoard::now().plusMs(
            (random.bounded(daysBack + daysOn) - daysBack) * msPerDay
            + random.bounded(24) * msPerHour);
    };
    int open = 0;
    for (int i = 0; i < 2000; ++i) {
        Change change =
            board.change(static_cast<ChangeState>(random.bounded(enumCount<ChangeState>())));
        if (random.bounded(4) != 0) {
            change.plannedStart = moment(60, 60);
            change.plannedEnd = change.plannedStart->plusMs((random.bounded(20) - 2) * msPerHour);
        }
        if (random.bounded(3) != 0) {
            change.actualStart = moment(500, 0);
            change.actualEnd = change.actualStart->plusMs(random.bounded(9) * msPerHour);
        }
        if (random.bounded(4) != 0) {
            change.closureCode = static_cast<ClosureCode>(random.bounded(4));
        }
        if (random.bounded(5) != 0) {
            change.service = services[std::size_t(random.bounded(4))];
            change.items = {items[std::size_t(random.bounded(4))]};
        }
        if (random.bounded(3) != 0) {
            change.risk = static_cast<RiskLevel>(random.bounded(5));
        }
        open += isActive(change.state) ? 1 : 0;
        board.add(change);
    }
    const RiskOverview overview = riskOverview(board.input());
    int inMatrix = static_cast<int>(overview.matrix.notAssessed.size());
    for (const Rows& rows : overview.matrix.onlyLevel) {
        inMatrix += static_cast<int>(rows.size());
    }
    QCOMPARE(inMatrix, open);
    QCOMPARE(overview.matrix.open + overview.matrix.notOpen, 2000);
    const ServicesRisk& byService = overview.services;
    QCOMPARE(
        byService.counted + byService.outsidePeriod + byService.withoutService
            + byService.withoutWindow,
        open);
    int inWeeks = overview.weeks.outsideWeeks + overview.weeks.withoutWindow;
    for (const WeekRisk& week : overview.weeks.weeks) {
        inWeeks += week.changes();
    }
    QCOMPARE(inWeeks, open);
    int started = 0;
    int failed = 0;
    for (const HourRisk& hour : overview.hours.cells) {
        started += hour.failures().n;
        failed += hour.failures().hits;
    }
    QCOMPARE(overview.hours.all, (Rate{failed, started}));
    QVERIFY(started > 50);
}

void RiskOverviewTest::historyAsksNotForWhatIsToCome()
{
    const BoardFilter filter =
        BoardFilter::parse(
            u"service:Ledger state:scheduled period:\"next 4 weeks\" is:active closure:successful "
            "risk:high ledger after:2026-01-01"_s)
            .filter;
    QCOMPARE(historyFilter(filter).toText(), u"service:Ledger risk:high ledger"_s);
}

void RiskOverviewTest::cancellingIsSaid()
{
    CancelToken cancel;
    cancel.cancel();
    QVERIFY(!riskOverview(RiskBoard().input(), cancel).isComplete);
}

QTEST_GUILESS_MAIN(RiskOverviewTest)
#include "RiskOverviewTest.moc"
