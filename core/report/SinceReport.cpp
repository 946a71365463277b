// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/SinceReport.h"

#include "core/domain/NameLookup.h"
#include "core/report/ChangeRecordReport.h"
#include "core/report/RecordData.h"

#include <algorithm>

namespace cb {

using namespace Qt::Literals::StringLiterals;

using namespace record;

namespace {

const QString dash = u"–"_s;

/// What the parts of the report share.
struct SinceData
{
    SnapshotPtr snapshot;
    SinceOptions options;
    ReportLanguage language;
    NameLookup names;
    QList<DiffRow> rows; ///< that the filter shows
    int leftOut = 0;

    const DiffChange& change(const DiffRow& row) const { return options.diff->changes[row.change]; }

    QList<DiffRow> of(DiffKind kind) const
    {
        QList<DiffRow> found;
        for (const DiffRow& row : rows) {
            if (row.kind == kind) {
                found.append(row);
            }
        }
        return found;
    }
};

using DataPtr = std::shared_ptr<const SinceData>;

QString kindName(DiffKind kind, const ReportLanguage& language)
{
    switch (kind) {
    case DiffKind::EditedAfterApproval:
        return language.phrase("Report", "Approved, then edited");
    case DiffKind::RiskUp:
        return language.phrase("Report", "Risk went up");
    case DiffKind::Moved:
        return language.phrase("Report", "Moved", "changes in time");
    case DiffKind::Rescoped:
        return language.phrase("Report", "Other scope", "changes with other CIs or services");
    case DiffKind::RiskDown:
        return language.phrase("Report", "Risk went down");
    case DiffKind::New:
        return language.phrase("Report", "New", "changes");
    case DiffKind::Withdrawn:
        return language.phrase("Report", "Withdrawn", "changes");
    case DiffKind::Finished:
        return language.phrase("Report", "Finished", "changes");
    }
    Q_UNREACHABLE();
}

/// What the values of the two sides are, and so how their columns are drawn.
CellKind valueKind(DiffKind kind)
{
    switch (kind) {
    case DiffKind::RiskUp:
    case DiffKind::RiskDown:
        return CellKind::Risk;
    case DiffKind::New:
    case DiffKind::Withdrawn:
    case DiffKind::Finished:
        return CellKind::State;
    case DiffKind::EditedAfterApproval:
    case DiffKind::Moved:
    case DiffKind::Rescoped:
        return CellKind::Text;
    }
    Q_UNREACHABLE();
}

ReportCell stateCell(const SinceData& data, const BaselineEntry& entry)
{
    ReportCell made =
        cell(data.language.stateName(entry.displayState), static_cast<int>(entry.displayState));
    made.isEmergency = entry.type == ChangeType::Emergency;
    return made;
}

ReportCell riskCell(const SinceData& data, const BaselineEntry& entry)
{
    return entry.risk ? cell(data.language.riskName(*entry.risk), static_cast<int>(*entry.risk))
                      : cell(data.language.phrase("Report", "not assessed"));
}

/// Every field that was edited, one a line.
ReportCell editsCell(const SinceData& data, const DiffRow& row, bool isNow)
{
    QStringList lines;
    for (const FieldEdit& edit : row.edits) {
        const QString& value = isNow ? edit.after : edit.before;
        lines += u"%1: %2"_s.arg(
            fieldName(edit.field, data.language),
            fieldValueText(edit.field, value, data.names, data.language));
    }
    ReportCell made = cell(lines.join(u'\n'));
    made.isStruckOut = !isNow;
    return made;
}

ReportCell windowCell(const SinceData& data, const BaselineEntry& entry, bool isNow)
{
    QString text = data.language.phrase("Report", "no dates");
    if (entry.plannedStart && entry.plannedEnd && *entry.plannedStart <= *entry.plannedEnd) {
        text = data.language.fullSpan({*entry.plannedStart, *entry.plannedEnd});
    } else if (entry.plannedStart) {
        text = data.language.shortDateTime(*entry.plannedStart);
    }
    ReportCell made = cell(text);
    made.isStruckOut = !isNow;
    return made;
}

ReportCell sideCell(const SinceData& data, const DiffRow& row, bool isNow)
{
    const DiffChange& change = data.change(row);
    const std::optional<BaselineEntry>& entry = isNow ? change.now : change.then;
    if (!entry) {
        return cell(isNow ? data.language.phrase("Report", "deleted", "a change") : dash);
    }
    switch (row.kind) {
    case DiffKind::EditedAfterApproval:
    case DiffKind::Rescoped:
        return editsCell(data, row, isNow);
    case DiffKind::Moved:
        return windowCell(data, *entry, isNow);
    case DiffKind::RiskUp:
    case DiffKind::RiskDown:
        return riskCell(data, *entry);
    case DiffKind::New:
    case DiffKind::Withdrawn:
    case DiffKind::Finished:
        return stateCell(data, *entry);
    }
    Q_UNREACHABLE();
}

/// What came of a finished change; else why it was done.
QString noteOf(const SinceData& data, const DiffRow& row)
{
    const ReportLanguage& language = data.language;
    const auto& outcome = data.change(row).outcome;
    if (row.kind != DiffKind::Finished || !outcome) {
        return row.act ? row.act->reason : QString();
    }
    QStringList parts;
    if (outcome->closure) {
        parts += language.closureName(*outcome->closure);
    } else if (outcome->deployment) {
        parts += language.outcomeName(*outcome->deployment);
    }
    if (outcome->overrunMs > 0) {
        parts += language.phrase("Report", "%1 over", "work took longer than planned")
                     .arg(language.length(outcome->overrunMs));
    }
    for (const IncidentId& id : outcome->incidents) {
        if (const int incident = data.snapshot->incidents->rowOf(id); incident >= 0) {
            parts += data.snapshot->incidents->numbers.at(incident);
        }
    }
    return parts.join(u", "_s);
}

QString whoOf(const SinceData& data, const DiffRow& row)
{
    if (!row.act) {
        return data.language.phrase("Report", "not known", "who did it");
    }
    return row.act->person ? data.names.textOf({RecordKind::Person, row.act->person->value})
                           : row.act->author;
}

QList<ReportCell> cellsOf(const SinceData& data, const DiffRow& row)
{
    const BaselineEntry& shown = data.change(row).shown();
    const QString service =
        shown.service ? data.names.textOf({RecordKind::Service, shown.service->value}) : QString();
    return {
        cell(shown.number),
        cell(shown.title),
        cell(service),
        sideCell(data, row, false),
        sideCell(data, row, true),
        cell(noteOf(data, row)),
        cell(whoOf(data, row)),
        dateCell(row.act ? std::optional(row.act->at) : std::nullopt, data.language)};
}

QList<ReportColumn> columnsOf(const SinceData& data, CellKind values)
{
    const ReportLanguage& language = data.language;
    const QString then = data.options.diff->then.at
        ? language.phrase("Report", "On %1", "a day")
              .arg(language.dayMonth(
                  WallTime::toLocal(*data.options.diff->then.at, language.zone()).date))
        : language.phrase("Report", "Then");
    const double wide = values == CellKind::Text ? 110 : 76;
    QList<ReportColumn> columns{
        column(u"number"_s, language.phrase("Report", "ID"), CellKind::Number, 52, 0),
        column(u"title"_s, language.phrase("Report", "Change"), CellKind::Strong, 100, 2),
        column(u"service"_s, language.phrase("Report", "Service"), CellKind::Muted, 76, 0),
        column(u"then"_s, then, values, wide, 1),
        column(u"now"_s, language.phrase("Report", "Now"), values, wide, 1),
        column(u"note"_s, language.phrase("Report", "Note"), CellKind::Text, 76, 1),
        column(u"who"_s, language.phrase("Report", "Who"), CellKind::Muted, 66, 0),
        column(u"at"_s, language.phrase("Report", "When"), CellKind::Date, 62, 0)};
    columns[2].place = ColumnPlace::Wide;
    return columns;
}

ReportSection kindSection(const DataPtr& data, DiffKind kind)
{
    ReportSection section;
    section.bookmark = kindName(kind, data->language);
    section.blocks = [data, kind, heading = section.bookmark] {
        const QList<DiffRow> found = data->of(kind);
        QList<ReportRow> rows;
        for (const DiffRow& row : found) {
            addRow(rows, cellsOf(*data, row));
        }
        ReportTable made = table(
            QString(toText(kind)), heading, columnsOf(*data, valueKind(kind)), std::move(rows));
        made.isOnlyOnPaper = true;
        return QList<ReportBlock>{
            ReportHeading{u"%1: %2"_s.arg(heading, data->language.number(found.size()))}, made};
    };
    return section;
}

/// All kinds as one table, for files.
ReportSection fileSection(const DataPtr& data)
{
    ReportSection section;
    section.blocks = [data] {
        QList<ReportRow> rows;
        for (const DiffRow& row : data->rows) {
            QList<ReportCell> cells = cellsOf(*data, row);
            ReportCell kind = cell(kindName(row.kind, data->language));
            kind.exported = toText(row.kind);
            cells.prepend(kind);
            addRow(rows, cells);
        }
        QList<ReportColumn> columns = columnsOf(*data, CellKind::Text);
        columns.prepend(
            column(u"kind"_s, data->language.phrase("Report", "Kind"), CellKind::Text, 90, 0));
        ReportTable made = table(
            u"differences"_s,
            data->language.phrase("Report", "What differs"),
            columns,
            std::move(rows));
        made.isOnlyInFile = true;
        return QList<ReportBlock>{made};
    };
    return section;
}

QString comparedLine(const SinceData& data)
{
    const DiffSide& then = data.options.diff->then;
    const ReportLanguage& language = data.language;
    const QString at = then.at ? language.shortDateTime(*then.at) : dash;
    if (then.meeting) {
        return language
            .phrase("Report", "Closing state of the meeting on %1, compared with the board now.")
            .arg(at);
    }
    if (then.baseline) {
        return language.phrase("Report", "The baseline “%1” of %2, compared with the board now.")
            .arg(then.name, at);
    }
    return language
        .phrase(
            "Report",
            "The board as it was on %1, rebuilt from its history, compared with the board now.")
        .arg(at);
}

ReportMeta metaOf(const SinceData& data)
{
    const ReportLanguage& language = data.language;
    const DiffSide& then = data.options.diff->then;
    const QString day =
        then.at ? language.shortDate(WallTime::toLocal(*then.at, language.zone()).date) : dash;
    ReportMeta meta;
    meta.kind = ReportKind::Since;
    meta.heading = then.name.isEmpty()
        ? language.phrase("Report", "Since %1", "a day").arg(day)
        : language.phrase("Report", "Since %1 of %2", "meeting or baseline, day")
              .arg(then.name, day);
    meta.title = meta.heading;
    meta.subtitle = comparedLine(data);
    meta.boardName = data.snapshot->settings.name;
    meta.boardState = QString::number(data.snapshot->sequence);
    meta.madeAt = data.options.madeAt;
    meta.language = language;
    meta.filter = data.options.filter;
    return meta;
}

void selectRows(SinceData& data)
{
    const ChangeColumns& changes = *data.snapshot->changes;
    std::vector<bool> isShown(static_cast<std::size_t>(changes.size()), false);
    for (const int row : data.options.rows) {
        isShown[static_cast<std::size_t>(row)] = true;
    }
    for (const DiffRow& row : data.options.diff->rows) {
        const int onBoard = changes.rowOf(data.change(row).id());
        const bool passes = onBoard >= 0 ? isShown[static_cast<std::size_t>(onBoard)]
                                         : data.options.filter.isEmpty();
        if (passes) {
            data.rows.append(row);
        } else {
            ++data.leftOut;
        }
    }
}

} // namespace

Report sinceReport(const SnapshotPtr& snapshot, SinceOptions options, ReportLanguage language)
{
    auto made = std::make_shared<SinceData>();
    made->snapshot = snapshot;
    made->options = std::move(options);
    made->language = std::move(language);
    made->names = lookupIn(snapshot);
    selectRows(*made);
    const DataPtr data = made;
    Report report;
    report.meta = metaOf(*data);
    for (int k = 0; k < enumCount<DiffKind>(); ++k) {
        const auto kind = static_cast<DiffKind>(k);
        const auto count = data->of(kind).size();
        if (count > 0) {
            report.sections += kindSection(data, kind);
        }
        report.contents.append({kindName(kind, data->language), data->language.number(count)});
    }
    if (data->rows.isEmpty()) {
        report.sections +=
            ReportSection{{}, [data] {
                              return QList<ReportBlock>{ReportParagraph{
                                  data->language.phrase("Report", "Nothing differs.")}};
                          }};
    } else {
        report.sections += fileSection(data);
    }
    if (data->leftOut > 0) {
        report.contents.append(
            {data->language.phrase("Report", "left out by the filter"),
             data->language.number(data->leftOut)});
    }
    return report;
}

} // namespace cb
