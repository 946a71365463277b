// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CalendarWindow.h"

#include <vector>

namespace cb::freeze {

/// Instances of one window, ascending by start, to be asked which of them a span overlaps.
class InstanceList
{
public:
    InstanceList() = default;
    explicit InstanceList(const QList<WindowInstance>& instances);

    /// Null: none. O(log n) where instances do not overlap each other.
    const Span* firstOverlapping(const Span& span) const;

    const std::vector<Span>& spans() const { return m_spans; }

private:
    std::vector<Span> m_spans;
    std::vector<Instant> m_latestEnds; ///< of this one and those before
};

} // namespace cb::freeze
