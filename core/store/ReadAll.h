// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Connection.h"

#include <type_traits>

namespace cb {

/// The rows that a query has left, each as `read` makes it of a RowReader.
template <typename Read>
auto readAll(Query& query, Read read) -> Result<QList<std::invoke_result_t<Read, const RowReader&>>>
{
    QList<std::invoke_result_t<Read, const RowReader&>> made;
    while (true) {
        const Result<bool> hasRow = query.next();
        if (!hasRow) {
            return hasRow.error();
        }
        if (!*hasRow) {
            return made;
        }
        made.append(read(query));
    }
}

} // namespace cb
