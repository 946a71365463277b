// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Baseline.h"
#include "core/predict/RiskModel.h"
#include "core/report/ChangeRecordReport.h"
#include "core/report/ScheduleReport.h"
#include "core/report/TimelineReport.h"
#include "core/schedule/BoardFilter.h"
#include "ui/reports/RenderReport.h"

namespace cb {

class ChangeTrail;
class Store;
struct AuditEntry;
struct ChangeDetail;
struct NamedDocument;

/// What is asked for, by the window or by `changeboard report`.
struct ReportRequest
{
    ReportKind kind = ReportKind::Schedule;
    QString language; ///< "en", "de"; empty: the program's
    std::optional<QTimeZone> zone; ///< none: the board's
    Instant now;

    /// Of a schedule or timeline: none means the filter's period, and without one the two weeks
    /// from today.
    std::optional<Span> period;
    BoardFilter filter;
    ScheduleLanes lanes = ScheduleLanes::Service;
    bool withTimeline = true;
    bool withTable = true;
    bool withConflicts = true;
    bool withOutages = true;
    bool withNotShown = true;

    int daysOnPage = 5; ///< of a timeline: of one column of tiles

    RiskModelPtr model; ///< of a risk overview; null: that of the board
    QString change; ///< of a change record: the change's number
    QString since; ///< baseline, meeting or time to compare with; empty: the newest baseline
};

/// What a report on differences needs beside the snapshot.
struct SinceMaterial
{
    std::shared_ptr<const Baseline> then;
    std::shared_ptr<const ChangeTrail> trail;
};

/// A timeline is always landscape.
PageSetup setupFor(ReportKind kind, PageSetup setup);

/// The whole days of the schedule that a request asks for, in its zone.
Span schedulePeriod(const ReportRequest& request, const SnapshotPtr& snapshot);

/// The forward schedule of a snapshot. Any thread. BadInput for a language without texts.
Result<Report> makeSchedule(const ReportRequest& request, const SnapshotPtr& snapshot);

/// The risk overview of a snapshot, with the levels of the questionnaire in force among the board's
/// documents and the pages of the risk model. Any thread. BadInput for a language without texts.
Result<Report> makeRisk(
    const ReportRequest& request,
    const SnapshotPtr& snapshot,
    const QList<NamedDocument>& questionnaires);

/// The timeline of a snapshot, tiled. Any thread. BadInput for a language without texts.
Result<Report> makeTimeline(const ReportRequest& request, const SnapshotPtr& snapshot);

/// The record of one change that is loaded. Any thread. BadInput for a language without texts.
Result<Report> makeChangeRecord(
    const ReportRequest& request, const SnapshotPtr& snapshot, const ChangeDetail& detail);

/// On the store's thread. NotFound where there is nothing that `request.since` names.
Result<SinceMaterial> readSince(
    const ReportRequest& request, const SnapshotPtr& snapshot, Store& store, const JobControl& job);

/// What differs since a baseline. Any thread. BadInput for a language without texts.
Result<Report> makeSince(
    const ReportRequest& request, const SnapshotPtr& snapshot, const SinceMaterial& material);

/// Reads what the request needs from the store and makes the report. On the store's thread.
/// NotFound where there is no change of that number.
Result<Report> makeReport(const ReportRequest& request, Store& store, const JobControl& job);

/// makeReport() and renderReport() in one: what `changeboard report` does. A QGuiApplication has to
/// be there for a PDF (offscreen will do).
Result<ReportFile> makeReportFile(
    const ReportRequest& request,
    Store& store,
    const RenderOptions& options,
    const QString& path,
    const JobControl& job);

} // namespace cb
