// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slots/SlotFinder.h"

#include "core/base/RunThen.h"

#include <QMutex>
#include <QPointer>
#include <QThreadPool>

namespace cb {

class SlotFinder::IndexCache
{
public:
    /// Makes the index where the snapshot is another one; others wait for it meanwhile.
    std::shared_ptr<const ConflictIndex> indexOf(const SnapshotPtr& snapshot, Instant now)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_snapshot != snapshot) {
            ConflictRequest request;
            request.now = now;
            m_index = std::make_shared<const ConflictIndex>(
                snapshot, conflictRulesOf(*snapshot), request);
            m_snapshot = snapshot;
        }
        return m_index;
    }

private:
    QMutex m_mutex;
    SnapshotPtr m_snapshot;
    std::shared_ptr<const ConflictIndex> m_index;
};

SlotFinder::SlotFinder(Session& session)
    : QObject(&session)
    , m_session(session)
    , m_cache(std::make_shared<IndexCache>())
{}

SlotFinder& SlotFinder::of(Session& session)
{
    auto* finder = session.findChild<SlotFinder*>(QString(), Qt::FindDirectChildrenOnly);
    return finder ? *finder : *new SlotFinder(session);
}

quint64 SlotFinder::nextTicket(QObject* context)
{
    if (!m_tickets.contains(context)) {
        connect(
            context, &QObject::destroyed, this, [this](QObject* gone) { m_tickets.remove(gone); });
    }
    m_tickets.insert(context, ++m_lastTicket);
    return m_lastTicket;
}

bool SlotFinder::isNewest(QObject* context, quint64 ticket) const
{
    return m_tickets.value(context) == ticket;
}

template <typename T, typename Job>
void SlotFinder::run(QObject* context, Job job, std::function<void(const Result<T>&)> done)
{
    const quint64 ticket = nextTicket(context);
    const SnapshotPtr snapshot = m_session.snapshot();
    if (!snapshot->isComplete) {
        done(Error{
            ErrorKind::Unreachable,
            tr("The board is still being read: what collides is not known yet."),
            {}});
        return;
    }
    ++m_running;
    runThen(
        QThreadPool::globalInstance(),
        this,
        [cache = m_cache, snapshot, now = m_session.clock().now(), job = std::move(job)] {
            return job(snapshot, cache->indexOf(snapshot, now));
        },
        [this, context = QPointer<QObject>(context), ticket, done = std::move(done)](
            const Result<T>& answer) {
            --m_running;
            if (context && isNewest(context, ticket)) {
                done(answer);
            }
        });
}

void SlotFinder::slotsFor(ChangeId change, int count, QObject* context, SlotsDone done)
{
    SlotRequest request;
    request.now = m_session.clock().now();
    request.count = count;
    run<FoundSlots>(
        context,
        [change, request, gone = tr("The change is not on the board any more.")](
            const SnapshotPtr& snapshot,
            const std::shared_ptr<const ConflictIndex>& index) -> Result<FoundSlots> {
            const int row = snapshot->changes->rowOf(change);
            if (row == noRow) {
                return Error{ErrorKind::NotFound, gone, {}};
            }
            Result<SlotAnswer> answer = findSlots(SlotSubject(*index, row), request);
            if (!answer) {
                return answer.error();
            }
            return FoundSlots{snapshot, *std::move(answer)};
        },
        std::move(done));
}

void SlotFinder::slotsFor(const Change& edited, int count, QObject* context, SlotsDone done)
{
    SlotRequest request;
    request.now = m_session.clock().now();
    request.count = count;
    run<FoundSlots>(
        context,
        [edited, request](
            const SnapshotPtr& snapshot,
            const std::shared_ptr<const ConflictIndex>& index) -> Result<FoundSlots> {
            Result<SlotAnswer> answer = findSlots(SlotSubject(*index, edited), request);
            if (!answer) {
                return answer.error();
            }
            return FoundSlots{snapshot, *std::move(answer)};
        },
        std::move(done));
}

void SlotFinder::windowAfterOthers(ChangeId change, QObject* context, OrderDone done)
{
    run<Span>(
        context,
        [change, none = tr("It collides with no other change: there is nothing to put in order.")](
            const SnapshotPtr& snapshot,
            const std::shared_ptr<const ConflictIndex>& index) -> Result<Span> {
            const int row = snapshot->changes->rowOf(change);
            const auto window = row == noRow ? std::nullopt : index->spanOf(row);
            std::optional<Span> last;
            const ConflictSet found = window ? index->conflictsOf(row) : ConflictSet();
            for (int i = 0; i < found.size(); ++i) {
                const Conflict conflict = found.at(i);
                if (!conflict.isBetweenChanges()) {
                    continue;
                }
                const auto other = index->spanOf(conflict.a == row ? conflict.b : conflict.a);
                if (other && (!last || other->end > last->end)) {
                    last = other;
                }
            }
            if (!last) {
                return Error{ErrorKind::NotFound, none, {}};
            }
            return windowAfter(*last, window->lengthMs());
        },
        std::move(done));
}

CancelToken SlotFinder::clear(
    ClearRequest request,
    const QList<ChangeId>& changes,
    const QSet<ChangeId>& fixed,
    QObject* context,
    ClearDone done)
{
    JobControl control;
    request.now = m_session.clock().now();
    request.actor = m_session.author().person;
    run<ClearedSet>(
        context,
        [request, changes, fixed, control](
            const SnapshotPtr& snapshot,
            const std::shared_ptr<const ConflictIndex>& index) -> Result<ClearedSet> {
            ClearedSet cleared{snapshot, index, request, {}};
            for (const ChangeId& id : changes) {
                const int row = snapshot->changes->rowOf(id);
                if (row != noRow) {
                    cleared.request.rows.push_back(row);
                    if (fixed.contains(id)) {
                        cleared.request.fixed.insert(row);
                    }
                }
            }
            Result<ClearAnswer> answer = clearConflicts(*index, cleared.request, control);
            if (!answer) {
                return answer.error();
            }
            cleared.answer = *std::move(answer);
            return cleared;
        },
        std::move(done));
    return control.cancel;
}

} // namespace cb
