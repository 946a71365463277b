// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <vector>

namespace cb {

/// Where one block stands among those that it overlaps.
struct LanePlace
{
    int cluster = 0; ///< number of its chain of overlaps, in order of time
    int lane = 0; ///< from 0
    int lanes = 1; ///< how many lanes its cluster has
    int laneSpan =
        1; ///< how many lanes it may cover, from `lane` on, without meeting another block

    friend bool operator==(const LanePlace&, const LanePlace&) = default;
};

/// Gives overlapping blocks different lanes, with as few lanes for each chain of overlaps as there
/// can be. Blocks that only touch do not overlap; a zero-length block overlaps what contains its
/// instant, and others at that instant. The answer is in the order of `spans`; earlier blocks, then
/// longer ones, come first. O(n log n) in the number of blocks plus, for `laneSpan`, O(lanes) for
/// each block.
std::vector<LanePlace> assignLanes(const std::vector<Span>& spans);

} // namespace cb
