// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/FileChecks.h"
#include "core/store/OpenStore.h"

#include <chrono>

namespace cb {

/// "CBRD", in the header of every board file.
constexpr qint32 boardApplicationId = 0x43425244;

/// What tests look at from outside.
struct SqliteSurroundings
{
    FileSystemProbe fileSystem = fileSystemType;
    std::chrono::milliseconds busyTimeout{5000};
};

Result<std::unique_ptr<Store>> openSqliteStore(
    const StorePlace& place,
    const OpenOptions& options,
    const SqliteSurroundings& surroundings = {});

Result<std::unique_ptr<Store>> createSqliteStore(
    const StorePlace& place,
    const BoardSettings& settings,
    const OpenOptions& options,
    const SqliteSurroundings& surroundings = {});

} // namespace cb
