// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/session/StorageThread.h"
#include "core/store/OpenStore.h"
#include "core/store/Store.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace cb {

enum class Connection
{
    Closed, ///< no board
    Opening,
    Connected,
    Lost ///< reading goes on from the last snapshot, edits are refused; it comes back by itself
};

/// One act of a user: what is written, and what the undo menu calls it.
struct Edit
{
    QString label; ///< translated, for example "Move CHG-2480"
    QString reason; ///< why, where a reason was asked for
    WriteBatch batch;
};

struct EditOutcome
{
    WriteReceipt receipt;
    /// Applying it takes the edit back; its own outcome's inverse does it again. Decisions are
    /// append-only: an edit that holds one has no inverse (an empty batch). Assessments are too,
    /// but are taken back by a withdrawal.
    Edit inverse;
};

/// All that a page about one change shows beyond the snapshot.
struct ChangeDetail
{
    Change change;
    QList<Decision> decisions; ///< oldest first
    QList<Assessment> assessments; ///< likewise, withdrawals among them
    QList<Condition> conditions;
    QList<Attachment> attachments;
    QList<AuditEntry> history; ///< newest first, at most 200
};

/// The board as the user interface sees it: the one place that reads and writes. Lives on the UI
/// thread and never blocks it; answers come as callbacks on that thread, and never after their
/// `context` died or another board was opened.
class Session : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Job = std::function<Result<T>(Store&)>;
    template <typename T>
    using Done = std::function<void(Result<T>)>;

    explicit Session(Clock clock = Clock(), QObject* parent = nullptr);
    ~Session() override;
    Q_DISABLE_COPY_MOVE(Session)

    /// Opens a board: `visible` first, the rest in the background (snapshotChanged() each time).
    /// Closes the one before.
    void open(const StorePlace& place, const OpenOptions& options, Span visible);
    /// Makes an empty board, and opens it.
    void create(
        const StorePlace& place,
        const BoardSettings& settings,
        const OpenOptions& options,
        Span visible);
    void close();

    Connection connection() const { return m_connection; }

    /// Why the board could not be opened or was lost.
    const Error& lastError() const { return m_lastError; }

    const StorePlace& place() const { return m_place; }

    bool isReadOnly() const { return m_isReadOnly; }

    /// Never null; an empty board before one is open.
    const SnapshotPtr& snapshot() const { return m_snapshot; }

    const Clock& clock() const { return m_clock; }

    /// When the last write or refresh came through.
    std::optional<Instant> lastSyncAt() const { return m_lastSyncAt; }

    /// Who is at the keyboard; written to the audit.
    void setAuthor(const Author& author) { m_author = author; }

    const Author& author() const { return m_author; }

    /// Writes an edit, audited, and publishes the next snapshot. While the connection is lost it is
    /// refused at once (Unreachable); somebody else's edit of the same record is a Conflict.
    /// Nothing is half written.
    void apply(Edit edit, QObject* context, Done<EditOutcome> done);

    void loadChange(ChangeId id, QObject* context, Done<ChangeDetail> done);
    void loadRecords(
        const QList<RecordRef>& refs, QObject* context, Done<std::vector<Record>> done);
    void loadHistory(RecordRef ref, int limit, QObject* context, Done<QList<AuditEntry>> done);
    void loadAttachment(AttachmentId id, QObject* context, Done<QByteArray> done);
    void loadDocuments(const QString& kind, QObject* context, Done<QList<NamedDocument>> done);
    void nextChangeNumber(QObject* context, Done<QString> done);
    void search(const QString& text, int limit, QObject* context, Done<QList<SearchHit>> done);

    /// Runs a job of core on the storage thread, for work that is more than one of the calls above
    /// (import, export, board copy). The job gets the store and must not keep it. Afterwards the
    /// snapshot is brought up to date.
    template <typename T>
    void run(Job<T> job, QObject* context, Done<T> done);

Q_SIGNALS:
    void snapshotChanged();
    /// connection(), place(), isReadOnly() or lastError() changed.
    void connectionChanged();
    /// Reading the rest of the board: `done` of `total` records; equal when all is there.
    void loadProgressed(qint64 done, qint64 total);
    /// The dated copy of the board file could not be made; the board itself is well.
    void backupFailed(const cb::Error& error);

private:
    void start(
        StorageThread::Opener opener,
        const StorePlace& place,
        const OpenOptions& options,
        Span visible);
    void readFirst(Span visible);
    void readRest();
    void backUp();
    void refresh();
    void publish(SnapshotPtr snapshot);
    void noteFailure(const Error& error);
    void setConnection(Connection connection, const Error& error = {});
    void tryAgain();
    static Error notReady(Connection connection);

    Clock m_clock;
    StorageThread m_storage;
    QTimer m_retry;
    SnapshotPtr m_snapshot = std::make_shared<BoardSnapshot>();
    StorePlace m_place;
    OpenOptions m_options;
    Author m_author;
    Error m_lastError;
    std::optional<Instant> m_lastSyncAt;
    Connection m_connection = Connection::Closed;
    bool m_isReadOnly = false;
    bool m_isRefreshQueued = false;
    quint64 m_boardsOpened = 0; ///< answers that belong to an earlier board are dropped
    Span m_visible;
    CancelToken m_loading;
};

template <typename T>
void Session::run(Job<T> job, QObject* context, Done<T> done)
{
    if (m_connection == Connection::Closed || m_connection == Connection::Opening) {
        done(notReady(m_connection));
        return;
    }
    m_storage.post<T>(
        context,
        std::move(job),
        [this, board = m_boardsOpened, done = std::move(done)](Result<T> result) {
            if (board != m_boardsOpened) {
                return;
            }
            if (!result) {
                noteFailure(result.error());
            } else {
                refresh();
            }
            done(std::move(result));
        });
}

} // namespace cb
