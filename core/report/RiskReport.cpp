// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/RiskReport.h"

#include "core/report/RiskCharts.h"

namespace cb {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Points that a chart needs on paper.
double heightOf(const Chart& chart)
{
    constexpr double ofGridRow = 22;
    constexpr double ofRow = 13.5;
    constexpr double ofColumns = 190;
    constexpr double besides = 62; ///< axes and keys
    switch (chart.form) {
    case ChartForm::Grid:
        return ofGridRow * static_cast<double>(chart.levels.size()) + besides;
    case ChartForm::Columns:
    case ChartForm::Plane:
        return ofColumns;
    case ChartForm::Rows:
        return ofRow * static_cast<double>(chart.categories.size()) + besides;
    }
    Q_UNREACHABLE();
}

/// "Left out: 12 without dates, 5 without a service."
QString leftOutLine(const Chart& chart, const ReportLanguage& language)
{
    QStringList parts;
    for (const ChartCount& count : chart.leftOut) {
        if (count.count > 0) {
            parts.append(language.number(count.count) + u' ' + count.label);
        }
    }
    return parts.isEmpty()
        ? QString()
        : language.phrase("Report", "Left out: %1.", "what a chart does not count")
              .arg(parts.join(u", "_s));
}

ReportMeta metaOf(
    const RiskOverview& overview, const QString& filter, const ReportLanguage& language)
{
    ReportMeta meta;
    meta.kind = ReportKind::Risk;
    meta.title = language.phrase("Report", "Risk overview");
    meta.heading = meta.title;
    meta.subtitle =
        language.phrase("Report", "%1: %2.", "period, number of open changes")
            .arg(
                language.period(overview.services.period),
                language.phrase("Report", "%n open change(s)", nullptr, overview.matrix.open));
    meta.boardName = overview.snapshot->settings.name;
    meta.boardState = QString::number(overview.snapshot->sequence);
    meta.madeAt = overview.now;
    meta.language = language;
    meta.period = overview.services.period;
    meta.filter = filter;
    return meta;
}

} // namespace

ReportSection chartSection(
    const std::shared_ptr<const Chart>& chart, const ReportLanguage& language)
{
    ReportSection section;
    section.bookmark = chart->title;
    section.blocks = [chart, language] {
        QList<ReportBlock> blocks{ReportHeading{chart->title}};
        if (chart->isEmpty()) {
            blocks += ReportParagraph{chart->empty, ReportTone::Normal};
        } else {
            blocks += ReportChart{*chart, heightOf(*chart)};
        }
        QStringList notes;
        for (const ChartNote& note : chart->notes) {
            notes.append(note.text);
        }
        notes.append(chart->rule);
        notes.append(leftOutLine(*chart, language));
        notes.removeAll(QString());
        for (const QString& note : std::as_const(notes)) {
            blocks += ReportCaption{note};
        }
        if (!chart->table.rows.isEmpty()) {
            blocks += chartTable(*chart);
        }
        return blocks;
    };
    return section;
}

ReportTable chartTable(const Chart& chart)
{
    constexpr double figureWidth = 34;
    constexpr double textWidth = 84;
    ReportTable table;
    table.name = chart.id;
    table.title = chart.title;
    for (const ChartTable::Column& column : chart.table.columns) {
        table.columns.append(
            {column.key,
             column.title,
             column.isFigure               ? CellKind::Figure
                 : table.columns.isEmpty() ? CellKind::Strong
                                           : CellKind::Text,
             ColumnPlace::Always,
             column.isFigure ? figureWidth : textWidth,
             column.isFigure ? 0.0 : 1.0});
    }
    QList<ReportRow> rows;
    for (const QList<ChartCell>& cells : chart.table.rows) {
        ReportRow row;
        for (const ChartCell& cell : cells) {
            ReportCell shown;
            shown.text = cell.text;
            shown.figure = cell.figure;
            row.cells.append(shown);
        }
        rows.append(row);
    }
    table.rows = fixedRows(std::move(rows));
    return table;
}

Report riskReport(
    const RiskOverview& overview,
    const QString& filter,
    ReportLanguage language,
    const Foreseen& foreseen)
{
    Report report;
    report.meta = metaOf(overview, filter, language);
    for (const Chart& chart : riskCharts(overview, language)) {
        report.sections += chartSection(std::make_shared<const Chart>(chart), language);
        for (const ChartCount& count : chart.counted) {
            report.contents.append(
                {u"%1: %2"_s.arg(chart.title, count.label), language.number(count.count)});
        }
    }
    report.sections += modelSections(foreseen, language);
    return report;
}

} // namespace cb
