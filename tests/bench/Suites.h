// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Bench.h"

#include <utility>

namespace cb::bench {

/// All suites by name, in the order in which they run.
const QList<std::pair<QString, Suite>>& suites();

} // namespace cb::bench
