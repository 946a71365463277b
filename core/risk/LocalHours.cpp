// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/LocalHours.h"

#include <algorithm>

namespace cb {

LocalHours::LocalHours(const Span& stretch, const QTimeZone& zone)
{
    const auto offsetMs = [&zone](Instant at) {
        return zone.offsetFromUtc(at.toUtc()) * msPerSecond;
    };
    m_changes.push_back({stretch.start.ms, offsetMs(stretch.start)});
    for (const QTimeZone::OffsetData& change :
         zone.transitions(stretch.start.toUtc(), stretch.end.toUtc()))
    {
        const qint64 at = change.atUtc.toMSecsSinceEpoch();
        m_changes.push_back({at, offsetMs({at})});
    }
}

WeekHour LocalHours::of(Instant at) const
{
    const auto after = std::upper_bound(
        m_changes.cbegin() + 1, m_changes.cend(), at.ms, [](qint64 ms, const Change& change) {
            return ms < change.ms;
        });
    const qint64 local = at.ms + (after - 1)->offsetMs;
    const qint64 hours = local >= 0 ? local / msPerHour : (local - msPerHour + 1) / msPerHour;
    constexpr qint64 hoursOfWeek = 7LL * 24;
    constexpr qint64 fromMonday = 3LL * 24; // 1970-01-01 was a Thursday
    const qint64 ofWeek = ((hours + fromMonday) % hoursOfWeek + hoursOfWeek) % hoursOfWeek;
    return {static_cast<int>(ofWeek / 24), static_cast<int>(ofWeek % 24)};
}

} // namespace cb
