// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/BoardRows.h"
#include "app/ctl/ChangeAccess.h"
#include "app/ctl/Commands.h"
#include "app/ctl/ConflictRows.h"
#include "core/base/Tr.h"
#include "core/conflict/ConflictWords.h"
#include "core/conflict/ConflictsSince.h"
#include "core/conflict/FindConflicts.h"
#include "core/session/ReviewJobs.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cb::ctl {
namespace {

/// What --kind, --change and --filter leave of the conflicts; nothing: not narrowed.
struct Narrowing
{
    std::vector<bool> kinds;
    std::vector<bool> changes; ///< by row; either side
    int change = noRow; ///< that of --change, seen from which the other side is named

    bool shows(const Conflict& conflict) const
    {
        if (!kinds.empty() && !kinds[static_cast<std::size_t>(conflict.kind)]) {
            return false;
        }
        const auto isWanted = [this](int row) {
            return changes[static_cast<std::size_t>(row)];
        };
        return changes.empty() || isWanted(conflict.a)
            || (conflict.isBetweenChanges() && isWanted(conflict.b));
    }
};

Result<Narrowing> narrowingOf(Invocation& call, const SnapshotPtr& board)
{
    Narrowing narrowing;
    for (const QString& text : call.arguments().values("kind")) {
        if (const auto kind = fromText<ConflictKind>(text)) {
            narrowing.kinds.resize(conflictKindCount, false);
            narrowing.kinds[static_cast<std::size_t>(*kind)] = true;
        }
    }
    const auto rows = static_cast<std::size_t>(board->changes->size());
    if (call.arguments().has("filter")) {
        const Result<FilteredRows> filtered = filteredRows(call, board, FilterTable::Changes);
        if (!filtered) {
            return filtered.error();
        }
        narrowing.changes.assign(rows, false);
        for (const int row : filtered->rows) {
            narrowing.changes[static_cast<std::size_t>(row)] = true;
        }
    }
    if (call.arguments().has("change")) {
        const Result<Change> change = changeNumbered(call, call.arguments().value("change"));
        if (!change) {
            return change.error();
        }
        narrowing.change = board->changes->rowOf(change->id);
        narrowing.changes.assign(rows, false);
        narrowing.changes[static_cast<std::size_t>(narrowing.change)] = true;
    }
    return narrowing;
}

Result<ConflictRequest> requestOf(Invocation& call)
{
    const Result<Invocation::Period> period = call.period();
    if (!period) {
        return period.error();
    }
    ConflictRequest request;
    request.now = call.now();
    request.endedToo = call.arguments().has("closed");
    if (!period->isEmpty) {
        request.range = period->span;
    }
    return request;
}

/// Keeps what was not there on the board that --since names.
Result<ConflictSet> sinceThen(
    Invocation& call,
    const SnapshotPtr& board,
    const ConflictRules& rules,
    const ConflictRequest& request,
    const ConflictSet& set,
    const JobControl& control)
{
    const Result<Store*> store = call.store();
    if (!store) {
        return store.error();
    }
    const auto then = review::baselineCalled(
        **store,
        board,
        call.arguments().value("since"),
        call.now(),
        [&call](const QString& text) -> std::optional<Instant> {
            const Result<Instant> at = call.instantOf(text, false, "since");
            return at ? std::optional(*at) : std::nullopt;
        },
        control);
    if (!then) {
        return then.error();
    }
    const SnapshotPtr before = boardOf(**then, *board);
    ConflictRequest all = request;
    all.range.reset(); // what has moved into the period is not new
    const Result<ConflictSet> old = findConflicts(*before, rules, all, control);
    if (!old) {
        return old.error();
    }
    return narrowed(set, newSince(set, *board, keysOf(*old, *before)));
}

QString itemsText(std::span<const qint32> items, const BoardSnapshot& board)
{
    QStringList names;
    for (const qint32 item : items) {
        names.append(board.directory->items.at(item).name);
    }
    return names.join(u", "_s);
}

QString stateText(const Conflict& conflict)
{
    return conflict.isOpen()                    ? u"open"_s
        : conflict.kind == ConflictKind::Freeze ? u"excepted"_s
                                                : u"accepted"_s;
}

void printConflicts(Invocation& call, const ConflictSet& set, const BoardSnapshot& board, int from)
{
    QList<QStringList> table;
    for (int i = 0; i < set.size(); ++i) {
        if (call.out().isJson()) {
            call.out().json(conflictJson(set, i, board));
            continue;
        }
        const Conflict conflict = set.at(i);
        const bool isTurned = conflict.isBetweenChanges() && conflict.b == from;
        const int shown = isTurned ? conflict.b : conflict.a;
        table.append(
            {toText(conflict.kind),
             toText(conflict.severity),
             board.changes->numbers.at(shown),
             otherSideName(conflict, shown, board),
             call.local(conflict.span.start),
             call.local(conflict.span.end),
             stateText(conflict),
             itemsText(conflict.path.empty() ? conflict.items : conflict.path, board)});
    }
    if (!call.out().isJson()) {
        call.out().table(
            {u"kind"_s,
             u"severity"_s,
             u"change"_s,
             u"with"_s,
             u"start"_s,
             u"end"_s,
             u"state"_s,
             u"cis"_s},
            table);
    }
}

QJsonObject causeJson(
    const ConflictCause& cause, const ConflictSet& set, const BoardSnapshot& board)
{
    QJsonArray items;
    for (const qint32 item : cause.items) {
        items.append(board.directory->items.at(item).name);
    }
    return {
        {u"id"_s, QString::number(cause.id, 16)},
        {u"kind"_s, QString(toText(cause.kind))},
        {u"severity"_s, QString(toText(cause.severity))},
        {u"title"_s, causeTitle(cause, set, board)},
        {u"conflicts"_s, static_cast<int>(cause.conflicts.size())},
        {u"changes"_s, cause.changes},
        {u"cis"_s, items},
        {u"start"_s, cause.span.start.toIso()},
        {u"end"_s, cause.span.end.toIso()},
        {u"first_overlap"_s, cause.firstOverlap.toIso()},
        {u"open"_s, cause.open},
        {u"accepted"_s, cause.accepted},
        {u"excepted"_s, cause.excepted}};
}

void printCauses(Invocation& call, const ConflictSet& set, const BoardSnapshot& board)
{
    QList<QStringList> table;
    for (const ConflictCause& cause : conflictCauses(set, board)) {
        if (call.out().isJson()) {
            call.out().json(causeJson(cause, set, board));
            continue;
        }
        table.append(
            {toText(cause.kind),
             toText(cause.severity),
             QString::number(cause.conflicts.size()),
             QString::number(cause.changes),
             QString::number(cause.items.size()),
             call.local(cause.firstOverlap),
             u"%1/%2"_s.arg(cause.open).arg(cause.conflicts.size()),
             causeTitle(cause, set, board)});
    }
    if (!call.out().isJson()) {
        call.out().table(
            {u"kind"_s,
             u"severity"_s,
             u"conflicts"_s,
             u"changes"_s,
             u"cis"_s,
             u"first"_s,
             u"open"_s,
             u"cause"_s},
            table);
    }
}

/// What the set does not say, on standard error.
void noteRest(Invocation& call, const ConflictSet& set, int all, const BoardSnapshot& board)
{
    call.out().note(Tr::tr("%1 of %2 conflicts, among %n change(s)", nullptr, set.checkedChanges)
                        .arg(set.size())
                        .arg(all));
    QStringList kept;
    for (int i = 0; i < enumCount<KeptOutReason>(); ++i) {
        const auto reason = static_cast<KeptOutReason>(i);
        if (const int count = set.count(reason); count > 0) {
            kept.append(u"%1 %2"_s.arg(count).arg(keptOutText(reason)));
        }
    }
    if (!kept.isEmpty()) {
        call.out().note(Tr::tr("Not or not wholly checked: %1").arg(kept.join(u", "_s)));
    }
    for (const UncheckedWindow& window : set.uncheckedWindows) {
        call.out().note(Tr::tr("Not checked: %1. %2")
                            .arg(board.windows->at(window.window).name, window.error.what));
    }
}

} // namespace

Outcome runConflicts(Invocation& call)
{
    const Result<SnapshotPtr> board = call.snapshot();
    if (!board) {
        return board.error();
    }
    const Result<ConflictRequest> request = requestOf(call);
    const Result<Narrowing> narrowing = narrowingOf(call, *board);
    if (!request || !narrowing) {
        return request ? narrowing.error() : request.error();
    }
    Job job(Tr::tr("Checking"));
    const JobControl control = job.control();
    const ConflictRules rules = conflictRulesOf(**board);
    Result<ConflictSet> set = findConflicts(**board, rules, *request, control);
    if (!set) {
        return set.error();
    }
    const int all = set->size();
    std::vector<qint32> shown;
    for (int i = 0; i < all; ++i) {
        if (narrowing->shows(set->at(i))) {
            shown.push_back(i);
        }
    }
    set = narrowed(*set, shown);
    if (call.arguments().has("since")) {
        set = sinceThen(call, *board, rules, *request, *set, control);
        if (!set) {
            return set.error();
        }
    }
    if (call.arguments().has("causes")) {
        printCauses(call, *set, **board);
    } else {
        printConflicts(call, *set, **board, narrowing->change);
    }
    noteRest(call, *set, all, **board);
    return 0;
}

} // namespace cb::ctl
