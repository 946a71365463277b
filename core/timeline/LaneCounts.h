// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"

#include <array>

namespace cb {

/// What became of a change, as a timeline counts it. "Done" is everything but ToCome, Running and
/// Cancelled.
enum class ChangeOutcome
{
    ToCome, ///< not begun
    Running, ///< being implemented
    Succeeded, ///< also: in review, or closed without a closure code
    WithIssues,
    Failed, ///< closure code unsuccessful
    BackedOut,
    Cancelled
};
template <>
inline constexpr auto enumTexts<ChangeOutcome> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("to_come"),
     QLatin1StringView("running"),
     QLatin1StringView("succeeded"),
     QLatin1StringView("with_issues"),
     QLatin1StringView("failed"),
     QLatin1StringView("backed_out"),
     QLatin1StringView("cancelled")});

ChangeOutcome changeOutcome(ChangeState state, std::optional<ClosureCode> closure);
/// Of a row of the columns.
ChangeOutcome changeOutcome(const ChangeColumns& changes, int row);

/// The four kinds of things that stand in a lane.
enum class LaneSeries
{
    Planned, ///< changes by planned window
    Actual, ///< changes by actual window
    Deployments,
    Incidents
};
template <>
inline constexpr auto enumTexts<LaneSeries> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("planned"),
     QLatin1StringView("actual"),
     QLatin1StringView("deployments"),
     QLatin1StringView("incidents")});

/// What began within a stretch of time. A change counts once: where its planned window begins, or
/// its actual one where it has no planned window.
struct LaneCounts
{
    static constexpr int priorities = 6; ///< 1 (highest) to 5, and 0: not given

    std::array<quint32, enumCount<ChangeOutcome>()> changes{};
    std::array<quint32, enumCount<DeploymentOutcome>()> deployments{};
    std::array<quint32, priorities> incidents{};

    quint32 of(ChangeOutcome outcome) const { return changes[static_cast<std::size_t>(outcome)]; }

    quint32 of(DeploymentOutcome outcome) const
    {
        return deployments[static_cast<std::size_t>(outcome)];
    }

    quint32 changeCount() const;
    /// Begun and ended, whatever the result.
    quint32 changesDone() const;
    /// Failed or backed out.
    quint32 changesFailed() const;

    quint32 deploymentCount() const;
    /// Failed or rolled back.
    quint32 deploymentsFailed() const;

    quint32 incidentCount() const;
    /// 1 to 5; 0 where no incident has a priority.
    int worstPriority() const;

    bool isEmpty() const { return *this == LaneCounts(); }

    LaneCounts& operator+=(const LaneCounts& other);

    friend bool operator==(const LaneCounts&, const LaneCounts&) = default;
};

} // namespace cb
