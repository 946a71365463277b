// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Bench.h"

namespace cb::bench {

/// Finding conflicts, against the same rules as joins of SQLite (and of DuckDB, where node has it),
/// and one dragged change.
void conflictBench(const Report& report, int scale);

} // namespace cb::bench
