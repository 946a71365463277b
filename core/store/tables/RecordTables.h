// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Record.h"
#include "core/store/tables/Visitors.h"

/// How each kind of record lies in its table: one description, from which all SQL, rows and audit
/// fields come. The first column is the id; the revision follows the last column of the table.
namespace cb {

/// `name`: of the table; `number`: the column that find() looks in; `visit`: the columns.
template <typename T>
struct Table;

template <>
struct Table<Person>
{
    static constexpr const char* name = "person";
    static constexpr const char* number = "name";

    template <typename V, typename R>
    static void visit(V&& v, R& r)
    {
        v("id", r.id);
        v("name", r.name);
        v("aliases", r.aliases);
        v("mail", r.mail);
        v("roles", r.roles);
        v("deputy", r.deputy);
        v("working_hours", r.workingHours);
        v.utf8("working_zone", r.workingZone);
        v("active", r.active);
        v("revision", r.revision);
    }
};

template <>
struct Table<Group>
{
    static constexpr const char* name = "person_group";
    static constexpr const char* number = "name";

    template <typename V, typename R>
    static void visit(V&& v, R& r)
    {
        v("id", r.id);
        v("name", r.name);
        v("aliases", r.aliases);
        v("mail", r.mail);
        v("members", r.members);
        v("active", r.active);
        v("revision", r.revision);
    }
};

template <>
struct Table<Service>
{
    static constexpr const char* name = "service";
    static constexpr const char* number = "name";

    template <typename V, typename R>
    static void visit(V&& v, R& r)
    {
        v("id", r.id);
        v("name", r.name);
        v("owner", r.owner);
        v("group", r.group);
        v("criticality", r.criticality);
        v("availability_target", r.availabilityTarget);
        v("integration_level", r.integrationLevel);
        v("description", r.description);
        v("revision", r.revision);
    }
};

template <>
struct Table<ConfigurationItem>
{
    static constexpr const char* name = "configuration_item";
    static constexpr const char* number = "name";

    template <typename V, typename R>
    static void visit(V&& v, R& r)
    {
        v("id", r.id);
        v("name", r.name);
        v("type", r.type);
        v("subtype", r.subtype);
        v("owner", r.owner);
        v("service", r.service);
        v("criticality", r.criticality);
        v("environment", r.environment);
        v("revision", r.revision);
    }
};

/// Short columns first: a snapshot never reads the pages that long texts overflow into.
template <>
struct Table<Change>
{
    static constexpr const char* name = "change";
    static constexpr const char* number = "number";

    template <typename V, typename R>
    static void visit(V&& v, R& r)
    {
        v("id", r.id);
        v("number", r.number);
        v("number_is_provisional", r.numberIsProvisional);
        v("title", r.title);
        v("type", r.type);
        v("state", r.state);
        v("hold_reason", r.holdReason);
        v("standard_model", r.standardModel);
        v("category", r.category);
        v("priority", r.priority);
        v("impact", r.impact);
        v("urgency", r.urgency);
        v("risk", r.risk);
        v("requester", r.requester);
        v("assignee", r.assignee);
        v("group", r.group);
        v("service", r.service);
        v("environment", r.environment);
        v("planned_start", r.plannedStart);
        v("planned_end", r.plannedEnd);
        v("outage_start", r.outageStart);
        v("outage_end", r.outageEnd);
        v.duration("backout", r.backoutMs);
        v("actual_start", r.actualStart);
        v("actual_end", r.actualEnd);
        v("opened_at", r.openedAt);
        v("closed_at", r.closedAt);
        v("requested_by", r.requestedBy);
        v("cab_required", r.cabRequired);
        v("closure_code", r.closureCode);
        v("labels", r.labels);
        v("predecessors", r.predecessors);
        v("references", r.references);
        v("tasks", r.tasks);
        v("closure_notes", r.closureNotes);
        v("description", r.description);
        v("justification", r.justification);
        v("implementation_plan", r.implementationPlan);
        v("test_plan", r.testPlan);
        v("backout_plan", r.backoutPlan);
        v("communication_plan", r.communicationPlan);
        v("revision", r.revision);
        v.children("items", r.items);
    }
};

template <>
struct Table<Incident>
{
    static constexpr const char* name = "incident";
    static constexpr const char* number = "number";

    template <typename V, typename R>
    static void visit(V&& v, R& r)
    {
        v("id", r.id);
        v("number", r.number);
        v("title", r.title);
        v("state", r.state);
        v("category", r.category);
        v("priority", r.priority);
        v("opened_at", r.openedAt);
        v("restored_at", r.restoredAt);
        v("resolved_at", r.resolvedAt);
        v("closed_at", r.closedAt);
        v("item", r.item);
        v("service", r.service);
        v("assignee", r.assignee);
        v("group", r.group);
        v("caused_by", r.causedBy);
        v("cause_kind", r.causeKind);
        v("cause_evidence", r.causeEvidence);
        v("revision", r.revision);
    }
};

template <>
struct Table<ServiceRequest>
{
    static constexpr const char* name = "service_request";
    static constexpr const char* number = "number";

    template <typename V, typename R>
    static void visit(V&& v, R& r)
    {
        v("id", r.id);
        v("number", r.number);
        v("title", r.title);
        v("state", r.state);
        v("requested_at", r.requestedAt);
        v("due_at", r.dueAt);
        v("fulfilled_at", r.fulfilledAt);
        v("service", r.service);
        v("item", r.item);
        v("change", r.change);
        v("revision", r.revision);
    }
};

template <>
struct Table<PipelineRun>
{
    static constexpr const char* name = "pipeline_run";
    static constexpr const char* number = "external_id";

    template <typename V, typename R>
    static void visit(V&& v, R& r)
    {
        v("id", r.id);
        v("external_id", r.externalId);
        v("kind", r.kind);
        v("name", r.name);
        v("commit", r.commit);
        v("outcome", r.outcome);
        v("started_at", r.startedAt);
        v("finished_at", r.finishedAt);
        v("passed", r.passed);
        v("failed", r.failed);
        v("skipped", r.skipped);
        v("coverage", r.coverage);
        v("url", r.url);
        v("revision", r.revision);
    }
};

template <>
struct Table<Deployment>
{
    static constexpr const char* name = "deployment";
    static constexpr const char* number = "external_id";

    template <typename V, typename R>
    static void visit(V&& v, R& r)
    {
        v("id", r.id);
        v("service", r.service);
        v("environment", r.environment);
        v("version", r.version);
        v("outcome", r.outcome);
        v("unplanned_rework", r.unplannedRework);
        v("started_at", r.startedAt);
        v("finished_at", r.finishedAt);
        v("change", r.change);
        v("first_commit_at", r.firstCommitAt);
        v("external_id", r.externalId);
        v("commit", r.commit);
        v("pipeline", r.pipeline);
        v("url", r.url);
        v("evidence", r.evidence);
        v("revision", r.revision);
    }
};

template <>
struct Table<CalendarWindow>
{
    static constexpr const char* name = "calendar_window";
    static constexpr const char* number = "source_uid";

    template <typename V, typename R>
    static void visit(V&& v, R& r)
    {
        v("id", r.id);
        v("kind", r.kind);
        v("is_hard", r.isHard);
        v("emergency_only_warns", r.emergencyOnlyWarns);
        v("passing_models", r.passingModels);
        v("name", r.name);
        v("reason", r.reason);
        v("scope", r.scope);
        v("start", r.times.start);
        v.utf8("zone", r.times.zone);
        v.utf8("zone_definition", r.times.zoneDefinition);
        v("is_all_day", r.times.isAllDay);
        v("length_kind", r.times.lengthKind);
        v("length_days", r.times.days);
        v("length_ms", r.times.ms);
        v("recurrence", r.recurrence);
        v("suspensions", r.suspensions);
        v("source_uid", r.sourceUid);
        v("source_sequence", r.sourceSequence);
        v("revision", r.revision);
    }
};

template <>
struct Table<FreezeException>
{
    static constexpr const char* name = "freeze_exception";
    static constexpr const char* number = nullptr;

    template <typename V, typename R>
    static void visit(V&& v, R& r)
    {
        v("id", r.id);
        v("window", r.window);
        v("change", r.change);
        v("scope", r.scope);
        v("state", r.state);
        v("reason", r.reason);
        v("backout_plan", r.backoutPlan);
        v("asked_by", r.askedBy);
        v("asked_at", r.askedAt);
        v("approver", r.approver);
        v("decided_at", r.decidedAt);
        v("expires_at", r.expiresAt);
        v("outcome", r.outcome);
        v("revision", r.revision);
    }
};

template <>
struct Table<Attachment>
{
    static constexpr const char* name = "attachment";
    static constexpr const char* number = "name";

    template <typename V, typename R>
    static void visit(V&& v, R& r)
    {
        v("id", r.id);
        v("owner_kind", r.owner.kind);
        v("owner", r.owner.id);
        v("name", r.name);
        v("media_type", r.mediaType);
        v("size", r.size);
        v("sha256", r.sha256);
        v("link", r.link);
        v("added_by", r.addedBy);
        v("added_at", r.addedAt);
        v("revision", r.revision);
    }
};

template <>
struct Table<Meeting>
{
    static constexpr const char* name = "meeting";
    static constexpr const char* number = "title";

    template <typename V, typename R>
    static void visit(V&& v, R& r)
    {
        v("id", r.id);
        v("series", r.series);
        v("title", r.title);
        v("starts_at", r.startsAt);
        v("ends_at", r.endsAt);
        v("cut_off_at", r.cutOffAt);
        v("chair", r.chair);
        v("members", r.members);
        v("quorum", r.quorum);
        v("revision", r.revision);
    }
};

template <>
struct Table<AgendaItem>
{
    static constexpr const char* name = "agenda_item";
    static constexpr const char* number = nullptr;

    template <typename V, typename R>
    static void visit(V&& v, R& r)
    {
        v("id", r.id);
        v("meeting", r.meeting);
        v("change", r.change);
        v("position", r.position);
        v("minutes", r.minutes);
        v("block", r.block);
        v("revision", r.revision);
    }
};

template <>
struct Table<Decision>
{
    static constexpr const char* name = "decision";
    static constexpr const char* number = nullptr;

    template <typename V, typename R>
    static void visit(V&& v, R& r)
    {
        v("id", r.id);
        v("change", r.change);
        v("authority_kind", r.authority.kind);
        v("authority", r.authority.id);
        v("decided_by", r.decidedBy);
        v("kind", r.kind);
        v("reason", r.reason);
        v("policy_version", r.policyVersion);
        v("evidence_hash", r.evidenceHash);
        v("decided_at", r.decidedAt);
        v("supersedes", r.supersedes);
        v("revision", r.revision);
    }
};

template <>
struct Table<Condition>
{
    static constexpr const char* name = "decision_condition";
    static constexpr const char* number = nullptr;

    template <typename V, typename R>
    static void visit(V&& v, R& r)
    {
        v("id", r.id);
        v("decision", r.decision);
        v("change", r.change);
        v("text", r.text);
        v("owner", r.owner);
        v("due_at", r.dueAt);
        v("is_before", r.isBefore);
        v("met_at", r.metAt);
        v("met_by", r.metBy);
        v("revision", r.revision);
    }
};

template <>
struct Table<Assessment>
{
    static constexpr const char* name = "assessment";
    static constexpr const char* number = nullptr;

    template <typename V, typename R>
    static void visit(V&& v, R& r)
    {
        v("id", r.id);
        v("change", r.change);
        v("questionnaire", r.questionnaire);
        v("version", r.version);
        v("answers", r.answers);
        v("impact_points", r.impactPoints);
        v("likelihood_points", r.likelihoodPoints);
        v("impact", r.impact);
        v("likelihood", r.likelihood);
        v("level", r.level);
        v("assessed_by", r.assessedBy);
        v("assessed_at", r.assessedAt);
        v("supersedes", r.supersedes);
        v("revision", r.revision);
    }
};

template <>
struct Table<Baseline>
{
    static constexpr const char* name = "baseline";
    static constexpr const char* number = "name";

    template <typename V, typename R>
    static void visit(V&& v, R& r)
    {
        v("id", r.id);
        v("name", r.name);
        v("taken_at", r.takenAt);
        v("taken_by", r.takenBy);
        v("meeting", r.meeting);
        v("sequence", r.sequence);
        v("entries", r.entries);
        v("revision", r.revision);
    }
};

template <>
struct Table<ConflictAcceptance>
{
    static constexpr const char* name = "conflict_acceptance";
    static constexpr const char* number = nullptr;

    template <typename V, typename R>
    static void visit(V&& v, R& r)
    {
        v("id", r.id);
        v("kind", r.kind);
        v("change", r.change);
        v("other", r.other);
        v("change_start", r.changeStart);
        v("change_end", r.changeEnd);
        v("other_start", r.otherStart);
        v("other_end", r.otherEnd);
        v("reason", r.reason);
        v("owner", r.owner);
        v("accepted_by", r.acceptedBy);
        v("accepted_at", r.acceptedAt);
        v("revision", r.revision);
    }
};

template <>
struct Table<MoveProposal>
{
    static constexpr const char* name = "move_proposal";
    static constexpr const char* number = nullptr;

    template <typename V, typename R>
    static void visit(V&& v, R& r)
    {
        v("id", r.id);
        v("change", r.change);
        v("from_start", r.fromStart);
        v("from_end", r.fromEnd);
        v("to_start", r.toStart);
        v("to_end", r.toEnd);
        v("reason", r.reason);
        v("together", r.together);
        v("proposed_by", r.proposedBy);
        v("proposed_at", r.proposedAt);
        v("answer", r.answer);
        v("answered_by", r.answeredBy);
        v("answered_at", r.answeredAt);
        v("answer_reason", r.answerReason);
        v("revision", r.revision);
    }
};

/// SQL of a table, made once from its description. Placeholders are $1, $2, … on both engines.
struct TableSql
{
    QByteArray name; ///< quoted
    TableColumns columns;
    QByteArray columnList; ///< quoted, joined by commas
    QByteArray insert;
    QByteArray insertIfNew; ///< leaves a row of the same id or number alone
    QByteArray update; ///< parameters: those of insert, then the expected revision
    QByteArray remove; ///< parameters: id, revision
    QByteArray selectById;
    QByteArray selectAll; ///< ascending by id
    QByteArray selectRevision; ///< of one id
    QByteArray selectByNumber; ///< id; empty where records have no number
};

const TableSql& tableSql(RecordKind kind);

/// The row of a record (without clearing what is there before).
void writeRow(const Record& record, Row& row);
/// The record on which a selectById or selectAll stands; a change without its items.
Record readRecord(RecordKind kind, const RowReader& row);
void setRevision(Record& record, qint64 revision);

} // namespace cb
