// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/AuditChain.h"

#include "core/base/Tr.h"
#include "core/store/BoardTable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr std::size_t largeBlock = 2000;
constexpr qsizetype maxProblems = 100; ///< a chain broken at its start would list every entry

void appendNumber(QByteArray& buffer, qint64 number)
{
    std::array<char, 8> bytes{};
    qToBigEndian(number, bytes.data());
    buffer.append(bytes.data(), std::ssize(bytes));
}

void appendPart(QByteArray& buffer, QByteArrayView part)
{
    std::array<char, 4> length{};
    qToBigEndian(part.isNull() ? -1 : static_cast<qint32>(part.size()), length.data());
    buffer.append(length.data(), std::ssize(length));
    buffer.append(part);
}

void appendPart(QByteArray& buffer, const QString& text)
{
    if (text.isNull()) {
        appendPart(buffer, QByteArrayView());
    } else {
        const QByteArray utf8 = text.toUtf8();
        appendPart(buffer, QByteArrayView(utf8.constData(), utf8.size()));
    }
}

void appendId(QByteArray& buffer, const QUuid& id)
{
    if (id.isNull()) {
        appendPart(buffer, QByteArrayView());
    } else {
        const std::array<char, 16> bytes = idBytes(id);
        appendPart(buffer, QByteArrayView(bytes.data(), std::ssize(bytes)));
    }
}

/// Instant::toIso() for the years that have four digits, without a QDateTime.
QByteArray isoUtf8(Instant instant)
{
    constexpr qint64 firstMs = -62135596800000; // 0001-01-01
    constexpr qint64 lastMs = 253402300799999; // 9999-12-31
    if (instant.ms < firstMs || instant.ms > lastMs) {
        return instant.toIso().toLatin1();
    }
    const qint64 since = instant.ms - firstMs;
    const auto ms = static_cast<int>(since % msPerSecond);
    const qint64 second = since / msPerSecond % (msPerDay / msPerSecond);
    const QDate date = QDate(1, 1, 1).addDays(since / msPerDay);
    std::array<char, 32> text{};
    const int length = std::snprintf(
        text.data(),
        text.size(),
        ms == 0 ? "%04d-%02d-%02dT%02d:%02d:%02dZ" : "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ",
        date.year(),
        date.month(),
        date.day(),
        static_cast<int>(second / 3600),
        static_cast<int>(second / 60 % 60),
        static_cast<int>(second % 60),
        ms);
    return QByteArray(text.data(), length);
}

void appendEscaped(QByteArray& json, char c)
{
    switch (c) {
    case '"':
        json.append("\\\"");
        return;
    case '\\':
        json.append("\\\\");
        return;
    case '\n':
        json.append("\\n");
        return;
    default:
        json.append("\\u00");
        json.append(QByteArray(1, c).toHex());
    }
}

void appendJsonUtf8(QByteArray& json, QByteArrayView utf8)
{
    json.append('"');
    const char* run = utf8.begin(); // what needs no escape is copied in one piece
    for (const char* c = utf8.begin(); c != utf8.end(); ++c) {
        if (*c == '"' || *c == '\\' || static_cast<uchar>(*c) < 0x20U) {
            json.append(run, c - run);
            appendEscaped(json, *c);
            run = c + 1;
        }
    }
    json.append(run, utf8.end() - run);
    json.append('"');
}

void appendJsonString(QByteArray& json, const QString& text)
{
    if (text.isNull()) {
        json.append("null");
    } else {
        appendJsonUtf8(json, text.toUtf8());
    }
}

/// A value of a row that is given, as a JSON string of its form for the audit. Most values of a
/// large import go through here once: no QString is made of what is UTF-8 already.
void appendCell(QByteArray& json, const Row& row, int index)
{
    const Row::Cell& cell = row.cell(index);
    switch (cell.type) {
    case Row::Type::Text:
        appendJsonUtf8(json, row.auditBytes(cell));
        return;
    case Row::Type::Flag:
        json.append(cell.number != 0 ? "\"true\"" : "\"false\"");
        return;
    case Row::Type::Id: {
        // 8-4-4-4-12 of the hex digits
        const QByteArray hex = row.bytes(cell).toByteArray().toHex();
        json.append('"').append(hex.constData(), 8).append('-');
        json.append(hex.constData() + 8, 4).append('-').append(hex.constData() + 12, 4);
        json.append('-').append(hex.constData() + 16, 4).append('-');
        json.append(hex.constData() + 20, 12).append('"');
        return;
    }
    case Row::Type::Instant:
        json.append('"').append(isoUtf8({cell.number})).append('"');
        return;
    default:
        json.append('"').append(row.auditText(index).toLatin1()).append('"');
    }
}

bool isAuditedColumn(const QByteArray& name)
{
    return name != "id" && name != "revision";
}

} // namespace

const QByteArray auditColumns =
    "\"sequence\", \"at\", \"person\", \"author\", \"origin\", \"reason\", \"action\", \"kind\", "
    "\"record\", \"fields\", \"hash\""_ba;

QByteArray auditGenesis()
{
    return QByteArray(32, '\0');
}

QByteArray AuditHasher::hash(const QByteArray& previous, const AuditRow& row)
{
    const QLatin1StringView action = toText(row.action);
    m_buffer.resize(0);
    m_buffer.append(previous);
    appendNumber(m_buffer, row.sequence);
    appendNumber(m_buffer, row.at.ms);
    appendId(m_buffer, row.person);
    appendPart(m_buffer, row.author);
    appendPart(m_buffer, row.origin);
    appendPart(m_buffer, row.reason);
    appendPart(m_buffer, QByteArrayView(action.data(), action.size()));
    appendPart(m_buffer, QByteArrayView(row.kind.constData(), row.kind.size()));
    appendId(m_buffer, row.record);
    appendPart(m_buffer, QByteArrayView(row.fields.constData(), row.fields.size()));
    m_hash.reset();
    m_hash.addData(m_buffer);
    return m_hash.result();
}

void AuditFields::add(QByteArrayView field, const QString& before, const QString& after)
{
    m_json.append(m_json.isEmpty() ? "[[\"" : ",[\"");
    m_json.append(field);
    m_json.append("\",");
    appendJsonString(m_json, before);
    m_json.append(',');
    appendJsonString(m_json, after);
    m_json.append(']');
}

void AuditFields::addNamed(const QString& field, const QString& before, const QString& after)
{
    QByteArray name;
    appendJsonString(name, field);
    add(QByteArrayView(name).sliced(1).chopped(1), before, after);
}

QByteArray AuditFields::take()
{
    if (m_json.isEmpty()) {
        return "[]"_ba;
    }
    m_json.append(']');
    return std::exchange(m_json, {});
}

QByteArray AuditFields::given(const TableColumns& columns, const Row& row, AuditAction action)
{
    constexpr qsizetype usualLength = 1024;
    AuditFields fields;
    fields.m_json.reserve(usualLength);
    const bool isOld = action == AuditAction::Remove;
    for (int i = 0; i < row.size(); ++i) {
        const QByteArray& name = columns.names[static_cast<std::size_t>(i)];
        if (!row.isGiven(i) || !isAuditedColumn(name)) {
            continue;
        }
        QByteArray& json = fields.m_json;
        json.append(json.isEmpty() ? "[[\"" : ",[\"");
        json.append(name);
        json.append(isOld ? "\"," : "\",null,");
        appendCell(json, row, i);
        json.append(isOld ? ",null]" : "]");
    }
    return fields.take();
}

QByteArray AuditFields::changed(const TableColumns& columns, const Row& before, const Row& after)
{
    AuditFields fields;
    for (int i = 0; i < after.size(); ++i) {
        const QByteArray& name = columns.names[static_cast<std::size_t>(i)];
        if (isAuditedColumn(name) && !before.isEqual(i, after)) {
            fields.add(name, before.auditText(i), after.auditText(i));
        }
    }
    return fields.take();
}

AuditWriter::AuditWriter(Connection& connection, const Author& author, Instant at)
    : m_connection(connection)
    , m_author(author)
    , m_at(at)
{}

Result<void> AuditWriter::start()
{
    const auto query = m_connection.query(
        "SELECT \"sequence\", \"hash\"\nFROM audit_entry\nORDER BY \"sequence\" DESC\nLIMIT 1"_ba,
        {});
    if (!query) {
        return query.error();
    }
    const Result<bool> hasRow = (*query)->next();
    if (!hasRow) {
        return hasRow.error();
    }
    m_sequence = *hasRow ? (*query)->integer(0) : 0;
    m_lastHash = *hasRow ? (*query)->bytes(1).toByteArray() : auditGenesis();
    return {};
}

void AuditWriter::add(AuditAction action, const RecordRef& record, QByteArray fields)
{
    const QLatin1StringView kind = toText(record.kind);
    append(action, QByteArray(kind.data(), kind.size()), record.id, std::move(fields));
}

void AuditWriter::addForBoard(QByteArray fields)
{
    append(AuditAction::Update, "board"_ba, {}, std::move(fields));
}

void AuditWriter::append(
    AuditAction action, QByteArray kind, const QUuid& record, QByteArray fields)
{
    AuditRow row{
        .sequence = ++m_sequence,
        .at = m_author.at.value_or(m_at),
        .person = m_author.person ? m_author.person->value : QUuid(),
        .author = m_author.name,
        .origin = m_author.origin,
        .reason = m_author.reason,
        .action = action,
        .kind = std::move(kind),
        .record = record,
        .fields = std::move(fields)};
    row.hash = m_hasher.hash(m_lastHash, row);
    m_lastHash = row.hash;
    m_rows.push_back(std::move(row));
}

Result<void> AuditWriter::flush()
{
    if (m_rows.empty()) {
        return {};
    }
    const Result<void> done = m_connection.appendAudit(m_rows);
    m_rows.clear();
    return done;
}

Result<void> AuditWriter::flushIfLarge()
{
    return m_rows.size() >= largeBlock ? flush() : Result<void>();
}

AuditRow readAuditRow(const RowReader& row)
{
    return {
        .sequence = row.integer(0),
        .at = {row.instantMs(1)},
        .person = row.id(2),
        .author = row.text(3),
        .origin = row.text(4),
        .reason = row.text(5),
        .action = enumFromUtf8<AuditAction>(row.bytes(6)).value_or(AuditAction::Update),
        .kind = row.bytes(7).toByteArray(),
        .record = row.id(8),
        .fields = row.bytes(9).toByteArray(),
        .hash = row.bytes(10).toByteArray()};
}

AuditEntry toAuditEntry(const AuditRow& row)
{
    AuditEntry entry{
        .sequence = row.sequence,
        .at = row.at,
        .author = row.author,
        .origin = row.origin,
        .reason = row.reason,
        .action = row.action,
        .record = {enumFromUtf8<RecordKind>(row.kind).value_or(RecordKind::Person), row.record},
        .hash = row.hash};
    if (!row.person.isNull()) {
        entry.person = PersonId{row.person};
    }
    const QJsonArray fields = QJsonDocument::fromJson(row.fields).array();
    for (const QJsonValue& field : fields) {
        const auto text = [&field](int index) {
            const QJsonValue value = field[index];
            return value.isNull() ? QString() : value.toString(u""_s);
        };
        entry.fields.append({text(0), text(1), text(2)});
    }
    return entry;
}

Result<AuditReport> verifyAuditChain(Connection& connection, const JobControl& job)
{
    const Result<qint64> total =
        queryNumber(connection, "SELECT max(\"sequence\")\nFROM audit_entry"_ba);
    if (!total) {
        return total.error();
    }
    const auto query = connection.stream(
        "SELECT " + auditColumns + "\nFROM audit_entry\nORDER BY \"sequence\"", {});
    if (!query) {
        return query.error();
    }
    AuditReport report;
    report.lastHash = auditGenesis();
    AuditHasher hasher;
    qint64 expected = 1;
    while (true) {
        const Result<bool> hasRow = (*query)->next();
        if (!hasRow) {
            return hasRow.error();
        }
        if (!*hasRow) {
            break;
        }
        if (job.cancel.isCancelled()) {
            return Error{ErrorKind::Cancelled, Tr::tr("The check of the audit was stopped.")};
        }
        const AuditRow row = readAuditRow(**query);
        QStringList problems;
        if (row.sequence != expected) {
            problems.append(Tr::tr("Entry %1: entries %2 to %3 before it are missing.")
                                .arg(row.sequence)
                                .arg(expected)
                                .arg(row.sequence - 1));
        }
        if (hasher.hash(report.lastHash, row) != row.hash) {
            problems.append(Tr::tr("Entry %1: its content or its place in the chain was changed.")
                                .arg(row.sequence));
        }
        if (report.problems.size() < maxProblems) {
            report.problems.append(problems);
        }
        report.lastHash = row.hash;
        ++report.entries;
        expected = row.sequence + 1;
        if (report.entries % 4096 == 0) {
            job.report(report.entries, *total);
        }
    }
    // The board knows where its chain ends: a tail that was cut off leaves no gap behind.
    const Result<AuditHead> head = readAuditHead(connection);
    if (!head) {
        return head.error();
    }
    if (head->sequence != expected - 1) {
        report.problems.append(
            Tr::tr("The audit ends at entry %1, but the board knows of %2 entries.")
                .arg(expected - 1)
                .arg(head->sequence));
    } else if (head->hash != report.lastHash && report.entries > 0) {
        report.problems.append(
            Tr::tr("Entry %1, the last one, is not the one that was written.").arg(expected - 1));
    }
    return report;
}

} // namespace cb
