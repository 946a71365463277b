// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Bench.h"

namespace cb::bench {

/// What runs where, from ten deployments for each change of `scale`.
void deliveryBench(const Report& report, int scale);

} // namespace cb::bench
