// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Bench.h"

namespace cb::bench {

/// A board file with `scale` changes and ten times as many deployments; made once for each build
/// folder.
QString largeBoard(int scale);

/// Opening that board as the window does: the visible range, then all, with the event loop turning.
void sessionBench(const Report& report, int scale);

/// Importing the bank's change file by the command line, store included.
void importBench(const Report& report, int scale);

} // namespace cb::bench
