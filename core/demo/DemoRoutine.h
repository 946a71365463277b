// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoDecisions.h"

namespace cb::demo {

/// Small work that came back each week until the summer, always went well and was decided on each
/// time: what a change manager would make standard. Numbered before all other changes.
std::vector<DemoChange> planRoutine(
    const Company& company, const DemoTime& time, DemoRandom& random);

/// Adds the decisions on it; it comes up after what else is on the agendas.
void decideOnRoutine(
    DecisionRecords& decided,
    const std::vector<DemoChange>& routine,
    const Company& company,
    const DemoTime& time,
    const std::vector<Meeting>& meetings,
    DemoRandom& random);

} // namespace cb::demo
