// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ForeseenCharts.h"
#include "core/report/RiskChartParts.h"

#include <algorithm>

namespace cb {

using namespace Qt::Literals::StringLiterals;
using namespace riskcharts;

namespace {

void addBin(const CalibrationBin& bin, const ReportLanguage& language, Chart& chart)
{
    ChartRange range;
    range.across = bin.predicted;
    range.value = bin.seen.share();
    range.low = bin.seen.range80().low;
    range.high = bin.seen.range80().high;
    range.lowWide = bin.seen.range95().low;
    range.highWide = bin.seen.range95().high;
    range.isFew = bin.seen.isFew();
    range.link.name =
        language.phrase("Report", "foreseen %1: came %2 of %3, range %4", "a point of calibration")
            .arg(
                chanceText(bin.predicted, language),
                chanceText(bin.seen.share(), language),
                changesText(bin.seen.n, language),
                chanceRangeText(bin.seen.range95(), language));
    chart.ranges.append(range);
    chart.table.rows.append(
        {percentCell(bin.predicted, language),
         shareCell(bin.seen, language),
         percentCell(bin.seen.range95().low, language),
         percentCell(bin.seen.range95().high, language),
         countCell(bin.seen.n, language)});
}

} // namespace

Chart calibrationChart(const Foreseen& foreseen, const ReportLanguage& language)
{
    Chart chart;
    chart.id = u"calibration"_s;
    chart.form = ChartForm::Plane;
    chart.title = language.phrase("Report", "Calibration");
    chart.decimalPoint = language.locale().decimalPoint();
    chart.categoryTitle = language.phrase("Report", "foreseen, %");
    chart.valueTitle = language.phrase("Report", "came, %");
    chart.keyNote =
        language.phrase("Report", "dashed: as foreseen; lines: 95 % ranges; ring: few data");
    chart.table.columns = {
        {u"foreseen"_s, language.phrase("Report", "Foreseen %"), true},
        {u"came"_s, language.phrase("Report", "Came %"), true},
        {u"low"_s, language.phrase("Report", "from %", "95 percent range"), true},
        {u"high"_s, language.phrase("Report", "to %", "95 percent range"), true},
        {u"changes"_s, language.phrase("Report", "Changes"), true}};
    if (!foreseen.hasModel()) {
        chart.empty = foreseen.whyNone.isEmpty()
            ? language.phrase("Report", "No model has learned from this board yet.")
            : foreseen.whyNone;
        return chart;
    }
    const ModelCard& card = foreseen.model->card;
    chart.subtitle =
        language.phrase("Report", "%1, measured on %2 that it had not seen", "label, n changes")
            .arg(labelText(card.label, language), changesText(card.heldOutRows, language));
    for (const CalibrationBin& bin : card.bins) {
        if (bin.seen.isKnown()) {
            addBin(bin, language, chart);
        }
    }
    chart.rule = language.phrase(
        "Report",
        "The newest changes were held out: the model learned from older ones only, and changes "
        "whose outcome was not known by then were left out between both. Held-out changes of about "
        "the same chance make one point: how often it came against how often it was foreseen.");
    chart.counted = {{language.phrase("Report", "held-out changes"), card.heldOutRows}};
    chart.leftOut = {
        {language.phrase("Report", "between both, as their outcome was not known yet"),
         card.embargoed},
        {language.phrase("Report", "written down after their start, without a start or a CI"),
         card.excluded}};
    if (chart.ranges.isEmpty()) {
        chart.empty = language.phrase("Report", "No change was held out to measure it.");
    }
    return chart;
}

Chart failuresChart(const WhatIf& set, RiskLabel label, const ReportLanguage& language)
{
    constexpr int leastShown = 6;
    constexpr int mostShown = 16;
    const auto known = static_cast<int>(set.distribution.size());
    const int last = std::min({std::max(leastShown, set.expectedHigh + 2), mostShown, known - 1});
    Chart chart;
    chart.id = u"failures"_s;
    chart.form = ChartForm::Columns;
    chart.decimalPoint = language.locale().decimalPoint();
    chart.valueTitle = language.phrase("Report", "chance, %");
    if (label == RiskLabel::Failure) {
        chart.title = language.phrase("Report", "How many fail");
        chart.categoryTitle = language.phrase("Report", "failures in this set");
    } else {
        chart.title = language.phrase("Report", "How many are followed by incidents");
        chart.categoryTitle = language.phrase("Report", "such changes in this set");
    }
    chart.subtitle = language.phrase("Report", "%1, counted as independent", "n changes")
                         .arg(changesText(set.changes, language));
    chart.rule = independenceText();
    chart.table.columns = {
        {u"number"_s, language.phrase("Report", "Number"), true},
        {u"chance"_s, language.phrase("Report", "Chance %"), true}};
    for (int k = 0; k <= last; ++k) {
        double share = set.distribution[static_cast<std::size_t>(k)];
        const bool isRest = k == last && last < known - 1;
        for (int more = k + 1; isRest && more < known; ++more) {
            share += set.distribution[static_cast<std::size_t>(more)];
        }
        const QString number = language.number(k);
        const QString name =
            isRest ? language.phrase("Report", "%1 or more", "a number").arg(number) : number;
        chart.categories.append({isRest ? number + u'+' : number, chanceText(share, language)});
        ChartMark mark;
        mark.category = k;
        mark.value = 100 * share;
        mark.ink = k == 0 ? ChartInk::Few : ChartInk::Plain;
        mark.link.name = language.phrase("Report", "%1: chance %2", "a number of failures")
                             .arg(name, chanceText(share, language));
        chart.marks.append(mark);
        chart.table.rows.append({textCell(name), percentCell(share, language)});
    }
    chart.counted = {
        {language.phrase("Report", "changes with a chance"), set.changes},
        {language.phrase("Report", "of them by the base rate: few data"), set.fewData}};
    chart.leftOut = {{language.phrase("Report", "without a chance"), set.withoutChance}};
    if (set.changes == 0) {
        chart.empty = language.phrase("Report", "No change of this set has a chance.");
        chart.marks.clear();
    }
    return chart;
}

} // namespace cb
