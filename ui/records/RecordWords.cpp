// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordWords.h"

#include "core/domain/WallTime.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {

QString RecordWords::state(DisplayState state)
{
    switch (state) {
    case DisplayState::Draft:
        return tr("Draft");
    case DisplayState::Submitted:
        return tr("Requested");
    case DisplayState::Assessing:
        return tr("Assessing");
    case DisplayState::Awaiting:
        return tr("Awaiting CAB");
    case DisplayState::Approved:
        return tr("Approved");
    case DisplayState::Scheduled:
        return tr("Scheduled");
    case DisplayState::Implementing:
        return tr("Implementing");
    case DisplayState::Review:
        return tr("In review");
    case DisplayState::Closed:
        return tr("Closed");
    case DisplayState::Rejected:
        return tr("Rejected");
    case DisplayState::Withdrawn:
        return tr("Withdrawn");
    case DisplayState::BackedOut:
        return tr("Backed out");
    }
    Q_UNREACHABLE();
}

QString RecordWords::state(ChangeState state)
{
    return RecordWords::state(displayState(state, DecisionStanding::None, {}));
}

QString RecordWords::type(ChangeType type)
{
    switch (type) {
    case ChangeType::Standard:
        return tr("Standard", "type of a change");
    case ChangeType::Normal:
        return tr("Normal", "type of a change");
    case ChangeType::Emergency:
        return tr("Emergency", "type of a change");
    }
    Q_UNREACHABLE();
}

QString RecordWords::risk(RiskLevel level)
{
    switch (level) {
    case RiskLevel::VeryLow:
        return tr("Very low", "risk");
    case RiskLevel::Low:
        return tr("Low", "risk");
    case RiskLevel::Moderate:
        return tr("Moderate", "risk");
    case RiskLevel::High:
        return tr("High", "risk");
    case RiskLevel::VeryHigh:
        return tr("Very high", "risk");
    }
    Q_UNREACHABLE();
}

QString RecordWords::closure(ClosureCode code)
{
    switch (code) {
    case ClosureCode::Successful:
        return tr("Successful");
    case ClosureCode::SuccessfulWithIssues:
        return tr("Successful with issues");
    case ClosureCode::Unsuccessful:
        return tr("Unsuccessful");
    case ClosureCode::BackedOut:
        return tr("Backed out");
    }
    Q_UNREACHABLE();
}

QString RecordWords::task(TaskState state)
{
    switch (state) {
    case TaskState::Open:
        return tr("Open", "state of a task");
    case TaskState::Running:
        return tr("Running", "state of a task");
    case TaskState::Done:
        return tr("Done", "state of a task");
    case TaskState::Skipped:
        return tr("Skipped", "state of a task");
    }
    Q_UNREACHABLE();
}

QString RecordWords::incidentState(IncidentState state)
{
    switch (state) {
    case IncidentState::Open:
        return tr("Open", "state of an incident");
    case IncidentState::InProgress:
        return tr("In progress", "state of an incident");
    case IncidentState::Resolved:
        return tr("Resolved", "state of an incident");
    case IncidentState::Closed:
        return tr("Closed", "state of an incident");
    }
    Q_UNREACHABLE();
}

QString RecordWords::requestState(RequestState state)
{
    switch (state) {
    case RequestState::Open:
        return tr("Open", "state of a request");
    case RequestState::InProgress:
        return tr("In progress", "state of a request");
    case RequestState::Fulfilled:
        return tr("Fulfilled", "state of a request");
    case RequestState::Cancelled:
        return tr("Cancelled", "state of a request");
    }
    Q_UNREACHABLE();
}

QString RecordWords::outcome(DeploymentOutcome outcome)
{
    switch (outcome) {
    case DeploymentOutcome::Running:
        return tr("Running", "outcome of a deployment");
    case DeploymentOutcome::Succeeded:
        return tr("Succeeded");
    case DeploymentOutcome::Failed:
        return tr("Failed");
    case DeploymentOutcome::RolledBack:
        return tr("Rolled back");
    case DeploymentOutcome::Cancelled:
        return tr("Cancelled", "outcome of a deployment");
    }
    Q_UNREACHABLE();
}

QString RecordWords::windowKind(const CalendarWindow& window)
{
    switch (window.kind) {
    case WindowKind::Freeze:
        return window.isHard ? tr("Freeze, blocks") : tr("Freeze, warns");
    case WindowKind::Maintenance:
        return tr("Maintenance");
    case WindowKind::Allow:
        return tr("Deployments allowed");
    case WindowKind::Holiday:
        return tr("Holiday");
    }
    Q_UNREACHABLE();
}

QString RecordWords::role(Role role)
{
    switch (role) {
    case Role::Requester:
        return tr("Requester");
    case Role::Implementer:
        return tr("Implementer");
    case Role::ServiceOwner:
        return tr("Service owner");
    case Role::ChangeManager:
        return tr("Change manager");
    case Role::CabMember:
        return tr("CAB member");
    case Role::CabChair:
        return tr("CAB chair");
    case Role::Auditor:
        return tr("Auditor");
    case Role::Administrator:
        return tr("Administrator");
    }
    Q_UNREACHABLE();
}

QString RecordWords::decision(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Approve:
        return tr("Approved", "decision");
    case DecisionKind::ApproveWithConditions:
        return tr("Approved with conditions", "decision");
    case DecisionKind::Reject:
        return tr("Rejected", "decision");
    case DecisionKind::Rework:
        return tr("Sent back for rework", "decision");
    case DecisionKind::Defer:
        return tr("Deferred", "decision");
    case DecisionKind::Withdraw:
        return tr("Withdrawn", "decision");
    }
    Q_UNREACHABLE();
}

QString RecordWords::priority(int priority)
{
    return priority > 0 ? tr("P%1", "priority").arg(priority) : QString();
}

QString RecordWords::tier(int criticality)
{
    return criticality > 0 ? tr("tier %1", "criticality").arg(criticality) : QString();
}

QString RecordWords::kind(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Person:
        return tr("Person");
    case RecordKind::Group:
        return tr("Team");
    case RecordKind::Service:
        return tr("Service");
    case RecordKind::Item:
        return tr("Configuration item");
    case RecordKind::Change:
        return tr("Change");
    case RecordKind::Incident:
        return tr("Incident");
    case RecordKind::Request:
        return tr("Request", "a service request");
    case RecordKind::PipelineRun:
        return tr("Pipeline run");
    case RecordKind::Deployment:
        return tr("Deployment");
    case RecordKind::Window:
        return tr("Window", "freeze or maintenance");
    case RecordKind::FreezeException:
        return tr("Freeze exception");
    case RecordKind::Attachment:
        return tr("Attachment");
    case RecordKind::Meeting:
        return tr("Meeting");
    case RecordKind::AgendaItem:
        return tr("Agenda item");
    case RecordKind::Decision:
        return tr("Decision");
    case RecordKind::Condition:
        return tr("Condition");
    case RecordKind::Assessment:
        return tr("Assessment", "of a change's risk");
    case RecordKind::Baseline:
        return tr("Baseline", "of the schedule");
    case RecordKind::ConflictAcceptance:
        return tr("Accepted conflict");
    case RecordKind::MoveProposal:
        return tr("Move proposal");
    }
    Q_UNREACHABLE();
}

QString RecordWords::choice(ChangeField field, const QString& text)
{
    switch (field) {
    case ChangeField::Type:
        return type(fromText<ChangeType>(text).value_or(ChangeType::Normal));
    case ChangeField::State:
        return state(fromText<ChangeState>(text).value_or(ChangeState::Draft));
    case ChangeField::Risk:
        return risk(fromText<RiskLevel>(text).value_or(RiskLevel::VeryLow));
    case ChangeField::ClosureCode:
        return closure(fromText<cb::ClosureCode>(text).value_or(cb::ClosureCode::Successful));
    default:
        return text;
    }
}

namespace {

/// Does the locale write the month before the day ("Nov 26")?
bool isMonthFirst(const QLocale& locale)
{
    const QString pattern = locale.dateFormat(QLocale::LongFormat);
    const auto month = pattern.indexOf(u'M');
    const auto day = pattern.lastIndexOf(u'd');
    return month >= 0 && month < day;
}

} // namespace

RecordTimes::RecordTimes(const QTimeZone& zone, Instant now, const QLocale& locale)
    : m_zone(zone)
    , m_locale(locale)
    , m_today(WallTime::toLocal(now, zone).date)
{
    const bool monthFirst = isMonthFirst(locale);
    //: Date patterns as of Qt: "Thu Nov 26" where the month comes first, "Thu 26 Nov" else
    m_dayPattern = monthFirst ? tr("ddd MMM d") : tr("ddd d MMM");
    //: Date patterns as of Qt: "Thu Nov 26, 2025", "Thu 26 Nov 2025"
    m_dayYearPattern = monthFirst ? tr("ddd MMM d, yyyy") : tr("ddd d MMM yyyy");
}

QString RecordTimes::day(QDate date) const
{
    return m_locale.toString(date, date.year() == m_today.year() ? m_dayPattern : m_dayYearPattern);
}

QString RecordTimes::day(Instant at) const
{
    return day(WallTime::toLocal(at, m_zone).date);
}

QString RecordTimes::time(Instant at) const
{
    return WallTime::toLocal(at, m_zone).time.toString(u"HH:mm");
}

QString RecordTimes::instant(Instant at) const
{
    const LocalTime local = WallTime::toLocal(at, m_zone);
    return u"%1, %2"_s.arg(day(local.date), local.time.toString(u"HH:mm"));
}

QString RecordTimes::span(Span span) const
{
    const LocalTime start = WallTime::toLocal(span.start, m_zone);
    const LocalTime end = WallTime::toLocal(span.end, m_zone);
    const QString from = start.time.toString(u"HH:mm");
    const QString to = end.time.toString(u"HH:mm");
    // A change that ends at midnight stays on its day.
    const bool isSameDay =
        start.date == end.date || (end.time == QTime(0, 0) && start.date.addDays(1) == end.date);
    return isSameDay ? u"%1, %2–%3"_s.arg(day(start.date), from, to)
                     : u"%1, %2 – %3, %4"_s.arg(day(start.date), from, day(end.date), to);
}

QString RecordTimes::length(qint64 ms)
{
    const qint64 minutes = ms / msPerMinute;
    const qint64 hours = minutes / 60;
    const qint64 days = hours / 24;
    if (days > 0 && hours % 24 == 0 && minutes % 60 == 0) {
        return tr("%1 d", "days").arg(days);
    }
    if (days > 1) {
        return tr("%1 d %2 h", "days, hours").arg(days).arg(hours % 24);
    }
    if (hours > 0) {
        return minutes % 60 == 0 ? tr("%1 h", "hours").arg(hours)
                                 : tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    }
    return tr("%1 min").arg(minutes);
}

} // namespace cb
