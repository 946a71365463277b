// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What PgConnection knows of a board: audit, search, schema, check.
#include "core/base/Tr.h"
#include "core/store/AuditChain.h"
#include "core/store/PgConnection.h"
#include "core/store/PgWire.h"
#include "core/store/TextFold.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

const QByteArray appendAuditSql =
    "SELECT append_audit($1, $2::timestamptz[], $3::uuid[], $4::text[], $5::text[], $6::text[], "
    "$7::text[], $8::text[], $9::uuid[], $10::text[], $11::bytea[])"_ba;

constexpr std::array arrayTypes{
    pgwire::timestampType,
    pgwire::uuidType,
    pgwire::textType,
    pgwire::textType,
    pgwire::textType,
    pgwire::textType,
    pgwire::textType,
    pgwire::uuidType,
    pgwire::textType,
    pgwire::bytesType};

/// A row's values in the order of append_audit()'s arrays.
void fillAuditRow(Row& row, const AuditRow& entry)
{
    const QLatin1StringView action = toText(entry.action);
    row.clear();
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
}

} // namespace

Result<void> PgConnection::appendAudit(const std::vector<AuditRow>& rows)
{
    std::array<QByteArray, arrayTypes.size()> fields;
    Row row;
    for (const AuditRow& entry : rows) {
        fillAuditRow(row, entry);
        for (std::size_t i = 0; i < fields.size(); ++i) {
            pgwire::appendField(fields[i], row, row.cell(static_cast<int>(i)));
        }
    }
    Row parameters;
    parameters.addInteger(rows.front().sequence);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        parameters.addBytes(
            pgwire::array(arrayTypes[i], static_cast<qint32>(rows.size()), fields[i]));
    }
    const Result<qint64> done = run(appendAuditSql, parameters);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<QList<RecordRef>> PgConnection::findText(const QStringList& words, int limit)
{
    QStringList any;
    QStringList inHead;
    for (const QString& word : words) {
        const QString lexeme = u'\'' + foldText(word) + u'\'';
        const bool isLast = any.size() == words.size() - 1;
        any.append(lexeme + (isLast ? u":*"_s : QString()));
        inHead.append(lexeme + (isLast ? u":A*"_s : u":A"_s));
    }
    QList<RecordRef> found;
    for (const QStringList& terms : {inHead, any}) {
        const auto query = this->query(
            "SELECT \"kind\", \"record\"\nFROM search_entry\n"
            "WHERE \"words\" @@ to_tsquery('simple', $1)\n"
            "ORDER BY \"entry\" DESC\nLIMIT $2"_ba,
            params(terms.join(u" & "_s), limit));
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

Result<void> PgConnection::announceWrite(qint64 sequence)
{
    const auto told = query(
        "SELECT pg_notify($1, $2)"_ba,
        params(QString::fromLatin1(pgChannel), QString::number(sequence)));
    return told ? Result<void>() : Result<void>(told.error());
}

QString PgConnection::engineName()
{
    const int version = PQserverVersion(m_connection.get());
    return u"PostgreSQL %1.%2"_s.arg(version / 10000).arg(version % 10000);
}

Result<bool> PgConnection::hasSchema()
{
    const auto count =
        queryNumber(*this, "SELECT count(*)\nFROM pg_namespace\nWHERE nspname = 'changeboard'"_ba);
    return count ? Result<bool>(*count > 0) : count.error();
}

Result<int> PgConnection::schemaVersion()
{
    const auto hasTable = queryNumber(
        *this,
        "SELECT count(*)\nFROM pg_class AS c\n"
        "JOIN pg_namespace AS n ON n.oid = c.relnamespace\n"
        "WHERE n.nspname = 'changeboard' AND c.relname = 'schema_migration'"_ba);
    if (!hasTable || *hasTable == 0) {
        return hasTable ? Result<int>(0) : hasTable.error();
    }
    const auto version = queryNumber(*this, "SELECT max(\"version\")\nFROM schema_migration"_ba);
    return version ? Result<int>(static_cast<int>(*version)) : version.error();
}

Result<void> PgConnection::setSchemaVersion(int /*version*/)
{
    return {}; // schema_migration tells it
}

Result<QStringList> PgConnection::checkIntegrity(const JobControl& job)
{
    QStringList problems;
    auto transaction = Transaction::begin(*this, Access::Read);
    if (!transaction) {
        return transaction.error();
    }
    // Reading every row lets the server check its pages; references and indexes it knows itself.
    for (int kind = 0; kind < enumCount<RecordKind>(); ++kind) {
        const TableSql& table = tableSql(static_cast<RecordKind>(kind));
        const auto count =
            queryNumber(*this, "SELECT count(t::text)\nFROM " + table.name + " AS t");
        if (!count && count.error().kind == ErrorKind::Unreachable) {
            return count.error();
        }
        if (!count) {
            problems.append(count.error().what);
            return problems;
        }
        if (job.cancel.isCancelled()) {
            return Error{ErrorKind::Cancelled, Tr::tr("The check was stopped.")};
        }
    }
    const auto broken = query(
        "SELECT c.relname::text\nFROM pg_index AS i\n"
        "JOIN pg_class AS c ON c.oid = i.indexrelid\n"
        "JOIN pg_namespace AS n ON n.oid = c.relnamespace\n"
        "WHERE n.nspname = 'changeboard' AND NOT i.indisvalid\n"
        "UNION ALL\n"
        "SELECT o.conname::text\nFROM pg_constraint AS o\n"
        "JOIN pg_namespace AS n ON n.oid = o.connamespace\n"
        "WHERE n.nspname = 'changeboard' AND NOT o.convalidated"_ba,
        {});
    if (!broken) {
        return broken.error();
    }
    while (true) {
        const Result<bool> hasRow = (*broken)->next();
        if (!hasRow) {
            return hasRow.error();
        }
        if (!*hasRow) {
            return problems;
        }
        problems.append(
            Tr::tr("%1 is not valid: it has to be made again.").arg((*broken)->text(0)));
    }
}

} // namespace cb
