// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/PolicyFindings.h"

namespace cb {

PolicyFindings policyFindings(
    const BoardSnapshot& snapshot,
    const Policy& inForce,
    const Policy& shown,
    const StandardModels& models,
    Instant now)
{
    PolicyFindings findings;
    findings.inForce = policyFigures(inForce, snapshot, now);
    const bool isSame = shown.hasSameRules(inForce);
    findings.shown = isSame ? findings.inForce : policyFigures(shown, snapshot, now);
    findings.differing = isSame ? 0 : changesThatDiffer(shown, inForce, snapshot, now);
    findings.standings = standingsOf(models.models, snapshot);
    findings.candidates = modelCandidates(snapshot, inForce, models, now);
    return findings;
}

} // namespace cb
