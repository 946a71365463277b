// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/records/UiBoard.h"

namespace cb::test {

/// A board with changes on CIs, for slots: all on Thursday 2026-11-26 (tomorrow) in Berlin.
struct SlotDesk
{
    SlotDesk();

    /// A change of the one team on the one CI, unless told otherwise.
    Change make(const QString& number, int fromHour, int toHour) const;
    static Instant at(int hour, int minute = 0);

    UiBoard ui;
    ConfigurationItem item;
    Group team;
    Group otherTeam;
    Person me; ///< the author; member of `team`
    Person other; ///< member of `otherTeam`
};

} // namespace cb::test
