// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/LaneBuilder.h"

#include "core/timeline/TimeTicks.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace cb {
namespace {

constexpr qint64 never = std::numeric_limits<qint64>::max();
constexpr int betweenChecks = 16'384;

/// Weeks are counted beforehand within this distance of now: a mistyped year costs no memory.
constexpr qint64 weeksWithinMs = 30 * 366 * msPerDay;

/// Not known comes last.
int rankOf(int criticality)
{
    return criticality == 0 ? std::numeric_limits<int>::max() : criticality;
}

quint32 failures(const LaneCounts& counts)
{
    return counts.changesFailed() + counts.deploymentsFailed();
}

} // namespace

RowPlace placeOf(
    const LaneKeys& keys,
    const std::vector<qint32>& laneOfKey,
    const std::vector<TimelineLane>& lanes,
    const BoardSnapshot& snapshot,
    LaneTable table,
    int row)
{
    RowPlace place;
    for (const qint32 key : keys.keysOf(snapshot, table, row)) {
        const qint32 lane = key == unknownKey ? -1 : laneOfKey[static_cast<std::size_t>(key)];
        if (lane < 0) {
            place.isKnown = false;
            continue;
        }
        place.lanes.append(lane);
        const qint32 group = lanes[static_cast<std::size_t>(lane)].group;
        if (!place.groups.contains(group)) {
            place.groups.append(group);
        }
    }
    return place;
}

LaneBuilder::LaneBuilder(TimelineLanes::Base& base, const CancelToken& cancel)
    : m_base(base)
    , m_cancel(cancel)
    , m_keys(static_cast<std::size_t>(base.keys.count()))
    , m_groups(static_cast<std::size_t>(base.keys.groupCount()))
{
    for (std::vector<Totals>* all : {&m_keys, &m_groups}) {
        for (Totals& totals : *all) {
            totals.nextStart = never;
        }
    }
}

bool LaneBuilder::run()
{
    for (const LaneTable table : {LaneTable::Changes, LaneTable::Deployments, LaneTable::Incidents})
    {
        if (!collect(table)) {
            return false;
        }
    }
    makeLanes();
    makeWeeks();
    fillChanges();
    fillActuals();
    fillSingles(LaneTable::Deployments, LaneSeries::Deployments);
    fillSingles(LaneTable::Incidents, LaneSeries::Incidents);
    for (const LaneTable table : {LaneTable::Changes, LaneTable::Deployments, LaneTable::Incidents})
    {
        if (m_cancel.isCancelled()) {
            return false;
        }
        fillGroupsAndBoard(table);
    }
    findCauses();
    return !m_cancel.isCancelled();
}

bool LaneBuilder::collect(LaneTable table)
{
    const int rows = rowCount(*m_base.input.snapshot, table);
    for (int row = 0; row < rows; ++row) {
        if (row % betweenChecks == 0 && m_cancel.isCancelled()) {
            return false;
        }
        if (table == LaneTable::Changes) {
            collectChange(row);
        } else {
            collectSingle(table, row);
        }
    }
    sortByStart(starts(table));
    return true;
}

void LaneBuilder::collectChange(int row)
{
    const RowSpans spans = rowSpans(m_base.input, LaneTable::Changes, row);
    if (!spans.matches) {
        return;
    }
    m_base.leftOut.brokenActuals += spans.hasBrokenActual ? 1 : 0;
    if (!spans.isShown()) {
        ++m_base.leftOut.changes;
        return;
    }
    const RowKeys keys = m_base.keys.keysOf(*m_base.input.snapshot, LaneTable::Changes, row);
    const qint32 key = keys.size() == 1 ? keys.first() : severalKeys;
    const LaneItem& item = spans.item ? *spans.item : *spans.actual;
    const Start start{item.span.start.ms, item.span.end.ms, row, key, item.outcome};
    starts(LaneTable::Changes).push_back(start);
    if (spans.actual) {
        const Span& actual = spans.actual->span;
        m_actuals.push_back({actual.start.ms, actual.end.ms, row, key, spans.actual->outcome});
        widen(m_base.extent, actual);
    }
    widen(m_base.extent, item.span);
    count(LaneTable::Changes, start, &spans);
}

void LaneBuilder::collectSingle(LaneTable table, int row)
{
    const SingleSpan span = singleSpan(m_base.input, table, row);
    if (!span.matches) {
        return;
    }
    if (!span.isShown) {
        addLeftOut(m_base.leftOut, table, 1);
        return;
    }
    const qint32 key = m_base.keys.keysOf(*m_base.input.snapshot, table, row).first();
    const Start start{span.start, span.end, row, key, span.kind};
    starts(table).push_back(start);
    widen(m_base.extent, {{span.start}, {span.end}});
    count(table, start, nullptr);
}

void LaneBuilder::count(LaneTable table, const Start& start, const RowSpans* change)
{
    if (start.key != severalKeys) {
        addTo(m_keys[static_cast<std::size_t>(start.key)], table, start, change);
        const auto group = static_cast<std::size_t>(m_base.keys.groupOf(start.key));
        addTo(m_groups[group], table, start, change);
        return;
    }
    RowKeys groups;
    for (const qint32 key : m_base.keys.keysOf(*m_base.input.snapshot, table, start.row)) {
        addTo(m_keys[static_cast<std::size_t>(key)], table, start, change);
        const qint32 group = m_base.keys.groupOf(key);
        if (!groups.contains(group)) {
            groups.append(group);
            addTo(m_groups[static_cast<std::size_t>(group)], table, start, change);
        }
    }
}

void LaneBuilder::addTo(
    Totals& totals, LaneTable table, const Start& start, const RowSpans* change) const
{
    cb::addTo(totals.counts, table, start.kind);
    if (!change) {
        return;
    }
    totals.planned += change->item ? 1U : 0U;
    totals.actual += change->actual ? 1U : 0U;
    if (change->item && start.ms > m_base.input.now.ms) {
        totals.nextStart = qMin(totals.nextStart, start.ms);
    }
}

/// Digit by digit from the lowest: linear, and equal starts keep their order.
void LaneBuilder::sortByStart(std::vector<Start>& starts)
{
    const auto isEarlier = [](const Start& a, const Start& b) {
        return a.ms < b.ms;
    };
    if (std::is_sorted(starts.cbegin(), starts.cend(), isEarlier)) {
        return;
    }
    constexpr int digitBits = 11;
    constexpr quint64 digits = quint64{1} << digitBits;
    const auto [first, last] = std::minmax_element(starts.cbegin(), starts.cend(), isEarlier);
    const auto least = static_cast<quint64>(first->ms);
    const quint64 range = static_cast<quint64>(last->ms) - least;
    std::vector<Start> other(starts.size());
    for (int shift = 0; shift < 64 && (range >> shift) > 0; shift += digitBits) {
        std::array<std::size_t, digits + 1> places{};
        const auto digitOf = [least, shift](const Start& start) {
            return static_cast<std::size_t>(
                ((static_cast<quint64>(start.ms) - least) >> shift) % digits);
        };
        for (const Start& start : starts) {
            ++places[digitOf(start) + 1];
        }
        std::partial_sum(places.cbegin(), places.cend(), places.begin());
        for (const Start& start : starts) {
            other[places[digitOf(start)]++] = start;
        }
        starts.swap(other);
    }
}

bool LaneBuilder::isBefore(
    const TimelineLane& a, const Totals& ofA, const TimelineLane& b, const Totals& ofB) const
{
    if (a.isRest() != b.isRest()) {
        return b.isRest();
    }
    switch (m_base.input.order) {
    case LaneOrder::Name:
        break;
    case LaneOrder::Criticality:
        if (a.criticality != b.criticality) {
            return rankOf(a.criticality) < rankOf(b.criticality);
        }
        break;
    case LaneOrder::Failures:
        if (failures(ofA.counts) != failures(ofB.counts)) {
            return failures(ofA.counts) > failures(ofB.counts);
        }
        break;
    case LaneOrder::Changes:
        if (ofA.counts.changeCount() != ofB.counts.changeCount()) {
            return ofA.counts.changeCount() > ofB.counts.changeCount();
        }
        break;
    case LaneOrder::NextStart:
        if (ofA.nextStart != ofB.nextStart) {
            return ofA.nextStart < ofB.nextStart;
        }
        break;
    }
    const int byName = QString::localeAwareCompare(a.name, b.name);
    return byName != 0 ? byName < 0 : a.key < b.key;
}

void LaneBuilder::makeLanes()
{
    struct Candidate
    {
        TimelineLane lane;
        qint32 key = 0;
    };

    const LaneKeys& keys = m_base.keys;
    std::vector<std::vector<Candidate>> byGroup(static_cast<std::size_t>(keys.groupCount()));
    for (qint32 key = 0; key < keys.count(); ++key) {
        if (!m_keys[static_cast<std::size_t>(key)].counts.isEmpty()) {
            byGroup[static_cast<std::size_t>(keys.groupOf(key))].push_back({keys.lane(key), key});
        }
    }
    std::vector<Candidate> groups;
    for (qint32 group = 0; group < keys.groupCount(); ++group) {
        std::vector<Candidate>& lanes = byGroup[static_cast<std::size_t>(group)];
        if (lanes.empty()) {
            continue;
        }
        std::sort(lanes.begin(), lanes.end(), [this](const Candidate& a, const Candidate& b) {
            return isBefore(a.lane, totalsOf(m_keys, a.key), b.lane, totalsOf(m_keys, b.key));
        });
        groups.push_back({keys.group(group), group});
        // A team is as critical as its most critical service.
        for (const Candidate& lane : lanes) {
            int& criticality = groups.back().lane.criticality;
            if (rankOf(lane.lane.criticality) < rankOf(criticality)) {
                criticality = lane.lane.criticality;
            }
        }
    }
    std::sort(groups.begin(), groups.end(), [this](const Candidate& a, const Candidate& b) {
        return isBefore(a.lane, totalsOf(m_groups, a.key), b.lane, totalsOf(m_groups, b.key));
    });
    m_base.laneOfKey.assign(m_keys.size(), -1);
    for (Candidate& group : groups) {
        group.lane.group = static_cast<int>(m_base.groups.size());
        group.lane.firstLane = static_cast<int>(m_base.lanes.size());
        for (Candidate& lane : byGroup[static_cast<std::size_t>(group.key)]) {
            lane.lane.group = group.lane.group;
            addLane(lane.lane, lane.key);
        }
        group.lane.laneCount = static_cast<int>(m_base.lanes.size()) - group.lane.firstLane;
        m_base.groupByText.insert(group.lane.key, group.lane.group);
        m_base.groupTotals.push_back(totalsOf(m_groups, group.key).counts);
        m_base.groups.push_back(group.lane);
    }
}

void LaneBuilder::addLane(const TimelineLane& lane, qint32 key)
{
    const auto index = static_cast<qint32>(m_base.lanes.size());
    m_base.laneOfKey[static_cast<std::size_t>(key)] = index;
    m_base.laneByText.insert(lane.key, index);
    m_base.lanes.push_back(lane);
    m_lanes.push_back(totalsOf(m_keys, key));
    m_base.laneTotals.push_back(m_lanes.back().counts);
}

void LaneBuilder::makeWeeks()
{
    if (!m_base.extent) {
        return;
    }
    const Instant now = m_base.input.now;
    const Span near{
        {qMax(m_base.extent->start.ms, now.ms - weeksWithinMs)},
        {qMin(m_base.extent->end.ms + 1, now.ms + weeksWithinMs)}};
    if (near.start < near.end) {
        const TickCalendar calendar{m_base.input.snapshot->zone(), m_base.input.firstDayOfWeek};
        m_base.weeks = columnEdges(near, TickUnit::Week, calendar);
    }
}

} // namespace cb
