// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/ListArrangement.h"

namespace cb {

/// A key that comes after all others, in both directions.
constexpr qint64 missingKey = std::numeric_limits<qint64>::max();

/// For each of `rows` a figure that orders it in that column.
std::vector<qint64> sortKeys(
    const BoardSnapshot& snapshot,
    ListKind kind,
    ListColumn column,
    const std::vector<qint32>& rows);

/// Places of the texts when they are sorted as the user's language does; equal texts share one,
/// empty ones get missingKey.
std::vector<qint64> ranksOf(const QStringList& texts);

} // namespace cb
