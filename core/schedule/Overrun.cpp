// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/Overrun.h"

namespace cb {
namespace {

/// Whole minutes from `due` to `now`.
qint64 minutesSince(qint64 due, Instant now)
{
    if (due == noInstant || now.ms <= due) {
        return 0;
    }
    return (now.ms - due) / msPerMinute * msPerMinute;
}

} // namespace

Overrun overrunOf(const ChangeColumns& changes, int row, Instant now)
{
    const auto r = static_cast<std::size_t>(row);
    if (changes.states[r] != ChangeState::Implement) {
        return {};
    }
    return {minutesSince(changes.plannedEnds[r], now), minutesSince(changes.taskDueAts[r], now)};
}

} // namespace cb
