// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Invocation.h"
#include "core/schedule/FilterMatcher.h"

#include <QJsonObject>

namespace cb::ctl {

struct FilteredRows
{
    std::vector<int> rows; ///< ascending by time, then number
    int total = 0;
};

/// The rows that --filter, --from and --to leave. Usage errors say what of the filter is not
/// understood, with its place; names that no record has are noted on standard error.
Result<FilteredRows> filteredRows(Invocation& call, const SnapshotPtr& board, FilterTable table);

/// Columns of the table on a terminal, by their stable names.
QStringList rowKeys(FilterTable table);

/// One row with all that the snapshot has of it.
QJsonObject rowJson(const SnapshotPtr& board, FilterTable table, int row);

/// A record's name, or null where none is given.
template <typename TypedId>
QJsonValue nameJson(const NameLookup& names, RecordKind kind, const std::optional<TypedId>& id)
{
    return id ? QJsonValue(names.textOf({kind, id->value})) : QJsonValue();
}

} // namespace cb::ctl
