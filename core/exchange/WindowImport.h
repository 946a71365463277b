// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportPlan.h"
#include "core/exchange/WindowFiles.h"

namespace cb {

/// What importing a file of windows (iCalendar, holidays, release calendars) would do: windows
/// match by `sourceUid`; an older revision of a notice says nothing new. Findings that refuse are
/// rejected rows, the others warnings. Pure.
ImportPlan planWindowFile(const WindowFile& file, const BoardIndex& board, const QByteArray& zone);

/// What a file does not say stays as the board has it: id, revision, suspensions, whom a freeze
/// lets pass, and the scope where the file gives none.
void keepFromBoard(CalendarWindow& window, const CalendarWindow& known);

} // namespace cb
