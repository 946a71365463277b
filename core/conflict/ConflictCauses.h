// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conflict/ConflictSet.h"

namespace cb {

/// Conflicts that people see as one: the same kind about the same thing in the same stretch of
/// time. same-ci: overlaps at CIs that touch in time and begin within three days, joined by
/// conflicts at several CIs; related-ci: likewise at the CI that others depend on; same-service and
/// same-assignee: nights that follow each other; freeze: one instance; outside-maintenance: the CIs
/// of a service that are missed, exceeded or begun early; a deployment. A sequence stands alone.
struct ConflictCause
{
    /// Stays the same while its first conflict is there, so that a view can keep what is selected
    /// or open.
    quint64 id = 0;
    ConflictKind kind = ConflictKind::SameItem;
    ConflictSeverity severity = ConflictSeverity::Warns; ///< the worst of what is open, else of all
    std::optional<OutsideKind> outside; ///< of outside-maintenance
    /// Service (same-service), person (same-assignee), window (freeze), deployment, predecessor
    /// (sequence, a change) or the CI that most conflicts have in common (all others), as row.
    int thing = noRow;
    std::vector<qint32> conflicts; ///< indexes in the set, ascending
    std::vector<qint32> items; ///< rows, ascending
    int changes = 0; ///< on either side
    int blocks = 0; ///< conflicts, open or not
    int warns = 0;
    int open = 0;
    int accepted = 0;
    int excepted = 0; ///< of a freeze
    Span span; ///< from the first overlap's start to the last one's end; of a freeze: the instance
    Instant firstOverlap;

    bool isOpen() const { return open > 0; }

    friend bool operator==(const ConflictCause&, const ConflictCause&) = default;
};

/// Each conflict is in one cause. Ascending by: open first, blocks first, first overlap, kind, id.
/// O(n log n). Pure; any thread.
std::vector<ConflictCause> conflictCauses(const ConflictSet& set, const BoardSnapshot& snapshot);

} // namespace cb
