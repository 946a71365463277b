// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Session.h"
#include "ui/commands/Editor.h"
#include "ui/freezes/WindowEditor.h"
#include "ui/shell/BoardContext.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/StatusAnnouncer.h"

namespace cb {

void WindowEditor::save()
{
    if (m_save->isEnabled()) {
        write(
            m_draft,
            isNew() ? tr("Add “%1”", "window").arg(m_draft.name)
                    : tr("Save “%1”", "window").arg(m_draft.name),
            {});
    }
}

void WindowEditor::write(const CalendarWindow& window, const QString& label, const QString& reason)
{
    m_isSaving = true;
    updateState();
    Edit edit;
    edit.label = label;
    edit.reason = reason;
    edit.batch.puts.emplace_back(window);
    m_context.editor.apply(
        std::move(edit),
        {.reason = reason},
        this,
        [this, window, label](const Result<WriteReceipt>& receipt) {
            m_isSaving = false;
            if (!receipt) {
                m_message->clearActions();
                m_message->showMessage(Tone::Bad, receipt.error().what);
                updateState();
                return;
            }
            m_message->hide();
            updateState();
            m_context.announcer.announce(tr("%1: saved.", "what was done").arg(label));
            emit saved(window.id);
        });
}

void WindowEditor::askToRemove()
{
    if (!m_hasWindow || isNew() || !m_remove->isEnabled()) {
        return;
    }
    m_message->clearActions();
    m_message->addAction(tr("Delete it"), {}, [this] { remove(); })->setFocus();
    m_message->addAction(tr("Keep it"), {}, [this] { m_message->hide(); });
    m_message->showMessage(
        Tone::Warn,
        tr("Delete “%1” with all its instances and exceptions? Undo brings it back.")
            .arg(m_base.name));
}

void WindowEditor::remove()
{
    Edit edit;
    edit.label = tr("Delete “%1”", "window").arg(m_base.name);
    const BoardSnapshot& board = *m_context.session.snapshot();
    for (const FreezeException& exception : *board.exceptions) {
        if (exception.window == m_base.id) {
            edit.batch.removals.append(
                {{RecordKind::FreezeException, exception.id.value}, exception.revision});
        }
    }
    edit.batch.removals.append({{RecordKind::Window, m_base.id.value}, m_base.revision});
    m_context.editor.apply(
        std::move(edit), {}, this, [this, id = m_base.id](const Result<WriteReceipt>& receipt) {
            m_message->clearActions();
            if (!receipt) {
                m_message->showMessage(Tone::Bad, receipt.error().what);
                return;
            }
            m_message->hide();
            emit removed(id);
        });
}

} // namespace cb
