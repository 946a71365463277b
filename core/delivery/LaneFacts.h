// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/DeliveryHistory.h"

namespace cb {

/// What ran before a deployment in its lane.
struct RanBefore
{
    qint32 row = noRow; ///< noRow: it was the first
    qint64 fromMs = noInstant; ///< UTC: end of that deployment
    qint64 untilMs = noInstant; ///< end of the deployment asked about; of one that did not succeed
                                ///< `atMs`, as the version before still runs
};

/// `row` must be of the lane.
RanBefore ranBefore(
    const DeliveryHistory& history, const DeliveryLane& lane, qint32 row, qint64 atMs);

/// How the last deployments of a lane ended. Only those that came to an end count: running and
/// cancelled ones do not.
struct RecentOutcomes
{
    int ended = 0; ///< at most as many as asked for
    int failed = 0; ///< of them, failed or rolled back
};

RecentOutcomes recentOutcomes(
    const DeliveryHistory& history, const DeliveryLane& lane, int most, qint64 atMs);

/// The last deployments of a lane that had started by `atMs`, newest first, at most `most`.
std::vector<qint32> lastDeployments(
    const DeliveryHistory& history, const DeliveryLane& lane, int most, qint64 atMs);

/// A build that came to an environment together with the deployment asked about.
struct BroughtBuild
{
    qint32 row = noRow; ///< its first successful deployment before production
    int environment = 0;
};

/// What a deployment brings beyond the version before it: builds that first succeeded in an earlier
/// stage after the build that ran before had reached one, up to the deployment's own build; newest
/// first. Empty where the version before, or its way, is not known.
std::vector<BroughtBuild> broughtBuilds(
    const DeliveryHistory& history, const DeliveryLane& lane, qint32 row, qint64 atMs);

/// How the time of a deployment lies to the window that was planned for it; both in UTC.
struct WindowFit
{
    qint64 earlyMs = 0; ///< started that long before the window, 0: not
    qint64 lateMs = 0; ///< ended (or still runs) that long after it, 0: not

    bool isInside() const { return earlyMs == 0 && lateMs == 0; }

    friend bool operator==(const WindowFit&, const WindowFit&) = default;
};

/// The window is half-open: what ends when the window ends is inside.
WindowFit windowFit(Span deployed, Span window);

} // namespace cb
