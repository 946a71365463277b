// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoChanges.h"
#include "core/domain/Decision.h"
#include "core/domain/Meeting.h"

namespace cb::demo {

struct DecisionRecords
{
    std::vector<Decision> decisions;
    std::vector<Condition> conditions;
    std::vector<AgendaItem> agenda;
};

/// The decisions behind the changes' states, made by decide() (core/policy) as it would have been
/// then, their conditions, and what was or will be on the agenda of which meeting.
DecisionRecords decideAll(
    const Company& company,
    const DemoTime& time,
    const std::vector<DemoChange>& changes,
    const std::vector<Meeting>& meetings,
    DemoRandom& random);

} // namespace cb::demo
