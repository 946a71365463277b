// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/LaneLayout.h"

#include "core/timeline/LaneMarkRoom.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cb {
namespace {

constexpr double nowhere = std::numeric_limits<double>::infinity();

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

/// The higher, the more it has to be seen.
int weight(LaneSeries series, quint8 outcome)
{
    if (series == LaneSeries::Incidents) {
        constexpr int lowest = 6;
        return outcome == 0 ? 0 : lowest - outcome;
    }
    switch (static_cast<DeploymentOutcome>(outcome)) {
    case DeploymentOutcome::Failed:
        return 4;
    case DeploymentOutcome::RolledBack:
        return 3;
    case DeploymentOutcome::Running:
        return 2;
    case DeploymentOutcome::Succeeded:
        return 1;
    case DeploymentOutcome::Cancelled:
        break;
    }
    return 0;
}

/// Bars in one chain of overlaps.
struct Cluster
{
    std::size_t first = 0;
    std::size_t end = 0;
    int rows = 1;
    int more = -1; ///< index in LaneContent::more
};

class LaneLayouter
{
public:
    explicit LaneLayouter(const LaneRequest& request)
        : m_request(request)
        , m_sizes(request.sizes)
        , m_changes(*request.lanes->snapshot().changes)
    {}

    LaneContent layOut()
    {
        if (!addBars() || !addMarks(LaneSeries::Deployments, m_content.deployments)
            || !addMarks(LaneSeries::Incidents, m_content.incidents))
        {
            LaneContent dense;
            dense.isDense = true;
            return dense;
        }
        stack();
        giveRoom();
        return std::move(m_content);
    }

private:
    /// What may reach into the view: `left` and `right` units beyond its edges.
    Span reach(double left, double right) const
    {
        const TimeScale& scale = m_request.scale;
        return {scale.instantAt(-left), scale.instantAt(scale.width() + right).plusMs(1)};
    }

    /// More items than this can't be told apart.
    int most() const
    {
        constexpr double unitsEach = 2;
        return std::max(16, static_cast<int>(m_request.scale.width() / unitsEach));
    }

    bool addBars()
    {
        const TimelineLanes& lanes = *m_request.lanes;
        const Span range = reach(m_sizes.minimumBar + m_sizes.titleMost, m_sizes.sign);
        std::vector<LaneItem> items;
        if (!lanes.itemsIn(m_request.lane, LaneSeries::Planned, range, most(), items)) {
            return false;
        }
        std::vector<int> seen;
        seen.reserve(items.size());
        for (const LaneItem& item : items) {
            if (!isMoved(item.row)) {
                addBar(item.row, item.span);
            }
            seen.push_back(item.row);
        }
        if (m_request.moved) {
            for (const auto& [row, span] : *m_request.moved) {
                if (standsHere(row) && span.overlaps(range)) {
                    addBar(row, span);
                }
                seen.push_back(row);
            }
        }
        std::sort(seen.begin(), seen.end());
        if (!lanes.itemsIn(m_request.lane, LaneSeries::Actual, range, most(), items)) {
            return false;
        }
        for (const LaneItem& item : items) {
            if (!std::binary_search(seen.begin(), seen.end(), item.row)) {
                addBar(item.row, m_changes.plannedWindow(item.row));
            }
        }
        return true;
    }

    bool isMoved(int row) const
    {
        return m_request.moved
            && std::any_of(
                   m_request.moved->begin(), m_request.moved->end(), [row](const auto& moved) {
                       return moved.first == row;
                   });
    }

    bool standsHere(int row) const
    {
        const std::vector<int> own = m_request.lanes->lanesOf(LaneSeries::Planned, row);
        return std::find(own.begin(), own.end(), m_request.lane) != own.end();
    }

    void addBar(int row, const std::optional<Span>& planned)
    {
        const TimeScale& scale = m_request.scale;
        LaneBar bar;
        bar.row = row;
        const auto actual = m_request.lanes->itemOf(LaneSeries::Actual, row);
        if (actual) {
            bar.hasActual = true;
            bar.isRunning = static_cast<ChangeOutcome>(actual->outcome) == ChangeOutcome::Running;
            bar.actual = {scale.xOf(actual->span.start), scale.xOf(actual->span.end)};
        }
        if (!planned) {
            bar.bar = {bar.actual.left, std::max(bar.actual.right, bar.actual.left + 2)};
            m_content.bars.push_back(bar);
            return;
        }
        bar.hasPlanned = true;
        bar.planned = *planned;
        bar.bar.left = scale.xOf(planned->start);
        bar.bar.right = std::max(scale.xOf(planned->end), bar.bar.left + m_sizes.minimumBar);
        const qint64 backout = m_changes.backoutMs[at(row)];
        if (backout > 0) {
            bar.tail = {bar.bar.right, scale.xOf(planned->end.plusMs(backout))};
        }
        giveLettersRoom(bar);
        if (actual && actual->span.end < planned->end) {
            bar.margin = {bar.actual.right, scale.xOf(planned->end)};
        }
        bar.isOver = bar.isRunning
            ? overrunOf(m_changes, row, m_request.lanes->input().now).isLate()
            : actual && actual->span.end.ms - planned->end.ms > overFromMs;
        m_content.bars.push_back(bar);
    }

    /// A bar shows its letters wherever it stands: what is too short for them keeps room beside it.
    void giveLettersRoom(LaneBar& bar) const
    {
        const double width = m_request.lettersWidth ? m_request.lettersWidth(bar.row) : 0;
        if (width > 0 && bar.bar.width() < m_sizes.signRoom + width + m_sizes.letterGap) {
            const double left = bar.plannedRight() + m_sizes.letterGap;
            bar.letters = {left, left + width};
        }
    }

    bool addMarks(LaneSeries series, std::vector<LaneMark>& marks)
    {
        std::vector<LaneItem> items;
        const Span range = reach(m_sizes.sign + m_sizes.titleMost, m_sizes.sign);
        const Span begin{range.start, range.end};
        if (!m_request.lanes->itemsIn(m_request.lane, series, begin, 2 * most(), items)) {
            return false;
        }
        for (const LaneItem& item : items) {
            addMark(series, item, marks);
        }
        return true;
    }

    void addMark(LaneSeries series, const LaneItem& item, std::vector<LaneMark>& marks)
    {
        const double x = m_request.scale.xOf(item.span.start);
        if (!marks.empty()) {
            LaneMark& last = marks.back();
            const double room = m_sizes.sign + (last.count > 1 ? m_sizes.countWidth : 0);
            if (x - last.x < room) {
                ++last.count;
                last.span.end = std::max(last.span.end, item.span.end);
                if (weight(series, item.outcome) > weight(series, last.outcome)) {
                    last.row = item.row;
                    last.outcome = item.outcome;
                }
                return;
            }
        }
        marks.push_back({series, item.row, 1, item.outcome, item.span, x, {}});
    }

    /// Sub-rows: chains of overlaps share the lane's height.
    void stack()
    {
        std::vector<LaneBar>& bars = m_content.bars;
        std::stable_sort(bars.begin(), bars.end(), [](const LaneBar& a, const LaneBar& b) {
            return a.left() < b.left();
        });
        std::vector<LaneBar> kept;
        kept.reserve(bars.size());
        for (std::size_t first = 0; first < bars.size();) {
            std::size_t end = first + 1;
            double right = bars[first].right();
            while (end < bars.size() && bars[end].left() < right) {
                right = std::max(right, bars[end].right());
                ++end;
            }
            stackCluster(first, end, kept);
            first = end;
        }
        bars = std::move(kept);
    }

    void stackCluster(std::size_t first, std::size_t end, std::vector<LaneBar>& kept)
    {
        Cluster cluster;
        cluster.first = kept.size();
        std::vector<double> ends;
        for (std::size_t i = first; i < end; ++i) {
            LaneBar& bar = m_content.bars[i];
            const double left = bar.left();
            const auto free =
                std::find_if(ends.begin(), ends.end(), [left](double e) { return e <= left; });
            if (free == ends.end() && ends.size() >= at(m_sizes.rows)) {
                addMore(cluster, bar);
                continue;
            }
            bar.subRow = static_cast<int>(free - ends.begin());
            if (free == ends.end()) {
                ends.push_back(bar.right());
            } else {
                *free = bar.right();
            }
            kept.push_back(bar);
        }
        cluster.end = kept.size();
        cluster.rows = static_cast<int>(ends.size());
        for (std::size_t i = cluster.first; i < cluster.end; ++i) {
            placeInRow(kept[i], cluster.rows > 1);
        }
        m_clusters.push_back(cluster);
    }

    /// "+n" takes the place of the bars of the last row that it meets, which join it.
    void addMore(Cluster& cluster, const LaneBar& bar)
    {
        if (cluster.more < 0) {
            cluster.more = static_cast<int>(m_content.more.size());
            LaneMore more;
            more.stretch = {bar.left(), bar.right()};
            more.span = bar.planned;
            m_content.more.push_back(more);
        }
        LaneMore& more = m_content.more[at(cluster.more)];
        more.rows.push_back(bar.row);
        more.stretch.left = std::min(more.stretch.left, bar.left());
        more.stretch.right = std::max(more.stretch.right, bar.right());
        if (bar.hasPlanned) {
            more.span.start = std::min(more.span.start, bar.planned.start);
            more.span.end = std::max(more.span.end, bar.planned.end);
        }
        more.height = m_sizes.smallSign;
        more.top = m_sizes.height - more.height - 1;
    }

    void placeInRow(LaneBar& bar, bool isShared) const
    {
        bar.isShared = isShared;
        if (!isShared) {
            bar.top = m_sizes.plannedTop;
            bar.height = m_sizes.planned;
            bar.actualHeight = m_sizes.actual;
            bar.actualTop = m_sizes.actualMiddle - m_sizes.actual / 2;
            return;
        }
        constexpr double shareOfPlanned = 0.6;
        constexpr double shareOfActual = 0.25;
        bar.top = 2 + bar.subRow * m_sizes.subRow;
        bar.height = std::floor(m_sizes.subRow * shareOfPlanned);
        bar.actualTop = bar.top + bar.height + 1;
        bar.actualHeight = std::floor(m_sizes.subRow * shareOfActual);
    }

    double nextMark(double x) const
    {
        const double half = m_sizes.sign / 2;
        return std::min(
            cb::nextMark(m_content.deployments, x, half),
            cb::nextMark(m_content.incidents, x, half));
    }

    bool meetsMarks(double top, double bottom) const
    {
        const double half = m_sizes.sign / 2;
        return top < m_sizes.markMiddle + half && bottom > m_sizes.markMiddle - half;
    }

    /// Titles and what stands beside signs take what is free up to the next thing.
    void giveRoom()
    {
        double next = nowhere; // left edge of the cluster that follows
        for (std::size_t c = m_clusters.size(); c-- > 0;) {
            const Cluster& cluster = m_clusters[c];
            std::vector<double> free(at(m_sizes.rows), next);
            for (std::size_t i = cluster.end; i-- > cluster.first;) {
                LaneBar& bar = m_content.bars[i];
                giveBarRoom(bar, free[at(bar.subRow)], cluster);
                free[at(bar.subRow)] = bar.left();
            }
            if (cluster.first < cluster.end) {
                next = m_content.bars[cluster.first].left();
            }
        }
        giveMarksRoom(m_content, m_sizes);
    }

    void giveBarRoom(LaneBar& bar, double free, const Cluster& cluster)
    {
        if (bar.isOver && !bar.isShared) {
            const double left = bar.actual.right + m_sizes.sign / 2 + 2;
            const double mark = nextMark(bar.actual.right + m_sizes.sign / 2);
            bar.over = {left, std::min({free - 2, mark - 2, left + m_sizes.titleMost})};
            if (bar.over.width() < m_sizes.titleLeast) {
                bar.over = {};
            }
        }
        if (!(m_sizes.titleMost > 0)) {
            return;
        }
        const double left = (bar.isShared ? bar.right() : bar.plannedRight()) + m_sizes.gap;
        double right = free - m_sizes.gap;
        if (cluster.more >= 0 && bar.subRow == m_sizes.rows - 1) {
            const LaneStretch& more = m_content.more[at(cluster.more)].stretch;
            right = more.right > left ? std::min(right, more.left - m_sizes.gap) : right;
        }
        if (bar.isShared && meetsMarks(bar.top, bar.top + m_sizes.subRow)) {
            right = std::min(right, nextMark(left - m_sizes.gap) - 2);
        }
        right = std::min(right, left + m_sizes.titleMost);
        // What stands beside a bar that is out of view would be cut at the edge.
        if (right - left < m_sizes.titleLeast || left < 0 || left > m_request.scale.width()) {
            return;
        }
        const double wanted = m_request.titleWidth ? m_request.titleWidth(bar.row) : nowhere;
        bar.title = {left, std::min(right, left + wanted)};
    }

    const LaneRequest& m_request;
    const LaneSizes& m_sizes;
    const ChangeColumns& m_changes;
    LaneContent m_content;
    std::vector<Cluster> m_clusters;
};

} // namespace

double LaneBar::plannedRight() const
{
    double end = bar.right;
    for (const LaneStretch* beside : {&tail, &letters}) {
        end = beside->isEmpty() ? end : std::max(end, beside->right);
    }
    return end;
}

double LaneBar::right() const
{
    double end = plannedRight();
    if (hasActual) {
        constexpr double halfSign = 5;
        end = std::max(end, actual.right + halfSign);
    }
    return end;
}

LaneContent layOutLane(const LaneRequest& request)
{
    return LaneLayouter(request).layOut();
}

} // namespace cb
