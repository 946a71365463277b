// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/AssessmentSide.h"

#include "core/policy/Evidence.h"
#include "core/risk/RiskWords.h"
#include "ui/assess/MatrixView.h"
#include "ui/records/AssessmentHistory.h"
#include "ui/records/PredictedRisk.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

QString followingText(const ChangeCase& about, RiskLevel lowest, RiskLevel highest)
{
    const DecisionSummary summary = summarise(about.change, about.decisions, about.conditions);
    if (summary.standing != DecisionStanding::Approving) {
        return AssessmentSide::tr(
            "Nothing is approved yet: whoever decides sees this level and its addends.");
    }
    if (!about.rules.policy.editAsksForNewDecision) {
        return AssessmentSide::tr("The approval stays, whatever the level is.");
    }
    if (!about.change.risk) {
        return AssessmentSide::tr(
            "It was approved without a level. Saving one is an edit after approval and needs a new "
            "decision.");
    }
    const QString approved = riskLevelName(*about.change.risk);
    if (summary.isEditedAfterApproval) {
        return AssessmentSide::tr(
            "It was edited after approval and needs a new decision, whatever the level is.");
    }
    if (lowest == highest && lowest == *about.change.risk) {
        return AssessmentSide::tr("%1 keeps the approval that was given.", "level").arg(approved);
    }
    if (lowest <= *about.change.risk && *about.change.risk <= highest) {
        return AssessmentSide::tr(
                   "%1 keeps the approval that was given. Any other level ends it and needs a new "
                   "decision.",
                   "level")
            .arg(approved);
    }
    return AssessmentSide::tr(
               "This ends the approval that was given for %1: another level needs a new decision.",
               "level")
        .arg(approved);
}

AssessmentSide::AssessmentSide(BoardContext& context, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context)
{
    setObjectName(u"assessmentSide"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    makeParts();
    connect(&context.theme, &ThemeController::themeChanged, this, &AssessmentSide::applyTheme);
    applyTheme();
    retranslate();
}

void AssessmentSide::makeParts()
{
    const ThemeController& theme = m_context.theme;
    const Metrics::Spacing& spacing = theme.theme().metrics().spacing;
    auto* content = new QWidget;
    content->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto part = [&] {
        auto* box = new QWidget(content);
        auto* layout = new QVBoxLayout(box);
        layout->setContentsMargins(spacing.s4, spacing.s3, spacing.s4, spacing.s4);
        layout->setSpacing(spacing.s2);
        column->addWidget(box);
        column->addWidget(new Hairline(theme, Qt::Horizontal, content));
        return layout;
    };
    const auto words = [&](QVBoxLayout* to, TextRole role, ColorRole color) {
        auto* label = new TextLabel(theme, {}, role, color, to->parentWidget());
        label->setWordWrap(true);
        to->addWidget(label);
        return label;
    };
    QVBoxLayout* assessed = part();
    auto* head = new QHBoxLayout;
    m_title = new TextLabel(theme, {}, TextRole::Strong, ColorRole::Text, content);
    m_note = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text3, content);
    for (TextLabel* label : {m_title, m_note}) {
        label->setWordWrap(true); // long words must not push the matrix out of view
    }
    head->addWidget(m_title, 1);
    head->addWidget(m_note);
    assessed->addLayout(head);
    auto* line = new QHBoxLayout;
    m_meter = new RiskMeter(theme, RiskLevel::VeryLow, content);
    m_level = new TextLabel(theme, {}, TextRole::Title, ColorRole::Text, content);
    m_level->setObjectName(u"side.level"_s);
    m_level->setWordWrap(true);
    line->setSpacing(spacing.s2);
    line->addWidget(m_meter);
    line->addWidget(m_level, 1);
    assessed->addLayout(line);
    m_sum = words(assessed, TextRole::Small, ColorRole::Text2);
    m_sum->setObjectName(u"side.sum"_s);
    m_matrix = new MatrixView(theme, content);
    assessed->addWidget(m_matrix);
    QVBoxLayout* predicted = part();
    m_predictedTitle = words(predicted, TextRole::Strong, ColorRole::Text);
    m_predicted = new PredictedRisk(m_context, content);
    predicted->addWidget(m_predicted);
    connect(m_predicted, &PredictedRisk::recordRequested, this, &AssessmentSide::recordRequested);
    const auto showPredicted = [box = m_predicted->parentWidget(), shown = m_predicted] {
        box->setVisible(shown->hasContent());
    };
    connect(m_predicted, &PredictedRisk::changed, this, showPredicted);
    showPredicted();
    QVBoxLayout* history = part();
    m_historyTitle = words(history, TextRole::Strong, ColorRole::Text);
    m_history = new AssessmentHistory(theme, content);
    history->addWidget(m_history);
    m_historyEmpty = words(history, TextRole::Small, ColorRole::Text3);
    QVBoxLayout* follows = part();
    m_followsTitle = words(follows, TextRole::Strong, ColorRole::Text);
    m_follows = words(follows, TextRole::Small, ColorRole::Text2);
    m_follows->setObjectName(u"side.follows"_s);
    column->addStretch(1);
    setWidget(content);
}

void AssessmentSide::applyTheme()
{
    const Theme& theme = m_context.theme.theme();
    QPalette palette = widget()->palette();
    palette.setColor(QPalette::Window, theme.color(ColorRole::Panel));
    widget()->setPalette(palette);
}

void AssessmentSide::setCase(const ChangeDetail& detail, const QuestionnaireSet& models)
{
    m_detail = detail;
    m_predicted->showChange(detail.change.id);
    const SnapshotPtr snapshot = m_context.session.snapshot();
    m_history->setAssessments(
        detail.assessments,
        models,
        lookupIn(snapshot),
        RecordTimes(snapshot->zone(), m_context.session.clock().now()));
    m_historyEmpty->setVisible(m_history->isEmpty());
    showFollowing();
}

void AssessmentSide::setScore(const Questionnaire& model, const RiskScore& score, bool isUnsaved)
{
    m_score = score;
    m_meter->setLevel(score.highest);
    m_level->setText(riskLevelRange(score.lowest, score.highest));
    m_sum->setText(scoreText(model, score));
    m_matrix->setLevels(model.levels);
    m_matrix->setScore(score);
    m_history->setUnsaved(isUnsaved ? crossText(score) : QString());
    showFollowing();
}

void AssessmentSide::showFollowing()
{
    const PolicyRules rules =
        rulesFor(*m_context.session.snapshot(), m_detail.change, m_context.session.clock().now());
    m_follows->setText(followingText(
        {m_detail.change, m_detail.decisions, m_detail.conditions, {}, rules},
        m_score.lowest,
        m_score.highest));
}

void AssessmentSide::retranslate()
{
    m_title->setText(tr("Assessed by the owner"));
    m_note->setText(tr("impact × likelihood"));
    m_predictedTitle->setText(tr("Predicted by the model"));
    m_historyTitle->setText(tr("Assessments of this change"));
    m_historyEmpty->setText(tr("None is saved yet."));
    m_followsTitle->setText(tr("What follows"));
    showFollowing();
}

void AssessmentSide::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace cb
