// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoCalendar.h"
#include "core/demo/FailureModel.h"
#include "core/domain/Change.h"

namespace cb::demo {

/// How the decision on a change went, as far as its state does not say it.
enum class DecisionStory
{
    Plain, ///< as the state says
    OpenConditions, ///< approved, conditions that come before are open
    Rejected, ///< back in draft
    Rework, ///< back in assess
    Deferred, ///< waits for a later meeting
    Retrospective, ///< an emergency: decided afterwards, or still not
    EditedAfterwards ///< approved, then moved
};

struct DemoChange
{
    Change change;
    int service = 0; ///< in Company::services
    WorkKind kind = WorkKind::Configuration;
    FailureCauses causes;
    bool hasFailed = false;
    bool runsLate = false; ///< still being implemented after its planned end
    DecisionStory story = DecisionStory::Plain;
};

/// About 1,500 changes from a year ago to eight weeks ahead, ascending by the instant when they
/// were opened; their states fit `time.now`.
std::vector<DemoChange> planChanges(
    const Company& company, const DemoTime& time, DemoRandom& random);

} // namespace cb::demo
