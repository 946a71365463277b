// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/RunsWhere.h"

namespace cb::test {

using enum DeploymentOutcome;

/// A deployment as a line of a table: hours count from the epoch.
struct Deployed
{
    const char* environment;
    const char* version;
    double hour; ///< of its start; it ends half an hour later unless it runs
    DeploymentOutcome outcome = Succeeded;
    const char* commit = ""; ///< empty: as the version
    qint32 service = 0;
};

constexpr qint64 halfHourMs = 30 * msPerMinute;

constexpr qint64 hour(double hours)
{
    return static_cast<qint64>(hours * static_cast<double>(msPerHour));
}

inline std::shared_ptr<DeploymentColumns> columnsOf(const QList<Deployed>& lines)
{
    auto made = std::make_shared<DeploymentColumns>();
    for (const Deployed& line : lines) {
        const QByteArray commit = qstrlen(line.commit) == 0 ? line.version : line.commit;
        made->ids.push_back(QUuid(uint(made->ids.size()), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        made->services.push_back(line.service);
        made->environments.push_back(made->strings.intern(QString::fromUtf8(line.environment)));
        made->versions.push_back(made->strings.intern(QString::fromUtf8(line.version)));
        made->outcomes.push_back(line.outcome);
        made->reworks.push_back(0);
        made->startedAts.push_back(hour(line.hour));
        made->finishedAts.push_back(
            line.outcome == Running ? noInstant : hour(line.hour) + halfHourMs);
        made->changes.push_back(noRow);
        made->commits.push_back(commitKey(commit));
        made->firstCommitAts.push_back(hour(line.hour - 2));
    }
    return made;
}

inline DeliveryHistoryPtr historyOf(const QList<Deployed>& lines)
{
    return deliveryHistory(columnsOf(lines));
}

} // namespace cb::test
