// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/domain/BoardSnapshot.h"
#include "core/risk/Rate.h"
#include "core/risk/RiskMatrix.h"
#include "core/schedule/BoardFilter.h"
#include "core/schedule/DayCells.h"

#include <array>
#include <vector>

namespace cb {

constexpr int weeksOfRisk = 4; ///< "the coming 4 weeks"
constexpr int weeksAhead = 8;
constexpr int weeksOfTrend = 13;
constexpr int weeksOfHistory = 52; ///< what rates are counted from
constexpr int daysAfterChange = 7; ///< an incident up to then counts as after the change

/// Rows of BoardSnapshot::changes, ascending.
using Rows = std::vector<int>;

/// What the figures are computed from.
struct RiskInput
{
    SnapshotPtr snapshot;
    Rows rows; ///< what the filter lets through
    Rows historyRows; ///< what historyFilter() lets through
    Instant now;
    MatrixLevels levels{}; ///< of the questionnaire in force
};

/// The filter for what has happened: without its terms on time, state, closure and "is", which ask
/// for what is to come or would choose the outcomes that are to be counted.
BoardFilter historyFilter(const BoardFilter& filter);

/// The input for what a filter lets through (`rows`) of a snapshot. Any thread.
RiskInput riskInput(
    SnapshotPtr snapshot,
    const BoardFilter& filter,
    Rows rows,
    Instant now,
    const MatrixLevels& levels = usualMatrixLevels);

/// Open changes by likelihood and impact as assessed.
struct MatrixRisk
{
    struct Cell
    {
        RiskLevel level = RiskLevel::VeryLow;
        Rows rows;
    };

    std::array<Cell, matrixCells> cells; ///< by matrixIndex()
    std::array<Rows, enumTexts<RiskLevel>.size()> onlyLevel; ///< a level, but no cell
    Rows notAssessed;
    int open = 0; ///< all of them
    int notOpen = 0; ///< left out
};

/// Open changes of the coming 4 weeks on one service, and how its changes went.
struct ServiceRisk
{
    qint32 service = noRow; ///< row in Directory::services
    std::array<Rows, enumTexts<RiskLevel>.size()> byLevel;
    Rows notAssessed;
    Rate failures; ///< unsuccessful and backed out among those that ended in the last 52 weeks
    Rows failed;

    int open() const;
    /// High and very high.
    int high() const;
};

struct ServicesRisk
{
    Span period; ///< 4 weeks from the start of today
    std::vector<ServiceRisk> services; ///< with open changes: most high ones first, then most open
    int counted = 0;
    int withoutService = 0;
    int withoutWindow = 0; ///< open, but without a whole planned window
    int outsidePeriod = 0;
};

/// An ISO week of the board's zone.
struct WeekRisk
{
    IsoWeek week;
    Span span;
    Rows high; ///< high and very high; by the start of the planned window, likewise below
    Rows others;
    int freezeDays = 0; ///< days that a freeze, hard or soft, covers at least in part
    QStringList freezes; ///< their names, each once
    qint64 insideMs = 0; ///< of planned windows, within maintenance windows that cover the change
    qint64 outsideMs = 0; ///< of planned windows of changes that have maintenance windows
    int withoutMaintenance = 0; ///< changes that no maintenance window of the board covers

    int changes() const { return static_cast<int>(high.size() + others.size()); }
};

struct WeeksRisk
{
    struct Freeze
    {
        QString name;
        Span span; ///< within these weeks

        friend bool operator==(const Freeze&, const Freeze&) = default;
    };

    std::array<WeekRisk, weeksAhead> weeks; ///< from the current one on
    QList<Freeze> freezes; ///< instances, ascending by start
    int withoutWindow = 0;
    int outsideWeeks = 0;
    int faultyWindows = 0; ///< freezes and maintenance that cannot be expanded
};

/// How the changes of one ISO week ended.
struct WeekOutcomes
{
    IsoWeek week;
    Span span;
    std::array<Rows, enumTexts<ClosureCode>.size()> byCode;

    int changes() const;
    /// Unsuccessful and backed out.
    Rate failures() const;
};

struct OutcomesRisk
{
    std::array<WeekOutcomes, weeksOfTrend> weeks; ///< up to the current one
    int withoutCode = 0; ///< closed, but nobody said how it went
    int withoutEnd = 0; ///< closed with a code, but without a time of its end
};

/// Changes that started in one hour of the week.
struct HourRisk
{
    Rows rows;
    Rows failed;

    Rate failures() const
    {
        return {static_cast<int>(failed.size()), static_cast<int>(rows.size())};
    }
};

struct HoursRisk
{
    static constexpr int days = 7;
    static constexpr int hours = 24;

    Span period;
    std::array<HourRisk, static_cast<std::size_t>(days) * hours> cells; ///< Monday 0 h first
    Rate all;
    int withoutStart = 0;
    int withoutCode = 0;

    const HourRisk& at(int day, int hour) const
    {
        return cells[static_cast<std::size_t>(day * hours + hour)];
    }
};

/// How often incidents followed changes on a CI.
struct ItemRisk
{
    qint32 item = noRow; ///< row in Directory::items
    Rate
        followed; ///< changes with an incident on the CI from their start to 7 days after their end
    Rows followedRows;
    int incidents = 0; ///< such incidents, each once
    double usual = 0; ///< share of all stretches of that length with an incident on the CI, 0 to 1
};

struct ItemsRisk
{
    Span period;
    std::vector<ItemRisk> items; ///< with such incidents: most followed changes first
    int counted = 0; ///< changes
    int withoutTimes = 0; ///< ended changes without a whole actual window
    int withoutItem = 0;
    int tooRecent = 0; ///< whose 7 days are not over
    int incidentsWithoutItem = 0;
};

/// The figures of the risk overview. Every figure has the rows behind it.
struct RiskOverview
{
    SnapshotPtr snapshot = std::make_shared<BoardSnapshot>();
    Instant now;
    MatrixRisk matrix;
    ServicesRisk services;
    WeeksRisk weeks;
    OutcomesRisk outcomes;
    HoursRisk hours;
    ItemsRisk items;
    bool isComplete = true; ///< false: it was cancelled midway
};

/// Computes all figures in the board's zone. Pure; any thread. 100,000 changes and as many
/// incidents: under 0.3 s.
RiskOverview riskOverview(const RiskInput& input, const CancelToken& cancel = {});

} // namespace cb
