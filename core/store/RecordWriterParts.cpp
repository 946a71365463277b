// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What hangs on records: removal, dependencies, documents, settings, attachments, approvals.
#include "core/base/Tr.h"
#include "core/domain/DocumentEdits.h"
#include "core/store/BoardTable.h"
#include "core/store/Decisions.h"
#include "core/store/ReadAll.h"
#include "core/store/RecordWriter.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// What an approval binds to (core/policy/Evidence.h).
bool isBoundEqual(const Change& a, const Change& b)
{
    const auto bound = [](const Change& c) {
        return std::tie(
            c.implementationPlan,
            c.testPlan,
            c.backoutPlan,
            c.communicationPlan,
            c.type,
            c.risk,
            c.service,
            c.items,
            c.environment,
            c.plannedStart,
            c.plannedEnd,
            c.outageStart,
            c.outageEnd,
            c.backoutMs);
    };
    return bound(a) == bound(b);
}

QString dependencyText(const Dependency& dependency)
{
    return dependency.upstream.value.toString(QUuid::WithoutBraces) + u" "_s + dependency.type;
}

/// The first text with a NUL character or half of a surrogate pair is refused.
Result<void> checkTexts(const Row& row, const QString& what)
{
    if (row.badColumn() < 0) {
        return {};
    }
    return Error{
        ErrorKind::BadInput,
        Tr::tr("%1 holds a character that is no text (U+0000 or half of a surrogate pair). Remove "
               "it and try again.")
            .arg(what)};
}

} // namespace

Result<QList<ItemId>> readChangeItems(Connection& connection, ChangeId change)
{
    const auto query = connection.query(
        "SELECT \"item\"\nFROM change_item\nWHERE \"change\" = $1\nORDER BY \"position\""_ba,
        params(change.value));
    if (!query) {
        return query.error();
    }
    return readAll(**query, [](const RowReader& row) { return ItemId{row.id(0)}; });
}

Result<std::optional<Record>> readStored(Connection& connection, const RecordRef& ref)
{
    std::optional<Record> record;
    {
        const auto query = connection.query(tableSql(ref.kind).selectById, params(ref.id));
        if (!query) {
            return query.error();
        }
        const Result<bool> hasRow = (*query)->next();
        if (!hasRow) {
            return hasRow.error();
        }
        if (*hasRow) {
            record = readRecord(ref.kind, **query);
        }
    }
    if (auto* change = record ? std::get_if<Change>(&*record) : nullptr) {
        auto items = readChangeItems(connection, change->id);
        if (!items) {
            return items.error();
        }
        change->items = *std::move(items);
    }
    return record;
}

Error RecordWriter::conflictOf(const Record& record, qint64 storedRevision)
{
    // The last entries on the record, one for each revision since, name what was changed.
    QStringList fields;
    QString author;
    const qint64 since = qMax<qint64>(storedRevision - revisionOf(record), 1);
    const auto query = m_connection.query(
        "SELECT " + auditColumns
            + "\nFROM audit_entry\nWHERE \"record\" = $1\nORDER BY \"sequence\" DESC\nLIMIT $2",
        params(refOf(record).id, since));
    if (!query) {
        return query.error();
    }
    while (true) {
        const Result<bool> hasRow = (*query)->next();
        if (!hasRow) {
            return hasRow.error();
        }
        if (!*hasRow) {
            break;
        }
        const AuditEntry entry = toAuditEntry(readAuditRow(**query));
        author = author.isEmpty() ? entry.author : author;
        for (const FieldChange& field : entry.fields) {
            if (!fields.contains(field.field)) {
                fields.append(field.field);
            }
        }
    }
    return {
        ErrorKind::Conflict,
        Tr::tr("The %1 was changed meanwhile by %2 (%3). Nothing was saved: look at it again, then "
               "repeat your edit.")
            .arg(describe(record), author.isEmpty() ? u"?"_s : author, fields.join(u", "_s)),
        u"stored revision %1, expected %2"_s.arg(storedRevision).arg(revisionOf(record))};
}

Result<void> RecordWriter::noteDecisions(
    Records::const_iterator first, Records::const_iterator last)
{
    const Result<qint64> edited = queryNumber(
        m_connection,
        "SELECT count(*)\nFROM change\nWHERE \"edited_after_approval\" = $1"_ba,
        params(true));
    if (!edited) {
        return edited.error();
    }
    Result<void> done;
    for (auto record = first; done && *edited > 0 && record != last; ++record) {
        done = noteDecision(std::get<Decision>(*record));
    }
    return done;
}

Result<void> RecordWriter::noteDecision(const Decision& decision)
{
    if (standingOf(decision.kind) != DecisionStanding::Approving) {
        return {};
    }
    const Result<qint64> done = m_connection.run(
        "UPDATE change\nSET \"edited_after_approval\" = $1\n"
        "WHERE \"id\" = $2 AND \"edited_after_approval\" <> $1"_ba,
        params(false, decision.change.value));
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> RecordWriter::noteEdit(const Change& before, const Change& after)
{
    if (isBoundEqual(before, after)) {
        return {};
    }
    const Result<DecisionStanding> standing = readStanding(m_connection, after.id);
    if (!standing) {
        return standing.error();
    }
    if (*standing != DecisionStanding::Approving) {
        return {};
    }
    const Result<qint64> done = m_connection.run(
        "UPDATE change\nSET \"edited_after_approval\" = $1\nWHERE \"id\" = $2"_ba,
        params(true, after.id.value));
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> RecordWriter::remove(const RecordRemoval& removal)
{
    const TableSql& table = tableSql(removal.ref.kind);
    const auto stored = readStored(m_connection, removal.ref);
    if (!stored) {
        return stored.error();
    }
    if (!*stored) {
        return {}; // as wanted: removed before, or by this batch when it was sent first
    }
    const Record& record = **stored;
    if (isAppendOnly(removal.ref.kind)) {
        return Error{
            ErrorKind::NotPermitted,
            removal.ref.kind == RecordKind::Decision ? Tr::tr("A decision is never removed.")
                                                     : Tr::tr("An assessment is never removed.")};
    }
    if (revisionOf(record) != removal.revision) {
        Record expected = record;
        setRevision(expected, removal.revision);
        return conflictOf(expected, revisionOf(record));
    }
    const Result<qint64> removed =
        m_connection.run(table.remove, params(removal.ref.id, removal.revision));
    if (!removed) {
        return withRecord(removed.error(), record);
    }
    m_row.clear();
    writeRow(record, m_row);
    m_audit.add(
        AuditAction::Remove,
        removal.ref,
        AuditFields::given(table.columns, m_row, AuditAction::Remove));
    ++m_count;
    return m_audit.flushIfLarge();
}

Result<void> RecordWriter::addDependency(const Dependency& dependency)
{
    const Row row = params(
        dependency.upstream.value,
        dependency.downstream.value,
        dependency.type.isNull() ? u""_s : dependency.type);
    if (const auto checked = checkTexts(row, Tr::tr("The type of a dependency")); !checked) {
        return checked;
    }
    const Result<qint64> added = m_connection.run(
        "INSERT INTO dependency (\"upstream\", \"downstream\", \"type\")\nVALUES ($1, $2, $3)\n"
        "ON CONFLICT DO NOTHING"_ba,
        row);
    if (!added) {
        return added.error();
    }
    if (*added > 0) {
        AuditFields fields;
        fields.add("depends_on", {}, dependencyText(dependency));
        m_audit.add(
            AuditAction::Update, {RecordKind::Item, dependency.downstream.value}, fields.take());
    }
    return m_audit.flushIfLarge();
}

Result<void> RecordWriter::removeDependency(const Dependency& dependency)
{
    const Result<qint64> removed = m_connection.run(
        "DELETE FROM dependency\n"
        "WHERE \"upstream\" = $1 AND \"downstream\" = $2 AND \"type\" = $3"_ba,
        params(
            dependency.upstream.value,
            dependency.downstream.value,
            dependency.type.isNull() ? u""_s : dependency.type));
    if (!removed) {
        return removed.error();
    }
    if (*removed > 0) {
        AuditFields fields;
        fields.add("depends_on", dependencyText(dependency), {});
        m_audit.add(
            AuditAction::Update, {RecordKind::Item, dependency.downstream.value}, fields.take());
    }
    return m_audit.flushIfLarge();
}

Result<void> RecordWriter::putDocument(const NamedDocument& document)
{
    QString before;
    {
        const auto query = m_connection.query(
            "SELECT \"content\"\nFROM document\nWHERE \"kind\" = $1 AND \"name\" = $2"_ba,
            params(document.kind, document.name));
        if (!query) {
            return query.error();
        }
        const Result<bool> hasRow = (*query)->next();
        if (!hasRow) {
            return hasRow.error();
        }
        before = *hasRow ? (*query)->text(0) : QString();
    }
    const QString after = QString::fromUtf8(json::toBytes(document.content));
    const Row row = params(document.kind, document.name, after.isEmpty() ? QString() : after);
    if (const auto checked = checkTexts(row, document.name); !checked) {
        return checked;
    }
    if (before == after) {
        return {};
    }
    if (!before.isEmpty() && isFrozenDocument(document.kind)) {
        return Error{
            ErrorKind::Conflict,
            Tr::tr("\"%1\" is on the board already and is never changed: somebody else has saved "
                   "it meanwhile. Look at it, then save yours as the next version.")
                .arg(document.name)};
    }
    const qint64 edit = countsEdits(document.kind) ? editOf(document.content) : 0;
    if (edit > 0 && !before.isEmpty() && edit != editOf(json::objectFrom(before.toUtf8())) + 1) {
        return Error{
            ErrorKind::Conflict,
            Tr::tr("The draft was changed meanwhile, by somebody else or in another window. That "
                   "stands; do yours again if it still fits."),
            {}};
    }
    const Result<qint64> done = after.isEmpty()
        ? m_connection.run(
            "DELETE FROM document\nWHERE \"kind\" = $1 AND \"name\" = $2"_ba,
            params(document.kind, document.name))
        : m_connection.run(
            "INSERT INTO document (\"kind\", \"name\", \"content\")\nVALUES ($1, $2, $3)\n"
            "ON CONFLICT (\"kind\", \"name\") DO UPDATE SET \"content\" = excluded.\"content\""_ba,
            row);
    if (!done) {
        return done.error();
    }
    AuditFields fields;
    fields.addNamed(
        document.kind + u'/' + document.name,
        before.isEmpty() ? QString() : before,
        after.isEmpty() ? QString() : after);
    m_audit.addForBoard(fields.take());
    return {};
}

Result<void> RecordWriter::putSettings(const BoardSettings& settings)
{
    Result<BoardSettings> before = readSettings(m_connection);
    if (!before) {
        return before.error();
    }
    if (*before == settings) {
        return {};
    }
    const Row row = params(
        settings.name, QString::fromUtf8(settings.zone), settings.numberPrefix, settings.isDemo);
    if (const auto checked = checkTexts(row, Tr::tr("A setting of the board")); !checked) {
        return checked;
    }
    const Result<qint64> done = m_connection.run(
        "UPDATE board\nSET \"name\" = $1, \"zone\" = $2, \"number_prefix\" = $3, \"is_demo\" = $4"_ba,
        row);
    if (!done) {
        return done.error();
    }
    AuditFields fields;
    const auto note = [&fields](const char* name, const QString& old, const QString& now) {
        if (old != now) {
            fields.add(name, old, now);
        }
    };
    note("name", before->name, settings.name);
    note("zone", QString::fromUtf8(before->zone), QString::fromUtf8(settings.zone));
    note("number_prefix", before->numberPrefix, settings.numberPrefix);
    m_audit.addForBoard(fields.take());
    return {};
}

Result<void> RecordWriter::checkAttachments(const WriteBatch& batch)
{
    for (const Record& record : batch.puts) {
        const auto* attachment = std::get_if<Attachment>(&record);
        const auto bytes = attachment == nullptr ? batch.attachmentBytes.constEnd()
                                                 : batch.attachmentBytes.constFind(attachment->id);
        if (bytes == batch.attachmentBytes.constEnd()) {
            continue;
        }
        const QByteArray hash = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
        if (attachment->size != bytes->size() || attachment->sha256 != hash) {
            return Error{
                ErrorKind::BadInput,
                Tr::tr("The bytes of the attachment %1 are not those that its size and hash name.")
                    .arg(attachment->name)};
        }
    }
    return {};
}

Result<void> RecordWriter::putAttachmentBytes(const QHash<AttachmentId, QByteArray>& bytes)
{
    for (auto of = bytes.cbegin(); of != bytes.cend(); ++of) {
        const Result<qint64> done = m_connection.run(
            "INSERT INTO attachment_bytes (\"attachment\", \"bytes\")\nVALUES ($1, $2)\n"
            "ON CONFLICT (\"attachment\") DO UPDATE SET \"bytes\" = excluded.\"bytes\""_ba,
            params(of.key().value, of->isNull() ? ""_ba : *of));
        if (!done) {
            return done.error();
        }
    }
    return {};
}

} // namespace cb
