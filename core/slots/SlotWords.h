// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slots/FindSlots.h"

/// What people read about slots; translated.
namespace cb {

/// "same CI", "outside maintenance", "working hours", …
QString slotRuleName(SlotRule rule);

/// The other side of a block: "CHG-2479", "Retail peak freeze", "Network lead"; empty: there is
/// none.
QString slotCauseName(SlotRule rule, int cause, const BoardSnapshot& snapshot);

/// "free for all 12 CIs", "inside maintenance, with its backout", "keeps its approval", …
QString slotReasonText(const SlotReason& reason, const BoardSnapshot& snapshot);
/// All reasons of a slot in a line.
QString slotReasonsText(const Slot& slot, const BoardSnapshot& snapshot);

/// What forbids, without what it opens: "Freeze: Retail peak freeze, year end (takes 62 % of the
/// time)".
QString slotObstacleText(const SlotObstacle& obstacle, const BoardSnapshot& snapshot);

/// "3 h later", "23 h 30 min later", "2 days 4 h earlier"; of 0: "where it is".
QString howFarText(qint64 movedByMs);
/// The same without its direction.
QString lengthText(qint64 ms);

} // namespace cb
