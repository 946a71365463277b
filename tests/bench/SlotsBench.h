// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Bench.h"

namespace cb::bench {

/// Slots for one change, and clearing a weekend of 200 changes.
void slotsBench(const Report& report, int scale);

} // namespace cb::bench
