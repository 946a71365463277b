// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/timeline/LaneCounts.h"

#include <memory>
#include <span>

namespace cb {

struct PlacedItem;

/// What a lane stands for.
enum class LaneGrouping
{
    Service, ///< in groups by the service's team
    Item, ///< CIs, in groups by their service; deployments have none
    Environment, ///< an incident's is that of its CI
    Team, ///< a deployment's or an incident's is that of its service
    Assignee ///< on screen: the implementer; a deployment's is that of its change
};
template <>
inline constexpr auto enumTexts<LaneGrouping> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("service"),
     QLatin1StringView("ci"),
     QLatin1StringView("environment"),
     QLatin1StringView("team"),
     QLatin1StringView("assignee")});

/// How lanes, and groups of them, stand in order; equal ones by name. What has no service (team, …)
/// comes last.
enum class LaneOrder
{
    Name,
    Criticality, ///< most critical first, not known last
    Failures, ///< most failed changes and deployments first
    Changes, ///< most changes first
    NextStart ///< next planned start after now first
};
template <>
inline constexpr auto enumTexts<LaneOrder> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("name"),
     QLatin1StringView("criticality"),
     QLatin1StringView("failures"),
     QLatin1StringView("changes"),
     QLatin1StringView("next_start")});

/// One flag for each row of a table (FilterOutcome::matches); null: every row.
using RowFlags = std::shared_ptr<const std::vector<quint8>>;

struct TimelineInput
{
    SnapshotPtr snapshot; ///< never null
    RowFlags changes;
    RowFlags deployments;
    RowFlags incidents;
    LaneGrouping grouping = LaneGrouping::Service;
    bool isGrouped = true; ///< false: all lanes stand in one order, in a group that is a rest
    LaneOrder order = LaneOrder::Name;
    Instant now; ///< what still runs ends here
    Qt::DayOfWeek firstDayOfWeek = Qt::Monday; ///< of the weeks that are counted beforehand
};

/// One lane, or one group of lanes.
struct TimelineLane
{
    QString key; ///< stable over rebuilds: the record's id, an environment's name, or empty
    QString name; ///< empty: what has no service (CI, …)
    std::optional<RecordRef> record; ///< none for environments, and for what has none
    int criticality = 0; ///< 1 (most critical) to 4, 0: not known
    int group = 0; ///< index in groups(); of a group: its own
    int firstLane = 0; ///< of a group: its lanes are firstLane to before firstLane + laneCount
    int laneCount = 0; ///< of a group

    bool isRest() const { return key.isEmpty(); }

    friend bool operator==(const TimelineLane&, const TimelineLane&) = default;
};

/// One thing in a lane.
struct LaneItem
{
    LaneSeries series = LaneSeries::Planned;
    int row = 0; ///< in the snapshot's changes, deployments or incidents
    Span span; ///< what still runs ends at `now`; a deployment or incident without an end has none
    quint8 outcome = 0; ///< ChangeOutcome, DeploymentOutcome, or an incident's priority
    bool isOpen = false; ///< still runs: its end is `now` only for want of a better one

    friend bool operator==(const LaneItem&, const LaneItem&) = default;
};

/// What the lanes cannot show of the rows that match.
struct TimelineLeftOut
{
    int changes = 0; ///< without a whole planned or actual window
    int deployments = 0; ///< without a start, or finished before it
    int incidents = 0; ///< likewise
    int brokenActuals = 0; ///< changes whose actual window is inverted or lacks an edge, and that
                           ///< do not run; they are shown as planned

    int total() const { return changes + deployments + incidents; }

    friend bool operator==(const TimelineLeftOut&, const TimelineLeftOut&) = default;
};

/// An incident and what it followed.
struct TimelineLink
{
    int incident = 0; ///< row
    int change = 0; ///< row: what caused it
    int deployment = noRow; ///< row: the change's last deployment begun before the incident

    friend bool operator==(const TimelineLink&, const TimelineLink&) = default;
};

/// Rows of a snapshot that an edit changed (they exist in the snapshot before and after).
struct EditedRows
{
    std::vector<int> changes;
    std::vector<int> deployments;
    std::vector<int> incidents;

    std::size_t count() const { return changes.size() + deployments.size() + incidents.size(); }
};

/// The lanes of one grouping and filter, ready to be painted: every query costs O(log n) and what
/// it answers, whatever the number of records. Immutable and shared between threads.
///
/// Lanes with nothing in them are left out. Spans are half-open with the rules of Span::overlaps().
/// An edit gives new lanes that share everything but a small delta (withEdits()), as ScheduleIndex
/// does.
class TimelineLanes
{
public:
    /// How many edits the delta holds; update() then builds anew.
    static constexpr std::size_t maxEdits = 1'024;

    /// All lanes. 1,100,000 records: under 0.4 s; meant for another thread. Null if cancelled.
    static std::shared_ptr<const TimelineLanes> build(
        const TimelineInput& input, const CancelToken& cancel = {});

    /// The lanes of `input`, by edits of `before` where that does (the same grouping, few rows
    /// differ), else built. `before` may be null. Compares the two snapshots: meant for another
    /// thread. Null if cancelled.
    static std::shared_ptr<const TimelineLanes> update(
        const std::shared_ptr<const TimelineLanes>& before,
        const TimelineInput& input,
        const CancelToken& cancel = {});

    /// The lanes after an edit of a few rows, in the order that they have; under 0.1 ms for one.
    /// `input` has the same grouping, order, now and first day of the week, and tables of the same
    /// length. Null where a rebuild is needed: the edit needs a lane that is not there, or the
    /// delta is full.
    std::shared_ptr<const TimelineLanes> withEdits(
        const TimelineInput& input, const EditedRows& rows) const;

    const TimelineInput& input() const { return m_input; }

    const BoardSnapshot& snapshot() const { return *m_input.snapshot; }

    const std::vector<TimelineLane>& lanes() const;
    /// At least one where there are lanes; with Team, Environment and Assignee, and where lanes are
    /// not grouped, exactly one, which is a rest by its key.
    const std::vector<TimelineLane>& groups() const;

    /// The lane of that key, or -1.
    int laneOf(const QString& key) const;
    int groupOf(const QString& key) const;
    /// The lanes that a row stands in (a change with three CIs: three); none if it is not shown.
    std::vector<int> lanesOf(LaneSeries series, int row) const;

    const TimelineLeftOut& leftOut() const { return m_leftOut; }

    /// From the first start to the last end; none while empty.
    std::optional<Span> extent() const;

    /// Items of a lane that overlap `range`, ascending by start, then row, into `items` (emptied
    /// first). Stops after `most`, with false: then counts say more than bars.
    bool itemsIn(
        int lane,
        LaneSeries series,
        const Span& range,
        int most,
        std::vector<LaneItem>& items) const;
    /// How many items of a lane begin within `range`.
    int startsIn(int lane, LaneSeries series, const Span& range) const;
    /// The item of a row; none if it is not shown in that series.
    std::optional<LaneItem> itemOf(LaneSeries series, int row) const;
    /// The nearest items of a lane that begin after (before) `t`; none at the end.
    std::optional<LaneItem> nextItem(int lane, LaneSeries series, Instant t) const;
    std::optional<LaneItem> previousItem(int lane, LaneSeries series, Instant t) const;

    /// What begins within each column [edges[c], edges[c + 1]) of a lane, into `counts` (made as
    /// long as there are columns). Edges ascend. Columns of whole weeks cost O(columns), others
    /// O(columns log n).
    void laneDensity(
        int lane, const std::vector<qint64>& edges, std::vector<LaneCounts>& counts) const;
    /// The same for all lanes of a group; a record counts once.
    void groupDensity(
        int group, const std::vector<qint64>& edges, std::vector<LaneCounts>& counts) const;
    /// The same for the whole board; a record counts once.
    void boardDensity(const std::vector<qint64>& edges, std::vector<LaneCounts>& counts) const;

    LaneCounts laneCounts(int lane, const Span& range) const;
    LaneCounts groupCounts(int group, const Span& range) const;
    LaneCounts boardCounts(const Span& range) const;
    /// Of all time.
    LaneCounts laneTotals(int lane) const;
    LaneCounts groupTotals(int group) const;

    /// Links whose stretch from cause to incident overlaps `range`, at most `most`, in the order of
    /// their beginning. Both ends match the filter.
    std::vector<TimelineLink> linksIn(const Span& range, int most) const;
    /// The incidents that followed a change or a deployment, or the cause of an incident.
    std::vector<TimelineLink> linksOf(LaneSeries series, int row) const;

    struct Base; ///< what was built at once (LaneBase.h); of no use to others
    struct Delta; ///< what was edited since; likewise

    TimelineLanes(
        const TimelineInput& input,
        const TimelineLeftOut& leftOut,
        std::shared_ptr<const Base> base,
        std::shared_ptr<const Delta> delta);
    ~TimelineLanes();
    Q_DISABLE_COPY_MOVE(TimelineLanes)

private:
    bool isEdited(LaneSeries series, int row) const;
    LaneItem itemAt(LaneSeries series, std::size_t position) const;
    std::span<const PlacedItem> addedTo(int lane, LaneSeries series) const;
    TimelineLink linkOf(int incident) const;
    int deploymentBefore(int change, int incident) const;
    std::vector<int> incidentsOf(int change) const;
    std::vector<int> incidentsAt(const EditedRows& rows, const TimelineLanes& before) const;
    bool movesOthers(const TimelineInput& input, const EditedRows& rows) const;

    TimelineInput m_input;
    TimelineLeftOut m_leftOut;
    std::shared_ptr<const Base> m_base; ///< never null; likewise below
    std::shared_ptr<const Delta> m_delta;
};

} // namespace cb
