// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/impact/ImpactNight.h"

#include <algorithm>

namespace cb {
namespace {

class NightReader
{
public:
    NightReader(
        const BoardSnapshot& snapshot, int changeRow, const std::vector<int>& steps, Instant now)
        : m_snapshot(snapshot)
        , m_changes(*snapshot.changes)
        , m_directory(*snapshot.directory)
        , m_row(changeRow)
        , m_steps(steps)
        , m_now(now)
    {
        readServices();
    }

    ImpactNight read()
    {
        m_night.span = exposedSpan(m_changes, m_row);
        if (m_night.span) {
            readChanges();
            readDeployments();
            readFreezes();
        }
        return std::move(m_night);
    }

private:
    /// Fewest steps to each service.
    void readServices()
    {
        m_stepsOfService.assign(static_cast<std::size_t>(m_directory.services.size()), -1);
        for (std::size_t item = 0; item < m_steps.size(); ++item) {
            const auto& service = m_directory.items[static_cast<qsizetype>(item)].service;
            const int row = m_steps[item] >= 0 && service ? m_directory.rowOf(*service) : -1;
            if (row >= 0) {
                int& fewest = m_stepsOfService[static_cast<std::size_t>(row)];
                fewest = fewest < 0 ? m_steps[item] : std::min(fewest, m_steps[item]);
            }
        }
        const qint32 own = m_changes.services[static_cast<std::size_t>(m_row)];
        if (own >= 0) {
            m_stepsOfService[static_cast<std::size_t>(own)] = 0;
        }
    }

    void readChanges()
    {
        for (int row = 0; row < m_changes.size(); ++row) {
            const auto at = static_cast<std::size_t>(row);
            if (row == m_row || !isActive(m_changes.states[at])) {
                continue;
            }
            const std::optional<Span> span = exposedSpan(m_changes, row);
            if (span && span->overlaps(*m_night.span)) {
                addChange(row, *span);
            }
        }
        std::sort(
            m_night.changes.begin(), m_night.changes.end(), [this](const auto& a, const auto& b) {
                if (a.steps != b.steps) {
                    return a.steps < b.steps;
                }
                const auto left = static_cast<std::size_t>(a.row);
                const auto right = static_cast<std::size_t>(b.row);
                return m_changes.plannedStarts[left] != m_changes.plannedStarts[right]
                    ? m_changes.plannedStarts[left] < m_changes.plannedStarts[right]
                    : m_changes.numbers.at(a.row) < m_changes.numbers.at(b.row);
            });
    }

    void addChange(int row, const Span& span)
    {
        const auto at = static_cast<std::size_t>(row);
        ChangeInReach found;
        found.row = row;
        found.steps = -1;
        for (quint32 i = m_changes.itemBegins[at]; i < m_changes.itemBegins[at + 1]; ++i) {
            const qint32 item = m_changes.itemRows[i];
            const int steps = item < 0 ? -1 : m_steps[static_cast<std::size_t>(item)];
            if (steps >= 0) {
                found.items.push_back(item);
                found.steps = found.steps < 0 ? steps : std::min(found.steps, steps);
            }
        }
        const qint32 service = m_changes.services[at];
        const int ofService =
            service < 0 ? -1 : m_stepsOfService[static_cast<std::size_t>(service)];
        if (found.steps < 0 && ofService < 0) {
            return;
        }
        if (found.steps == 0) {
            found.kind = InReachKind::SharedItem;
        } else if (ofService == 0) {
            found.kind = InReachKind::SameService;
        }
        found.steps = found.steps < 0 ? ofService : found.steps;
        const Span& own = *m_night.span;
        found.overlap = {std::max(own.start, span.start), std::min(own.end, span.end)};
        m_night.changes.push_back(std::move(found));
    }

    void readDeployments()
    {
        const DeploymentColumns& deployments = *m_snapshot.deployments;
        for (int row = 0; row < deployments.size(); ++row) {
            const auto at = static_cast<std::size_t>(row);
            const qint32 service = deployments.services[at];
            if (service < 0 || m_stepsOfService[static_cast<std::size_t>(service)] < 0
                || deployments.startedAts[at] == noInstant || deployments.changes[at] == m_row)
            {
                continue;
            }
            const qint64 finished = deployments.finishedAts[at];
            const Span span{
                {deployments.startedAts[at]},
                {finished == noInstant ? std::max(m_now.ms, deployments.startedAts[at])
                                       : finished}};
            if (span.overlaps(*m_night.span)) {
                m_night.deployments.push_back({row, span});
            }
        }
        std::stable_sort(
            m_night.deployments.begin(),
            m_night.deployments.end(),
            [](const auto& a, const auto& b) { return a.span.start < b.span.start; });
    }

    void readFreezes()
    {
        const WindowsInRange windows = windowsInRange(m_snapshot, *m_night.span);
        m_night.faults = windows.faults;
        const ChangeType type = m_changes.types[static_cast<std::size_t>(m_row)];
        for (const PlacedWindow& placed : windows.instances) {
            const CalendarWindow& window = m_snapshot.windows->at(placed.windowRow);
            const WindowScope& scope = window.scope;
            if (!isRestriction(window.kind)
                || (!scope.types.isEmpty() && !scope.types.contains(type))) {
                continue;
            }
            FreezeInReach freeze{placed, frozenItems(scope)};
            if (!freeze.items.empty()) {
                m_night.freezes.push_back(std::move(freeze));
            }
        }
    }

    std::vector<int> frozenItems(const WindowScope& scope) const
    {
        std::vector<int> frozen;
        for (std::size_t row = 0; row < m_steps.size(); ++row) {
            if (m_steps[row] < 0) {
                continue;
            }
            const ConfigurationItem& item = m_directory.items[static_cast<qsizetype>(row)];
            const bool isCovered = (scope.items.isEmpty() || scope.items.contains(item.id))
                && (scope.services.isEmpty()
                    || (item.service && scope.services.contains(*item.service)))
                && (scope.environments.isEmpty() || scope.environments.contains(item.environment));
            if (isCovered) {
                frozen.push_back(static_cast<int>(row));
            }
        }
        return frozen;
    }

    const BoardSnapshot& m_snapshot;
    const ChangeColumns& m_changes;
    const Directory& m_directory;
    int m_row;
    const std::vector<int>& m_steps;
    Instant m_now;
    std::vector<int> m_stepsOfService;
    ImpactNight m_night;
};

} // namespace

std::optional<Span> exposedSpan(const ChangeColumns& changes, int row)
{
    std::optional<Span> span = changes.plannedWindow(row);
    if (span) {
        span->end =
            span->end.plusMs(std::max<qint64>(0, changes.backoutMs[static_cast<std::size_t>(row)]));
    }
    return span;
}

ImpactNight nightOf(
    const BoardSnapshot& snapshot, int changeRow, const std::vector<int>& steps, Instant now)
{
    return NightReader(snapshot, changeRow, steps, now).read();
}

} // namespace cb
