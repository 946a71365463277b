// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/ModelRuns.h"
#include "core/policy/PolicySet.h"
#include "ui/commands/EditJobs.h"

#include <QCoreApplication>

#include <algorithm>

namespace cb {

PolicyContext policyContext(const Session& session, const Actor& actor)
{
    const SnapshotPtr snapshot = session.snapshot();
    return {actor, session.clock().now(), lookupIn(snapshot), snapshot};
}

Actor actorOf(const Session& session)
{
    const Directory& directory = *session.snapshot()->directory;
    const Author& author = session.author();
    if (!hasRoles(directory)) {
        Actor actor = soleUser(author.name);
        actor.person = author.person;
        return actor;
    }
    if (author.person) {
        return actorFor(*author.person, directory);
    }
    const std::optional<PersonId> person = personCalled(author.name, directory);
    return person ? actorFor(*person, directory) : Actor{{}, author.name, {}, {}, {}};
}

namespace {

bool isIn(const WriteBatch& batch, ChangeId id)
{
    return std::any_of(batch.puts.cbegin(), batch.puts.cend(), [id](const Record& record) {
        return refOf(record) == RecordRef{RecordKind::Change, id.value};
    });
}

/// Where `closed` is one failed run too many, what its model had planned becomes normal changes
/// with the same act.
Result<void> turnPlannedRuns(
    Store& store, const Change& closed, const PolicyContext& policy, Edit& edit)
{
    const std::optional<StoppedModel> stopped = stoppedBy(closed, *policy.snapshot);
    if (!stopped) {
        return {};
    }
    const QString reason = reasonForNormal(*stopped, policy.snapshot->zone());
    int turned = 0;
    for (const ChangeId& id : stopped->standing.waiting) {
        if (isIn(edit.batch, id)) {
            continue;
        }
        Result<Record> record = store.record({RecordKind::Change, id.value});
        if (!record) {
            return record.error();
        }
        const Change& run = std::get<Change>(*record);
        Change normal = asNormalChange(run, stopped->model.name, reason, policy.now);
        if (!(normal == run)) {
            edit.batch.puts.emplace_back(std::move(normal));
            ++turned;
        }
    }
    if (turned > 0) {
        edit.label = QCoreApplication::translate(
                         "cb::EditJobs",
                         "%1: “%2” stopped itself, %n planned run(s) became normal changes",
                         "what was done, model",
                         turned)
                         .arg(edit.label, stopped->model.name);
    }
    return {};
}

} // namespace

namespace jobs {

Result<ChangeCase> readCase(Store& store, ChangeId id, const PolicyContext& policy)
{
    Result<Record> record = store.record({RecordKind::Change, id.value});
    if (!record) {
        return record.error();
    }
    Result<QList<Decision>> decisions = store.decisions(id);
    if (!decisions) {
        return decisions.error();
    }
    Result<QList<Condition>> conditions = store.conditions(id);
    if (!conditions) {
        return conditions.error();
    }
    Result<QList<NamedDocument>> versions = store.documents(policyDocument);
    if (!versions) {
        return versions.error();
    }
    const Change& change = std::get<Change>(*record);
    const PolicyRules rules =
        rulesFor(PolicySet::from(*versions).inForce(), *policy.snapshot, change, policy.now);
    return ChangeCase{change, *decisions, *conditions, policy.names, rules};
}

Result<PreparedEdit> transition(
    Store& store,
    const QString& label,
    const QList<ChangeId>& ids,
    const TransitionRequest& request,
    const PolicyContext& policy)
{
    PreparedEdit prepared{{label, request.reason, {}}, {}};
    for (const ChangeId& id : ids) {
        Result<ChangeCase> about = readCase(store, id, policy);
        if (!about) {
            return about.error();
        }
        Result<Change> after = applyTransition(*about, request, policy.actor, policy.now);
        if (!after) {
            Error error = after.error();
            if (ids.size() > 1) {
                error.what = QCoreApplication::translate("cb::EditJobs", "%1: %2", "change, reason")
                                 .arg(about->change.number, error.what);
            }
            return error;
        }
        prepared.edit.batch.puts.emplace_back(*after);
        if (const auto done = turnPlannedRuns(store, *after, policy, prepared.edit); !done) {
            return done.error();
        }
    }
    return prepared;
}

Result<PreparedEdit> decide(
    Store& store,
    const QString& label,
    ChangeId id,
    const DecisionDraft& draft,
    const PolicyContext& policy)
{
    Result<ChangeCase> about = readCase(store, id, policy);
    if (!about) {
        return about.error();
    }
    Result<DecisionOutcome> outcome = cb::decide(*about, draft, {policy.actor, policy.now, [] {
                                                                     return makeUuidV7();
                                                                 }});
    if (!outcome) {
        return outcome.error();
    }
    return PreparedEdit{{label, draft.reason, outcome->toBatch()}, {}};
}

Result<PreparedEdit> takeBack(
    Store& store,
    const QString& label,
    ChangeId id,
    ChangeState before,
    const PolicyContext& policy)
{
    Result<ChangeCase> about = readCase(store, id, policy);
    if (!about) {
        return about.error();
    }
    Result<DecisionOutcome> outcome = cb::takeBack(
        *about,
        before,
        QCoreApplication::translate("cb::EditJobs", "Taken back"),
        {policy.actor, policy.now, [] {
             return makeUuidV7();
         }});
    if (!outcome) {
        return outcome.error();
    }
    return PreparedEdit{{label, {}, outcome->toBatch()}, {}};
}

Result<PreparedEdit> moveChanges(
    Store& store,
    const QString& label,
    const QList<PlannedMove>& moves,
    const QString& reason,
    const PolicyContext& policy)
{
    const auto asked = std::count_if(
        moves.cbegin(), moves.cend(), [](const PlannedMove& move) { return move.asks; });
    const QUuid together = asked > 1 ? makeUuidV7() : QUuid();
    PreparedEdit prepared{{label, reason, {}}, {}};
    for (const PlannedMove& move : moves) {
        Result<Record> record = store.record({RecordKind::Change, move.change.value});
        if (!record) {
            return record.error();
        }
        auto change = std::get<Change>(std::move(record).value());
        if (!move.asks) {
            setPlannedWindow(change, move.to);
            prepared.edit.batch.puts.emplace_back(std::move(change));
            continue;
        }
        MoveProposal proposal;
        proposal.id = ProposalId::make();
        proposal.change = change.id;
        proposal.fromStart = change.plannedStart;
        proposal.fromEnd = change.plannedEnd;
        proposal.toStart = move.to.start;
        proposal.toEnd = move.to.end;
        proposal.reason = reason;
        proposal.together = together;
        proposal.proposedBy = policy.actor.person;
        proposal.proposedAt = policy.now;
        prepared.edit.batch.puts.emplace_back(std::move(proposal));
    }
    return prepared;
}

Result<PreparedEdit> task(
    Store& store,
    const QString& label,
    ChangeId id,
    const TaskRequest& request,
    const PolicyContext& policy)
{
    Result<ChangeCase> about = readCase(store, id, policy);
    if (!about) {
        return about.error();
    }
    Result<Change> after = applyTask(*about, request, policy.actor, policy.now);
    if (!after) {
        return after.error();
    }
    PreparedEdit prepared{{label, request.reason, {}}, {}};
    prepared.edit.batch.puts.emplace_back(std::move(after).value());
    return prepared;
}

Result<PreparedEdit> hold(
    Store& store,
    const QString& label,
    ChangeId id,
    const QString& reason,
    const PolicyContext& policy)
{
    Result<ChangeCase> about = readCase(store, id, policy);
    if (!about) {
        return about.error();
    }
    Result<Change> after = reason.isEmpty() ? releaseHold(*about, policy.actor)
                                            : putOnHold(*about, reason, policy.actor);
    if (!after) {
        return after.error();
    }
    PreparedEdit prepared{{label, reason, {}}, {}};
    prepared.edit.batch.puts.emplace_back(std::move(after).value());
    return prepared;
}

} // namespace jobs
} // namespace cb
