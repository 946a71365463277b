// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Record.h"

namespace cb::json {

/// Every record as a list of named fields, once for both directions: a visitor is called as
/// v("name", field). Durations are seconds (v.seconds), bytes are hexadecimal (v.hex). The revision
/// belongs to the board, not to the record, and is left out.

template <typename V>
void describe(V& v, Alias& r)
{
    v("system", r.system);
    v("name", r.name);
}

template <typename V>
void describe(V& v, WorkingPeriod& r)
{
    v("weekdays", r.weekdays);
    v("from", r.from);
    v("to", r.to);
}

template <typename V>
void describe(V& v, Person& r)
{
    v("id", r.id);
    v("name", r.name);
    v("aliases", r.aliases);
    v("mail", r.mail);
    v("roles", r.roles);
    v("deputy", r.deputy);
    v("working_hours", r.workingHours);
    v("working_zone", r.workingZone);
    v("active", r.active);
}

template <typename V>
void describe(V& v, Group& r)
{
    v("id", r.id);
    v("name", r.name);
    v("aliases", r.aliases);
    v("mail", r.mail);
    v("members", r.members);
    v("active", r.active);
}

template <typename V>
void describe(V& v, Service& r)
{
    v("id", r.id);
    v("name", r.name);
    v("description", r.description);
    v("owner", r.owner);
    v("group", r.group);
    v("criticality", r.criticality);
    v("availability_target", r.availabilityTarget);
    v("integration_level", r.integrationLevel);
}

template <typename V>
void describe(V& v, ConfigurationItem& r)
{
    v("id", r.id);
    v("name", r.name);
    v("type", r.type);
    v("subtype", r.subtype);
    v("owner", r.owner);
    v("service", r.service);
    v("criticality", r.criticality);
    v("environment", r.environment);
}

template <typename V>
void describe(V& v, Dependency& r)
{
    v("upstream", r.upstream);
    v("downstream", r.downstream);
    v("type", r.type);
}

template <typename V>
void describe(V& v, ChangeTask& r)
{
    v("title", r.title);
    v("owner", r.owner);
    v("planned_start", r.plannedStart);
    v("planned_end", r.plannedEnd);
    v("actual_start", r.actualStart);
    v("actual_end", r.actualEnd);
    v("state", r.state);
    v("go_no_go", r.isGoNoGo);
}

template <typename V>
void describe(V& v, ExternalReference& r)
{
    v("system", r.system);
    v("key", r.key);
    v("url", r.url);
}

template <typename V>
void describe(V& v, Change& r)
{
    v("id", r.id);
    v("number", r.number);
    v("number_is_provisional", r.numberIsProvisional);
    v("title", r.title);
    v("description", r.description);
    v("justification", r.justification);
    v("implementation_plan", r.implementationPlan);
    v("test_plan", r.testPlan);
    v("backout_plan", r.backoutPlan);
    v("communication_plan", r.communicationPlan);
    v("tasks", r.tasks);
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
    v("items", r.items);
    v("environment", r.environment);
    v("planned_start", r.plannedStart);
    v("planned_end", r.plannedEnd);
    v("outage_start", r.outageStart);
    v("outage_end", r.outageEnd);
    v.seconds("backout", r.backoutMs);
    v("actual_start", r.actualStart);
    v("actual_end", r.actualEnd);
    v("opened_at", r.openedAt);
    v("closed_at", r.closedAt);
    v("requested_by", r.requestedBy);
    v("predecessors", r.predecessors);
    v("cab_required", r.cabRequired);
    v("labels", r.labels);
    v("references", r.references);
    v("closure_code", r.closureCode);
    v("closure_notes", r.closureNotes);
}

template <typename V>
void describe(V& v, Incident& r)
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
}

template <typename V>
void describe(V& v, ServiceRequest& r)
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
}

template <typename V>
void describe(V& v, PipelineRun& r)
{
    v("id", r.id);
    v("external_id", r.externalId);
    v("type", r.kind);
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
}

template <typename V>
void describe(V& v, Deployment& r)
{
    v("id", r.id);
    v("external_id", r.externalId);
    v("service", r.service);
    v("environment", r.environment);
    v("version", r.version);
    v("commit", r.commit);
    v("first_commit_at", r.firstCommitAt);
    v("pipeline", r.pipeline);
    v("url", r.url);
    v("started_at", r.startedAt);
    v("finished_at", r.finishedAt);
    v("outcome", r.outcome);
    v("unplanned_rework", r.unplannedRework);
    v("evidence", r.evidence);
    v("change", r.change);
}

template <typename V>
void describe(V& v, WindowScope& r)
{
    v("services", r.services);
    v("items", r.items);
    v("environments", r.environments);
    v("types", r.types);
    v("groups", r.groups);
}

template <typename V>
void describe(V& v, WindowTimes& r)
{
    v("start", r.start);
    v("zone", r.zone);
    v("zone_definition", r.zoneDefinition);
    v("all_day", r.isAllDay);
    v("length_kind", r.lengthKind);
    v("days", r.days);
    v.seconds("seconds", r.ms);
}

template <typename V>
void describe(V& v, WindowOverride& r)
{
    v("instance", r.instance);
    v("cancelled", r.isCancelled);
    v("and_future", r.andFuture);
    v("times", r.times);
    v("name", r.name);
}

template <typename V>
void describe(V& v, Recurrence& r)
{
    v("rules", r.rules);
    v("extra_starts", r.extraStarts);
    v("excluded_starts", r.excludedStarts);
    v("overrides", r.overrides);
    v("cron", r.cron);
    v("end_cron", r.endCron);
}

template <typename V>
void describe(V& v, Suspension& r)
{
    v("from", r.from);
    v("until", r.until);
    v("reason", r.reason);
    v("by", r.by);
}

template <typename V>
void describe(V& v, CalendarWindow& r)
{
    v("id", r.id);
    v("type", r.kind);
    v("hard", r.isHard);
    v("emergency_only_warns", r.emergencyOnlyWarns);
    v("passing_models", r.passingModels);
    v("name", r.name);
    v("reason", r.reason);
    v("scope", r.scope);
    v("times", r.times);
    v("recurrence", r.recurrence);
    v("suspensions", r.suspensions);
    v("source_uid", r.sourceUid);
    v("source_sequence", r.sourceSequence);
}

template <typename V>
void describe(V& v, FreezeException& r)
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
}

template <typename V>
void describe(V& v, Attachment& r)
{
    v("id", r.id);
    v("owner_kind", r.owner.kind);
    v("owner", r.owner.id);
    v("name", r.name);
    v("media_type", r.mediaType);
    v("size", r.size);
    v.hex("sha256", r.sha256);
    v("link", r.link);
    v("added_by", r.addedBy);
    v("added_at", r.addedAt);
}

template <typename V>
void describe(V& v, Meeting& r)
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
}

template <typename V>
void describe(V& v, AgendaItem& r)
{
    v("id", r.id);
    v("meeting", r.meeting);
    v("change", r.change);
    v("position", r.position);
    v("minutes", r.minutes);
    v("block", r.block);
}

template <typename V>
void describe(V& v, Decision& r)
{
    v("id", r.id);
    v("change", r.change);
    v("authority_kind", r.authority.kind);
    v("authority", r.authority.id);
    v("decided_by", r.decidedBy);
    v("decision", r.kind);
    v("reason", r.reason);
    v("policy_version", r.policyVersion);
    v.hex("evidence_hash", r.evidenceHash);
    v("decided_at", r.decidedAt);
    v("supersedes", r.supersedes);
}

template <typename V>
void describe(V& v, Condition& r)
{
    v("id", r.id);
    v("decision", r.decision);
    v("change", r.change);
    v("text", r.text);
    v("owner", r.owner);
    v("due_at", r.dueAt);
    v("before", r.isBefore);
    v("met_at", r.metAt);
    v("met_by", r.metBy);
}

template <typename V>
void describe(V& v, AssessmentAnswer& r)
{
    v("question", r.question);
    v("choice", r.choice);
    v("points", r.points);
    v("weight", r.weight);
    v("from_record", r.isFromRecord);
    v("reason", r.reason);
}

template <typename V>
void describe(V& v, Assessment& r)
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
}

template <typename V>
void describe(V& v, PlanMarks& r)
{
    v.hex("implementation", r.implementation);
    v.hex("test", r.test);
    v.hex("backout", r.backout);
    v.hex("communication", r.communication);
}

template <typename V>
void describe(V& v, BaselineEntry& r)
{
    v("change", r.change);
    v("number", r.number);
    v("title", r.title);
    v("type", r.type);
    v("state", r.state);
    v("display_state", r.displayState);
    v("on_hold", r.isOnHold);
    v("edited_after_approval", r.isEditedAfterApproval);
    v("risk", r.risk);
    v("assessed_impact", r.assessedImpact);
    v("assessed_likelihood", r.assessedLikelihood);
    v("planned_start", r.plannedStart);
    v("planned_end", r.plannedEnd);
    v("outage_start", r.outageStart);
    v("outage_end", r.outageEnd);
    v.seconds("backout", r.backoutMs);
    v("service", r.service);
    v("assignee", r.assignee);
    v("group", r.group);
    v("environment", r.environment);
    v("items", r.items);
    v("plans", r.plans);
}

template <typename V>
void describe(V& v, Baseline& r)
{
    v("id", r.id);
    v("name", r.name);
    v("taken_at", r.takenAt);
    v("taken_by", r.takenBy);
    v("meeting", r.meeting);
    v("sequence", r.sequence);
    v("entries", r.entries);
}

template <typename V>
void describe(V& v, ConflictAcceptance& r)
{
    v("id", r.id);
    v("type", r.kind);
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
}

template <typename V>
void describe(V& v, MoveProposal& r)
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
}

} // namespace cb::json
