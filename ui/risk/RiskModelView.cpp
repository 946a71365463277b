// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/RiskModelView.h"

#include "core/base/RunThen.h"
#include "core/session/Session.h"
#include "ui/charts/ChartCard.h"
#include "ui/charts/ChartPlot.h"
#include "ui/predict/BoardPredictions.h"
#include "ui/risk/CardGrid.h"
#include "ui/risk/ChartMenus.h"
#include "ui/risk/DecideModelForm.h"
#include "ui/risk/RiskCard.h"
#include "ui/risk/TextTable.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Loading.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/StatusAnnouncer.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

RiskModelView::RiskModelView(BoardContext& context, QWidget* parent)
    : View(parent)
    , m_context(context)
    , m_message(new MessageBar(context.theme, this))
    , m_form(new DecideModelForm(context.theme, this))
    , m_progress(new ProgressLine(context.theme, this))
    , m_grid(new CardGrid(context.theme, this))
    , m_empty(new EmptyState(context.theme, this))
    , m_controls(new QWidget(this))
    , m_state(new TextLabel(context.theme, {}, TextRole::Small, ColorRole::Text2, m_controls))
    , m_learn(new Button(context.theme, {}, Button::Kind::Secondary, m_controls))
{
    setObjectName(u"riskModelView"_s);
    m_message->setObjectName(u"model.message"_s);
    m_progress->setObjectName(u"model.progress"_s);
    m_empty->setObjectName(u"model.empty"_s);
    m_state->setObjectName(u"model.state"_s);
    m_learn->setObjectName(u"model.learn"_s);
    m_message->hide();
    m_progress->hide();
    auto* controls = new QHBoxLayout(m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    controls->setSpacing(context.theme.theme().metrics().spacing.s2);
    controls->addWidget(m_state);
    controls->addWidget(m_learn);
    makeCards();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_form);
    layout->addWidget(m_progress);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_empty, 1);
    m_empty->hide();
    connectParts();
    retranslate();
}

void RiskModelView::connectParts()
{
    connect(m_learn, &Button::clicked, this, &RiskModelView::learn);
    connect(m_form, &DecideModelForm::decided, this, [this](const QString& reason) {
        if (m_wantedVersion > 0) {
            useAgain(reason);
        } else {
            use(reason);
        }
    });
    connect(m_versions, &TextTable::rowActivated, this, &RiskModelView::askAgain);
    connect(m_again, &Button::clicked, this, [this] { askAgain(m_versions->currentRow()); });
    if (BoardPredictions* predictions = m_context.predictions) {
        connect(predictions, &BoardPredictions::changed, this, [this] {
            if (isVisible()) {
                showAll();
            }
        });
        connect(predictions, &BoardPredictions::trainingChanged, this, [this] {
            if (isVisible()) {
                showTraining();
            }
        });
        connect(
            m_progress,
            &ProgressLine::cancelRequested,
            predictions,
            &BoardPredictions::cancelTraining);
    }
}

QWidget* RiskModelView::viewBarControls()
{
    return m_controls;
}

ReportLanguage RiskModelView::language() const
{
    return ReportLanguage::create(QLocale().name(), m_context.session.snapshot()->zone())
        .value_or(ReportLanguage());
}

void RiskModelView::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    showAll();
}

void RiskModelView::changeEvent(QEvent* event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_shownModel.reset();
        showAll();
    }
}

void RiskModelView::learn()
{
    if (m_context.predictions) {
        m_form->hide();
        m_context.predictions->train();
    }
}

void RiskModelView::showAll()
{
    showTraining();
    const RiskModelPtr model =
        m_context.predictions ? m_context.predictions->model() : RiskModelPtr();
    m_grid->setVisible(model != nullptr);
    m_empty->setVisible(!model);
    if (!model) {
        m_empty->setTexts(
            m_context.predictions && !m_context.predictions->whyNone().isEmpty()
                ? m_context.predictions->whyNone()
                : tr("There is no model of this board yet."),
            tr("A model learns from closed changes whose outcome is recorded. Import more of them, "
               "or close changes with their outcome."));
        m_shownModel.reset();
        emit shown();
        return;
    }
    showVersions();
    measureDrift();
    if (model != m_shownModel) {
        m_shownModel = model;
        showFacts();
        showRivals();
        showFactors();
    }
    emit shown();
}

/// Learning, what was learned, or that the model is only here.
void RiskModelView::showTraining()
{
    BoardPredictions* predictions = m_context.predictions;
    const bool isRunning = predictions && predictions->training().isRunning();
    m_learn->setEnabled(predictions && !isRunning);
    m_progress->setVisible(isRunning);
    m_message->clearActions();
    if (isRunning) {
        const ModelTraining& training = predictions->training();
        m_progress->setProgress(
            tr("A model is learning from the closed changes…"), training.done(), training.total());
        m_progress->setCancellable(true);
        m_message->hide();
    } else if (predictions && predictions->model() && predictions->training().problem()) {
        m_message->showMessage(Tone::Warn, predictions->training().problem()->what);
    } else if (predictions && predictions->training().candidate()) {
        showCandidate();
    } else if (predictions && predictions->model() && !predictions->isStored()) {
        showOurs();
    } else {
        m_message->hide();
    }
    const RiskModelPtr model = predictions ? predictions->model() : RiskModelPtr();
    m_state->setText(
        !model                        ? QString()
            : predictions->isStored() ? tr("version %1 in use").arg(model->version)
                                      : tr("learned here, not on the board yet"));
}

void RiskModelView::showCandidate()
{
    const BoardPredictions& predictions = *m_context.predictions;
    const LearnedModel& candidate = *predictions.training().candidate();
    if (candidate.choice.verdict == ModelChoice::Verdict::First || !predictions.isStored()) {
        showOurs();
        return;
    }
    const bool isBetter = candidate.choice.verdict == ModelChoice::Verdict::Replaced;
    const QString whyNot = predictions.whyNotDecide();
    const QString advice = isBetter ? tr("The new model is advised:") : tr("The model is kept:");
    QString text = u"%1 %2"_s.arg(advice, candidate.choice.reason);
    if (!whyNot.isEmpty()) {
        text += u' ' + whyNot;
    }
    m_message->showMessage(isBetter ? Tone::Good : Tone::Info, text);
    if (!whyNot.isEmpty()) {
        return;
    }
    const int next = candidate.trained.model.version;
    if (isBetter) {
        m_message->addAction(tr("Use version %1").arg(next), {}, [this] {
            use(m_context.predictions->training().candidate()->choice.reason);
        });
    }
    m_message->addAction(tr("Keep version %1").arg(predictions.model()->version), {}, [this] {
        m_context.predictions->keepCurrent();
    });
    if (!isBetter) {
        m_message->addAction(tr("Use the new one all the same…"), {}, [this, next] {
            m_wantedVersion = 0;
            m_form->open(tr("Version %1 did not measure better. It is used because:").arg(next));
        });
    }
}

/// Learned without being asked, as there was none.
void RiskModelView::showOurs()
{
    const QString whyNot = m_context.predictions->whyNotDecide();
    QString text =
        tr("This model learned on this computer, as the board has none. Others see its chances "
           "once it is on the board.");
    if (!whyNot.isEmpty()) {
        text += u' ' + whyNot;
    }
    m_message->showMessage(Tone::Info, text);
    if (whyNot.isEmpty()) {
        m_message->addAction(
            tr("Put it on the board"), {}, [this] { use(tr("The first model of the board")); });
    }
}

void RiskModelView::noteUsed(const Result<int>& version)
{
    if (version) {
        m_context.announcer.announce(
            tr("Version %1 is in use: all chances are computed by it.").arg(*version));
        return;
    }
    m_message->clearActions();
    m_message->showMessage(Tone::Bad, version.error().what);
}

void RiskModelView::use(const QString& reason)
{
    m_context.predictions->useCandidate(
        reason, this, [this](const Result<int>& version) { noteUsed(version); });
}

/// The row of an older version.
void RiskModelView::askAgain(int row)
{
    const QList<RiskModelPtr>& versions = m_context.predictions->versions();
    if (row < 1 || row >= versions.size()) {
        m_context.announcer.announce(
            row == 0 ? tr("This version is in use.") : tr("Select an older version."));
        return;
    }
    if (const QString whyNot = m_context.predictions->whyNotDecide(); !whyNot.isEmpty()) {
        m_context.announcer.announce(whyNot);
        return;
    }
    m_wantedVersion = versions.at(row)->version;
    m_form->open(tr("Version %1 is used again because:").arg(m_wantedVersion));
}

void RiskModelView::useAgain(const QString& reason)
{
    for (const RiskModelPtr& version : m_context.predictions->versions()) {
        if (version->version == m_wantedVersion) {
            m_context.predictions->useAgain(
                *version, reason, this, [this](const Result<int>& used) { noteUsed(used); });
            return;
        }
    }
}

void RiskModelView::measureDrift()
{
    const BoardChancesPtr chances = m_context.predictions->chances();
    if (!chances->hasModel()) {
        return;
    }
    m_isMeasuring = true;
    runThen(
        QThreadPool::globalInstance(),
        this,
        [chances, now = m_context.session.clock().now()] {
            return driftOf(chances->scorer(), now);
        },
        [this, ticket = ++m_ticket](const ModelDrift& drift) {
            if (ticket == m_ticket) {
                m_isMeasuring = false;
                showDrift(drift);
            }
        });
}

QList<QStringList> RiskModelView::copyTable() const
{
    return m_calibration->table();
}

} // namespace cb
