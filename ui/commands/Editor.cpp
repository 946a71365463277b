// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/Editor.h"

#include <QPointer>
#include <QUndoStack>

namespace cb {
namespace {

constexpr int undoSteps = 100;

/// `done` that is silent once `context` died.
Editor::Done guarded(QObject* context, const Editor::Done& done)
{
    return [done, hasContext = context != nullptr, guard = QPointer<QObject>(context)](
               const Result<WriteReceipt>& result) {
        if (done && (!hasContext || guard)) {
            done(result);
        }
    };
}

} // namespace

Editor::Editor(Session& session, QUndoStack& undo, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_undo(undo)
{
    m_undo.setUndoLimit(undoSteps);
    connect(&m_session, &Session::connectionChanged, this, [this] {
        const Connection now = m_session.connection();
        if (now == Connection::Opening || now == Connection::Closed) {
            forget();
        }
    });
}

void Editor::forget()
{
    m_tasks.clear();
    m_undo.clear();
    m_equalRevisions.clear();
    m_ownRevisions.clear();
    if (m_isRunning) {
        m_isRunning = false;
        emit busyChanged(false);
    }
}

void Editor::enqueue(Task task)
{
    m_tasks.push_back(std::move(task));
    if (!m_isRunning) {
        m_isRunning = true;
        emit busyChanged(true);
        runNext();
    }
}

void Editor::runNext()
{
    const Task task = std::move(m_tasks.front());
    m_tasks.pop_front();
    task();
}

void Editor::finishTask()
{
    if (!m_isRunning) {
        return;
    }
    if (m_tasks.empty()) {
        m_isRunning = false;
        emit busyChanged(false);
        return;
    }
    runNext();
}

bool Editor::refuseAtOnce(const QString& label, const Done& done)
{
    if (!m_session.isReadOnly()) {
        return false;
    }
    fail(
        label,
        {ErrorKind::CannotWrite,
         tr("The board is open for reading only. Nothing was written."),
         {}},
        done);
    return true;
}

void Editor::fail(const QString& label, const Error& error, const Done& done)
{
    emit refused(label, error);
    done(error);
}

void Editor::apply(Edit edit, const EditOptions& options, QObject* context, Done done)
{
    enqueue([this, edit = std::move(edit), options, done = guarded(context, done)] {
        if (refuseAtOnce(edit.label, done)) {
            finishTask();
            return;
        }
        write(edit, options, done);
    });
}

void Editor::make(
    const QString& label,
    std::function<Result<PreparedEdit>(Store&)> maker,
    const EditOptions& options,
    QObject* context,
    const Done& done,
    Task atStart)
{
    enqueue([this,
             label,
             maker = std::move(maker),
             options,
             done = guarded(context, done),
             atStart = std::move(atStart)] {
        if (atStart) {
            atStart();
        }
        if (refuseAtOnce(label, done)) {
            finishTask();
            return;
        }
        if (m_session.connection() != Connection::Connected) {
            write({label, {}, {}}, options, done); // refused by the session, in its words
            return;
        }
        m_session.run<PreparedEdit>(
            maker, this, [this, label, options, done](Result<PreparedEdit> prepared) {
                if (!prepared) {
                    fail(label, prepared.error(), done);
                    finishTask();
                } else if (prepared->clash) {
                    emit clashed(*prepared->clash);
                    done(Error{
                        ErrorKind::Conflict,
                        tr("%1 was changed by somebody else meanwhile.")
                            .arg(prepared->clash->theirs.number),
                        {}});
                    finishTask();
                } else if (prepared->edit.batch.isEmpty()) {
                    done(WriteReceipt());
                    finishTask();
                } else {
                    write(prepared->edit, options, done);
                }
            });
    });
}

void Editor::write(const Edit& edit, const EditOptions& options, const Done& done)
{
    Edit sent = edit;
    sent.reason = options.reason;
    m_session.apply(sent, this, [this, sent, options, done](Result<EditOutcome> outcome) {
        if (!outcome) {
            fail(sent.label, outcome.error(), done);
        } else {
            noteOwnRevisions(outcome->inverse.batch);
            push(sent, outcome->inverse, options);
            emit applied(sent.label);
            tellOfMoves(sent.batch, outcome->inverse.batch);
            done(outcome->receipt);
        }
        finishTask();
    });
}

void Editor::tellOfMoves(const WriteBatch& written, const WriteBatch& before)
{
    QHash<ChangeId, std::optional<Span>> windows;
    for (const Record& record : before.puts) {
        if (const auto* change = std::get_if<Change>(&record)) {
            windows.insert(change->id, change->plannedWindow());
        }
    }
    QList<std::pair<ChangeId, Span>> found;
    for (const Record& record : written.puts) {
        const auto* change = std::get_if<Change>(&record);
        const auto old = change ? windows.constFind(change->id) : windows.constEnd();
        const std::optional<Span> window = change ? change->plannedWindow() : std::nullopt;
        if (old != windows.constEnd() && window && *old != window) {
            found.append({change->id, *window});
        }
    }
    if (!found.isEmpty()) {
        emit moved(found);
    }
}

void Editor::push(const Edit& written, const Edit& inverse, const EditOptions& options)
{
    if (inverse.batch.isEmpty()) {
        return; // append-only: superseded, never taken back
    }
    auto step = std::make_shared<EditStep>();
    step->last = written;
    step->next = inverse;
    step->mergeId = options.mergeId;
    step->writtenAtMs = m_session.clock().now().ms;
    m_undo.push(new EditCommand(*this, std::move(step)));
}

void Editor::adopt(const Edit& written, const Edit& inverse)
{
    push(written, inverse, {});
    emit applied(written.label);
}

void Editor::setFields(
    const QList<ChangeId>& ids,
    const QString& label,
    const Mutate& mutate,
    const EditOptions& options,
    QObject* context,
    Done done)
{
    // A single edit must not cover what somebody else just did; a bulk edit says one thing for all.
    const auto seen = std::make_shared<QHash<ChangeId, qint64>>();
    if (ids.size() == 1) {
        const ChangeColumns& changes = *m_session.snapshot()->changes;
        const int row = changes.rowOf(ids.first());
        if (row != noRow) {
            seen->insert(ids.first(), changes.revisions[static_cast<std::size_t>(row)]);
        }
    }
    make(
        label,
        [label, ids, seen, mutate](Store& store) {
            return jobs::setFields(store, label, ids, *seen, mutate);
        },
        options,
        context,
        done,
        [this, seen] {
            for (auto it = seen->begin(); it != seen->end(); ++it) {
                const RecordRef ref{RecordKind::Change, it.key().value};
                *it = std::max(*it, m_ownRevisions.value(ref, 0));
            }
        });
}

void Editor::moveChange(
    ChangeId id, Span planned, const EditOptions& options, QObject* context, Done done)
{
    const ChangeColumns& changes = *m_session.snapshot()->changes;
    const int row = changes.rowOf(id);
    const QString number = row == noRow ? QString() : changes.numbers.at(row);
    setFields(
        {id},
        tr("Move %1", "undo step: move a change").arg(number),
        [planned](Change& change) { setPlannedWindow(change, planned); },
        options,
        context,
        std::move(done));
}

void Editor::moveByDays(
    const QList<ChangeId>& ids,
    int days,
    const QTimeZone& zone,
    const EditOptions& options,
    QObject* context,
    Done done)
{
    setFields(
        ids,
        tr("Move %n change(s)", "undo step", static_cast<int>(ids.size())),
        [days, zone](Change& change) {
            if (const std::optional<Span> planned = change.plannedWindow()) {
                const LocalTime start = WallTime::toLocal(planned->start, zone).plus(days, 0);
                const Instant moved = WallTime::toInstant(start, zone);
                setPlannedWindow(change, {moved, moved.plusMs(planned->lengthMs())});
            }
        },
        options,
        context,
        std::move(done));
}

void Editor::create(std::vector<Change> changes, const QString& label, QObject* context, Done done)
{
    make(
        label,
        [label, changes = std::move(changes)](Store& store) {
            return jobs::create(store, label, changes);
        },
        {},
        context,
        done);
}

void Editor::deleteDrafts(const QList<ChangeId>& ids, QObject* context, Done done)
{
    const QString label = tr("Delete %n draft(s)", "undo step", static_cast<int>(ids.size()));
    make(
        label,
        [label, ids](Store& store) { return jobs::deleteDrafts(store, label, ids); },
        {},
        context,
        done);
}

void Editor::attach(
    const QList<Attachment>& attachments,
    const QHash<AttachmentId, QByteArray>& bytes,
    QObject* context,
    Done done)
{
    Edit edit;
    edit.label = tr("Attach %n file(s)", "undo step", static_cast<int>(attachments.size()));
    edit.batch.puts.assign(attachments.cbegin(), attachments.cend());
    edit.batch.attachmentBytes = bytes;
    apply(std::move(edit), {}, context, std::move(done));
}

void Editor::detach(const Attachment& attachment, QObject* context, Done done)
{
    Edit edit;
    edit.label = tr("Remove %1", "undo step: an attachment").arg(attachment.name);
    edit.batch.removals.append(
        {{RecordKind::Attachment, attachment.id.value}, attachment.revision});
    apply(std::move(edit), {}, context, std::move(done));
}

void Editor::takeMine(const EditClash& clash)
{
    Edit edit;
    edit.label = clash.label;
    edit.batch.puts.emplace_back(clash.mine);
    apply(std::move(edit), {}, nullptr, {});
}

} // namespace cb
