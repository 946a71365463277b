// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/TimelineReport.h"

#include "core/report/TimelineData.h"

namespace cb {

using namespace Qt::Literals::StringLiterals;

namespace {

using DataPtr = std::shared_ptr<const TimelineData>;

bool isEmpty(const TimelineData& data)
{
    return data.shownLanes.empty();
}

ReportSection tilesSection(const DataPtr& data)
{
    ReportSection section;
    section.bookmark = data->language().phrase("Report", "Timeline");
    section.blocks = [data]() -> QList<ReportBlock> {
        return {timelineTiles(data)};
    };
    return section;
}

ReportSection emptySection(const DataPtr& data)
{
    ReportSection section;
    section.blocks = [data]() -> QList<ReportBlock> {
        const ReportLanguage& language = data->language();
        return {
            ReportHeading{language.phrase("Report", "Timeline, %1", "period")
                              .arg(language.period(data->options.period))},
            ReportParagraph{
                language.phrase(
                    "Report", "Nothing is planned and nothing happened in this period."),
                ReportTone::Normal}};
    };
    return section;
}

/// The twin of the bars that are too short to read.
ReportSection listSection(const DataPtr& data)
{
    ReportSection section;
    section.bookmark = data->language().phrase("Report", "Short changes");
    section.blocks = [data, heading = section.bookmark]() -> QList<ReportBlock> {
        const ReportLanguage& language = data->language();
        ReportTable table = timelineChanges(data, data->tooShort);
        table.isOnlyOnPaper = true;
        return {
            ReportHeading{heading},
            ReportParagraph{
                language.phrase("Report", "Planned for less than %1: too short to be read as bars.")
                    .arg(language.length(shortestShownMs(data->options))),
                ReportTone::Secondary},
            table};
    };
    return section;
}

ReportSection fileSection(const DataPtr& data)
{
    ReportSection section;
    section.blocks = [data]() -> QList<ReportBlock> {
        ReportTable changes = timelineChanges(data, data->changes);
        changes.isOnlyInFile = true;
        return {changes, timelineDeployments(data), timelineIncidents(data)};
    };
    return section;
}

QList<ReportFact> leftOut(const TimelineData& data)
{
    const ReportLanguage& language = data.language();
    const TimelineLeftOut& left = data.lanes->leftOut();
    QList<ReportFact> facts;
    const auto add = [&](const QString& label, int count) {
        if (count > 0) {
            facts.append({label, language.number(count)});
        }
    };
    add(language.phrase("Report", "changes without dates, or with an end before the start"),
        left.changes);
    add(language.phrase("Report", "changes with incomplete actual times, shown as planned"),
        left.brokenActuals);
    add(language.phrase("Report", "deployments without a start, or with an end before it"),
        left.deployments);
    add(language.phrase("Report", "incidents without a beginning, or with an end before it"),
        left.incidents);
    if (!data.snapshot().isComplete) {
        add(language.phrase("Report", "changes not read yet"),
            data.snapshot().totalChanges - data.snapshot().changes->size());
    }
    return facts;
}

ReportSection notShownSection(const DataPtr& data)
{
    ReportSection section;
    section.bookmark = data->language().phrase("Report", "Not shown");
    section.blocks = [data, heading = section.bookmark] {
        QList<ReportBlock> blocks{ReportHeading{heading}};
        for (const ReportFact& fact : leftOut(*data)) {
            blocks += ReportParagraph{fact.label + u": "_s + fact.value, ReportTone::Secondary};
        }
        for (const WindowFault& fault : data->options.windows.faults) {
            blocks += ReportParagraph{
                data->language()
                    .phrase("Report", "A freeze or maintenance window is missing: %1")
                    .arg(fault.error.what),
                ReportTone::Secondary};
        }
        return blocks;
    };
    return section;
}

ReportMeta metaOf(const TimelineData& data)
{
    ReportMeta meta;
    meta.kind = ReportKind::Timeline;
    meta.title = data.language().phrase("Report", "Timeline");
    meta.boardName = data.snapshot().settings.name;
    meta.boardState = QString::number(data.snapshot().sequence);
    meta.madeAt = data.options.madeAt;
    meta.language = data.language();
    meta.period = data.options.period;
    meta.filter = data.options.filter;
    return meta;
}

} // namespace

Report timelineReport(
    SnapshotPtr snapshot, const TimelineReportOptions& options, ReportLanguage language)
{
    const DataPtr data = selectTimeline(std::move(snapshot), options, std::move(language));
    Report report;
    report.meta = metaOf(*data);
    report.sections += isEmpty(*data) ? emptySection(data) : tilesSection(data);
    if (!data->tooShort.empty()) {
        report.sections += listSection(data);
    }
    report.sections += fileSection(data);
    if (!leftOut(*data).isEmpty() || !options.windows.faults.isEmpty()) {
        report.sections += notShownSection(data);
    }
    const ReportLanguage& words = data->language();
    const auto count = [&words](const std::vector<int>& rows) {
        return words.number(static_cast<qint64>(rows.size()));
    };
    report.contents = {
        {words.phrase("Report", "Changes in the report"), count(data->changes)},
        {words.phrase("Report", "also listed, as too short"), count(data->tooShort)},
        {words.phrase("Report", "Deployments"), count(data->deployments)},
        {words.phrase("Report", "Incidents"), count(data->incidents)}};
    for (const ReportFact& fact : leftOut(*data)) {
        report.contents.append(
            {words.phrase("Report", "left out: %1").arg(fact.label), fact.value});
    }
    return report;
}

} // namespace cb
