// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/impact/ServiceOutage.h"

#include "core/domain/WallTime.h"

#include <algorithm>
#include <cmath>

namespace cb {
namespace {

/// A complete outage window that is not inverted.
std::optional<Span> givenOutage(const ChangeColumns& changes, int row)
{
    const auto at = static_cast<std::size_t>(row);
    const Span span{{changes.outageStarts[at]}, {changes.outageEnds[at]}};
    const bool isComplete = span.start.ms != noInstant && span.end.ms != noInstant;
    return isComplete && span.start <= span.end ? std::optional(span) : std::nullopt;
}

Span monthOf(QDate day, const QTimeZone& zone)
{
    const QDate first(day.year(), day.month(), 1);
    return {WallTime::day(first, zone).start, WallTime::day(first.addMonths(1), zone).start};
}

/// How much of `within` the spans cover, each moment once.
qint64 coveredMs(std::vector<Span> spans, const Span& within)
{
    std::sort(
        spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.start < b.start; });
    qint64 covered = 0;
    Instant until = within.start;
    for (const Span& span : spans) {
        const Instant from = std::max(until, span.start);
        const Instant to = std::min(within.end, span.end);
        if (from < to) {
            covered += to.ms - from.ms;
            until = to;
        }
    }
    return covered;
}

class OutageReader
{
public:
    OutageReader(const BoardSnapshot& snapshot, int changeRow)
        : m_snapshot(snapshot)
        , m_changes(*snapshot.changes)
        , m_row(changeRow)
        , m_zone(snapshot.zone())
    {}

    std::vector<ServiceOutage> read()
    {
        const std::optional<Span> own = outageSpan(m_changes, m_row);
        if (!own) {
            return {};
        }
        std::vector<ServiceOutage> outages;
        const QDate first = WallTime::toLocal(own->start, m_zone).date;
        for (const int service : ordered(servicesOf(m_snapshot, m_row))) {
            for (QDate day(first.year(), first.month(), 1);; day = day.addMonths(1)) {
                const Span month = monthOf(day, m_zone);
                if (month.start >= own->end && month.start > own->start) {
                    break;
                }
                outages.push_back(read(service, day, month, *own));
            }
        }
        return outages;
    }

private:
    std::vector<int> ordered(std::vector<int> services) const
    {
        const QList<Service>& all = m_snapshot.directory->services;
        std::sort(services.begin(), services.end(), [&all](int a, int b) {
            const auto tier = [&all](int row) {
                return all[row].criticality == 0 ? 5 : all[row].criticality;
            };
            return tier(a) != tier(b) ? tier(a) < tier(b)
                                      : all[a].name.compare(all[b].name, Qt::CaseInsensitive) < 0;
        });
        return services;
    }

    ServiceOutage read(int service, QDate day, const Span& month, const Span& own) const
    {
        ServiceOutage outage;
        outage.service = service;
        outage.month = day;
        outage.ownMs = coveredMs({own}, month);
        std::vector<Span> all;
        std::vector<Span> given;
        for (int row = 0; row < m_changes.size(); ++row) {
            const auto at = static_cast<std::size_t>(row);
            const ChangeState state = m_changes.states[at];
            if (row != m_row && (state == ChangeState::Draft || state == ChangeState::Cancelled)) {
                continue;
            }
            const std::optional<Span> span = outageSpan(m_changes, row);
            if (!span || !span->overlaps(month) || !isOf(row, service)) {
                continue;
            }
            all.push_back(*span);
            if (givenOutage(m_changes, row)) {
                given.push_back(*span);
            }
        }
        outage.plannedMs = coveredMs(all, month);
        outage.presumedMs = outage.plannedMs - coveredMs(given, month);
        const auto& target = m_snapshot.directory->services[service].availabilityTarget;
        if (target && *target >= 0 && *target <= 1) {
            outage.allowedMs = std::llround((1 - *target) * static_cast<double>(month.lengthMs()));
        }
        return outage;
    }

    bool isOf(int row, int service) const
    {
        const auto at = static_cast<std::size_t>(row);
        if (m_changes.services[at] == service) {
            return true;
        }
        const Directory& directory = *m_snapshot.directory;
        const ServiceId id = directory.services[service].id;
        for (quint32 i = m_changes.itemBegins[at]; i < m_changes.itemBegins[at + 1]; ++i) {
            const qint32 item = m_changes.itemRows[i];
            if (item >= 0 && directory.items[item].service == id) {
                return true;
            }
        }
        return false;
    }

    const BoardSnapshot& m_snapshot;
    const ChangeColumns& m_changes;
    int m_row;
    QTimeZone m_zone;
};

} // namespace

std::vector<ServiceOutage> outagesOf(const BoardSnapshot& snapshot, int changeRow)
{
    return OutageReader(snapshot, changeRow).read();
}

std::optional<Span> outageSpan(const ChangeColumns& changes, int row)
{
    const std::optional<Span> given = givenOutage(changes, row);
    return given ? given : changes.plannedWindow(row);
}

std::vector<int> servicesOf(const BoardSnapshot& snapshot, int changeRow)
{
    const ChangeColumns& changes = *snapshot.changes;
    const Directory& directory = *snapshot.directory;
    const auto at = static_cast<std::size_t>(changeRow);
    std::vector<int> services;
    if (changes.services[at] >= 0) {
        services.push_back(changes.services[at]);
    }
    for (quint32 i = changes.itemBegins[at]; i < changes.itemBegins[at + 1]; ++i) {
        const qint32 item = changes.itemRows[i];
        const auto service = item < 0 ? std::nullopt : directory.items[item].service;
        const int row = service ? directory.rowOf(*service) : -1;
        if (row >= 0) {
            services.push_back(row);
        }
    }
    std::sort(services.begin(), services.end());
    services.erase(std::unique(services.begin(), services.end()), services.end());
    return services;
}

} // namespace cb
