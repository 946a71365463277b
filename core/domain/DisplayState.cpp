// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/DisplayState.h"

namespace cb {

DisplayState displayState(
    ChangeState state, DecisionStanding standing, std::optional<ClosureCode> closure)
{
    const bool isBackedOut = closure == ClosureCode::BackedOut;
    switch (state) {
    case ChangeState::Draft:
        return standing == DecisionStanding::Rejecting ? DisplayState::Rejected
                                                       : DisplayState::Draft;
    case ChangeState::Requested:
        return DisplayState::Submitted;
    case ChangeState::Assess:
        return DisplayState::Assessing;
    case ChangeState::Authorize:
        return standing == DecisionStanding::Approving ? DisplayState::Approved
                                                       : DisplayState::Awaiting;
    case ChangeState::Scheduled:
        return DisplayState::Scheduled;
    case ChangeState::Implement:
        return DisplayState::Implementing;
    case ChangeState::Review:
        return isBackedOut ? DisplayState::BackedOut : DisplayState::Review;
    case ChangeState::Closed:
        return isBackedOut ? DisplayState::BackedOut : DisplayState::Closed;
    case ChangeState::Cancelled:
        return DisplayState::Withdrawn;
    }
    Q_UNREACHABLE();
}

} // namespace cb
