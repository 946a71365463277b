// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/report/Report.h"
#include "core/report/ReportLanguage.h"
#include "core/schedule/BoardWindows.h"

namespace cb {

/// By what the lanes of the schedule's charts are made.
enum class ScheduleLanes
{
    Service,
    Team
};
template <>
inline constexpr auto enumTexts<ScheduleLanes> =
    std::to_array<QLatin1StringView>({QLatin1StringView("service"), QLatin1StringView("team")});

/// What goes into a forward schedule of change.
struct ScheduleOptions
{
    Span period; ///< half-open; mostly whole days of the board's zone
    std::vector<int> rows; ///< rows of the snapshot's changes that the filter shows, in any order
    QString filter; ///< as typed, for the head; empty: all
    std::optional<int> withoutDates; ///< what the filter left out for it; none: counted in `rows`
    WindowsInRange windows; ///< of the period (windowsInRange)
    ScheduleLanes lanes = ScheduleLanes::Service;
    Instant madeAt;
    bool withTimeline = true;
    bool withTable = true;
    bool withOutages = true;
    bool withConflicts = true;
    bool withNotShown = true;
};

/// The forward schedule of change with its projected service outage: of `options.rows` those whose
/// planned window overlaps the period, by day; a period of more than 8 days is cut into ISO weeks.
/// What has no whole window, or lies outside the period, is counted, never silently dropped. Any
/// thread; the report shares the snapshot and makes its rows on demand.
Report forwardSchedule(SnapshotPtr snapshot, ScheduleOptions options, ReportLanguage language);

} // namespace cb
