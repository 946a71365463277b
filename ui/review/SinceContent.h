// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/SinceCells.h"
#include "ui/shell/FilterController.h"

namespace cb {

/// A move as it is drawn: on an axis that all moves of the view share.
struct MoveStrip
{
    std::optional<Span> then; ///< nothing: it had no window
    std::optional<Span> now;
    QList<Span> freezes; ///< that cover the change
};

/// A comparison as the filter lets it through, with what is drawn beside the words. Immutable.
class SinceContent
{
public:
    /// Rows of changes that the filter leaves out are dropped; what is no longer on the board is
    /// shown only where nothing is filtered.
    SinceContent(SinceCells cells, const FilterResult& filter);

    const SinceCells& cells() const { return m_cells; }

    /// Of each kind, in the order of the comparison.
    const QList<DiffRow>& rows(DiffKind kind) const
    {
        return m_rows[static_cast<std::size_t>(kind)];
    }

    int count() const;

    /// Before the filter.
    int total() const { return static_cast<int>(m_cells.diff().rows.size()); }

    const Span& axis() const { return m_axis; }

    MoveStrip stripOf(const DiffRow& row) const { return m_strips.value(row.change); }

private:
    void makeStrips();
    void addFreezes();

    SinceCells m_cells;
    std::array<QList<DiffRow>, enumCount<DiffKind>()> m_rows;
    QHash<int, MoveStrip> m_strips; ///< by change
    Span m_axis; ///< whole days of the board's zone; zero length: nothing moved
};

} // namespace cb
