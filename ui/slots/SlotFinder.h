// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/session/Session.h"
#include "core/slots/ClearConflicts.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace cb {

/// Free windows for one change, as of a snapshot (rows are its).
struct FoundSlots
{
    SnapshotPtr snapshot;
    SlotAnswer answer;
};

/// Moves that clear a set of changes, with the index that they were worked out on.
struct ClearedSet
{
    SnapshotPtr snapshot;
    std::shared_ptr<const ConflictIndex> index;
    ClearRequest request;
    ClearAnswer answer;
};

/// Finds slots and clears sets off the UI thread. Answers come on the UI thread; of several
/// questions of one `context` only the newest is answered, and none after the context died. What
/// the board knows of conflicts is made ready once for each snapshot. UI thread.
class SlotFinder : public QObject
{
    Q_OBJECT

public:
    using SlotsDone = std::function<void(const Result<FoundSlots>&)>;
    using OrderDone = std::function<void(const Result<Span>&)>;
    using ClearDone = std::function<void(const Result<ClearedSet>&)>;

    /// The finder of a session, made on first use; the session owns it.
    static SlotFinder& of(Session& session);

    /// The nearest free windows of a change of the board. `lengthMs`: nothing: as planned.
    void slotsFor(ChangeId change, int count, QObject* context, SlotsDone done);
    /// Of a change as it is being edited.
    void slotsFor(const Change& edited, int count, QObject* context, SlotsDone done);

    /// The window of a change that begins when all changes that it collides with have ended.
    /// NotFound: there are none.
    void windowAfterOthers(ChangeId change, QObject* context, OrderDone done);

    /// The request without `rows` and `fixed`, which are named by id here. The token stops it:
    /// Cancelled.
    CancelToken clear(
        ClearRequest request,
        const QList<ChangeId>& changes,
        const QSet<ChangeId>& fixed,
        QObject* context,
        ClearDone done);

    /// Nothing is being looked for.
    bool isIdle() const { return m_running == 0; }

private:
    /// The index of the latest snapshot, shared with the jobs.
    class IndexCache;

    explicit SlotFinder(Session& session);

    quint64 nextTicket(QObject* context);
    bool isNewest(QObject* context, quint64 ticket) const;

    /// Runs `job(index)` off the thread and gives its answer to `done`, if it is still wanted.
    template <typename T, typename Job>
    void run(QObject* context, Job job, std::function<void(const Result<T>&)> done);

    Session& m_session;
    std::shared_ptr<IndexCache> m_cache;
    QHash<QObject*, quint64> m_tickets;
    quint64 m_lastTicket = 0;
    int m_running = 0;
};

} // namespace cb
