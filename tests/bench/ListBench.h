// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Bench.h"

namespace cb::bench {

/// The list of all changes (arranged off the UI thread, shown on it) and the command list.
void listBench(const Report& report, int scale);

} // namespace cb::bench
