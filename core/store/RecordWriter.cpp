// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RecordWriter.h"

#include "core/base/Tr.h"
#include "core/store/Decisions.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr std::ptrdiff_t blockSize = 2000;
/// So few are inserted one by one rather than copied.
constexpr std::ptrdiff_t fewRecords = 8;

const QByteArray changeItemTable = "change_item"_ba;
const QByteArray changeItemColumns = "\"change\", \"position\", \"item\""_ba;

QString nameOf(const Record& record)
{
    return std::visit(
        [](const auto& r) -> QString {
            if constexpr (requires { r.number; }) {
                return r.number;
            } else if constexpr (requires { r.externalId; }) {
                return r.externalId;
            } else if constexpr (requires { r.name; }) {
                return r.name;
            } else if constexpr (requires { r.title; }) {
                return r.title;
            } else {
                return {};
            }
        },
        record);
}

Error neverChanged(RecordKind kind)
{
    if (kind == RecordKind::Assessment) {
        return {
            ErrorKind::NotPermitted,
            Tr::tr("An assessment is never changed: record another one, the newest counts.")};
    }
    if (kind == RecordKind::Baseline) {
        return {ErrorKind::NotPermitted, Tr::tr("A baseline is never changed: take another one.")};
    }
    if (kind == RecordKind::ConflictAcceptance) {
        return {
            ErrorKind::NotPermitted,
            Tr::tr("An accepted conflict is never edited: accept it anew, or take it back.")};
    }
    return {
        ErrorKind::NotPermitted,
        Tr::tr("A decision is never changed: record another one that supersedes it.")};
}

} // namespace

QString describe(const Record& record)
{
    const QString name = nameOf(record);
    const QString kind = QString(toText(kindOf(record))).replace(u'_', u' ');
    return kind + u' ' + (name.isEmpty() ? refOf(record).id.toString(QUuid::WithoutBraces) : name);
}

/// Prepared once for the transaction.
struct RecordWriter::Inserters
{
    std::map<RecordKind, std::unique_ptr<RowInserter>> ofKind;
    std::unique_ptr<RowInserter> items;
};

RecordWriter::RecordWriter(Connection& connection, AuditWriter& audit)
    : m_connection(connection)
    , m_audit(audit)
    , m_inserters(std::make_unique<Inserters>())
{}

RecordWriter::~RecordWriter() = default;

Result<void> RecordWriter::write(WriteBatch& batch)
{
    Result<void> done = checkAttachments(batch);
    if (done && batch.settings) {
        done = putSettings(*batch.settings);
    }
    for (const Dependency& dependency : std::as_const(batch.removedDependencies)) {
        done = done ? removeDependency(dependency) : done;
    }
    if (done) {
        done = put(batch.puts);
    }
    if (done) {
        done = putAttachmentBytes(batch.attachmentBytes);
    }
    for (const Dependency& dependency : std::as_const(batch.addedDependencies)) {
        done = done ? addDependency(dependency) : done;
    }
    // In the reverse order of writing: what refers to others goes first.
    std::stable_sort(
        batch.removals.begin(),
        batch.removals.end(),
        [](const RecordRemoval& a, const RecordRemoval& b) { return a.ref.kind > b.ref.kind; });
    for (const RecordRemoval& removal : std::as_const(batch.removals)) {
        done = done ? remove(removal) : done;
    }
    for (const NamedDocument& document : std::as_const(batch.documents)) {
        done = done ? putDocument(document) : done;
    }
    return done ? m_audit.flush() : done;
}

Result<void> RecordWriter::put(Records& records)
{
    const auto isBeforeByKind = [](const Record& a, const Record& b) {
        return a.index() < b.index();
    };
    // Records are large to move: mostly they come in order.
    if (!std::is_sorted(records.begin(), records.end(), isBeforeByKind)) {
        std::stable_sort(records.begin(), records.end(), isBeforeByKind);
    }
    auto first = records.begin();
    while (first != records.end()) {
        const auto last = std::find_if(first, records.end(), [first](const Record& record) {
            return record.index() != first->index();
        });
        const auto isNew = [](const Record& record) {
            return revisionOf(record) == 0;
        };
        const auto firstUpdate = std::is_partitioned(first, last, isNew)
            ? std::partition_point(first, last, isNew)
            : std::stable_partition(first, last, isNew);
        if (const auto done = insertAll(kindOf(*first), first, firstUpdate); !done) {
            return done;
        }
        for (auto record = firstUpdate; record != last; ++record) {
            if (const auto done = update(*record); !done) {
                return done;
            }
        }
        first = last;
    }
    return {};
}

Result<void> RecordWriter::insertAll(
    RecordKind kind, Records::iterator first, Records::iterator last)
{
    while (first != last) {
        const auto blockEnd = first + std::min<std::ptrdiff_t>(last - first, blockSize);
        if (const auto done = insertBlock(kind, first, blockEnd); !done) {
            return done;
        }
        first = blockEnd;
    }
    return {};
}

Result<void> RecordWriter::insertBlock(
    RecordKind kind, Records::iterator first, Records::iterator last)
{
    if (m_connection.survivesFailedStatement()) {
        return insertFast(kind, first, last);
    }
    if (last - first <= fewRecords) {
        return insertSlowly(first, last);
    }
    if (const auto saved = m_connection.execute("SAVEPOINT inserting"_ba); !saved) {
        return saved;
    }
    Result<void> done = insertFast(kind, first, last);
    if (!done && done.error().kind == ErrorKind::Conflict) {
        // A row is there already: look at each, for this may be a batch that is sent again.
        m_inserters->ofKind.clear();
        m_inserters->items.reset();
        done = m_connection.execute("ROLLBACK TO SAVEPOINT inserting"_ba);
        return done ? insertSlowly(first, last) : done;
    }
    return done ? m_connection.execute("RELEASE SAVEPOINT inserting"_ba) : done;
}

Result<void> RecordWriter::insertFast(
    RecordKind kind, Records::iterator first, Records::iterator last)
{
    if (const auto prepared = prepareInserters(kind); !prepared) {
        return prepared;
    }
    const TableSql& table = tableSql(kind);
    RowInserter& rows = *m_inserters->ofKind[kind];
    std::vector<std::pair<RecordRef, QByteArray>> audited;
    audited.reserve(static_cast<std::size_t>(last - first));
    for (auto record = first; record != last; ++record) {
        setRevision(*record, 1);
        if (const auto done = encode(*record); !done) {
            return done;
        }
        if (const auto added = rows.add(m_row); !added) {
            if (added.error().kind != ErrorKind::Conflict) {
                return withRecord(added.error(), *record);
            }
            if (const auto resolved = resolveDuplicate(*record); !resolved) {
                return resolved;
            }
            continue;
        }
        if (const auto* change = std::get_if<Change>(&*record)) {
            if (const auto done = addItems(*change, *m_inserters->items); !done) {
                return withRecord(done.error(), *record);
            }
        }
        audited.emplace_back(
            refOf(*record), AuditFields::given(table.columns, m_row, AuditAction::Insert));
    }
    Result<void> done = rows.finish();
    if (done && kind == RecordKind::Change) {
        done = m_inserters->items->finish();
    }
    if (done && kind == RecordKind::Decision) {
        done = noteDecisions(first, last);
    }
    if (!done) {
        return done;
    }
    for (auto& [ref, fields] : audited) {
        m_audit.add(AuditAction::Insert, ref, std::move(fields));
    }
    m_count += static_cast<qint64>(audited.size());
    return m_audit.flushIfLarge();
}

Result<void> RecordWriter::prepareInserters(RecordKind kind)
{
    auto& ofKind = m_inserters->ofKind[kind];
    if (!ofKind) {
        const TableSql& table = tableSql(kind);
        auto made = m_connection.inserter(table.name, table.columnList, table.columns.stored);
        if (!made) {
            return made.error();
        }
        ofKind = *std::move(made);
    }
    if (kind == RecordKind::Change && !m_inserters->items) {
        auto made = m_connection.inserter(changeItemTable, changeItemColumns, 3);
        if (!made) {
            return made.error();
        }
        m_inserters->items = *std::move(made);
    }
    return {};
}

Result<void> RecordWriter::insertSlowly(Records::iterator first, Records::iterator last)
{
    for (auto record = first; record != last; ++record) {
        setRevision(*record, 1);
        if (const auto done = insertOne(*record); !done) {
            return done;
        }
    }
    return m_audit.flushIfLarge();
}

Result<void> RecordWriter::insertOne(const Record& record)
{
    const TableSql& table = tableSql(kindOf(record));
    if (const auto done = encode(record); !done) {
        return done;
    }
    const Row row = storedPart(table);
    const Result<qint64> inserted = m_connection.run(table.insertIfNew, row);
    if (!inserted) {
        return withRecord(inserted.error(), record);
    }
    if (*inserted == 0) {
        return resolveDuplicate(record);
    }
    QByteArray fields = AuditFields::given(table.columns, m_row, AuditAction::Insert);
    Result<void> done;
    if (const auto* change = std::get_if<Change>(&record)) {
        done = writeItems(*change);
    } else if (const auto* decision = std::get_if<Decision>(&record)) {
        done = noteDecision(*decision);
    }
    if (!done) {
        return withRecord(done.error(), record);
    }
    m_audit.add(AuditAction::Insert, refOf(record), std::move(fields));
    ++m_count;
    return {};
}

Result<void> RecordWriter::resolveDuplicate(const Record& record)
{
    const auto stored = readStored(m_connection, refOf(record));
    if (!stored) {
        return stored.error();
    }
    if (!*stored) {
        return Error{
            ErrorKind::BadInput,
            Tr::tr("The board already has another %1 of that number. Give it another one.")
                .arg(describe(record))};
    }
    Record before = **stored;
    const qint64 storedRevision = revisionOf(before);
    setRevision(before, revisionOf(record));
    return before == record ? Result<void>() : conflictOf(record, storedRevision);
}

Result<void> RecordWriter::update(const Record& record)
{
    if (isNeverChanged(kindOf(record))) {
        return neverChanged(kindOf(record));
    }
    const auto stored = readStored(m_connection, refOf(record));
    if (!stored) {
        return stored.error();
    }
    if (!*stored) {
        return Error{
            ErrorKind::Conflict,
            Tr::tr("The %1 was removed meanwhile, so your edit can't be saved.")
                .arg(describe(record))};
    }
    const qint64 storedRevision = revisionOf(**stored);
    Record same = record;
    setRevision(same, storedRevision);
    // What is stored as wanted needs no write: nothing was changed, or the batch is sent again.
    const bool isSent = storedRevision == revisionOf(record) + 1;
    if ((storedRevision == revisionOf(record) || isSent) && same == **stored) {
        return {};
    }
    if (storedRevision != revisionOf(record)) {
        return conflictOf(record, storedRevision);
    }
    setRevision(same, storedRevision + 1);
    return replace(**stored, same);
}

Result<void> RecordWriter::replace(const Record& before, const Record& after)
{
    const TableSql& table = tableSql(kindOf(after));
    Row old;
    writeRow(before, old);
    if (const auto done = encode(after); !done) {
        return done;
    }
    QByteArray fields = AuditFields::changed(table.columns, old, m_row);
    Row row = storedPart(table);
    row.addInteger(revisionOf(before));
    const Result<qint64> updated = m_connection.run(table.update, row);
    if (!updated) {
        return updated.error().kind == ErrorKind::Conflict
            ? Error{ErrorKind::BadInput,
                  Tr::tr("The board already has another %1 of that number. Give it another one.")
                      .arg(describe(after)),
                  updated.error().detail}
            : withRecord(updated.error(), after);
    }
    if (*updated != 1) {
        return conflictOf(after, revisionOf(before) + 1);
    }
    if (const auto* change = std::get_if<Change>(&after)) {
        const Change& changeBefore = std::get<Change>(before);
        Result<void> done;
        if (change->items != changeBefore.items) {
            done = writeItems(*change);
        }
        done = done ? noteEdit(changeBefore, *change) : done;
        if (!done) {
            return withRecord(done.error(), after);
        }
    }
    m_audit.add(AuditAction::Update, refOf(after), std::move(fields));
    ++m_count;
    return m_audit.flushIfLarge();
}

Result<void> RecordWriter::encode(const Record& record)
{
    m_row.clear();
    writeRow(record, m_row);
    if (m_row.badColumn() < 0) {
        return {};
    }
    const TableColumns& columns = tableSql(kindOf(record)).columns;
    const auto column = static_cast<std::size_t>(m_row.badColumn());
    return Error{
        ErrorKind::BadInput,
        Tr::tr("The field %1 of the %2 holds a character that is no text (U+0000 or half of a "
               "surrogate pair). Remove it and try again.")
            .arg(
                QString::fromLatin1(columns.names[column]), describe(record).remove(QChar(u'\0')))};
}

Row RecordWriter::storedPart(const TableSql& table) const
{
    Row row = m_row;
    row.truncate(table.columns.stored);
    return row;
}

Result<void> RecordWriter::addItems(const Change& change, RowInserter& inserter)
{
    int position = 0;
    for (const ItemId& item : change.items) {
        m_child.clear();
        m_child.addId(change.id.value);
        m_child.addInteger(position++);
        m_child.addId(item.value);
        if (const auto added = inserter.add(m_child); !added) {
            return added;
        }
    }
    return {};
}

Result<void> RecordWriter::writeItems(const Change& change)
{
    const Result<qint64> removed = m_connection.run(
        "DELETE FROM change_item\nWHERE \"change\" = $1"_ba, params(change.id.value));
    if (!removed) {
        return removed.error();
    }
    const auto inserter = m_connection.inserter(changeItemTable, changeItemColumns, 3);
    if (!inserter) {
        return inserter.error();
    }
    const Result<void> added = addItems(change, **inserter);
    return added ? (*inserter)->finish() : added;
}

Error RecordWriter::withRecord(const Error& error, const Record& record) const
{
    return {error.kind, describe(record) + u": "_s + error.what, error.detail};
}

} // namespace cb
