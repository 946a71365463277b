// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ChangeRecordReport.h"

#include "core/policy/Evidence.h"
#include "core/report/RecordData.h"

#include <algorithm>

namespace cb {

using namespace Qt::Literals::StringLiterals;

using namespace record;

namespace {

using DataPtr = std::shared_ptr<const RecordData>;

/// The way that a change of this type and end takes.
ReportSteps stepsOf(const RecordData& data)
{
    using enum DisplayState;
    ReportSteps way;
    if (data.state == Withdrawn) {
        way.steps = {Draft, Withdrawn};
    } else if (data.state == Rejected) {
        way.steps = {Draft, Submitted, Assessing, Awaiting, Rejected};
    } else if (data.input.change.type == ChangeType::Standard) {
        way.steps = {Draft, Scheduled, Implementing, Review, Closed};
    } else {
        way.steps = {
            Draft,
            Submitted,
            Assessing,
            Awaiting,
            Approved,
            Scheduled,
            Implementing,
            Review,
            Closed};
    }
    if (data.state == BackedOut) {
        way.steps.last() = BackedOut;
    }
    way.current = static_cast<int>(way.steps.indexOf(data.state));
    return way;
}

QString listed(const QStringList& names)
{
    return names.join(u", "_s);
}

ReportFacts factsOf(const RecordData& data)
{
    const Change& change = data.input.change;
    const ReportLanguage& language = data.language;
    ReportFacts facts;
    const auto add = [&facts](const QString& label, const QString& value) {
        if (!value.isEmpty()) {
            facts.facts.append({label, value});
        }
    };
    const auto span =
        [&language](const std::optional<Instant>& start, const std::optional<Instant>& end) {
            if (start && end) {
                return language.fullSpan({*start, *end});
            }
            return start ? language.shortDateTime(*start)
                : end    ? language.shortDateTime(*end)
                         : QString();
        };
    QStringList items;
    for (const ItemId& item : change.items) {
        items += data.name<ItemId>(RecordKind::Item, item);
    }
    QStringList predecessors;
    for (const ChangeId& before : change.predecessors) {
        predecessors += data.name<ChangeId>(RecordKind::Change, before);
    }
    QStringList references;
    for (const ExternalReference& reference : change.references) {
        references += reference.system + u' ' + reference.key;
    }
    add(language.phrase("Report", "Service"), data.name(RecordKind::Service, change.service));
    add(language.phrase("Report", "Team"), data.name(RecordKind::Group, change.group));
    add(language.phrase("Report", "Planned"), span(change.plannedStart, change.plannedEnd));
    add(language.phrase("Report", "Actual"), span(change.actualStart, change.actualEnd));
    add(language.phrase("Report", "Implementer"), data.person(change.assignee));
    add(language.phrase("Report", "Requester"), data.person(change.requester));
    add(language.phrase("Report", "CIs"), listed(items));
    const QString outage = span(change.outageStart, change.outageEnd);
    add(language.phrase("Report", "Outage"),
        outage.isEmpty() ? language.phrase("Report", "none planned") : outage);
    add(language.phrase("Report", "Reaches"),
        data.impact ? reachText(*data.impact, language) : QString());
    add(language.phrase("Report", "Backout"),
        change.backoutMs > 0 ? language.length(change.backoutMs) : QString());
    add(language.phrase("Report", "Environment"), change.environment);
    add(language.phrase("Report", "Category"), change.category);
    add(language.phrase("Report", "Priority"),
        change.priority > 0 ? QString::number(change.priority) : QString());
    add(language.phrase("Report", "After"), listed(predecessors));
    add(language.phrase("Report", "Labels"), listed(change.labels));
    add(language.phrase("Report", "References"), listed(references));
    add(language.phrase("Report", "On hold because"), change.holdReason);
    return facts;
}

QList<ReportBlock> identityBlocks(const RecordData& data)
{
    ReportSigns signs;
    signs.state = data.state;
    signs.isEmergency = data.input.change.type == ChangeType::Emergency;
    signs.risk = data.input.change.risk;
    return {signs, stepsOf(data), factsOf(data)};
}

void addText(QList<ReportBlock>& blocks, const QString& heading, const QString& text)
{
    if (!text.isEmpty()) {
        blocks += ReportHeading{heading};
        blocks += ReportParagraph{text, ReportTone::Normal};
    }
}

QList<ReportBlock> reasonBlocks(const RecordData& data)
{
    QList<ReportBlock> blocks;
    addText(blocks, data.language.phrase("Report", "Why"), data.input.change.justification);
    addText(blocks, data.language.phrase("Report", "What"), data.input.change.description);
    return blocks;
}

ReportTable taskTable(const RecordData& data)
{
    const ReportLanguage& language = data.language;
    QList<ReportRow> rows;
    int step = 0;
    for (const ChangeTask& task : data.input.change.tasks) {
        ++step;
        ReportCell number = cell(QString::number(step));
        number.figure = step;
        const QString title = task.isGoNoGo
            ? language.phrase("Report", "%1 (go or no-go)", "a task").arg(task.title)
            : task.title;
        addRow(
            rows,
            {number,
             dateCell(task.plannedStart, language),
             cell(title),
             cell(data.person(task.owner)),
             cell(language.taskStateName(task.state))});
    }
    return table(
        u"tasks"_s,
        language.phrase("Report", "Tasks"),
        {column(u"step"_s, language.phrase("Report", "Step"), CellKind::Text, 34, 0),
         column(u"planned_start"_s, language.phrase("Report", "From"), CellKind::Date, 100, 0),
         column(u"title"_s, language.phrase("Report", "What"), CellKind::Text, 160, 3),
         column(u"owner"_s, language.phrase("Report", "Who"), CellKind::Text, 90, 1),
         column(u"state"_s, language.phrase("Report", "Done"), CellKind::Muted, 54, 0)},
        rows);
}

QList<ReportBlock> planBlocks(const RecordData& data)
{
    const Change& change = data.input.change;
    const ReportLanguage& language = data.language;
    QList<ReportBlock> blocks;
    const auto add = [&blocks](const QString& heading, const QString& text) {
        if (!text.isEmpty()) {
            blocks += ReportParagraph{heading, ReportTone::Strong};
            blocks += ReportParagraph{text, ReportTone::Normal};
        }
    };
    if (!change.tasks.isEmpty()) {
        blocks += taskTable(data);
    }
    add(language.phrase("Report", "Implementation"), change.implementationPlan);
    add(language.phrase("Report", "Test"), change.testPlan);
    add(language.phrase("Report", "Backout"), change.backoutPlan);
    add(language.phrase("Report", "Communication"), change.communicationPlan);
    if (!blocks.isEmpty()) {
        blocks.prepend(ReportHeading{language.phrase("Report", "Plan and backout")});
    }
    return blocks;
}

QList<ReportBlock> closureBlocks(const RecordData& data)
{
    const Change& change = data.input.change;
    QStringList lines;
    if (change.closureCode) {
        lines += data.language.closureName(*change.closureCode);
    }
    if (!change.closureNotes.isEmpty()) {
        lines += change.closureNotes;
    }
    QList<ReportBlock> blocks;
    addText(blocks, data.language.phrase("Report", "Closure"), lines.join(u'\n'));
    return blocks;
}

ReportMeta metaOf(const RecordData& data)
{
    const Change& change = data.input.change;
    const ReportLanguage& language = data.language;
    ReportMeta meta;
    meta.kind = ReportKind::Change;
    meta.title = language.phrase("Report", "Change record %1").arg(change.number);
    meta.overline = language.phrase("Report", "%1, %2 change, version %3", "number, type, revision")
                        .arg(change.number, language.typeName(change.type))
                        .arg(change.revision);
    meta.heading = change.title;
    meta.boardName = data.snapshot->settings.name;
    meta.boardState = QString::number(data.snapshot->sequence);
    meta.madeAt = data.input.madeAt;
    meta.language = language;
    return meta;
}

} // namespace

Report changeRecord(SnapshotPtr snapshot, ChangeRecordInput input, ReportLanguage language)
{
    auto data = std::make_shared<RecordData>();
    data->names = lookupIn(snapshot);
    data->snapshot = std::move(snapshot);
    data->input = std::move(input);
    data->impact = recordImpact(data->snapshot, data->input.change.id, data->input.madeAt);
    data->language = std::move(language);
    const DecisionSummary summary =
        summarise(data->input.change, data->input.decisions, data->input.conditions);
    data->state =
        displayState(data->input.change.state, summary.standing, data->input.change.closureCode);

    Report report;
    report.meta = metaOf(*data);
    using Maker = QList<ReportBlock> (*)(const RecordData&);
    for (const Maker make :
         {&identityBlocks,
          &reasonBlocks,
          &planBlocks,
          &impactBlocks,
          &windowBlocks,
          &conflictBlocks,
          &decisionBlocks,
          &deploymentBlocks,
          &incidentBlocks,
          &closureBlocks,
          &attachmentBlocks,
          &historyBlocks})
    {
        ReportSection section;
        section.blocks = [made = DataPtr(data), make] {
            return make(*made);
        };
        const QList<ReportBlock> blocks = section.blocks();
        if (blocks.isEmpty()) {
            continue;
        }
        const auto* heading = std::get_if<ReportHeading>(&blocks.first());
        section.bookmark = heading ? heading->text : data->input.change.number;
        report.sections += section;
    }
    return report;
}

} // namespace cb
