// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/DocumentEdits.h"
#include "core/domain/WallTime.h"
#include "core/policy/PolicyProblems.h"
#include "core/session/Session.h"
#include "ui/commands/Editor.h"
#include "ui/policy/CellEditor.h"
#include "ui/policy/ModelForm.h"
#include "ui/policy/ModelsTableModel.h"
#include "ui/policy/PolicyCompareBox.h"
#include "ui/policy/PolicyTableModel.h"
#include "ui/policy/PolicyView.h"
#include "ui/policy/SmallTable.h"
#include "ui/records/ChangeDrafts.h"
#include "ui/shell/BoardContext.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/StatusAnnouncer.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {

int PolicyView::currentRow() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

/// Sends documents as one undo step; `said` is announced when they are there.
void PolicyView::write(
    const QString& label, const QList<NamedDocument>& documents, const QString& said)
{
    Edit edit;
    edit.label = label;
    edit.batch.documents = documents;
    ++m_writing;
    m_context.editor.apply(
        std::move(edit), {}, this, [this, said](const Result<WriteReceipt>& receipt) {
            --m_writing;
            if (receipt) {
                m_writtenSequence = std::max(m_writtenSequence, receipt->sequence);
                m_message->hide();
                if (!said.isEmpty()) {
                    m_context.announcer.announce(said);
                }
            } else {
                m_message->showMessage(Tone::Bad, receipt.error().what);
            }
            m_documents.reset();
            load();
            emit written(receipt.has_value());
        });
}

/// Shows the edited policy at once, and writes it as the draft.
void PolicyView::edit(
    const Policy& edited, const QString& label, int rowToSelect, int columnToSelect)
{
    if (const QString why = whyNotEdit(); !why.isEmpty()) {
        m_context.announcer.announce(why);
        return;
    }
    m_shown = draftOf(m_set, edited, actorOf(m_context.session));
    m_wanted = 0;
    showPolicy();
    m_compare->setFindings({});
    if (rowToSelect >= 0 && rowToSelect < m_tableModel->rowCount()) {
        m_table->setCurrentIndex(m_tableModel->index(rowToSelect, columnToSelect));
    }
    write(label, {nextDraft()}, {});
}

/// What is shown, as the next edit of the draft: the board refuses it where somebody else has
/// edited that meanwhile.
NamedDocument PolicyView::nextDraft()
{
    return asEdit(draftDocumentOf(m_shown), ++m_draftEdit);
}

void PolicyView::editCell(const QModelIndex& index)
{
    const auto cell = static_cast<PolicyCell>(index.column());
    const bool isOld = m_shown.version < m_set.inForce().version;
    if (!CellEditor::canEdit(cell) || isOld) {
        return;
    }
    if (const QString why = whyNotEdit(); !why.isEmpty()) {
        m_context.announcer.announce(why);
        return;
    }
    auto* editor = new CellEditor(
        m_context.theme, m_context.session.snapshot(), m_shown.rows.at(index.row()), cell, this);
    connect(
        editor,
        &CellEditor::accepted,
        this,
        [this, row = index.row(), column = index.column()](const PolicyRow& edited) {
            Policy next = m_shown;
            next.rows[row] = edited;
            edit(
                next, tr("Edit row %1 of the policy draft", "undo step").arg(row + 1), row, column);
        });
    const QRect box = m_table->visualRect(index);
    editor->showAt(QRect(m_table->viewport()->mapToGlobal(box.topLeft()), box.size()));
}

void PolicyView::addRow()
{
    if (m_shown.version < m_set.inForce().version || m_shown.rows.size() >= mostPolicyRows) {
        return;
    }
    // Above the last row, which usually takes all that is left.
    const int at = currentRow() >= 0 ? currentRow() + 1
                                     : std::max(0, static_cast<int>(m_shown.rows.size()) - 1);
    PolicyRow row;
    row.types = {ChangeType::Normal};
    row.cab = CabRule::Yes;
    Policy next = m_shown;
    next.rows.insert(at, row);
    edit(
        next,
        tr("Add row %1 to the policy draft", "undo step").arg(at + 1),
        at,
        static_cast<int>(PolicyCell::Type));
}

void PolicyView::removeRow()
{
    const int row = currentRow();
    if (row < 0 || m_shown.version < m_set.inForce().version) {
        return;
    }
    Policy next = m_shown;
    next.rows.removeAt(row);
    edit(
        next,
        tr("Remove row %1 from the policy draft", "undo step").arg(row + 1),
        std::min(row, static_cast<int>(next.rows.size()) - 1),
        m_table->currentIndex().column());
}

void PolicyView::moveRow(int steps)
{
    const int row = currentRow();
    const int to = row + steps;
    const bool isOld = m_shown.version < m_set.inForce().version;
    if (row < 0 || to < 0 || to >= m_shown.rows.size() || isOld) {
        return;
    }
    Policy next = m_shown;
    next.rows.move(row, to);
    edit(
        next,
        tr("Move row %1 of the policy draft to %2", "undo step").arg(row + 1).arg(to + 1),
        to,
        m_table->currentIndex().column());
}

void PolicyView::swapRows(const PolicyProblem& problem)
{
    Policy next = m_shown;
    next.rows.swapItemsAt(problem.row, problem.takenBy);
    edit(
        next,
        tr("Swap rows %1 and %2 of the policy draft", "undo step")
            .arg(problem.takenBy + 1)
            .arg(problem.row + 1),
        problem.takenBy,
        0);
}

void PolicyView::putInForce()
{
    const Result<Policy> next = cb::putInForce(
        m_set,
        m_shown,
        actorOf(m_context.session),
        *m_context.session.snapshot()->directory,
        m_context.session.clock().now());
    if (m_context.session.isReadOnly() || !next) {
        m_context.announcer.announce(next ? whyNotEdit() : next.error().what);
        return;
    }
    QList<NamedDocument> documents;
    // What decisions so far were made by has to stay with them.
    if (!m_set.isStored()) {
        documents.append(documentOf(m_set.inForce()));
    }
    documents.append(documentOf(*next));
    documents.append(droppedBy(draftDocumentOf(m_shown), ++m_draftEdit));
    write(
        tr("Put version %1 of the policy in force", "undo step").arg(next->version),
        documents,
        tr("Version %1 of the policy is in force.").arg(next->version));
}

void PolicyView::discardDraft()
{
    if (!isDraftShown() || !whyNotEdit().isEmpty()) {
        return;
    }
    const NamedDocument none = droppedBy(draftDocumentOf(m_shown), ++m_draftEdit);
    m_shown = m_set.inForce();
    showPolicy();
    write(
        tr("Discard the draft of the policy", "undo step"),
        {none},
        tr("The draft is discarded; undo brings it back."));
}

void PolicyView::draftFromShown()
{
    edit(
        m_shown,
        tr("Make a draft of version %1 of the policy", "undo step").arg(m_shown.version),
        0,
        0);
}

void PolicyView::openModelForm(int purpose, const StandardModel& model)
{
    if (const QString why = whyNotEdit(); !why.isEmpty()) {
        m_context.announcer.announce(why);
        return;
    }
    QStringList taken;
    for (const StandardModel& other : std::as_const(m_models.models)) {
        taken.append(other.name);
    }
    const SnapshotPtr snapshot = m_context.session.snapshot();
    const QDate today = WallTime::toLocal(m_context.session.clock().now(), snapshot->zone()).date;
    m_form->start(static_cast<ModelForm::Purpose>(purpose), model, *snapshot, taken, today);
}

/// Starts from the newest of its changes.
void PolicyView::makeModelFrom(const ModelCandidate& candidate)
{
    m_context.session.loadChange(
        candidate.changes.last(), this, [this, candidate](const Result<ChangeDetail>& detail) {
            if (!detail) {
                m_message->showMessage(Tone::Bad, detail.error().what);
                return;
            }
            StandardModel model;
            model.name = candidate.words;
            model.team = detail->change.group;
            Change pattern = detail->change;
            pattern.title = candidate.words;
            pattern.type = ChangeType::Standard;
            pattern.standardModel = model.name;
            model.fields = templateOf(pattern, lookupIn(m_context.session.snapshot()));
            openModelForm(static_cast<int>(ModelForm::Purpose::New), model);
        });
}

void PolicyView::saveModel()
{
    StandardModel model = m_form->model();
    QString label = tr("Save the model “%1”", "undo step").arg(model.name);
    QString said = tr("The model “%1” is saved.").arg(model.name);
    if (m_form->purpose() == ModelForm::Purpose::Restart) {
        model.restartedAt = m_context.session.clock().now();
        model.restartReason = m_form->reason();
        model.restartedBy = actorOf(m_context.session).name;
        label = tr("Start the model “%1” again", "undo step").arg(model.name);
        said = tr("The model “%1” is in force again.").arg(model.name);
    }
    m_form->hide();
    m_modelsTable->setFocus();
    write(label, {documentOf(model)}, said);
}

void PolicyView::removeModel()
{
    const StandardModel* model = m_modelsModel->modelAt(m_modelsTable->currentIndex().row());
    if (!model || !whyNotEdit().isEmpty()) {
        return;
    }
    write(
        tr("Remove the model “%1”", "undo step").arg(model->name),
        {{standardModelDocument, model->name, {}}},
        tr("The model “%1” is removed; undo brings it back.").arg(model->name));
}

void PolicyView::putOff(const ModelCandidate& candidate)
{
    write(
        tr("Put off the candidate “%1”", "undo step").arg(candidate.words),
        {putOffDocument(candidate.key, static_cast<int>(candidate.changes.size()))},
        tr("“%1” comes back when it has grown by a half.").arg(candidate.words));
}

} // namespace cb
