// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/ModelView.h"

#include "core/session/Session.h"
#include "ui/assess/MatrixView.h"
#include "ui/assess/ModelSideEdit.h"
#include "ui/assess/ModelTrial.h"
#include "ui/commands/Editor.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/Selection.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/StatusAnnouncer.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace cb {

QWidget* ModelView::viewBarControls()
{
    return m_version;
}

void ModelView::load()
{
    const QUuid board = m_context.session.snapshot()->settings.boardId;
    m_context.session.loadDocuments(
        questionnaireDocument, this, [this, board](const Result<QList<NamedDocument>>& documents) {
            if (!documents) {
                m_message->showMessage(Tone::Bad, documents.error().what);
                return;
            }
            const bool isOther = std::exchange(m_board, board) != board;
            m_models = QuestionnaireSet::from(*documents);
            if (isOther || !isEdited()) {
                take();
            } else if (nextVersion() > m_base.version + 1 && !m_isOld) {
                m_message->showMessage(
                    Tone::Warn,
                    tr("Version %1 was saved by somebody else meanwhile. Yours would become version "
                       "%2.")
                        .arg(nextVersion() - 1)
                        .arg(nextVersion()));
                check();
            }
            updateVersions();
        });
}

/// Shows the newest version, or the older one that was looked at.
void ModelView::take()
{
    if (!m_models.unusable().isEmpty()) {
        m_message->showMessage(Tone::Warn, m_models.unusable().first());
    }
    const Questionnaire* shown = m_models.find(m_base.name, m_base.version);
    showVersion(m_isOld && shown ? *shown : m_models.current(m_base.name));
}

/// What saving makes of it; another name begins anew.
int ModelView::nextVersion() const
{
    const Questionnaire& current = m_models.current(m_model.name);
    return current.name == m_model.name ? current.version + 1 : 1;
}

bool ModelView::isReadOnly() const
{
    return m_context.session.isReadOnly() || m_isOld;
}

void ModelView::showVersion(const Questionnaire& model)
{
    m_base = model;
    m_model = model;
    m_isOld = model.version < m_models.current(model.name).version;
    m_name->setText(model.name);
    showSides();
    check();
    const auto change = m_context.selection.currentChange();
    const ChangeColumns& changes = *m_context.session.snapshot()->changes;
    const int row = change ? changes.rowOf(*change) : static_cast<int>(noRow);
    if (row != noRow) {
        m_trial->setNumber(changes.numbers.at(row));
    }
    emit loaded();
}

void ModelView::showSides()
{
    m_impact->setSide(m_model.impact, 1, isReadOnly());
    m_likelihood->setSide(
        m_model.likelihood, static_cast<int>(m_model.impact.questions.size()) + 1, isReadOnly());
    m_matrix->setEditable(!isReadOnly());
    m_name->setReadOnly(isReadOnly());
}

void ModelView::noteEdited()
{
    m_model.name = m_name->text().trimmed();
    m_model.impact = m_impact->side();
    m_model.likelihood = m_likelihood->side();
    check();
}

void ModelView::check()
{
    const QList<ModelProblem> problems = problemsOf(m_model);
    m_impact->showProblems(problems);
    m_likelihood->showProblems(problems);
    QStringList words;
    int cell = -1;
    for (const ModelProblem& problem : problems) {
        cell = problem.part == ModelProblem::Part::Matrix && cell < 0 ? problem.index : cell;
        words.append(u"• "_s + problem.text);
    }
    m_matrix->setLevels(m_model.levels);
    m_matrix->setProblemCell(cell);
    m_trial->setModel(m_model);
    m_trial->setVisible(problems.isEmpty());
    m_problemsTitle->setVisible(!problems.isEmpty());
    m_problems->setVisible(!problems.isEmpty());
    m_problems->setText(words.join(u'\n'));
    m_save->setEnabled(isEdited() && problems.isEmpty() && !isReadOnly() && !m_isSaving);
    updateBar();
}

void ModelView::updateBar()
{
    m_discard->setEnabled(isEdited());
    m_save->setText(tr("Save as version %1").arg(nextVersion()));
    QString state;
    if (m_context.session.isReadOnly()) {
        state = tr("The board is open for reading only.");
    } else if (m_isOld) {
        state = tr("An older version: assessments that were made by it keep it.");
    } else if (!m_models.isStored(m_base)) {
        state = tr("This comes with Changeboard: it is stored with the first assessment.");
    } else {
        state = isEdited() ? tr("Edited, not saved yet")
                           : tr("New assessments are asked by this version.");
    }
    m_state->setText(state);
}

void ModelView::updateVersions()
{
    m_versions = m_models.versionsOf(m_base.name);
    for (const Questionnaire& other : m_models.newest()) {
        if (other.name != m_base.name) {
            m_versions.append(other);
        }
    }
    QStringList names;
    int current = -1;
    for (const Questionnaire& version : std::as_const(m_versions)) {
        if (version.name == m_base.name && version.version == m_base.version) {
            current = static_cast<int>(names.size());
        }
        names.append(tr("%1, %2", "questionnaire, version").arg(version.name).arg(version.version));
    }
    m_version->setOptions(names);
    m_version->setCurrent(current);
}

void ModelView::save()
{
    if (!m_save->isEnabled()) {
        return;
    }
    m_isSaving = true;
    Questionnaire next = m_model;
    next.version = nextVersion();
    Edit edit;
    edit.label = tr("Save version %1 of “%2”", "questionnaire").arg(next.version).arg(next.name);
    // What assessments so far were asked by has to stay with them.
    if (!m_models.isStored(m_base)) {
        edit.batch.documents.append(documentOf(m_base));
    }
    edit.batch.documents.append(documentOf(next));
    m_context.editor.apply(
        std::move(edit), {}, this, [this, next](const Result<WriteReceipt>& receipt) {
            m_isSaving = false;
            if (!receipt) {
                m_message->showMessage(Tone::Bad, receipt.error().what);
                check();
                load(); // what somebody else saved meanwhile
                return;
            }
            m_message->hide();
            m_base = next;
            m_model = next;
            check();
            m_context.announcer.announce(
                tr("Version %1 is saved: new assessments are asked by it.").arg(next.version));
            emit saved();
            load();
        });
}

void ModelView::retranslate()
{
    m_version->setLabel(tr("Version"));
    m_name->setAccessibleName(tr("Name of the questionnaire"));
    m_name->setPlaceholderText(tr("Name of the questionnaire"));
    m_matrixTitle->setText(tr("Matrix"));
    m_matrixHint->setText(tr("Click a cell, or press Space in it, for its next level."));
    m_problemsTitle->setText(tr("To mend before it can be saved"));
    m_discard->setText(tr("Discard the edits"));
    updateBar();
}

void ModelView::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    load();
}

void ModelView::changeEvent(QEvent* event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showSides();
        check();
    }
}

void ModelView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.theme().color(ColorRole::Canvas));
}

View* makeModelView(BoardContext& context, QWidget* parent)
{
    return new ModelView(context, parent);
}

} // namespace cb
