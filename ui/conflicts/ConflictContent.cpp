// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/ConflictContent.h"

#include <algorithm>
#include <iterator>

namespace cb {
namespace {

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

ConflictGroup groupOf(const ConflictCause& cause)
{
    if (!cause.isOpen()) {
        return ConflictGroup::Answered;
    }
    return cause.severity == ConflictSeverity::Blocks ? ConflictGroup::Blocks
                                                      : ConflictGroup::Warns;
}

/// Which changes the filter shows, by row of the checked snapshot.
class Shown
{
public:
    Shown(const BoardSnapshot& board, const FilterResult& filter)
        : m_board(board)
        , m_filter(filter)
        , m_isSame(filter.snapshot->changes == board.changes)
    {}

    bool operator()(int change) const
    {
        // The filter may be a snapshot ahead or behind.
        const int row = m_isSame || change == noRow
            ? change
            : m_filter.snapshot->changes->rowOf(m_board.changes->idAt(change));
        return row != noRow && at(row) < m_filter.changes.matches.size()
            && m_filter.changes.matches[at(row)] != 0;
    }

private:
    const BoardSnapshot& m_board;
    const FilterResult& m_filter;
    bool m_isSame;
};

qint64 sortKey(const ConflictCause& cause, ConflictColumn column)
{
    switch (column) {
    case ConflictColumn::Conflicts:
        return static_cast<qint64>(cause.conflicts.size());
    case ConflictColumn::Changes:
        return cause.changes;
    case ConflictColumn::Items:
        return static_cast<qint64>(cause.items.size());
    case ConflictColumn::State:
        return cause.open;
    case ConflictColumn::Cause:
        return static_cast<qint64>(cause.kind);
    case ConflictColumn::FirstOverlap:
        break;
    }
    return cause.firstOverlap.ms;
}

} // namespace

std::shared_ptr<const ConflictContent> ConflictContent::make(
    const CheckedBoardPtr& board,
    const std::shared_ptr<const FilterResult>& filter,
    const ConflictQuery& query)
{
    std::shared_ptr<ConflictContent> made(new ConflictContent);
    made->m_board = board;
    made->narrow(*filter, query);
    made->group(query);
    made->takeTheRest(*filter);
    return made;
}

void ConflictContent::narrow(const FilterResult& filter, const ConflictQuery& query)
{
    const ConflictSet& all = m_board->set;
    const Shown isShown(board(), filter);
    std::vector<qint32> kept;
    for (int i = 0; i < all.size(); ++i) {
        const Conflict conflict = all.at(i);
        const bool isMatch =
            isShown(conflict.a) || (conflict.isBetweenChanges() && isShown(conflict.b));
        if (!isMatch || (!query.showsAnswered && !conflict.isOpen())) {
            continue;
        }
        if (query.range && !conflict.span.overlaps(*query.range)) {
            ++m_outsideRange;
            continue;
        }
        kept.push_back(i);
    }
    if (query.before) {
        const std::vector<qint32> isNew = newSince(all, board(), *query.before);
        std::vector<qint32> both;
        std::set_intersection(
            kept.begin(), kept.end(), isNew.begin(), isNew.end(), std::back_inserter(both));
        kept = std::move(both);
    }
    for (const qint32 index : kept) {
        const Conflict conflict = all.at(index);
        KindCount& count = m_kinds[static_cast<std::size_t>(conflict.kind)];
        ++count.all;
        count.blocks += conflict.isOpen() && conflict.severity == ConflictSeverity::Blocks ? 1 : 0;
    }
    if (query.kind) {
        std::erase_if(kept, [&](qint32 index) { return all.kinds[at(index)] != *query.kind; });
    }
    m_set = narrowed(all, kept);
}

void ConflictContent::group(const ConflictQuery& query)
{
    m_causes = conflictCauses(m_set, board());
    for (int i = 0; i < static_cast<int>(m_causes.size()); ++i) {
        m_groups[static_cast<std::size_t>(groupOf(m_causes[at(i)]))].push_back(i);
    }
    for (std::vector<int>& causes : m_groups) {
        std::stable_sort(causes.begin(), causes.end(), [&](int a, int b) {
            const qint64 one = sortKey(m_causes[at(a)], query.sort);
            const qint64 other = sortKey(m_causes[at(b)], query.sort);
            return query.isDescending ? other < one : one < other;
        });
    }
}

/// What stands beside the conflicts: who could not be checked, and acceptances that lapsed.
void ConflictContent::takeTheRest(const FilterResult& filter)
{
    const Shown isShown(board(), filter);
    std::copy_if(
        m_board->set.keptOut.begin(),
        m_board->set.keptOut.end(),
        std::back_inserter(m_keptOut),
        [&](const KeptOut& kept) { return isShown(kept.change); });
    const QList<ConflictAcceptance>& acceptances = *board().acceptances;
    std::copy_if(
        m_board->lapsed.begin(),
        m_board->lapsed.end(),
        std::back_inserter(m_lapsed),
        [&](const LapsedAcceptance& lapsed) {
            const int row = board().changes->rowOf(acceptances[lapsed.acceptance].change);
            return row != noRow && isShown(row);
        });
}

int ConflictContent::conflictsOf(ConflictGroup group) const
{
    int count = 0;
    for (const int cause : causesOf(group)) {
        count += static_cast<int>(m_causes[at(cause)].conflicts.size());
    }
    return count;
}

int ConflictContent::causeOf(quint64 id) const
{
    const auto found =
        std::find_if(m_causes.begin(), m_causes.end(), [id](const ConflictCause& cause) {
            return cause.id == id;
        });
    return found == m_causes.end() ? -1 : static_cast<int>(found - m_causes.begin());
}

} // namespace cb
