// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/ChartSamples.h"

#include "core/report/RiskCharts.h"
#include "tests/core/risk/RiskBoard.h"

namespace cb::test {

using namespace Qt::Literals::StringLiterals;

QList<Chart> sampleCharts()
{
    RiskBoard board;
    const QStringList names{
        u"Payment Gateway"_s, u"Ledger"_s, u"Certificate Authority"_s, u"DNS"_s};
    std::vector<ServiceId> services;
    std::vector<ItemId> items;
    for (const QString& name : names) {
        services.push_back(board.service(name));
        items.push_back(board.item(name.left(3).toLower() + u"-01"_s));
    }
    for (int i = 0; i < 60; ++i) {
        const std::size_t which = std::size_t(i * i + i / 3) % services.size();
        const QString day = QDate(2026, 11, 25).addDays(i % 40).toString(Qt::ISODate);
        std::optional<RiskLevel> risk;
        if (i % 7 != 0) {
            risk = static_cast<RiskLevel>(i % 5);
        }
        Change change = board.planned(day + u" 20:00"_s, day + u" 23:30"_s, risk);
        change.service = services[which];
        change.items = {items[which]};
        board.add(change);
        if (risk && i % 3 != 0) {
            board.assess(change.id, 1 + i % 5, 1 + i / 12, *risk);
        }
    }
    for (int i = 0; i < 300; ++i) {
        const std::size_t which = std::size_t(i * 7 + i / 5) % services.size();
        const QDate day = QDate(2026, 11, 24).addDays(-(i % 120));
        const int hour = i % 3 == 0 ? 22 : (i * 5) % 24;
        const QString start =
            u"%1 %2:10"_s.arg(day.toString(Qt::ISODate)).arg(hour, 2, 10, QChar(u'0'));
        const QString end =
            u"%1 %2:50"_s.arg(day.toString(Qt::ISODate)).arg(hour, 2, 10, QChar(u'0'));
        const ClosureCode code = i % 9 == 0 ? ClosureCode::BackedOut
            : i % 13 == 0                   ? ClosureCode::Unsuccessful
            : i % 8 == 0                    ? ClosureCode::SuccessfulWithIssues
                                            : ClosureCode::Successful;
        Change change = board.ended(start, end, code);
        change.service = services[which];
        change.items = {items[which]};
        board.add(change);
    }
    for (int i = 0; i < 12; ++i) {
        board.incident(items[std::size_t(i) % 3], RiskBoard::now().plusMs(-(9 * i + 3) * msPerDay));
    }
    board.window(WindowKind::Freeze, u"Year-end freeze"_s, u"2026-12-19 00:00"_s, 14 * msPerDay);
    WindowScope scope;
    scope.items = {items[0], items[1]};
    board.window(
        WindowKind::Maintenance,
        u"Nights"_s,
        u"2026-01-01 22:00"_s,
        6 * msPerHour,
        u"FREQ=DAILY"_s,
        scope);
    const Result<ReportLanguage> language =
        ReportLanguage::create(u"en"_s, QTimeZone("Europe/Berlin"));
    return riskCharts(riskOverview(board.input()), *language);
}

Chart columnsOf(const QList<QList<double>>& parts)
{
    Chart chart;
    chart.id = u"columns"_s;
    chart.form = ChartForm::Columns;
    chart.title = u"Columns"_s;
    chart.valueTitle = u"changes"_s;
    for (int category = 0; category < parts.size(); ++category) {
        chart.categories.append({u"W%1"_s.arg(category + 40), QString::number(category)});
        for (int level = 0; level < parts.at(category).size(); ++level) {
            ChartMark mark;
            mark.category = category;
            mark.level = level;
            mark.value = parts.at(category).at(level);
            mark.ink = level == 0 ? ChartInk::Successful : ChartInk::Unsuccessful;
            mark.link.name = u"%1/%2"_s.arg(category).arg(level);
            mark.link.rows = {category, level};
            chart.marks.append(mark);
        }
    }
    return chart;
}

Chart rowsOf(const QList<double>& bars, const QList<double>& shares)
{
    Chart chart;
    chart.id = u"rows"_s;
    chart.form = ChartForm::Rows;
    chart.title = u"Rows"_s;
    chart.valueTitle = u"changes"_s;
    chart.rangeTitle = u"failed, %"_s;
    for (int category = 0; category < bars.size(); ++category) {
        chart.categories.append({u"Service %1"_s.arg(category), u"n"_s});
        ChartMark mark;
        mark.category = category;
        mark.value = bars.at(category);
        mark.link.name = u"bar %1"_s.arg(category);
        chart.marks.append(mark);
        ChartRange range;
        range.category = category;
        range.value = shares.at(category);
        range.low = shares.at(category) / 2;
        range.high = shares.at(category) * 1.5;
        range.lowWide = shares.at(category) / 3;
        range.highWide = shares.at(category) * 2;
        range.link.name = u"range %1"_s.arg(category);
        chart.ranges.append(range);
    }
    return chart;
}

namespace {

/// Bars of fractions, each with how far it may lie.
Chart expectedOf(ChartForm form, const QString& id)
{
    Chart chart;
    chart.id = id;
    chart.form = form;
    chart.title = u"Expected failures"_s;
    chart.valueTitle = u"expected failures"_s;
    chart.leastStep = 0.1;
    const QList<double> expected{0.42, 0.31, 0.0, 0.18, 1.25};
    for (int category = 0; category < expected.size(); ++category) {
        const double value = expected.at(category);
        chart.categories.append({u"W%1"_s.arg(category + 48), QString::number(value, 'f', 2)});
        ChartMark mark;
        mark.category = category;
        mark.value = value;
        mark.whisker = ChartWhisker{value / 2, 1.6 * value};
        mark.link.name = u"W%1"_s.arg(category + 48);
        chart.marks.append(mark);
    }
    return chart;
}

} // namespace

QList<Chart> foreseenCharts()
{
    Chart plane;
    plane.id = u"calibration"_s;
    plane.form = ChartForm::Plane;
    plane.title = u"Calibration"_s;
    plane.valueTitle = u"came, %"_s;
    plane.categoryTitle = u"foreseen, %"_s;
    const QList<std::pair<double, double>> points{
        {0.01, 0.012}, {0.04, 0.05}, {0.09, 0.07}, {0.16, 0.2}, {0.33, 0.41}};
    for (const auto& [across, value] : points) {
        ChartRange range;
        range.across = across;
        range.value = value;
        range.low = value * 0.8;
        range.high = value * 1.2;
        range.lowWide = value * 0.7;
        range.highWide = value * 1.3;
        range.isFew = across > 0.3;
        range.link.name = u"foreseen %1"_s.arg(across);
        plane.ranges.append(range);
    }
    return {
        expectedOf(ChartForm::Columns, u"expected"_s),
        expectedOf(ChartForm::Rows, u"chances"_s),
        plane};
}

} // namespace cb::test
