// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/DisplayState.h"
#include "core/report/Chart.h"
#include "core/report/ReportLanguage.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <variant>

namespace cb {

/// What reports there are, as on the command line (`--kind`).
enum class ReportKind
{
    Schedule,
    Change,
    Since, ///< what differs since a baseline
    Risk,
    Timeline
};
template <>
inline constexpr auto enumTexts<ReportKind> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("schedule"),
     QLatin1StringView("change"),
     QLatin1StringView("since"),
     QLatin1StringView("risk"),
     QLatin1StringView("timeline")});

/// How much a text stands out.
enum class ReportTone
{
    Normal,
    Secondary,
    Strong
};

/// What the cells of a column hold, and so how they are set and exported.
enum class CellKind
{
    Text,
    Strong, ///< the text that names the row
    Muted, ///< beside what matters
    Number, ///< of a record: never broken over lines
    Date, ///< local time in words; where `at` is given, that is exported
    Figure, ///< to the trailing side; `figure` is exported
    State, ///< sign and word; `code` is a DisplayState
    Risk, ///< meter and word; `code` is a RiskLevel
    Outcome, ///< sign and word; `code` is a DeploymentOutcome
    Conflicts, ///< letters, and a word where there is one kind; `code` is ConflictLetters::bits()
    DayBar ///< the bar of the row in the 24 hours of its day; not exported
};

/// Where a column stands.
enum class ColumnPlace
{
    Always,
    Page, ///< all pages, no files
    Wide, ///< landscape pages and files
    WidePage, ///< landscape pages
    FileOnly
};

struct ReportColumn
{
    QString key; ///< stable name in files: "planned_start"
    QString title; ///< in the report's language; empty: no heading
    CellKind kind = CellKind::Text;
    ColumnPlace place = ColumnPlace::Always;
    double width =
        0; ///< wanted width in points at 9 pt type; columns share what is left by `stretch`
    double stretch = 0;
    QStringList widest = {}; ///< texts that have to fit on one line each

    friend bool operator==(const ReportColumn&, const ReportColumn&) = default;
};

/// A change as it is drawn on a time axis.
struct ReportBar
{
    Span span; ///< planned window
    DisplayState state = DisplayState::Draft;
    std::optional<RiskLevel> risk;
    bool isHit = false; ///< something in the way blocks it

    friend bool operator==(const ReportBar&, const ReportBar&) = default;
};

/// A stretch of freeze or maintenance behind bars.
struct ReportBand
{
    Span span;
    bool isFreeze = true; ///< else maintenance
    bool isHard = true; ///< of a freeze
    QString name;

    friend bool operator==(const ReportBand&, const ReportBand&) = default;
};

struct ReportCell
{
    QString text; ///< plain; lines are broken where it is too wide
    QString exported; ///< what a file gets in its place; null: `text`
    int code = -1; ///< of State, Risk and Outcome; -1: none, no sign is drawn
    bool isStruckOut = false;
    bool isEmergency = false; ///< of State: a bolt after the sign
    std::optional<double> figure;
    std::optional<Instant> at;
    std::optional<ReportBar> bar; ///< of DayBar

    friend bool operator==(const ReportCell&, const ReportCell&) = default;
};

/// A row of a table: either a group heading over the whole width, or one cell for each column.
struct ReportRow
{
    bool isGroup = false;
    QString groupTitle; ///< "Thu 26 November 2026"
    QString groupNote; ///< what is said beside it: "5 changes. Freeze: Retail peak"
    Span day; ///< of what the DayBar cells show; a group's rows take it from the group
    QList<ReportBand> bands; ///< of `day`
    QList<ReportCell> cells;
};

/// The rows of a table, made on demand, so that a report of 1,000 pages holds none of them.
/// Implementations are immutable and give equal answers each time; any thread.
class ReportRows
{
public:
    ReportRows() = default;
    Q_DISABLE_COPY_MOVE(ReportRows)
    virtual ~ReportRows() = default;

    virtual int count() const = 0;
    virtual ReportRow row(int index) const = 0;

    /// The group heading that row `index` stands under (or is), or -1. It is repeated on each page.
    virtual int groupOf(int index) const;
};

/// Rows that are held as they are, for short tables.
std::shared_ptr<const ReportRows> fixedRows(QList<ReportRow> rows);

struct ReportHeading
{
    QString text;
};

struct ReportParagraph
{
    QString text; ///< plain; line feeds are kept
    ReportTone tone = ReportTone::Normal;
};

/// A small note under a chart; an empty one only keeps the distance.
struct ReportCaption
{
    QString text;
};

struct ReportFact
{
    QString label;
    QString value;

    friend bool operator==(const ReportFact&, const ReportFact&) = default;
};

/// Label and value pairs, filled downwards.
struct ReportFacts
{
    QList<ReportFact> facts;
    int columns = 2; ///< 1 or 2
};

/// A line of signs with their words: state, risk.
struct ReportSigns
{
    std::optional<DisplayState> state;
    bool isEmergency = false;
    std::optional<RiskLevel> risk;
};

/// The lifecycle with the place where a change stands.
struct ReportSteps
{
    QList<DisplayState> steps;
    int current = -1;
    bool isOver =
        false; ///< ended on the way (rejected, withdrawn): the last step is drawn as its end
};

struct ReportTable
{
    QString name; ///< stable, of the file or sheet: "changes"
    QString title; ///< of the sheet, in the report's language
    QList<ReportColumn> columns;
    std::shared_ptr<const ReportRows> rows;
    bool hasHead = true;
    bool isOnlyInFile = false; ///< not painted: the whole of what is painted in parts
    bool isOnlyOnPaper = false; ///< a part of what a file has as a whole
};

/// One bar of a lane chart with what is written beside it.
struct ReportLaneBar
{
    ReportBar bar;
    QString label; ///< "2480 H"
};

struct ReportLane
{
    QString name;
    QList<ReportLaneBar> bars; ///< by start
    QList<ReportBand> bands;
};

/// A day of a lane chart: 23, 24 or 25 hours.
struct ReportDay
{
    Span span;
    QString title; ///< "Thu 26 Nov"
    bool isWeekend = false;
};

/// Lanes over time, one column for each day. It breaks between lanes; the days are repeated.
struct ReportLanes
{
    QList<ReportDay> days; ///< without gaps
    QList<ReportLane> lanes;
    QList<ReportBand> bandLabels; ///< each band named once, at the foot
};

/// A chart over the width of the page, under its subtitle.
struct ReportChart
{
    Chart chart;
    double height = 0; ///< points, with its keys
};

/// A card of a layered graph; lengths are points.
struct ReportGraphNode
{
    QRectF rect;
    QString name;
    QString note; ///< below the name
    int criticality = 0; ///< 1 to 4, 0: not known
    bool isChange = false;
    bool isFolded = false; ///< stands for several
};

struct ReportGraphEdge
{
    QList<QPointF> points; ///< straight in the columns that it passes
    bool isSeen = false; ///< trouble was seen to go on along it
    bool isRedundant = false;
};

struct ReportGraphColumn
{
    double left = 0;
    double width = 0;
    QString title;
};

/// What depends on what, in columns. Drawn smaller where the page is narrower.
struct ReportGraph
{
    QSizeF size;
    QList<ReportGraphNode> nodes;
    QList<ReportGraphEdge> edges;
    QList<ReportGraphColumn> columns;
};

/// A change in a lane of a timeline: planned above, actual below.
struct ReportTileBar
{
    std::optional<ReportBar> planned;
    std::optional<Span> actual;
    QString label; ///< "2480 TLS 1.3 only, H": cut in front of the last part where room is short
    QString shortLabel; ///< "2480 H"

    Instant start() const { return planned ? planned->span.start : actual->start; }
};

/// A deployment or an incident in a lane.
struct ReportTileMark
{
    Instant at; ///< a deployment's end, an incident's beginning
    bool isIncident = false;
    int code = 0; ///< DeploymentOutcome, or the priority
};

struct ReportTileLane
{
    QString name;
    QList<ReportTileBar> bars; ///< by start
    QList<ReportTileMark> marks; ///< by time
    QList<ReportBand> bands;
};

struct ReportTileGroup
{
    QString name; ///< empty: the lanes stand without a heading
    QList<ReportTileLane> lanes;
};

/// Where a tile stands among the others; pages count from 1, 0: there is none.
struct ReportTilePlace
{
    int tile = 1;
    int tiles = 1;
    int row = 0; ///< 0: "A"
    int column = 0;
    int left = 0; ///< page of the neighbour; likewise below
    int right = 0;
    int above = 0;
    int below = 0;
    int groups = 0; ///< on this tile
    int lanes = 0;
    int list = 0; ///< page of the list of what is too short
};

/// The words of a tile.
struct ReportTileWords
{
    QString heading; ///< "Timeline, Wed 25 to Sun 29 November 2026"
    QString subtitle; ///< what is on it, and where it goes on
    QString corner; ///< "Tile 2 of 6"
    QString place; ///< "rows A, column 2"
    QString rows; ///< "rows A"
    QString legend;
};

/// Lanes over a stretch of time that is wider, or higher, than a page: cut into tiles, each a whole
/// landscape page with the lanes' names and the days, in rows from left to right.
struct ReportTiles
{
    QList<QList<ReportDay>> columns; ///< the days of each column of tiles, without gaps
    QList<ReportTileGroup> groups;
    std::optional<Instant> now;
    bool hasList = false; ///< the page after the tiles lists what is too short
    QString continued; ///< beside the heading of a group that began on the tile above
    /// In the report's language.
    std::function<ReportTileWords(const ReportTilePlace& place)> words;
    std::function<QString(Instant at)> timeText; ///< "18:00"
};

using ReportBlock = std::variant<
    ReportHeading,
    ReportParagraph,
    ReportCaption,
    ReportFacts,
    ReportSigns,
    ReportSteps,
    ReportTable,
    ReportLanes,
    ReportChart,
    ReportGraph,
    ReportTiles>;

/// A part of a report with a bookmark of its own. Blocks are made on demand (a lane chart of each
/// week of a year is not held); `blocks` is immutable, gives equal answers each time and may be
/// called on any thread.
struct ReportSection
{
    QString bookmark; ///< empty: none
    std::function<QList<ReportBlock>()> blocks;
};

/// What every page and file says about where the report comes from.
struct ReportMeta
{
    ReportKind kind = ReportKind::Schedule;
    QString title; ///< "Forward schedule of change"; head of each page
    QString overline; ///< small, above the title; may be empty
    QString heading; ///< the title on the first page
    QString subtitle;
    QString boardName;
    QString boardState; ///< short hash or sequence that names the state of the board
    Instant madeAt;
    ReportLanguage language; ///< of all texts; its zone is that of all local times
    std::optional<Span> period;
    QString filter; ///< as typed; empty: all

    /// The same as labels and values.
    QList<ReportFact> origin() const;
};

/// A report as data, in reading order: it is painted by ui/reports, and written as CSV or XLSX.
struct Report
{
    ReportMeta meta;
    QList<ReportSection> sections;
    QList<ReportFact>
        contents; ///< what is counted and what is left out, for the side of the preview
};

} // namespace cb
