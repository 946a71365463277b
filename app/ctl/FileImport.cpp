// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/FileImport.h"

#include "core/base/Tr.h"
#include "core/exchange/ImportPlan.h"
#include "core/exchange/JsonLines.h"
#include "core/exchange/WindowFiles.h"
#include "core/exchange/WindowImport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace cb::ctl {
namespace {

constexpr std::size_t recordsPerPart = 5000;
constexpr qint64 lookAtBytes = 64 * 1024;
constexpr qint64 largestJson = 64 * 1024 * 1024;

/// The records that imports are matched with.
Result<BoardIndex> indexOf(Invocation& call)
{
    const Result<Store*> store = call.store();
    const Result<SnapshotPtr> board = store ? call.snapshot() : Result<SnapshotPtr>(store.error());
    if (!board) {
        return board.error();
    }
    BoardIndex index;
    for (const RecordKind kind :
         {RecordKind::Person,
          RecordKind::Group,
          RecordKind::Service,
          RecordKind::Item,
          RecordKind::Change,
          RecordKind::Incident,
          RecordKind::Request,
          RecordKind::Deployment,
          RecordKind::Window})
    {
        const Result<void> read = (*store)->forEach(kind, [&index](Record&& record) {
            index.add(record);
            return !interruptToken().isCancelled();
        });
        if (!read) {
            return read.error();
        }
    }
    for (const Dependency& edge : (*board)->directory->dependencies) {
        index.add(edge);
    }
    if (interruptToken().isCancelled()) {
        return Error{ErrorKind::Cancelled, Tr::tr("Stopped; nothing was changed."), {}};
    }
    return index;
}

QJsonObject countsJson(const QString& format, const QString& kind, const ImportCounts& counts)
{
    return {
        {u"file"_s,
         QJsonObject{
             {u"format"_s, format},
             {u"encoding"_s, u"utf-8"_s},
             {u"bom"_s, false},
             {u"kind"_s, kind}}},
        {u"rows"_s, counts.rows},
        {u"new"_s, counts.added},
        {u"changed"_s, counts.changed},
        {u"equal"_s, counts.equal},
        {u"merged"_s, counts.merged}};
}

template <typename T>
bool isSameContent(T a, const T& b)
{
    a.revision = b.revision;
    return a == b;
}

/// A window of a file against the board: by its UID.
void addWindow(
    FileImport& import, ImportCounts& counts, CalendarWindow window, const BoardIndex& index)
{
    const CalendarWindow* known = index.window(window.sourceUid);
    if (known == nullptr) {
        ++counts.added;
        import.puts.emplace_back(std::move(window));
        return;
    }
    keepFromBoard(window, *known);
    if (window == *known || window.sourceSequence < known->sourceSequence) {
        ++counts.equal;
        return;
    }
    ++counts.changed;
    import.puts.emplace_back(std::move(window));
}

Result<FileImport> readWindows(Invocation& call, const QString& path)
{
    const Result<QTimeZone> zone = call.zone();
    const Result<BoardIndex> index = zone ? indexOf(call) : Result<BoardIndex>(zone.error());
    if (!index) {
        return index.error();
    }
    WindowFileOptions options;
    options.zone = zone->id();
    options.itemByName = [&index](const QString& name) -> std::optional<ItemId> {
        const ConfigurationItem* item = index->item(name);
        return item == nullptr ? std::nullopt : std::optional(item->id);
    };
    const Result<WindowFile> file = readWindowFile(path, options);
    if (!file) {
        return file.error();
    }
    FileImport import;
    ImportCounts counts;
    counts.rows = int(file->windows.size());
    for (const CalendarWindow& window : file->windows) {
        addWindow(import, counts, window, *index);
    }
    QJsonArray rejected;
    QJsonArray warnings;
    for (const WindowFinding& finding : file->findings) {
        const QJsonObject entry{
            {u"line"_s, finding.line},
            {u"reason"_s, u"unreadable"_s},
            {u"text"_s, finding.message}};
        (finding.isRefusal ? rejected : warnings).append(entry);
    }
    import.rejected = int(rejected.size());
    import.result = countsJson(file->format, u"windows"_s, counts);
    import.result.insert(u"rejected"_s, rejected);
    import.result.insert(u"warnings"_s, warnings);
    return import;
}

/// A record of our own JSON lines against the board: by its id.
Result<void> addRecord(Store& store, FileImport& import, ImportCounts& counts, Record&& record)
{
    ++counts.rows;
    const Result<Record> known = store.record(refOf(record));
    if (!known) {
        if (known.error().kind != ErrorKind::NotFound) {
            return known.error();
        }
        std::visit([](auto& r) { r.revision = 0; }, record);
        ++counts.added;
        import.puts.push_back(std::move(record));
        return {};
    }
    const qint64 revision = revisionOf(*known);
    std::visit([revision](auto& r) { r.revision = revision; }, record);
    const bool isAppendOnly = std::holds_alternative<Decision>(record);
    if (record == *known || isAppendOnly) {
        ++counts.equal;
    } else {
        ++counts.changed;
        import.puts.push_back(std::move(record));
    }
    return {};
}

Result<FileImport> readOwnLines(Invocation& call, const QString& path)
{
    const Result<Store*> store = call.store();
    const Result<SnapshotPtr> board = store ? call.snapshot() : Result<SnapshotPtr>(store.error());
    if (!board) {
        return board.error();
    }
    FileImport import;
    ImportCounts counts;
    const QList<Dependency>& known = (*board)->directory->dependencies;
    JsonLinesVisitor visitor;
    visitor.record = [&](Record&& record) {
        return addRecord(**store, import, counts, std::move(record));
    };
    visitor.dependency = [&](Dependency&& edge) -> Result<void> {
        if (!known.contains(edge)) {
            import.dependencies.append(std::move(edge));
        }
        return {};
    };
    Job job(Tr::tr("Reading %1").arg(path));
    const Result<qint64> read = readJsonLines(path, visitor, job.control());
    if (!read) {
        return read.error();
    }
    import.result = countsJson(u"jsonl"_s, u"records"_s, counts);
    import.result.insert(u"rejected"_s, QJsonArray());
    import.result.insert(u"warnings"_s, QJsonArray());
    return import;
}

Result<ImportMapping> mappingFor(Invocation& call, const Table& table)
{
    const Arguments& arguments = call.arguments();
    const Result<QTimeZone> zone = call.zone();
    if (!zone) {
        return zone.error();
    }
    const auto order = fromText<DateOrder>(arguments.value("date-order"));
    if (arguments.has("profile")) {
        const Result<Store*> store = call.store();
        const Result<QList<NamedDocument>> profiles = (*store)->documents(importProfileDocument);
        if (!profiles) {
            return profiles.error();
        }
        const QString name = arguments.value("profile");
        for (const NamedDocument& document : *profiles) {
            if (document.name == name) {
                Result<ImportMapping> mapping = mappingFromProfile(name, document.content, table);
                if (mapping && order && order != DateOrder::Auto) {
                    mapping->dateOrder = *order;
                }
                return mapping;
            }
        }
        return Error{
            ErrorKind::NotFound, Tr::tr("The board has no import profile “%1”.").arg(name), {}};
    }
    MappingOptions options;
    options.kind = fromText<ImportKind>(arguments.value("kind"));
    options.policy = fromText<RowPolicy>(arguments.value("policy"));
    options.dateOrder = order.value_or(DateOrder::Auto);
    options.zone = zone->id();
    return detectMapping(table, options);
}

Result<FileImport> readTableFile(Invocation& call, const QString& path)
{
    const Arguments& arguments = call.arguments();
    TableOptions options;
    if (arguments.value("encoding") != "auto"_L1) {
        options.encoding = arguments.value("encoding");
    }
    auto table = std::make_shared<Table>();
    {
        Job job(Tr::tr("Reading %1").arg(path));
        Result<Table> read = readTable(path, options, job.control());
        if (!read) {
            return read.error();
        }
        *table = std::move(read).value();
    }
    const Result<ImportMapping> mapping = mappingFor(call, *table);
    const Result<BoardIndex> index = mapping ? indexOf(call) : Result<BoardIndex>(mapping.error());
    if (!index) {
        return index.error();
    }
    Job job(Tr::tr("Matching %1").arg(path));
    Result<ImportPlan> plan = planImport(*table, *mapping, *index, {}, job.control());
    if (!plan) {
        return plan.error();
    }
    const auto shared = std::make_shared<ImportPlan>(std::move(plan).value());
    FileImport import;
    import.result = importResultJson(*shared);
    import.puts = shared->puts();
    import.dependencies = shared->dependencies;
    import.rejected = int(shared->rejected.size());
    import.question = shared->question;
    import.fileError = shared->fileError.isEmpty() ? QString() : shared->fileErrorText;
    import.saveRejected = [ table, shared ](const QString& to) {
        return saveRejectedRows(to, *table, *shared);
};

if (arguments.has("save-profile")) {
    import.documents = {
        { QString(importProfileDocument),
          arguments.value("save-profile"),
          profileToJson(shared->mapping) }};
}
return import;
} // namespace

} // namespace cb::ctl

Result<FileImport> readForImport(Invocation& call, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::NotFound, Tr::tr("%1: %2").arg(path, file.errorString()), {}};
    }
    QByteArray head = file.read(lookAtBytes);
    const QJsonObject firstLine = QJsonDocument::fromJson(head.left(head.indexOf('\n'))).object();
    const bool isLines = firstLine.value("format"_L1).toString() == "changeboard"_L1;
    if (head.trimmed().startsWith('{') && !isLines && file.size() <= largestJson) {
        head += file.readAll(); // a JSON file is known as a whole only
    }
    file.close();
    const QString kind = call.arguments().value("kind");
    const bool isAny = kind.isEmpty() || kind == "auto"_L1;
    if (isLines) {
        return readOwnLines(call, path);
    }
    if ((isAny || kind == "windows"_L1) && isWindowFile(head)) {
        return readWindows(call, path);
    }
    return readTableFile(call, path);
}

Result<void> writeImport(Invocation& call, FileImport& import)
{
    if (import.puts.empty() && import.dependencies.isEmpty() && import.documents.isEmpty()) {
        return {};
    }
    const Result<Store*> store = call.store();
    Result<Author> author = call.author();
    if (!author) {
        return author.error();
    }
    author->origin = u"import"_s;
    std::size_t next = 0;
    bool isLastGiven = false;
    const BatchSource source = [&]() -> std::optional<WriteBatch> {
        if (isLastGiven) {
            return std::nullopt;
        }
        WriteBatch batch;
        for (; next < import.puts.size() && batch.puts.size() < recordsPerPart; ++next) {
            batch.puts.push_back(std::move(import.puts[next]));
        }
        if (next == import.puts.size()) {
            batch.addedDependencies = import.dependencies;
            batch.documents = import.documents;
            isLastGiven = true;
        }
        return batch;
    };
    const auto total = qint64(import.puts.size());
    Job job(Tr::tr("Writing"));
    JobControl control = job.control();
    if (control.progress) {
        control.progress = [inner = control.progress, total](qint64 done, qint64) {
            inner(done, total);
        };
    }
    const Result<WriteReceipt> receipt = (*store)->write(source, *author, control);
    if (!receipt) {
        return receipt.error();
    }
    call.forgetSnapshot();
    return {};
}

} // namespace cb::ctl
