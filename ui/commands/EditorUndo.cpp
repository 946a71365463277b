// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/DocumentEdits.h"
#include "ui/commands/Editor.h"

#include <QScopedValueRollback>
#include <QUndoStack>

namespace cb {
namespace {

bool mayWorkLater(const Error& error)
{
    return error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::CannotWrite
        || error.kind == ErrorKind::Cancelled;
}

/// A name among the records for a document that counts its edits.
RecordRef refOfDocument(const NamedDocument& document)
{
    return {{}, QUuid::createUuidV5(QUuid(), document.kind + u'/' + document.name)};
}

/// The edit that such a document is to be written over.
qint64 editBefore(const NamedDocument& document)
{
    return countsEdits(document.kind) ? editOf(document.content) - 1 : -1;
}

} // namespace

void Editor::undo()
{
    enqueue([this] { runStack(&QUndoStack::undo); });
}

void Editor::redo()
{
    enqueue([this] { runStack(&QUndoStack::redo); });
}

void Editor::runStack(void (QUndoStack::*move)())
{
    m_hasReverseStarted = false;
    {
        const QScopedValueRollback<bool> inTask(m_isInStackTask, true);
        (m_undo.*move)();
    }
    if (!m_hasReverseStarted) {
        finishTask();
    }
}

void Editor::reverse(const std::shared_ptr<EditStep>& step, bool isUndo)
{
    const auto start = [this, step, isUndo] {
        if (step->supersede) {
            supersede(step);
            return;
        }
        Edit edit = step->next;
        resolveRevisions(edit.batch);
        writeReverse(step, edit, isUndo, Attempt::First);
    };
    m_hasReverseStarted = true;
    if (m_isInStackTask) {
        start();
    } else {
        enqueue(start);
    }
}

void Editor::writeReverse(
    const std::shared_ptr<EditStep>& step, const Edit& edit, bool isUndo, Attempt attempt)
{
    m_session.apply(edit, this, [this, step, edit, isUndo, attempt](Result<EditOutcome> outcome) {
        if (outcome) {
            noteOwnRevisions(outcome->inverse.batch);
            if (attempt == Attempt::First) {
                noteEqualRevisions(step->last.batch, outcome->inverse.batch);
            }
            reversed(step, edit, outcome->inverse, isUndo);
        } else if (outcome.error().kind == ErrorKind::Conflict && attempt == Attempt::First) {
            rebase(step, isUndo);
            return;
        } else {
            reverseFailed(step, outcome.error(), isUndo);
        }
        finishTask();
    });
}

void Editor::rebase(const std::shared_ptr<EditStep>& step, bool isUndo)
{
    Edit next = step->next;
    resolveRevisions(next.batch);
    m_session.run<PreparedEdit>(
        [last = step->last, next](Store& store) { return jobs::rebase(store, last, next); },
        this,
        [this, step, isUndo](Result<PreparedEdit> prepared) {
            if (!prepared) {
                reverseFailed(step, prepared.error(), isUndo);
                finishTask();
            } else if (prepared->clash) {
                drop(step);
                emit clashed(*prepared->clash);
                finishTask();
            } else if (prepared->edit.batch.isEmpty()) {
                drop(step); // somebody else took it back already
                isUndo ? emit undone(step->last.label) : emit redone(step->last.label);
                finishTask();
            } else {
                writeReverse(step, prepared->edit, isUndo, Attempt::Rebased);
            }
        });
}

void Editor::reversed(
    const std::shared_ptr<EditStep>& step, const Edit& written, Edit inverse, bool isUndo)
{
    step->last = written;
    step->next = std::move(inverse);
    isUndo ? emit undone(step->last.label) : emit redone(step->last.label);
}

void Editor::reverseFailed(const std::shared_ptr<EditStep>& step, const Error& error, bool isUndo)
{
    if (mayWorkLater(error)) {
        const int position = positionOf(step);
        if (position >= 0) {
            moveQuietly(isUndo ? position + 1 : position);
        }
    } else {
        drop(step);
    }
    emit refused(
        isUndo ? tr("Undo: %1").arg(step->last.label) : tr("Redo: %1").arg(step->last.label),
        error);
}

int Editor::positionOf(const std::shared_ptr<EditStep>& step) const
{
    for (int i = 0; i < m_undo.count(); ++i) {
        const auto* command = dynamic_cast<const EditCommand*>(m_undo.command(i));
        if (command && command->step() == step) {
            return i;
        }
    }
    return -1;
}

void Editor::moveQuietly(int index)
{
    const QScopedValueRollback<bool> quiet(m_isMovingQuietly, true);
    m_undo.setIndex(index);
}

/// The stack drops an obsolete command when it passes over it.
void Editor::drop(const std::shared_ptr<EditStep>& step)
{
    step->isObsolete = true;
    const int position = positionOf(step);
    const int index = m_undo.index();
    if (position < 0) {
        return;
    }
    if (position >= index) {
        moveQuietly(position + 1);
        moveQuietly(index);
    } else {
        moveQuietly(position);
        moveQuietly(index - 1);
    }
}

qint64 Editor::latestRevision(const RecordRef& ref, qint64 revision) const
{
    for (auto next = m_equalRevisions.constFind({ref, revision}); next != m_equalRevisions.cend();
         next = m_equalRevisions.constFind({ref, revision}))
    {
        revision = *next;
    }
    return revision;
}

void Editor::resolveRevisions(WriteBatch& batch) const
{
    for (Record& record : batch.puts) {
        const qint64 revision = revisionOf(record);
        if (revision > 0) {
            const qint64 latest = latestRevision(refOf(record), revision);
            std::visit([latest](auto& value) { value.revision = latest; }, record);
        }
    }
    for (RecordRemoval& removal : batch.removals) {
        removal.revision = latestRevision(removal.ref, removal.revision);
    }
    for (NamedDocument& document : batch.documents) {
        if (const qint64 before = editBefore(document); before > 0) {
            document = asEdit(document, latestRevision(refOfDocument(document), before) + 1);
        }
    }
}

void Editor::noteOwnRevisions(const WriteBatch& inverse)
{
    for (const Record& record : inverse.puts) {
        m_ownRevisions.insert(refOf(record), revisionOf(record));
    }
    for (const RecordRemoval& removal : inverse.removals) {
        m_ownRevisions.insert(removal.ref, removal.revision);
    }
}

/// `before` was written over revisions whose content is stored again now, as `now` (which would do
/// it again) expects it. The newest revision leads nowhere, so that following them ends.
void Editor::noteEqualRevisions(const WriteBatch& before, const WriteBatch& now)
{
    QHash<RecordRef, qint64> stored;
    for (const Record& record : now.puts) {
        stored.insert(refOf(record), revisionOf(record));
    }
    for (const RecordRemoval& removal : now.removals) {
        stored.insert(removal.ref, removal.revision);
    }
    for (const NamedDocument& document : now.documents) {
        stored.insert(refOfDocument(document), editBefore(document));
    }
    const auto note = [this, &stored](const RecordRef& ref, qint64 revision) {
        const qint64 latest = stored.value(ref, 0);
        if (revision > 0 && latest > 0 && revision != latest) {
            m_equalRevisions.remove({ref, latest});
            m_equalRevisions.insert({ref, revision}, latest);
        }
    };
    for (const Record& record : before.puts) {
        note(refOf(record), revisionOf(record));
    }
    for (const RecordRemoval& removal : before.removals) {
        note(removal.ref, removal.revision);
    }
    for (const NamedDocument& document : before.documents) {
        note(refOfDocument(document), editBefore(document));
    }
}

} // namespace cb
