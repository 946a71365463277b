// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Bench.h"

namespace cb::bench {

/// Building and editing the timeline's lanes, and what a frame asks of them at every zoom, with ten
/// thousand to ten million deployments.
void timelineBench(const Report& report, int scale);

} // namespace cb::bench
