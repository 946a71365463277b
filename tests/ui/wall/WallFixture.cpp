// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/wall/WallFixture.h"

using namespace Qt::Literals::StringLiterals;

namespace cb::test {
namespace {

const QDate today(2026, 11, 25);

LocalTime at(int hour, int minute = 0, int day = 0)
{
    return {today.addDays(day), QTime(hour, minute)};
}

} // namespace

Instant wallNow()
{
    return inBerlin(today, QTime(14, 3));
}

WallFixture::WallFixture() = default;

Service WallFixture::service(const QString& name)
{
    if (!m_services.contains(name)) {
        m_services.insert(name, m_board.addService(name));
    }
    return m_services.value(name);
}

Change& WallFixture::add(
    const QString& name,
    const QString& title,
    const LocalTime& from,
    const LocalTime& to,
    ChangeState state)
{
    Change& change = m_board.addChange(title, from, to);
    change.service = service(name).id;
    change.state = state;
    return change;
}

void WallFixture::addDeployment(const QString& name, DeploymentOutcome outcome, Instant finished)
{
    Deployment deployment;
    deployment.id = DeploymentId::make();
    deployment.service = service(name).id;
    deployment.environment = u"production"_s;
    deployment.version = u"3.9.1"_s;
    deployment.outcome = outcome;
    deployment.startedAt = finished.plusMs(-10 * msPerMinute);
    if (outcome != DeploymentOutcome::Running) {
        deployment.finishedAt = finished;
    }
    m_board.add(deployment);
}

void WallFixture::addMeeting(const QString& series, Instant start)
{
    Meeting meeting;
    meeting.id = MeetingId::make();
    meeting.series = series;
    meeting.startsAt = start;
    m_meetings.append(meeting);
}

SnapshotPtr WallFixture::snapshot() const
{
    auto snapshot = std::make_shared<BoardSnapshot>(*m_board.snapshot());
    snapshot->settings.name = u"Northbank IT changes"_s;
    snapshot->meetings = std::make_shared<QList<Meeting>>(m_meetings);
    return snapshot;
}

WallFacts WallFixture::facts(Instant now, const QString& filter, int maxLanes) const
{
    return wallFacts(snapshot(), BoardFilter::parse(filter).filter, now, maxLanes);
}

WallFixture wallEvening()
{
    WallFixture evening;
    evening.add(u"Object Storage"_s, u"Add 12 nodes"_s, at(14), at(16), ChangeState::Implement);
    evening.add(u"Certificate Authority"_s, u"OCSP responder move"_s, at(18), at(19, 30)).risk =
        RiskLevel::Moderate;
    evening.add(u"Ledger"_s, u"Partition ledger_entries"_s, at(19, 30), at(22)).risk =
        RiskLevel::VeryHigh;
    evening.add(u"Batch Scheduler"_s, u"Calendar 2027 load"_s, at(20), at(22));
    evening
        .add(u"Firewall Cluster"_s, u"Firmware 7.4.3"_s, at(21), at(23, 30), ChangeState::Authorize)
        .risk = RiskLevel::High;
    evening.add(u"Core Network"_s, u"Spine switch OS"_s, at(2, 0, 1), at(5, 0, 1)).risk =
        RiskLevel::High;
    evening.add(u"Disputes"_s, u"Retention rule"_s, at(10, 0, 1), at(12, 0, 1));
    evening.add(u"Mail"_s, u"Mail certificates"_s, at(12, 30, 1), at(13, 0, 1));

    CalendarWindow& freeze = evening.board().addWindow(
        WindowKind::Freeze, u"Retail peak freeze"_s, at(0, 0, 1), at(0, 0, 4));
    freeze.scope.services = {evening.service(u"Disputes"_s).id};
    CalendarWindow& maintenance = evening.board().addWindow(
        WindowKind::Maintenance, u"Network maintenance"_s, at(20), at(0, 0, 1));
    maintenance.scope.services = {
        evening.service(u"Firewall Cluster"_s).id, evening.service(u"Core Network"_s).id};

    for (int i = 0; i < 6; ++i) {
        evening.addDeployment(
            u"Ledger"_s, DeploymentOutcome::Succeeded, wallNow().plusMs(-i * msPerHour));
    }
    evening.addDeployment(
        u"SEPA"_s, DeploymentOutcome::RolledBack, wallNow().plusMs(-30 * msPerMinute));
    evening.addMeeting(u"CAB"_s, inBerlin(today, QTime(15, 0)));
    return evening;
}

} // namespace cb::test
