// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/EditNotice.h"

#include "ui/commands/Editor.h"
#include "ui/records/FieldEditor.h"
#include "ui/records/RecordWords.h"
#include "ui/shell/BoardContext.h"
#include "ui/widgets/Button.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {

EditNotice::EditNotice(BoardContext& context, QWidget* parent)
    : MessageBar(context.theme, parent)
    , m_context(context)
{
    setObjectName(u"editNotice"_s);
    setClosable(true);
    hide();
    connect(&context.editor, &Editor::clashed, this, &EditNotice::showClash);
    connect(&context.editor, &Editor::refused, this, &EditNotice::showRefusal);
    connect(&context.editor, &Editor::applied, this, &QWidget::hide);
}

void EditNotice::showClash(const EditClash& clash)
{
    clearActions();
    const BoardSnapshot& snapshot = *m_context.session.snapshot();
    const auto words = [&snapshot](const Change& change, ChangeField field) {
        const QString text = fieldWords(change, field, snapshot).simplified().left(60);
        return text.isEmpty() ? tr("not given") : text;
    };
    QStringList lines;
    for (const ChangeField field : clash.fields) {
        lines.append(
            tr("%1: theirs %2, yours %3", "field, value, value")
                .arg(fieldLabel(field), words(clash.theirs, field), words(clash.mine, field)));
    }
    const QString who = clash.author.isEmpty() ? tr("Somebody else") : clash.author;
    const RecordTimes times(snapshot.zone(), m_context.session.clock().now());
    const QString when = clash.at ? times.instant(*clash.at) : tr("meanwhile");
    showMessage(
        Tone::Warn,
        tr("“%1” was not written: %2 changed %3 (%4). %5")
            .arg(clash.label, who, clash.theirs.number, when, lines.join(u". "_s)));
    addAction(tr("Keep theirs"), {}, [this] { hide(); })->setObjectName(u"clash.theirs"_s);
    addAction(tr("Take mine"), {}, [this, clash] {
        hide();
        m_context.editor.takeMine(clash);
    })->setObjectName(u"clash.mine"_s);
}

void EditNotice::showRefusal(const QString& label, const Error& error)
{
    clearActions();
    showMessage(Tone::Bad, tr("“%1” was not written. %2", "what, reason").arg(label, error.what));
}

} // namespace cb
