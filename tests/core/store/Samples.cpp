// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/Samples.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace cb::samples {
namespace {

struct Directory
{
    Person deputy = person(u"Bo Ek"_s);
    Person ann = person(u"Ann Örtel"_s);
    Group team{.id = GroupId::make(), .name = u"Databases"_s};
    Service service{.id = ServiceId::make(), .name = u"Payments"_s};
    ConfigurationItem item{.id = ItemId::make(), .name = u"db-17"_s};

    Directory()
    {
        ann.aliases = {{u"servicenow"_s, u"a.ortel"_s}, {u"import"_s, u"Örtel; Ann"_s}};
        ann.mail = u"ann@example.org"_s;
        ann.roles = {Role::CabChair, Role::Implementer};
        ann.deputy = deputy.id;
        ann.workingHours = {{0b0011111, QTime(8, 30), QTime(17, 0)}};
        ann.workingZone = "Europe/Berlin";
        team.aliases = {{u"import"_s, u"DB"_s}};
        team.mail = u"db@example.org"_s;
        team.members = {ann.id, deputy.id};
        service.description = u"Card payments"_s;
        service.owner = ann.id;
        service.group = team.id;
        service.criticality = 1;
        service.availabilityTarget = 0.9995;
        service.integrationLevel = IntegrationLevel::Enforce;
        item.type = u"database"_s;
        item.subtype = u"postgresql"_s;
        item.owner = ann.id;
        item.service = service.id;
        item.criticality = 2;
        item.environment = u"production"_s;
    }
};

Change fullChange(const Directory& d)
{
    Change c = change(u"CHG-0000001"_s, u"Move the ledger — \"now\""_s);
    c.numberIsProvisional = true;
    c.description = u"line one\nline two\ttab, “quotes” and 漢字"_s;
    c.justification = u""_s;
    c.implementationPlan = u"1. stop\n2. move"_s;
    c.testPlan = u"read back"_s;
    c.backoutPlan = u"restore"_s;
    c.communicationPlan = u"mail"_s;
    c.tasks = {
        {u"Go?"_s, d.ann.id, at("2026-11-25T20:00:00Z"), {}, {}, {}, TaskState::Open, true},
        {u"Do"_s, {}, {}, {}, at("2026-11-25T22:00:00.250Z"), {}, TaskState::Running, false}};
    c.type = ChangeType::Emergency;
    c.state = ChangeState::Authorize;
    c.holdReason = u"waits for parts"_s;
    c.standardModel = u"patch"_s;
    c.category = u"database"_s;
    c.priority = 2;
    c.impact = 3;
    c.urgency = 4;
    c.risk = RiskLevel::High;
    c.requester = d.deputy.id;
    c.assignee = d.ann.id;
    c.group = d.team.id;
    c.service = d.service.id;
    c.items = {d.item.id};
    c.plannedStart = at("2026-11-25T22:00:00Z");
    c.plannedEnd = at("2026-11-26T01:30:00Z");
    c.outageStart = at("2026-11-25T23:00:00Z");
    c.outageEnd = at("2026-11-25T23:10:00Z");
    c.backoutMs = 45 * msPerMinute;
    c.actualStart = at("2026-11-25T22:01:00Z");
    c.actualEnd = at("2026-11-26T01:00:00.123Z");
    c.openedAt = at("2026-11-01T09:00:00Z");
    c.closedAt = at("2026-11-27T09:00:00Z");
    c.requestedBy = at("2026-12-24T00:00:00Z");
    c.predecessors = {ChangeId::make()};
    c.cabRequired = true;
    c.environment = u"production"_s;
    c.labels = {u"ledger"_s, u"a; b"_s};
    c.references = {{u"jira"_s, u"PAY-17"_s, u"https://example.org/PAY-17"_s}};
    c.closureCode = ClosureCode::SuccessfulWithIssues;
    c.closureNotes = u"slow"_s;
    return c;
}

CalendarWindow fullWindow(const Directory& d)
{
    CalendarWindow w{.id = WindowId::make(), .kind = WindowKind::Maintenance, .isHard = false};
    w.name = u"Patch night"_s;
    w.reason = u"monthly patches"_s;
    w.scope = {{d.service.id}, {d.item.id}, {u"production"_s}, {ChangeType::Normal}};
    w.times = {
        .start = {QDate(2026, 11, 27), QTime(21, 0)},
        .zone = "Europe/Berlin",
        .zoneDefinition = "BEGIN:VTIMEZONE\r\nEND:VTIMEZONE\r\n",
        .lengthKind = LengthKind::Nominal,
        .days = 1,
        .ms = 2 * msPerHour};
    w.recurrence.rules = {u"FREQ=WEEKLY;BYDAY=FR"_s};
    w.recurrence.extraStarts = {{QDate(2026, 12, 1), QTime(21, 0)}};
    w.recurrence.excludedStarts = {{QDate(2026, 12, 4), QTime(21, 0)}};
    w.recurrence.overrides = {
        {.instance = {QDate(2026, 12, 11), QTime(21, 0)},
         .times = {.start = {QDate(2026, 12, 12), QTime(6, 0)}, .zone = "UTC", .ms = msPerHour},
         .name = u"Moved"_s},
        {.instance = {QDate(2026, 12, 18), QTime(21, 0)}, .isCancelled = true, .andFuture = true}};
    w.suspensions = {
        {at("2026-12-20T00:00:00Z"), at("2027-01-02T00:00:00Z"), u"holidays"_s, d.ann.id}};
    w.sourceUid = u"patch@example.org"_s;
    w.sourceSequence = 3;
    return w;
}

BaselineEntry baselineEntry(const Change& c)
{
    return {
        .change = c.id,
        .number = c.number,
        .title = c.title,
        .type = c.type,
        .state = c.state,
        .displayState = DisplayState::Awaiting,
        .isOnHold = true,
        .isEditedAfterApproval = true,
        .risk = c.risk,
        .assessedImpact = 4,
        .assessedLikelihood = 2,
        .plannedStart = c.plannedStart,
        .plannedEnd = c.plannedEnd,
        .outageStart = c.outageStart,
        .outageEnd = c.outageEnd,
        .backoutMs = c.backoutMs,
        .service = c.service,
        .assignee = c.assignee,
        .group = c.group,
        .environment = c.environment,
        .items = c.items,
        .plans = {QByteArray(16, 'i'), QByteArray(16, 't'), QByteArray(16, 'b'), {}}};
}

} // namespace

Instant at(const char* iso)
{
    return *Instant::fromIso(QString::fromLatin1(iso));
}

Author author()
{
    return {.person = {}, .name = u"Tess Ter"_s, .origin = u"test"_s, .reason = u"because"_s};
}

Change change(const QString& number, const QString& title)
{
    return {.id = ChangeId::make(), .number = number, .title = title};
}

Person person(const QString& name)
{
    return {.id = PersonId::make(), .name = name};
}

std::vector<Record> everyKind()
{
    const Directory d;
    const Change c = fullChange(d);
    const CalendarWindow window = fullWindow(d);
    const PipelineRun run{
        .id = PipelineRunId::make(),
        .externalId = u"run-1"_s,
        .kind = PipelineRunKind::Test,
        .name = u"unit"_s,
        .commit = u"abc"_s,
        .outcome = RunOutcome::Failed,
        .startedAt = at("2026-11-20T10:00:00Z"),
        .finishedAt = at("2026-11-20T10:05:00Z"),
        .passed = 10,
        .failed = 2,
        .skipped = 1,
        .coverage = 0.8125,
        .url = u"https://example.org/run/1"_s};
    const Meeting meeting{
        .id = MeetingId::make(),
        .series = u"CAB"_s,
        .title = u"CAB of Thursday"_s,
        .startsAt = at("2026-11-26T13:00:00Z"),
        .endsAt = at("2026-11-26T14:00:00Z"),
        .cutOffAt = at("2026-11-25T13:00:00Z"),
        .chair = d.ann.id,
        .members = {d.ann.id, d.deputy.id},
        .quorum = 2};
    const Decision decision{
        .id = DecisionId::make(),
        .change = c.id,
        .authority = {AuthorityKind::Cab, meeting.id.value},
        .decidedBy = d.ann.id,
        .kind = DecisionKind::ApproveWithConditions,
        .reason = u"fine"_s,
        .policyVersion = u"1"_s,
        .evidenceHash = QByteArray(32, 'x'),
        .decidedAt = at("2026-11-26T13:20:00Z")};
    return {
        d.ann,
        d.deputy,
        d.team,
        d.service,
        d.item,
        c,
        Incident{
            .id = IncidentId::make(),
            .number = u"INC-1"_s,
            .title = u"Ledger slow"_s,
            .state = IncidentState::Resolved,
            .category = u"database"_s,
            .priority = 1,
            .openedAt = at("2026-11-26T02:00:00Z"),
            .restoredAt = at("2026-11-26T02:30:00Z"),
            .resolvedAt = at("2026-11-26T03:00:00Z"),
            .closedAt = at("2026-11-27T03:00:00Z"),
            .item = d.item.id,
            .service = d.service.id,
            .assignee = d.ann.id,
            .group = d.team.id,
            .causedBy = c.id,
            .causeKind = CauseKind::Inferred,
            .causeEvidence = u"same CI, 30 minutes after"_s},
        ServiceRequest{
            .id = RequestId::make(),
            .number = u"REQ-1"_s,
            .title = u"More room"_s,
            .state = RequestState::InProgress,
            .requestedAt = at("2026-11-02T00:00:00Z"),
            .dueAt = at("2026-11-30T00:00:00Z"),
            .fulfilledAt = at("2026-11-28T00:00:00Z"),
            .service = d.service.id,
            .item = d.item.id,
            .change = c.id},
        run,
        Deployment{
            .id = DeploymentId::make(),
            .externalId = u"dep-1"_s,
            .service = d.service.id,
            .environment = u"production"_s,
            .version = u"1.2.3"_s,
            .commit = u"abc"_s,
            .firstCommitAt = at("2026-11-19T10:00:00Z"),
            .pipeline = u"main"_s,
            .url = u"https://example.org/dep/1"_s,
            .startedAt = at("2026-11-25T22:05:00Z"),
            .finishedAt = at("2026-11-25T22:06:00Z"),
            .outcome = DeploymentOutcome::RolledBack,
            .unplannedRework = true,
            .evidence = {run.id},
            .change = c.id},
        window,
        FreezeException{
            .id = ExceptionId::make(),
            .window = window.id,
            .change = c.id,
            .scope = {.environments = {u"staging"_s}, .groups = {d.team.id}},
            .state = ExceptionState::Ended,
            .reason = u"urgent"_s,
            .backoutPlan = u"restore the snapshot"_s,
            .askedBy = d.ann.id,
            .askedAt = at("2026-11-24T10:00:00Z"),
            .approver = d.ann.id,
            .decidedAt = at("2026-11-24T11:00:00Z"),
            .expiresAt = at("2026-12-01T00:00:00Z"),
            .outcome = u"used"_s},
        Attachment{
            .id = AttachmentId::make(),
            .owner = {RecordKind::Change, c.id.value},
            .name = u"plan.txt"_s,
            .mediaType = u"text/plain"_s,
            .size = 4,
            .sha256 = QCryptographicHash::hash("plan", QCryptographicHash::Sha256),
            .addedBy = d.ann.id,
            .addedAt = at("2026-11-25T10:00:00Z")},
        meeting,
        AgendaItem{
            .id = AgendaItemId::make(),
            .meeting = meeting.id,
            .change = c.id,
            .position = 2,
            .minutes = 10,
            .block = AgendaBlock::Consent},
        decision,
        Condition{
            .id = ConditionId::make(),
            .decision = decision.id,
            .change = c.id,
            .text = u"call first"_s,
            .owner = d.ann.id,
            .dueAt = at("2026-11-25T21:00:00Z"),
            .isBefore = true,
            .metAt = at("2026-11-25T20:30:00Z"),
            .metBy = d.ann.id},
        Assessment{
            .id = AssessmentId::make(),
            .change = c.id,
            .questionnaire = u"Infrastructure"_s,
            .version = 4,
            .answers =
                {{.question = u"services"_s, .choice = 3, .points = 3, .weight = 4},
                 {.question = u"items"_s, .choice = 0, .weight = 2, .isFromRecord = true},
                 {.question = u"teams"_s, .points = 3, .weight = 2},
                 {.question = u"users"_s,
                  .choice = 1,
                  .points = 1,
                  .weight = 3,
                  .reason = u"fewer"_s}},
            .impactPoints = 15,
            .likelihoodPoints = 6,
            .impact = 4,
            .likelihood = 2,
            .level = RiskLevel::Moderate,
            .assessedBy = d.ann.id,
            .assessedAt = at("2026-11-24T10:30:00Z"),
            .supersedes = {}},
        Baseline{
            .id = BaselineId::make(),
            .name = u"CAB of Thursday"_s,
            .takenAt = at("2026-11-26T14:00:00Z"),
            .takenBy = d.ann.id,
            .meeting = meeting.id,
            .sequence = 16,
            .entries = {baselineEntry(c), {.change = ChangeId::make(), .number = u"CHG-2"_s}}},
        ConflictAcceptance{
            .id = AcceptanceId::make(),
            .kind = ConflictKind::RelatedItem,
            .change = c.id,
            .other = ChangeId::make().value,
            .changeStart = at("2026-11-25T22:00:00Z"),
            .changeEnd = at("2026-11-26T01:00:00Z"),
            .otherStart = at("2026-11-25T23:00:00Z"),
            .otherEnd = at("2026-11-26T00:00:00Z"),
            .reason = u"one engineer does both"_s,
            .owner = d.ann.id,
            .acceptedBy = d.ann.id,
            .acceptedAt = at("2026-11-24T12:00:00Z")},
        MoveProposal{
            .id = ProposalId::make(),
            .change = c.id,
            .fromStart = at("2026-11-25T22:00:00Z"),
            .fromEnd = at("2026-11-26T01:00:00Z"),
            .toStart = at("2026-11-28T22:00:00Z"),
            .toEnd = at("2026-11-29T01:00:00Z"),
            .reason = u"collides with the line cards"_s,
            .together = QUuid::createUuid(),
            .proposedBy = d.ann.id,
            .proposedAt = at("2026-11-24T12:00:00Z"),
            .answer = ProposalAnswer::No,
            .answeredBy = d.ann.id,
            .answeredAt = at("2026-11-24T13:00:00Z"),
            .answerReason = u"nobody is there"_s}};
}

} // namespace cb::samples
