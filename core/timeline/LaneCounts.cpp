// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/LaneCounts.h"

#include <numeric>

namespace cb {
namespace {

template <std::size_t N>
quint32 sum(const std::array<quint32, N>& counts)
{
    return std::accumulate(counts.cbegin(), counts.cend(), quint32{0});
}

template <std::size_t N>
void add(std::array<quint32, N>& counts, const std::array<quint32, N>& others)
{
    for (std::size_t i = 0; i < N; ++i) {
        counts[i] += others[i];
    }
}

} // namespace

ChangeOutcome changeOutcome(ChangeState state, std::optional<ClosureCode> closure)
{
    switch (state) {
    case ChangeState::Cancelled:
        return ChangeOutcome::Cancelled;
    case ChangeState::Implement:
        return ChangeOutcome::Running;
    case ChangeState::Review:
    case ChangeState::Closed:
        break;
    default:
        return ChangeOutcome::ToCome;
    }
    switch (closure.value_or(ClosureCode::Successful)) {
    case ClosureCode::SuccessfulWithIssues:
        return ChangeOutcome::WithIssues;
    case ClosureCode::Unsuccessful:
        return ChangeOutcome::Failed;
    case ClosureCode::BackedOut:
        return ChangeOutcome::BackedOut;
    case ClosureCode::Successful:
        break;
    }
    return ChangeOutcome::Succeeded;
}

ChangeOutcome changeOutcome(const ChangeColumns& changes, int row)
{
    const auto r = static_cast<std::size_t>(row);
    const quint8 closure = changes.closures[r];
    return changeOutcome(
        changes.states[r],
        closure == 0 ? std::nullopt : std::optional(static_cast<ClosureCode>(closure - 1)));
}

quint32 LaneCounts::changeCount() const
{
    return sum(changes);
}

quint32 LaneCounts::changesDone() const
{
    return of(ChangeOutcome::Succeeded) + of(ChangeOutcome::WithIssues) + changesFailed();
}

quint32 LaneCounts::changesFailed() const
{
    return of(ChangeOutcome::Failed) + of(ChangeOutcome::BackedOut);
}

quint32 LaneCounts::deploymentCount() const
{
    return sum(deployments);
}

quint32 LaneCounts::deploymentsFailed() const
{
    return of(DeploymentOutcome::Failed) + of(DeploymentOutcome::RolledBack);
}

quint32 LaneCounts::incidentCount() const
{
    return sum(incidents);
}

int LaneCounts::worstPriority() const
{
    for (int priority = 1; priority < priorities; ++priority) {
        if (incidents[static_cast<std::size_t>(priority)] > 0) {
            return priority;
        }
    }
    return 0;
}

LaneCounts& LaneCounts::operator+=(const LaneCounts& other)
{
    add(changes, other.changes);
    add(deployments, other.deployments);
    add(incidents, other.incidents);
    return *this;
}

} // namespace cb
