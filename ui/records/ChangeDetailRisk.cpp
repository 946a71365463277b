// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/RiskWords.h"
#include "ui/records/AssessmentHistory.h"
#include "ui/records/ChangeDetailView.h"
#include "ui/records/DetailParts.h"
#include "ui/records/FieldEditor.h"
#include "ui/records/NextSteps.h"
#include "ui/records/PredictedRisk.h"
#include "ui/records/RecordWords.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

void ChangeDetailView::fillRisk(const ChangeDetail& detail)
{
    const Change& change = detail.change;
    const Assessment* counting = countingAssessment(detail.assessments);
    m_risk->clear();
    m_risk->setNote(counting ? crossText(counting->impact, counting->likelihood) : QString());
    m_risk->contentLayout()->addWidget(makeRiskLine(change));
    QStringList words;
    if (counting) {
        words.append(tr("%1 + %2 points by “%3”, version %4", "impact, likelihood, questionnaire")
                         .arg(counting->impactPoints)
                         .arg(counting->likelihoodPoints)
                         .arg(counting->questionnaire)
                         .arg(counting->version));
        if (change.risk != counting->level) {
            words.append(tr("the level was set by hand afterwards"));
        }
    }
    if (change.impact > 0) {
        words.append(tr("impact %1").arg(rankWords(ChangeField::Impact, change.impact)));
    }
    if (change.urgency > 0) {
        words.append(tr("urgency %1").arg(rankWords(ChangeField::Urgency, change.urgency)));
    }
    if (!words.isEmpty()) {
        auto* label = new TextLabel(
            m_context.theme,
            words.join(u"; "_s),
            TextRole::Small,
            ColorRole::Text3,
            m_risk->content());
        label->setObjectName(u"risk.words"_s);
        label->setWordWrap(true);
        m_risk->contentLayout()->addWidget(label);
    }
    if (detail.assessments.isEmpty()) {
        return;
    }
    auto* history = new AssessmentHistory(m_context.theme, m_risk->content());
    history->showAssessments(m_context.session, detail.assessments);
    m_risk->contentLayout()->addWidget(history);
}

/// What the model says, beside it and never mixed with it.
void ChangeDetailView::makePredicted()
{
    m_predicted = new PredictedRisk(m_context, m_predictedPart->content());
    m_predictedPart->contentLayout()->addWidget(m_predicted);
    const auto update = [this] {
        m_predictedPart->setVisible(m_predicted->hasContent());
        m_predictedPart->setNote(m_predicted->summary());
    };
    connect(m_predicted, &PredictedRisk::changed, this, update);
    connect(m_predicted, &PredictedRisk::recordRequested, this, &ChangeDetailView::recordRequested);
    connect(m_predicted, &PredictedRisk::listRequested, this, &ChangeDetailView::listRequested);
    update();
}

/// The level, and the act that gives another one.
QWidget* ChangeDetailView::makeRiskLine(const Change& change)
{
    auto* line = new QWidget(m_risk->content());
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_context.theme.theme().metrics().spacing.s2);
    if (change.risk) {
        layout->addWidget(new RiskMeter(m_context.theme, *change.risk, line));
        layout->addWidget(new TextLabel(
            m_context.theme,
            RecordWords::risk(*change.risk),
            TextRole::Heading,
            ColorRole::Text,
            line));
    } else {
        layout->addWidget(new TextLabel(
            m_context.theme, tr("Not assessed yet"), TextRole::Body, ColorRole::Text3, line));
    }
    layout->addStretch(1);
    if (!m_context.session.isReadOnly() && !isEnded(change.state)) {
        auto* assess = new Button(m_context.theme, tr("Assess…"), Button::Kind::Secondary, line);
        assess->setObjectName(u"risk.assess"_s);
        assess->setKeyHint(m_context.actions.shortcuts(actions::assessRisk).value(0));
        connect(assess, &Button::clicked, this, [this] {
            m_context.actions.trigger(actions::assessRisk);
        });
        layout->addWidget(assess);
    }
    return line;
}

} // namespace cb
