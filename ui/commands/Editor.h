// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/Decide.h"
#include "core/session/Session.h"
#include "ui/commands/EditClash.h"
#include "ui/commands/EditCommand.h"
#include "ui/commands/EditJobs.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>

class QUndoStack;

namespace cb {

/// How an edit is made.
struct EditOptions
{
    QString reason; ///< kept in the audit, where one was asked for
    int mergeId = -1; ///< steps of one gesture share it and become one undo step
};

/// The one way by which views write: sends edits to the session one after another, puts what was
/// written on the undo stack, and undoes it. Lives on the UI thread and never blocks. `done` is
/// always called once, on the UI thread, unless `context` died or another board was opened.
///
/// An edit of a change is made from its stored value, so that what others changed meanwhile in
/// other fields stays. Where they changed the same fields since the snapshot that the user saw,
/// nothing is written and clashed() tells of both.
class Editor : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<WriteReceipt>&)>;
    /// Sets fields of one change. Runs on the storage thread: captures values only.
    using Mutate = ChangeMutation;

    /// `session` and `undo` must outlive it. Limits the stack to 100 steps.
    Editor(Session& session, QUndoStack& undo, QObject* parent = nullptr);

    /// Writes an edit that is complete (records with the revisions that the user saw).
    void apply(Edit edit, const EditOptions& options, QObject* context, Done done);

    /// Sets fields on some changes in one write and one undo step. `label` is translated ("Set the
    /// team of 4 changes"). What `mutate` leaves equal is not written; nothing left: success.
    void setFields(
        const QList<ChangeId>& ids,
        const QString& label,
        const Mutate& mutate,
        const EditOptions& options = {},
        QObject* context = nullptr,
        Done done = {});

    /// Sets the planned window. If the length stays, the outage window and the tasks' planned times
    /// move along. `options.mergeId` makes key steps one undo step.
    void moveChange(
        ChangeId id,
        Span planned,
        const EditOptions& options = {},
        QObject* context = nullptr,
        Done done = {});

    /// Moves the planned windows by whole days of wall clock in `zone`, keeping their length.
    void moveByDays(
        const QList<ChangeId>& ids,
        int days,
        const QTimeZone& zone,
        const EditOptions& options = {},
        QObject* context = nullptr,
        Done done = {});

    /// Sets several planned windows (as moveChange()) in one undo step. Where a move asks, a
    /// proposal to those whose change it is is written instead (MoveProposal), with `reason`.
    void moveChanges(
        const QList<PlannedMove>& moves,
        const QString& label,
        const QString& reason,
        QObject* context = nullptr,
        Done done = {});

    /// Inserts new changes in one undo step; those without a number get the board's next ones.
    void create(
        std::vector<Change> changes,
        const QString& label,
        QObject* context = nullptr,
        Done done = {});

    /// Deletes drafts (a tombstone stays); refused for any other state.
    void deleteDrafts(const QList<ChangeId>& ids, QObject* context = nullptr, Done done = {});

    /// Brings changes to another state where the lifecycle allows it to `actor` for all of them;
    /// else nothing is written and the error says which not, and why.
    void transition(
        const QList<ChangeId>& ids,
        const TransitionRequest& request,
        const Actor& actor,
        QObject* context = nullptr,
        Done done = {});

    /// Records a decision (core/policy decide()). Undoing it writes one that supersedes it.
    void decide(
        ChangeId id,
        const DecisionDraft& draft,
        const Actor& actor,
        QObject* context = nullptr,
        Done done = {});

    /// Does something with a task of a change (core/policy applyTask()).
    void task(
        ChangeId id,
        const TaskRequest& request,
        const Actor& actor,
        QObject* context = nullptr,
        Done done = {});

    /// Puts a change on hold with a reason, or releases it (no reason).
    void hold(
        ChangeId id,
        const QString& reason,
        const Actor& actor,
        QObject* context = nullptr,
        Done done = {});

    void attach(
        const QList<Attachment>& attachments,
        const QHash<AttachmentId, QByteArray>& bytes,
        QObject* context = nullptr,
        Done done = {});
    void detach(const Attachment& attachment, QObject* context = nullptr, Done done = {});

    /// Writes my fields over theirs after clashed().
    void takeMine(const EditClash& clash);

    /// Makes an undo step of an edit that was written on the storage thread already (an import,
    /// with its own progress); `inverse` takes it back.
    void adopt(const Edit& written, const Edit& inverse);

    /// After all edits asked for before. Nothing to undo: nothing happens.
    void undo();
    void redo();

    /// Edits are waiting or being written.
    bool isBusy() const { return m_isRunning || !m_tasks.empty(); }

signals:
    /// Written, and on the undo stack where it can be taken back.
    void applied(const QString& label);
    /// Planned windows were written other than they were: the changes with their new windows. Not
    /// by undo and redo.
    void moved(const QList<std::pair<cb::ChangeId, cb::Span>>& windows);
    /// Taken back or done again.
    void undone(const QString& label);
    void redone(const QString& label);
    /// Not written; the board is as before. `label` says what was asked for.
    void refused(const QString& label, const cb::Error& error);
    void clashed(const cb::EditClash& clash);
    void busyChanged(bool isBusy);

private:
    friend class EditCommand;

    using Task = std::function<void()>;

    void enqueue(Task task);
    void runNext();
    void finishTask();
    bool refuseAtOnce(const QString& label, const Done& done);
    void make(
        const QString& label,
        std::function<Result<PreparedEdit>(Store&)> maker,
        const EditOptions& options,
        QObject* context,
        const Done& done,
        Task atStart = {});
    void write(const Edit& edit, const EditOptions& options, const Done& done);
    void push(const Edit& written, const Edit& inverse, const EditOptions& options);
    void tellOfMoves(const WriteBatch& written, const WriteBatch& before);
    void fail(const QString& label, const Error& error, const Done& done);

    enum class Attempt
    {
        First,
        Rebased
    };

    void reverse(const std::shared_ptr<EditStep>& step, bool isUndo);
    void writeReverse(
        const std::shared_ptr<EditStep>& step, const Edit& edit, bool isUndo, Attempt attempt);
    void rebase(const std::shared_ptr<EditStep>& step, bool isUndo);
    void reversed(
        const std::shared_ptr<EditStep>& step, const Edit& written, Edit inverse, bool isUndo);
    void reverseFailed(const std::shared_ptr<EditStep>& step, const Error& error, bool isUndo);
    void supersede(const std::shared_ptr<EditStep>& step);
    void pushDecision(const Edit& written, std::function<Result<PreparedEdit>(Store&)> supersedeIt);
    void runStack(void (QUndoStack::*move)());
    int positionOf(const std::shared_ptr<EditStep>& step) const;
    void moveQuietly(int index);
    void drop(const std::shared_ptr<EditStep>& step);

    qint64 latestRevision(const RecordRef& ref, qint64 revision) const;
    void resolveRevisions(WriteBatch& batch) const;
    void noteOwnRevisions(const WriteBatch& inverse);
    void noteEqualRevisions(const WriteBatch& before, const WriteBatch& now);
    void forget();

    Session& m_session;
    QUndoStack& m_undo;
    std::deque<Task> m_tasks;
    /// A revision of a record whose content is stored again under a later one.
    QHash<QPair<RecordRef, qint64>, qint64> m_equalRevisions;
    /// What this editor wrote last: newer than the snapshot until that is refreshed.
    QHash<RecordRef, qint64> m_ownRevisions;
    bool m_isRunning = false;
    bool m_isMovingQuietly = false;
    bool m_isInStackTask = false;
    bool m_hasReverseStarted = false;
};

} // namespace cb
