// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/ModelCandidates.h"
#include "core/policy/PolicyCompare.h"
#include "core/policy/PolicySet.h"

namespace cb {

/// What the page shows beside the policy itself: counted from all changes, off the UI thread.
struct PolicyFindings
{
    PolicyFigures inForce;
    PolicyFigures shown;
    int differing = 0; ///< changes that get another answer by the policy that is shown
    QList<ModelStanding> standings; ///< as StandardModels::models
    ModelCandidates candidates;
};

/// Pure.
PolicyFindings policyFindings(
    const BoardSnapshot& snapshot,
    const Policy& inForce,
    const Policy& shown,
    const StandardModels& models,
    Instant now);

} // namespace cb
