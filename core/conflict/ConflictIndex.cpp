// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/ConflictIndex.h"

#include "core/conflict/ConflictBoard.h"

#include <algorithm>

namespace cb {
namespace {

constexpr qint64 pastMs = 31 * msPerDay;
constexpr qint64 aheadMs = 400 * msPerDay;

/// The board that an index is made of: without a range, so that a change may be held anywhere.
std::shared_ptr<const ConflictBoard> boardFor(
    const BoardSnapshot& snapshot, const ConflictRules& rules, const ConflictRequest& request)
{
    ConflictRequest anywhere = request;
    anywhere.range.reset();
    Span also{request.now.plusMs(-pastMs), request.now.plusMs(aheadMs)};
    if (request.range) {
        also.start = qMin(also.start, request.range->start);
        also.end = qMax(also.end, request.range->end);
    }
    return std::make_shared<const ConflictBoard>(snapshot, rules, anywhere, also, CancelToken());
}

} // namespace

ConflictIndex::ConflictIndex(
    SnapshotPtr snapshot, const ConflictRules& rules, const ConflictRequest& request)
    : m_request(request)
    , m_board(boardFor(*snapshot, rules, request))
    , m_times(m_board->taking.starts, m_board->taking.ends)
{}

const BoardSnapshot& ConflictIndex::snapshot() const
{
    return m_board->snapshot;
}

const ConflictRules& ConflictIndex::rules() const
{
    return m_board->rules;
}

Span ConflictIndex::horizon() const
{
    return m_board->horizon;
}

bool ConflictIndex::takesPart(int changeRow) const
{
    return m_times.spanOf(changeRow).has_value();
}

std::optional<Span> ConflictIndex::spanOf(int changeRow) const
{
    return m_times.spanOf(changeRow);
}

void ConflictIndex::setSpan(int changeRow, std::optional<Span> span)
{
    m_times.setSpan(changeRow, span);
    if (m_times.needsMerge()) {
        m_times = m_times.merged();
    }
}

ConflictSet ConflictIndex::conflictsOf(int changeRow) const
{
    const std::optional<Span> window = spanOf(changeRow);
    return window ? conflictsOf(changeRow, *window) : ConflictSet();
}

ConflictSet ConflictIndex::conflictsOf(int changeRow, const Span& window) const
{
    return ConflictProbe(*this, changeRow).at(window);
}

ConflictSet updatedConflicts(
    const ConflictSet& old, const ConflictIndex& index, std::span<const int> changedRows)
{
    const ConflictBoard& board = *index.m_board;
    const std::optional<Span>& range = index.m_request.range;
    std::vector<int> changed(changedRows.begin(), changedRows.end());
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    const auto isChanged = [&changed](int row) {
        return std::binary_search(changed.begin(), changed.end(), row);
    };
    const auto otherOf = [](const Conflict& conflict, int row) {
        return !conflict.isBetweenChanges() ? noRow : conflict.a == row ? conflict.b : conflict.a;
    };
    ConflictSet set;
    set.windowSpans = old.windowSpans;
    for (int i = 0; i < old.size(); ++i) {
        const Conflict conflict = old.at(i);
        if (!isChanged(conflict.a) && !(conflict.isBetweenChanges() && isChanged(conflict.b))) {
            set.append(conflict);
        }
    }
    for (const int row : changed) {
        const ConflictSet found = index.conflictsOf(row);
        const auto offset = static_cast<int>(set.windowSpans.size());
        for (int i = 0; i < found.size(); ++i) {
            Conflict conflict = found.at(i);
            const int other = otherOf(conflict, row);
            const bool isKnown = other != noRow && other < row && isChanged(other);
            if (isKnown || (range && !conflict.span.overlaps(*range))) {
                continue;
            }
            conflict.detail += conflict.kind == ConflictKind::Freeze ? offset : 0;
            set.append(conflict);
        }
        set.windowSpans.insert(
            set.windowSpans.end(), found.windowSpans.begin(), found.windowSpans.end());
    }
    set.sort();
    TakingPart taking = takingPart(board.changes(), index.m_request);
    set.keptOut = std::move(taking.keptOut);
    set.checkedChanges = static_cast<int>(taking.rows.size());
    set.uncheckedWindows = board.uncheckedWindows;
    set.checkedAt = board.request.now;
    return set;
}

} // namespace cb
