// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What SqliteConnection knows of a board: audit, search, schema, copies, check.
#include "core/base/Tr.h"
#include "core/store/AuditChain.h"
#include "core/store/SqliteConnection.h"

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace cb {

Result<void> SqliteConnection::appendAudit(const std::vector<AuditRow>& rows)
{
    const auto into = inserter("audit_entry"_ba, auditColumns, 11);
    if (!into) {
        return into.error();
    }
    Row row;
    for (const AuditRow& entry : rows) {
        const QLatin1StringView action = toText(entry.action);
        row.clear();
        row.addInteger(entry.sequence);
        row.addInstant(entry.at);
        row.addId(entry.person);
        row.addText(entry.author);
        row.addText(entry.origin);
        row.addText(entry.reason);
        row.addUtf8(QByteArrayView(action.data(), action.size()));
        row.addUtf8(entry.kind);
        row.addId(entry.record);
        row.addUtf8(entry.fields);
        row.addBytes(entry.hash);
        if (const Result<void> added = (*into)->add(row); !added) {
            return added;
        }
    }
    return {};
}

Result<QList<RecordRef>> SqliteConnection::findText(const QStringList& words, int limit)
{
    // Each word is quoted, so that nothing in it is an operator; the last one is a prefix.
    QStringList quoted;
    for (const QString& word : words) {
        quoted.append(u'"' + word + u'"');
    }
    const QString all = quoted.join(u' ') + u'*';
    QList<RecordRef> found;
    for (const QString& match : {u"{number title} : ("_s + all + u')', all}) {
        const auto query = this->query(
            "SELECT entry.\"kind\", entry.\"record\"\n"
            "FROM search_text\n"
            "JOIN search_entry AS entry ON entry.rowid = search_text.rowid\n"
            "WHERE search_text MATCH $1\n"
            "ORDER BY search_text.rowid DESC\n"
            "LIMIT $2"_ba,
            params(match, limit));
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
            const auto kind = enumFromUtf8<RecordKind>((*query)->bytes(0));
            const RecordRef ref{kind.value_or(RecordKind::Change), (*query)->id(1)};
            if (!found.contains(ref)) {
                found.append(ref);
            }
        }
        if (found.size() >= limit) {
            break;
        }
    }
    return found;
}

Result<void> SqliteConnection::announceWrite(qint64 /*sequence*/)
{
    return {}; // the WAL file tells
}

QString SqliteConnection::engineName()
{
    return u"SQLite "_s + QString::fromLatin1(sqlite3_libversion());
}

Result<int> SqliteConnection::schemaVersion()
{
    const Result<QString> version = pragma("PRAGMA user_version"_ba);
    return version ? Result<int>(version->toInt()) : version.error();
}

Result<void> SqliteConnection::setSchemaVersion(int version)
{
    return execute("PRAGMA user_version = " + QByteArray::number(version));
}

Result<void> SqliteConnection::vacuumInto(const QString& path)
{
    const Result<qint64> done = run("VACUUM INTO $1"_ba, params(path));
    return done ? Result<void>() : Result<void>(done.error());
}

Result<QStringList> SqliteConnection::checkIntegrity(const JobControl& job)
{
    QStringList problems;
    for (const QByteArray& check : {"PRAGMA integrity_check"_ba, "PRAGMA foreign_key_check"_ba}) {
        const auto query = this->query(check, {});
        if (!query) {
            return query.error();
        }
        while (true) {
            const Result<bool> hasRow = (*query)->next();
            if (!hasRow) {
                return hasRow.error();
            }
            if (job.cancel.isCancelled()) {
                return Error{ErrorKind::Cancelled, Tr::tr("The check was stopped.")};
            }
            if (!*hasRow) {
                break;
            }
            const QString text = (*query)->text(0);
            if (text != "ok"_L1) {
                problems.append(text);
            }
        }
    }
    return problems;
}

} // namespace cb
