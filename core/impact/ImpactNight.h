// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/schedule/BoardWindows.h"

namespace cb {

/// How another change touches what this one reaches; the letters of conflicts (ui.md section 0).
enum class InReachKind
{
    SharedItem, ///< C: it has a CI of this change
    Dependency, ///< D: it has a CI or service that this change reaches
    SameService ///< S: it is in the same service
};

/// An active change whose window overlaps that of the change looked at, on something reached.
struct ChangeInReach
{
    int row = 0; ///< of the other change
    InReachKind kind = InReachKind::Dependency;
    Span overlap;
    int steps = 0; ///< to the nearest thing that both touch
    std::vector<int> items; ///< rows that it touches of what is reached
};

struct DeploymentInReach
{
    int row = 0;
    Span span;
};

/// A freeze that holds during the window over something that is reached.
struct FreezeInReach
{
    PlacedWindow placed;
    std::vector<int> items; ///< rows
};

/// What else touches the reached CIs and services while the change may be worked on or backed out.
struct ImpactNight
{
    std::optional<Span> span; ///< planned start to planned end plus backout; none: no window
    std::vector<ChangeInReach> changes; ///< by steps, start, number
    std::vector<DeploymentInReach> deployments; ///< by start
    std::vector<FreezeInReach> freezes; ///< by start
    QList<WindowFault> faults; ///< windows that could not be read
};

/// `steps`: by item row, -1: not reached, 0: of the change itself. Pure; a scan of the columns.
ImpactNight nightOf(
    const BoardSnapshot& snapshot, int changeRow, const std::vector<int>& steps, Instant now);

/// From the planned start to the planned end and the backout after it.
std::optional<Span> exposedSpan(const ChangeColumns& changes, int row);

} // namespace cb
