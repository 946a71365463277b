// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ChangeAccess.h"
#include "app/ctl/Commands.h"
#include "core/base/Tr.h"
#include "core/slots/ClearConflicts.h"
#include "core/slots/SlotWords.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cb::ctl {
namespace {

/// --within and --count, checked.
Result<int> numberOption(
    const Invocation& call, const char* option, int defaultValue, int lowest, int highest)
{
    const QString text = call.arguments().value(option);
    if (text.isEmpty()) {
        return defaultValue;
    }
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < lowest || number > highest) {
        return Error{
            ErrorKind::Usage,
            Tr::tr("--%1 takes a whole number from %2 to %3, not “%4”.")
                .arg(QLatin1StringView(option))
                .arg(lowest)
                .arg(highest)
                .arg(text),
            {}};
    }
    return number;
}

QJsonObject windowJson(const Span& window)
{
    return {{u"start"_s, window.start.toIso()}, {u"end"_s, window.end.toIso()}};
}

QJsonArray obstaclesJson(const QList<SlotObstacle>& obstacles, const BoardSnapshot& snapshot)
{
    QJsonArray array;
    for (const SlotObstacle& obstacle : obstacles) {
        QJsonArray causes;
        for (const int cause : obstacle.causes) {
            causes.append(slotCauseName(obstacle.rule, cause, snapshot));
        }
        QJsonObject object{
            {u"rule"_s, QString(toText(obstacle.rule))},
            {u"causes"_s, causes},
            {u"cause_count"_s, obstacle.causeCount},
            {u"share"_s, obstacle.share},
            {u"text"_s, slotObstacleText(obstacle, snapshot)}};
        if (obstacle.opens) {
            object.insert(u"opens"_s, windowJson(*obstacle.opens));
        }
        array.append(object);
    }
    return array;
}

QJsonObject slotJson(const Slot& slot, const BoardSnapshot& snapshot)
{
    QJsonArray reasons;
    for (const SlotReason& reason : slot.reasons) {
        QJsonObject object{
            {u"code"_s, QString(toText(reason.code))},
            {u"text"_s, slotReasonText(reason, snapshot)}};
        if (reason.code == SlotReasonCode::Warns) {
            object.insert(u"rule"_s, QString(toText(reason.rule)));
        }
        reasons.append(object);
    }
    QJsonObject object = windowJson(slot.window);
    object.insert(u"free"_s, slot.isFree);
    object.insert(u"moved_by"_s, slot.movedByMs / msPerSecond);
    object.insert(u"reasons"_s, reasons);
    return object;
}

QString windowText(Invocation& call, const Span& window)
{
    return u"%1 – %2"_s.arg(call.local(window.start), call.local(window.end));
}

void printObstacles(
    Invocation& call, const QList<SlotObstacle>& obstacles, const BoardSnapshot& snapshot)
{
    for (const SlotObstacle& obstacle : obstacles) {
        QString text = slotObstacleText(obstacle, snapshot);
        if (obstacle.opens) {
            text += u"; "_s + Tr::tr("without it: %1").arg(windowText(call, *obstacle.opens));
        }
        call.out().note(text);
    }
}

Outcome printSlots(
    Invocation& call, int row, const SlotAnswer& answer, const BoardSnapshot& snapshot)
{
    const QString number = snapshot.changes->numbers.at(row);
    if (call.out().isJson()) {
        QJsonArray windows;
        for (const Slot& slot : answer.windows) {
            windows.append(slotJson(slot, snapshot));
        }
        QJsonObject object{
            {u"number"_s, number},
            {u"free_now"_s, answer.isFreeNow},
            {u"searched"_s, windowJson(answer.searched)},
            {u"slots"_s, windows},
            {u"forbidden_by"_s, obstaclesJson(answer.obstacles, snapshot)}};
        if (answer.planned) {
            object.insert(u"planned"_s, windowJson(*answer.planned));
        }
        call.out().json(object);
        return answer.hasFree() ? 0 : 1;
    }
    QList<QStringList> rows;
    for (const Slot& slot : answer.windows) {
        rows.append(
            {QString::number(rows.size() + 1),
             windowText(call, slot.window),
             howFarText(slot.movedByMs),
             slotReasonsText(slot, snapshot)});
    }
    call.out().table({Tr::tr("rank"), Tr::tr("window"), Tr::tr("how far"), Tr::tr("why")}, rows);
    if (answer.isFreeNow) {
        call.out().note(Tr::tr("%1 hits nothing where it is planned.").arg(number));
    }
    if (!answer.hasFree()) {
        call.out().note(Tr::tr("No window is free for %1. What forbids it:").arg(number));
        printObstacles(call, answer.obstacles, snapshot);
    }
    return answer.hasFree() ? 0 : 1;
}

QString statusText(const ClearAnswer& answer)
{
    switch (answer.status) {
    case ClearStatus::NothingToDo:
        return Tr::tr("Nothing collides.");
    case ClearStatus::Proved:
    case ClearStatus::FewestProved:
        return Tr::tr("Proved the fewest moves.");
    case ClearStatus::BestFound:
        return Tr::tr(
            "The best that was found; at most %n fewer is possible.",
            nullptr,
            static_cast<int>(answer.moves.size()) - answer.leastMoves);
    case ClearStatus::NoWay:
        return Tr::tr("%n conflict(s) stay:", nullptr, answer.after.size());
    }
    return {};
}

QJsonObject clearJson(const ClearAnswer& answer, const BoardSnapshot& snapshot)
{
    const TextColumn& numbers = snapshot.changes->numbers;
    QJsonArray moves;
    for (const ClearMove& move : answer.moves) {
        QJsonObject object{
            {u"number"_s, numbers.at(move.row)},
            {u"from"_s, windowJson(move.from)},
            {u"to"_s, windowJson(move.to)},
            {u"moved_by"_s, move.movedByMs() / msPerSecond},
            {u"loses_approval"_s, move.losesApproval}};
        if (move.group >= 0) {
            object.insert(u"group"_s, move.group);
        }
        moves.append(object);
    }
    QJsonArray stuck;
    for (const ClearStuck& one : answer.stuck) {
        stuck.append(QJsonObject{
            {u"number"_s, numbers.at(one.row)},
            {u"may_move"_s, one.mayMove},
            {u"forbidden_by"_s, obstaclesJson(one.obstacles, snapshot)}});
    }
    return {
        {u"status"_s, QString(toText(answer.status))},
        {u"conflicts_before"_s, answer.before.size()},
        {u"conflicts_after"_s, answer.after.size()},
        {u"least_moves"_s, answer.leastMoves},
        {u"moves"_s, moves},
        {u"stuck"_s, stuck}};
}

Outcome printClearing(Invocation& call, const ClearAnswer& answer, const BoardSnapshot& snapshot)
{
    const int code = answer.status == ClearStatus::NoWay ? 1 : 0;
    if (call.out().isJson()) {
        call.out().json(clearJson(answer, snapshot));
        return code;
    }
    QList<QStringList> rows;
    for (const ClearMove& move : answer.moves) {
        rows.append(
            {snapshot.changes->numbers.at(move.row),
             windowText(call, move.from),
             windowText(call, move.to),
             howFarText(move.movedByMs()),
             move.losesApproval ? Tr::tr("approval must be renewed") : QString()});
    }
    call.out().table(
        {Tr::tr("change"), Tr::tr("from"), Tr::tr("to"), Tr::tr("how far"), Tr::tr("note")}, rows);
    call.out().note(statusText(answer));
    for (const ClearStuck& stuck : answer.stuck) {
        const QString number = snapshot.changes->numbers.at(stuck.row);
        call.out().note(
            stuck.mayMove ? number : Tr::tr("%1 has begun or may not be moved").arg(number));
        printObstacles(call, stuck.obstacles, snapshot);
    }
    return code;
}

/// Rows of the changes that the operands name.
Result<std::vector<int>> namedRows(Invocation& call, const BoardSnapshot& snapshot)
{
    std::vector<int> rows;
    for (const QString& number : call.arguments().operands) {
        const Result<Change> change = changeNumbered(call, number);
        if (!change) {
            return change.error();
        }
        const int row = snapshot.changes->rowOf(change->id);
        if (std::find(rows.begin(), rows.end(), row) == rows.end()) {
            rows.push_back(row);
        }
    }
    return rows;
}

} // namespace

Outcome runSlots(Invocation& call)
{
    const Result<int> days = numberOption(call, "within", defaultSlotDays, 1, 366);
    const Result<int> count = numberOption(call, "count", defaultSlotCount, 1, 100);
    if (!days || !count) {
        return days ? count.error() : days.error();
    }
    const Result<SnapshotPtr> board = call.snapshot();
    if (!board) {
        return board.error();
    }
    const BoardSnapshot& snapshot = **board;
    const Result<std::vector<int>> rows = namedRows(call, snapshot);
    if (!rows) {
        return rows.error();
    }
    ConflictRequest request;
    request.now = call.now();
    const ConflictIndex index(*board, conflictRulesOf(snapshot), request);
    if (rows->size() == 1) {
        SlotRequest wanted;
        wanted.now = call.now();
        wanted.days = *days;
        wanted.count = *count;
        const Result<SlotAnswer> answer = findSlots(SlotSubject(index, rows->front()), wanted);
        return answer ? printSlots(call, rows->front(), *answer, snapshot)
                      : Outcome(answer.error());
    }
    ClearRequest wanted;
    wanted.rows = *rows;
    wanted.now = call.now();
    wanted.days = *days;
    Job job(Tr::tr("Looking for moves"));
    const Result<ClearAnswer> answer = clearConflicts(index, wanted, job.control());
    return answer ? printClearing(call, *answer, snapshot) : Outcome(answer.error());
}

} // namespace cb::ctl
