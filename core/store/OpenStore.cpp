// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/OpenStore.h"

#include "core/store/PgStore.h"
#include "core/store/SqliteStore.h"

namespace cb {

Result<std::unique_ptr<Store>> openStore(const StorePlace& place, const OpenOptions& options)
{
    switch (place.engine) {
    case StorePlace::Engine::Sqlite:
        return openSqliteStore(place, options);
    case StorePlace::Engine::Postgres:
        return openPgStore(place, options);
    }
    Q_UNREACHABLE();
}

Result<std::unique_ptr<Store>> createStore(
    const StorePlace& place, const BoardSettings& settings, const OpenOptions& options)
{
    switch (place.engine) {
    case StorePlace::Engine::Sqlite:
        return createSqliteStore(place, settings, options);
    case StorePlace::Engine::Postgres:
        return createPgStore(place, settings, options);
    }
    Q_UNREACHABLE();
}

} // namespace cb
