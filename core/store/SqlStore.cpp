// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SqlStore.h"

#include "core/base/Clock.h"
#include "core/base/Tr.h"
#include "core/store/AuditChain.h"
#include "core/store/BoardTable.h"
#include "core/store/CopyBoard.h"
#include "core/store/ReadAll.h"
#include "core/store/RecordWriter.h"
#include "core/store/Search.h"
#include "core/store/SnapshotReader.h"
#include "core/store/SqliteConnection.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// The kinds of the entries since a sequence, and whether the settings are among them.
struct Touched
{
    QSet<RecordKind> kinds;
    bool settings = false;
};

Result<Touched> readTouched(Connection& connection, qint64 since)
{
    const auto query = connection.query(
        "SELECT DISTINCT \"kind\"\nFROM audit_entry\nWHERE \"sequence\" > $1"_ba, params(since));
    if (!query) {
        return query.error();
    }
    Touched touched;
    while (true) {
        const Result<bool> hasRow = (*query)->next();
        if (!hasRow) {
            return hasRow.error();
        }
        if (!*hasRow) {
            return touched;
        }
        if (const auto kind = enumFromUtf8<RecordKind>((*query)->bytes(0))) {
            touched.kinds.insert(*kind);
        } else {
            touched.settings = true;
        }
    }
}

} // namespace

Result<WriteReceipt> Store::write(WriteBatch batch, const Author& author)
{
    bool isGiven = false;
    return write(
        [&]() -> std::optional<WriteBatch> {
            if (std::exchange(isGiven, true)) {
                return std::nullopt;
            }
            return std::move(batch);
        },
        author,
        {});
}

SqlStore::SqlStore(StorePlace place, std::unique_ptr<Connection> connection, bool readOnly)
    : m_place(std::move(place))
    , m_connection(std::move(connection))
    , m_readOnly(readOnly)
{}

Result<BoardInfo> SqlStore::info()
{
    return reading<BoardInfo>([this]() -> Result<BoardInfo> {
        BoardInfo info;
        Result<BoardSettings> settings = readSettings(*m_connection);
        const Result<int> version = m_connection->schemaVersion();
        const Result<AuditHead> head = readAuditHead(*m_connection);
        if (!settings || !version || !head) {
            return !settings ? settings.error() : !version ? version.error() : head.error();
        }
        info.settings = *std::move(settings);
        info.engine = m_connection->engineName();
        info.schemaVersion = *version;
        info.sequence = head->sequence;
        for (int kind = 0; kind < enumCount<RecordKind>(); ++kind) {
            const auto recordKind = static_cast<RecordKind>(kind);
            const auto count =
                queryNumber(*m_connection, "SELECT count(*)\nFROM " + tableSql(recordKind).name);
            if (!count) {
                return count.error();
            }
            info.counts.append({recordKind, *count});
        }
        const auto dependencies = queryNumber(*m_connection, "SELECT count(*)\nFROM dependency"_ba);
        if (!dependencies) {
            return dependencies.error();
        }
        info.dependencies = *dependencies;
        return info;
    });
}

Result<BoardSettings> SqlStore::settings()
{
    return reading<BoardSettings>([this] { return readSettings(*m_connection); });
}

Result<WriteReceipt> SqlStore::write(
    const BatchSource& next, const Author& author, const JobControl& job)
{
    if (m_readOnly) {
        return Error{
            ErrorKind::CannotWrite,
            Tr::tr("The board %1 is open for reading only.").arg(m_place.display())};
    }
    auto transaction = Transaction::begin(*m_connection, Access::Write);
    if (!transaction) {
        return transaction.error();
    }
    AuditWriter audit(*m_connection, author, Clock().now());
    if (const auto started = audit.start(); !started) {
        return started.error();
    }
    const qint64 before = audit.sequence();
    RecordWriter writer(*m_connection, audit);
    qint64 records = 0;
    for (std::optional<WriteBatch> batch = next(); batch; batch = next()) {
        if (job.cancel.isCancelled()) {
            return Error{ErrorKind::Cancelled, Tr::tr("Stopped; nothing was changed.")};
        }
        records += static_cast<qint64>(batch->puts.size()) + batch->removals.size();
        audit.setAuthor(batch->author.value_or(author));
        if (const auto done = writer.write(*batch); !done) {
            return done.error();
        }
        job.report(records, 0);
    }
    // A stop while the last part was being made counts too.
    if (job.cancel.isCancelled()) {
        return Error{ErrorKind::Cancelled, Tr::tr("Stopped; nothing was changed.")};
    }
    Result<void> done;
    if (audit.sequence() != before) {
        done = writeAuditHead(*m_connection, {audit.sequence(), audit.lastHash()});
        done = done ? m_connection->announceWrite(audit.sequence()) : done;
    }
    done = done ? transaction->commit() : done;
    if (!done) {
        return done.error();
    }
    return WriteReceipt{audit.sequence(), writer.count()};
}

Result<SnapshotPtr> SqlStore::snapshot(std::optional<Span> visible, const JobControl& job)
{
    return reading<SnapshotPtr>([&] { return SnapshotReader(*m_connection, job).read(visible); });
}

Result<SnapshotPtr> SqlStore::refreshed(SnapshotPtr base, const JobControl& job)
{
    return reading<SnapshotPtr>([&]() -> Result<SnapshotPtr> {
        const Result<AuditHead> head = readAuditHead(*m_connection);
        if (!head) {
            return head.error();
        }
        if (head->sequence == base->sequence) {
            return base;
        }
        SnapshotReader reader(*m_connection, job);
        if (!base->isComplete) {
            return reader.read(base->coverage);
        }
        const Result<Touched> touched = readTouched(*m_connection, base->sequence);
        if (!touched) {
            return touched.error();
        }
        return reader.readTouched(*base, touched->kinds, touched->settings);
    });
}

Result<qint64> SqlStore::sequence()
{
    return reading<qint64>([this]() -> Result<qint64> {
        const Result<AuditHead> head = readAuditHead(*m_connection);
        return head ? Result<qint64>(head->sequence) : head.error();
    });
}

Result<QList<SearchHit>> SqlStore::search(const QString& text, int limit)
{
    return reading<QList<SearchHit>>([&] { return searchBoard(*m_connection, text, limit); });
}

Result<QList<AuditEntry>> SqlStore::auditEntries(const QByteArray& where, const Row& parameters)
{
    return reading<QList<AuditEntry>>([&]() -> Result<QList<AuditEntry>> {
        const auto query = m_connection->query(
            "SELECT " + auditColumns + "\nFROM audit_entry\n" + where, parameters);
        if (!query) {
            return query.error();
        }
        return readAll(
            **query, [](const RowReader& row) { return toAuditEntry(readAuditRow(row)); });
    });
}

Result<QList<AuditEntry>> SqlStore::history(RecordRef record, int limit)
{
    return auditEntries(
        "WHERE \"record\" = $1\nORDER BY \"sequence\" DESC\nLIMIT $2"_ba, params(record.id, limit));
}

Result<QList<AuditEntry>> SqlStore::auditSince(qint64 sequence, int limit)
{
    return auditEntries(
        "WHERE \"sequence\" > $1\nORDER BY \"sequence\"\nLIMIT $2"_ba, params(sequence, limit));
}

Result<AuditReport> SqlStore::verifyAudit(const JobControl& job)
{
    return reading<AuditReport>([&] { return verifyAuditChain(*m_connection, job); });
}

Result<void> SqlStore::backUpTo(const QString& path, const JobControl& job)
{
    if (QFile::exists(path)) {
        return Error{
            ErrorKind::CannotWrite,
            Tr::tr("The file %1 is there already. Choose another name.")
                .arg(QDir::toNativeSeparators(path))};
    }
    if (auto* file = dynamic_cast<SqliteConnection*>(m_connection.get())) {
        return file->vacuumInto(path);
    }
    return copyToFile(*this, path, job);
}

Result<QStringList> SqlStore::checkIntegrity(const JobControl& job)
{
    return m_connection->checkIntegrity(job);
}

} // namespace cb
