// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoChanges.h"
#include "core/domain/Conflict.h"

namespace cb::demo {

/// What people at Northbank agreed on about changes to come, and what they still argue about.
struct AgreementRecords
{
    std::vector<ConflictAcceptance> acceptances; ///< some lapsed
    std::vector<MoveProposal> proposals; ///< open, answered, lapsed
};

/// Everything asked or agreed before `time.now`; points to changes that are there.
AgreementRecords agreeAll(
    const Company& company,
    const DemoTime& time,
    const std::vector<DemoChange>& changes,
    DemoRandom& random);

} // namespace cb::demo
