// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predict/IncidentHistory.h"

#include <algorithm>

namespace cb::predict {
namespace {

constexpr qint64 msPerWeek = 7 * msPerDay;
constexpr std::size_t fewestIncidents = 20;
/// A week with fewer incidents than this share of the usual week is a gap …
constexpr double gapShare = 0.2;
/// … and so many in a row mean that nobody recorded them.
constexpr int gapWeeks = 3;

} // namespace

Span steadyStretch(const std::vector<qint64>& times)
{
    if (times.size() < fewestIncidents) {
        return {};
    }
    const qint64 last = times.back();
    // Weeks count back from the last incident, so that the newest one is whole.
    const auto weeks = static_cast<std::size_t>((last - times.front()) / msPerWeek) + 1;
    std::vector<int> counts(weeks, 0);
    for (const qint64 at : times) {
        ++counts[static_cast<std::size_t>((last - at) / msPerWeek)];
    }
    // The usual week is that in which an incident happens, not that of an empty calendar.
    std::vector<int> perIncident;
    perIncident.reserve(times.size());
    for (const int count : counts) {
        perIncident.insert(perIncident.end(), static_cast<std::size_t>(count), count);
    }
    const auto middle = perIncident.begin() + static_cast<std::ptrdiff_t>(perIncident.size() / 2);
    std::nth_element(perIncident.begin(), middle, perIncident.end());
    const double limit = gapShare * *middle;
    std::size_t whole = 0;
    int gap = 0;
    for (std::size_t week = 0; week < weeks && gap < gapWeeks; ++week) {
        gap = counts[week] < limit ? gap + 1 : 0;
        whole = gap == 0 ? week + 1 : whole;
    }
    const qint64 from = std::max(times.front(), last - static_cast<qint64>(whole) * msPerWeek);
    return {{from}, {last}};
}

IncidentHistory::IncidentHistory(const BoardSnapshot& snapshot)
{
    const IncidentColumns& incidents = *snapshot.incidents;
    std::vector<EventLists::Keyed> byItem;
    std::vector<EventLists::Keyed> byService;
    std::vector<qint64> times;
    byItem.reserve(static_cast<std::size_t>(incidents.size()));
    byService.reserve(static_cast<std::size_t>(incidents.size()));
    times.reserve(static_cast<std::size_t>(incidents.size()));
    for (qint32 row = 0; row < incidents.size(); ++row) {
        const auto r = static_cast<std::size_t>(row);
        if (incidents.openedAts[r] == noInstant) {
            continue;
        }
        const Event event{incidents.openedAts[r], row, true};
        byItem.push_back({incidents.items[r], event});
        byService.push_back({incidents.services[r], event});
        if (incidents.items[r] != noRow) {
            times.push_back(event.at);
        }
    }
    m_byItem = EventLists(static_cast<int>(snapshot.directory->items.size()), byItem);
    m_byService = EventLists(static_cast<int>(snapshot.directory->services.size()), byService);
    std::sort(times.begin(), times.end());
    m_recorded = steadyStretch(times);
}

} // namespace cb::predict
