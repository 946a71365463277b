// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "core/store/StorePlace.h"

namespace cb {

struct DemoOptions
{
    Instant now; ///< dates are relative to it
    quint32 seed = 1;
    int scale = 0; ///< 0: the sample bank; else a large board with this many changes
    QByteArray zone = "Europe/Berlin";
};

/// Makes a board with believable contents. Refuses to overwrite; a file that was cancelled or
/// failed halfway is removed again. Any thread; blocks.
Result<void> makeDemoBoard(
    const StorePlace& place, const DemoOptions& options, const JobControl& job);

} // namespace cb
