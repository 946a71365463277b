// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/ConflictMarks.h"

namespace cb {

/// A source of marks for filters: finds the conflicts of a board by its own rules, and remembers
/// those of the last board, which all views ask about.
ConflictMarksSource conflictMarksSource();

} // namespace cb
