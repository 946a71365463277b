// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/AgreementRows.h"
#include "app/ctl/BoardRows.h"
#include "app/ctl/ChangeAccess.h"
#include "app/ctl/Commands.h"
#include "app/ctl/ConflictRows.h"
#include "core/base/Tr.h"
#include "core/conflict/ConflictWords.h"
#include "core/policy/Decide.h"
#include "core/schedule/Sequence.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cb::ctl {
namespace {

constexpr int defaultHistory = 20;
constexpr int defaultHits = 20;

Result<int> countOf(const Arguments& arguments, const char* option, int fallback)
{
    bool isNumber = true;
    const int count = arguments.has(option) ? arguments.value(option).toInt(&isNumber) : fallback;
    if (!isNumber || count < 0) {
        return Error{
            ErrorKind::Usage,
            Tr::tr("--%1: “%2” is no number.")
                .arg(QLatin1StringView(option), arguments.value(option)),
            {}};
    }
    return count;
}

QJsonValue instantJson(std::optional<Instant> instant)
{
    return instant ? QJsonValue(instant->toIso()) : QJsonValue();
}

/// All that show tells about a change.
struct ChangeView
{
    ChangeCase about;
    DecisionSummary summary;
    QList<Attachment> attachments;
    QList<AuditEntry> history;
    QList<TransitionCheck> transitions;
    std::vector<int> incidents; ///< rows that name it as their cause
    std::vector<int> deployments; ///< rows that belong to it
    ConflictSet conflicts;
};

template <typename Column>
std::vector<int> rowsWith(const Column& column, qint32 wanted)
{
    std::vector<int> rows;
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (column[row] == wanted) {
            rows.push_back(int(row));
        }
    }
    return rows;
}

Result<ChangeView> viewOf(Invocation& call, const QString& number, int historyLimit)
{
    Result<ChangeCase> about = caseNumbered(call, number);
    if (!about) {
        return about.error();
    }
    const Result<Store*> store = call.store();
    const Result<SnapshotPtr> board = call.snapshot();
    const Result<Actor> actor = call.actor();
    if (!actor) {
        return actor.error();
    }
    const RecordRef ref{RecordKind::Change, about->change.id.value};
    Result<QList<Attachment>> attachments = (*store)->attachments(ref);
    if (!attachments) {
        return attachments.error();
    }
    Result<QList<AuditEntry>> history = (*store)->history(ref, historyLimit);
    if (!history) {
        return history.error();
    }
    ChangeView view{
        *about,
        about->summary(),
        *attachments,
        *history,
        offeredTransitions(*about, *actor),
        {},
        {},
        {}};
    const qint32 row = (*board)->changes->rowOf(about->change.id);
    view.incidents = rowsWith((*board)->incidents->causedBys, row);
    view.deployments = rowsWith((*board)->deployments->changes, row);
    view.conflicts = conflictsOfChange(*board, row, call.now());
    return view;
}

QJsonObject decisionJson(const Decision& decision, const NameLookup& names)
{
    QJsonObject object{
        {u"decision"_s, QString(toText(decision.kind))},
        {u"authority"_s, QString(toText(decision.authority.kind))},
        {u"decided_by"_s, nameJson(names, RecordKind::Person, decision.decidedBy)},
        {u"decided_at"_s, instantJson(decision.decidedAt)},
        {u"reason"_s, decision.reason},
        {u"policy_version"_s, decision.policyVersion},
        {u"evidence_hash"_s, QString::fromLatin1(decision.evidenceHash.toHex())}};
    if (decision.supersedes) {
        object.insert(u"supersedes"_s, decision.supersedes->value.toString(QUuid::WithoutBraces));
    }
    return object;
}

QJsonObject conditionJson(const Condition& condition, const NameLookup& names)
{
    return {
        {u"text"_s, condition.text},
        {u"owner"_s, nameJson(names, RecordKind::Person, condition.owner)},
        {u"due_at"_s, instantJson(condition.dueAt)},
        {u"before"_s, condition.isBefore},
        {u"met_at"_s, instantJson(condition.metAt)}};
}

QJsonObject entryJson(const AuditEntry& entry)
{
    QJsonObject fields;
    for (const FieldChange& field : entry.fields) {
        fields.insert(
            field.field,
            QJsonObject{
                {u"before"_s, field.before.isNull() ? QJsonValue() : QJsonValue(field.before)},
                {u"after"_s, field.after.isNull() ? QJsonValue() : QJsonValue(field.after)}});
    }
    return {
        {u"sequence"_s, entry.sequence},
        {u"at"_s, entry.at.toIso()},
        {u"author"_s, entry.author},
        {u"origin"_s, entry.origin},
        {u"reason"_s, entry.reason},
        {u"action"_s, QString(toText(entry.action))},
        {u"fields"_s, fields}};
}

/// One line about each thing that people agreed on.
void addAgreements(
    QList<std::pair<QString, QString>>& fields,
    Invocation& call,
    const SnapshotPtr& board,
    ChangeId change)
{
    const auto local = [&call](const QJsonValue& value) {
        return call.local(Instant::fromIso(value.toString()));
    };
    for (const QJsonValue& row : agreementsOf(board, u"exceptions"_s, change)) {
        fields.append(
            {u"exception"_s,
             u"%1 (%2): %3"_s.arg(
                 row[u"window"_s].toString(),
                 row[u"state"_s].toString(),
                 row[u"reason"_s].toString())});
    }
    for (const QJsonValue& row : agreementsOf(board, u"acceptances"_s, change)) {
        fields.append(
            {u"accepted"_s,
             u"%1, %2: %3"_s.arg(
                 row[u"conflict"_s].toString(),
                 row[u"other"_s].toString(),
                 row[u"reason"_s].toString())});
    }
    for (const QJsonValue& row : agreementsOf(board, u"proposals"_s, change)) {
        fields.append(
            {u"proposal"_s,
             u"%1 (%2): %3"_s.arg(
                 local(row[u"to_start"_s]),
                 row[u"answer"_s].toString(),
                 row[u"reason"_s].toString())});
    }
}

/// The changes that hang together with it, in order, with their slack in seconds.
QJsonArray sequenceJson(const SnapshotPtr& board, ChangeId id)
{
    const SequenceIndex index(board->changes);
    const int row = board->changes->rowOf(id);
    QJsonArray steps;
    if (row == noRow || !index.isLinked(row)) {
        return steps;
    }
    for (const SequenceStep& step : sequenceOf(index, row).steps) {
        steps.append(QJsonObject{
            {u"number"_s, board->changes->numbers.at(step.row)},
            {u"critical"_s, step.isCritical},
            {u"done"_s, step.isDone},
            {u"slack"_s,
             step.slackMs ? QJsonValue(double(*step.slackMs) / msPerSecond) : QJsonValue()}});
    }
    return steps;
}

QJsonObject viewJson(const ChangeView& view, const SnapshotPtr& board)
{
    const Change& change = view.about.change;
    const NameLookup& names = view.about.names;
    QJsonObject object{
        {u"kind"_s, u"change"_s}, {u"id"_s, change.id.value.toString(QUuid::WithoutBraces)}};
    for (int i = 0; i < enumCount<ChangeField>(); ++i) {
        const auto field = static_cast<ChangeField>(i);
        object.insert(toText(field), fieldJson(change, field, names));
    }
    const DisplayState shown =
        displayState(change.state, view.summary.standing, change.closureCode);
    object.insert(u"display_state"_s, QString(toText(shown)));
    object.insert(u"edited_after_approval"_s, view.summary.isEditedAfterApproval);
    object.insert(u"revision"_s, change.revision);
    const auto add = [&object](const QString& key, const auto& list, const auto& toJson) {
        QJsonArray array;
        for (const auto& entry : list) {
            array.append(toJson(entry));
        }
        object.insert(key, array);
    };
    add(u"decisions"_s, view.about.decisions, [&](const Decision& d) {
        return decisionJson(d, names);
    });
    add(u"conditions"_s, view.about.conditions, [&](const Condition& c) {
        return conditionJson(c, names);
    });
    add(u"attachments"_s, view.attachments, [](const Attachment& a) {
        return QJsonObject{
            {u"name"_s, a.name},
            {u"media_type"_s, a.mediaType},
            {u"size"_s, a.size},
            {u"link"_s, a.link}};
    });
    add(u"incidents"_s, view.incidents, [&](int row) {
        return rowJson(board, FilterTable::Incidents, row);
    });
    add(u"deployments"_s, view.deployments, [&](int row) {
        return rowJson(board, FilterTable::Deployments, row);
    });
    QJsonArray conflicts;
    for (int i = 0; i < view.conflicts.size(); ++i) {
        conflicts.append(conflictJson(view.conflicts, i, *board));
    }
    object.insert(u"conflicts"_s, conflicts);
    for (const QString& kind : {u"exceptions"_s, u"acceptances"_s, u"proposals"_s}) {
        object.insert(kind, agreementsOf(board, kind, change.id));
    }
    object.insert(u"sequence"_s, sequenceJson(board, change.id));
    add(u"transitions"_s, view.transitions, [](const TransitionCheck& check) {
        return QJsonObject{
            {u"state"_s, QString(toText(check.target))},
            {u"allowed"_s, check.isAllowed()},
            {u"needs_reason"_s, check.needsReason},
            {u"needs_closure_code"_s, check.needsClosureCode},
            {u"why_not"_s, check.isAllowed() ? QJsonValue() : QJsonValue(textOf(check.obstacles))}};
    });
    add(u"history"_s, view.history, entryJson);
    return object;
}

QString historyLine(Invocation& call, const AuditEntry& entry)
{
    QStringList fields;
    for (const FieldChange& field : entry.fields) {
        fields.append(field.field);
    }
    const QString what =
        entry.action == AuditAction::Update ? fields.join(", "_L1) : QString(toText(entry.action));
    const QString reason = entry.reason.isEmpty() ? QString() : u" (%1)"_s.arg(entry.reason);
    return u"%1  %2: %3%4"_s.arg(call.local(entry.at), entry.author, what, reason);
}

QString conflictLine(
    Invocation& call, const Conflict& conflict, int row, const BoardSnapshot& board)
{
    return u"%1  %2 (%3)"_s.arg(
        call.local(conflict.span.start),
        conflictSentence(conflict, row, board),
        severityName(conflict.severity));
}

void printView(Invocation& call, const ChangeView& view, const SnapshotPtr& board)
{
    const Change& change = view.about.change;
    QList<std::pair<QString, QString>> fields;
    for (int i = 0; i < enumCount<ChangeField>(); ++i) {
        const auto field = static_cast<ChangeField>(i);
        QString text = fieldText(change, field, view.about.names);
        if (const auto instant =
                fieldKind(field) == FieldKind::Instant ? Instant::fromIso(text) : std::nullopt)
        {
            text = call.local(instant);
        }
        if (!text.isEmpty() && field != ChangeField::NumberIsProvisional
            && field != ChangeField::Tasks) {
            fields.append({QString(toText(field)), text});
        }
    }
    for (const ChangeTask& task : change.tasks) {
        fields.append({u"task"_s, u"%1 (%2)"_s.arg(task.title, toText(task.state))});
    }
    for (const Decision& decision : view.about.decisions) {
        fields.append(
            {u"decision"_s,
             u"%1  %2 %3"_s
                 .arg(call.local(decision.decidedAt), decisionName(decision.kind), decision.reason)
                 .trimmed()});
    }
    for (const Condition& condition : view.about.conditions) {
        fields.append(
            {u"condition"_s,
             condition.text + (condition.metAt ? Tr::tr(" (met)") : Tr::tr(" (open)"))});
    }
    for (const Attachment& attachment : view.attachments) {
        fields.append({u"attachment"_s, attachment.name});
    }
    for (const int row : view.incidents) {
        fields.append(
            {u"incident"_s,
             board->incidents->numbers.at(row) + u' ' + board->incidents->titles.at(row)});
    }
    for (const int row : view.deployments) {
        const QJsonObject deployment = rowJson(board, FilterTable::Deployments, row);
        fields.append(
            {u"deployment"_s,
             u"%1 %2 %3"_s.arg(
                 deployment.value("version"_L1).toString(),
                 deployment.value("environment"_L1).toString(),
                 deployment.value("outcome"_L1).toString())});
    }
    const int row = board->changes->rowOf(change.id);
    for (int i = 0; i < view.conflicts.size(); ++i) {
        fields.append({u"conflict"_s, conflictLine(call, view.conflicts.at(i), row, *board)});
    }
    addAgreements(fields, call, board, change.id);
    for (const TransitionCheck& check : view.transitions) {
        const QString target(toText(check.target));
        fields.append(
            {u"next"_s, check.isAllowed() ? target : target + ": "_L1 + textOf(check.obstacles)});
    }
    for (const AuditEntry& entry : view.history) {
        fields.append({u"history"_s, historyLine(call, entry)});
    }
    call.out().fields(fields);
}

/// Rows of a table by number, without regard to case.
int rowNumbered(const TextColumn& numbers, const QString& number)
{
    for (int row = 0; row < numbers.size(); ++row) {
        if (numbers.at(row).compare(number, Qt::CaseInsensitive) == 0) {
            return row;
        }
    }
    return noRow;
}

void printRow(Invocation& call, QJsonObject object, const QString& kind)
{
    if (call.out().isJson()) {
        object.insert(u"kind"_s, kind);
        call.out().json(object);
        return;
    }
    QList<std::pair<QString, QString>> fields{{u"kind"_s, kind}};
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString text = it.value().toVariant().toString();
        if (!text.isEmpty()) {
            const auto instant = text.endsWith(u'Z') ? Instant::fromIso(text) : std::nullopt;
            fields.append({it.key(), instant ? call.local(instant) : text});
        }
    }
    call.out().fields(fields);
}

} // namespace

Outcome runShow(Invocation& call)
{
    const QString number = call.arguments().operands.first();
    const Result<int> limit = countOf(call.arguments(), "history", defaultHistory);
    const Result<SnapshotPtr> board = limit ? call.snapshot() : Result<SnapshotPtr>(limit.error());
    if (!board) {
        return board.error();
    }
    if (const int row = rowNumbered((*board)->incidents->numbers, number); row != noRow) {
        printRow(call, rowJson(*board, FilterTable::Incidents, row), u"incident"_s);
        return 0;
    }
    if (const int row = rowNumbered((*board)->requests->numbers, number); row != noRow) {
        printRow(call, rowJson(*board, FilterTable::Requests, row), u"request"_s);
        return 0;
    }
    const Result<ChangeView> view = viewOf(call, number, *limit);
    if (!view) {
        return view.error();
    }
    if (call.out().isJson()) {
        call.out().json(viewJson(*view, *board));
    } else {
        printView(call, *view, *board);
    }
    return 0;
}

Outcome runSearch(Invocation& call)
{
    const Result<int> limit = countOf(call.arguments(), "limit", defaultHits);
    const Result<Store*> store = limit ? call.store() : Result<Store*>(limit.error());
    if (!store) {
        return store.error();
    }
    const Result<QList<SearchHit>> hits =
        (*store)->search(call.arguments().operands.join(u' '), *limit);
    if (!hits) {
        return hits.error();
    }
    QList<QStringList> rows;
    for (const SearchHit& hit : *hits) {
        const QString kind(toText(hit.record.kind));
        if (call.out().isJson()) {
            call.out().json(
                {{u"kind"_s, kind},
                 {u"id"_s, hit.record.id.toString(QUuid::WithoutBraces)},
                 {u"number"_s, hit.number},
                 {u"title"_s, hit.title},
                 {u"excerpt"_s, hit.excerpt}});
        } else {
            rows.append({kind, hit.number, hit.title, hit.excerpt});
        }
    }
    if (!call.out().isJson()) {
        call.out().table({u"kind"_s, u"number"_s, u"title"_s, u"excerpt"_s}, rows);
    }
    return 0;
}

} // namespace cb::ctl
