// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Store.h"

#include <memory>

namespace cb {

struct OpenOptions
{
    bool readOnly = false;
    QString password; ///< from the keychain; empty: pgpass, service file or none
    /// Local folder for the copy made before a migration and for automatic backups; empty: beside
    /// the file.
    QString backupFolder;
    /// Of a file: the session makes a dated copy in the background, at most daily (Backups).
    bool withBackups = false;
};

/// Opens a board: checks that it is one of ours, of a schema that we know (a newer one is refused
/// with a hint, an older one is copied and migrated), not on a network file system, not locked.
Result<std::unique_ptr<Store>> openStore(const StorePlace& place, const OpenOptions& options);

/// Makes an empty board. Refuses to overwrite (CannotWrite) a file, or a database that already
/// holds a board.
Result<std::unique_ptr<Store>> createStore(
    const StorePlace& place, const BoardSettings& settings, const OpenOptions& options);

} // namespace cb
