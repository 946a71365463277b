// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/RiskChartParts.h"

#include <algorithm>

namespace cb {

using namespace Qt::Literals::StringLiterals;
using namespace riskcharts;

namespace {

void addWeek(const WeekOutcomes& week, int category, const ReportLanguage& language, Chart& chart)
{
    const QString name = weekText(week.week, language);
    ChartCategory shown;
    shown.label = name;
    shown.total = week.changes() > 0 ? shareText(week.failures(), language) : QString();
    chart.categories.append(shown);
    QList<ChartCell> cells{textCell(week.week.toText()), countCell(week.changes(), language)};
    int place = 0;
    for (int i = 0; i < enumCount<ClosureCode>(); ++i) {
        const auto code = static_cast<ClosureCode>(i);
        const Rows& rows = week.byCode[std::size_t(i)];
        cells.append(countCell(countOf(rows), language));
        if (!rows.empty()) {
            ChartMark mark;
            mark.category = category;
            mark.level = place++;
            mark.value = countOf(rows);
            mark.ink = inkOf(code);
            mark.link = {
                u"%1, %2: %3"_s.arg(
                    name, language.closureName(code), changesText(countOf(rows), language)),
                rows,
                {}};
            chart.marks.append(mark);
        }
    }
    cells.append(shareCell(week.failures(), language));
    chart.table.rows.append(cells);
}

} // namespace

Chart outcomesChart(const RiskOverview& overview, const ReportLanguage& language)
{
    const OutcomesRisk& found = overview.outcomes;
    Chart chart;
    chart.id = u"outcomes"_s;
    chart.form = ChartForm::Columns;
    chart.title = language.phrase("Report", "Outcomes, last 13 weeks");
    chart.categoryTitle = language.phrase("Report", "ISO week of the end");
    chart.valueTitle = language.phrase("Report", "changes");
    chart.table.columns = weekColumns(language);
    Rate all;
    for (int i = 0; i < weeksOfTrend; ++i) {
        const WeekOutcomes& week = found.weeks[std::size_t(i)];
        addWeek(week, i, language, chart);
        all.n += week.changes();
        all.hits += week.failures().hits;
    }
    for (int i = 0; i < enumCount<ClosureCode>(); ++i) {
        const auto code = static_cast<ClosureCode>(i);
        chart.keys.append({inkOf(code), language.closureName(code)});
        chart.table.columns.append({toText(code), language.closureName(code), true});
    }
    chart.table.columns.append({u"failed_share"_s, language.phrase("Report", "Failed %"), true});
    chart.subtitle =
        language.phrase("Report", "ended changes; failed: %1", "rate").arg(rateText(all, language));
    chart.keyNote = language.phrase("Report", "%: the last two");
    chart.rule = language.phrase(
        "Report",
        "Closed changes with a closure code, in the ISO week, in the board's zone, of their actual "
        "end; without one, of the closing of the record. Failed are those that were unsuccessful "
        "or backed out.");
    chart.counted = {{language.phrase("Report", "closed changes"), all.n}};
    chart.leftOut = {
        {language.phrase("Report", "closed, but nobody said how it went"), found.withoutCode},
        {language.phrase("Report", "closed, but without a time of the end"), found.withoutEnd}};
    if (all.n == 0) {
        chart.empty = language.phrase("Report", "No change ended in the last 13 weeks.");
    }
    return chart;
}

namespace {

constexpr int fewInHour = 5; ///< volumes: below it, below enoughForRate, and more

ChartInk volumeOf(const HourRisk& hour)
{
    const int n = countOf(hour.rows);
    return n == 0           ? ChartInk::None
        : n < fewInHour     ? ChartInk::Few
        : n < enoughForRate ? ChartInk::Some
                            : ChartInk::Many;
}

QString hourText(int hour)
{
    return u"%1–%2"_s.arg(hour).arg(hour + 1);
}

ChartMark hourMark(
    const HoursRisk& found,
    int day,
    int hour,
    const QString& dayName,
    const ReportLanguage& language)
{
    const HourRisk& at = found.at(day, hour);
    const Rate rate = at.failures();
    ChartMark mark;
    mark.category = hour;
    mark.level = HoursRisk::days - 1 - day; // Monday on top
    mark.value = rate.n;
    mark.ink = volumeOf(at);
    mark.text = rate.hits > 0 ? language.number(rate.hits) : QString();
    mark.isFaint = rate.isFew();
    mark.isStrong = !rate.isFew() && rate.range80().low > found.all.share();
    const QString when =
        language.phrase("Report", "%1, %2 h", "weekday, hours").arg(dayName, hourText(hour));
    QString what = language.phrase("Report", "no changes");
    if (rate.isKnown()) {
        what = language.phrase("Report", "%1, failed %2", "number of changes, rate")
                   .arg(changesText(rate.n, language), rateText(rate, language));
    }
    mark.link = {u"%1: %2"_s.arg(when, what), at.rows, {}};
    return mark;
}

} // namespace

Chart hoursChart(const RiskOverview& overview, const ReportLanguage& language)
{
    const HoursRisk& found = overview.hours;
    Chart chart;
    chart.id = u"hours"_s;
    chart.form = ChartForm::Grid;
    chart.title = language.phrase("Report", "When changes fail");
    chart.subtitle = language.phrase("Report", "by weekday and hour of the start, last 52 weeks");
    chart.categoryTitle = language.phrase("Report", "hour of the start");
    chart.table.columns = {
        {u"weekday"_s, language.phrase("Report", "Weekday"), false},
        {u"hour"_s, language.phrase("Report", "Hour"), false},
        changesColumn(language),
        {u"failed"_s, language.phrase("Report", "Failed"), true},
        {u"failed_share"_s, language.phrase("Report", "Failed %"), true}};
    for (int hour = 0; hour < HoursRisk::hours; ++hour) {
        constexpr int labelled = 3;
        chart.categories.append({hour % labelled == 0 ? QString::number(hour) : QString()});
    }
    for (int day = 0; day < HoursRisk::days; ++day) {
        const QString dayName = language.locale().standaloneDayName(day + 1, QLocale::LongFormat);
        chart.levels.prepend(language.locale().standaloneDayName(day + 1, QLocale::ShortFormat));
        for (int hour = 0; hour < HoursRisk::hours; ++hour) {
            chart.marks.append(hourMark(found, day, hour, dayName, language));
            const Rate rate = found.at(day, hour).failures();
            if (rate.isKnown()) {
                chart.table.rows.append(
                    {textCell(dayName),
                     textCell(hourText(hour)),
                     countCell(rate.n, language),
                     countCell(rate.hits, language),
                     shareCell(rate, language)});
            }
        }
    }
    chart.keys = {
        {ChartInk::Few, language.phrase("Report", "1 to 4 changes")},
        {ChartInk::Some, language.phrase("Report", "5 to 19")},
        {ChartInk::Many, language.phrase("Report", "20 and more")}};
    chart.keyNote = language.phrase(
        "Report", "figure: failed, pale with few data; border: more often than usual");
    chart.rule =
        language
            .phrase(
                "Report",
                "Closed changes with a closure code that started within the last 52 weeks, by the weekday "
                "and hour of their actual start (without one, the planned start) in the board's zone. An "
                "hour has a border where at least 20 changes started and even the low end of the 80 "
                "percent range of its failed share lies above the share of all hours, %1.")
            .arg(rateText(found.all, language));
    chart.counted = {{language.phrase("Report", "closed changes"), found.all.n}};
    chart.leftOut = {
        {language.phrase("Report", "closed, but nobody said how it went"), found.withoutCode},
        {language.phrase("Report", "closed, but without a time of the start"), found.withoutStart}};
    if (!found.all.isKnown()) {
        chart.empty = language.phrase("Report", "No change ended in the last 52 weeks.");
        chart.marks.clear();
    }
    return chart;
}

namespace {

void addItem(
    const ItemRisk& risk,
    const QString& name,
    int category,
    const ReportLanguage& language,
    Chart& chart)
{
    const Rate& rate = risk.followed;
    ChartRange range = rangeOf(rate, category, language);
    range.usual = risk.usual;
    range.link = {
        language
            .phrase(
                "Report", "%1: an incident after %2; usually %3; %4", "CI, rate, share, incidents")
            .arg(
                name,
                rateText(rate, language),
                percentText(risk.usual, 0, language),
                language.phrase("Report", "%n incident(s)", nullptr, risk.incidents)),
        risk.followedRows,
        {}};
    chart.categories.append({name});
    chart.ranges.append(range);
}

} // namespace

Chart itemsChart(const RiskOverview& overview, const ReportLanguage& language)
{
    const ItemsRisk& found = overview.items;
    Chart chart;
    chart.id = u"items"_s;
    chart.form = ChartForm::Rows;
    chart.title = language.phrase("Report", "CIs with incidents after changes");
    chart.subtitle = language.phrase("Report", "within 7 days of the actual end, last 52 weeks");
    chart.rangeTitle = language.phrase("Report", "changes followed by an incident, %");
    chart.keyNote = language.phrase(
        "Report", "lines: 80 and 95 % ranges; ring: few data; bar: usual on this CI");
    chart.table.columns = {
        {u"ci"_s, language.phrase("Report", "CI"), false},
        changesColumn(language),
        {u"followed"_s, language.phrase("Report", "Followed"), true},
        {u"share"_s, language.phrase("Report", "Followed %"), true}};
    chart.table.columns += rangeColumns({}, language);
    chart.table.columns +=
        {{u"usual"_s, language.phrase("Report", "Usual %"), true},
         {u"incidents"_s, language.phrase("Report", "Incidents"), true}};
    for (std::size_t i = 0; i < found.items.size(); ++i) {
        const ItemRisk& risk = found.items[i];
        const QString name = overview.snapshot->directory->items.at(risk.item).name;
        if (i < std::size_t(itemsShown)) {
            addItem(risk, name, static_cast<int>(i), language, chart);
        }
        QList<ChartCell> cells{
            textCell(name),
            countCell(risk.followed.n, language),
            countCell(risk.followed.hits, language),
            shareCell(risk.followed, language)};
        cells += rangeCells(risk.followed, language);
        cells += {percentCell(risk.usual, language), countCell(risk.incidents, language)};
        chart.table.rows.append(cells);
    }
    if (const auto more = static_cast<int>(found.items.size()) - itemsShown; more > 0) {
        const QString text =
            language.phrase("Report", "%n more CI(s), with fewer, in the table", nullptr, more);
        chart.notes.append({text, {}});
    }
    chart.rule = language.phrase(
        "Report",
        "Changes that ended within the last 52 weeks, for each CI that they touched: on how many of "
        "them an incident on that CI was opened between the actual start and 7 days after the "
        "actual end. That an incident came after a change does not say that the change caused it: "
        "the usual share is that of all moments of these weeks that such an incident follows "
        "within the same time. Below 20 changes it is few data.");
    chart.counted = {{language.phrase("Report", "ended changes"), found.counted}};
    chart.leftOut = {
        {language.phrase("Report", "closed without actual start and end"), found.withoutTimes},
        {language.phrase("Report", "without a CI"), found.withoutItem},
        {language.phrase("Report", "ended less than 7 days ago"), found.tooRecent},
        {language.phrase("Report", "incidents without a CI"), found.incidentsWithoutItem}};
    if (found.items.empty()) {
        chart.empty = language.phrase("Report", "No incident followed a change within 7 days.");
    }
    return chart;
}

} // namespace cb
