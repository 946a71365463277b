// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/EditCommand.h"

#include "ui/commands/Editor.h"

namespace cb {
namespace {

constexpr qint64 mergeWithinMs = 2000;

Record* findRecord(std::vector<Record>& records, const RecordRef& ref)
{
    const auto found = std::find_if(records.begin(), records.end(), [&ref](const Record& record) {
        return refOf(record) == ref;
    });
    return found == records.end() ? nullptr : &*found;
}

/// Only plain changes of the same records merge: no inserts, removals, bytes or documents.
bool touchesTheSame(const WriteBatch& a, const WriteBatch& b)
{
    const auto isPlain = [](const WriteBatch& batch) {
        return batch.removals.isEmpty() && batch.addedDependencies.isEmpty()
            && batch.removedDependencies.isEmpty() && batch.documents.isEmpty() && !batch.settings
            && std::all_of(batch.puts.cbegin(), batch.puts.cend(), [](const Record& record) {
                   return revisionOf(record) > 0;
               });
    };
    return isPlain(a) && isPlain(b)
        && std::equal(
               a.puts.cbegin(),
               a.puts.cend(),
               b.puts.cbegin(),
               b.puts.cend(),
               [](const Record& x, const Record& y) { return refOf(x) == refOf(y); });
}

/// The content of `content` under the revisions of `revisions`.
void takeRevisions(WriteBatch& content, WriteBatch& revisions)
{
    for (Record& record : content.puts) {
        if (const Record* other = findRecord(revisions.puts, refOf(record))) {
            const qint64 revision = revisionOf(*other);
            std::visit([revision](auto& value) { value.revision = revision; }, record);
        }
    }
}

} // namespace

EditCommand::EditCommand(Editor& editor, std::shared_ptr<EditStep> step)
    : QUndoCommand(step->last.label)
    , m_editor(editor)
    , m_step(std::move(step))
{}

void EditCommand::undo()
{
    if (m_editor.m_isMovingQuietly) {
        setObsolete(m_step->isObsolete);
        return;
    }
    m_editor.reverse(m_step, true);
}

void EditCommand::redo()
{
    if (m_isFirst) {
        m_isFirst = false;
        return;
    }
    if (m_editor.m_isMovingQuietly) {
        setObsolete(m_step->isObsolete);
        return;
    }
    m_editor.reverse(m_step, false);
}

bool EditCommand::mergeWith(const QUndoCommand* other)
{
    const auto& later = *static_cast<const EditCommand*>(other)->m_step;
    if (m_step->supersede || later.supersede
        || later.writtenAtMs - m_step->writtenAtMs > mergeWithinMs
        || !touchesTheSame(m_step->last.batch, later.last.batch)
        || !touchesTheSame(m_step->next.batch, later.next.batch))
    {
        return false;
    }
    Edit last = later.last;
    takeRevisions(last.batch, m_step->last.batch);
    WriteBatch laterNext = later.next.batch;
    takeRevisions(m_step->next.batch, laterNext);
    m_step->last = std::move(last);
    m_step->next.label = m_step->last.label;
    m_step->writtenAtMs = later.writtenAtMs;
    setText(m_step->last.label);
    return true;
}

} // namespace cb
