// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ChangeAccess.h"
#include "app/ctl/Commands.h"
#include "core/base/Tr.h"
#include "core/policy/ChangeCheck.h"
#include "core/policy/Decide.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cb::ctl {
namespace {

Error usage(const QString& what)
{
    return {ErrorKind::Usage, what, {}};
}

/// What is wrong with the fields that were set; the others may be as they are.
Result<void> checkEdited(
    const Change& before, const Change& after, const BoardSnapshot& board, Instant now)
{
    const QList<ChangeField> edited = differingFields(before, after);
    const QList<Finding> known = checkChange(before, checkContext(board, now));
    for (const Finding& finding : errorsIn(checkChange(after, checkContext(board, now)))) {
        if (!known.contains(finding) || edited.contains(finding.field)) {
            const QString hint = finding.suggestionWords.isEmpty()
                ? QString()
                : u" %1 (%2=%3)"_s.arg(
                    finding.suggestionWords, toText(finding.field), finding.suggestion);
            return Error{
                ErrorKind::BadInput,
                u"%1: %2: %3%4"_s.arg(before.number, toText(finding.field), finding.what, hint),
                {}};
        }
    }
    return {};
}

/// Writes the edit and prints which fields differ.
Outcome writeEdit(Invocation& call, const Change& before, const Change& after)
{
    const Result<SnapshotPtr> board = call.snapshot();
    const Result<Store*> store = call.store();
    const Result<Author> author = call.author();
    if (!board || !store || !author) {
        return !board ? board.error() : !store ? store.error() : author.error();
    }
    if (const Result<void> sound = checkEdited(before, after, **board, call.now()); !sound) {
        return sound.error();
    }
    const QList<ChangeField> fields = differingFields(before, after);
    if (!fields.isEmpty()) {
        WriteBatch batch;
        batch.puts.emplace_back(after);
        const Result<WriteReceipt> receipt = (*store)->write(std::move(batch), *author);
        if (!receipt) {
            return receipt.error();
        }
    }
    printEdit(call, before, after, lookupIn(*board));
    return 0;
}

} // namespace

Outcome runEdit(Invocation& call)
{
    const QStringList& operands = call.arguments().operands;
    const Result<Change> before = changeNumbered(call, operands.first());
    if (!before) {
        return before.error();
    }
    const Result<QTimeZone> zone = call.zone();
    const Result<SnapshotPtr> board = call.snapshot();
    if (!zone || !board) {
        return zone ? board.error() : zone.error();
    }
    const FieldReading reading{lookupIn(*board), *zone};
    Change after = *before;
    for (const QString& assignment : operands.mid(1)) {
        const QString name = assignment.section(u'=', 0, 0);
        const auto field = fromText<ChangeField>(name);
        if (!assignment.contains(u'=') || !field) {
            return usage(
                Tr::tr(
                    "“%1” is no FIELD=VALUE. Fields are the keys of: changeboardctl show %2 --json")
                    .arg(assignment, before->number));
        }
        if (!isEditable(*field)) {
            return usage(Tr::tr("%1 is not set by edit. See transition and decide.").arg(name));
        }
        if (const Result<void> set =
                setFieldText(after, *field, assignment.section(u'=', 1), reading);
            !set)
        {
            return Error{
                set.error().kind, before->number + ": "_L1 + set.error().what, set.error().detail};
        }
    }
    return writeEdit(call, *before, after);
}

Outcome runMove(Invocation& call)
{
    const Arguments& arguments = call.arguments();
    if (!arguments.has("start") && !arguments.has("end")) {
        return usage(Tr::tr("move needs --start, --end or both."));
    }
    const Result<Change> before = changeNumbered(call, arguments.operands.first());
    const Result<QTimeZone> zone = before ? call.zone() : Result<QTimeZone>(before.error());
    if (!zone) {
        return zone.error();
    }
    Change after = *before;
    const FieldReading reading{{}, *zone};
    for (const auto& [option, field] :
         {std::pair{"start", ChangeField::PlannedStart}, {"end", ChangeField::PlannedEnd}})
    {
        if (arguments.has(option)) {
            if (const Result<void> set =
                    setFieldText(after, field, arguments.value(option), reading);
                !set) {
                return Error{
                    set.error().kind,
                    before->number + ": "_L1 + set.error().what,
                    set.error().detail};
            }
        }
    }
    if (!arguments.has("end") && before->plannedStart && before->plannedEnd && after.plannedStart) {
        const qint64 by = after.plannedStart->ms - before->plannedStart->ms;
        after.plannedEnd = before->plannedEnd->plusMs(by);
        if (before->outageStart) {
            after.outageStart = before->outageStart->plusMs(by);
        }
        if (before->outageEnd) {
            after.outageEnd = before->outageEnd->plusMs(by);
        }
    }
    if (isEnded(before->state)) {
        return Error{
            ErrorKind::NotPermitted,
            Tr::tr("%1: work on it is over; it cannot be moved.").arg(before->number),
            {}};
    }
    return writeEdit(call, *before, after);
}

Outcome runTransition(Invocation& call)
{
    const Arguments& arguments = call.arguments();
    const auto target = fromText<ChangeState>(arguments.operands.at(1));
    if (!target) {
        return usage(
            Tr::tr("“%1” is no state. States are %2.")
                .arg(arguments.operands.at(1), fieldChoices(ChangeField::State).join(", "_L1)));
    }
    const Result<ChangeCase> about = caseNumbered(call, arguments.operands.first());
    const Result<Actor> actor = about ? call.actor() : Result<Actor>(about.error());
    if (!actor) {
        return actor.error();
    }
    TransitionRequest request{*target, arguments.value("reason"), {}, {}};
    if (arguments.has("closure-code")) {
        request.closureCode = fromText<ClosureCode>(arguments.value("closure-code"));
    }
    if (arguments.has("notes")) {
        request.closureNotes = arguments.value("notes");
    }
    const Result<Change> after = applyTransition(*about, request, *actor, call.now());
    if (!after) {
        return withActorHint(after.error(), *actor);
    }
    return writeEdit(call, about->change, *after);
}

namespace {

Result<Authority> authorityOf(Invocation& call)
{
    const QString name =
        call.arguments().has("in-name-of") ? call.arguments().value("in-name-of") : u"cab"_s;
    if (name == "cab"_L1) {
        return Authority{AuthorityKind::Cab, {}};
    }
    if (name == "person"_L1) {
        return Authority{AuthorityKind::Person, {}};
    }
    const Result<SnapshotPtr> board = call.snapshot();
    if (!board) {
        return board.error();
    }
    const Result<QUuid> group = lookupIn(*board).find(RecordKind::Group, name);
    if (!group) {
        return group.error();
    }
    return Authority{AuthorityKind::Group, *group};
}

QJsonObject decisionResult(const DecisionOutcome& outcome)
{
    QJsonArray conditions;
    for (const Condition& condition : outcome.conditions) {
        conditions.append(
            QJsonObject{{u"text"_s, condition.text}, {u"before"_s, condition.isBefore}});
    }
    return {
        {u"number"_s, outcome.change.number},
        {u"decision"_s, QString(toText(outcome.decision.kind))},
        {u"state"_s, QString(toText(outcome.change.state))},
        {u"conditions"_s, conditions},
        {u"retrospective"_s, outcome.isRetrospective},
        {u"evidence_hash"_s, QString::fromLatin1(outcome.decision.evidenceHash.toHex())}};
}

} // namespace

Outcome runDecide(Invocation& call)
{
    const Arguments& arguments = call.arguments();
    const auto kind = fromText<DecisionKind>(arguments.operands.at(1));
    if (!kind) {
        return usage(
            Tr::tr(
                "“%1” is no decision. Decisions are approve, approve_with_conditions, reject, rework, defer, "
                "withdraw.")
                .arg(arguments.operands.at(1)));
    }
    const Result<ChangeCase> about = caseNumbered(call, arguments.operands.first());
    const Result<Actor> actor = about ? call.actor() : Result<Actor>(about.error());
    const Result<Authority> authority =
        actor ? authorityOf(call) : Result<Authority>(actor.error());
    if (!authority) {
        return authority.error();
    }
    DecisionDraft draft{*kind, *authority, arguments.value("reason"), {}};
    for (const QString& text : arguments.values("before")) {
        draft.conditions.append({.text = text, .isBefore = true});
    }
    for (const QString& text : arguments.values("condition")) {
        draft.conditions.append({.text = text});
    }
    const Result<DecisionOutcome> outcome = decide(*about, draft, {*actor, call.now(), {}});
    if (!outcome) {
        return withActorHint(outcome.error(), *actor);
    }
    const Result<Store*> store = call.store();
    const Result<Author> author = call.author();
    if (!store || !author) {
        return store ? author.error() : store.error();
    }
    const Result<WriteReceipt> receipt = (*store)->write(outcome->toBatch(), *author);
    if (!receipt) {
        return receipt.error();
    }
    if (call.out().isJson()) {
        call.out().json(decisionResult(*outcome));
    } else {
        call.out().line(
            Tr::tr("%1: decided “%2”, now %3.")
                .arg(
                    outcome->change.number, decisionName(*kind), stateName(outcome->change.state)));
    }
    return 0;
}

Outcome runHold(Invocation& call)
{
    const Result<ChangeCase> about = caseNumbered(call, call.arguments().operands.first());
    const Result<Actor> actor = about ? call.actor() : Result<Actor>(about.error());
    if (!actor) {
        return actor.error();
    }
    const Result<Change> after = putOnHold(*about, call.arguments().value("reason"), *actor);
    return after ? writeEdit(call, about->change, *after)
                 : Outcome(withActorHint(after.error(), *actor));
}

Outcome runRelease(Invocation& call)
{
    const Result<ChangeCase> about = caseNumbered(call, call.arguments().operands.first());
    const Result<Actor> actor = about ? call.actor() : Result<Actor>(about.error());
    if (!actor) {
        return actor.error();
    }
    const Result<Change> after = releaseHold(*about, *actor);
    return after ? writeEdit(call, about->change, *after)
                 : Outcome(withActorHint(after.error(), *actor));
}

} // namespace cb::ctl
