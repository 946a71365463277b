// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conflict/ConflictLetters.h"
#include "core/schedule/BoardWindows.h"
#include "core/schedule/FilterMatcher.h"
#include "core/schedule/ScheduleIndex.h"
#include "core/schedule/Sequence.h"
#include "ui/predict/BoardChances.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace cb {

/// What lanes of the day view stand for.
enum class LaneKind
{
    Team,
    Service,
    Person
};
template <>
inline constexpr auto enumTexts<LaneKind> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("team"), QLatin1StringView("service"), QLatin1StringView("person")});

/// The sorted columns of one snapshot that calendars look things up in. Immutable.
struct CalendarIndex
{
    SnapshotPtr snapshot;
    ScheduleIndex changes; ///< by planned window
    ScheduleIndex deployments;
    ScheduleIndex incidents;
    std::shared_ptr<const SequencePlan> sequences;

    /// Sorts the tables of `snapshot`; those shared with `before` are taken over. Any thread.
    static std::shared_ptr<const CalendarIndex> build(
        const SnapshotPtr& snapshot,
        const std::shared_ptr<const CalendarIndex>& before,
        Instant now);
};

/// A change with its planned window.
struct CalendarItem
{
    int row = 0; ///< in ChangeColumns
    Span span;
    int lane = -1; ///< index in CalendarPage::lanes
    ConflictLetters conflicts; ///< that are open
};

/// A freeze, maintenance or allow window that holds somewhere in the page.
struct PageWindow
{
    WindowInstance instance;
    WindowKind kind = WindowKind::Freeze;
    bool isHard = true;
    bool isForAll = true; ///< its scope is everything
    QString name;
    QString scope; ///< in words; empty: everything
    std::vector<int> covered; ///< items of the page that overlap it and are covered
    std::vector<int> uncovered; ///< overlap it and are not
};

enum class MarkKind
{
    Deployment,
    Incident
};

/// A deployment or an incident in the day view.
struct PageMark
{
    MarkKind kind = MarkKind::Deployment;
    int row = 0; ///< in its table
    Instant at;
    Span span;
    int lane = -1;
};

struct PageLane
{
    QString name; ///< empty: without one
    int directoryRow = noRow;
    int changes = 0;
    int deployments = 0;
    int incidents = 0;

    bool isIdle() const { return changes + deployments + incidents == 0; }
};

/// All that one view shows of a board between two instants. Immutable.
struct CalendarPage
{
    SnapshotPtr snapshot = std::make_shared<BoardSnapshot>();
    Span range;
    Instant now;
    std::vector<CalendarItem> items; ///< ascending by start, then row
    std::vector<PageWindow> windows;
    std::vector<PageMark> marks;
    std::vector<PageLane> lanes;
    std::shared_ptr<const SequencePlan> sequences; ///< of the snapshot's changes; may be null
    int withoutLane = 0; ///< lanes: changes of the page that stand in none
    BoardChancesPtr chances; ///< what a model says of open changes; null: nothing

    const ChangeColumns& changes() const { return *snapshot->changes; }

    int itemOfRow(int row) const;

    ChangeChance chanceOf(int row) const;
    /// Failures to expect among the changes that start within a span: the sum of their chances.
    double expectedIn(const Span& span) const;
};

/// What a page is made from.
struct PageRequest
{
    std::shared_ptr<const CalendarIndex> index;
    const FilterOutcome* filter = nullptr; ///< of the changes of the same snapshot
    const WindowsInRange* windows = nullptr; ///< at least of `range`
    Span range;
    Instant now;
    QHash<ChangeId, Span> moved; ///< windows not written yet, shown as if they were
    const std::vector<ConflictLetters>* conflicts = nullptr; ///< by row; null: not known yet
};

CalendarPage makePage(const PageRequest& request);

/// Puts the page's items into lanes and adds deployments and incidents of changes and services that
/// the filter shows. Lanes are all teams, services or persons of the board, sorted by name.
void addLanes(CalendarPage& page, const PageRequest& request, LaneKind kind);

/// The lane that a change stands in, whether or not it is on the page; -1: the page has no lanes.
/// Nothing: it stands in none of them.
std::optional<int> laneOfChange(const CalendarPage& page, int row, LaneKind kind);

/// "Payments, Cards, 3 CIs": a scope in words; empty: everything.
QString scopeText(const WindowScope& scope, const Directory& directory);

} // namespace cb
