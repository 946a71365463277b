// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Bench.h"

namespace cb::bench {

/// Index, filter, layouts and expansion on a board of `scale` changes over three years. Needs
/// cb_schedule alone.
void scheduleSuite(const Report& report, int scale);

} // namespace cb::bench
