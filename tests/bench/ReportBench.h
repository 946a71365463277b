// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Bench.h"

namespace cb::bench {

/// Schedules of 100 and 1,000 pages as PDF.
void reportBench(const Report& report, int scale);

} // namespace cb::bench
