// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/SinceContent.h"

#include "core/schedule/BoardWindows.h"
#include "core/schedule/DayCells.h"

namespace cb {
namespace {

std::optional<Span> windowOf(const std::optional<BaselineEntry>& entry)
{
    const bool isWhole = entry && entry->plannedStart && entry->plannedEnd
        && *entry->plannedStart <= *entry->plannedEnd;
    return isWhole ? std::optional(Span{*entry->plannedStart, *entry->plannedEnd}) : std::nullopt;
}

} // namespace

SinceContent::SinceContent(SinceCells cells, const FilterResult& filter)
    : m_cells(std::move(cells))
{
    const ChangeColumns& changes = *filter.snapshot->changes;
    std::vector<bool> isShown(static_cast<std::size_t>(changes.size()), false);
    for (const int row : filter.changes.rows) {
        isShown[static_cast<std::size_t>(row)] = true;
    }
    const bool isFiltered = !filter.filter.isEmpty();
    for (const DiffRow& row : m_cells.diff().rows) {
        const int onBoard = changes.rowOf(m_cells.diff().changes[row.change].id());
        if (onBoard >= 0 ? isShown[static_cast<std::size_t>(onBoard)] : !isFiltered) {
            m_rows[static_cast<std::size_t>(row.kind)].append(row);
        }
    }
    makeStrips();
}

int SinceContent::count() const
{
    qsizetype count = 0;
    for (const QList<DiffRow>& rows : m_rows) {
        count += rows.size();
    }
    return static_cast<int>(count);
}

void SinceContent::makeStrips()
{
    std::optional<Span> all;
    for (const DiffRow& row : rows(DiffKind::Moved)) {
        const DiffChange& change = m_cells.diff().changes[row.change];
        const MoveStrip strip{windowOf(change.then), windowOf(change.now), {}};
        for (const auto& span : {strip.then, strip.now}) {
            if (span && !all) {
                all = span;
            } else if (span) {
                all = Span{qMin(all->start, span->start), qMax(all->end, span->end)};
            }
        }
        m_strips.insert(row.change, strip);
    }
    if (all) {
        const QTimeZone& zone = m_cells.times().zone();
        m_axis = spanOfDays(dayCells({all->start, all->end.plusMs(1)}, zone), zone);
        addFreezes();
    }
}

void SinceContent::addFreezes()
{
    const BoardSnapshot& board = *m_cells.board();
    for (const PlacedWindow& placed : windowsInRange(board, m_axis).instances) {
        const CalendarWindow& window = board.windows->at(placed.windowRow);
        if (!isRestriction(window.kind)) {
            continue;
        }
        const ScopeMatcher scope(window.scope, board);
        for (auto strip = m_strips.begin(); strip != m_strips.end(); ++strip) {
            const int row = board.changes->rowOf(m_cells.diff().changes[strip.key()].id());
            if (row >= 0 && scope.covers(row)) {
                strip->freezes.append(placed.instance.span);
            }
        }
    }
}

} // namespace cb
