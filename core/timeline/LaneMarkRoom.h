// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/LaneLayout.h"

namespace cb {

/// The left edge of the first of these signs that begins at or after `x`; infinite: there is none.
/// `half`: of a sign's width.
double nextMark(const std::vector<LaneMark>& marks, double x, double half);

/// Gives incidents room for what they are called, and signs of several their count. Signs of
/// different kinds may lie on each other, words on nothing. Bars and marks have to be laid out.
void giveMarksRoom(LaneContent& content, const LaneSizes& sizes);

} // namespace cb
