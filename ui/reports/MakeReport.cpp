// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/MakeReport.h"

#include "core/base/Tr.h"
#include "core/schedule/DayCells.h"
#include "core/schedule/FilterMatcher.h"
#include "core/session/Session.h"

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
    options.withOutages = request.withOutages;
    options.withNotShown = request.withNotShown;
    return forwardSchedule(snapshot, std::move(options), *std::move(language));
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

Result<Report> makeReport(const ReportRequest& request, Store& store, const JobControl& job)
{
    const Result<SnapshotPtr> snapshot = store.snapshot(std::nullopt, job);
    if (!snapshot) {
        return snapshot.error();
    }
    if (request.kind == ReportKind::Schedule) {
        return makeSchedule(request, *snapshot);
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
    return renderReport(*report, options, path, job);
}

} // namespace cb
