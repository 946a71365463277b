// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/BoardRows.h"
#include "app/ctl/Commands.h"
#include "app/ctl/RecordStream.h"
#include "core/base/Tr.h"
#include "core/exchange/ICalendarWriter.h"
#include "core/exchange/JsonLines.h"
#include "core/exchange/RecordExport.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace cb::ctl {
namespace {

constexpr qint64 nightsMs = 5 * 366 * msPerDay;

struct ExportPlan
{
    ImportKind kind = ImportKind::Changes;
    QString format;
    QString path;
    SnapshotPtr board;
    QTimeZone zone;
    std::optional<FilteredRows> rows; ///< of the kinds that a filter can narrow
    bool areAgreements = false; ///< exceptions, acceptances, proposals: `kind` means nothing
};

Error usage(const QString& what)
{
    return {ErrorKind::Usage, what, {}};
}

RecordKind recordKindOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Changes:
        return RecordKind::Change;
    case ImportKind::Incidents:
        return RecordKind::Incident;
    case ImportKind::Requests:
        return RecordKind::Request;
    case ImportKind::Deployments:
        return RecordKind::Deployment;
    case ImportKind::Items:
    case ImportKind::Dependencies:
        return RecordKind::Item;
    case ImportKind::Persons:
        return RecordKind::Person;
    case ImportKind::Windows:
        return RecordKind::Window;
    }
    Q_UNREACHABLE();
}

QList<RecordKind> recordKindsOf(const ExportPlan& plan)
{
    if (plan.areAgreements) {
        return {
            RecordKind::FreezeException, RecordKind::ConflictAcceptance, RecordKind::MoveProposal};
    }
    return {recordKindOf(plan.kind)};
}

std::optional<FilterTable> tableOf(ImportKind kind)
{
    return fromText<FilterTable>(QString(toText(kind)));
}

const std::vector<QUuid>& idsOf(const BoardSnapshot& board, FilterTable table)
{
    switch (table) {
    case FilterTable::Changes:
        return board.changes->ids;
    case FilterTable::Deployments:
        return board.deployments->ids;
    case FilterTable::Incidents:
        return board.incidents->ids;
    case FilterTable::Requests:
        return board.requests->ids;
    }
    Q_UNREACHABLE();
}

Result<ExportPlan> planExport(Invocation& call)
{
    const Arguments& arguments = call.arguments();
    ExportPlan plan;
    plan.path = arguments.value("out");
    if (plan.path.isEmpty()) {
        return usage(Tr::tr("export needs --out FILE."));
    }
    const QString kind = arguments.has("kind") ? arguments.value("kind") : u"changes"_s;
    plan.areAgreements = kind == "agreements"_L1;
    plan.kind = fromText<ImportKind>(kind).value_or(ImportKind::Changes);
    plan.format = arguments.has("format") ? arguments.value("format")
                                          : QFileInfo(plan.path).suffix().toLower();
    if (!QStringList{u"csv"_s, u"jsonl"_s, u"ics"_s, u"xlsx"_s}.contains(plan.format)) {
        return usage(
            Tr::tr("“%1” has no ending that names a format. Say --format csv, jsonl, ics or xlsx.")
                .arg(plan.path));
    }
    if (plan.areAgreements && plan.format != "jsonl"_L1) {
        return usage(Tr::tr("Only JSON lines hold agreements; say --format jsonl."));
    }
    const bool isCalendar = plan.kind == ImportKind::Changes || plan.kind == ImportKind::Windows;
    if (plan.format == "ics"_L1 && !isCalendar) {
        return usage(
            Tr::tr("iCalendar holds changes and windows only; say --kind changes or windows."));
    }
    const Result<SnapshotPtr> board = call.snapshot();
    const Result<QTimeZone> zone = board ? call.zone() : Result<QTimeZone>(board.error());
    if (!zone) {
        return zone.error();
    }
    plan.board = *board;
    plan.zone = *zone;
    if (const auto table = tableOf(plan.kind); table && !plan.areAgreements) {
        Result<FilteredRows> rows = filteredRows(call, *board, *table);
        if (!rows) {
            return rows.error();
        }
        plan.rows = std::move(rows).value();
    } else if (arguments.has("filter") || arguments.has("from") || arguments.has("to")) {
        return usage(Tr::tr(
            "--filter, --from and --to narrow changes, incidents, requests and deployments only."));
    }
    return plan;
}

/// Only the records whose rows the filter left.
std::function<bool(const Record&)> wantedBy(const ExportPlan& plan)
{
    const auto table = tableOf(plan.kind);
    if (!table || !plan.rows) {
        return {};
    }
    const std::vector<QUuid>& ids = idsOf(*plan.board, *table);
    auto shown = std::make_shared<QSet<QUuid>>();
    for (const int row : plan.rows->rows) {
        shown->insert(ids[static_cast<std::size_t>(row)]);
    }
    return [shown](const Record& record) {
        return shown->contains(refOf(record).id);
    };
}

Result<qint64> exportCalendar(Invocation& call, const ExportPlan& plan)
{
    ICalendarOptions options;
    options.now = call.now();
    options.nights = {call.now().plusMs(-nightsMs), call.now().plusMs(nightsMs)};
    const bool areWindows = plan.kind == ImportKind::Windows;
    const Result<ICalendarText> text = writeICalendar(
        *plan.board,
        areWindows ? std::vector<int>() : plan.rows->rows,
        areWindows ? *plan.board->windows : QList<CalendarWindow>(),
        options);
    if (!text) {
        return text.error();
    }
    QSaveFile file(plan.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text->bytes) != text->bytes.size()
        || !file.commit())
    {
        return Error{
            ErrorKind::CannotWrite, Tr::tr("%1: %2").arg(plan.path, file.errorString()), {}};
    }
    for (const QString& note : text->notes) {
        call.out().note(note);
    }
    if (text->withoutDates > 0) {
        call.out().note(
            Tr::tr("%n changes without a whole window are left out.", nullptr, text->withoutDates));
    }
    return qint64(text->events);
}

/// A line for each dependency, with the names of both CIs, as the import reads it.
Result<qint64> exportDependencies(const ExportPlan& plan, const JobControl& job)
{
    const Directory& directory = *plan.board->directory;
    const qint64 count = directory.dependencies.size();
    if (plan.format == "jsonl"_L1) {
        const RecordSource none = [] {
            return std::optional<Record>();
        };
        const Result<qint64> written =
            writeJsonLines(plan.path, plan.board->settings, none, directory.dependencies, job);
        return written ? Result<qint64>(count) : written;
    }
    PlainTable table;
    table.title = u"dependencies"_s;
    table.zone = plan.zone;
    table.header = {u"Upstream"_s, u"Downstream"_s, u"Type"_s};
    const NameLookup names = lookupIn(plan.board);
    for (const Dependency& dependency : directory.dependencies) {
        table.rows.append(QList<ExportCell>{
            {names.textOf({RecordKind::Item, dependency.upstream.value}), {}, {}},
            {names.textOf({RecordKind::Item, dependency.downstream.value}), {}, {}},
            {dependency.type, {}, {}}});
    }
    const Result<void> written =
        plan.format == "xlsx"_L1 ? exportXlsx(plan.path, {table}) : exportCsv(plan.path, table);
    return written ? Result<qint64>(count) : Result<qint64>(written.error());
}

Result<qint64> exportRecords(const ExportPlan& plan, const StorePlace& place, const JobControl& job)
{
    RecordStream stream(place, recordKindsOf(plan), wantedBy(plan), job.cancel);
    const RecordSource next = [&stream] {
        return stream.next();
    };
    Result<qint64> written = qint64(0);
    if (plan.format == "jsonl"_L1) {
        const QList<Dependency> edges = plan.kind == ImportKind::Items
            ? plan.board->directory->dependencies
            : QList<Dependency>();
        written = writeJsonLines(plan.path, plan.board->settings, next, edges, job);
    } else {
        const NameLookup names = lookupIn(plan.board);
        const RecordTable table(plan.kind, plan.zone, {names.nameOf});
        written = plan.format == "xlsx"_L1 ? exportXlsx(plan.path, table, next, job)
                                           : exportCsv(plan.path, table, next, job);
    }
    const Result<void> read = stream.outcome();
    return read ? written : Result<qint64>(read.error());
}

} // namespace

Outcome runExport(Invocation& call)
{
    const Result<ExportPlan> plan = planExport(call);
    if (!plan) {
        return plan.error();
    }
    const Result<Store*> store = call.store();
    Job job(Tr::tr("Writing %1").arg(plan->path));
    const Result<qint64> written = plan->format == "ics"_L1 ? exportCalendar(call, *plan)
        : plan->kind == ImportKind::Dependencies
        ? exportDependencies(*plan, job.control())
        : exportRecords(*plan, (*store)->place(), job.control());
    if (!written) {
        return written.error();
    }
    if (call.out().isJson()) {
        call.out().json(
            {{u"file"_s, plan->path},
             {u"format"_s, plan->format},
             {u"kind"_s, plan->areAgreements ? u"agreements"_s : QString(toText(plan->kind))},
             {u"records"_s, *written},
             {u"total"_s, plan->rows ? qint64(plan->rows->total) : *written},
             {u"zone"_s, QString::fromUtf8(plan->zone.id())}});
    } else {
        call.out().line(Tr::tr("%1: %n records, times in %2", nullptr, static_cast<int>(*written))
                            .arg(plan->path, QString::fromUtf8(plan->zone.id())));
    }
    return 0;
}

} // namespace cb::ctl
