// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/ChangeRecordReport.h"
#include "core/report/ScheduleReport.h"
#include "core/schedule/BoardFilter.h"
#include "ui/reports/RenderReport.h"

namespace cb {

class Store;
struct AuditEntry;
struct ChangeDetail;

/// What is asked for, by the window or by `changeboard report`.
struct ReportRequest
{
    ReportKind kind = ReportKind::Schedule;
    QString language; ///< "en", "de"; empty: the program's
    std::optional<QTimeZone> zone; ///< none: the board's
    Instant now;

    /// Of a schedule: none means the filter's period, and without one the two weeks from today.
    std::optional<Span> period;
    BoardFilter filter;
    ScheduleLanes lanes = ScheduleLanes::Service;
    bool withTimeline = true;
    bool withTable = true;
    bool withOutages = true;
    bool withNotShown = true;

    QString change; ///< of a change record: the change's number
};

/// The whole days of the schedule that a request asks for, in its zone.
Span schedulePeriod(const ReportRequest& request, const SnapshotPtr& snapshot);

/// The forward schedule of a snapshot. Any thread. BadInput for a language without texts.
Result<Report> makeSchedule(const ReportRequest& request, const SnapshotPtr& snapshot);

/// The record of one change that is loaded. Any thread. BadInput for a language without texts.
Result<Report> makeChangeRecord(
    const ReportRequest& request, const SnapshotPtr& snapshot, const ChangeDetail& detail);

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
