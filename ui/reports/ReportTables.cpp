// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportTables.h"

namespace cb {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isInFiles(const ReportColumn& column)
{
    return column.kind != CellKind::DayBar && column.place != ColumnPlace::Page
        && column.place != ColumnPlace::WidePage;
}

ExportCell exported(CellKind kind, const ReportCell& cell)
{
    ExportCell out;
    if (kind == CellKind::Date && cell.at) {
        out.instant = cell.at;
    } else if (cell.figure) {
        out.number = cell.figure;
    } else {
        out.text = cell.exported.isNull() ? cell.text : cell.exported;
    }
    return out;
}

ExportCell textCell(const QString& text)
{
    ExportCell out;
    out.text = text;
    return out;
}

PlainTable plainTable(const ReportTable& table, const ReportLanguage& language)
{
    PlainTable plain;
    plain.title = table.title;
    plain.zone = language.zone();
    QList<int> columns;
    for (int i = 0; i < table.columns.size(); ++i) {
        if (isInFiles(table.columns.at(i))) {
            columns.append(i);
            plain.header.append(table.columns.at(i).title);
        }
    }
    plain.header.append(language.zoneHeading());
    const QString zone = QString::fromUtf8(language.zone().id());
    for (int r = 0; r < table.rows->count(); ++r) {
        const ReportRow row = table.rows->row(r);
        if (row.isGroup) {
            continue;
        }
        QList<ExportCell> cells;
        for (const int column : columns) {
            cells.append(exported(table.columns.at(column).kind, row.cells.at(column)));
        }
        cells.append(textCell(zone));
        plain.rows.append(cells);
    }
    return plain;
}

} // namespace

QList<PlainTable> reportTables(const Report& report)
{
    QList<PlainTable> tables;
    for (const ReportSection& section : report.sections) {
        for (const ReportBlock& block : section.blocks()) {
            const auto* table = std::get_if<ReportTable>(&block);
            if (table && !table->isOnlyOnPaper) {
                tables.append(plainTable(*table, report.meta.language));
            }
        }
    }
    return tables;
}

PlainTable reportOrigin(const Report& report)
{
    PlainTable plain;
    plain.title = report.meta.language.originHeading();
    plain.zone = report.meta.language.zone();
    plain.header = {report.meta.title, report.meta.boardName};
    for (const ReportFact& fact : report.meta.origin()) {
        plain.rows.append({textCell(fact.label), textCell(fact.value)});
    }
    return plain;
}

} // namespace cb
