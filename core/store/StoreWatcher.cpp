// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StoreWatcher.h"

#include "core/store/PgWatcher.h"
#include "core/store/SqliteWatcher.h"

namespace cb {

Result<std::unique_ptr<StoreWatcher>> StoreWatcher::create(
    const StorePlace& place, const QString& password)
{
    if (place.engine == StorePlace::Engine::Postgres) {
        return PgWatcher::create({place, password});
    }
    return SqliteWatcher::create(place);
}

} // namespace cb
