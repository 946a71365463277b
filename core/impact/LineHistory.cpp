// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/impact/LineHistory.h"

#include "core/domain/WallTime.h"

#include <algorithm>

namespace cb {

bool isTelling(const LineEvidence& evidence, const LineHistoryRule& rule)
{
    return evidence.cases >= rule.fewCases && evidence.passed > 0
        && evidence.passed >= rule.tellingShare * evidence.cases;
}

LineHistory::LineHistory(const BoardSnapshot& snapshot, Instant now, const LineHistoryRule& rule)
    : m_directory(snapshot.directory)
    , m_rule(rule)
    , m_openings(static_cast<std::size_t>(snapshot.directory->items.size()))
{
    const QTimeZone zone = snapshot.zone();
    const QDate first = WallTime::toLocal(now, zone).date.addMonths(-rule.months);
    const Instant from = WallTime::day(first, zone).start;
    const IncidentColumns& incidents = *snapshot.incidents;
    for (std::size_t row = 0; row < incidents.ids.size(); ++row) {
        const qint64 opened = incidents.openedAts[row];
        const qint32 item = incidents.items[row];
        if (item >= 0 && opened != noInstant && opened >= from.ms && opened < now.ms) {
            m_openings[static_cast<std::size_t>(item)].push_back(opened);
            ++m_incidents;
        }
    }
    for (auto& openings : m_openings) {
        std::sort(openings.begin(), openings.end());
    }
}

const std::vector<qint64>& LineHistory::openingsOf(ItemId item) const
{
    static const std::vector<qint64> none;
    const int row = m_directory->rowOf(item);
    return row < 0 ? none : m_openings[static_cast<std::size_t>(row)];
}

LineEvidence LineHistory::of(const Dependency& dependency) const
{
    const std::vector<qint64>& upstream = openingsOf(dependency.upstream);
    const std::vector<qint64>& downstream = openingsOf(dependency.downstream);
    LineEvidence evidence;
    evidence.cases = static_cast<int>(upstream.size());
    for (const qint64 opened : upstream) {
        const auto next = std::lower_bound(downstream.begin(), downstream.end(), opened);
        if (next != downstream.end() && *next <= opened + m_rule.withinMs) {
            ++evidence.passed;
        }
    }
    return evidence;
}

} // namespace cb
