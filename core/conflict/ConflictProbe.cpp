// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/ConflictIndex.h"
#include "core/conflict/ProbeSubject.h"

#include <algorithm>

namespace cb {
namespace {

void keepEachOnce(std::vector<qint32>& rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

template <typename IdType>
qint32 rowIn(const Directory& directory, const std::optional<IdType>& id)
{
    return id ? directory.rowOf(*id) : noRow;
}

/// A board of one change, as far as scopes ask.
BoardSnapshot boardOfOne(const BoardSnapshot& board, const Change& change)
{
    auto columns = std::make_shared<ChangeColumns>();
    columns->ids.push_back(change.id.value);
    columns->types.push_back(change.type);
    columns->states.push_back(change.state);
    columns->backoutMs.push_back(change.backoutMs);
    columns->services.push_back(rowIn(*board.directory, change.service));
    columns->groups.push_back(rowIn(*board.directory, change.group));
    columns->assignees.push_back(rowIn(*board.directory, change.assignee));
    columns->environments.push_back(columns->strings.intern(change.environment));
    columns->models.push_back(columns->strings.intern(change.standardModel));
    for (const ItemId& item : change.items) {
        columns->itemRows.push_back(board.directory->rowOf(item));
    }
    columns->itemBegins.push_back(static_cast<quint32>(columns->itemRows.size()));
    BoardSnapshot one;
    one.settings = board.settings;
    one.directory = board.directory;
    one.changes = std::move(columns);
    return one;
}

std::vector<qint32> predecessorRowsOf(const Change& change, const ChangeColumns& changes)
{
    std::vector<qint32> rows;
    for (const ChangeId& id : change.predecessors) {
        const int row = changes.rowOf(id);
        if (row != noRow && id != change.id) {
            rows.push_back(row);
        }
    }
    keepEachOnce(rows);
    return rows;
}

/// What two changes have in common beside time.
struct Shared
{
    std::vector<qint32> same; ///< CIs
    std::vector<qint32> related; ///< CIs of both that need each other
    std::optional<RelatedHit> nearest; ///< of `related`
    bool service = false;
    bool assignee = false;

    bool isNothing() const { return same.empty() && !nearest && !service && !assignee; }
};

void addRelations(const ProbeSubject& subject, qint32 item, bool subjectIsLow, Shared& shared)
{
    for (const ProbeSubject::Relation& relation : subject.relationsTo(item)) {
        shared.related.push_back(item);
        shared.related.push_back(relation.own);
        const RelatedHit hit{
            relation.steps,
            relation.ownIsUp ? relation.own : item,
            relation.ownIsUp ? item : relation.own,
            relation.ownIsUp == subjectIsLow};
        if (!shared.nearest || hit < *shared.nearest) {
            shared.nearest = hit;
        }
    }
}

Shared sharedWith(const ProbeSubject& subject, const ChangeColumns& changes, int other)
{
    const auto at = static_cast<std::size_t>(other);
    Shared shared;
    for (quint32 i = changes.itemBegins[at]; i < changes.itemBegins[at + 1]; ++i) {
        const qint32 item = changes.itemRows[i];
        if (item == noRow) {
            continue;
        }
        if (subject.owns(item)) {
            shared.same.push_back(item);
        }
        addRelations(subject, item, subject.row < other, shared);
    }
    shared.service = subject.service != noRow && changes.services[at] == subject.service;
    shared.assignee = subject.assignee != noRow && changes.assignees[at] == subject.assignee;
    return shared;
}

} // namespace

/// One question to a probe.
struct ConflictProbe::Query
{
    Span window; ///< where the change is; of obstacles: where it may be
    bool wantsWhole = false; ///< spans of the other side, not what both have in common
    ConflictSet& found;

    /// The window to hold against another one.
    Span windowFor(const Span& other) const { return wantsWhole ? other : window; }
};

ConflictProbe::ConflictProbe(const ConflictIndex& index, int changeRow)
    : m_index(&index)
    , m_subject(std::make_unique<ProbeSubject>(
          *index.m_board,
          index.m_board->snapshot,
          changeRow,
          changeRow,
          predecessorsOf(index.m_board->changes(), changeRow)))
{}

ConflictProbe::ConflictProbe(const ConflictIndex& index, const Change& change)
    : m_index(&index)
{
    const ConflictBoard& board = *index.m_board;
    m_subject = std::make_unique<ProbeSubject>(
        board,
        boardOfOne(board.snapshot, change),
        0,
        board.changes().rowOf(change.id),
        predecessorRowsOf(change, board.changes()));
}

ConflictProbe::~ConflictProbe() = default;
ConflictProbe::ConflictProbe(ConflictProbe&&) noexcept = default;
ConflictProbe& ConflictProbe::operator=(ConflictProbe&&) noexcept = default;

void ConflictProbe::at(const Span& window, ConflictSet& found) const
{
    found.clear();
    const Query query{window, false, found};
    addPairs(query);
    addWindows(query);
    const ConflictBoard& board = *m_index->m_board;
    if (board.rules.has(ConflictKind::OutsideMaintenance)) {
        const ChangeSide self{m_subject->row, m_subject->id, window};
        for (const OutsidePart& part :
             outsideParts(m_subject->maintenance, window, m_subject->backoutMs)) {
            appendOutside(board, self, part, found);
        }
    }
    addSequences(query);
    found.checkedAt = board.request.now;
    found.checkedChanges = 1;
    found.sort();
}

ConflictSet ConflictProbe::at(const Span& window) const
{
    ConflictSet found;
    at(window, found);
    return found;
}

bool ConflictProbe::isFree(const Span& window, ConflictSeverity worst) const
{
    const ConflictSet found = at(window);
    for (int i = 0; i < found.size(); ++i) {
        const Conflict conflict = found.at(i);
        if (conflict.isOpen() && conflict.severity >= worst) {
            return false;
        }
    }
    return true;
}

ConflictSet ConflictProbe::obstaclesIn(const Span& range) const
{
    ConflictSet found;
    const Query query{range, true, found};
    addPairs(query);
    addWindows(query);
    for (std::size_t i = 0; i < found.answers.size(); ++i) {
        if (found.kinds[i] != ConflictKind::Freeze) {
            found.answers[i] = noRow; // it would have moved
        }
    }
    found.checkedAt = m_index->m_board->request.now;
    found.sort();
    return found;
}

void ConflictProbe::addPairs(const Query& query) const
{
    m_index->m_times.rowsIn(query.window, m_subject->others);
    for (const int other : m_subject->others) {
        if (other != m_subject->row) {
            addWith(query, other);
        }
    }
}

void ConflictProbe::addWith(const Query& query, int other) const
{
    const ConflictBoard& board = *m_index->m_board;
    Shared shared = sharedWith(*m_subject, board.changes(), other);
    if (shared.isNothing()) {
        return;
    }
    const Span window = m_index->m_times.spanOf(other).value_or(query.window);
    const ChangeSide self{m_subject->row, m_subject->id, query.windowFor(window)};
    const ChangeSide theirs{other, board.changes().ids[static_cast<std::size_t>(other)], window};
    const bool selfIsLow = m_subject->row < other;
    const ChangeSide& low = selfIsLow ? self : theirs;
    const ChangeSide& high = selfIsLow ? theirs : self;
    const auto add = [&](ConflictKind kind, bool isHit, const std::vector<qint32>& items) {
        if (isHit && board.rules.has(kind)) {
            appendPair(board, kind, low, high, items, query.found);
        }
    };
    keepEachOnce(shared.same);
    keepEachOnce(shared.related);
    add(ConflictKind::SameItem, !shared.same.empty(), shared.same);
    add(ConflictKind::SameService, shared.service, {});
    add(ConflictKind::SameAssignee, shared.assignee, {});
    if (shared.nearest) {
        appendRelated(board, *shared.nearest, low, high, shared.related, query.found);
    }
}

void ConflictProbe::addWindows(const Query& query) const
{
    const ConflictBoard& board = *m_index->m_board;
    for (const ProbeSubject::Freeze& freeze : m_subject->freezes) {
        freeze.instances->forEachOverlapping(query.window, [&](std::size_t instance) {
            const Span window = query.windowFor(freeze.instances->spans()[instance]);
            appendFreeze(
                board.freezes, freeze.standing, instance, m_subject->row, window, query.found);
        });
    }
    const std::vector<qint32>& linked = board.snapshot.deployments->changes;
    for (const ProbeSubject::Service& service : m_subject->services) {
        const DeploymentBoard::Lists& lists = *service.deployments;
        lists.spans.forEachOverlapping(query.window, [&](std::size_t i) {
            const int deployment = lists.rows[i];
            const qint32 owner = linked[static_cast<std::size_t>(deployment)];
            const bool isOwn = owner != noRow && owner == m_subject->row;
            if (!isOwn && board.deployments.isIn(deployment, m_subject->environment)) {
                const Span window = query.windowFor(lists.spans.spans()[i]);
                const ChangeSide self{m_subject->row, m_subject->id, window};
                appendDeployment(board, self, deployment, service.items, query.found);
            }
        });
    }
}

void ConflictProbe::addSequences(const Query& query) const
{
    const ConflictBoard& board = *m_index->m_board;
    if (!board.rules.has(ConflictKind::Sequence)) {
        return;
    }
    const ChangeSide self{m_subject->row, m_subject->id, query.window};
    const auto sideOf = [&](int row, const Span& window) {
        return ChangeSide{row, board.changes().ids[static_cast<std::size_t>(row)], window};
    };
    for (const qint32 row : m_subject->predecessors) {
        if (const auto window = m_index->m_times.spanOf(row)) {
            appendSequence(board, self, sideOf(row, *window), query.found);
        }
    }
    for (const qint32 row : m_subject->followers) {
        if (const auto window = m_index->m_times.spanOf(row)) {
            appendSequence(board, sideOf(row, *window), self, query.found);
        }
    }
}

const std::optional<std::vector<Span>>& ConflictProbe::maintenance() const
{
    return m_subject->within;
}

std::optional<Instant> ConflictProbe::earliestStart() const
{
    std::optional<Instant> earliest;
    for (const qint32 row : m_subject->predecessors) {
        const auto window = m_index->m_times.spanOf(row);
        if (window && (!earliest || *earliest < window->end)) {
            earliest = window->end;
        }
    }
    return earliest;
}

std::optional<Instant> ConflictProbe::latestEnd() const
{
    std::optional<Instant> latest;
    for (const qint32 row : m_subject->followers) {
        const auto window = m_index->m_times.spanOf(row);
        if (window && (!latest || window->start < *latest)) {
            latest = window->start;
        }
    }
    return latest;
}

qint64 ConflictProbe::backoutMs() const
{
    return m_subject->backoutMs;
}

} // namespace cb
