// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Tr.h"
#include "core/store/BoardTable.h"
#include "core/store/ChangeWithItems.h"
#include "core/store/JsonForms.h"
#include "core/store/ReadAll.h"
#include "core/store/RecordWriter.h"
#include "core/store/SqlStore.h"

using namespace Qt::Literals::StringLiterals;

/// Records that are read one by one, and what belongs to them.
namespace cb {
namespace {

/// The figure after the prefix; nothing if the rest is no figure.
std::optional<qint64> figureOf(const QString& number, const QString& prefix)
{
    bool isFigure = false;
    const qint64 figure = QStringView(number).sliced(prefix.size()).toLongLong(&isFigure);
    return isFigure && figure >= 0 ? std::optional(figure) : std::nullopt;
}

} // namespace

Result<Record> SqlStore::record(RecordRef ref)
{
    return reading<Record>([&]() -> Result<Record> {
        auto stored = readStored(*m_connection, ref);
        if (!stored) {
            return stored.error();
        }
        if (!*stored) {
            return Error{
                ErrorKind::NotFound,
                Tr::tr("There is no %1 %2 on the board. It may have been removed.")
                    .arg(QString(toText(ref.kind)), ref.id.toString(QUuid::WithoutBraces))};
        }
        return **std::move(stored);
    });
}

Result<std::optional<RecordRef>> SqlStore::find(RecordKind kind, const QString& number)
{
    using Found = std::optional<RecordRef>;
    const TableSql& table = tableSql(kind);
    if (table.selectByNumber.isEmpty() || number.contains(QChar(u'\0'))) {
        return Found();
    }
    return reading<Found>([&]() -> Result<Found> {
        const auto query = m_connection->query(table.selectByNumber, params(number));
        if (!query) {
            return query.error();
        }
        const Result<bool> hasRow = (*query)->next();
        if (!hasRow) {
            return hasRow.error();
        }
        return *hasRow ? Found(RecordRef{kind, (*query)->id(0)}) : Found();
    });
}

Result<void> SqlStore::forEach(RecordKind kind, const std::function<bool(Record&&)>& visit)
{
    const auto done = reading<bool>([&]() -> Result<bool> {
        ChangeWithItems items;
        if (kind == RecordKind::Change) {
            if (const auto opened = items.open(*m_connection); !opened) {
                return opened.error();
            }
        }
        const auto query = m_connection->stream(tableSql(kind).selectAll, {});
        if (!query) {
            return query.error();
        }
        while (true) {
            const Result<bool> hasRow = (*query)->next();
            if (!hasRow || !*hasRow) {
                return hasRow;
            }
            Record record = readRecord(kind, **query);
            if (auto* change = std::get_if<Change>(&record)) {
                if (const auto filled = items.fill(*change); !filled) {
                    return filled.error();
                }
            }
            if (!visit(std::move(record))) {
                return true;
            }
        }
    });
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> SqlStore::forEachOpenPlans(const std::function<bool(const ChangePlans&)>& visit)
{
    const auto done = reading<bool>([&]() -> Result<bool> {
        const auto query = m_connection->stream(
            "SELECT \"id\", \"implementation_plan\", \"test_plan\", \"backout_plan\", "
            "\"communication_plan\"\nFROM change\nWHERE \"state\" NOT IN ($1, $2)\n"
            "AND coalesce(\"implementation_plan\", \"test_plan\", \"backout_plan\", "
            "\"communication_plan\") IS NOT NULL"_ba,
            params(QString(toText(ChangeState::Closed)), QString(toText(ChangeState::Cancelled))));
        if (!query) {
            return query.error();
        }
        while (true) {
            const Result<bool> hasRow = (*query)->next();
            if (!hasRow || !*hasRow) {
                return hasRow;
            }
            const RowReader& row = **query;
            if (!visit({{row.id(0)}, row.text(1), row.text(2), row.text(3), row.text(4)})) {
                return true;
            }
        }
    });
    return done ? Result<void>() : Result<void>(done.error());
}

template <typename T>
Result<QList<T>> SqlStore::recordsOf(
    RecordKind kind, const char* column, const QUuid& id, const char* order)
{
    return reading<QList<T>>([&]() -> Result<QList<T>> {
        const TableSql& table = tableSql(kind);
        const auto query = m_connection->query(
            "SELECT " + table.columnList + "\nFROM " + table.name + "\nWHERE \"" + column
                + "\" = $1\nORDER BY " + order,
            params(id));
        if (!query) {
            return query.error();
        }
        return readAll(
            **query, [kind](const RowReader& row) { return std::get<T>(readRecord(kind, row)); });
    });
}

Result<QList<Decision>> SqlStore::decisions(ChangeId change)
{
    return recordsOf<Decision>(
        RecordKind::Decision, "change", change.value, "\"decided_at\", \"id\"");
}

Result<QList<Assessment>> SqlStore::assessments(ChangeId change)
{
    return recordsOf<Assessment>(
        RecordKind::Assessment, "change", change.value, "\"assessed_at\", \"id\"");
}

Result<QList<Condition>> SqlStore::conditions(ChangeId change)
{
    return recordsOf<Condition>(RecordKind::Condition, "change", change.value, "\"id\"");
}

Result<QList<Attachment>> SqlStore::attachments(RecordRef owner)
{
    return recordsOf<Attachment>(RecordKind::Attachment, "owner", owner.id, "\"id\"");
}

Result<QByteArray> SqlStore::attachmentBytes(AttachmentId id)
{
    return reading<QByteArray>([&]() -> Result<QByteArray> {
        const auto query = m_connection->query(
            "SELECT \"bytes\"\nFROM attachment_bytes\nWHERE \"attachment\" = $1"_ba,
            params(id.value));
        if (!query) {
            return query.error();
        }
        const Result<bool> hasRow = (*query)->next();
        if (!hasRow) {
            return hasRow.error();
        }
        if (!*hasRow) {
            return Error{
                ErrorKind::NotFound, Tr::tr("The attachment is a link or is not on the board.")};
        }
        return (*query)->bytes(0).toByteArray();
    });
}

Result<QList<NamedDocument>> SqlStore::documents(const QString& kind)
{
    return reading<QList<NamedDocument>>([&]() -> Result<QList<NamedDocument>> {
        const auto query = m_connection->query(
            "SELECT \"name\", \"content\"\nFROM document\nWHERE \"kind\" = $1\n"
            "ORDER BY \"name\""_ba,
            params(kind));
        if (!query) {
            return query.error();
        }
        return readAll(**query, [&kind](const RowReader& row) {
            return NamedDocument{kind, row.text(0), json::objectFrom(row.bytes(1))};
        });
    });
}

Result<QString> SqlStore::nextChangeNumber()
{
    return reading<QString>([this]() -> Result<QString> {
        const Result<BoardSettings> settings = readSettings(*m_connection);
        if (!settings) {
            return settings.error();
        }
        const QString& prefix = settings->numberPrefix;
        // The longest of the last ones is the highest figure, whatever its leading zeros.
        const auto query = m_connection->stream(
            "SELECT \"number\"\nFROM change\n"
            "WHERE \"number\" >= $1 AND \"number\" < $2"_ba,
            params(prefix, QString(prefix + QChar(0xFFFD))));
        if (!query) {
            return query.error();
        }
        qint64 highest = 0;
        qsizetype digits = 7;
        while (true) {
            const Result<bool> hasRow = (*query)->next();
            if (!hasRow) {
                return hasRow.error();
            }
            if (!*hasRow) {
                break;
            }
            const QString number = (*query)->text(0);
            const auto figure = figureOf(number, prefix);
            if (figure && *figure >= highest) {
                highest = *figure;
                digits = number.size() - prefix.size();
            }
        }
        return QString(prefix + QString::number(highest + 1).rightJustified(digits, u'0'));
    });
}

} // namespace cb
