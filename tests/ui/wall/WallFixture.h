// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/calendar/CalendarFixture.h"
#include "ui/wall/WallLayout.h"

namespace cb::test {

/// Wednesday 25 November 2026, 14:03 in Berlin: "now" of the wall's tests.
Instant wallNow();

/// An evening at a bank in memory: nine changes of which one runs and two hit a freeze,
/// maintenance, deployments, incidents and a meeting.
class WallFixture
{
public:
    WallFixture();

    CalendarFixture& board() { return m_board; }

    Change& add(
        const QString& service,
        const QString& title,
        const LocalTime& from,
        const LocalTime& to,
        ChangeState state = ChangeState::Scheduled);
    void addDeployment(const QString& service, DeploymentOutcome outcome, Instant finished);
    void addMeeting(const QString& series, Instant start);

    SnapshotPtr snapshot() const;
    WallFacts facts(
        Instant now = wallNow(), const QString& filter = {}, int maxLanes = wallLanes) const;

    /// Made when first asked for.
    Service service(const QString& name);

private:
    CalendarFixture m_board;
    QHash<QString, Service> m_services;
    QList<Meeting> m_meetings;
};

/// The evening as it stands in the picture 35.
WallFixture wallEvening();

} // namespace cb::test
