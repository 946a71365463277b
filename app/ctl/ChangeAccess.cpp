// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ChangeAccess.h"

#include "core/base/Tr.h"

using namespace Qt::Literals::StringLiterals;

namespace cb::ctl {

Result<Change> changeNumbered(Invocation& call, const QString& number)
{
    const Result<SnapshotPtr> board = call.snapshot();
    if (!board) {
        return board.error();
    }
    const QList<QUuid> ids = lookupIn(*board).idsOf(RecordKind::Change, number);
    if (ids.isEmpty()) {
        return Error{
            ErrorKind::NotFound,
            Tr::tr("The board has no change “%1”. Look for it: changeboardctl search %1")
                .arg(number),
            {}};
    }
    const Result<Store*> store = call.store();
    if (!store) {
        return store.error();
    }
    Result<Record> record = (*store)->record({RecordKind::Change, ids.first()});
    if (!record) {
        return record.error();
    }
    return std::get<Change>(std::move(record).value());
}

Result<ChangeCase> caseNumbered(Invocation& call, const QString& number)
{
    Result<Change> change = changeNumbered(call, number);
    if (!change) {
        return change.error();
    }
    const Result<Store*> store = call.store();
    const Result<SnapshotPtr> board = call.snapshot();
    const Result<QList<Decision>> decisions = (*store)->decisions(change->id);
    if (!decisions) {
        return decisions.error();
    }
    const Result<QList<Condition>> conditions = (*store)->conditions(change->id);
    if (!conditions) {
        return conditions.error();
    }
    return ChangeCase{*change, *decisions, *conditions, lookupIn(*board), {}};
}

Error withActorHint(Error error, const Actor& actor)
{
    if (error.kind == ErrorKind::NotPermitted && !actor.person && !actor.isSoleUser()) {
        error.what += u' '
            + Tr::tr("(The board does not know you, “%1”: say who acts with --as LOGIN.)")
                  .arg(actor.name);
    }
    return error;
}

void printEdit(Invocation& call, const Change& before, const Change& after, const NameLookup& names)
{
    const QList<ChangeField> fields = differingFields(before, after);
    if (call.out().isJson()) {
        QJsonObject changed;
        for (const ChangeField field : fields) {
            changed.insert(
                toText(field),
                QJsonObject{
                    {u"before"_s, fieldJson(before, field, names)},
                    {u"after"_s, fieldJson(after, field, names)}});
        }
        call.out().json(
            {{u"number"_s, after.number},
             {u"state"_s, QString(toText(after.state))},
             {u"changed"_s, changed}});
        return;
    }
    if (fields.isEmpty()) {
        call.out().line(Tr::tr("%1: nothing to change.").arg(after.number));
    }
    for (const ChangeField field : fields) {
        call.out().line(u"%1: %2: %3 → %4"_s.arg(
            after.number,
            toText(field),
            fieldText(before, field, names),
            fieldText(after, field, names)));
    }
}

} // namespace cb::ctl
