// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace cb {

/// How the tables of the board look: no grid, frame or row numbers, one line a row, rows of any
/// height, scrolled by the pixel. Tab leaves them.
void makePlain(QTableView& table);

} // namespace cb
