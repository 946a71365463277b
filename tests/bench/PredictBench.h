// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Bench.h"

namespace cb::bench {

/// Predicted risk: how good it is on the bank's changes (the cohort and split of the baselines
/// beside the data), and how long learning and scoring take on the large board.
void predictBench(const Report& report, int scale);

} // namespace cb::bench
