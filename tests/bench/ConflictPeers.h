// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"

namespace cb::bench {

/// Two changes (rows), the lower first.
using ChangePairs = std::vector<std::pair<qint32, qint32>>;

/// What a database answered by a join.
struct JoinAnswer
{
    QString peer; ///< name and version, or why there is none
    std::optional<double> sameMs; ///< of the join alone; nothing: there is none
    std::optional<double> relatedMs;
    ChangePairs same; ///< ascending
    ChangePairs related;
};

/// Pairs at the same CI, and at CIs of which one needs the other in one or two steps, by SQLite in
/// memory with covering indexes; the pairs of CIs are given to it ready-made.
JoinAnswer joinBySqlite(const BoardSnapshot& board);

/// The same by DuckDB, where node finds the package @duckdb/node-api (NODE_PATH).
JoinAnswer joinByDuckDb(const BoardSnapshot& board);

} // namespace cb::bench
