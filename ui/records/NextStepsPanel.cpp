// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/NextStepsPanel.h"

#include "core/session/Session.h"
#include "ui/commands/Editor.h"
#include "ui/records/StepForm.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/Signs.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/StatusAnnouncer.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// The lock before the words why a step is not allowed.
class LockSign : public QWidget
{
public:
    LockSign(const ThemeController& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        const int side = theme.theme().metrics().sign.normal;
        setFixedSize(side, side + 4);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        signs::paintLock(painter, QRectF(rect()), m_theme.theme().color(ColorRole::Text3));
    }

private:
    const ThemeController& m_theme;
};

bool isSame(const NextStep& a, const NextStep& b)
{
    return a.actionId == b.actionId && a.says == b.says && a.name == b.name
        && a.isAllowed == b.isAllowed;
}

constexpr int narrowWidth = 340; ///< below it a reason stands under its button, not beside it

} // namespace

NextStepsPanel::NextStepsPanel(BoardContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"nextSteps"_s);
    const Metrics::Spacing& spacing = context.theme.theme().metrics().spacing;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing.s3);
    m_grid->setVerticalSpacing(spacing.s1 + 2);
    m_grid->setColumnStretch(1, 1);
    connect(&context.theme, &ThemeController::themeChanged, this, &NextStepsPanel::rebuild);
}

void NextStepsPanel::setCase(const ChangeCase& about)
{
    const bool isOther = about.change.id != m_case.change.id;
    QList<NextStep> steps = nextSteps(about, actorOf(m_context.session));
    if (!m_only.isEmpty()) {
        steps.removeIf([this](const NextStep& step) { return !m_only.contains(step.actionId); });
    }
    const bool isEqual =
        std::equal(steps.cbegin(), steps.cend(), m_steps.cbegin(), m_steps.cend(), isSame);
    m_case = about;
    m_steps = steps;
    if (isOther) {
        closeForm();
    }
    if (isOther || !isEqual) {
        rebuild();
    }
}

void NextStepsPanel::rebuild()
{
    const NextStep* open = findStep(m_steps, m_formAction);
    if (m_form && (!open || !open->isAllowed)) {
        closeForm();
    }
    if (m_form) {
        m_grid->removeWidget(m_form);
    }
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lastReason.clear();
    int row = 0;
    for (const NextStep& step : std::as_const(m_steps)) {
        addRow(step, row);
        row += 2;
        if (m_form && step.actionId == m_formAction) {
            m_form->setStep(step);
            m_grid->addWidget(m_form, row++, 0, 1, 2);
        }
    }
    if (m_steps.isEmpty()) {
        m_grid->addWidget(
            new TextLabel(
                m_context.theme,
                tr("Nothing is left to do."),
                TextRole::Body,
                ColorRole::Text3,
                this),
            0,
            0,
            1,
            2);
    }
}

void NextStepsPanel::addRow(const NextStep& step, int row)
{
    auto* button = new Button(m_context.theme, step.name, Button::Kind::Secondary, this);
    button->setObjectName(u"step."_s + step.actionId);
    button->setEnabled(step.isAllowed);
    button->setAccessibleDescription(step.says);
    const QList<QKeySequence> keys = m_context.actions.shortcuts(step.actionId);
    if (!keys.isEmpty()) {
        button->setKeyHint(keys.first());
    }
    connect(button, &Button::clicked, this, [this, id = step.actionId] { start(id); });
    m_grid->addWidget(button, row, 0, Qt::AlignTop | Qt::AlignLeading);
    auto* says = new QWidget(this);
    auto* line = new QHBoxLayout(says);
    const int top = m_context.theme.theme().px(5);
    line->setContentsMargins(0, top, 0, 0);
    line->setSpacing(m_context.theme.theme().metrics().spacing.s1);
    if (!step.isAllowed) {
        line->addWidget(new LockSign(m_context.theme, says), 0, Qt::AlignTop);
    }
    // The same reason over and over is read once.
    const bool isRepeated = !step.isAllowed && step.says == m_lastReason;
    m_lastReason = step.isAllowed ? QString() : step.says;
    auto* words = new TextLabel(
        m_context.theme,
        isRepeated ? tr("For the same reason.") : step.says,
        TextRole::Small,
        ColorRole::Text2,
        says);
    words->setWordWrap(true);
    line->addWidget(words, 1);
    m_isNarrow ? m_grid->addWidget(says, row + 1, 0, 1, 2) : m_grid->addWidget(says, row, 1);
}

QSize NextStepsPanel::minimumSizeHint() const
{
    // The panel's width decides how the rows are laid, not the other way round.
    return {0, QWidget::minimumSizeHint().height()};
}

void NextStepsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < m_context.theme.theme().px(narrowWidth);
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        // Not now: the layout is at work.
        QMetaObject::invokeMethod(this, &NextStepsPanel::rebuild, Qt::QueuedConnection);
    }
}

bool NextStepsPanel::start(const QString& actionId)
{
    const NextStep* step = findStep(m_steps, actionId);
    if (!step || !step->isAllowed) {
        m_context.announcer.announce(
            step ? step->says
                 : tr("%1: this step does not follow from here.").arg(m_case.change.number));
        return false;
    }
    if (step->needsReason || step->needsConditions || step->needsClosureCode) {
        openForm(*step);
    } else {
        carryOut(*step);
    }
    return true;
}

void NextStepsPanel::openForm(const NextStep& step)
{
    if (m_form && m_formAction == step.actionId) {
        m_form->setFocus();
        return;
    }
    closeForm();
    m_formAction = step.actionId;
    m_form = new StepForm(m_context, step, this);
    connect(m_form, &StepForm::accepted, this, [this] { carryOut(m_form->step()); });
    connect(m_form, &StepForm::cancelled, this, [this] {
        closeForm();
        rebuild();
    });
    rebuild();
    m_form->show();
    m_form->setFocus();
}

void NextStepsPanel::closeForm()
{
    m_formAction.clear();
    if (m_form) {
        m_form->hide();
        m_form->deleteLater();
        m_grid->removeWidget(m_form);
        m_form = nullptr;
    }
}

void NextStepsPanel::carryOut(const NextStep& step)
{
    const bool isStep = !step.isDecision();
    const Editor::Done done =
        [this, isStep, name = step.name](const Result<WriteReceipt>& receipt) {
            if (!receipt && m_form) {
                m_form->showProblem(receipt.error().what);
            } else if (!receipt) {
                m_context.announcer.announce(receipt.error().what);
            } else {
                // The undo step of a transition says too what came of it for other changes.
                m_context.announcer.announce(
                    isStep ? m_context.undo.undoText()
                           : tr("%1: %2", "change, what was done").arg(m_case.change.number, name));
                closeForm();
                rebuild();
            }
        };
    const Actor actor = actorOf(m_context.session);
    const ChangeId id = m_case.change.id;
    const QString reason = m_form ? m_form->reason() : QString();
    if (step.isDecision()) {
        DecisionDraft draft{step.decision(), step.authority, reason, {}};
        if (m_form) {
            draft.conditions = m_form->conditions();
        }
        m_context.editor.decide(id, draft, actor, this, done);
    } else {
        TransitionRequest request;
        request.target = step.target();
        request.reason = reason;
        if (m_form && step.needsClosureCode) {
            request.closureCode = m_form->closureCode();
            request.closureNotes = reason;
        }
        m_context.editor.transition({id}, request, actor, this, done);
    }
}

void NextStepsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_case.change.id.isNull()) {
        setCase(m_case);
    }
}

} // namespace cb
