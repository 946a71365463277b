// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"

namespace cb::test {

/// How a board for tests of slots is thrown together.
struct SlotBoardForm
{
    int changes = 8;
    int items = 5;
    int services = 2;
    int persons = 3;
    int hours = 24; ///< from slotBoardNow(): where changes are planned
    int freezes = 1;
    int maintenances = 1;
    bool hasDependencies = true;
    bool hasSequences = true;
};

/// A Wednesday, 08:00 UTC, at which everything is still to come.
Instant slotBoardNow();

/// The same for the same seed. Changes last a quarter of an hour to four hours, on whole quarters.
SnapshotPtr randomSlotBoard(quint32 seed, const SlotBoardForm& form);

} // namespace cb::test
