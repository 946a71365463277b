// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/LaneBase.h"

#include <algorithm>

namespace cb {
namespace {

constexpr LaneTable allTables[]{LaneTable::Changes, LaneTable::Deployments, LaneTable::Incidents};

const std::vector<int>& rowsOf(const EditedRows& rows, LaneTable table)
{
    switch (table) {
    case LaneTable::Changes:
        return rows.changes;
    case LaneTable::Deployments:
        return rows.deployments;
    case LaneTable::Incidents:
        break;
    }
    return rows.incidents;
}

void insertRow(std::vector<int>& rows, int row)
{
    const auto place = std::lower_bound(rows.begin(), rows.end(), row);
    if (place == rows.end() || *place != row) {
        rows.insert(place, row);
    }
}

template <typename T>
void insertSorted(std::vector<T>& sorted, const T& value)
{
    sorted.insert(std::upper_bound(sorted.begin(), sorted.end(), value), value);
}

bool hasSameTables(const TimelineInput& a, const TimelineInput& b)
{
    return a.grouping == b.grouping && a.isGrouped == b.isGrouped && a.order == b.order
        && a.now == b.now && a.firstDayOfWeek == b.firstDayOfWeek
        && a.snapshot->directory == b.snapshot->directory
        && a.snapshot->settings.zone == b.snapshot->settings.zone
        && std::all_of(std::begin(allTables), std::end(allTables), [&](LaneTable table) {
               return rowCount(*a.snapshot, table) == rowCount(*b.snapshot, table);
           });
}

/// Edits a copy of a delta, row by row.
class DeltaEditor
{
public:
    DeltaEditor(
        const TimelineLanes::Base& base,
        const TimelineInput& before,
        const TimelineInput& after,
        TimelineLanes::Delta& delta,
        TimelineLeftOut& leftOut)
        : m_base(base)
        , m_before(before)
        , m_after(after)
        , m_delta(delta)
        , m_leftOut(leftOut)
    {}

    /// False: a lane is missing.
    bool edit(LaneTable table, int row)
    {
        const RowSpans before = rowSpans(m_before, table, row);
        const RowSpans after = rowSpans(m_after, table, row);
        countLeftOut(table, before, -1);
        countLeftOut(table, after, 1);
        if (m_delta.isEdited(table, row)) {
            takeBack(table, row);
        } else if (before.isShown()) {
            const RowPlace place = placeIn(m_before, table, row);
            count(table, row, before, place, false);
            placeItems(before, place, m_delta.removed);
        }
        insertRow(m_delta.rows[static_cast<std::size_t>(table)], row);
        if (!after.isShown()) {
            return true;
        }
        const RowPlace place = placeIn(m_after, table, row);
        count(table, row, after, place, true);
        placeItems(after, place, m_delta.added);
        return place.isKnown;
    }

private:
    RowPlace placeIn(const TimelineInput& input, LaneTable table, int row) const
    {
        return placeOf(m_base.keys, m_base.laneOfKey, m_base.lanes, *input.snapshot, table, row);
    }

    void countLeftOut(LaneTable table, const RowSpans& spans, int by)
    {
        if (!spans.matches) {
            return;
        }
        m_leftOut.brokenActuals += spans.hasBrokenActual ? by : 0;
        if (!spans.isShown()) {
            addLeftOut(m_leftOut, table, by);
        }
    }

    void count(LaneTable table, int row, const RowSpans& spans, const RowPlace& place, bool isAdded)
    {
        CountEdit edit{0, table, row, spans.countStart(), spans.outcome(), isAdded};
        insertSorted(m_delta.board, edit);
        for (const qint32 lane : place.lanes) {
            edit.lane = lane;
            insertSorted(m_delta.lanes, edit);
        }
        for (const qint32 group : place.groups) {
            edit.lane = group;
            insertSorted(m_delta.groups, edit);
        }
    }

    static void placeItems(
        const RowSpans& spans,
        const RowPlace& place,
        std::array<std::vector<PlacedItem>, laneSeriesCount>& placed)
    {
        for (const auto& item : {spans.item, spans.actual}) {
            for (int i = 0; item && i < place.lanes.size(); ++i) {
                insertSorted(
                    placed[static_cast<std::size_t>(item->series)],
                    PlacedItem{place.lanes.at(i), *item});
            }
        }
    }

    /// What an edit before this one had put in place.
    void takeBack(LaneTable table, int row)
    {
        for (std::vector<CountEdit>* edits : {&m_delta.lanes, &m_delta.groups, &m_delta.board}) {
            std::erase_if(*edits, [table, row](const CountEdit& edit) {
                return edit.isAdded && edit.table == table && edit.row == row;
            });
        }
        for (std::vector<PlacedItem>& added : m_delta.added) {
            std::erase_if(added, [table, row](const PlacedItem& placed) {
                return tableOf(placed.item.series) == table && placed.item.row == row;
            });
        }
    }

    const TimelineLanes::Base& m_base;
    const TimelineInput& m_before;
    const TimelineInput& m_after;
    TimelineLanes::Delta& m_delta;
    TimelineLeftOut& m_leftOut;
};

/// Rows whose values differ in a column; false as soon as there are too many.
class RowDifferences
{
public:
    explicit RowDifferences(std::size_t most)
        : m_most(most)
    {}

    template <typename T>
    bool compare(const std::vector<T>& before, const std::vector<T>& after)
    {
        for (auto [a, b] = std::mismatch(before.cbegin(), before.cend(), after.cbegin());
             a != before.cend();
             std::tie(a, b) = std::mismatch(a + 1, before.cend(), b + 1))
        {
            insertRow(m_rows, static_cast<int>(a - before.cbegin()));
            if (m_rows.size() > m_most) {
                return false;
            }
        }
        return true;
    }

    /// Texts by row, as tables of strings may count differently.
    bool compareTexts(
        const std::vector<quint32>& before,
        const StringTable& beforeTexts,
        const std::vector<quint32>& after,
        const StringTable& afterTexts)
    {
        if (beforeTexts == afterTexts) {
            return compare(before, after);
        }
        for (std::size_t row = 0; row < before.size(); ++row) {
            if (beforeTexts.at(before[row]) != afterTexts.at(after[row])) {
                insertRow(m_rows, static_cast<int>(row));
                if (m_rows.size() > m_most) {
                    return false;
                }
            }
        }
        return true;
    }

    bool compare(const RowFlags& before, const RowFlags& after, int rows)
    {
        if (before == after) {
            return true;
        }
        const std::vector<quint8> all(static_cast<std::size_t>(rows), 1);
        return compare(before ? *before : all, after ? *after : all);
    }

    bool add(int row)
    {
        insertRow(m_rows, row);
        return m_rows.size() <= m_most;
    }

    std::vector<int> take() { return std::move(m_rows); }

private:
    std::size_t m_most;
    std::vector<int> m_rows;
};

bool compareItems(const ChangeColumns& a, const ChangeColumns& b, RowDifferences& rows)
{
    if (a.itemBegins == b.itemBegins && a.itemRows == b.itemRows) {
        return true;
    }
    for (std::size_t row = 0; row + 1 < a.itemBegins.size(); ++row) {
        const auto first = a.itemRows.cbegin() + a.itemBegins[row];
        const auto last = a.itemRows.cbegin() + a.itemBegins[row + 1];
        const auto otherFirst = b.itemRows.cbegin() + b.itemBegins[row];
        const auto otherLast = b.itemRows.cbegin() + b.itemBegins[row + 1];
        if (!std::equal(first, last, otherFirst, otherLast) && !rows.add(static_cast<int>(row))) {
            return false;
        }
    }
    return true;
}

bool compareChanges(const TimelineInput& before, const TimelineInput& after, RowDifferences& rows)
{
    const ChangeColumns& a = *before.snapshot->changes;
    const ChangeColumns& b = *after.snapshot->changes;
    if (!rows.compare(before.changes, after.changes, a.size())) {
        return false;
    }
    return &a == &b
        || (a.ids == b.ids && rows.compare(a.plannedStarts, b.plannedStarts)
            && rows.compare(a.plannedEnds, b.plannedEnds)
            && rows.compare(a.actualStarts, b.actualStarts)
            && rows.compare(a.actualEnds, b.actualEnds) && rows.compare(a.states, b.states)
            && rows.compare(a.closures, b.closures) && rows.compare(a.services, b.services)
            && rows.compare(a.groups, b.groups) && rows.compare(a.assignees, b.assignees)
            && rows.compareTexts(a.environments, a.strings, b.environments, b.strings)
            && compareItems(a, b, rows));
}

bool compareDeployments(
    const TimelineInput& before, const TimelineInput& after, RowDifferences& rows)
{
    const DeploymentColumns& a = *before.snapshot->deployments;
    const DeploymentColumns& b = *after.snapshot->deployments;
    if (!rows.compare(before.deployments, after.deployments, a.size())) {
        return false;
    }
    return &a == &b
        || (a.ids == b.ids && rows.compare(a.startedAts, b.startedAts)
            && rows.compare(a.finishedAts, b.finishedAts) && rows.compare(a.outcomes, b.outcomes)
            && rows.compare(a.services, b.services) && rows.compare(a.changes, b.changes)
            && rows.compareTexts(a.environments, a.strings, b.environments, b.strings));
}

bool compareIncidents(const TimelineInput& before, const TimelineInput& after, RowDifferences& rows)
{
    const IncidentColumns& a = *before.snapshot->incidents;
    const IncidentColumns& b = *after.snapshot->incidents;
    if (!rows.compare(before.incidents, after.incidents, a.size())) {
        return false;
    }
    return &a == &b
        || (a.ids == b.ids && rows.compare(a.openedAts, b.openedAts)
            && rows.compare(a.resolvedAts, b.resolvedAts)
            && rows.compare(a.restoredAts, b.restoredAts) && rows.compare(a.states, b.states)
            && rows.compare(a.priorities, b.priorities) && rows.compare(a.services, b.services)
            && rows.compare(a.items, b.items) && rows.compare(a.causedBys, b.causedBys));
}

/// The rows that differ; none where there are more than a delta takes.
std::optional<EditedRows> differences(
    const TimelineInput& before, const TimelineInput& after, std::size_t most)
{
    RowDifferences changes(most);
    RowDifferences deployments(most);
    RowDifferences incidents(most);
    if (!compareChanges(before, after, changes) || !compareDeployments(before, after, deployments)
        || !compareIncidents(before, after, incidents))
    {
        return std::nullopt;
    }
    return EditedRows{changes.take(), deployments.take(), incidents.take()};
}

} // namespace

/// Deployments stand in the lane of their change's implementer: a new one moves them all.
bool TimelineLanes::movesOthers(const TimelineInput& input, const EditedRows& rows) const
{
    if (m_input.grouping != LaneGrouping::Assignee) {
        return false;
    }
    const std::vector<qint32>& before = m_input.snapshot->changes->assignees;
    const std::vector<qint32>& after = input.snapshot->changes->assignees;
    return std::any_of(rows.changes.cbegin(), rows.changes.cend(), [&](int row) {
        const auto r = static_cast<std::size_t>(row);
        return before[r] != after[r];
    });
}

std::shared_ptr<const TimelineLanes> TimelineLanes::withEdits(
    const TimelineInput& input, const EditedRows& rows) const
{
    std::size_t edits = rows.count();
    for (const std::vector<int>& edited : m_delta->rows) {
        edits += edited.size();
    }
    if (edits > maxEdits || !hasSameTables(m_input, input) || movesOthers(input, rows)) {
        return nullptr;
    }
    auto delta = std::make_shared<Delta>(*m_delta);
    TimelineLeftOut leftOut = m_leftOut;
    DeltaEditor editor(*m_base, m_input, input, *delta, leftOut);
    for (const LaneTable table : allTables) {
        for (const int row : rowsOf(rows, table)) {
            if (!editor.edit(table, row)) {
                return nullptr;
            }
        }
    }
    auto edited = std::make_shared<TimelineLanes>(input, leftOut, m_base, delta);
    for (const int incident : edited->incidentsAt(rows, *this)) {
        const int change = input.snapshot->incidents->causedBys[static_cast<std::size_t>(incident)];
        const int deployment = change == noRow ? noRow : edited->deploymentBefore(change, incident);
        delta->causes.setSpan(incident, causeSpan(input, incident, deployment));
    }
    return edited;
}

std::vector<int> TimelineLanes::incidentsAt(
    const EditedRows& rows, const TimelineLanes& before) const
{
    std::vector<int> incidents = rows.incidents;
    const auto add = [this, &incidents](int change) {
        const std::vector<int> followed = incidentsOf(change);
        incidents.insert(incidents.end(), followed.cbegin(), followed.cend());
    };
    for (const int change : rows.changes) {
        add(change);
    }
    for (const int deployment : rows.deployments) {
        const auto r = static_cast<std::size_t>(deployment);
        add(before.m_input.snapshot->deployments->changes[r]);
        add(m_input.snapshot->deployments->changes[r]);
    }
    return incidents;
}

std::shared_ptr<const TimelineLanes> TimelineLanes::update(
    const std::shared_ptr<const TimelineLanes>& before,
    const TimelineInput& input,
    const CancelToken& cancel)
{
    if (before && hasSameTables(before->m_input, input)) {
        if (const auto rows = differences(before->m_input, input, maxEdits)) {
            if (const auto edited = before->withEdits(input, *rows)) {
                return edited;
            }
        }
    }
    return build(input, cancel);
}

} // namespace cb
