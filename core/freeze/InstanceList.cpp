// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freeze/InstanceList.h"

#include <algorithm>

namespace cb::freeze {

InstanceList::InstanceList(const QList<WindowInstance>& instances)
{
    m_spans.reserve(static_cast<std::size_t>(instances.size()));
    for (const WindowInstance& instance : instances) {
        m_spans.push_back(instance.span);
        m_latestEnds.push_back(
            m_latestEnds.empty() ? instance.span.end
                                 : std::max(m_latestEnds.back(), instance.span.end));
    }
}

const Span* InstanceList::firstOverlapping(const Span& span) const
{
    const auto reaching =
        std::partition_point(m_latestEnds.cbegin(), m_latestEnds.cend(), [&span](Instant end) {
            return end < span.start;
        });
    for (auto i = static_cast<std::size_t>(reaching - m_latestEnds.cbegin()); i < m_spans.size();
         ++i) {
        if (m_spans[i].start > span.end) {
            break;
        }
        if (m_spans[i].overlaps(span)) {
            return &m_spans[i];
        }
    }
    return nullptr;
}

} // namespace cb::freeze
