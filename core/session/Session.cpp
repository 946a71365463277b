// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Session.h"

#include "core/base/RunThen.h"
#include "core/session/Inverse.h"
#include "core/store/Backups.h"

#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int retryMs = 1000;
constexpr int historyLimit = 200;

Result<ChangeDetail> readChange(Store& store, ChangeId id)
{
    Result<Record> record = store.record({RecordKind::Change, id.value});
    if (!record) {
        return record.error();
    }
    auto decisions = store.decisions(id);
    auto assessments = store.assessments(id);
    auto conditions = store.conditions(id);
    auto attachments = store.attachments({RecordKind::Change, id.value});
    auto history = store.history({RecordKind::Change, id.value}, historyLimit);
    for (const Error* error :
         {decisions ? nullptr : &decisions.error(),
          assessments ? nullptr : &assessments.error(),
          conditions ? nullptr : &conditions.error(),
          attachments ? nullptr : &attachments.error(),
          history ? nullptr : &history.error()})
    {
        if (error) {
            return *error;
        }
    }
    return ChangeDetail{
        std::get<Change>(*record), *decisions, *assessments, *conditions, *attachments, *history};
}

} // namespace

Session::Session(Clock clock, QObject* parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_retry.setInterval(retryMs);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Session::tryAgain);
    connect(&m_storage, &StorageThread::opened, this, [this] { readFirst(m_visible); });
    connect(&m_storage, &StorageThread::openFailed, this, [this](const Error& error) {
        setConnection(Connection::Closed, error);
    });
    connect(&m_storage, &StorageThread::changedElsewhere, this, &Session::refresh);
    connect(&m_storage, &StorageThread::connectionLost, this, &Session::noteFailure);
    connect(&m_storage, &StorageThread::connectionRestored, this, &Session::tryAgain);
}

Session::~Session()
{
    m_loading.cancel();
}

void Session::open(const StorePlace& place, const OpenOptions& options, Span visible)
{
    start([place, options] { return openStore(place, options); }, place, options, visible);
}

void Session::create(
    const StorePlace& place,
    const BoardSettings& settings,
    const OpenOptions& options,
    Span visible)
{
    start(
        [place, settings, options] { return createStore(place, settings, options); },
        place,
        options,
        visible);
}

void Session::start(
    StorageThread::Opener opener, const StorePlace& place, const OpenOptions& options, Span visible)
{
    close();
    m_place = place;
    m_options = options;
    m_visible = visible;
    setConnection(Connection::Opening);
    m_storage.open(std::move(opener), options.password);
}

void Session::close()
{
    m_loading.cancel();
    m_loading = CancelToken();
    ++m_boardsOpened;
    m_isRefreshQueued = false;
    m_retry.stop();
    m_lastSyncAt.reset();
    if (m_connection != Connection::Closed) {
        m_storage.open(
            [] {
                return Result<std::unique_ptr<Store>>(Error{ErrorKind::Cancelled, {}, {}});
            },
            {});
        m_snapshot = std::make_shared<BoardSnapshot>();
        emit snapshotChanged();
    }
    setConnection(Connection::Closed);
}

void Session::readFirst(Span visible)
{
    struct First
    {
        SnapshotPtr snapshot;
        bool isReadOnly = false;
    };

    m_storage.post<First>(
        this,
        [visible](Store& store) -> Result<First> {
            Result<SnapshotPtr> snapshot = store.snapshot(visible, {});
            if (!snapshot) {
                return snapshot.error();
            }
            return First{*snapshot, store.isReadOnly()};
        },
        [this, board = m_boardsOpened](Result<First> first) {
            if (board != m_boardsOpened) {
                return;
            }
            if (!first) {
                setConnection(Connection::Closed, first.error());
                return;
            }
            m_isReadOnly = first->isReadOnly;
            setConnection(Connection::Connected);
            publish(first->snapshot);
            if (!m_snapshot->isComplete) {
                readRest();
            }
            backUp();
        });
}

/// In the background; the copy has a connection of its own.
void Session::backUp()
{
    const bool isDue = m_options.withBackups && m_place.engine == StorePlace::Engine::Sqlite
        && !m_isReadOnly && !m_snapshot->settings.isDemo;
    if (!isDue) {
        return;
    }
    runThen(
        QThreadPool::globalInstance(),
        this,
        [path = m_place.path,
         folder = m_options.backupFolder,
         now = m_clock.now(),
         cancel = m_loading] {
            return Backups(path, folder).makeIfDue(now, {cancel, {}});
        },
        [this](const Result<std::optional<Backup>>& made) {
            if (!made && made.error().kind != ErrorKind::Cancelled) {
                emit backupFailed(made.error());
            }
        });
}

/// On a connection of its own, so that pages and edits need not wait for it.
void Session::readRest()
{
    JobControl job{m_loading, [this, board = m_boardsOpened](qint64 done, qint64 total) {
                       QMetaObject::invokeMethod(this, [this, board, done, total] {
                           if (board == m_boardsOpened) {
                               emit loadProgressed(done, total);
                           }
                       });
                   }};
    OpenOptions options = m_options;
    options.readOnly = true;
    runThen(
        QThreadPool::globalInstance(),
        this,
        [place = m_place, options, job]() -> Result<SnapshotPtr> {
            Result<std::unique_ptr<Store>> store = openStore(place, options);
            if (!store) {
                return store.error();
            }
            return (*store)->snapshot(std::nullopt, job);
        },
        [this, board = m_boardsOpened](const Result<SnapshotPtr>& all) {
            if (board != m_boardsOpened) {
                return;
            }
            if (!all) {
                noteFailure(all.error());
                return;
            }
            publish(*all);
            emit loadProgressed(m_snapshot->totalChanges, m_snapshot->totalChanges);
            refresh(); // what was written meanwhile
        });
}

void Session::refresh()
{
    if (m_isRefreshQueued || m_connection == Connection::Closed
        || m_connection == Connection::Opening) {
        return;
    }
    m_isRefreshQueued = true;
    m_storage.post<SnapshotPtr>(
        this,
        [base = m_snapshot](Store& store) { return store.refreshed(base, {}); },
        [this, board = m_boardsOpened, base = m_snapshot](Result<SnapshotPtr> next) {
            if (board != m_boardsOpened) {
                return;
            }
            m_isRefreshQueued = false;
            if (!next) {
                noteFailure(next.error());
            } else if (m_snapshot != base) {
                refresh(); // the rest of the board came in between
            } else if (*next != base) {
                publish(*next);
            } else {
                m_lastSyncAt = m_clock.now();
            }
        });
}

void Session::publish(SnapshotPtr snapshot)
{
    m_snapshot = std::move(snapshot);
    m_lastSyncAt = m_clock.now();
    emit snapshotChanged();
}

void Session::noteFailure(const Error& error)
{
    if (error.kind == ErrorKind::Unreachable && m_connection == Connection::Connected) {
        setConnection(Connection::Lost, error);
        m_retry.start();
    }
}

void Session::tryAgain()
{
    if (m_connection != Connection::Lost) {
        return;
    }
    m_storage.post<qint64>(
        this,
        [](Store& store) { return store.sequence(); },
        [this, board = m_boardsOpened](const Result<qint64>& sequence) {
            if (board != m_boardsOpened || m_connection != Connection::Lost) {
                return;
            }
            if (!sequence) {
                m_retry.start();
                return;
            }
            setConnection(Connection::Connected);
            refresh();
            if (!m_snapshot->isComplete) {
                readRest();
            }
        });
}

void Session::setConnection(Connection connection, const Error& error)
{
    if (m_connection == connection && m_lastError == error) {
        return;
    }
    m_connection = connection;
    m_lastError = error;
    emit connectionChanged();
}

Error Session::notReady(Connection connection)
{
    return connection == Connection::Lost
        ? Error{
            ErrorKind::Unreachable,
            tr("The connection to the board is lost. Nothing was saved; your text is kept. "
               "It can be saved as soon as the connection is back."),
            {}}
        : Error{ErrorKind::NotFound, tr("No board is open."), {}};
}

void Session::apply(Edit edit, QObject* context, Done<EditOutcome> done)
{
    if (m_connection != Connection::Connected) {
        done(notReady(m_connection));
        return;
    }
    Author author = m_author;
    author.reason = edit.reason;
    run<EditOutcome>(
        [edit = std::move(edit), author](Store& store) -> Result<EditOutcome> {
            Result<WriteBatch> inverse = inverseOf(edit.batch, store);
            if (!inverse) {
                return inverse.error();
            }
            Result<WriteReceipt> receipt = store.write(edit.batch, author);
            if (!receipt) {
                return receipt.error();
            }
            return EditOutcome{*receipt, Edit{edit.label, {}, *inverse}};
        },
        context,
        std::move(done));
}

void Session::loadChange(ChangeId id, QObject* context, Done<ChangeDetail> done)
{
    m_storage.post<ChangeDetail>(
        context, [id](Store& store) { return readChange(store, id); }, std::move(done));
}

void Session::loadRecords(
    const QList<RecordRef>& refs, QObject* context, Done<std::vector<Record>> done)
{
    m_storage.post<std::vector<Record>>(
        context,
        [refs](Store& store) -> Result<std::vector<Record>> {
            std::vector<Record> records;
            records.reserve(static_cast<std::size_t>(refs.size()));
            for (const RecordRef& ref : refs) {
                Result<Record> record = store.record(ref);
                if (!record) {
                    return record.error();
                }
                records.push_back(std::move(record).value());
            }
            return records;
        },
        std::move(done));
}

void Session::loadHistory(RecordRef ref, int limit, QObject* context, Done<QList<AuditEntry>> done)
{
    m_storage.post<QList<AuditEntry>>(
        context, [ref, limit](Store& store) { return store.history(ref, limit); }, std::move(done));
}

void Session::loadAttachment(AttachmentId id, QObject* context, Done<QByteArray> done)
{
    m_storage.post<QByteArray>(
        context, [id](Store& store) { return store.attachmentBytes(id); }, std::move(done));
}

void Session::loadDocuments(const QString& kind, QObject* context, Done<QList<NamedDocument>> done)
{
    m_storage.post<QList<NamedDocument>>(
        context, [kind](Store& store) { return store.documents(kind); }, std::move(done));
}

void Session::nextChangeNumber(QObject* context, Done<QString> done)
{
    m_storage.post<QString>(
        context, [](Store& store) { return store.nextChangeNumber(); }, std::move(done));
}

void Session::search(const QString& text, int limit, QObject* context, Done<QList<SearchHit>> done)
{
    m_storage.post<QList<SearchHit>>(
        context,
        [text, limit](Store& store) { return store.search(text, limit); },
        std::move(done));
}

} // namespace cb
