// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/QuestionnairePage.h"

#include "core/risk/RiskWords.h"
#include "ui/assess/AssessmentSide.h"
#include "ui/assess/QuestionnaireForm.h"
#include "ui/assess/WriteAssessment.h"
#include "ui/records/RecordWords.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/Settings.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/StatusAnnouncer.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QScrollArea>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cb {

QuestionnairePage::~QuestionnairePage()
{
    if (m_model) {
        m_model->deleteLater();
    }
}

QString QuestionnairePage::title() const
{
    if (!m_detail) {
        return tr("Assess the risk");
    }
    return tr("Assess %1, %2", "number, title")
        .arg(m_detail->change.number, m_detail->change.title);
}

void QuestionnairePage::leave()
{
    keepDraft();
}

QWidget* QuestionnairePage::viewBarControls()
{
    return m_model;
}

void QuestionnairePage::load()
{
    m_context.session.loadDocuments(
        questionnaireDocument, this, [this](const Result<QList<NamedDocument>>& documents) {
            if (!documents) {
                m_problem->showMessage(Tone::Bad, documents.error().what);
                return;
            }
            const QuestionnaireSet models = QuestionnaireSet::from(*documents);
            m_context.session.loadChange(
                m_change, this, [this, models](const Result<ChangeDetail>& detail) {
                    if (!detail) {
                        m_problem->showMessage(Tone::Bad, detail.error().what);
                    } else if (m_detail) {
                        m_detail = *detail;
                        m_models = models;
                        m_side->setCase(*detail, models);
                        updateModels();
                        updateScore();
                    } else {
                        start(*detail, models);
                    }
                });
        });
}

void QuestionnairePage::start(const ChangeDetail& detail, const QuestionnaireSet& models)
{
    m_detail = detail;
    m_models = models;
    m_facts = recordFacts(*m_context.session.snapshot(), detail.change);
    m_side->setCase(detail, models);
    if (!models.unusable().isEmpty()) {
        m_problem->showMessage(Tone::Warn, models.unusable().first());
    }
    const Assessment* counting = countingAssessment(detail.assessments);
    const Questionnaire& current = models.current(counting ? counting->questionnaire : QString());
    const std::optional<AnswerDraft> draft = m_drafts.load(m_change);
    if (draft && reasonForReadOnly().isEmpty()) {
        // What was answered in an earlier version is laid over the present one.
        ask(models.current(draft->questionnaire), draft->answers);
        offerDraft(*draft);
    } else {
        ask(current, startingAnswers(current, m_facts, counting));
    }
    if (!m_form->goToNextOpen()) {
        m_form->goTo(0);
    }
    emit titleChanged();
    emit shown();
}

void QuestionnairePage::ask(const Questionnaire& model, const Answers& answers)
{
    m_form->setModel(model, m_facts);
    m_form->setAnswers(answers);
    m_form->setReadOnly(!reasonForReadOnly().isEmpty());
    updateModels();
    updateScore();
}

/// Says that what is shown comes from a draft.
void QuestionnairePage::offerDraft(const AnswerDraft& draft)
{
    const RecordTimes times(m_context.session.snapshot()->zone(), m_context.session.clock().now());
    m_notice->clearActions();
    m_notice->showMessage(
        Tone::Info,
        tr("These are your answers of %1. They are not on the board yet.")
            .arg(times.instant(draft.savedAt)));
    m_notice->addAction(tr("Discard the draft"), {}, [this] { discard(); })
        ->setObjectName(u"draft.discard"_s);
}

void QuestionnairePage::discard()
{
    m_draftTimer.stop();
    m_isDirty = false;
    m_drafts.drop(m_change);
    m_notice->hide();
    const Assessment* counting = countingAssessment(m_detail->assessments);
    const Questionnaire& current = m_models.current(counting ? counting->questionnaire : QString());
    ask(current, startingAnswers(current, m_facts, counting));
}

void QuestionnairePage::noteAnswered()
{
    m_isDirty = true;
    m_draftTimer.start();
    m_problem->hide();
    updateScore();
}

void QuestionnairePage::keepDraft()
{
    if (!m_isDirty || m_isSaving) {
        return;
    }
    m_draftTimer.stop();
    m_isDirty = false;
    m_drafts.save(
        {m_change,
         m_form->model().name,
         m_form->model().version,
         m_form->answers(),
         m_context.session.clock().now()},
        this,
        [this](const Result<void>& kept) {
            if (!kept) {
                m_problem->showMessage(Tone::Bad, kept.error().what);
            }
        });
}

void QuestionnairePage::goToNextOpen()
{
    if (!m_form->goToNextOpen()) {
        m_context.announcer.announce(tr("Every question is answered."));
    }
}

void QuestionnairePage::save()
{
    if (!m_detail || m_isSaving) {
        return;
    }
    if (const QString reason = reasonForReadOnly(); !reason.isEmpty()) {
        m_context.announcer.announce(reason);
        return;
    }
    if (m_form->goToMissingReason()) {
        m_problem->clearActions();
        m_problem->showMessage(
            Tone::Bad, tr("An answer overrules the record: say why it does not hold."));
        return;
    }
    m_isSaving = true;
    m_draftTimer.stop();
    updateBar();
    const Questionnaire& model = m_form->model();
    Assessment assessment = assessmentOf(model, m_form->answers());
    assessment.id = AssessmentId::make();
    assessment.change = m_change;
    assessment.assessedBy = m_context.session.author().person;
    assessment.assessedAt = m_context.session.clock().now();
    writeAssessment(
        m_context,
        assessment,
        m_models.isStored(model) ? std::nullopt : std::optional(documentOf(model)),
        this,
        [this, assessment](const Result<WriteReceipt>& receipt) {
            m_isSaving = false;
            if (!receipt) {
                m_isDirty = true;
                m_problem->clearActions();
                m_problem->showMessage(Tone::Bad, receipt.error().what);
                updateBar();
                return;
            }
            m_isDirty = false;
            m_drafts.drop(m_change);
            m_context.announcer.announce(
                tr("%1 is assessed: %2, %3", "change, level, cell")
                    .arg(
                        m_detail->change.number,
                        riskLevelName(*assessment.level),
                        crossText(assessment.impact, assessment.likelihood)));
            emit saved();
            emit closeRequested();
        });
}

QString QuestionnairePage::reasonForReadOnly() const
{
    if (m_context.session.isReadOnly()) {
        return tr("The board is open for reading only.");
    }
    if (m_detail && isEnded(m_detail->change.state)) {
        return tr("%1 is %2: its risk can't be assessed any more.")
            .arg(m_detail->change.number, RecordWords::state(m_detail->change.state).toLower());
    }
    return {};
}

void QuestionnairePage::updateScore()
{
    if (!m_detail) {
        return;
    }
    const Questionnaire& model = m_form->model();
    const Answers answers = m_form->answers();
    const Assessment* counting = countingAssessment(m_detail->assessments);
    const bool isSaved = counting && counting->questionnaire == model.name
        && counting->version == model.version && answersOf(model, *counting) == answers;
    m_side->setScore(model, scoreOf(model, answers), !isSaved && reasonForReadOnly().isEmpty());
    updateBar();
}

void QuestionnairePage::updateBar()
{
    const QString reason = reasonForReadOnly();
    const Questionnaire& model = m_form->model();
    const int open = scoreOf(model, m_form->answers()).open();
    m_about->setText(tr("Questionnaire “%1”, version %2; open questions are saved at their worst")
                         .arg(model.name)
                         .arg(model.version));
    m_openSign->setVisible(open > 0);
    m_open->setVisible(open > 0);
    m_open->setText(tr("%n question(s) open", nullptr, open));
    m_next->setEnabled(open > 0);
    m_save->setEnabled(m_detail && reason.isEmpty() && !m_isSaving);
    m_save->setToolTip(reason);
    if (!reason.isEmpty()) {
        m_notice->clearActions();
        m_notice->showMessage(Tone::Neutral, reason);
    }
}

void QuestionnairePage::updateModels()
{
    QStringList names;
    int current = 0;
    const QList<Questionnaire> newest = m_models.newest();
    for (const Questionnaire& model : newest) {
        if (model.name == m_form->model().name) {
            current = static_cast<int>(names.size());
        }
        names.append(tr("%1, %2", "questionnaire, version").arg(model.name).arg(model.version));
    }
    m_model->setOptions(names);
    m_model->setCurrent(current);
}

void QuestionnairePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const Theme& theme = m_context.theme.theme();
    m_form->setCompact(height() < theme.px(840));
    m_side->setFixedWidth(theme.px(width() < theme.px(1400) ? 360 : 440));
}

void QuestionnairePage::retranslate()
{
    m_model->setLabel(tr("Questionnaire"));
    m_back->setText(tr("Back to the change"));
    m_next->setText(tr("Next open"));
    m_save->setText(tr("Save assessment"));
    m_form->setAccessibleName(tr("Questions"));
    updateBar();
}

void QuestionnairePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateScore();
        emit titleChanged();
    }
}

} // namespace cb
