// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Session.h"
#include "ui/commands/EditJobs.h"

#include <QUndoCommand>

#include <functional>
#include <memory>

namespace cb {

class Editor;

/// What a command of the undo stack knows: values only, never pointers to records.
struct EditStep
{
    Edit last; ///< what was written last, as it was sent
    Edit next; ///< takes it back; holds the revisions that the store must still have
    /// For a decision, which is superseded instead of taken back: makes the edit that does so, on
    /// the storage thread. It can't be done again. Empty: `next` takes it back.
    std::function<Result<PreparedEdit>(Store&)> supersede;
    int mergeId = -1; ///< steps of one gesture share it: key steps of a move, typing
    qint64 writtenAtMs = 0; ///< by the session's clock
    bool isObsolete = false; ///< it can't be taken back any more: the stack drops it
};

/// A written edit on the undo stack. Commands are made by Editor only, after the board has taken
/// the edit: the stack never shows what was not written. Undoing and redoing is asynchronous; while
/// it runs the stack has moved already, and where the board refuses, Editor moves it back or drops
/// the command.
class EditCommand : public QUndoCommand
{
public:
    EditCommand(Editor& editor, std::shared_ptr<EditStep> step);

    void undo() override;
    void redo() override;

    int id() const override { return m_step->mergeId; }

    /// Two steps of one gesture on the same records, at most two seconds apart, become one.
    bool mergeWith(const QUndoCommand* other) override;

    const std::shared_ptr<EditStep>& step() const { return m_step; }

private:
    Editor& m_editor;
    std::shared_ptr<EditStep> m_step;
    bool m_isFirst = true; ///< the stack calls redo() when it takes a command: that is written
};

} // namespace cb
