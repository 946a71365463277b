// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/conflict/ConflictLetters.h"
#include "core/domain/BoardSnapshot.h"
#include "core/schedule/BoardFilter.h"
#include "ui/predict/BoardChances.h"
#include "ui/records/ListColumns.h"

namespace cb {

/// What the list asks for.
struct ListQuery
{
    ListKind kind = ListKind::Changes;
    ListGrouping grouping = ListGrouping::Stage;
    QList<ListSort> sorts{ListSort()}; ///< one or two, the first weighs most
    BoardFilter filter; ///< applied to other tables than changes
    Instant now;
    BoardChancesPtr chances; ///< null: not known
    /// Letters by row of changes; null: not known.
    std::shared_ptr<const std::vector<ConflictLetters>> conflicts;

    ConflictLetters conflictsOf(std::size_t changeRow) const
    {
        return conflicts && changeRow < conflicts->size() ? (*conflicts)[changeRow]
                                                          : ConflictLetters();
    }
};

struct ListGroup
{
    QString key; ///< stable while the data change: folding is kept by it
    QString title;
    int begin = 0; ///< in ListArrangement::rows
    int end = 0;

    int count() const { return end - begin; }
};

/// The rows of a list in their order: group by group, sorted. Immutable; made off the UI thread.
struct ListArrangement
{
    SnapshotPtr snapshot = std::make_shared<BoardSnapshot>();
    ListQuery query;
    std::vector<qint32> rows; ///< rows of the kind's table
    QList<ListGroup> groups; ///< empty: not grouped
    std::vector<qint32> positions; ///< of each row of the table in `rows`, or -1
    int total = 0; ///< rows of the table, also those that the filter leaves out
};

/// Arranges `rows` (ascending; ignored for other kinds than changes, whose filter is run here).
/// Missing values come last in both directions; equal rows keep the order of their ids. Texts are
/// compared as the user's language does, figures within them by value. Any thread.
ListArrangement arrange(
    const SnapshotPtr& snapshot,
    const std::vector<int>& rows,
    const ListQuery& query,
    const CancelToken& cancel = {});

} // namespace cb
