// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/WriteBatch.h"
#include "core/store/StorePlace.h"

#include <QStringList>

namespace cb {

/// Where the sample bank of this user is kept (a file; the folder exists).
QString demoBoardPath();

/// A board by its saved name ("name=address" entries), as a file or as a postgresql:// address.
Result<StorePlace> findBoard(const QString& nameOrPlace, const QStringList& namedBoards);

/// Who is at the keyboard, as far as the machine knows.
Author localAuthor();

} // namespace cb
