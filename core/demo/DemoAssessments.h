// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoChanges.h"
#include "core/domain/Assessment.h"
#include "core/risk/Questionnaire.h"

namespace cb::demo {

/// The questionnaire that Northbank asks with, in English as all of its records.
Questionnaire demoQuestionnaire();

/// How the changes that have a level of risk got it: most by the questionnaire, some of them
/// assessed twice, the others by hand. The answers give the level, and agree with the number of CIs
/// and the backout time of the change.
std::vector<Assessment> assessAll(
    const Company& company,
    const DemoTime& time,
    const std::vector<DemoChange>& changes,
    DemoRandom& random);

} // namespace cb::demo
