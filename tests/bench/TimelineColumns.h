// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"

namespace cb::bench {

/// A board of columns only, three years up to a month after `now`: 400 services in 40 teams, a
/// tenth as many changes as deployments (at most `mostChanges`), and as many incidents as changes.
/// Made in memory, as ten million records take too long to read from a file.
SnapshotPtr timelineColumns(int deployments, int mostChanges, Instant now);

} // namespace cb::bench
