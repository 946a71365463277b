// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/RiskChartParts.h"

namespace cb {

using namespace Qt::Literals::StringLiterals;
using namespace riskcharts;

namespace {

constexpr std::array<const char*, matrixSteps> likelihoodNames{
    REPORT_PHRASE("Report", "Rare"),
    REPORT_PHRASE("Report", "Unlikely"),
    REPORT_PHRASE("Report", "Possible"),
    REPORT_PHRASE("Report", "Likely"),
    REPORT_PHRASE("Report", "Almost sure")};

constexpr std::array<const char*, matrixSteps> impactNames{
    REPORT_PHRASE("Report", "Negligible"),
    REPORT_PHRASE("Report", "Minor"),
    REPORT_PHRASE("Report", "Moderate"),
    REPORT_PHRASE("Report", "Major"),
    REPORT_PHRASE("Report", "Severe")};

QString cellText(int count, const ReportLanguage& language)
{
    return count > 0 ? language.number(count) : u"–"_s;
}

void addCells(const MatrixRisk& matrix, const ReportLanguage& language, Chart& chart)
{
    for (int likelihood = 1; likelihood <= matrixSteps; ++likelihood) {
        for (int impact = 1; impact <= matrixSteps; ++impact) {
            const MatrixRisk::Cell& cell = matrix.cells[matrixIndex(likelihood, impact)];
            ChartMark mark;
            mark.category = impact - 1;
            mark.level = likelihood - 1;
            mark.value = countOf(cell.rows);
            mark.ink = inkOf(cell.level);
            mark.text = cellText(countOf(cell.rows), language);
            mark.corner = language.riskShort(cell.level);
            mark.link.name =
                language
                    .phrase("Report", "likelihood %1, impact %2, %3, %4", "a cell of the matrix")
                    .arg(
                        QString::number(likelihood),
                        QString::number(impact),
                        language.riskName(cell.level),
                        changesText(countOf(cell.rows), language));
            mark.link.rows = cell.rows;
            chart.marks.append(mark);
            if (!cell.rows.empty()) {
                chart.table.rows.append(
                    {textCell(
                         language.phrase("Report", likelihoodNames[std::size_t(likelihood - 1)])),
                     textCell(language.phrase("Report", impactNames[std::size_t(impact - 1)])),
                     textCell(language.riskName(cell.level)),
                     countCell(countOf(cell.rows), language)});
            }
        }
    }
}

/// A column of its own for changes that have a level but no cell.
void addLevels(const MatrixRisk& matrix, const ReportLanguage& language, Chart& chart)
{
    const QString none = language.phrase("Report", "level only");
    for (int level = 0; level < enumCount<RiskLevel>(); ++level) {
        const Rows& rows = matrix.onlyLevel[std::size_t(level)];
        const auto risk = static_cast<RiskLevel>(level);
        ChartMark mark;
        mark.category = matrixSteps;
        mark.level = level;
        mark.value = countOf(rows);
        mark.ink = inkOf(risk);
        mark.text = cellText(countOf(rows), language);
        mark.corner = language.riskShort(risk);
        mark.link.name = language.phrase("Report", "%1, level only, %2", "risk, number of changes")
                             .arg(language.riskName(risk), changesText(countOf(rows), language));
        mark.link.rows = rows;
        chart.marks.append(mark);
        chart.table.rows.append(
            {textCell(none),
             textCell(none),
             textCell(language.riskName(risk)),
             countCell(countOf(rows), language)});
    }
}

} // namespace

Chart matrixChart(const RiskOverview& overview, const ReportLanguage& language)
{
    const MatrixRisk& matrix = overview.matrix;
    Chart chart;
    chart.id = u"matrix"_s;
    chart.form = ChartForm::Grid;
    chart.title = language.phrase("Report", "Open changes by likelihood and impact");
    chart.subtitle =
        language.phrase("Report", "%n change(s), as assessed by the owner", nullptr, matrix.open);
    chart.categoryTitle = language.phrase("Report", "impact");
    chart.levelTitle = language.phrase("Report", "likelihood");
    for (int step = 0; step < matrixSteps; ++step) {
        chart.categories.append({language.phrase("Report", impactNames[std::size_t(step)])});
        chart.levels.append(language.phrase("Report", likelihoodNames[std::size_t(step)]));
    }
    chart.categories.append({language.phrase("Report", "level only")});
    chart.detachedFrom = matrixSteps;
    chart.table.columns = {
        {u"likelihood"_s, language.phrase("Report", "Likelihood"), false},
        {u"impact"_s, language.phrase("Report", "Impact"), false},
        {u"risk"_s, language.phrase("Report", "Risk"), false},
        changesColumn(language)};
    addCells(matrix, language, chart);
    addLevels(matrix, language, chart);
    for (const RiskLevel level : levelsFromHigh) {
        chart.keys.append({inkOf(level), language.riskName(level)});
    }
    if (const int count = countOf(matrix.notAssessed); count > 0) {
        const QString text = language.phrase("Report", "%n not assessed", nullptr, count);
        chart.notes.append({text, {text, matrix.notAssessed, {}}});
    }
    chart.table.rows.append(
        {textCell({}),
         textCell({}),
         textCell(language.phrase("Report", "Not assessed")),
         countCell(countOf(matrix.notAssessed), language)});
    chart.rule = language.phrase(
        "Report",
        "Open changes (from requested to in review) by the newest assessment that counts. A change "
        "whose owner gave a level without answering the questionnaire has no cell: it is counted "
        "under “level only”.");
    chart.counted = {{language.phrase("Report", "open changes"), matrix.open}};
    chart.leftOut = {
        {language.phrase("Report", "drafts, closed and withdrawn changes"), matrix.notOpen}};
    if (matrix.open == 0) {
        chart.empty = language.phrase("Report", "No open change matches the filter.");
        chart.marks.clear();
    }
    return chart;
}

namespace {

/// Terms that ask for the same changes as servicesRisk() counts, on an unfiltered board.
QList<FilterTerm> openSoonOn(const QString& service)
{
    return {
        {FilterField::Service, {service}},
        {FilterField::Is, {u"active"_s}},
        {FilterField::Period, {u"next 4 weeks"_s}}};
}

void addServiceBar(
    const ServiceRisk& risk,
    const QString& name,
    int category,
    const ReportLanguage& language,
    Chart& chart)
{
    int place = 0;
    const auto add = [&](const Rows& rows,
                         ChartInk ink,
                         const QString& letter,
                         const QString& word,
                         const QString& term) {
        if (rows.empty()) {
            return;
        }
        ChartMark mark;
        mark.category = category;
        mark.level = place++;
        mark.value = countOf(rows);
        mark.ink = ink;
        mark.corner = letter;
        mark.link = {
            u"%1, %2: %3"_s.arg(name, word, changesText(countOf(rows), language)),
            rows,
            openSoonOn(name) + QList<FilterTerm>{{FilterField::Risk, {term}}}};
        chart.marks.append(mark);
    };
    for (const RiskLevel level : levelsFromHigh) {
        add(risk.byLevel[std::size_t(level)],
            inkOf(level),
            language.riskShort(level),
            language.riskName(level),
            toText(level));
    }
    add(risk.notAssessed,
        ChartInk::NotAssessed,
        {},
        language.phrase("Report", "Not assessed"),
        u"none"_s);
}

void addServiceRate(
    const ServiceRisk& risk,
    const QString& name,
    int category,
    const ReportLanguage& language,
    Chart& chart)
{
    if (!risk.failures.isKnown()) {
        return;
    }
    ChartRange range = rangeOf(risk.failures, category, language);
    range.link = {
        language.phrase("Report", "%1: failed %2", "service, rate")
            .arg(name, rateText(risk.failures, language)),
        risk.failed,
        {}};
    chart.ranges.append(range);
}

void addServiceRow(
    const ServiceRisk& risk, const QString& name, const ReportLanguage& language, Chart& chart)
{
    QList<ChartCell> cells{textCell(name), countCell(risk.open(), language)};
    for (const RiskLevel level : levelsFromHigh) {
        cells.append(countCell(countOf(risk.byLevel[std::size_t(level)]), language));
    }
    cells +=
        {countCell(countOf(risk.notAssessed), language),
         shareCell({risk.high(), risk.open()}, language),
         countCell(risk.failures.n, language),
         countCell(risk.failures.hits, language),
         shareCell(risk.failures, language)};
    cells += rangeCells(risk.failures, language);
    chart.table.rows.append(cells);
}

QList<ChartTable::Column> serviceColumns(const ReportLanguage& language)
{
    QList<ChartTable::Column> columns{
        {u"service"_s, language.phrase("Report", "Service"), false},
        {u"open"_s, language.phrase("Report", "Open"), true}};
    for (const RiskLevel level : levelsFromHigh) {
        columns.append({toText(level), language.riskShort(level), true});
    }
    columns +=
        {{u"not_assessed"_s, language.phrase("Report", "None", "not assessed, short"), true},
         {u"high_share"_s, language.phrase("Report", "H, VH %", "share of high risks"), true},
         {u"ended"_s, language.phrase("Report", "Ended", "number of ended changes"), true},
         {u"failed"_s, language.phrase("Report", "Failed"), true},
         {u"failure_rate"_s, language.phrase("Report", "Failed %"), true}};
    return columns + rangeColumns(u"failure_"_s, language);
}

} // namespace

Chart servicesChart(const RiskOverview& overview, const ReportLanguage& language)
{
    const ServicesRisk& found = overview.services;
    Chart chart;
    chart.id = u"services"_s;
    chart.form = ChartForm::Rows;
    chart.title = language.phrase("Report", "Risk by service");
    chart.subtitle = language.phrase(
        "Report", "open changes of the coming 4 weeks, and failed ones of the last 52 weeks");
    chart.valueTitle = language.phrase("Report", "open changes");
    chart.rangeTitle = language.phrase("Report", "failed, % of ended");
    chart.table.columns = serviceColumns(language);
    for (std::size_t i = 0; i < found.services.size(); ++i) {
        const ServiceRisk& risk = found.services[i];
        const QString name = overview.snapshot->directory->services.at(risk.service).name;
        if (const int category = static_cast<int>(i); category < servicesShown) {
            const QString total =
                language.phrase("Report", "%1 of %2 H", "high risks, open changes; H is high")
                    .arg(language.number(risk.high()), language.number(risk.open()));
            chart.categories.append({name, total});
            addServiceBar(risk, name, category, language, chart);
            addServiceRate(risk, name, category, language, chart);
        }
        addServiceRow(risk, name, language, chart);
    }
    for (const RiskLevel level : levelsFromHigh) {
        chart.keys.append({inkOf(level), language.riskName(level)});
    }
    chart.keys.append({ChartInk::NotAssessed, language.phrase("Report", "Not assessed")});
    chart.keyNote = language.phrase("Report", "lines: 80 and 95 % ranges; ring: few data");
    if (const auto more = static_cast<int>(found.services.size()) - servicesShown; more > 0) {
        const QString text = language.phrase(
            "Report", "%n more service(s), with fewer high risks, in the table", nullptr, more);
        chart.notes.append({text, {}});
    }
    chart.rule = language.phrase(
        "Report",
        "Bars: open changes whose planned window lies at least in part in the coming 4 weeks, by "
        "the owner's assessment. Lines: the share of changes that ended unsuccessful or backed out "
        "among those that ended within the last 52 weeks with a closure code, with Wilson's 80 and "
        "95 percent ranges. Below 20 ended changes it is few data. It is a record of what "
        "happened, no forecast.");
    chart.counted = {{language.phrase("Report", "open changes"), found.counted}};
    chart.leftOut = {
        {language.phrase("Report", "outside of the coming 4 weeks"), found.outsidePeriod},
        {language.phrase("Report", "without dates, or with an end before the start"),
         found.withoutWindow},
        {language.phrase("Report", "without a service"), found.withoutService}};
    if (found.services.empty()) {
        chart.empty =
            language.phrase("Report", "No open change of a service lies in the coming 4 weeks.");
    }
    return chart;
}

namespace {

QString hoursText(qint64 ms, const ReportLanguage& language)
{
    const double hours = static_cast<double>(ms) / msPerHour;
    return language.locale().toString(hours, 'f', hours > 0 && hours < 10 ? 1 : 0);
}

ChartCell hoursCell(qint64 ms, const ReportLanguage& language)
{
    return {hoursText(ms, language), static_cast<double>(ms) / msPerHour};
}

void addWeek(const WeekRisk& week, int category, const ReportLanguage& language, Chart& chart)
{
    const QString name = weekText(week.week, language);
    const Rate high{countOf(week.high), week.changes()};
    ChartCategory shown;
    shown.label = name;
    shown.total = week.changes() > 0 ? language.number(week.changes()) : QString();
    shown.share = week.changes() > 0 ? shareText(high, language) : QString();
    shown.strip = {
        week.freezeDays > 0 ? language.number(week.freezeDays) : u"–"_s,
        week.insideMs > 0 ? hoursText(week.insideMs, language) : u"–"_s,
        week.outsideMs > 0 ? hoursText(week.outsideMs, language) : u"–"_s};
    chart.categories.append(shown);
    int place = 0;
    const auto add = [&](const Rows& rows, ChartInk ink, const QString& word) {
        if (!rows.empty()) {
            ChartMark mark;
            mark.category = category;
            mark.level = place++;
            mark.value = countOf(rows);
            mark.ink = ink;
            mark.corner = ink == ChartInk::High ? language.riskShort(RiskLevel::High) : QString();
            mark.link = {
                u"%1, %2: %3"_s.arg(name, word, changesText(countOf(rows), language)), rows, {}};
            chart.marks.append(mark);
        }
    };
    add(week.high, ChartInk::High, language.phrase("Report", "high and very high"));
    add(week.others, ChartInk::Plain, language.phrase("Report", "lower or not assessed"));
    chart.table.rows.append(
        {textCell(week.week.toText()),
         countCell(week.changes(), language),
         countCell(countOf(week.high), language),
         shareCell(high, language),
         countCell(week.freezeDays, language),
         hoursCell(week.insideMs, language),
         hoursCell(week.outsideMs, language),
         countCell(week.withoutMaintenance, language)});
}

/// Where an instant stands on the axis of weeks; the ends of the axis for what lies beyond.
double placeOf(const WeeksRisk& found, Instant at)
{
    for (int i = 0; i < weeksAhead; ++i) {
        const Span& span = found.weeks[std::size_t(i)].span;
        if (at < span.end) {
            const double part = static_cast<double>(std::max<qint64>(0, at.ms - span.start.ms))
                / static_cast<double>(span.lengthMs());
            return i - 0.5 + part;
        }
    }
    return weeksAhead - 0.5;
}

} // namespace

Chart weeksChart(const RiskOverview& overview, const ReportLanguage& language)
{
    const WeeksRisk& found = overview.weeks;
    Chart chart;
    chart.id = u"weeks"_s;
    chart.form = ChartForm::Columns;
    chart.title = language.phrase("Report", "Coming weeks");
    chart.subtitle = language.phrase("Report", "open changes by the start of their planned window");
    chart.categoryTitle = language.phrase("Report", "ISO week");
    chart.valueTitle = language.phrase("Report", "changes");
    chart.stripTitles = {
        language.phrase("Report", "freeze, d", "days of freeze"),
        language.phrase("Report", "inside, h", "hours inside of maintenance"),
        language.phrase("Report", "outside, h", "hours outside of maintenance")};
    chart.table.columns = weekColumns(language);
    chart.table.columns +=
        {{u"high"_s, language.phrase("Report", "H, VH", "high risks"), true},
         {u"high_share"_s, language.phrase("Report", "H, VH %", "share of high risks"), true},
         {u"freeze_days"_s, language.phrase("Report", "Freeze days"), true},
         {u"inside_hours"_s, language.phrase("Report", "Inside, h"), true},
         {u"outside_hours"_s, language.phrase("Report", "Outside, h"), true},
         {u"without_maintenance"_s, language.phrase("Report", "Without windows"), true}};
    int counted = 0;
    int withoutMaintenance = 0;
    for (int i = 0; i < weeksAhead; ++i) {
        const WeekRisk& week = found.weeks[std::size_t(i)];
        addWeek(week, i, language, chart);
        counted += week.changes();
        withoutMaintenance += week.withoutMaintenance;
    }
    for (const WeeksRisk::Freeze& freeze : found.freezes) {
        chart.bands.append(
            {placeOf(found, freeze.span.start), placeOf(found, freeze.span.end), freeze.name});
    }
    chart.keys = {
        {ChartInk::High, language.phrase("Report", "high and very high")},
        {ChartInk::Plain, language.phrase("Report", "lower or not assessed")}};
    chart.keyNote = language.phrase("Report", "%: high and very high; hatched: freeze");
    chart.rule = language.phrase(
        "Report",
        "Each open change counts in the ISO week, in the board's zone, in which its planned window "
        "starts. Freeze days are the days that a freeze, hard or soft, covers at least in part. "
        "Hours inside and outside are those of planned windows within and without the maintenance "
        "windows that cover the change; changes that no maintenance window covers add none.");
    chart.counted = {{language.phrase("Report", "open changes"), counted}};
    chart.leftOut = {
        {language.phrase("Report", "outside of these weeks"), found.outsideWeeks},
        {language.phrase("Report", "without dates, or with an end before the start"),
         found.withoutWindow},
        {language.phrase("Report", "of those counted, without hours: no maintenance window"),
         withoutMaintenance},
        {language.phrase("Report", "freezes and maintenance that cannot be read"),
         found.faultyWindows}};
    if (counted == 0) {
        chart.empty = language.phrase("Report", "No open change starts in the coming 8 weeks.");
        chart.marks.clear();
    }
    return chart;
}

} // namespace cb
