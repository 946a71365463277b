// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/ConflictsBefore.h"

#include "core/base/RunThen.h"
#include "core/conflict/FindConflicts.h"
#include "core/session/ReviewJobs.h"

#include <QThreadPool>

namespace cb {
namespace {

using BaselinePtr = std::shared_ptr<const Baseline>;

/// Just before the last import, by the audit: entries are read backwards to the first of an import
/// and on to one of another write (all entries of a write have one time). NotFound: there was none.
Result<Instant> beforeLastImport(Store& store, const CancelToken& cancel)
{
    constexpr qint64 step = 5000;
    const Result<qint64> last = store.sequence();
    if (!last) {
        return last.error();
    }
    const QLatin1StringView origin("import");
    std::optional<Instant> first;
    for (qint64 end = *last; end > 0 && !cancel.isCancelled(); end -= step) {
        const qint64 begin = std::max<qint64>(0, end - step);
        const Result<QList<AuditEntry>> entries =
            store.auditSince(begin, static_cast<int>(end - begin));
        if (!entries) {
            return entries.error();
        }
        for (auto entry = entries->crbegin(); entry != entries->crend(); ++entry) {
            if (first && entry->at != *first) {
                return first->plusMs(-1);
            }
            if (entry->origin == origin) {
                first = entry->at;
            }
        }
    }
    if (first) {
        return first->plusMs(-1);
    }
    return Error{
        ErrorKind::NotFound, ConflictsBefore::tr("Nothing was imported into this board yet."), {}};
}

std::shared_ptr<const std::vector<ConflictKey>> keysThen(
    const BaselinePtr& then, const SnapshotPtr& now, Instant at, const CancelToken& cancel)
{
    const SnapshotPtr board = boardOf(*then, *now);
    JobControl job;
    job.cancel = cancel;
    const ConflictRequest request{.now = at};
    const Result<ConflictSet> found = findConflicts(*board, conflictRulesOf(*now), request, job);
    return found ? std::make_shared<const std::vector<ConflictKey>>(keysOf(*found, *board))
                 : nullptr;
}

} // namespace

ConflictsBefore::ConflictsBefore(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_boardId(session.snapshot()->settings.boardId)
{
    connect(&session, &Session::snapshotChanged, this, [this] {
        const QUuid boardId = m_session.snapshot()->settings.boardId;
        if (boardId != m_boardId) { // another board has another past
            m_boardId = boardId;
            choose({});
        }
    });
}

ConflictsBefore::~ConflictsBefore()
{
    m_running.cancel();
}

void ConflictsBefore::choose(const SinceWhen& when)
{
    if (when == m_when) {
        return;
    }
    m_when = when;
    m_keys.reset();
    m_problem.clear();
    m_running.cancel();
    ++m_ticket;
    m_isReading = false;
    if (when.kind != SinceWhen::Kind::Always) {
        read();
    }
    emit changed();
}

/// Runs on the storage thread: values only.
Session::Job<BaselinePtr> ConflictsBefore::readingJob() const
{
    const SnapshotPtr board = m_session.snapshot();
    const QTimeZone zone = board->zone();
    const QDate today = WallTime::toLocal(m_session.clock().now(), zone).date;
    return [when = m_when,
            board,
            yesterday = WallTime::day(today.addDays(-1), zone).start,
            cancel = m_running](Store& store) -> Result<BaselinePtr> {
        if (when.kind == SinceWhen::Kind::Baseline) {
            return review::readBaseline(store, when.baseline);
        }
        Instant at = yesterday;
        if (when.kind == SinceWhen::Kind::Import) {
            const Result<Instant> before = beforeLastImport(store, cancel);
            if (!before) {
                return before.error();
            }
            at = *before;
        }
        JobControl job;
        job.cancel = cancel;
        Result<Baseline> then = review::boardAt(store, board, at, job);
        if (!then) {
            return then.error();
        }
        return std::make_shared<const Baseline>(*std::move(then));
    };
}

void ConflictsBefore::read()
{
    m_isReading = true;
    m_running = CancelToken();
    m_session.run<BaselinePtr>(
        readingJob(), this, [this, ticket = m_ticket](const Result<BaselinePtr>& then) {
            if (ticket != m_ticket) {
                return;
            }
            if (then) {
                find(*then);
            } else {
                fail(then.error());
            }
        });
}

void ConflictsBefore::find(const BaselinePtr& then)
{
    runThen(
        QThreadPool::globalInstance(),
        this,
        [then, now = m_session.snapshot(), at = m_session.clock().now(), cancel = m_running] {
            return keysThen(then, now, at, cancel);
        },
        [this, ticket = m_ticket](std::shared_ptr<const std::vector<ConflictKey>> keys) {
            if (ticket == m_ticket) {
                m_isReading = false;
                m_keys = std::move(keys);
                emit changed();
            }
        });
}

void ConflictsBefore::fail(const Error& error)
{
    m_isReading = false;
    m_problem = error.what;
    m_when = {};
    emit changed();
}

} // namespace cb
