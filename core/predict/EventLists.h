// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace cb::predict {

/// Something that became known of a record.
struct Event
{
    qint64 at = 0; ///< UTC ms when it was known
    qint32 row = 0; ///< of the record in its columns
    bool hit = false; ///< of outcomes: with the label

    static bool isBefore(const Event& a, const Event& b)
    {
        return a.at != b.at ? a.at < b.at : a.row < b.row;
    }
};

/// Events by key (a CI's row, a service's row, …), ascending by time within each.
class EventLists
{
public:
    struct Keyed
    {
        qint32 key = 0; ///< below 0 is left out
        Event event;
    };

    EventLists() = default;
    /// `keys`: every key is below it.
    EventLists(int keys, const std::vector<Keyed>& events);

    std::span<const Event> of(int key) const;
    /// With from <= at < until.
    std::span<const Event> between(int key, qint64 from, qint64 until) const;

    int count(int key, qint64 from, qint64 until) const
    {
        return static_cast<int>(between(key, from, until).size());
    }

private:
    std::vector<quint32> m_begins{0};
    std::vector<Event> m_events;
};

} // namespace cb::predict
