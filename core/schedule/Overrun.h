// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"

namespace cb {

/// How much longer than planned is said of work that has ended (ui.md section 2).
constexpr qint64 overFromMs = 10 * msPerMinute;

/// How late work that goes on is.
struct Overrun
{
    qint64 overMs = 0; ///< since the planned end of the change; 0: not over, or under a minute
    qint64 taskMs = 0; ///< since the planned end of the task that is latest; likewise

    bool isLate() const { return overMs > 0 || taskMs > 0; }

    friend bool operator==(const Overrun&, const Overrun&) = default;
};

/// Of the change in that row, at `now`: only one that is being implemented can be late.
Overrun overrunOf(const ChangeColumns& changes, int row, Instant now);

} // namespace cb
