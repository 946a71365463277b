// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"

#include <utility>

namespace cb {

Clock::Clock()
    : m_source([] { return Instant{QDateTime::currentMSecsSinceEpoch()}; })
{}

Clock::Clock(Instant fixed)
    : m_source([fixed] { return fixed; })
{}

Clock::Clock(std::function<Instant()> source)
    : m_source(std::move(source))
{}

} // namespace cb
