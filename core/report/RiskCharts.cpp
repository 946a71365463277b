// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/RiskCharts.h"

#include "core/report/RiskChartParts.h"

namespace cb {

using namespace Qt::Literals::StringLiterals;
using namespace riskcharts;

namespace {

constexpr QChar thinSpace(0x2009);
constexpr int enoughForDecimals = 100;

} // namespace

namespace riskcharts {

ChartCell countCell(qint64 count, const ReportLanguage& language)
{
    return {language.number(count), static_cast<double>(count)};
}

ChartCell percentCell(double share, const ReportLanguage& language)
{
    return {language.locale().toString(100 * share, 'f', 1), 100 * share};
}

ChartCell shareCell(const Rate& rate, const ReportLanguage& language)
{
    return rate.isKnown() ? percentCell(rate.share(), language) : ChartCell{};
}

ChartTable::Column changesColumn(const ReportLanguage& language)
{
    return {u"changes"_s, language.phrase("Report", "Changes"), true};
}

QList<ChartTable::Column> weekColumns(const ReportLanguage& language)
{
    return {{u"week"_s, language.phrase("Report", "Week"), false}, changesColumn(language)};
}

QList<ChartTable::Column> rangeColumns(const QString& rate, const ReportLanguage& language)
{
    return {
        {rate + u"low"_s, language.phrase("Report", "from %", "95 percent range"), true},
        {rate + u"high"_s, language.phrase("Report", "to %", "95 percent range"), true}};
}

QList<ChartCell> rangeCells(const Rate& rate, const ReportLanguage& language)
{
    return {percentCell(rate.range95().low, language), percentCell(rate.range95().high, language)};
}

ChartRange rangeOf(const Rate& rate, int category, const ReportLanguage& language)
{
    ChartRange range;
    range.category = category;
    range.value = rate.share();
    range.low = rate.range80().low;
    range.high = rate.range80().high;
    range.lowWide = rate.range95().low;
    range.highWide = rate.range95().high;
    range.isFew = rate.isFew();
    range.text = language.phrase("Report", "%1 of %2", "hits, number")
                     .arg(language.number(rate.hits), language.number(rate.n));
    return range;
}

QString changesText(qint64 count, const ReportLanguage& language)
{
    return language.phrase("Report", "%n change(s)", nullptr, static_cast<int>(count));
}

QString percentText(double share, int decimals, const ReportLanguage& language)
{
    return language.locale().toString(100 * share, 'f', decimals) + thinSpace + u'%';
}

} // namespace riskcharts

QString shareText(const Rate& rate, const ReportLanguage& language)
{
    constexpr double small = 0.1;
    const bool isFine = rate.n >= enoughForDecimals && rate.hits > 0 && rate.share() < small;
    return percentText(rate.share(), isFine ? 1 : 0, language);
}

QString rateText(const Rate& rate, const ReportLanguage& language)
{
    if (!rate.isKnown()) {
        return language.phrase("Report", "no data");
    }
    const Interval range = rate.range80();
    const QString text =
        language.phrase("Report", "%1 of %2, range %3–%4", "share, number, 80 percent range")
            .arg(
                shareText(rate, language),
                language.number(rate.n),
                language.locale().toString(100 * range.low, 'f', 0),
                percentText(range.high, 0, language));
    return rate.isFew() ? language.phrase("Report", "few data: %1", "a rate").arg(text) : text;
}

QString weekText(const IsoWeek& week, const ReportLanguage& language)
{
    return language.phrase("Report", "W%1", "number of an ISO week, short").arg(week.week);
}

QList<Chart> riskCharts(const RiskOverview& overview, const ReportLanguage& language)
{
    return {
        matrixChart(overview, language),
        servicesChart(overview, language),
        weeksChart(overview, language),
        outcomesChart(overview, language),
        hoursChart(overview, language),
        itemsChart(overview, language)};
}

} // namespace cb
