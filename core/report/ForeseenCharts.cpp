// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ForeseenCharts.h"

#include "core/domain/WallTime.h"
#include "core/report/RiskChartParts.h"
#include "core/schedule/DayCells.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace cb {

using namespace Qt::Literals::StringLiterals;
using namespace riskcharts;

namespace {

constexpr double wholeFrom = 9.95; ///< percent: what would round to 10.0 has no decimals

/// Changes whose chances are summed up.
struct Pile
{
    double sum = 0;
    double low = 0; ///< all chances at the low end of their range
    double high = 0;
    int few = 0;
    Rows rows;

    void add(int row, const ChangeChance& chance)
    {
        sum += chance.chance;
        low += chance.range.low;
        high += chance.range.high;
        few += chance.state == PredictionState::FewData ? 1 : 0;
        rows.push_back(row);
    }
};

/// Why nothing is drawn, where there is no model.
bool saysNoModel(const Foreseen& foreseen, const ReportLanguage& language, Chart& chart)
{
    if (foreseen.hasModel()) {
        return false;
    }
    chart.empty = foreseen.whyNone.isEmpty()
        ? language.phrase("Report", "No model has learned from this board yet.")
        : foreseen.whyNone;
    return true;
}

QString countTitle(RiskLabel label, const ReportLanguage& language)
{
    switch (label) {
    case RiskLabel::Failure:
        return language.phrase("Report", "expected failures");
    case RiskLabel::IncidentAfter:
        return language.phrase("Report", "expected changes with an incident within 7 days");
    case RiskLabel::MoreIncidents:
        return language.phrase("Report", "expected changes with more incidents than before");
    }
    Q_UNREACHABLE();
}

void addPile(
    const Pile& pile,
    const QString& name,
    int category,
    const ReportLanguage& language,
    Chart& chart)
{
    if (pile.rows.empty()) {
        return;
    }
    ChartMark mark;
    mark.category = category;
    mark.value = pile.sum;
    mark.whisker = ChartWhisker{pile.low, pile.high};
    mark.link.name =
        language.phrase("Report", "%1: %2, %3 expected, range %4–%5", "a bar of the chart")
            .arg(
                name,
                changesText(countOf(pile.rows), language),
                expectedText(pile.sum, language),
                expectedText(pile.low, language),
                expectedText(pile.high, language));
    mark.link.rows = pile.rows;
    chart.marks.append(mark);
}

ChartCell fractionCell(double value, const ReportLanguage& language)
{
    return {language.locale().toString(value, 'f', 2), value};
}

QList<ChartTable::Column> pileColumns(
    const QString& key, const QString& title, const ReportLanguage& language)
{
    return {
        {key, title, false},
        {u"changes"_s, language.phrase("Report", "Changes"), true},
        {u"expected"_s, language.phrase("Report", "Expected", "number of failures"), true},
        {u"low"_s, language.phrase("Report", "from", "80 percent range"), true},
        {u"high"_s, language.phrase("Report", "to", "80 percent range"), true},
        {u"few_data"_s, language.phrase("Report", "Few data"), true}};
}

void addPileRow(const Pile& pile, const QString& name, const ReportLanguage& language, Chart& chart)
{
    chart.table.rows.append(
        {textCell(name),
         countCell(countOf(pile.rows), language),
         fractionCell(pile.sum, language),
         fractionCell(pile.low, language),
         fractionCell(pile.high, language),
         countCell(pile.few, language)});
}

Chart expectedChart(
    const QString& id, ChartForm form, const Foreseen& foreseen, const ReportLanguage& language)
{
    Chart chart;
    chart.id = id;
    chart.form = form;
    chart.leastStep = 0.1;
    chart.decimalPoint = language.locale().decimalPoint();
    chart.keyNote = language.phrase("Report", "whisker: 80 % range");
    chart.valueTitle =
        countTitle(foreseen.hasModel() ? foreseen.model->card.label : RiskLabel::Failure, language);
    if (!foreseen.hasModel()) {
        return chart;
    }
    chart.rule =
        language
            .phrase(
                "Report",
                "The sum of what the model predicts for open changes: %1. The whisker has all "
                "chances at the low or at the high end of their 80 % ranges. Changes on a service "
                "with few data count with the base rate, %2. This is not the owners' assessment.",
                "label, base rate")
            .arg(
                labelText(foreseen.model->card.label, language),
                chanceText(foreseen.model->card.rate(), language));
    return chart;
}

} // namespace

QString chanceText(double share, const ReportLanguage& language)
{
    return percentText(share, 100 * share >= wholeFrom ? 0 : 1, language);
}

QString chanceRangeText(const Interval& range, const ReportLanguage& language)
{
    const int decimals = 100 * range.high >= wholeFrom ? 0 : 1;
    return u"%1–%2"_s.arg(
        language.locale().toString(100 * range.low, 'f', decimals),
        percentText(range.high, decimals, language));
}

QString expectedText(double count, const ReportLanguage& language)
{
    constexpr double fine = 0.95;
    return language.locale().toString(count, 'f', count < fine ? 2 : 1);
}

QString labelText(RiskLabel label, const ReportLanguage& language)
{
    switch (label) {
    case RiskLabel::Failure:
        return language.phrase("Report", "chance that a change fails");
    case RiskLabel::IncidentAfter:
        return language.phrase(
            "Report", "chance that the CIs of a change have an incident within 7 days");
    case RiskLabel::MoreIncidents:
        return language.phrase(
            "Report",
            "chance that the CIs of a change have more incidents in the 7 days after than before");
    }
    Q_UNREACHABLE();
}

Chart expectedServicesChart(const Foreseen& foreseen, const ReportLanguage& language)
{
    constexpr int shown = 12;
    Chart chart = expectedChart(u"expected_services"_s, ChartForm::Rows, foreseen, language);
    chart.title = language.phrase("Report", "Expected by service");
    chart.subtitle =
        language.phrase("Report", "sum of the model's chances, open changes of the coming 4 weeks");
    chart.table.columns = pileColumns(u"service"_s, language.phrase("Report", "Service"), language);
    if (saysNoModel(foreseen, language, chart)) {
        return chart;
    }
    const BoardSnapshot& board = *foreseen.snapshot;
    const QDate today = WallTime::toLocal(foreseen.now, board.zone()).date;
    const Span period = spanOfDays({today, today.addDays(7LL * weeksForeseen - 1)}, board.zone());
    std::vector<Pile> piles(static_cast<std::size_t>(board.directory->services.size()));
    int counted = 0;
    int withoutService = 0;
    for (std::size_t i = 0; i < foreseen.rows.size(); ++i) {
        const int row = foreseen.rows[i];
        const std::optional<Span> window = board.changes->plannedWindow(row);
        if (!foreseen.chances[i].isShown() || !window || !window->overlaps(period)) {
            continue;
        }
        const qint32 service = board.changes->services[static_cast<std::size_t>(row)];
        if (service == noRow) {
            ++withoutService;
            continue;
        }
        ++counted;
        piles[static_cast<std::size_t>(service)].add(row, foreseen.chances[i]);
    }
    std::vector<int> order(piles.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&piles](int a, int b) {
        return piles[static_cast<std::size_t>(a)].sum > piles[static_cast<std::size_t>(b)].sum;
    });
    for (const int service : order) {
        const Pile& pile = piles[static_cast<std::size_t>(service)];
        if (pile.rows.empty()) {
            break;
        }
        const QString& name = board.directory->services.at(service).name;
        if (const auto category = static_cast<int>(chart.categories.size()); category < shown) {
            chart.categories.append({name, expectedText(pile.sum, language)});
            addPile(pile, name, category, language, chart);
        }
        addPileRow(pile, name, language, chart);
    }
    chart.counted = {{language.phrase("Report", "open changes"), counted}};
    chart.leftOut = {{language.phrase("Report", "without a service"), withoutService}};
    if (counted == 0) {
        chart.empty =
            language.phrase("Report", "No open change of the coming 4 weeks has a service.");
    }
    return chart;
}

Chart expectedDaysChart(const Foreseen& foreseen, const ReportLanguage& language)
{
    Chart chart = expectedChart(u"expected_days"_s, ChartForm::Columns, foreseen, language);
    chart.title = language.phrase("Report", "Expected by day");
    chart.subtitle =
        language.phrase("Report", "sum of the model's chances, from changes already on the board");
    chart.table.columns = pileColumns(u"day"_s, language.phrase("Report", "Day"), language);
    if (saysNoModel(foreseen, language, chart)) {
        return chart;
    }
    const BoardSnapshot& board = *foreseen.snapshot;
    const QTimeZone zone = board.zone();
    const QDate today = WallTime::toLocal(foreseen.now, zone).date;
    std::array<Pile, daysForeseen> days;
    int counted = 0;
    int outside = 0;
    int withoutStart = 0;
    for (std::size_t i = 0; i < foreseen.rows.size(); ++i) {
        const qint64 start =
            board.changes->plannedStarts[static_cast<std::size_t>(foreseen.rows[i])];
        if (!foreseen.chances[i].isShown()) {
            continue;
        }
        if (start == noInstant) {
            ++withoutStart;
            continue;
        }
        const qint64 day = today.daysTo(WallTime::toLocal(Instant{start}, zone).date);
        if (day < 0 || day >= daysForeseen) {
            ++outside;
            continue;
        }
        ++counted;
        days[static_cast<std::size_t>(day)].add(foreseen.rows[i], foreseen.chances[i]);
    }
    for (int day = 0; day < daysForeseen; ++day) {
        const Pile& pile = days[static_cast<std::size_t>(day)];
        const QDate date = today.addDays(day);
        chart.categories.append(
            {language.day(date), pile.rows.empty() ? QString() : expectedText(pile.sum, language)});
        addPile(pile, language.shortDate(date), day, language, chart);
        addPileRow(pile, language.shortDate(date), language, chart);
    }
    chart.counted = {{language.phrase("Report", "open changes"), counted}};
    chart.leftOut = {
        {language.phrase("Report", "outside of these days"), outside},
        {language.phrase("Report", "without a planned start"), withoutStart}};
    if (counted == 0) {
        chart.empty = language.phrase("Report", "No open change starts in the coming 14 days.");
    }
    return chart;
}

QList<Chart> foreseenCharts(const Foreseen& foreseen, const ReportLanguage& language)
{
    return {
        expectedServicesChart(foreseen, language),
        expectedDaysChart(foreseen, language),
        calibrationChart(foreseen, language)};
}

} // namespace cb
