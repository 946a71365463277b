// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/WriteAssessment.h"

#include "core/domain/DisplayState.h"
#include "core/session/Session.h"
#include "ui/shell/BoardContext.h"

#include <QCoreApplication>
#include <QPointer>

namespace cb {
namespace {

struct WriteAssessmentText
{
    Q_DECLARE_TR_FUNCTIONS(cb::WriteAssessment)
};

/// From the stored change, so that what others changed meanwhile stays.
Result<Edit> prepare(
    Store& store, const Assessment& assessment, const std::optional<NamedDocument>& model)
{
    Result<Record> stored = store.record({RecordKind::Change, assessment.change.value});
    if (!stored) {
        return stored.error();
    }
    Change change = std::get<Change>(std::move(stored).value());
    if (isEnded(change.state)) {
        return Error{
            ErrorKind::NotPermitted,
            WriteAssessmentText::tr("%1 has ended: its risk can't be assessed any more.")
                .arg(change.number),
            {}};
    }
    Edit edit;
    edit.label = WriteAssessmentText::tr("Assess %1", "undo step: change").arg(change.number);
    change.risk = assessment.level;
    edit.batch.puts = {std::move(change), assessment};
    if (model) {
        edit.batch.documents.append(*model);
    }
    return edit;
}

} // namespace

void writeAssessment(
    BoardContext& context,
    const Assessment& assessment,
    const std::optional<NamedDocument>& model,
    QObject* receiver,
    const Editor::Done& done)
{
    const auto answer = [guard = QPointer<QObject>(receiver),
                         done](const Result<WriteReceipt>& receipt) {
        if (guard) {
            done(receipt);
        }
    };
    Editor& editor = context.editor;
    // It is written also where the page is left at once.
    context.session.run<Edit>(
        [assessment, model](Store& store) { return prepare(store, assessment, model); },
        &editor,
        [&editor, answer](Result<Edit> edit) {
            if (edit) {
                editor.apply(*std::move(edit), {}, &editor, answer);
            } else {
                answer(edit.error());
            }
        });
}

} // namespace cb
