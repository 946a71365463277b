// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/policy/Policy.h"

namespace cb {

constexpr int comparedDays = 90;

/// What a policy makes of a board's changes: those that are open and those that ended within the
/// last comparedDays times 24 hours. Withdrawn ones are left out.
struct PolicyFigures
{
    int changes = 0;
    QList<int> fired; ///< of each row
    int needCab = 0;
    int needNobody = 0; ///< no approval at all
    int failed = 0; ///< closed as unsuccessful or backed out
    int failedSeenByCab = 0; ///< of them, those that would need the CAB

    friend bool operator==(const PolicyFigures&, const PolicyFigures&) = default;
};

PolicyFigures policyFigures(const Policy& policy, const BoardSnapshot& snapshot, Instant now);

/// Would that change need the CAB?
bool needsCab(const Policy& policy, const BoardSnapshot& snapshot, int row);

/// How many changes get another row's answer by `draft`.
int changesThatDiffer(
    const Policy& draft, const Policy& inForce, const BoardSnapshot& snapshot, Instant now);

} // namespace cb
