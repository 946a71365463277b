// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/AssessmentHistory.h"
#include "ui/records/ChangeForm.h"
#include "ui/records/ChangePage.h"
#include "ui/records/FormCard.h"
#include "ui/records/NextSteps.h"
#include "ui/records/PredictedRisk.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/MessageBar.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// In the card of the risk: the questionnaire, and what it gave so far.
void ChangePage::makeRiskParts()
{
    FormCard& card = m_form->riskCard();
    m_assess = new Button(m_context.theme, {}, Button::Kind::Secondary, &card);
    m_assess->setObjectName(u"page.assess"_s);
    m_assess->setKeyHint(m_context.actions.shortcuts(actions::assessRisk).value(0));
    card.addAct(m_assess);
    m_assessments = new AssessmentHistory(m_context.theme, &card);
    card.content()->addWidget(m_assessments);
    makePredicted(card);
    connect(m_assess, &Button::clicked, this, [this] {
        m_context.actions.trigger(actions::assessRisk);
    });
}

/// The model's chance for the window as it is typed, beside the owner's assessment.
void ChangePage::makePredicted(FormCard& card)
{
    m_predicted = new PredictedRisk(m_context, &card);
    card.content()->addWidget(m_predicted);
    m_predicted->hide();
    connect(m_predicted, &PredictedRisk::changed, this, [this] {
        m_predicted->setVisible(m_predicted->hasContent());
    });
    connect(m_predicted, &PredictedRisk::recordRequested, this, &ChangePage::openRequested);
    connect(m_predicted, &PredictedRisk::listRequested, this, [this](const BoardFilter& filter) {
        if (auto* shownBy = qobject_cast<MainWindow*>(window())) {
            emit closeRequested();
            shownBy->showList(filter);
        }
    });
    const auto follow = [this] {
        m_predicted->setPlanned(m_form->typed(m_base).plannedWindow());
    };
    connect(m_form, &ChangeForm::left, this, follow);
    connect(this, &ChangePage::shown, this, [this, follow] {
        m_predicted->showChange(m_base.id);
        follow();
    });
}

/// What was assessed on a page over this one.
void ChangePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!m_isShown || isNew()) {
        return;
    }
    m_context.session.loadChange(m_base.id, this, [this](const Result<ChangeDetail>& detail) {
        if (detail) {
            showAssessments(*detail);
        } else {
            m_problem->showMessage(Tone::Bad, detail.error().what);
        }
    });
}

void ChangePage::showAssessments(const ChangeDetail& detail)
{
    m_assessments->showAssessments(m_context.session, detail.assessments);
}

} // namespace cb
