// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoCalendar.h"
#include "core/demo/DemoChanges.h"

namespace cb::demo {

/// Exceptions from hard freezes: of the next one that changes lie in, one is granted and one is
/// asked for; of earlier ones, those changes that were done in them have had theirs.
std::vector<FreezeException> planExceptions(
    const Company& company,
    const DemoTime& time,
    const std::vector<CalendarWindow>& windows,
    const std::vector<DemoChange>& planned,
    DemoRandom& random);

} // namespace cb::demo
