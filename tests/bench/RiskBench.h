// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Bench.h"

namespace cb::bench {

/// The figures of the risk overview, and their charts as data.
void riskBench(const Report& report, int scale);

} // namespace cb::bench
