// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"

namespace cb {

/// Working days of a year (Monday to Friday, holidays left out) on which a hard freeze holds at
/// some time.
struct FrozenDays
{
    struct Team
    {
        int group = 0; ///< row in Directory::groups
        int days = 0;
    };

    int forSomeone = 0;
    std::vector<Team> teams; ///< frozen at all, most days first, then by row
};

/// Pure; any thread. Windows that cannot be expanded count nothing.
FrozenDays frozenDays(const BoardSnapshot& snapshot, int year);

} // namespace cb
