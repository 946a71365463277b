// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/Sequence.h"
#include "core/timeline/LaneLayout.h"
#include "core/timeline/TimeTicks.h"
#include "ui/predict/BoardChances.h"
#include "ui/timeline/TimelineBands.h"
#include "ui/timeline/TimelineLines.h"
#include "ui/timeline/TimelineTexts.h"

#include <QLocale>
#include <QRectF>

namespace cb {

/// Where the parts of a timeline stand.
struct TimelineFrame
{
    QRectF all;
    QRectF stripHead; ///< null where the view shows a year or more: then the canvas is the strip
    QRectF strip;
    QRectF axisHead;
    QRectF axis;
    QRectF secondAxis; ///< of a second zone; null: none
    QRectF heads; ///< beside the canvas
    QRectF canvas;
    QRectF totals; ///< null: none
};

/// Text of the axis.
struct TimelineAxisLabel
{
    LabelText text;
    Span span; ///< of its cell
    bool isToday = false;
};

/// A vertical stretch of the canvas that differs.
struct TimelineShade
{
    enum class Kind
    {
        Weekend,
        MissingHour,
        DoubleHour
    };

    Kind kind = Kind::Weekend;
    LaneStretch stretch;
    LabelText text;
};

struct TimelineGridLine
{
    double x = 0;
    bool isStrong = false;
};

/// A line in view: a group's head or a lane, with the texts beside it.
struct TimelineRow
{
    TimelineLine line;
    int number = 0; ///< in TimelineLines::all()
    QRectF rect; ///< over the canvas
    QRectF head; ///< beside it
    QRectF fold; ///< the sign of a group's head
    LabelText name;
    LabelText count; ///< "2 changes"
    LabelText total;
    LabelText failed;
    QString fullName;
    bool isCut = false;
};

/// A change, ready to be painted.
struct TimelineBarShape
{
    BoxLabel box; ///< planned bar; a null rect: none
    QRectF tail;
    QRectF margin;
    QRectF actual;
    QRectF outcomeBox; ///< null: none
    OutcomeSign outcome = OutcomeSign::Ok;
    bool actualGoesOn = false;
    bool isFilteredOut = false;
    LabelText title;
    LabelText over;
};

/// One or more deployments or incidents, ready to be painted.
struct TimelineMarkShape
{
    QRectF sign;
    bool isIncident = false;
    OutcomeSign outcome = OutcomeSign::Ok;
    int priority = 0;
    LabelText text;
};

/// A week (month, …) of a lane or group, ready to be painted.
struct TimelineColumnShape
{
    QRectF done;
    QRectF failed;
    QRectF planned;
    QRectF deployments; ///< where there are no changes
    QRectF cap; ///< says that something failed
    QRectF incident;
    bool isCut = false; ///< higher than the scale
    bool isGroup = false;
};

enum class TimelineItemKind
{
    Change,
    More,
    Deployment,
    Incident,
    Column
};

/// What can be pointed at, selected and read aloud.
struct TimelineItem
{
    TimelineItemKind kind = TimelineItemKind::Change;
    int row = -1; ///< in the snapshot's table; of a column: -1
    int line = 0; ///< index in TimelineScene::rows
    int shape = 0; ///< index in bars, more, marks or columns
    int count = 1; ///< records that share the place
    Span span;
    QRectF rect; ///< what is hit
    QRectF ring; ///< what the selection goes round
    LaneCounts counts; ///< of a column
    ConflictLetters conflicts; ///< of a change

    std::optional<RecordRef> record(const BoardSnapshot& snapshot) const;
};

/// A freeze or maintenance window in lanes that follow each other.
struct TimelineBandShape
{
    int band = 0; ///< in TimelineBands::bands
    QRectF rect;
    bool isPartial = false;
    QRectF labelRect; ///< null: no label
    QRectF lock;
    LabelText label;
};

/// From what caused an incident to the incident.
struct TimelineLinkShape
{
    TimelineLink link;
    QPointF from;
    QPointF to;
    double bend = 0; ///< x of the upright part
};

/// From the end of a change to the start of what follows it.
struct TimelineSequenceShape
{
    int before = 0; ///< row; likewise below
    int after = 0;
    QPointF from;
    QPointF to;
    double level = 0; ///< y of the level part: below the bar, where no title stands
    double bend = 0; ///< x of the upright part
    bool isCritical = false; ///< part of the critical path
    bool isBroken = false; ///< the follower starts before the end
};

struct TimelineStripColumn
{
    QRectF done;
    QRectF failed;
    QRectF planned;
};

/// The year by week over the canvas.
struct TimelineStripShape
{
    Span year;
    LabelText title;
    LabelText help;
    std::vector<TimelineStripColumn> columns;
    std::vector<LabelText> months;
    double now = -1; ///< x; -1: not in this year
    QRectF window;
};

/// What one frame shows, laid out and labelled in the widget's coordinates: all that a painter
/// needs but the look of the moment. Immutable after its making.
struct TimelineScene
{
    std::shared_ptr<const TimelineLanes> lanes; ///< never null
    std::shared_ptr<const TimelineBands> windows; ///< may be null
    BoardChancesPtr chances; ///< what a model says of open changes; may be null
    TimelineMetrics metrics;
    TimelineFrame frame;
    TimelineLines lines;
    TimeScale scale; ///< x 0 is the canvas's edge where time begins
    TimelineDetail detail = TimelineDetail::Titles;
    TickUnit columnUnit = TickUnit::Week;
    TickCalendar calendar;
    TimeText times;
    QLocale locale;
    Instant now;
    double scrollY = 0;
    bool isRightToLeft = false;

    std::vector<TimelineGridLine> grid;
    std::vector<TimelineShade> shades;
    std::vector<TimelineAxisLabel> labels;
    std::vector<TimelineAxisLabel> secondLabels;
    LabelText corner;
    LabelText secondCorner;
    LabelText totalsHead;
    std::vector<TimelineRow> rows;
    std::vector<TimelineBandShape> bands;
    std::vector<TimelineBarShape> bars;
    std::vector<TimelineMarkShape> marks;
    std::vector<LabelText> more;
    std::vector<TimelineColumnShape> columns;
    std::vector<TimelineLinkShape> links;
    std::vector<TimelineSequenceShape> sequences;
    std::vector<TimelineItem> items; ///< in order of painting
    TimelineStripShape strip;
    double nowX = -1; ///< -1: not in view
    LabelText nowText;

    bool hasColumns() const { return detail == TimelineDetail::Weeks; }

    const BoardSnapshot& snapshot() const { return lanes->snapshot(); }

    /// What is in view: the scale's span less what the totals cover.
    Span span() const;
    /// Widget x of an instant, and back.
    double xOf(Instant t) const;
    Instant instantAt(double x) const;
    /// The topmost item at a point, or -1.
    int itemAt(QPointF point) const;
    /// Index in rows, or -1.
    int rowAt(double y) const;
    int itemOf(const RecordRef& record) const;
};

/// The tallest columns that a scale has to show, of all lanes and groups.
struct ColumnPeaks
{
    quint32 lane = 1;
    quint32 group = 1;

    friend bool operator==(const ColumnPeaks&, const ColumnPeaks&) = default;
};

/// What is asked of a frame.
struct TimelineRequest
{
    std::shared_ptr<const TimelineLanes> lanes; ///< never null
    std::shared_ptr<const TimelineBands> windows; ///< null: not known yet
    BoardChancesPtr chances; ///< may be null
    const Theme* theme = nullptr; ///< never null
    TimelineTexts* texts = nullptr; ///< never null
    QLocale locale;
    QTimeZone zone;
    QTimeZone secondZone; ///< invalid: none
    Instant now;
    TimeScale scale; ///< as wide as the view less `heads`
    QSizeF size;
    double heads = 0; ///< width of the column of names
    double scrollY = 0;
    FillBy fillBy = FillBy::State;
    QSet<QString> folded;
    std::vector<std::pair<int, Span>> moved; ///< planned windows not written yet, by row
    std::shared_ptr<const SequencePlan> sequences; ///< of the lanes' changes; null: not known
    std::shared_ptr<const std::vector<ConflictLetters>>
        conflicts; ///< by row of changes; null: not known
    QList<RecordRef> selected; ///< links of these are drawn however far they go
    ColumnPeaks peaks; ///< of timelineColumnUnit()
    bool isRightToLeft = false;
};

/// The parts of a view that shows so long a time. The column of totals lies over the end of the
/// canvas, so that the scale stays as it is where the column comes and goes: the scale's width is
/// always that of the view less `heads`.
TimelineFrame timelineFrame(
    const TimelineMetrics& metrics, QSizeF size, double heads, double lengthMs, bool hasSecondZone);
/// The unit of columns that are wide enough to be told apart.
TickUnit timelineColumnUnit(const TimeScale& scale);

/// Lays out a frame. Cost in what is in view; GUI thread, as it measures text.
TimelineScene makeTimelineScene(const TimelineRequest& request);

} // namespace cb
