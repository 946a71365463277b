// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ForeseenCharts.h"
#include "core/report/ModelFacts.h"
#include "core/session/Session.h"
#include "ui/charts/ChartCard.h"
#include "ui/charts/ChartPlot.h"
#include "ui/predict/BoardPredictions.h"
#include "ui/predict/PredictionWords.h"
#include "ui/predict/SignedLine.h"
#include "ui/records/RecordWords.h"
#include "ui/risk/CardGrid.h"
#include "ui/risk/ChartMenus.h"
#include "ui/risk/RiskCard.h"
#include "ui/risk/RiskModelView.h"
#include "ui/risk/TextTable.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int shownFactors = 12;
constexpr int shownShifts = 4;

void clear(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

void RiskModelView::makeCards()
{
    const ThemeController& theme = m_context.theme;
    const Metrics::Spacing& space = theme.theme().metrics().spacing;
    m_factsCard = new RiskCard(theme);
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(space.s3);
    m_facts->setVerticalSpacing(space.s1);
    m_factsCard->body().addLayout(m_facts);
    m_factsCard->body().addStretch(1);
    m_calibration = new ChartCard(theme);
    QAction& rule = ruleAction(m_context);
    addAction(&rule);
    connect(&rule, &QAction::triggered, this, [this] {
        if (isVisible()) {
            m_calibration->showRule();
        }
    });
    dressChartCard(*m_calibration, m_context, rule);
    m_factorsCard = new RiskCard(theme);
    m_factors = new QVBoxLayout;
    m_factors->setSpacing(0);
    m_factorsCard->body().addLayout(m_factors);
    m_factorsCard->body().addStretch(1);
    m_rivalsCard = new RiskCard(theme);
    m_rivals = new TextTable(theme, m_rivalsCard);
    m_rivals->setObjectName(u"model.rivals"_s);
    m_placebo = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text2, m_rivalsCard);
    m_placebo->setObjectName(u"model.placebo"_s);
    m_placebo->setWordWrap(true);
    m_rivalsCard->body().addWidget(m_rivals);
    m_rivalsCard->body().addWidget(m_placebo);
    m_rivalsCard->body().addStretch(1);
    m_driftCard = new RiskCard(theme);
    m_driftWords = new TextLabel(theme, {}, TextRole::Body, ColorRole::Text, m_driftCard);
    m_driftWords->setObjectName(u"model.drift"_s);
    m_driftWords->setWordWrap(true);
    m_shifts = new TextTable(theme, m_driftCard);
    m_driftCard->body().addWidget(m_driftWords);
    m_driftCard->body().addWidget(m_shifts);
    m_driftCard->body().addStretch(1);
    makeVersions();
    m_grid->setCards(
        {m_factsCard, m_calibration, m_factorsCard, m_rivalsCard, m_driftCard, m_versionsCard});
    setFocusProxy(&m_calibration->plot());
}

void RiskModelView::makeVersions()
{
    const ThemeController& theme = m_context.theme;
    m_versionsCard = new RiskCard(theme);
    m_versions = new TextTable(theme, m_versionsCard);
    m_versions->setObjectName(u"model.versions"_s);
    m_again = new Button(theme, {}, Button::Kind::Secondary, m_versionsCard);
    m_again->setObjectName(u"model.again"_s);
    m_again->setKeyHint(QKeySequence(Qt::Key_Return));
    m_limits = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text2, m_versionsCard);
    m_limits->setObjectName(u"model.limits"_s);
    m_limits->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->addWidget(m_again);
    line->addStretch(1);
    m_versionsCard->body().addWidget(m_versions);
    m_versionsCard->body().addLayout(line);
    m_versionsCard->body().addStretch(1);
    m_versionsCard->body().addWidget(m_limits);
}

void RiskModelView::retranslate()
{
    m_learn->setText(tr("Learn now"));
    m_learn->setToolTip(
        tr("Learn again from the board as it is now. The model in use stays until a change manager "
           "decides."));
    m_factsCard->setTitle(tr("How good is it"));
    m_factorsCard->setTitle(tr("What it looks at"));
    m_factorsCard->setSubtitle(
        tr("mean size of each reason, in log-odds; left: more of it lowers, right: raises"));
    m_rivalsCard->setTitle(tr("Beside something simpler"));
    m_rivalsCard->setSubtitle(
        tr("on the same changes; a lower Brier score is better; gain with 95 % range"));
    m_driftCard->setTitle(tr("Since it learned"));
    m_versionsCard->setTitle(tr("Versions"));
    m_again->setText(tr("Use it again…"));
}

void RiskModelView::showFacts()
{
    clear(*m_facts);
    const ThemeController& theme = m_context.theme;
    const ReportLanguage words = language();
    int row = 0;
    for (const ModelFact& fact : modelFacts(*m_shownModel, words)) {
        auto* name =
            new TextLabel(theme, fact.name, TextRole::Small, ColorRole::Text3, m_factsCard);
        auto* value =
            new TextLabel(theme, fact.value, TextRole::Small, ColorRole::Text, m_factsCard);
        value->setObjectName(u"model.fact."_s + fact.key);
        value->setFigures(true);
        value->setWordWrap(true);
        value->setAccessibleName(u"%1: %2"_s.arg(fact.name, fact.value));
        m_facts->addWidget(name, row, 0, Qt::AlignTop);
        m_facts->addWidget(value, row++, 1);
    }
    m_facts->setColumnStretch(1, 1);
    Foreseen foreseen;
    foreseen.snapshot = m_context.session.snapshot();
    foreseen.model = m_shownModel;
    m_calibration->setChart(calibrationChart(foreseen, words));
    m_limits->setText(tr("Do not use it for: %1").arg(modelLimitsText(m_shownModel->card, words)));
}

void RiskModelView::showRivals()
{
    QList<QStringList> rows;
    const ReportLanguage words = language();
    for (const ModelRival& rival : modelRivals(m_shownModel->card, words)) {
        rows.append({rival.name, rival.brier, rival.auc, rival.gain, rival.verdict});
    }
    m_rivals->setRows(
        {{tr("Prediction")},
         {tr("Brier"), true},
         {tr("AUC"), true},
         {tr("Gain of the model"), true},
         {tr("So it is")}},
        rows);
    m_placebo->setText(placeboText(m_shownModel->card, words));
    m_placebo->setVisible(!m_placebo->text().isEmpty());
}

void RiskModelView::showFactors()
{
    clear(*m_factors);
    double most = 0;
    for (const RiskFactor& factor : m_shownModel->card.factors) {
        most = std::max(most, factor.spread);
    }
    int shown = 0;
    const QFontMetrics metrics(m_context.theme.theme().figureFont(TextRole::Small));
    const int figureWidth = metrics.horizontalAdvance(QLocale().toString(9.99, 'f', 2)) + 2;
    for (const RiskFactor& factor : m_shownModel->card.factors) {
        if (shown++ == shownFactors) {
            break;
        }
        auto* line = new SignedLine(m_context.theme, m_factorsCard);
        line->setObjectName(u"model.factor"_s);
        line->setFigureWidth(figureWidth);
        line->setValue(factor.direction < 0 ? -factor.spread : factor.spread, most);
        const QString name = factorName(factor.key);
        const QString size = QLocale().toString(factor.spread, 'f', 2);
        line->setTexts(
            name,
            size,
            factor.direction < 0 ? tr("%1: %2, more of it lowers the chance").arg(name, size)
                                 : tr("%1: %2, more of it raises the chance").arg(name, size),
            false);
        m_factors->addWidget(line);
    }
}

void RiskModelView::showDrift(const ModelDrift& drift)
{
    m_driftWords->setText(drift.words);
    const bool isBad = drift.verdict == ModelDrift::Verdict::Worse
        || drift.verdict == ModelDrift::Verdict::Shifted;
    m_driftWords->setRoles(TextRole::Body, isBad ? ColorRole::Warn : ColorRole::Text);
    QStringList numbers;
    if (drift.rows > 0) {
        numbers = {
            tr("%n change(s) with an outcome", nullptr, drift.rows),
            tr("%1 expected, %2 seen")
                .arg(PredictionWords::number(drift.expected))
                .arg(drift.seen.hits),
            tr("Brier score %1, when measured %2")
                .arg(
                    QLocale().toString(drift.brier, 'f', 4),
                    QLocale().toString(drift.brierThen, 'f', 4))};
    }
    m_driftCard->setSubtitle(numbers.join(u" · "_s));
    QList<QStringList> rows;
    for (std::size_t i = 0; i < std::min<std::size_t>(shownShifts, drift.shifts.size()); ++i) {
        rows.append(
            {factorName(drift.shifts[i].key), QLocale().toString(drift.shifts[i].index, 'f', 2)});
    }
    m_shifts->setRows({{tr("Largest shift of")}, {tr("Stability index"), true}}, rows);
    m_shifts->setVisible(!rows.isEmpty());
}

void RiskModelView::showVersions()
{
    const BoardPredictions& predictions = *m_context.predictions;
    const RecordTimes times(m_context.session.snapshot()->zone(), m_context.session.clock().now());
    const QLocale locale;
    QList<QStringList> rows;
    const QList<RiskModelPtr>& versions = predictions.versions();
    for (const RiskModelPtr& model : versions) {
        const QString name = tr("Version %1").arg(model->version);
        rows.append(
            {model == predictions.model() ? tr("%1, in use", "version").arg(name) : name,
             times.instant(model->card.trainedAt),
             locale.toString(model->card.rows),
             locale.toString(model->card.skill.brier.value, 'f', 4),
             locale.toString(model->card.skill.auc.value, 'f', 2)});
    }
    m_versions->setRows(
        {{tr("Version")},
         {tr("Learned")},
         {tr("Changes"), true},
         {tr("Brier"), true},
         {tr("AUC"), true}},
        rows);
    m_again->setVisible(versions.size() > 1);
    m_versionsCard->setSubtitle(
        versions.isEmpty() ? tr("none on the board yet")
                           : tr("each measured on its own held-out changes"));
}

} // namespace cb
