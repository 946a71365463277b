// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/OpenStore.h"

namespace cb {

/// A board lives in the schema "changeboard" of a database, beside whatever else is there. An older
/// schema is migrated in place: each step is one transaction, and a copy of a server's database is
/// its administrator's to make (`changeboardctl board backup` before an update).
Result<std::unique_ptr<Store>> openPgStore(const StorePlace& place, const OpenOptions& options);

Result<std::unique_ptr<Store>> createPgStore(
    const StorePlace& place, const BoardSettings& settings, const OpenOptions& options);

} // namespace cb
