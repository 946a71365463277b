// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ConflictTables.h"
#include "core/report/RecordData.h"

#include <algorithm>

namespace cb {

using namespace Qt::Literals::StringLiterals;

namespace record {

ReportCell cell(const QString& text, int code)
{
    ReportCell made;
    made.text = text;
    made.code = code;
    return made;
}

ReportCell dateCell(const std::optional<Instant>& at, const ReportLanguage& language)
{
    ReportCell made = cell(at ? language.shortDateTime(*at) : QString());
    made.at = at;
    return made;
}

ReportColumn column(
    const QString& key, const QString& title, CellKind kind, double width, double stretch)
{
    return {key, title, kind, ColumnPlace::Always, width, stretch};
}

void addRow(QList<ReportRow>& rows, const QList<ReportCell>& cells)
{
    ReportRow row;
    row.cells = cells;
    rows.append(row);
}

ReportTable table(
    const QString& name,
    const QString& title,
    const QList<ReportColumn>& columns,
    QList<ReportRow> rows)
{
    ReportTable made;
    made.name = name;
    made.title = title;
    made.columns = columns;
    made.rows = fixedRows(std::move(rows));
    return made;
}

} // namespace record

using namespace record;

QList<ReportBlock> windowBlocks(const RecordData& data)
{
    const ReportLanguage& language = data.language;
    const int changeRow = data.snapshot->changes->rowOf(data.input.change.id);
    QList<ReportRow> rows;
    for (const PlacedWindow& placed : data.input.windows.instances) {
        const CalendarWindow& window = data.snapshot->windows->at(placed.windowRow);
        if (window.kind == WindowKind::Allow || changeRow == noRow
            || !covers(window, *data.snapshot, changeRow))
        {
            continue;
        }
        const QString kind = window.kind == WindowKind::Maintenance
            ? language.phrase("Report", "Maintenance")
            : window.isHard ? language.phrase("Report", "Freeze, blocks")
                            : language.phrase("Report", "Freeze, warns");
        addRow(
            rows,
            {cell(kind),
             cell(placed.instance.name.isEmpty() ? window.name : placed.instance.name),
             cell(language.fullSpan(placed.instance.span))});
    }
    if (rows.isEmpty()) {
        return {};
    }
    return {
        ReportHeading{language.phrase("Report", "Freezes and maintenance in the window")},
        table(
            u"windows"_s,
            language.phrase("Report", "Freezes and maintenance"),
            {column(u"kind"_s, language.phrase("Report", "Kind"), CellKind::Text, 84, 0),
             column(u"name"_s, language.phrase("Report", "Name"), CellKind::Text, 150, 1),
             column(u"span"_s, language.phrase("Report", "When"), CellKind::Date, 220, 0)},
            rows)};
}

QList<ReportBlock> conflictBlocks(const RecordData& data)
{
    const auto conflicts = reportConflicts(*data.snapshot, data.input.madeAt);
    const int row = data.snapshot->changes->rowOf(data.input.change.id);
    return changeConflictBlocks(data.snapshot, *conflicts, row, data.language);
}

namespace {

QString authorityText(const RecordData& data, const Authority& authority)
{
    switch (authority.kind) {
    case AuthorityKind::Person:
        return data.person(PersonId{authority.id});
    case AuthorityKind::Group:
        return data.name<GroupId>(RecordKind::Group, GroupId{authority.id});
    case AuthorityKind::Cab:
        return data.language.phrase("Report", "CAB");
    }
    Q_UNREACHABLE();
}

ReportTable decisionTable(const RecordData& data)
{
    const ReportLanguage& language = data.language;
    QList<ReportRow> rows;
    for (const Decision& decision : data.input.decisions) {
        const bool isSuperseded = std::any_of(
            data.input.decisions.begin(), data.input.decisions.end(), [&](const Decision& later) {
                return later.supersedes == decision.id;
            });
        ReportCell kind = cell(language.decisionName(decision.kind));
        kind.isStruckOut = isSuperseded;
        QString by = authorityText(data, decision.authority);
        const QString recorder = data.person(decision.decidedBy);
        if (!recorder.isEmpty() && recorder != by) {
            by += u", "_s + recorder;
        }
        addRow(
            rows, {dateCell(decision.decidedAt, language), kind, cell(by), cell(decision.reason)});
    }
    return table(
        u"decisions"_s,
        language.phrase("Report", "Decisions"),
        {column(u"decided_at"_s, language.phrase("Report", "When"), CellKind::Date, 100, 0),
         column(u"decision"_s, language.phrase("Report", "Decision"), CellKind::Strong, 96, 0),
         column(u"authority"_s, language.phrase("Report", "By"), CellKind::Text, 100, 1),
         column(u"reason"_s, language.phrase("Report", "Reason"), CellKind::Text, 140, 2)},
        rows);
}

ReportTable conditionTable(const RecordData& data)
{
    const ReportLanguage& language = data.language;
    QList<ReportRow> rows;
    for (const Condition& condition : data.input.conditions) {
        const QString met = condition.metAt ? language.shortDateTime(*condition.metAt)
            : condition.isBefore            ? language.phrase("Report", "open, needed before")
                                            : language.phrase("Report", "open");
        addRow(
            rows,
            {cell(condition.text),
             cell(data.person(condition.owner)),
             dateCell(condition.dueAt, language),
             cell(met)});
    }
    return table(
        u"conditions"_s,
        language.phrase("Report", "Conditions"),
        {column(u"text"_s, language.phrase("Report", "Condition"), CellKind::Strong, 160, 2),
         column(u"owner"_s, language.phrase("Report", "Owner"), CellKind::Text, 90, 1),
         column(u"due"_s, language.phrase("Report", "Due"), CellKind::Date, 100, 0),
         column(u"met"_s, language.phrase("Report", "Met"), CellKind::Date, 100, 0)},
        rows);
}

} // namespace

QList<ReportBlock> decisionBlocks(const RecordData& data)
{
    QList<ReportBlock> blocks{ReportHeading{data.language.phrase("Report", "Decisions")}};
    if (data.input.decisions.isEmpty()) {
        blocks += ReportParagraph{
            data.language.phrase("Report", "Nobody has decided yet."), ReportTone::Secondary};
    } else {
        blocks += decisionTable(data);
    }
    if (!data.input.conditions.isEmpty()) {
        blocks += conditionTable(data);
    }
    return blocks;
}

QList<ReportBlock> deploymentBlocks(const RecordData& data)
{
    const ReportLanguage& language = data.language;
    const DeploymentColumns& all = *data.snapshot->deployments;
    const int changeRow = data.snapshot->changes->rowOf(data.input.change.id);
    QList<ReportRow> rows;
    for (int i = 0; changeRow != noRow && i < all.size(); ++i) {
        const auto row = static_cast<std::size_t>(i);
        if (all.changes[row] != changeRow) {
            continue;
        }
        const qint64 started = all.startedAts[row];
        const qint32 service = all.services[row];
        addRow(
            rows,
            {dateCell(started == noInstant ? std::optional<Instant>() : Instant{started}, language),
             cell(
                 service == noRow ? QString()
                                  : data.snapshot->directory->services.at(service).name),
             cell(all.strings.at(all.versions[row])),
             cell(all.strings.at(all.environments[row])),
             cell(language.outcomeName(all.outcomes[row]), static_cast<int>(all.outcomes[row]))});
    }
    if (rows.isEmpty()) {
        return {};
    }
    return {
        ReportHeading{language.phrase("Report", "Deployments")},
        table(
            u"deployments"_s,
            language.phrase("Report", "Deployments"),
            {column(u"started"_s, language.phrase("Report", "Started"), CellKind::Date, 100, 0),
             column(u"service"_s, language.phrase("Report", "Service"), CellKind::Strong, 110, 1),
             column(u"version"_s, language.phrase("Report", "Version"), CellKind::Text, 80, 1),
             column(
                 u"environment"_s, language.phrase("Report", "Environment"), CellKind::Text, 80, 0),
             column(u"outcome"_s, language.phrase("Report", "Outcome"), CellKind::Outcome, 92, 0)},
            rows)};
}

QList<ReportBlock> incidentBlocks(const RecordData& data)
{
    const ReportLanguage& language = data.language;
    const IncidentColumns& all = *data.snapshot->incidents;
    const int changeRow = data.snapshot->changes->rowOf(data.input.change.id);
    QList<ReportRow> rows;
    for (int i = 0; changeRow != noRow && i < all.size(); ++i) {
        const auto row = static_cast<std::size_t>(i);
        if (all.causedBys[row] != changeRow) {
            continue;
        }
        const qint64 opened = all.openedAts[row];
        const int priority = all.priorities[row];
        addRow(
            rows,
            {cell(all.numbers.at(i)),
             cell(all.titles.at(i)),
             cell(priority == 0 ? QString() : QString::number(priority)),
             dateCell(opened == noInstant ? std::optional<Instant>() : Instant{opened}, language),
             cell(language.incidentStateName(all.states[row]))});
    }
    if (rows.isEmpty()) {
        return {};
    }
    return {
        ReportHeading{language.phrase("Report", "Incidents caused by it")},
        table(
            u"incidents"_s,
            language.phrase("Report", "Incidents"),
            {column(u"number"_s, language.phrase("Report", "Number"), CellKind::Number, 66, 0),
             column(u"title"_s, language.phrase("Report", "Title"), CellKind::Strong, 160, 1),
             column(u"priority"_s, language.phrase("Report", "Priority"), CellKind::Text, 50, 0),
             column(u"opened"_s, language.phrase("Report", "Opened"), CellKind::Date, 100, 0),
             column(u"state"_s, language.phrase("Report", "State"), CellKind::Text, 66, 0)},
            rows)};
}

QList<ReportBlock> attachmentBlocks(const RecordData& data)
{
    const ReportLanguage& language = data.language;
    QList<ReportRow> rows;
    for (const Attachment& attachment : data.input.attachments) {
        addRow(
            rows,
            {cell(attachment.name),
             cell(attachment.link.isEmpty() ? language.bytes(attachment.size) : attachment.link),
             dateCell(attachment.addedAt, language),
             cell(data.person(attachment.addedBy))});
    }
    if (rows.isEmpty()) {
        return {};
    }
    return {
        ReportHeading{language.phrase("Report", "Attachments")},
        table(
            u"attachments"_s,
            language.phrase("Report", "Attachments"),
            {column(u"name"_s, language.phrase("Report", "Name"), CellKind::Strong, 140, 1),
             column(u"size"_s, language.phrase("Report", "Size or link"), CellKind::Text, 100, 1),
             column(u"added_at"_s, language.phrase("Report", "Added"), CellKind::Date, 100, 0),
             column(u"added_by"_s, language.phrase("Report", "By"), CellKind::Text, 90, 0)},
            rows)};
}

namespace {

QString historyHeading(const RecordData& data)
{
    const auto shown = data.input.history.size();
    const int total = std::max(static_cast<int>(shown), data.input.historyTotal);
    return shown == total ? data.language.phrase("Report", "History")
                          : data.language.phrase("Report", "History, last %1 of %2")
                                .arg(data.language.number(shown), data.language.number(total));
}

} // namespace

QList<ReportBlock> historyBlocks(const RecordData& data)
{
    const ReportLanguage& language = data.language;
    QList<ReportRow> rows;
    for (const HistoryEntry& entry : data.input.history) {
        addRow(
            rows,
            {dateCell(entry.at, language),
             cell(historyText(entry, data.names, language)),
             cell(entry.author)});
    }
    if (rows.isEmpty()) {
        return {};
    }
    return {
        ReportHeading{historyHeading(data)},
        table(
            u"history"_s,
            language.phrase("Report", "History"),
            {column(u"at"_s, language.phrase("Report", "When"), CellKind::Date, 100, 0),
             column(u"what"_s, language.phrase("Report", "What"), CellKind::Text, 240, 1),
             column(u"who"_s, language.phrase("Report", "Who"), CellKind::Muted, 100, 0)},
            rows)};
}

} // namespace cb
