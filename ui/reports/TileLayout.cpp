// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/TileLayout.h"

#include <algorithm>
#include <array>

namespace cb {
namespace {

/// The worst of signs that share a place is shown.
int badness(const TileMark& mark)
{
    if (mark.isIncident) {
        return mark.code == 0 ? -1 : 10 - mark.code;
    }
    switch (static_cast<DeploymentOutcome>(mark.code)) {
    case DeploymentOutcome::Failed:
        return 4;
    case DeploymentOutcome::RolledBack:
        return 3;
    case DeploymentOutcome::Running:
        return 2;
    case DeploymentOutcome::Cancelled:
        return 1;
    case DeploymentOutcome::Succeeded:
        break;
    }
    return 0;
}

/// Places what one lane has in one column.
class LanePlacer
{
public:
    LanePlacer(
        const ReportTileLane& lane,
        const QList<ReportDay>& days,
        double width,
        const TextWidth& widthOf,
        const TileMetrics& metrics)
        : m_lane(lane)
        , m_days(days)
        , m_span{days.first().span.start, days.last().span.end}
        , m_width(width)
        , m_widthOf(widthOf)
        , m_metrics(metrics)
    {}

    PlacedTileLane run()
    {
        for (int i = 0; i < m_lane.bars.size(); ++i) {
            placeBar(i);
        }
        for (const ReportTileMark& mark : m_lane.marks) {
            if (m_span.contains(mark.at)) {
                placeMark(mark);
            }
        }
        m_placed.rows = static_cast<int>(m_freeFrom.size());
        return m_placed;
    }

private:
    double x(Instant at) const { return std::clamp(tileX(m_days, at, m_width), 0.0, m_width); }

    bool touches(const Span& span) const { return span.overlaps(m_span); }

    void placeBar(int index)
    {
        const ReportTileBar& bar = m_lane.bars.at(index);
        const bool hasPlanned = bar.planned && touches(bar.planned->span);
        const bool hasActual = bar.actual && touches(*bar.actual);
        if (!hasPlanned && !hasActual) {
            return;
        }
        TileBar placed;
        placed.bar = index;
        if (hasPlanned) {
            stretch(bar.planned->span, placed.left, placed.right);
        }
        if (hasActual) {
            stretch(*bar.actual, placed.actualLeft, placed.actualRight);
        }
        double from = hasPlanned ? placed.left : placed.actualLeft;
        double until = hasPlanned ? placed.right : placed.actualRight;
        placed.labelLeft = until + m_metrics.gap;
        if (!hasPlanned) {
            placed.left = placed.right = placed.actualLeft;
        }
        placeLabel(bar, from, placed);
        from = std::min({from, placed.labelLeft, hasActual ? placed.actualLeft : from});
        until = std::max(
            {until, placed.labelLeft + placed.labelRoom, hasActual ? placed.actualRight : until});
        takeRow(placed, from, until);
    }

    void stretch(const Span& span, double& left, double& right) const
    {
        left = x(span.start);
        right = std::max(x(span.end), left + m_metrics.thinnestBar);
        if (right > m_width) {
            right = m_width;
            left = std::min(left, m_width - m_metrics.thinnestBar);
        }
    }

    /// Behind the bar: whole, else cut, else the short one; else the short one before it.
    void placeLabel(const ReportTileBar& bar, double from, TileBar& placed) const
    {
        const double whole = m_widthOf(bar.label);
        const double few = m_widthOf(bar.shortLabel);
        const double room = m_width - placed.labelLeft;
        if (room >= std::min(whole, few + m_metrics.least)) {
            placed.labelRoom = std::min({whole, room, m_longest});
            return;
        }
        placed.isShortLabel = true;
        placed.labelRoom = few;
        if (room < few) {
            placed.labelLeft = std::max(0.0, from - m_metrics.gap - few);
        }
    }

    void takeRow(TileBar& placed, double from, double until)
    {
        const auto row = std::find_if(
            m_freeFrom.begin(), m_freeFrom.end(), [from](double free) { return free <= from; });
        placed.row = static_cast<int>(row - m_freeFrom.begin());
        if (row == m_freeFrom.end()) {
            m_freeFrom.push_back(until + m_metrics.gap);
        } else {
            *row = until + m_metrics.gap;
        }
        m_placed.bars.push_back(placed);
    }

    void placeMark(const ReportTileMark& mark)
    {
        TileMark made;
        made.middle = std::clamp(x(mark.at), m_metrics.sign / 2, m_width - m_metrics.sign / 2);
        made.isIncident = mark.isIncident;
        made.code = mark.code;
        for (auto known = m_placed.marks.rbegin(); known != m_placed.marks.rend(); ++known) {
            const double end = known->count > 1
                ? known->countLeft + m_widthOf(QString::number(known->count))
                : known->middle + m_metrics.sign / 2;
            if (end + 1 <= made.middle - m_metrics.sign / 2) {
                break;
            }
            if (known->isIncident == made.isIncident) {
                join(*known, made);
                return;
            }
        }
        m_placed.marks.push_back(made);
    }

    void join(TileMark& known, const TileMark& mark) const
    {
        ++known.count;
        known.code = badness(mark) > badness(known) ? mark.code : known.code;
        known.countLeft = known.middle + m_metrics.sign / 2 + 0.8;
    }

    static constexpr double m_longest = 150; ///< of a label

    const ReportTileLane& m_lane;
    const QList<ReportDay>& m_days;
    Span m_span;
    double m_width;
    const TextWidth& m_widthOf;
    const TileMetrics& m_metrics;
    std::vector<double> m_freeFrom; ///< of each row
    PlacedTileLane m_placed;
};

/// Cuts the lanes into rows of tiles.
class BandCutter
{
public:
    BandCutter(
        const ReportTiles& tiles, const TilePlan& plan, double height, const TileMetrics& metrics)
        : m_tiles(tiles)
        , m_plan(plan)
        , m_height(height)
        , m_metrics(metrics)
    {}

    std::vector<TileBand> run()
    {
        m_bands.emplace_back();
        for (int group = 0; group < m_tiles.groups.size(); ++group) {
            for (int lane = 0; lane < m_tiles.groups.at(group).lanes.size(); ++lane) {
                addLane(group, lane);
            }
        }
        return m_bands;
    }

private:
    double headingOf(int group) const
    {
        return m_tiles.groups.at(group).name.isEmpty() ? 0 : m_metrics.groupHeight;
    }

    double laneHeight(int rows, bool hasMarks) const
    {
        return std::max(rows * m_metrics.barRow + (hasMarks ? m_metrics.marks : 0), m_metrics.bar)
            + 2 * m_metrics.padding;
    }

    void addLane(int group, int lane)
    {
        int rows = 0;
        bool hasMarks = false;
        const auto index =
            static_cast<std::size_t>(m_plan.firstLane[static_cast<std::size_t>(group)] + lane);
        for (const PlacedTileLane& placed : m_plan.lanes[index]) {
            rows = std::max(rows, placed.rows);
            hasMarks = hasMarks || !placed.marks.empty();
        }
        const double heading = m_group == group ? 0 : headingOf(group);
        const double whole = laneHeight(rows, hasMarks);
        if (m_used + heading + whole > m_height && m_used > 0) {
            startBand();
        }
        addHeading(group, lane > 0);
        addRows({group, lane, false, 0, rows, hasMarks, whole});
    }

    void startBand()
    {
        m_bands.emplace_back();
        m_used = 0;
        m_group = -1;
    }

    void addHeading(int group, bool isContinued)
    {
        if (m_group != group && headingOf(group) > 0) {
            add({group, -1, isContinued, 0, 0, false, headingOf(group)});
        }
        m_group = group;
    }

    /// A lane that no tile can hold goes on in the next row of tiles.
    void addRows(TileStrip strip)
    {
        const int last = strip.lastRow;
        while (m_used + strip.height > m_height + 0.01 && strip.lastRow - strip.firstRow > 1) {
            const double room = m_height - m_used - 2 * m_metrics.padding;
            const int fit = std::max(1, static_cast<int>(room / m_metrics.barRow));
            TileStrip part = strip;
            part.lastRow = std::min(strip.firstRow + fit, last);
            part.hasMarks = false;
            part.height = laneHeight(part.lastRow - part.firstRow, false);
            add(part);
            strip.firstRow = part.lastRow;
            strip.isContinued = true;
            strip.height = laneHeight(last - strip.firstRow, strip.hasMarks);
            startBand();
            addHeading(strip.group, true);
        }
        add(strip);
    }

    void add(const TileStrip& strip)
    {
        m_bands.back().push_back(strip);
        m_used += strip.height;
    }

    const ReportTiles& m_tiles;
    const TilePlan& m_plan;
    double m_height;
    const TileMetrics& m_metrics;
    std::vector<TileBand> m_bands;
    double m_used = 0;
    int m_group = -1; ///< whose heading stands last in the band
};

} // namespace

double tileX(const QList<ReportDay>& days, Instant at, double width)
{
    const Span span{days.first().span.start, days.last().span.end};
    return static_cast<double>(at.ms - span.start.ms) / static_cast<double>(span.lengthMs())
        * width;
}

TilePlan planTiles(
    const ReportTiles& tiles,
    double axisWidth,
    double height,
    const TextWidth& widthOf,
    const TileMetrics& metrics)
{
    TilePlan plan;
    for (const ReportTileGroup& group : tiles.groups) {
        plan.firstLane.push_back(static_cast<int>(plan.lanes.size()));
        for (const ReportTileLane& lane : group.lanes) {
            std::vector<PlacedTileLane> columns;
            for (const QList<ReportDay>& days : tiles.columns) {
                columns.push_back(LanePlacer(lane, days, axisWidth, widthOf, metrics).run());
            }
            plan.lanes.push_back(std::move(columns));
        }
    }
    plan.bands = BandCutter(tiles, plan, height, metrics).run();
    return plan;
}

} // namespace cb
