// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/TimeAxis.h"
#include "ui/calendar/WindowMove.h"

#include <QDate>
#include <QRectF>

#include <optional>
#include <vector>

namespace cb {

class Theme;

/// Sizes of the calendar's parts in device-independent pixels, at the theme's text size.
struct CalendarMetrics
{
    double gutter = 52; ///< beside the hours
    double weekGutter = 34; ///< beside the weeks of a month
    double head = 50; ///< over the columns of a week
    double dayViewHead = 46;
    double monthHead = 24;
    double cellHead = 24; ///< of a day in the month
    double bar = 20;
    double gap = 2;
    double stripe = 4;
    double line = 16; ///< of text in a bar
    double pad = 4;
    double bandRow = 20;
    double footBand = 8;
    double hourMinimum = 20;
    double signOnlyBelow = 44;
    double minimumBar = 18;
    double idleLane = 78;
    double laneMinimum = 132;
    double actual = 8;
    double mark = 18; ///< height of a deployment or incident
    double edgeGrip = 6; ///< from where a bar's edge is dragged

    static CalendarMetrics of(const Theme& theme);
};

/// What a box of a calendar stands for.
enum class BoxKind
{
    Bar, ///< a change's planned window, or its part in one column or row
    Mark, ///< a deployment, an incident, or several in one place
    More, ///< "3 more, lower risk"
    Band ///< label of a freeze or maintenance window
};

/// Parts of the view that scroll apart: heads only sideways, the gutter only up and down.
enum class BoxRegion
{
    Body,
    Head
};

struct CalendarBox
{
    BoxKind kind = BoxKind::Bar;
    BoxRegion region = BoxRegion::Body;
    int item = -1; ///< index in the page's items, marks or windows
    int cell = -1; ///< the (first) cell that it stands in
    int count = 1; ///< marks that share the place; changes behind "more"
    QRectF rect;
    bool continuesBefore = false; ///< begins before this box
    bool continuesAfter = false;
    bool isFaded = false; ///< wholly on days of other months
    bool isLowerRisk = false; ///< "more": all behind it have lower risk than what is shown
};

/// A day of the month, a day's column of the week, or a lane of the day.
struct CalendarCell
{
    QRectF rect; ///< below its head
    QRectF head;
    QDate day;
    Span span;
    int column = 0;
    int row = 0;
    int lane = -1; ///< in the day view, index in the page's lanes
    int count = 0; ///< changes that touch it, shown or not
    int hidden = 0; ///< of those, not shown
    bool isFaded = false; ///< of another month
    bool isIdle = false; ///< a lane without work
};

enum class BandShape
{
    Fill, ///< all that is shown there is covered
    Row, ///< a row of its own under the head
    Foot ///< at the foot of a day in the month
};

struct CalendarBand
{
    int window = -1; ///< index in the page's windows
    BandShape shape = BandShape::Fill;
    BoxRegion region = BoxRegion::Body;
    QRectF rect;
    QRectF label; ///< once per visible stretch; elsewhere null
    bool isDouble = false; ///< another band of its kind is drawn in the same place
    bool continuesBefore = false;
    bool continuesAfter = false;
};

/// A place on the time that a view shows.
struct CalendarMoment
{
    Instant instant;
    QDate day;
    int cell = -1;
};

struct CalendarHit
{
    int box = -1;
    MovePart part = MovePart::Whole; ///< over a bar's edge: that edge
};

/// Where everything of one view lies: the answer of a layout function. Coordinates are those of a
/// view large enough to show everything, without scrolling. Immutable after its making; no painter,
/// no palette, no clock.
struct CalendarGeometry
{
    QSizeF size; ///< of everything
    QRectF body; ///< below the heads, beside the gutter
    double allDayBottom = 0; ///< lower edge of heads, band rows and the lane of long changes
    std::vector<CalendarCell> cells;
    std::vector<CalendarBox> boxes; ///< bars in order of painting
    std::vector<CalendarBand> bands;
    std::vector<QRectF> weekNumbers;
    std::vector<CalendarBox> actuals; ///< beside their bars; item as in boxes
    std::optional<TimeAxis> axis; ///< of week and day
    double pixelsPerMs = 0;
    bool rightToLeft = false;

    bool movesByDays() const { return !axis.has_value(); }

    /// The topmost box at a point of its region.
    std::optional<CalendarHit> hit(QPointF point, BoxRegion region, double edgeGrip) const;
    int cellAt(QPointF point, BoxRegion region = BoxRegion::Body) const;
    int cellOfDay(QDate day) const;
    /// The time under a point; points outside take the nearest cell.
    std::optional<CalendarMoment> momentAt(QPointF point) const;
    double yOf(int cell, Instant instant, bool asEnd = false) const;

    /// Outlines of a window while it is moved, one for each cell that it touches (week, day) or row
    /// (month). `lane` limits a day view to one lane.
    std::vector<QRectF> outlines(
        const Span& span, const QTimeZone& zone, int lane, double barHeight) const;

    /// The nearest other bar, mark or "more" line in a direction (Qt::Key_Left…Down on screen) from
    /// a box; -1: none.
    int neighbour(int box, Qt::Key direction) const;

    /// Turns everything round for right-to-left reading.
    void mirror();
};

} // namespace cb
