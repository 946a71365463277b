// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Change.h"

namespace cb {

/// The state as people see it: derived from the lifecycle state, the last decision and the closure.
enum class DisplayState
{
    Draft,
    Submitted, ///< on screen: Requested
    Assessing,
    Awaiting, ///< on screen: Awaiting CAB
    Approved, ///< approved, conditions that come before are open
    Scheduled,
    Implementing,
    Review,
    Closed,
    Rejected,
    Withdrawn,
    BackedOut
};
template <>
inline constexpr auto enumTexts<DisplayState> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("draft"),
     QLatin1StringView("submitted"),
     QLatin1StringView("assessing"),
     QLatin1StringView("awaiting"),
     QLatin1StringView("approved"),
     QLatin1StringView("scheduled"),
     QLatin1StringView("implementing"),
     QLatin1StringView("review"),
     QLatin1StringView("closed"),
     QLatin1StringView("rejected"),
     QLatin1StringView("withdrawn"),
     QLatin1StringView("backedout")});

/// What the last decision on a change that still counts (not superseded) says about its state.
enum class DecisionStanding
{
    None,
    Approving,
    Rejecting
};

/// The one place where the shown state is derived (ui.md section 0).
DisplayState displayState(
    ChangeState state, DecisionStanding standing, std::optional<ClosureCode> closure);

/// Work is over: closed or cancelled.
inline bool isEnded(ChangeState state)
{
    return state == ChangeState::Closed || state == ChangeState::Cancelled;
}

/// Takes part in conflicts: not draft, cancelled or closed.
inline bool isActive(ChangeState state)
{
    return state != ChangeState::Draft && !isEnded(state);
}

/// Nobody has decided yet: bars have a dashed border.
inline bool isUndecided(DisplayState state)
{
    return state <= DisplayState::Awaiting;
}

} // namespace cb
