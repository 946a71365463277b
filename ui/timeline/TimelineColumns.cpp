// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineSceneParts.h"
#include "ui/timeline/TimelineWords.h"

#include <algorithm>
#include <cmath>

namespace cb::timelinescene {
namespace {

constexpr double capHeight = 4;
constexpr double footGap = 2;

/// How many of what a column is as high as.
struct ColumnHeights
{
    double done = 0;
    double failed = 0;
    double planned = 0;
};

ColumnHeights changesOf(const LaneCounts& counts)
{
    return {
        static_cast<double>(counts.changesDone() + counts.of(ChangeOutcome::Running)),
        static_cast<double>(counts.changesFailed()),
        static_cast<double>(counts.of(ChangeOutcome::ToCome))};
}

ColumnHeights everythingOf(const LaneCounts& counts)
{
    ColumnHeights heights = changesOf(counts);
    heights.done += counts.deploymentCount();
    heights.failed += counts.deploymentsFailed();
    return heights;
}

/// Makes the columns of lines.
class ColumnMaker
{
public:
    ColumnMaker(TimelineScene& scene, TickUnit unit)
        : m_scene(scene)
        , m_edges(columnEdges(scene.span(), unit, scene.calendar))
    {
        m_x.reserve(m_edges.size());
        for (const qint64 edge : m_edges) {
            m_x.push_back(std::round(scene.frame.canvas.left() + scene.scale.xOf({edge})));
        }
    }

    std::vector<LaneCounts>& countsOf(const TimelineRow& row)
    {
        if (row.line.isGroup) {
            m_scene.lanes->groupDensity(row.line.index, m_edges, m_counts);
        } else {
            m_scene.lanes->laneDensity(row.line.index, m_edges, m_counts);
        }
        return m_counts;
    }

    /// `peak`: of how many records a column takes the whole height.
    void add(int rowIndex, double peak, ColumnHeights (*heightsOf)(const LaneCounts&))
    {
        const TimelineRow& row = m_scene.rows[static_cast<std::size_t>(rowIndex)];
        for (std::size_t c = 0; c < m_counts.size(); ++c) {
            const LaneCounts& counts = m_counts[c];
            if (counts.isEmpty()) {
                continue;
            }
            const QRectF cell(m_x[c], row.rect.top(), m_x[c + 1] - m_x[c], row.rect.height());
            TimelineItem item;
            item.kind = TimelineItemKind::Column;
            item.line = rowIndex;
            item.shape = static_cast<int>(m_scene.columns.size());
            item.count = static_cast<int>(counts.changeCount());
            item.span = {{m_edges[c]}, {m_edges[c + 1]}};
            item.rect = cell;
            item.ring = cell.adjusted(0, 1, 0, -1);
            item.counts = counts;
            m_scene.items.push_back(item);
            TimelineColumnShape shape = shapeOf(cell, counts, heightsOf(counts), peak);
            shape.isGroup = row.line.isGroup;
            m_scene.columns.push_back(shape);
        }
    }

private:
    static QRectF barOf(const QRectF& cell)
    {
        constexpr double shareOfGap = 0.2;
        constexpr double mostGap = 4;
        const double gap = std::clamp(std::round(cell.width() * shareOfGap), 1.0, mostGap);
        const double left = cell.left() + std::floor(gap / 2);
        return {left, cell.top(), std::max(1.0, cell.width() - gap), cell.height()};
    }

    static TimelineColumnShape shapeOf(
        const QRectF& cell, const LaneCounts& counts, const ColumnHeights& heights, double peak)
    {
        TimelineColumnShape shape;
        const QRectF bar = barOf(cell);
        const double foot = cell.bottom() - footGap;
        const double most = cell.height() - footGap - capHeight - 2;
        const double each = most / std::max(1.0, peak);
        const double total = heights.done + heights.planned;
        shape.isCut = total > peak;
        const double fit = shape.isCut ? peak / total : 1;
        const auto high = [each, fit](double count) {
            constexpr double least = 2;
            return count > 0 ? std::max(least, std::round(count * each * fit)) : 0;
        };
        double top = foot;
        if (heights.done > 0) {
            const double height = high(heights.done);
            shape.done = {bar.left(), foot - height, bar.width(), height};
            top -= height;
        }
        if (heights.failed > 0) {
            const double height = std::min(high(heights.failed), foot - top);
            shape.failed = {bar.left(), foot - height, bar.width(), height};
        }
        if (heights.planned > 0) {
            constexpr double leastOutline = 3;
            const double height = std::max(leastOutline, high(heights.planned));
            shape.planned = {bar.left(), top - height, bar.width(), height};
            top -= height;
        }
        if (total <= 0 && counts.deploymentCount() > 0) {
            constexpr double dash = 2;
            shape.deployments = {bar.left(), foot - dash, bar.width(), dash};
            top -= dash;
        }
        if (counts.changesFailed() + counts.deploymentsFailed() > 0) {
            constexpr double capWidth = 7;
            shape.cap = {
                std::round(bar.center().x() - capWidth / 2),
                top - capHeight - 1,
                capWidth,
                capHeight};
        }
        constexpr int mostUrgent = 2;
        const int priority = counts.worstPriority();
        if (priority >= 1 && priority <= mostUrgent) {
            const double size = std::min(11.0, cell.height() / 2);
            shape.incident = {std::round(bar.center().x() - size / 2), cell.top() + 1, size, size};
        }
        return shape;
    }

    TimelineScene& m_scene;
    std::vector<qint64> m_edges;
    std::vector<double> m_x;
    std::vector<LaneCounts> m_counts;
};

/// Columns of a lane with too much for bars: as narrow as can be told apart.
TickUnit denseUnit(const TimeScale& scale)
{
    constexpr double leastWidth = 7;
    for (const TickUnit unit :
         {TickUnit::Minute, TickUnit::Minute15, TickUnit::Hour, TickUnit::Hour6, TickUnit::Day})
    {
        if (scale.lengthOf(ordinaryMs(unit)) >= leastWidth) {
            return unit;
        }
    }
    return TickUnit::Week;
}

bool isWholeYear(const Span& span, const QTimeZone& zone)
{
    const LocalTime start = WallTime::toLocal(span.start, zone);
    const LocalTime end = WallTime::toLocal(span.end.plusMs(msPerHour), zone);
    return start.date.dayOfYear() == 1 && end.date.dayOfYear() == 1
        && end.date.year() == start.date.year() + 1;
}

} // namespace

void layColumns(TimelineScene& scene, const TimelineRequest& request)
{
    const ColumnPeaks& peaks = request.peaks;
    ColumnMaker maker(scene, scene.columnUnit);
    for (std::size_t i = 0; i < scene.rows.size(); ++i) {
        const TimelineRow& row = scene.rows[i];
        maker.countsOf(row);
        maker.add(static_cast<int>(i), row.line.isGroup ? peaks.group : peaks.lane, changesOf);
    }
}

void layDenseLane(TimelineScene& scene, const TimelineRequest& request, int row)
{
    Q_UNUSED(request)
    ColumnMaker maker(scene, denseUnit(scene.scale));
    double peak = 1;
    for (const LaneCounts& counts : maker.countsOf(scene.rows[static_cast<std::size_t>(row)])) {
        const ColumnHeights heights = everythingOf(counts);
        peak = std::max(peak, heights.done + heights.planned);
    }
    maker.add(row, peak, everythingOf);
}

void layTotals(TimelineScene& scene, const TimelineRequest& request)
{
    const Theme& theme = *request.theme;
    TimelineTexts& texts = *request.texts;
    const Span span = scene.span();
    const double pad = theme.metrics().spacing.s2;
    const QRectF& totals = scene.frame.totals;
    double numbers = 0;
    std::vector<LaneCounts> counts;
    for (const TimelineRow& row : scene.rows) {
        counts.push_back(
            row.line.isGroup ? scene.lanes->groupCounts(row.line.index, span)
                             : scene.lanes->laneCounts(row.line.index, span));
        const QString text = scene.locale.toString(counts.back().changeCount());
        numbers = std::max(numbers, texts.width(text, TextRole::Small, row.line.isGroup));
    }
    const double failedLeft = totals.left() + pad + std::ceil(numbers) + pad;
    for (std::size_t i = 0; i < scene.rows.size(); ++i) {
        TimelineRow& row = scene.rows[i];
        const QRectF room(totals.left() + pad, row.rect.top(), numbers + 1, row.rect.height());
        const ColorRole role = row.line.isGroup ? ColorRole::Text : ColorRole::Text2;
        row.total = texts.label(
            scene.locale.toString(counts[i].changeCount()),
            TextRole::Small,
            theme.color(role),
            room.adjusted(0, 0, 16, 0),
            row.line.isGroup);
        if (counts[i].changesFailed() > 0) {
            row.failed = texts.label(
                TimelineWords::failed(static_cast<int>(counts[i].changesFailed())),
                TextRole::Caption,
                theme.outcome(OutcomeSign::Failed),
                {failedLeft, row.rect.top(), totals.right() - failedLeft - 2, row.rect.height()});
        }
    }
    const QRectF head(
        totals.left() + pad, scene.frame.axis.top(), totals.width() - pad, scene.metrics.axis);
    scene.totalsHead = texts.label(
        TimelineWords::totalsHead(isWholeYear(span, scene.calendar.zone)),
        TextRole::Small,
        theme.color(ColorRole::Text2),
        head);
}

} // namespace cb::timelinescene
