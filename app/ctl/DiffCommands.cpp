// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/BoardRows.h"
#include "app/ctl/Commands.h"
#include "core/base/Tr.h"
#include "core/session/ReviewJobs.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cb::ctl {
namespace {

using BaselinePtr = std::shared_ptr<const Baseline>;

QJsonValue instantJson(const std::optional<Instant>& instant)
{
    return instant ? QJsonValue(instant->toIso()) : QJsonValue();
}

QJsonValue textJson(const QString& text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

Result<BaselinePtr> baselineOf(
    Invocation& call, const SnapshotPtr& board, const char* option, const JobControl& control)
{
    const Result<Store*> store = call.store();
    if (!store) {
        return store.error();
    }
    return review::baselineCalled(
        **store,
        board,
        call.arguments().value(option),
        call.now(),
        [&call, option](const QString& text) -> std::optional<Instant> {
            const Result<Instant> at = call.instantOf(text, false, option);
            return at ? std::optional(*at) : std::nullopt;
        },
        control);
}

Result<BoardDiff> diffOf(Invocation& call, const SnapshotPtr& board)
{
    Job job(Tr::tr("Comparing"));
    const JobControl control = job.control();
    const Result<BaselinePtr> then = baselineOf(call, board, "since", control);
    if (!then) {
        return then.error();
    }
    DiffRequest request{*then, nullptr, board, nullptr, call.now()};
    if (call.arguments().has("until")) {
        const Result<BaselinePtr> later = baselineOf(call, board, "until", control);
        if (!later) {
            return later.error();
        }
        if ((*later)->sequence < (*then)->sequence) {
            return Error{ErrorKind::Usage, Tr::tr("--until is before --since."), {}};
        }
        request.later = *later;
    }
    const Result<Store*> store = call.store();
    Result<ChangeTrail> trail = review::readTrail(**store, (*then)->sequence, control);
    if (!trail) {
        return trail.error();
    }
    request.trail = std::make_shared<const ChangeTrail>(*std::move(trail));
    std::optional<BoardDiff> diff = compareBoards(request, control.cancel);
    if (!diff) {
        return Error{ErrorKind::Cancelled, Tr::tr("Stopped; nothing was changed."), {}};
    }
    return *std::move(diff);
}

/// The rows that --kind and --filter leave; what is not on the board any more only without a
/// filter.
Result<QList<DiffRow>> shownRows(Invocation& call, const SnapshotPtr& board, const BoardDiff& diff)
{
    std::vector<bool> isShown(static_cast<std::size_t>(board->changes->size()), true);
    const bool isFiltered = call.arguments().has("filter");
    if (isFiltered) {
        const Result<FilteredRows> filtered = filteredRows(call, board, FilterTable::Changes);
        if (!filtered) {
            return filtered.error();
        }
        isShown.assign(isShown.size(), false);
        for (const int row : filtered->rows) {
            isShown[static_cast<std::size_t>(row)] = true;
        }
    }
    const auto kind = fromText<DiffKind>(call.arguments().value("kind"));
    QList<DiffRow> rows;
    for (const DiffRow& row : diff.rows) {
        const int onBoard = board->changes->rowOf(diff.changes[row.change].id());
        const bool passes = onBoard >= 0 ? isShown[static_cast<std::size_t>(onBoard)] : !isFiltered;
        if (passes && (!kind || *kind == row.kind)) {
            rows.append(row);
        }
    }
    return rows;
}

QJsonValue entryJson(const std::optional<BaselineEntry>& entry, const NameLookup& names)
{
    if (!entry) {
        return {};
    }
    QJsonArray items;
    for (const ItemId& item : entry->items) {
        items.append(names.textOf({RecordKind::Item, item.value}));
    }
    return QJsonObject{
        {u"type"_s, QString(toText(entry->type))},
        {u"state"_s, QString(toText(entry->state))},
        {u"display_state"_s, QString(toText(entry->displayState))},
        {u"on_hold"_s, entry->isOnHold},
        {u"edited_after_approval"_s, entry->isEditedAfterApproval},
        {u"risk"_s, entry->risk ? QJsonValue(QString(toText(*entry->risk))) : QJsonValue()},
        {u"assessed_impact"_s,
         entry->assessedImpact > 0 ? QJsonValue(entry->assessedImpact) : QJsonValue()},
        {u"assessed_likelihood"_s,
         entry->assessedLikelihood > 0 ? QJsonValue(entry->assessedLikelihood) : QJsonValue()},
        {u"planned_start"_s, instantJson(entry->plannedStart)},
        {u"planned_end"_s, instantJson(entry->plannedEnd)},
        {u"outage_start"_s, instantJson(entry->outageStart)},
        {u"outage_end"_s, instantJson(entry->outageEnd)},
        {u"backout"_s, entry->backoutMs / msPerSecond},
        {u"service"_s, nameJson(names, RecordKind::Service, entry->service)},
        {u"group"_s, nameJson(names, RecordKind::Group, entry->group)},
        {u"assignee"_s, nameJson(names, RecordKind::Person, entry->assignee)},
        {u"environment"_s, entry->environment},
        {u"items"_s, items}};
}

QJsonValue outcomeJson(const std::optional<FinishedOutcome>& outcome, const BoardSnapshot& board)
{
    if (!outcome) {
        return {};
    }
    QJsonArray incidents;
    for (const IncidentId& id : outcome->incidents) {
        if (const int row = board.incidents->rowOf(id); row >= 0) {
            incidents.append(board.incidents->numbers.at(row));
        }
    }
    return QJsonObject{
        {u"closure_code"_s,
         outcome->closure ? QJsonValue(QString(toText(*outcome->closure))) : QJsonValue()},
        {u"deployment"_s,
         outcome->deployment ? QJsonValue(QString(toText(*outcome->deployment))) : QJsonValue()},
        {u"actual_end"_s, instantJson(outcome->actualEnd)},
        {u"overrun"_s, outcome->overrunMs / msPerSecond},
        {u"incidents"_s, incidents}};
}

QJsonArray editsJson(const QList<FieldEdit>& edits, const NameLookup& names)
{
    const auto named = [&names](ChangeField field, const QString& value) {
        const bool isReference =
            fieldKind(field) == FieldKind::Reference || fieldKind(field) == FieldKind::References;
        if (!isReference || value.isEmpty()) {
            return textJson(value);
        }
        QStringList texts;
        for (const QString& id : value.split(u"; "_s)) {
            texts.append(names.textOf({fieldTarget(field), QUuid::fromString(id)}));
        }
        return QJsonValue(texts.join(u"; "_s));
    };
    QJsonArray array;
    for (const FieldEdit& edit : edits) {
        array.append(QJsonObject{
            {u"field"_s, QString(toText(edit.field))},
            {u"before"_s, named(edit.field, edit.before)},
            {u"after"_s, named(edit.field, edit.after)}});
    }
    return array;
}

QString whoOf(const DiffRow& row, const NameLookup& names)
{
    if (!row.act) {
        return {};
    }
    return row.act->person ? names.textOf({RecordKind::Person, row.act->person->value})
                           : row.act->author;
}

QJsonObject rowJson(
    const BoardDiff& diff, const DiffRow& row, const BoardSnapshot& board, const NameLookup& names)
{
    const DiffChange& change = diff.changes[row.change];
    const BaselineEntry& shown = change.shown();
    const auto shift = [](const std::optional<diffs::Shift>& by) {
        return by ? QJsonValue(by->realMs / msPerSecond) : QJsonValue();
    };
    return {
        {u"kind"_s, QString(toText(row.kind))},
        {u"id"_s, change.id().value.toString(QUuid::WithoutBraces)},
        {u"number"_s, shown.number},
        {u"title"_s, shown.title},
        {u"then"_s, entryJson(change.then, names)},
        {u"now"_s, entryJson(change.now, names)},
        {u"edits"_s, editsJson(row.edits, names)},
        {u"start_moved"_s, shift(row.start)},
        {u"end_moved"_s, shift(row.end)},
        {u"outcome"_s, outcomeJson(change.outcome, board)},
        {u"who"_s, textJson(whoOf(row, names))},
        {u"at"_s, row.act ? QJsonValue(row.act->at.toIso()) : QJsonValue()},
        {u"reason"_s, row.act ? textJson(row.act->reason) : QJsonValue()}};
}

/// One side of a row in a word or two, for the table.
QString sideText(Invocation& call, const DiffRow& row, const std::optional<BaselineEntry>& entry)
{
    if (!entry) {
        return u"-"_s;
    }
    switch (row.kind) {
    case DiffKind::RiskUp:
    case DiffKind::RiskDown:
        return entry->risk ? QString(toText(*entry->risk)) : u"-"_s;
    case DiffKind::Moved:
        return entry->plannedStart ? call.local(entry->plannedStart) : u"-"_s;
    case DiffKind::EditedAfterApproval:
    case DiffKind::Rescoped: {
        QStringList fields;
        for (const FieldEdit& edit : row.edits) {
            fields.append(toText(edit.field));
        }
        return fields.join(u", "_s);
    }
    case DiffKind::New:
    case DiffKind::Withdrawn:
    case DiffKind::Finished:
        return toText(entry->displayState);
    }
    Q_UNREACHABLE();
}

} // namespace

Outcome runDiff(Invocation& call)
{
    const Result<SnapshotPtr> board = call.snapshot();
    if (!board) {
        return board.error();
    }
    const Result<BoardDiff> diff = diffOf(call, *board);
    if (!diff) {
        return diff.error();
    }
    const Result<QList<DiffRow>> rows = shownRows(call, *board, *diff);
    if (!rows) {
        return rows.error();
    }
    const NameLookup names = lookupIn(*board);
    QList<QStringList> table;
    for (const DiffRow& row : *rows) {
        if (call.out().isJson()) {
            call.out().json(rowJson(*diff, row, **board, names));
            continue;
        }
        const DiffChange& change = diff->changes[row.change];
        table.append(
            {toText(row.kind),
             change.shown().number,
             sideText(call, row, change.then),
             sideText(call, row, change.now),
             whoOf(row, names),
             row.act ? call.local(row.act->at) : QString(),
             change.shown().title});
    }
    if (!call.out().isJson()) {
        call.out().table(
            {u"kind"_s, u"number"_s, u"then"_s, u"now"_s, u"who"_s, u"at"_s, u"title"_s}, table);
    }
    const DiffSide& then = diff->then;
    const QString since = then.name.isEmpty() ? call.local(then.at)
                                              : u"%1 (%2)"_s.arg(then.name, call.local(then.at));
    call.out().note(
        Tr::tr("%1 of %2 rows, since %3")
            .arg(QString::number(rows->size()), QString::number(diff->rows.size()), since));
    return 0;
}

Outcome runBaselineTake(Invocation& call)
{
    const QString name = call.arguments().operands.first().simplified();
    if (name.isEmpty()) {
        return Error{ErrorKind::Usage, Tr::tr("A baseline needs a name."), {}};
    }
    const Result<SnapshotPtr> board = call.snapshot();
    const Result<Store*> store = call.store();
    const Result<Author> author = call.author();
    if (!board || !store || !author) {
        return !board ? board.error() : !store ? store.error() : author.error();
    }
    Job job(Tr::tr("Taking the baseline"));
    const BaselineRequest request{BaselineId::make(), name, call.now(), author->person, {}};
    Result<Baseline> taken = review::takeNow(**store, *board, request, job.control());
    if (!taken) {
        return taken.error();
    }
    const auto changes = taken->entries.size();
    const QString id = taken->id.value.toString(QUuid::WithoutBraces);
    WriteBatch batch;
    batch.puts.emplace_back(*std::move(taken));
    if (const auto written = (*store)->write(std::move(batch), *author); !written) {
        return written.error();
    }
    if (call.out().isJson()) {
        call.out().json(
            {{u"id"_s, id},
             {u"name"_s, name},
             {u"taken_at"_s, request.takenAt.toIso()},
             {u"changes"_s, changes}});
    } else {
        call.out().line(
            Tr::tr("Took the baseline “%1” of %n change(s).", nullptr, static_cast<int>(changes))
                .arg(name));
    }
    return 0;
}

Outcome runBaselineList(Invocation& call)
{
    const Result<SnapshotPtr> board = call.snapshot();
    if (!board) {
        return board.error();
    }
    const NameLookup names = lookupIn(*board);
    QList<Baseline> baselines = *(*board)->baselines;
    std::sort(baselines.begin(), baselines.end(), [](const Baseline& a, const Baseline& b) {
        return std::tie(b.takenAt, b.sequence) < std::tie(a.takenAt, a.sequence);
    });
    QList<QStringList> rows;
    for (const Baseline& baseline : std::as_const(baselines)) {
        const QString id = baseline.id.value.toString(QUuid::WithoutBraces);
        const QJsonValue by = nameJson(names, RecordKind::Person, baseline.takenBy);
        if (call.out().isJson()) {
            call.out().json(
                {{u"id"_s, id},
                 {u"name"_s, baseline.name},
                 {u"taken_at"_s, instantJson(baseline.takenAt)},
                 {u"taken_by"_s, by},
                 {u"meeting"_s,
                  baseline.meeting
                      ? QJsonValue(baseline.meeting->value.toString(QUuid::WithoutBraces))
                      : QJsonValue()},
                 {u"sequence"_s, baseline.sequence}});
        } else {
            rows.append({baseline.name, call.local(baseline.takenAt), by.toString(), id});
        }
    }
    if (!call.out().isJson()) {
        call.out().table({u"name"_s, u"taken_at"_s, u"taken_by"_s, u"id"_s}, rows);
    }
    return 0;
}

} // namespace cb::ctl
