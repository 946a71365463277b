// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cb::demo {

/// What makes a generated change fail. The chance is
///
///     1 / (1 + exp(-z)),   z = -3.9
///                              + 1.6  if one of its CIs is fragile (8 in 100 are; which ones is
///                              hidden, but shows in
///                                     their changes and incidents)
///                              + 1.1  if it starts on a Friday from 17:00 or on a Saturday before
///                              03:00, board's zone
///                              + 0.55 for each doubling of the number of CIs (log2 of it)
///                              + 1.0  if its release or configuration has no test plan
///                              + 0.9  if it is an emergency change
///                              - 0.9  if it is a standard change
///                              + 0.3  for each step of assessed risk above low
///
/// and nothing else, so that a model that learns from the board's history can be compared with the
/// truth. Of those that fail, 55 in 100 are backed out, 25 unsuccessful, 20 successful with issues;
/// of the others 5 in 100 have issues too.
struct FailureCauses
{
    bool hasFragileItem = false;
    bool isFridayNight = false;
    int items = 1;
    bool lacksTests = false;
    bool isEmergency = false;
    bool isStandard = false;
    int riskLevel = 1; ///< 0 very low to 4 very high
};

/// The chance, 0 to 1, by the formula above.
double failureChance(const FailureCauses& causes);

} // namespace cb::demo
