// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/MakeReport.h"

#include "core/base/Tr.h"
#include "core/domain/NamedDocument.h"
#include "core/report/RiskReport.h"
#include "core/report/SinceReport.h"
#include "core/risk/QuestionnaireSet.h"
#include "core/schedule/DayCells.h"
#include "core/schedule/FilterMatcher.h"
#include "core/session/ReviewJobs.h"
#include "core/session/Session.h"

#include <algorithm>
#include <iterator>

namespace cb {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int defaultDays = 14;
constexpr int historyLimit = 200;

Result<ReportLanguage> languageOf(const ReportRequest& request, const SnapshotPtr& snapshot)
{
    return ReportLanguage::create(request.language, request.zone.value_or(snapshot->zone()));
}

HistoryEntry historyEntry(const AuditEntry& audited)
{
    HistoryEntry entry;
    entry.at = audited.at;
    entry.author = audited.author;
    entry.reason = audited.reason;
    entry.isCreation = audited.action == AuditAction::Insert;
    for (const FieldChange& field : audited.fields) {
        entry.fields.append({field.field, field.before, field.after});
    }
    return entry;
}

Result<ChangeDetail> readDetail(Store& store, const QString& number)
{
    const auto found = store.find(RecordKind::Change, number);
    if (!found) {
        return found.error();
    }
    if (!*found) {
        return Error{
            ErrorKind::NotFound,
            Tr::tr("The board has no change \"%1\". Check the number.").arg(number),
            {}};
    }
    const RecordRef ref = **found;
    const Result<Record> record = store.record(ref);
    if (!record) {
        return record.error();
    }
    ChangeDetail detail;
    detail.change = std::get<Change>(*record);
    const auto decisions = store.decisions(detail.change.id);
    const auto conditions = store.conditions(detail.change.id);
    const auto attachments = store.attachments(ref);
    const auto history = store.history(ref, historyLimit);
    if (!decisions) {
        return decisions.error();
    }
    if (!conditions) {
        return conditions.error();
    }
    if (!attachments) {
        return attachments.error();
    }
    if (!history) {
        return history.error();
    }
    detail.decisions = *decisions;
    detail.conditions = *conditions;
    detail.attachments = *attachments;
    detail.history = *history;
    return detail;
}

RowFlags flagsOf(const ReportRequest& request, const SnapshotPtr& snapshot, FilterTable table)
{
    if (request.filter.isEmpty()) {
        return nullptr;
    }
    FilterOutcome outcome = FilterMatcher(request.filter, snapshot, table, request.now).run();
    return std::make_shared<const std::vector<quint8>>(std::move(outcome.matches));
}

} // namespace

Span schedulePeriod(const ReportRequest& request, const SnapshotPtr& snapshot)
{
    const QTimeZone zone = request.zone.value_or(snapshot->zone());
    std::optional<Span> period = request.period;
    if (!period) {
        const FilterMatcher matcher(request.filter, snapshot, FilterTable::Changes, request.now);
        period = matcher.period();
    }
    if (period) {
        return spanOfDays(dayCells(*period, zone), zone);
    }
    const QDate today = WallTime::toLocal(request.now, zone).date;
    return spanOfDays({today, today.addDays(defaultDays - 1)}, zone);
}

Result<Report> makeSchedule(const ReportRequest& request, const SnapshotPtr& snapshot)
{
    Result<ReportLanguage> language = languageOf(request, snapshot);
    if (!language) {
        return language.error();
    }
    const FilterMatcher matcher(request.filter, snapshot, FilterTable::Changes, request.now);
    FilterOutcome outcome = matcher.run();
    ScheduleOptions options;
    options.period = schedulePeriod(request, snapshot);
    options.rows = std::move(outcome.rows);
    options.withoutDates = outcome.withoutDates;
    options.filter = request.filter.toText();
    options.windows = windowsInRange(*snapshot, options.period);
    options.lanes = request.lanes;
    options.madeAt = request.now;
    options.withTimeline = request.withTimeline;
    options.withTable = request.withTable;
    options.withConflicts = request.withConflicts;
    options.withOutages = request.withOutages;
    options.withNotShown = request.withNotShown;
    return forwardSchedule(snapshot, std::move(options), *std::move(language));
}

namespace {

/// What the model says of the open changes that the filter lets through.
Foreseen foreseenOf(const ReportRequest& request, const RiskInput& input)
{
    const RiskModelPtr model =
        request.model ? request.model : currentRiskModel(*input.snapshot->documents);
    Foreseen foreseen;
    foreseen.snapshot = input.snapshot;
    foreseen.now = request.now;
    foreseen.model = model;
    if (!model) {
        return foreseen;
    }
    const std::vector<int> open = openRows(*input.snapshot);
    std::set_intersection(
        open.cbegin(),
        open.cend(),
        input.rows.cbegin(),
        input.rows.cend(),
        std::back_inserter(foreseen.rows));
    foreseen.chances = RiskScorer(input.snapshot, model, request.now).chances(foreseen.rows);
    return foreseen;
}

} // namespace

Result<Report> makeRisk(
    const ReportRequest& request,
    const SnapshotPtr& snapshot,
    const QList<NamedDocument>& questionnaires)
{
    Result<ReportLanguage> language = languageOf(request, snapshot);
    if (!language) {
        return language.error();
    }
    const FilterMatcher matcher(request.filter, snapshot, FilterTable::Changes, request.now);
    const RiskInput input = riskInput(
        snapshot,
        request.filter,
        matcher.run().rows,
        request.now,
        QuestionnaireSet::from(questionnaires).current().levels);
    return riskReport(
        riskOverview(input),
        request.filter.toText(),
        *std::move(language),
        foreseenOf(request, input));
}

PageSetup setupFor(ReportKind kind, PageSetup setup)
{
    setup.isLandscape = setup.isLandscape || kind == ReportKind::Timeline;
    return setup;
}

Result<Report> makeTimeline(const ReportRequest& request, const SnapshotPtr& snapshot)
{
    Result<ReportLanguage> language = languageOf(request, snapshot);
    if (!language) {
        return language.error();
    }
    TimelineReportOptions options;
    options.period = schedulePeriod(request, snapshot);
    options.changes = flagsOf(request, snapshot, FilterTable::Changes);
    options.deployments = flagsOf(request, snapshot, FilterTable::Deployments);
    options.incidents = flagsOf(request, snapshot, FilterTable::Incidents);
    options.filter = request.filter.toText();
    options.windows = windowsInRange(*snapshot, options.period);
    options.lanes =
        request.lanes == ScheduleLanes::Team ? LaneGrouping::Team : LaneGrouping::Service;
    options.daysOnPage = request.daysOnPage;
    options.madeAt = request.now;
    return timelineReport(snapshot, options, *std::move(language));
}

Result<Report> makeChangeRecord(
    const ReportRequest& request, const SnapshotPtr& snapshot, const ChangeDetail& detail)
{
    Result<ReportLanguage> language = languageOf(request, snapshot);
    if (!language) {
        return language.error();
    }
    ChangeRecordInput input;
    input.change = detail.change;
    input.decisions = detail.decisions;
    input.conditions = detail.conditions;
    input.attachments = detail.attachments;
    for (const AuditEntry& entry : detail.history) {
        input.history.append(historyEntry(entry));
    }
    input.historyTotal = static_cast<int>(input.history.size());
    if (const auto window = detail.change.plannedWindow()) {
        input.windows = windowsInRange(*snapshot, *window);
    }
    input.madeAt = request.now;
    return changeRecord(snapshot, std::move(input), *std::move(language));
}

Result<SinceMaterial> readSince(
    const ReportRequest& request, const SnapshotPtr& snapshot, Store& store, const JobControl& job)
{
    const QTimeZone zone = request.zone.value_or(snapshot->zone());
    const auto readTime = [zone](const QString& text) -> std::optional<Instant> {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        const auto instant = Instant::fromIso(text);
        return instant || !day.isValid() ? instant
                                         : std::optional(WallTime::toInstant({day, {}}, zone));
    };
    const auto then =
        review::baselineCalled(store, snapshot, request.since, request.now, readTime, job);
    if (!then) {
        return then.error();
    }
    Result<ChangeTrail> trail = review::readTrail(store, (*then)->sequence, job);
    if (!trail) {
        return trail.error();
    }
    return SinceMaterial{*then, std::make_shared<const ChangeTrail>(*std::move(trail))};
}

Result<Report> makeSince(
    const ReportRequest& request, const SnapshotPtr& snapshot, const SinceMaterial& material)
{
    Result<ReportLanguage> language = languageOf(request, snapshot);
    if (!language) {
        return language.error();
    }
    auto diff = compareBoards({material.then, nullptr, snapshot, material.trail, request.now});
    const FilterMatcher matcher(request.filter, snapshot, FilterTable::Changes, request.now);
    SinceOptions options;
    options.diff = std::make_shared<const BoardDiff>(*std::move(diff));
    options.rows = matcher.run().rows;
    options.filter = request.filter.toText();
    options.madeAt = request.now;
    return sinceReport(snapshot, std::move(options), *std::move(language));
}

Result<Report> makeReport(const ReportRequest& request, Store& store, const JobControl& job)
{
    const Result<SnapshotPtr> snapshot = store.snapshot(std::nullopt, job);
    if (!snapshot) {
        return snapshot.error();
    }
    if (request.kind == ReportKind::Schedule) {
        return makeSchedule(request, *snapshot);
    }
    if (request.kind == ReportKind::Since) {
        const Result<SinceMaterial> material = readSince(request, *snapshot, store, job);
        return material ? makeSince(request, *snapshot, *material)
                        : Result<Report>(material.error());
    }
    if (request.kind == ReportKind::Risk) {
        const Result<QList<NamedDocument>> questionnaires = store.documents(questionnaireDocument);
        return questionnaires ? makeRisk(request, *snapshot, *questionnaires)
                              : Result<Report>(questionnaires.error());
    }
    if (request.kind == ReportKind::Timeline) {
        return makeTimeline(request, *snapshot);
    }
    const Result<ChangeDetail> detail = readDetail(store, request.change);
    if (!detail) {
        return detail.error();
    }
    return makeChangeRecord(request, *snapshot, *detail);
}

Result<ReportFile> makeReportFile(
    const ReportRequest& request,
    Store& store,
    const RenderOptions& options,
    const QString& path,
    const JobControl& job)
{
    const Result<Report> report = makeReport(request, store, job);
    if (!report) {
        return report.error();
    }
    RenderOptions fitting = options;
    fitting.setup = setupFor(request.kind, options.setup);
    return renderReport(*report, fitting, path, job);
}

} // namespace cb
