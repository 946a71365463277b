// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"

#include <QStringList>

namespace cb {

/// Puts a table (first row: heads) on the clipboard as tab-separated text and as an HTML table.
void copyTable(const QList<QStringList>& table);

/// Puts "number title" of each record on the clipboard, one a line; returns how many.
int copyNumbersAndTitles(const BoardSnapshot& snapshot, const QList<RecordRef>& records);

} // namespace cb
