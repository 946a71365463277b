// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/EditJobs.h"

#include <QCoreApplication>

namespace cb {

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

namespace jobs {

Result<ChangeCase> readCase(Store& store, ChangeId id, const NameLookup& names)
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
    return ChangeCase{
        std::get<Change>(std::move(record).value()), *decisions, *conditions, names, PolicyRules()};
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
        Result<ChangeCase> about = readCase(store, id, policy.names);
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
        prepared.edit.batch.puts.emplace_back(std::move(after).value());
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
    Result<ChangeCase> about = readCase(store, id, policy.names);
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
    Result<ChangeCase> about = readCase(store, id, policy.names);
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

Result<PreparedEdit> hold(
    Store& store,
    const QString& label,
    ChangeId id,
    const QString& reason,
    const PolicyContext& policy)
{
    Result<ChangeCase> about = readCase(store, id, policy.names);
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
