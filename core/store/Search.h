// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Connection.h"
#include "core/store/Store.h"

namespace cb {

/// The words of what somebody typed, as the search index cuts texts: runs of letters, marks and
/// digits. Quotes and operators are nothing special.
QStringList searchWords(const QString& text);

/// See Store::search(). Within a read transaction.
Result<QList<SearchHit>> searchBoard(Connection& connection, const QString& text, int limit);

} // namespace cb
