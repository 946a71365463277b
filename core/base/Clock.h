// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <functional>

namespace cb {

/// Where "now" comes from. Passed in, so that tests, `--now` and pictures are reproducible. Any
/// thread.
class Clock
{
public:
    /// The machine's clock.
    Clock();
    /// A clock that stands still.
    explicit Clock(Instant fixed);
    explicit Clock(std::function<Instant()> source);

    Instant now() const { return m_source(); }

private:
    std::function<Instant()> m_source;
};

} // namespace cb
