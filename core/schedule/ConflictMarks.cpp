// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/ConflictMarks.h"

namespace cb {
namespace {

ConflictMarksSource& theSource()
{
    static ConflictMarksSource source;
    return source;
}

} // namespace

void setConflictMarksSource(ConflictMarksSource source)
{
    theSource() = std::move(source);
}

ConflictMarks conflictMarksOf(const BoardSnapshot& board, Instant now)
{
    return theSource() ? theSource()(board, now) : nullptr;
}

} // namespace cb
