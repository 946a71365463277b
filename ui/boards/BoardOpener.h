// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSettings.h"
#include "core/store/StorePlace.h"

#include <functional>

namespace cb {

/// How the pages open boards; set by app/.
struct BoardOpener
{
    std::function<void(const StorePlace& place, const QString& password)> open;
    std::function<void(
        const StorePlace& place, const BoardSettings& settings, const QString& password)>
        create;
    std::function<void()> openDemo;
};

} // namespace cb
