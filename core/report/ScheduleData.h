// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/ConflictTables.h"
#include "core/report/ScheduleReport.h"
#include "core/schedule/DayCells.h"

namespace cb {

/// The changes that start on one day (or, on the first day, run since before it).
struct ScheduleDay
{
    QDate date;
    Span span;
    int begin = 0; ///< into ScheduleData::rows
    int end = 0;
};

/// A stretch of days with its own chart and table.
struct SchedulePart
{
    DayRange days;
    int firstDay = 0; ///< into ScheduleData::days
    int lastDay = 0; ///< before it
};

/// What the parts of a schedule report share: selected, sorted and counted once. Immutable.
struct ScheduleData
{
    SnapshotPtr snapshot;
    ScheduleOptions options;
    ReportLanguage language;

    std::vector<int> rows; ///< shown, by start, end and number
    std::vector<ScheduleDay> days; ///< that have changes
    std::vector<SchedulePart> parts; ///< the whole period, or its weeks that have changes
    std::vector<ScopeMatcher> matchers; ///< one for each of options.windows.instances' window
    std::vector<int> matcherOf; ///< index into `matchers` for each instance
    std::shared_ptr<const ReportConflicts> conflicts; ///< never null
    std::optional<int> nextRow; ///< the first change after the period, where nothing is in it
    QString longestNumber; ///< of the shown changes, in characters
    QStringList stateNames; ///< of the shown changes, each once; likewise below
    QStringList riskNames;
    int withoutDates = 0;
    int before = 0; ///< ends before the period
    int after = 0;

    Span windowOf(int row) const { return *snapshot->changes->plannedWindow(row); }

    QString number(int row) const { return snapshot->changes->numbers.at(row); }

    QString serviceName(int row) const; ///< empty: none
    QString teamName(int row) const;
    QString assigneeName(int row) const;
    std::optional<RiskLevel> risk(int row) const;
    ReportBar bar(int row) const;
    /// Freezes and maintenance that touch `span` and take in one of the changes.
    QList<ReportBand> bandsOver(Span span, const std::vector<int>& changeRows) const;
    /// All that touch `span`, each name once.
    QList<ReportBand> bandsOver(Span span) const;
    bool isInFreeze(int row) const;

private:
    ReportBand band(const PlacedWindow& placed) const;
};

std::shared_ptr<const ScheduleData> selectSchedule(
    SnapshotPtr snapshot, ScheduleOptions options, ReportLanguage language);

/// What tells numbers of a board apart: "2480" of CHG-2480 and CHG0002480.
QString shortNumber(const QString& number);

/// The table of changes of some days; of all of them for files.
ReportTable scheduleTable(std::shared_ptr<const ScheduleData> data, int firstDay, int lastDay);

/// The lanes of one part.
ReportLanes scheduleLanes(const ScheduleData& data, const SchedulePart& part);

} // namespace cb
