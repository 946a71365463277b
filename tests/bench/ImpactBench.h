// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Bench.h"

namespace cb::bench {

/// Reach and layout of dependency graphs of up to 5,000 CIs. Needs cb_impact alone.
void impactBench(const Report& report, int scale);

} // namespace cb::bench
