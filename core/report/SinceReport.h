// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"
#include "core/review/BoardDiff.h"

namespace cb {

/// What goes into a report on what differs since a baseline.
struct SinceOptions
{
    std::shared_ptr<const BoardDiff> diff;
    std::vector<int> rows; ///< rows of the snapshot's changes that the filter shows, in any order
    QString filter; ///< as typed, for the head; empty: all
    Instant madeAt;
};

/// What differs on the board since a meeting or another baseline, kind by kind, with then, now, who
/// and when. What the filter leaves out is counted. `snapshot` is the one that was compared. Any
/// thread.
Report sinceReport(const SnapshotPtr& snapshot, SinceOptions options, ReportLanguage language);

} // namespace cb
