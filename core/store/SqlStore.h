// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Connection.h"
#include "core/store/Store.h"

namespace cb {

/// The store on either engine: what differs between them is behind Connection.
class SqlStore final : public Store
{
public:
    SqlStore(StorePlace place, std::unique_ptr<Connection> connection, bool readOnly);

    const StorePlace& place() const override { return m_place; }

    bool isReadOnly() const override { return m_readOnly; }

    Result<BoardInfo> info() override;
    Result<BoardSettings> settings() override;
    Result<WriteReceipt> write(
        const BatchSource& next, const Author& author, const JobControl& job) override;
    Result<SnapshotPtr> snapshot(std::optional<Span> visible, const JobControl& job) override;
    Result<SnapshotPtr> refreshed(SnapshotPtr base, const JobControl& job) override;
    Result<qint64> sequence() override;
    Result<Record> record(RecordRef ref) override;
    Result<std::optional<RecordRef>> find(RecordKind kind, const QString& number) override;
    Result<void> forEach(RecordKind kind, const std::function<bool(Record&&)>& visit) override;
    Result<void> forEachOpenPlans(const std::function<bool(const ChangePlans&)>& visit) override;
    Result<QList<Decision>> decisions(ChangeId change) override;
    Result<QList<Assessment>> assessments(ChangeId change) override;
    Result<QList<Condition>> conditions(ChangeId change) override;
    Result<QList<Attachment>> attachments(RecordRef owner) override;
    Result<QByteArray> attachmentBytes(AttachmentId id) override;
    Result<QList<NamedDocument>> documents(const QString& kind) override;
    Result<QString> nextChangeNumber() override;
    Result<QList<SearchHit>> search(const QString& text, int limit) override;
    Result<QList<AuditEntry>> history(RecordRef record, int limit) override;
    Result<QList<AuditEntry>> auditSince(qint64 sequence, int limit) override;
    Result<AuditReport> verifyAudit(const JobControl& job) override;
    Result<void> backUpTo(const QString& path, const JobControl& job) override;
    Result<QStringList> checkIntegrity(const JobControl& job) override;

    Connection& connection() { return *m_connection; }

private:
    template <typename T>
    Result<T> reading(const std::function<Result<T>()>& read);
    Result<QList<AuditEntry>> auditEntries(const QByteArray& where, const Row& parameters);
    template <typename T>
    Result<QList<T>> recordsOf(
        RecordKind kind, const char* column, const QUuid& id, const char* order);

    StorePlace m_place;
    std::unique_ptr<Connection> m_connection;
    bool m_readOnly;
};

template <typename T>
Result<T> SqlStore::reading(const std::function<Result<T>()>& read)
{
    auto transaction = Transaction::begin(*m_connection, Access::Read);
    if (!transaction) {
        return transaction.error();
    }
    Result<T> answer = read();
    if (!answer) {
        return answer;
    }
    const Result<void> ended = transaction->commit();
    return ended ? std::move(answer) : Result<T>(ended.error());
}

} // namespace cb
