// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"

namespace cb::bench {

/// A board of columns only to find conflicts on: `changes` active changes over three years, evenly
/// spread, with 1.9 CIs each; a CI for 25 of them, a service and a person for 250, three
/// dependencies a CI, 40 weekly windows, two deployments a change.
SnapshotPtr conflictColumns(int changes);

constexpr qint64 conflictColumnsStart = 1'767'225'600'000; ///< 1 January 2026, UTC
constexpr int conflictColumnsDays = 3 * 365;

} // namespace cb::bench
