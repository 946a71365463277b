// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Bench.h"

namespace cb::bench {

/// Writing and reading boards in SQLite files.
void benchStore(const Report& report, int scale);

} // namespace cb::bench
