// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/schedule/BoardFilter.h"
#include "core/schedule/FilterMatcher.h"

namespace cb {

/// What could be typed at the cursor.
struct FilterSuggestion
{
    QString text; ///< to put in place of `position`..`position + length`
    QString value; ///< what it stands for, unquoted: the value or the field's name
    FilterField field = FilterField::Text;
    bool isField = false; ///< a field's name with its colon, else a value
    int position = 0;
    int length = 0;

    friend bool operator==(const FilterSuggestion&, const FilterSuggestion&) = default;
};

/// The values that a field can take on this board: closed lists in their order, names sorted, each
/// once.
QStringList filterValues(FilterField field, const BoardSnapshot& snapshot, FilterTable table);

/// Completions for the token at `cursor` (UTF-16 units): fields first while no colon is typed, then
/// values whose beginning, or the beginning of one of whose words, matches. Case and diacritics do
/// not count.
QList<FilterSuggestion> suggestFilter(
    const QString& text,
    int cursor,
    const BoardSnapshot& snapshot,
    FilterTable table,
    int limit = 12);

} // namespace cb
