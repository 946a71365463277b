// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Tr.h"
#include "core/policy/Lifecycle.h"

namespace cb {
namespace {

const Parties changeOwners = Party::Requester | Party::Team | Party::ChangeManager;

Error notPermitted(const Change& change, const QString& why)
{
    return {
        ErrorKind::NotPermitted, Tr::tr("%1: %2", "number, why not").arg(change.number, why), {}};
}

/// Whoever owns a change may hold and release it, while work is not over.
QList<Obstacle> holdObstacles(const ChangeCase& about, const Actor& actor)
{
    QList<Obstacle> found;
    const Change& change = about.change;
    if (isEnded(change.state)) {
        found.append({ObstacleKind::NoSuchStep, Tr::tr("Work on it is over."), {}, {}});
    }
    if (!actor.isAnyOf(changeOwners, change)) {
        found.append(
            {ObstacleKind::NotPermitted,
             Tr::tr("You may not hold or release it."),
             Tr::tr("%1 can.", "people can").arg(whoAre(changeOwners, change, about.names)),
             {}});
    }
    return found;
}

} // namespace

Result<Change> putOnHold(const ChangeCase& about, const QString& reason, const Actor& actor)
{
    if (const QList<Obstacle> found = holdObstacles(about, actor); !found.isEmpty()) {
        return notPermitted(about.change, textOf(found));
    }
    if (reason.trimmed().isEmpty()) {
        return notPermitted(about.change, Tr::tr("Putting it on hold needs a reason. Say why."));
    }
    Change change = about.change;
    change.holdReason = reason.trimmed();
    return change;
}

Result<Change> releaseHold(const ChangeCase& about, const Actor& actor)
{
    if (const QList<Obstacle> found = holdObstacles(about, actor); !found.isEmpty()) {
        return notPermitted(about.change, textOf(found));
    }
    if (about.change.holdReason.isEmpty()) {
        return notPermitted(about.change, Tr::tr("It is not on hold."));
    }
    Change change = about.change;
    change.holdReason.clear();
    return change;
}

} // namespace cb
