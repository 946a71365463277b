// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/timeline/TimelineFixture.h"

using namespace Qt::Literals::StringLiterals;

namespace cb::test {
namespace {

const QDate wednesday(2026, 11, 25);

LocalTime local(int daysLater, int hour, int minute = 0)
{
    return {wednesday.addDays(daysLater), QTime(hour, minute)};
}

Instant at(int daysLater, int hour, int minute = 0)
{
    return WallTime::toInstant(local(daysLater, hour, minute), berlin());
}

Deployment deploymentOf(const Service& service, Instant start, DeploymentOutcome outcome)
{
    Deployment made;
    made.id = DeploymentId::make();
    made.service = service.id;
    made.version = u"8.3.12"_s;
    made.environment = u"production"_s;
    made.startedAt = start;
    made.finishedAt = start.plusMs(10 * msPerMinute);
    made.outcome = outcome;
    return made;
}

} // namespace

Instant timelineNow()
{
    return at(0, 14, 3);
}

Span TimelineFixture::week()
{
    return spanOfDays({QDate(2026, 11, 23), QDate(2026, 11, 29)}, berlin());
}

Span TimelineFixture::year()
{
    return spanOfDays({QDate(2026, 1, 1), QDate(2026, 12, 31)}, berlin());
}

TimelineFixture::TimelineFixture()
    : m_theme(ThemeOptions(), FontFamilies::load())
{
    const Service gateway = m_board.addService(u"Payment Gateway"_s, u"Payments"_s);
    const Service adapter = m_board.addService(u"SWIFT Adapter"_s, u"Payments"_s);
    const Service sso = m_board.addService(u"Single Sign-On"_s, u"Identity"_s);
    addChanges(gateway, adapter, sso);
    m_board.add(deploymentOf(gateway, at(-2, 9), DeploymentOutcome::Succeeded));
    m_board.add(deploymentOf(gateway, at(-1, 9), DeploymentOutcome::Failed));
    m_board.add(deploymentOf(adapter, at(0, 7), DeploymentOutcome::RolledBack));
    m_board.add(deploymentOf(adapter, at(0, 12), DeploymentOutcome::Running));
    m_board.addWindow(WindowKind::Freeze, u"Retail peak freeze"_s, local(1, 0), local(4, 0))
        .scope.services = {gateway.id, adapter.id};
    m_board.addWindow(WindowKind::Maintenance, u"Maintenance"_s, local(4, 1), local(4, 6));
    request.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    request.zone = berlin();
    request.now = timelineNow();
    request.theme = &m_theme;
    request.texts = &m_texts;
    request.heads = 180;
    request.peaks = {4, 8};
}

void TimelineFixture::addChanges(const Service& gateway, const Service& adapter, const Service& sso)
{
    Change& tls =
        m_board.addChange(u"TLS 1.3 only on public endpoints"_s, local(1, 20), local(1, 22));
    tls.service = gateway.id;
    tls.state = ChangeState::Authorize;
    tls.risk = RiskLevel::High;
    tls.backoutMs = 2 * msPerHour;
    Change& mapping = m_board.addChange(u"ISO 20022 mapping update"_s, local(4, 2), local(4, 5));
    mapping.service = adapter.id;
    Change& patch = m_board.addChange(u"SSO 12.4 patch"_s, local(-1, 20), local(-1, 22));
    patch.service = sso.id;
    patch.state = ChangeState::Closed;
    patch.closureCode = ClosureCode::Unsuccessful;
    patch.actualStart = patch.plannedStart;
    patch.actualEnd = patch.plannedEnd->plusMs(54 * msPerMinute);
    for (int i = 0; i < 40; ++i) {
        Change& old = m_board.addChange(
            u"Earlier change %1"_s.arg(i), local(-20 - 7 * i, 10), local(-20 - 7 * i, 14));
        old.service = i % 3 == 0 ? sso.id : gateway.id;
        old.state = ChangeState::Closed;
        old.closureCode = i % 9 == 0 ? ClosureCode::BackedOut : ClosureCode::Successful;
        old.actualStart = old.plannedStart;
        old.actualEnd = old.plannedEnd;
    }
    Incident incident;
    incident.id = IncidentId::make();
    incident.number = u"INC-8842"_s;
    incident.title = u"Log-in fails"_s;
    incident.priority = 2;
    incident.service = gateway.id;
    incident.openedAt = at(0, 2, 20);
    incident.resolvedAt = at(0, 3, 30);
    incident.causedBy = patch.id;
    incident.causeKind = CauseKind::Given;
    m_board.add(incident);
}

void TimelineFixture::setTheme(const Theme& theme)
{
    m_theme = theme;
}

TimelineScene TimelineFixture::scene(const Span& span, QSizeF size)
{
    TimelineInput input;
    input.snapshot = m_board.snapshot();
    input.now = request.now;
    input.grouping = request.lanes ? request.lanes->input().grouping : LaneGrouping::Service;
    request.lanes = TimelineLanes::build(input);
    request.windows = makeTimelineBands(*request.lanes, span);
    request.size = size;
    request.scale = TimeScale(span, size.width() - request.heads);
    return makeTimelineScene(request);
}

} // namespace cb::test
