// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/RiskCharts.h"

#include "core/report/RiskReport.h"
#include "tests/core/risk/RiskBoard.h"

#include <QTest>

#include <cmath>

using namespace cb;
using namespace cb::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ReportLanguage english()
{
    return ReportLanguage::create(u"en"_s, QTimeZone("Europe/Berlin")).value();
}

const ChartMark* markAt(const Chart& chart, int category, int level)
{
    for (const ChartMark& mark : chart.marks) {
        if (mark.category == category && mark.level == level) {
            return &mark;
        }
    }
    return nullptr;
}

double sumOf(const Chart& chart)
{
    double sum = 0;
    for (const ChartMark& mark : chart.marks) {
        sum += mark.value;
    }
    return sum;
}

qint64 leftOut(const Chart& chart, const QString& label)
{
    for (const ChartCount& count : chart.leftOut) {
        if (count.label == label) {
            return count.count;
        }
    }
    return -1;
}

} // namespace

class RiskChartsTest : public QObject
{
    Q_OBJECT

private slots:
    void sharesReadAsTheGuideSays_data();
    void sharesReadAsTheGuideSays();
    void anEmptyBoardSaysWhatIsMissing();
    void levelsWithoutACellStandApart();
    void servicesShowTheirMixAndTheirRecord();
    void weeksSayTheirShareAndTheirHours();
    void freezesCoverTheirPartOfTheAxis();
    void outcomesAreStackedInOneOrder();
    void hoursAreFaintWithFewDataAndMarkedWhereBad();
    void itemsStandBesideTheirUsualShare();
    void everyMarkHasANameItsRowsAndAFiniteValue();
    void tablesHoldEveryFigureOfTheBars();
    void theReportHasAllChartsInOrder();

private:
    RiskOverview busy() const;
};

/// A board with something for each chart.
RiskOverview RiskChartsTest::busy() const
{
    RiskBoard board;
    const ServiceId ledger = board.service(u"Ledger"_s);
    const ItemId item = board.item(u"db01"_s);
    const auto plan = [&](const QString& start, std::optional<RiskLevel> risk) {
        Change change = board.planned(start, start.first(11) + u"23:30"_s, risk);
        change.service = ledger;
        change.items = {item};
        board.add(change);
    };
    plan(u"2026-11-26 20:00"_s, RiskLevel::High);
    plan(u"2026-11-26 21:00"_s, RiskLevel::Low);
    plan(u"2026-11-26 21:30"_s, RiskLevel::Low);
    plan(u"2026-11-26 22:00"_s, std::nullopt);
    for (int i = 0; i < 24; ++i) {
        const QDate day = QDate(2026, 11, 20).addDays(-7 * (i % 12));
        const QString date = day.toString(Qt::ISODate);
        Change change = board.ended(
            date + u" 22:00"_s,
            date + u" 23:00"_s,
            i % 3 == 0 ? ClosureCode::BackedOut : ClosureCode::Successful);
        change.service = ledger;
        change.items = {item};
        board.add(change);
    }
    Change other = board.ended(
        u"2026-11-18 03:00"_s, u"2026-11-18 04:00"_s, ClosureCode::SuccessfulWithIssues);
    board.add(other);
    board.incident(item, RiskBoard::at(u"2026-11-07 12:00"_s));
    board.window(WindowKind::Freeze, u"Year end"_s, u"2026-12-24 00:00"_s, 7 * msPerDay);
    WindowScope scope;
    scope.items = {item};
    board.window(
        WindowKind::Maintenance,
        u"Nights"_s,
        u"2026-01-01 22:00"_s,
        6 * msPerHour,
        u"FREQ=DAILY"_s,
        scope);
    return riskOverview(board.input());
}

void RiskChartsTest::sharesReadAsTheGuideSays_data()
{
    QTest::addColumn<int>("hits");
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("share");
    QTest::addColumn<QString>("rate");
    QTest::newRow("nothing") << 0 << 0 << u"0 %"_s << u"no data"_s;
    QTest::newRow("few data") << 1 << 6 << u"17 %"_s << u"few data: 17 % of 6, range 5–43 %"_s;
    QTest::newRow("no decimals of small numbers")
        << 2 << 40 << u"5 %"_s << u"5 % of 40, range 2–11 %"_s;
    QTest::newRow("one below ten percent of many")
        << 24 << 1000 << u"2.4 %"_s << u"2.4 % of 1 000, range 2–3 %"_s;
    QTest::newRow("none from ten percent on")
        << 123 << 1000 << u"12 %"_s << u"12 % of 1 000, range 11–14 %"_s;
}

void RiskChartsTest::sharesReadAsTheGuideSays()
{
    QFETCH(int, hits);
    QFETCH(int, n);
    QFETCH(QString, share);
    QFETCH(QString, rate);
    const auto plain = [](QString text) {
        return text.replace(QChar(0x2009), u' ');
    };
    QCOMPARE(plain(shareText({hits, n}, english())), share);
    QCOMPARE(plain(rateText({hits, n}, english())), rate);
}

void RiskChartsTest::anEmptyBoardSaysWhatIsMissing()
{
    for (const Chart& chart : riskCharts(riskOverview(RiskBoard().input()), english())) {
        QVERIFY2(chart.isEmpty(), qPrintable(chart.id));
        QVERIFY2(!chart.empty.isEmpty(), qPrintable(chart.id));
        QVERIFY(!chart.title.isEmpty() && !chart.rule.isEmpty());
    }
}

void RiskChartsTest::levelsWithoutACellStandApart()
{
    const Chart chart = matrixChart(busy(), english());
    QCOMPARE(chart.marks.size(), matrixCells + 5);
    QCOMPARE(chart.detachedFrom, matrixSteps);
    const ChartMark* high = markAt(chart, matrixSteps, static_cast<int>(RiskLevel::High));
    QVERIFY(high);
    QCOMPARE(high->text, u"1"_s);
    QCOMPARE(high->corner, u"H"_s);
    QCOMPARE(high->link.name, u"High, level only, 1 change"_s);
    const ChartMark* cell = markAt(chart, 0, 4);
    QVERIFY(cell);
    QCOMPARE(cell->link.name, u"likelihood 5, impact 1, Very high, 0 changes"_s);
    QCOMPARE(chart.notes.size(), 1);
    QCOMPARE(chart.notes.first().text, u"1 not assessed"_s);
    QCOMPARE(chart.notes.first().link.rows.size(), std::size_t{1});
    QCOMPARE(sumOf(chart), 3.0);
}

void RiskChartsTest::servicesShowTheirMixAndTheirRecord()
{
    const Chart chart = servicesChart(busy(), english());
    QCOMPARE(chart.categories.size(), 1);
    QCOMPARE(chart.categories.first().label, u"Ledger"_s);
    QCOMPARE(chart.categories.first().total, u"1 of 4 H"_s);
    QCOMPARE(chart.marks.size(), 3);
    QCOMPARE(chart.marks.first().ink, ChartInk::High); // at the axis
    QCOMPARE(chart.marks.last().ink, ChartInk::NotAssessed);
    QCOMPARE(chart.marks.first().link.terms.first().toText(), u"service:Ledger"_s);
    QCOMPARE(chart.marks.first().link.terms.last().toText(), u"risk:high"_s);
    QCOMPARE(chart.ranges.size(), 1);
    QCOMPARE(chart.ranges.first().text, u"8 of 24"_s);
    QVERIFY(!chart.ranges.first().isFew);
    QCOMPARE(chart.ranges.first().link.rows.size(), std::size_t{8});
}

void RiskChartsTest::weeksSayTheirShareAndTheirHours()
{
    const Chart chart = weeksChart(busy(), english());
    QCOMPARE(chart.categories.size(), weeksAhead);
    const ChartCategory& week = chart.categories.first();
    QCOMPARE(week.label, u"W48"_s);
    QCOMPARE(week.total, u"4"_s);
    QCOMPARE(week.share.chopped(2), u"25"_s);
    // From 20:00, 21:00, 21:30 and 22:00 to 23:30: each has one and a half hours of the night.
    QCOMPARE(week.strip, (QStringList{u"–"_s, u"6.0"_s, u"3.5"_s}));
    QCOMPARE(chart.categories.at(4).strip.first(), u"4"_s);
    QCOMPARE(chart.marks.first().ink, ChartInk::High);
    QCOMPARE(sumOf(chart), 4.0);
}

void RiskChartsTest::freezesCoverTheirPartOfTheAxis()
{
    const Chart chart = weeksChart(busy(), english());
    QCOMPARE(chart.bands.size(), 1);
    QCOMPARE(chart.bands.first().name, u"Year end"_s);
    // Thursday of the fifth week to Thursday of the sixth.
    QVERIFY(std::abs(chart.bands.first().from - (4 - 0.5 + 3.0 / 7)) < 1e-9);
    QVERIFY(std::abs(chart.bands.first().to - (5 - 0.5 + 3.0 / 7)) < 1e-9);
}

void RiskChartsTest::outcomesAreStackedInOneOrder()
{
    const Chart chart = outcomesChart(busy(), english());
    QCOMPARE(chart.categories.size(), weeksOfTrend);
    QCOMPARE(sumOf(chart), 25.0);
    for (int category = 0; category < weeksOfTrend; ++category) {
        int last = -1;
        for (const ChartMark& mark : chart.marks) {
            if (mark.category == category) {
                QVERIFY(static_cast<int>(mark.ink) > last);
                last = static_cast<int>(mark.ink);
            }
        }
    }
    const ChartMark* issues = markAt(chart, 11, 0);
    QVERIFY(issues);
    QCOMPARE(chart.keys.size(), 4);
    QVERIFY2(chart.subtitle.contains(u"of 25"_s), qPrintable(chart.subtitle));
}

void RiskChartsTest::hoursAreFaintWithFewDataAndMarkedWhereBad()
{
    const Chart chart = hoursChart(busy(), english());
    QCOMPARE(chart.marks.size(), HoursRisk::days * HoursRisk::hours);
    const ChartMark* friday = markAt(chart, 22, HoursRisk::days - 1 - 4);
    QVERIFY(friday);
    QCOMPARE(friday->text, u"8"_s);
    QCOMPARE(friday->ink, ChartInk::Many);
    QVERIFY(!friday->isFaint);
    QVERIFY(!friday->isStrong); // it is the usual: nearly all started then
    QVERIFY(friday->link.name.startsWith(u"Friday, 22–23 h: 24 changes, failed 33"_s));
    const ChartMark* wednesday = markAt(chart, 3, HoursRisk::days - 1 - 2);
    QVERIFY(wednesday);
    QCOMPARE(wednesday->ink, ChartInk::Few);
    QVERIFY(wednesday->isFaint);
    QVERIFY(wednesday->text.isEmpty());
    QCOMPARE(markAt(chart, 5, 0)->link.name, u"Sunday, 5–6 h: no changes"_s);
    QCOMPARE(chart.table.rows.size(), 2);
}

void RiskChartsTest::itemsStandBesideTheirUsualShare()
{
    const Chart chart = itemsChart(busy(), english());
    QCOMPARE(chart.ranges.size(), 1);
    const ChartRange& range = chart.ranges.first();
    QCOMPARE(range.text, u"2 of 22"_s); // those of the last week are not over
    QVERIFY(!range.isFew);
    QVERIFY(range.usual && *range.usual > 0 && *range.usual < range.value);
    QVERIFY2(range.link.name.contains(u"1 incident"_s), qPrintable(range.link.name));
    QCOMPARE(leftOut(chart, u"ended less than 7 days ago"_s), 2);
}

void RiskChartsTest::everyMarkHasANameItsRowsAndAFiniteValue()
{
    for (const Chart& chart : riskCharts(busy(), english())) {
        for (const ChartMark& mark : chart.marks) {
            QVERIFY(std::isfinite(mark.value));
            QVERIFY(!mark.link.name.isEmpty());
            QCOMPARE(mark.link.rows.size(), static_cast<std::size_t>(mark.value));
        }
        for (const ChartRange& range : chart.ranges) {
            QVERIFY(std::isfinite(range.lowWide) && range.lowWide <= range.low);
            QVERIFY(range.low <= range.value && range.value <= range.high);
            QVERIFY(range.high <= range.highWide && range.highWide <= 1);
            QVERIFY(!range.link.name.isEmpty());
        }
    }
}

void RiskChartsTest::tablesHoldEveryFigureOfTheBars()
{
    for (const Chart& chart : riskCharts(busy(), english())) {
        for (const QList<ChartCell>& row : chart.table.rows) {
            QCOMPARE(row.size(), chart.table.columns.size());
        }
        if (chart.id == "weeks"_L1 || chart.id == "outcomes"_L1) {
            double changes = 0;
            for (const QList<ChartCell>& row : chart.table.rows) {
                changes += row.at(1).figure.value_or(0);
            }
            QCOMPARE(changes, sumOf(chart));
        }
    }
}

void RiskChartsTest::theReportHasAllChartsInOrder()
{
    const Report report = riskReport(busy(), u"service:Ledger"_s, english());
    QCOMPARE(report.meta.filter, u"service:Ledger"_s);
    QStringList charts;
    QStringList tables;
    for (const ReportSection& section : report.sections) {
        for (const ReportBlock& block : section.blocks()) {
            if (const auto* chart = std::get_if<ReportChart>(&block)) {
                charts.append(chart->chart.id);
            } else if (const auto* table = std::get_if<ReportTable>(&block)) {
                tables.append(table->name);
            }
        }
    }
    const QStringList all{
        u"matrix"_s, u"services"_s, u"weeks"_s, u"outcomes"_s, u"hours"_s, u"items"_s};
    QCOMPARE(charts, all);
    QCOMPARE(tables, all);
    QVERIFY(!report.contents.isEmpty());
}

QTEST_GUILESS_MAIN(RiskChartsTest)
#include "RiskChartsTest.moc"
