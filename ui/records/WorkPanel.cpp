// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/WorkPanel.h"

#include "core/session/Session.h"
#include "ui/commands/Editor.h"
#include "ui/records/DetailParts.h"
#include "ui/records/RecordWords.h"
#include "ui/records/StepForm.h"
#include "ui/records/WorkWords.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/StatusAnnouncer.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// How late the work is, from the record itself.
Overrun lateness(const Change& change, Instant now)
{
    ChangeColumns one;
    one.states = {change.state};
    one.plannedEnds = {change.plannedEnd ? change.plannedEnd->ms : noInstant};
    appendTasks(one, change.state, change.tasks);
    return overrunOf(one, 0, now);
}

/// What the form asks a reason for.
NextStep noGoStep()
{
    NextStep step;
    step.actionId = actions::taskNoGo;
    step.name = WorkWords::act(TaskAct::NoGo);
    step.isAllowed = true;
    step.needsReason = true;
    return step;
}

} // namespace

WorkPanel::WorkPanel(BoardContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"work"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_minute.setInterval(int(msPerMinute));
    connect(&m_minute, &QTimer::timeout, this, &WorkPanel::rebuild);
    connect(&context.theme, &ThemeController::themeChanged, this, &WorkPanel::rebuild);
}

bool WorkPanel::hasWork(const Change& change)
{
    return !change.tasks.isEmpty()
        && (change.state == ChangeState::Scheduled || change.state == ChangeState::Implement
            || change.state == ChangeState::Review
            || (change.state == ChangeState::Requested && change.type == ChangeType::Emergency));
}

QString WorkPanel::summary() const
{
    const TaskProgress progress = progressOf(m_case.change.tasks);
    QStringList parts{WorkWords::progress(progress.done, progress.count)};
    parts.append(
        WorkWords::overrunSpoken(lateness(m_case.change, m_context.session.clock().now())));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void WorkPanel::setCase(const ChangeCase& about)
{
    if (about.change.id != m_case.change.id) {
        closeForm();
    }
    m_case = about;
    rebuild();
}

void WorkPanel::rebuild()
{
    m_offered = offeredTaskActs(m_case, actorOf(m_context.session));
    // The button that has the focus keeps it.
    const QString focused = m_content && m_content->isAncestorOf(focusWidget())
        ? focusWidget()->objectName()
        : QString();
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_context.theme.theme().metrics().spacing.s1);
    for (const TaskCheck& check : std::as_const(m_offered)) {
        addAct(check);
    }
    for (int i = 0; i < m_case.change.tasks.size(); ++i) {
        addTask(i);
    }
    m_layout->insertWidget(0, m_content);
    m_content->show();
    if (!focused.isEmpty()) {
        if (auto* again = m_content->findChild<QWidget*>(focused)) {
            again->setFocus();
        }
    }
    emit summaryChanged();
}

/// The task that it would be done with; or why it can't be done.
QString WorkPanel::says(const TaskCheck& check) const
{
    return check.isAllowed() ? m_case.change.tasks.at(check.task).title : textOf(check.obstacles);
}

void WorkPanel::addAct(const TaskCheck& check)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(m_context.theme.theme().metrics().spacing.s3);
    auto* button =
        new Button(m_context.theme, WorkWords::act(check.act), Button::Kind::Secondary, m_content);
    const QString id = WorkWords::actionId(check.act);
    button->setObjectName(u"act."_s + id);
    button->setEnabled(check.isAllowed() && !m_context.session.isReadOnly());
    button->setAccessibleDescription(says(check));
    const QList<QKeySequence> keys = m_context.actions.shortcuts(id);
    if (!keys.isEmpty()) {
        button->setKeyHint(keys.first());
    }
    connect(button, &Button::clicked, this, [this, act = check.act] { start(act); });
    auto* words = new TextLabel(
        m_context.theme,
        says(check),
        TextRole::Small,
        check.isAllowed() ? ColorRole::Text2 : ColorRole::Text3,
        m_content);
    words->setWordWrap(true);
    line->addWidget(button, 0, Qt::AlignTop);
    line->addWidget(words, 1);
    static_cast<QVBoxLayout*>(m_content->layout())->addLayout(line);
}

bool WorkPanel::isLate(const ChangeTask& task) const
{
    const bool isDone = task.state == TaskState::Done || task.state == TaskState::Skipped;
    const Instant now = m_context.session.clock().now();
    return m_case.change.state == ChangeState::Implement && !isDone && task.plannedEnd
        && now >= task.plannedEnd->plusMs(msPerMinute);
}

QString WorkPanel::taskNote(const ChangeTask& task) const
{
    const RecordTimes times(m_context.session.snapshot()->zone(), m_context.session.clock().now());
    QStringList parts;
    if (task.isGoNoGo) {
        parts.append(
            task.state == TaskState::Done ? tr("go", "go or no-go is answered")
                                          : tr("go or no-go"));
    }
    if (task.owner) {
        const int row = m_context.session.snapshot()->directory->rowOf(*task.owner);
        if (row != noRow) {
            parts.append(m_context.session.snapshot()->directory->persons[row].name);
        }
    }
    if (task.state == TaskState::Skipped) {
        parts.append(RecordWords::task(task.state));
    } else if (task.actualStart && task.actualEnd && *task.actualStart < *task.actualEnd) {
        parts.append(
            tr("%1–%2", "times").arg(times.time(*task.actualStart), times.time(*task.actualEnd)));
    } else if (task.actualEnd) {
        parts.append(times.time(*task.actualEnd));
    } else if (task.actualStart) {
        parts.append(tr("since %1", "a time").arg(times.time(*task.actualStart)));
    } else if (task.state == TaskState::Done) {
        parts.append(RecordWords::task(task.state));
    } else if (task.plannedStart) {
        parts.append(tr("planned %1", "a time").arg(times.time(*task.plannedStart)));
    }
    if (isLate(task)) {
        const qint64 late = m_context.session.clock().now().ms - task.plannedEnd->ms;
        parts.append(tr("%1 late").arg(RecordTimes::length(late / msPerMinute * msPerMinute)));
    }
    return parts.join(u", "_s);
}

void WorkPanel::addTask(int index)
{
    const ChangeTask& task = m_case.change.tasks.at(index);
    auto* line = new DetailLine(m_context.theme, m_content);
    line->setObjectName(u"work.task.%1"_s.arg(index + 1));
    line->setEnabled(false);
    switch (task.state) {
    case TaskState::Open:
        line->setState(DisplayState::Draft);
        break;
    case TaskState::Running:
        line->setOutcome(DeploymentOutcome::Running);
        break;
    case TaskState::Done:
        line->setOutcome(DeploymentOutcome::Succeeded);
        break;
    case TaskState::Skipped:
        line->setOutcome(DeploymentOutcome::Cancelled);
        break;
    }
    line->setMissing(task.state == TaskState::Skipped);
    line->setNoteRole(isLate(task) ? ColorRole::Warn : ColorRole::Text3);
    line->setTexts(u"%1  %2"_s.arg(index + 1).arg(task.title), taskNote(task));
    line->setAccessibleName(
        u"%1, %2, %3"_s.arg(task.title, RecordWords::task(task.state), taskNote(task)));
    m_content->layout()->addWidget(line);
}

QSize WorkPanel::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

bool WorkPanel::start(TaskAct act)
{
    const Actor actor = actorOf(m_context.session);
    const TaskCheck check = checkTask(m_case, act, actor);
    if (!check.isAllowed()) {
        m_context.announcer.announce(
            tr("%1: %2", "change, why not").arg(m_case.change.number, textOf(check.obstacles)));
        return false;
    }
    if (check.needsReason()) {
        openForm();
    } else {
        carryOut(act, {});
    }
    return true;
}

void WorkPanel::openForm()
{
    if (m_form) {
        m_form->setFocus();
        return;
    }
    m_form = new StepForm(m_context, noGoStep(), this);
    m_layout->addWidget(m_form);
    connect(
        m_form, &StepForm::accepted, this, [this] { carryOut(TaskAct::NoGo, m_form->reason()); });
    connect(m_form, &StepForm::cancelled, this, &WorkPanel::closeForm);
    m_form->show();
    m_form->setFocus();
}

void WorkPanel::closeForm()
{
    if (m_form) {
        m_form->hide();
        m_form->deleteLater();
        m_layout->removeWidget(m_form);
        m_form = nullptr;
    }
}

void WorkPanel::carryOut(TaskAct act, const QString& reason)
{
    TaskRequest request;
    request.act = act;
    request.reason = reason;
    const int task = checkTask(m_case, act, actorOf(m_context.session)).task;
    const QString title = task < 0 ? QString() : m_case.change.tasks.at(task).title;
    m_context.editor.task(
        m_case.change.id,
        request,
        actorOf(m_context.session),
        this,
        [this, act, title](const Result<WriteReceipt>& receipt) {
            if (!receipt && m_form) {
                m_form->showProblem(receipt.error().what);
            } else if (!receipt) {
                m_context.announcer.announce(receipt.error().what);
            } else {
                m_context.announcer.announce(
                    tr("%1: %2, %3", "change, what was done, with which task")
                        .arg(m_case.change.number, WorkWords::act(act), title));
                closeForm();
            }
        });
}

void WorkPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_case.change.id.isNull()) {
        rebuild();
        if (m_form) {
            m_form->setStep(noGoStep());
        }
    }
}

void WorkPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_minute.start();
}

void WorkPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_minute.stop();
}

} // namespace cb
