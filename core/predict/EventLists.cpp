// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predict/EventLists.h"

#include <algorithm>

namespace cb::predict {

EventLists::EventLists(int keys, const std::vector<Keyed>& events)
    : m_begins(static_cast<std::size_t>(keys) + 1, 0)
{
    for (const Keyed& one : events) {
        if (one.key >= 0) {
            ++m_begins[static_cast<std::size_t>(one.key) + 1];
        }
    }
    for (std::size_t key = 1; key < m_begins.size(); ++key) {
        m_begins[key] += m_begins[key - 1];
    }
    m_events.resize(m_begins.back());
    std::vector<quint32> next(m_begins.begin(), m_begins.end() - 1);
    for (const Keyed& one : events) {
        if (one.key >= 0) {
            m_events[next[static_cast<std::size_t>(one.key)]++] = one.event;
        }
    }
    for (std::size_t key = 0; key + 1 < m_begins.size(); ++key) {
        const auto begin = m_events.begin() + m_begins[key];
        const auto end = m_events.begin() + m_begins[key + 1];
        if (!std::is_sorted(begin, end, &Event::isBefore)) {
            std::sort(begin, end, &Event::isBefore);
        }
    }
}

std::span<const Event> EventLists::of(int key) const
{
    const auto place = static_cast<std::size_t>(key);
    if (key < 0 || place + 1 >= m_begins.size()) {
        return {};
    }
    return {m_events.data() + m_begins[place], m_begins[place + 1] - m_begins[place]};
}

std::span<const Event> EventLists::between(int key, qint64 from, qint64 until) const
{
    const std::span<const Event> all = of(key);
    const auto isBefore = [](const Event& event, qint64 at) {
        return event.at < at;
    };
    const auto first = std::lower_bound(all.begin(), all.end(), from, isBefore);
    const auto last = std::lower_bound(first, all.end(), until, isBefore);
    return {first, last};
}

} // namespace cb::predict
