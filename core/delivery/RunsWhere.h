// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/DeliveryHistory.h"

namespace cb {

enum class DriftKind
{
    None, ///< runs what the leading production environment runs
    Behind,
    Unknown ///< the leading environment never ran what runs here, so nothing can be counted
};

/// How a production environment differs from the one of its service that leads.
struct Drift
{
    DriftKind kind = DriftKind::None;
    int versions = 0; ///< that the leader took since it ran what runs here; where it is Behind
    qint64 sinceMs = noInstant; ///< Behind: when the leader went on; Unknown: when the later came
    int leader = -1; ///< environment

    friend bool operator==(const Drift&, const Drift&) = default;
};

/// One service in one environment. Which deployment says what, at an instant:
///
/// - *What runs* is the last deployment, by start, that has succeeded by then. One that failed, was
///   rolled back or cancelled, or still runs, leaves what ran before it: after a rollback the
///   version before runs again. (A rollback that the pipeline reports as a deployment of its own,
///   of the older version, is one that succeeded.)
/// - *The newest* is the last deployment that was started, whatever became of it; its sign is
///   shown.
/// - Started at the same instant, the one that was recorded later is the later one.
struct DeliveryCell
{
    qint32 newest = noRow; ///< in DeploymentColumns; noRow: never deployed here by then
    DeploymentOutcome outcome = DeploymentOutcome::Succeeded; ///< of the newest, at that instant
    qint32 running = noRow; ///< noRow: nothing has succeeded here by then
    Drift drift; ///< None where this is no production environment

    bool isEmpty() const { return newest == noRow; }

    friend bool operator==(const DeliveryCell&, const DeliveryCell&) = default;
};

/// Commits that wait to reach production. A commit (a version, where no commit is recorded) waits
/// if a deployment of it has succeeded in an environment before production, it first did so later
/// than the commit that production took from there last, and it has not succeeded in any
/// production environment. Commits that nobody deployed are not known to the board.
struct WaitingCommits
{
    bool isKnown = false; ///< false: nothing succeeded in production, or before it
    int commits = 0;
    qint64 oldestMs = noInstant; ///< the earliest first-commit time (or start) of those that wait

    friend bool operator==(const WaitingCommits&, const WaitingCommits&) = default;
};

struct ServiceDelivery
{
    qint32 service = noRow;
    std::vector<DeliveryCell> cells; ///< one for each of DeliveryHistory::environments
    bool hasDrift = false; ///< some production environment is behind or unknown
    bool hasFailure =
        false; ///< the newest deployment of some environment failed or was rolled back
    qint64 newestMs = noInstant; ///< start of the newest deployment anywhere
    WaitingCommits waiting;
};

/// Every service that was ever deployed anywhere by `atMs` (UTC), ascending by its row. O(n) over
/// the deployments. Empty where it was cancelled.
std::vector<ServiceDelivery> runsWhere(
    const DeliveryHistory& history, qint64 atMs, const JobControl& job = {});

/// One service; without any cell where it was never deployed.
ServiceDelivery runsWhere(const DeliveryHistory& history, qint32 service, qint64 atMs);

/// The drift of what runs at `atMs` in `lane` from what runs in `leader`: as between production
/// environments, for any two.
Drift driftFrom(
    const DeliveryHistory& history,
    const DeliveryLane& leader,
    const DeliveryLane& lane,
    qint64 atMs);

} // namespace cb
