// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/TimelineLanes.h"

#include "core/timeline/LaneBuilder.h"

#include <algorithm>
#include <limits>

namespace cb {
namespace {

constexpr LaneTable allTables[]{LaneTable::Changes, LaneTable::Deployments, LaneTable::Incidents};

template <std::size_t N>
void addKinds(std::array<quint32, N>& counts, const KindCounts& kinds)
{
    for (std::size_t kind = 0; kind < N; ++kind) {
        counts[kind] += kinds[kind];
    }
}

void addKinds(LaneCounts& counts, LaneTable table, const KindCounts& kinds)
{
    switch (table) {
    case LaneTable::Changes:
        addKinds(counts.changes, kinds);
        break;
    case LaneTable::Deployments:
        addKinds(counts.deployments, kinds);
        break;
    case LaneTable::Incidents:
        addKinds(counts.incidents, kinds);
        break;
    }
}

/// One thing more or less. (Unsigned: minus one is what adds up to less.)
void addEdit(LaneCounts& counts, const CountEdit& edit)
{
    addTo(counts, edit.table, edit.kind, edit.isAdded ? 1U : ~0U);
}

auto editsOf(const std::vector<CountEdit>& edits, int lane)
{
    CountEdit wanted;
    wanted.lane = lane;
    return std::equal_range(edits.cbegin(), edits.cend(), wanted);
}

void addEdits(
    const std::vector<CountEdit>& edits,
    int lane,
    const std::vector<qint64>& edges,
    std::vector<LaneCounts>& counts)
{
    const auto [first, last] = editsOf(edits, lane);
    for (auto edit = first; edit != last; ++edit) {
        const auto after = std::upper_bound(edges.cbegin(), edges.cend(), edit->start);
        if (after != edges.cbegin() && after != edges.cend()) {
            addEdit(counts[static_cast<std::size_t>(after - edges.cbegin()) - 1], *edit);
        }
    }
}

std::vector<LaneCounts>& cleared(std::vector<LaneCounts>& counts, const std::vector<qint64>& edges)
{
    counts.assign(edges.empty() ? 0 : edges.size() - 1, LaneCounts());
    return counts;
}

std::vector<qint64> edgesOf(const Span& range)
{
    return {range.start.ms, range.end.ms};
}

LaneCounts withEditsOf(LaneCounts counts, const std::vector<CountEdit>& edits, int lane)
{
    const auto [first, last] = editsOf(edits, lane);
    for (auto edit = first; edit != last; ++edit) {
        addEdit(counts, *edit);
    }
    return counts;
}

std::span<const PlacedItem> placedIn(const std::vector<PlacedItem>& placed, int lane)
{
    const auto isBeforeLane = [](const PlacedItem& item, int wanted) {
        return item.lane < wanted;
    };
    const auto first = std::lower_bound(placed.cbegin(), placed.cend(), lane, isBeforeLane);
    const auto last = std::lower_bound(first, placed.cend(), lane + 1, isBeforeLane);
    return {first, last};
}

bool comesFirst(const LaneItem& a, const LaneItem& b)
{
    return a.span.start != b.span.start ? a.span.start < b.span.start : a.row < b.row;
}

} // namespace

TimelineLanes::TimelineLanes(
    const TimelineInput& input,
    const TimelineLeftOut& leftOut,
    std::shared_ptr<const Base> base,
    std::shared_ptr<const Delta> delta)
    : m_input(input)
    , m_leftOut(leftOut)
    , m_base(std::move(base))
    , m_delta(std::move(delta))
{}

TimelineLanes::~TimelineLanes() = default;

std::shared_ptr<const TimelineLanes> TimelineLanes::build(
    const TimelineInput& input, const CancelToken& cancel)
{
    auto base = std::make_shared<Base>(input);
    if (!LaneBuilder(*base, cancel).run()) {
        return nullptr;
    }
    auto delta = std::make_shared<Delta>();
    delta->causes = base->causes.spans;
    const TimelineLeftOut leftOut = base->leftOut;
    return std::make_shared<TimelineLanes>(input, leftOut, std::move(base), std::move(delta));
}

const std::vector<TimelineLane>& TimelineLanes::lanes() const
{
    return m_base->lanes;
}

const std::vector<TimelineLane>& TimelineLanes::groups() const
{
    return m_base->groups;
}

int TimelineLanes::laneOf(const QString& key) const
{
    return m_base->laneByText.value(key, -1);
}

int TimelineLanes::groupOf(const QString& key) const
{
    return m_base->groupByText.value(key, -1);
}

std::vector<int> TimelineLanes::lanesOf(LaneSeries series, int row) const
{
    if (!itemOf(series, row)) {
        return {};
    }
    const RowPlace place = placeOf(
        m_base->keys, m_base->laneOfKey, m_base->lanes, *m_input.snapshot, tableOf(series), row);
    return {place.lanes.cbegin(), place.lanes.cend()};
}

std::optional<Span> TimelineLanes::extent() const
{
    std::optional<Span> extent = m_base->extent;
    for (const std::vector<PlacedItem>& added : m_delta->added) {
        for (const PlacedItem& placed : added) {
            widen(extent, placed.item.span);
        }
    }
    return extent;
}

bool TimelineLanes::isEdited(LaneSeries series, int row) const
{
    return m_delta->isEdited(tableOf(series), row);
}

LaneItem TimelineLanes::itemAt(LaneSeries series, std::size_t position) const
{
    const SpanColumn& column = m_base->items[static_cast<std::size_t>(series)];
    LaneItem item{
        series, column.rowAt(position), column.spanAt(position), column.kindAt(position), false};
    const Instant now = m_base->input.now;
    if (item.span.end == qMax(now, item.span.start)) { // only what runs is looked up
        item.isOpen = itemOf(series, item.row)->isOpen;
    }
    return item;
}

bool TimelineLanes::itemsIn(
    int lane, LaneSeries series, const Span& range, int most, std::vector<LaneItem>& items) const
{
    items.clear();
    const SpanColumn& column = m_base->items[static_cast<std::size_t>(series)];
    bool isWhole = true;
    column.find(lane, range, [&](std::size_t position) {
        if (isEdited(series, column.rowAt(position))) {
            return true;
        }
        isWhole = items.size() < static_cast<std::size_t>(most);
        if (isWhole) {
            items.push_back(itemAt(series, position));
        }
        return isWhole;
    });
    const auto fromBase = static_cast<std::ptrdiff_t>(items.size());
    for (const PlacedItem& placed : addedTo(lane, series)) {
        if (placed.item.span.overlaps(range)) {
            items.push_back(placed.item);
        }
    }
    std::inplace_merge(items.begin(), items.begin() + fromBase, items.end(), comesFirst);
    if (items.size() > static_cast<std::size_t>(most)) {
        items.resize(static_cast<std::size_t>(most));
        isWhole = false;
    }
    return isWhole;
}

std::span<const PlacedItem> TimelineLanes::addedTo(int lane, LaneSeries series) const
{
    return placedIn(m_delta->added[static_cast<std::size_t>(series)], lane);
}

int TimelineLanes::startsIn(int lane, LaneSeries series, const Span& range) const
{
    const SpanColumn& column = m_base->items[static_cast<std::size_t>(series)];
    const std::size_t first = column.starts().lowerBound(lane, range.start.ms);
    const std::size_t last = column.starts().lowerBound(lane, range.end.ms);
    auto count = static_cast<int>(last > first ? last - first : 0);
    const auto index = static_cast<std::size_t>(series);
    for (const PlacedItem& placed : placedIn(m_delta->removed[index], lane)) {
        count -= range.contains(placed.item.span.start) ? 1 : 0;
    }
    for (const PlacedItem& placed : addedTo(lane, series)) {
        count += range.contains(placed.item.span.start) ? 1 : 0;
    }
    return count;
}

std::optional<LaneItem> TimelineLanes::itemOf(LaneSeries series, int row) const
{
    const RowSpans spans = rowSpans(m_input, tableOf(series), row);
    return series == LaneSeries::Actual ? spans.actual : spans.item;
}

std::optional<LaneItem> TimelineLanes::nextItem(int lane, LaneSeries series, Instant t) const
{
    const SpanColumn& column = m_base->items[static_cast<std::size_t>(series)];
    std::optional<LaneItem> next;
    for (std::size_t i = column.starts().lowerBound(lane, t.ms + 1); i < column.starts().end(lane);
         ++i) {
        if (!isEdited(series, column.rowAt(i))) {
            next = itemAt(series, i);
            break;
        }
    }
    for (const PlacedItem& placed : addedTo(lane, series)) {
        if (placed.item.span.start > t && (!next || comesFirst(placed.item, *next))) {
            next = placed.item;
        }
    }
    return next;
}

std::optional<LaneItem> TimelineLanes::previousItem(int lane, LaneSeries series, Instant t) const
{
    const SpanColumn& column = m_base->items[static_cast<std::size_t>(series)];
    std::optional<LaneItem> previous;
    for (std::size_t i = column.starts().lowerBound(lane, t.ms); i > column.starts().begin(lane);
         --i) {
        if (!isEdited(series, column.rowAt(i - 1))) {
            previous = itemAt(series, i - 1);
            break;
        }
    }
    for (const PlacedItem& placed : addedTo(lane, series)) {
        if (placed.item.span.start < t && (!previous || comesFirst(*previous, placed.item))) {
            previous = placed.item;
        }
    }
    return previous;
}

void TimelineLanes::laneDensity(
    int lane, const std::vector<qint64>& edges, std::vector<LaneCounts>& counts) const
{
    const DensityColumns columns(edges, m_base->weeks);
    cleared(counts, edges);
    for (const LaneTable table : allTables) {
        m_base->laneStarts(table).density(
            lane, columns, [&counts, table](std::size_t column, const KindCounts& kinds) {
                addKinds(counts[column], table, kinds);
            });
    }
    addEdits(m_delta->lanes, lane, edges, counts);
}

void TimelineLanes::groupDensity(
    int group, const std::vector<qint64>& edges, std::vector<LaneCounts>& counts) const
{
    const DensityColumns columns(edges, m_base->weeks);
    cleared(counts, edges);
    for (const LaneTable table : allTables) {
        m_base->groupStarts[static_cast<std::size_t>(table)].density(
            group, columns, [&counts, table](std::size_t column, const KindCounts& kinds) {
                addKinds(counts[column], table, kinds);
            });
    }
    addEdits(m_delta->groups, group, edges, counts);
}

void TimelineLanes::boardDensity(
    const std::vector<qint64>& edges, std::vector<LaneCounts>& counts) const
{
    const DensityColumns columns(edges, m_base->weeks);
    cleared(counts, edges);
    for (const LaneTable table : allTables) {
        m_base->boardStarts[static_cast<std::size_t>(table)].density(
            0, columns, [&counts, table](std::size_t column, const KindCounts& kinds) {
                addKinds(counts[column], table, kinds);
            });
    }
    addEdits(m_delta->board, 0, edges, counts);
}

LaneCounts TimelineLanes::laneCounts(int lane, const Span& range) const
{
    std::vector<LaneCounts> counts;
    laneDensity(lane, edgesOf(range), counts);
    return counts.front();
}

LaneCounts TimelineLanes::groupCounts(int group, const Span& range) const
{
    std::vector<LaneCounts> counts;
    groupDensity(group, edgesOf(range), counts);
    return counts.front();
}

LaneCounts TimelineLanes::boardCounts(const Span& range) const
{
    std::vector<LaneCounts> counts;
    boardDensity(edgesOf(range), counts);
    return counts.front();
}

LaneCounts TimelineLanes::laneTotals(int lane) const
{
    return withEditsOf(m_base->laneTotals[static_cast<std::size_t>(lane)], m_delta->lanes, lane);
}

LaneCounts TimelineLanes::groupTotals(int group) const
{
    return withEditsOf(
        m_base->groupTotals[static_cast<std::size_t>(group)], m_delta->groups, group);
}

} // namespace cb
