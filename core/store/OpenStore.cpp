// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/OpenStore.h"

#include "core/base/Tr.h"
#include "core/store/SqliteStore.h"

namespace cb {
namespace {

Error postgresError()
{
    return {ErrorKind::Unreachable, Tr::tr("This build opens board files only.")};
}

} // namespace

Result<std::unique_ptr<Store>> openStore(const StorePlace& place, const OpenOptions& options)
{
    switch (place.engine) {
    case StorePlace::Engine::Sqlite:
        return openSqliteStore(place, options);
    case StorePlace::Engine::Postgres:
        return postgresError();
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
        return postgresError();
    }
    Q_UNREACHABLE();
}

} // namespace cb
