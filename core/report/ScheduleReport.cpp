// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ScheduleReport.h"

#include "core/report/ScheduleData.h"

#include <QSet>

#include <algorithm>

namespace cb {

using namespace Qt::Literals::StringLiterals;

namespace {

using DataPtr = std::shared_ptr<const ScheduleData>;

ReportParagraph secondary(const QString& text)
{
    return {text, ReportTone::Secondary};
}

ReportCell textCell(const QString& text)
{
    ReportCell cell;
    cell.text = text;
    return cell;
}

int changesInFreeze(const ScheduleData& data)
{
    return static_cast<int>(std::count_if(
        data.rows.begin(), data.rows.end(), [&data](int row) { return data.isInFreeze(row); }));
}

QString subtitle(const ScheduleData& data, int inFreeze)
{
    const ReportLanguage& language = data.language;
    QSet<qint32> services;
    for (const int row : data.rows) {
        services.insert(data.snapshot->changes->services[static_cast<std::size_t>(row)]);
    }
    services.remove(noRow);
    const auto changeCount = static_cast<int>(data.rows.size());
    const auto serviceCount = static_cast<int>(services.size());
    QString counts = language.phrase("Report", "%n change(s)", nullptr, changeCount);
    if (serviceCount > 0) {
        counts =
            language.phrase("Report", "%1 on %2", "changes on services")
                .arg(counts, language.phrase("Report", "%n service(s)", nullptr, serviceCount));
    }
    QStringList sentence{counts};
    if (inFreeze > 0) {
        sentence += language.phrase("Report", "%n in a freeze", nullptr, inFreeze);
    }
    return u"%1. %2."_s.arg(language.period(data.options.period), sentence.join(u", "_s));
}

QList<ReportBlock> emptyBlocks(const ScheduleData& data)
{
    const ReportLanguage& language = data.language;
    QList<ReportBlock> blocks{ReportParagraph{
        language.phrase("Report", "Nothing is planned in this period."), ReportTone::Normal}};
    if (data.nextRow) {
        blocks += secondary(language.phrase("Report", "Next: %1, %2, %3.", "number, title, when")
                                .arg(
                                    data.number(*data.nextRow),
                                    data.snapshot->changes->titles.at(*data.nextRow),
                                    language.fullSpan(data.windowOf(*data.nextRow))));
    }
    return blocks;
}

QString legend(const ReportLanguage& language)
{
    return language.phrase(
        "Report",
        "Bar: planned window, dashed until decided; left edge and letters: risk VL to VH. "
        "Lines: freeze. Dots: maintenance.");
}

ReportSection partSection(const DataPtr& data, std::size_t index)
{
    const SchedulePart& part = data->parts[index];
    const bool isWhole = data->parts.size() == 1;
    ReportSection section;
    QString heading;
    if (!isWhole) {
        const Span span = spanOfDays(part.days, data->language.zone());
        heading = data->language.phrase("Report", "Week %1, %2", "number, days")
                      .arg(isoWeek(part.days.first).week)
                      .arg(data->language.period(span));
    }
    section.bookmark = isWhole ? data->language.phrase("Report", "Changes by day") : heading;
    section.blocks = [data, index, heading] {
        const SchedulePart& shown = data->parts[index];
        QList<ReportBlock> blocks;
        if (!heading.isEmpty()) {
            blocks += ReportHeading{heading};
        }
        if (data->options.withTimeline) {
            blocks += scheduleLanes(*data, shown);
            blocks += ReportCaption{index == 0 ? legend(data->language) : QString()};
        }
        if (data->options.withTable) {
            ReportTable table = scheduleTable(data, shown.firstDay, shown.lastDay);
            table.isOnlyOnPaper = true;
            blocks += table;
        }
        return blocks;
    };
    return section;
}

/// The whole table once, for files.
ReportSection fileSection(const DataPtr& data)
{
    ReportSection section;
    section.blocks = [data] {
        ReportTable table = scheduleTable(data, 0, static_cast<int>(data->days.size()));
        table.isOnlyInFile = true;
        return QList<ReportBlock>{table};
    };
    return section;
}

/// "8 Scheduled, 7 Approved": the counts of `valueOf` in the order of the enumeration.
template <typename ValueOf, typename NameOf>
QString countedLine(const ScheduleData& data, int values, ValueOf valueOf, NameOf nameOf)
{
    std::vector<int> counts(static_cast<std::size_t>(values), 0);
    for (const int row : data.rows) {
        ++counts[static_cast<std::size_t>(valueOf(row))];
    }
    QStringList parts;
    for (int value = 0; value < values; ++value) {
        if (const int count = counts[static_cast<std::size_t>(value)]; count > 0) {
            parts += data.language.number(count) + u' ' + nameOf(value);
        }
    }
    return parts.join(u", "_s);
}

ReportSection countsSection(const DataPtr& data)
{
    ReportSection section;
    section.bookmark = data->language.phrase("Report", "Counts");
    section.blocks = [data] {
        const ReportLanguage& language = data->language;
        const ChangeColumns& changes = *data->snapshot->changes;
        const auto at = [](int row) {
            return static_cast<std::size_t>(row);
        };
        ReportFacts facts;
        facts.columns = 1;
        facts.facts = {
            {language.phrase("Report", "State"),
             countedLine(
                 *data,
                 enumCount<DisplayState>(),
                 [&](int row) { return static_cast<int>(changes.displayStates[at(row)]); },
                 [&](int value) { return language.stateName(static_cast<DisplayState>(value)); })},
            {language.phrase("Report", "Risk"),
             countedLine(
                 *data,
                 enumCount<RiskLevel>() + 1,
                 [&](int row) { return static_cast<int>(changes.risks[at(row)]); },
                 [&](int value) {
                     return value == 0 ? language.phrase("Report", "Not assessed")
                                       : language.riskName(static_cast<RiskLevel>(value - 1));
                 })},
            {language.phrase("Report", "Type"),
             countedLine(
                 *data,
                 enumCount<ChangeType>(),
                 [&](int row) { return static_cast<int>(changes.types[at(row)]); },
                 [&](int value) { return language.typeName(static_cast<ChangeType>(value)); })}};
        return QList<ReportBlock>{ReportHeading{language.phrase("Report", "Counts")}, facts};
    };
    return section;
}

struct Outage
{
    int row = 0;
    QString service;
    Span span;
};

std::vector<Outage> outagesIn(const ScheduleData& data)
{
    const ChangeColumns& changes = *data.snapshot->changes;
    std::vector<Outage> outages;
    for (const int row : data.rows) {
        const auto i = static_cast<std::size_t>(row);
        const Span span{{changes.outageStarts[i]}, {changes.outageEnds[i]}};
        if (span.start.ms != noInstant && span.end.ms != noInstant && span.start < span.end) {
            outages.push_back({row, data.serviceName(row), span});
        }
    }
    std::stable_sort(outages.begin(), outages.end(), [](const Outage& a, const Outage& b) {
        const int order = QString::localeAwareCompare(a.service, b.service);
        return order != 0 ? order < 0 : a.span.start < b.span.start;
    });
    return outages;
}

ReportTable outageTable(const ScheduleData& data, const std::vector<Outage>& outages)
{
    const ReportLanguage& language = data.language;
    ReportTable table;
    table.name = u"outages"_s;
    table.title = language.phrase("Report", "Projected service outage");
    table.columns = {
        {u"service"_s,
         language.phrase("Report", "Service"),
         CellKind::Strong,
         ColumnPlace::Always,
         110,
         1},
        {u"number"_s,
         language.phrase("Report", "Number"),
         CellKind::Number,
         ColumnPlace::Always,
         54,
         0},
        {u"title"_s,
         language.phrase("Report", "Change"),
         CellKind::Text,
         ColumnPlace::Always,
         120,
         2},
        {u"outage"_s,
         language.phrase("Report", "Outage"),
         CellKind::Date,
         ColumnPlace::Page,
         120,
         0},
        {u"outage_start"_s,
         language.phrase("Report", "Outage from"),
         CellKind::Date,
         ColumnPlace::FileOnly,
         0,
         0},
        {u"outage_end"_s,
         language.phrase("Report", "Outage until"),
         CellKind::Date,
         ColumnPlace::FileOnly,
         0,
         0},
        {u"outage_minutes"_s,
         language.phrase("Report", "Length"),
         CellKind::Figure,
         ColumnPlace::Always,
         66,
         0}};
    QList<ReportRow> rows;
    for (const Outage& outage : outages) {
        ReportCell length = textCell(language.length(outage.span.lengthMs()));
        length.figure =
            static_cast<double>(outage.span.lengthMs()) / static_cast<double>(msPerMinute);
        ReportCell start;
        start.at = outage.span.start;
        ReportCell end;
        end.at = outage.span.end;
        ReportRow row;
        row.cells = {
            textCell(outage.service),
            textCell(data.number(outage.row)),
            textCell(data.snapshot->changes->titles.at(outage.row)),
            textCell(language.daySpan(outage.span)),
            start,
            end,
            length};
        rows.append(row);
    }
    table.rows = fixedRows(std::move(rows));
    return table;
}

ReportSection conflictSection(const DataPtr& data)
{
    ReportSection section;
    section.bookmark = data->language.phrase("Report", "Conflicts");
    section.blocks = [data] {
        ConflictSelection selection;
        selection.rows.resize(data->snapshot->changes->ids.size());
        for (const int row : data->options.rows) {
            selection.rows[static_cast<std::size_t>(row)] = true;
        }
        selection.period = data->options.period;
        return conflictBlocks(data->snapshot, *data->conflicts, selection, data->language);
    };
    return section;
}

ReportSection outageSection(const DataPtr& data)
{
    ReportSection section;
    section.bookmark = data->language.phrase("Report", "Projected service outage");
    section.blocks = [data, heading = section.bookmark] {
        const std::vector<Outage> outages = outagesIn(*data);
        QList<ReportBlock> blocks{ReportHeading{heading}};
        if (outages.empty()) {
            blocks += secondary(
                data->language.phrase("Report", "No change of this period names an outage."));
        } else {
            blocks += outageTable(*data, outages);
        }
        return blocks;
    };
    return section;
}

QList<ReportFact> leftOut(const ScheduleData& data)
{
    const ReportLanguage& language = data.language;
    const auto fact = [&language](const QString& label, int count) {
        return ReportFact{label, language.number(count)};
    };
    QList<ReportFact> facts{
        fact(
            language.phrase("Report", "without dates, or with an end before the start"),
            data.withoutDates),
        fact(language.phrase("Report", "outside the period"), data.before + data.after)};
    if (!data.snapshot->isComplete) {
        facts += fact(
            language.phrase("Report", "not read yet"),
            data.snapshot->totalChanges - data.snapshot->changes->size());
    }
    return facts;
}

ReportSection notShownSection(const DataPtr& data)
{
    ReportSection section;
    section.bookmark = data->language.phrase("Report", "Not shown");
    section.blocks = [data, heading = section.bookmark] {
        const ReportLanguage& language = data->language;
        QStringList sentences;
        for (const ReportFact& fact : leftOut(*data)) {
            if (fact.value != "0"_L1) {
                sentences += fact.value + u' ' + fact.label;
            }
        }
        QList<ReportBlock> blocks{ReportHeading{heading}};
        if (sentences.isEmpty()) {
            blocks += secondary(
                language.phrase("Report", "Every change that the filter lets through is shown."));
        } else {
            blocks +=
                secondary(language.phrase("Report", "Changes: %1.").arg(sentences.join(u", "_s)));
        }
        for (const WindowFault& fault : data->options.windows.faults) {
            blocks +=
                secondary(language.phrase("Report", "A freeze or maintenance window is missing: %1")
                              .arg(fault.error.what));
        }
        return blocks;
    };
    return section;
}

ReportMeta metaOf(const ScheduleData& data, int inFreeze)
{
    ReportMeta meta;
    meta.kind = ReportKind::Schedule;
    meta.title = data.language.phrase("Report", "Forward schedule of change");
    meta.heading = meta.title;
    meta.subtitle = subtitle(data, inFreeze);
    meta.boardName = data.snapshot->settings.name;
    meta.boardState = QString::number(data.snapshot->sequence);
    meta.madeAt = data.options.madeAt;
    meta.language = data.language;
    meta.period = data.options.period;
    meta.filter = data.options.filter;
    return meta;
}

} // namespace

Report forwardSchedule(SnapshotPtr snapshot, ScheduleOptions options, ReportLanguage language)
{
    const DataPtr data =
        selectSchedule(std::move(snapshot), std::move(options), std::move(language));
    const int inFreeze = changesInFreeze(*data);
    Report report;
    report.meta = metaOf(*data, inFreeze);
    if (data->rows.empty()) {
        report.sections += ReportSection{{}, [data] {
                                             return emptyBlocks(*data);
                                         }};
    } else {
        for (std::size_t i = 0; i < data->parts.size(); ++i) {
            report.sections += partSection(data, i);
        }
        report.sections += fileSection(data);
        report.sections += countsSection(data);
        if (data->options.withConflicts) {
            report.sections += conflictSection(data);
        }
        if (data->options.withOutages) {
            report.sections += outageSection(data);
        }
    }
    if (data->options.withNotShown) {
        report.sections += notShownSection(data);
    }
    report.contents = {
        {data->language.phrase("Report", "Changes in the report"),
         data->language.number(static_cast<qint64>(data->rows.size()))},
        {data->language.phrase("Report", "in a freeze"), data->language.number(inFreeze)}};
    for (const ReportFact& fact : leftOut(*data)) {
        report.contents.append(
            {data->language.phrase("Report", "left out: %1").arg(fact.label), fact.value});
    }
    return report;
}

} // namespace cb
