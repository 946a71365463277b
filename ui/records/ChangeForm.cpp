// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ChangeForm.h"

#include "core/policy/Evidence.h"
#include "core/session/Session.h"
#include "ui/records/AttachmentList.h"
#include "ui/records/FieldEditor.h"
#include "ui/records/FormCard.h"
#include "ui/records/RecordWords.h"
#include "ui/records/TaskListEdit.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WallTimeEdit.h"

#include <QEvent>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int twoColumnsFrom = 1080; ///< width of the form at 100 percent text
constexpr std::array planFields{
    ChangeField::ImplementationPlan,
    ChangeField::TestPlan,
    ChangeField::BackoutPlan,
    ChangeField::CommunicationPlan};

} // namespace

ChangeForm::ChangeForm(BoardContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"changeForm"_s);
    const Metrics::Spacing& spacing = context.theme.theme().metrics().spacing;
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing.s3, spacing.s3, spacing.s3, spacing.s3);
    layout->setSpacing(spacing.s3);
    m_leading = new QVBoxLayout;
    m_trailing = new QVBoxLayout;
    for (QVBoxLayout* column : {m_leading, m_trailing}) {
        column->setSpacing(spacing.s3);
        layout->addLayout(column, 1);
    }
    m_work = new FormCard(context.theme, 0, this);
    m_work->setObjectName(u"card.work"_s);
    m_work->hide();
    makeWhat();
    makeWhere();
    makeWho();
    makeWhen();
    makeHow();
    makeRest();
    retranslate();
    arrange();
}

FieldEditor* ChangeForm::add(ChangeField field)
{
    auto* editor = new FieldEditor(m_context.theme, field, m_context.session.snapshot(), this);
    m_editors.insert(field, editor);
    m_order.append(field);
    connect(editor, &FieldEditor::edited, this, &ChangeForm::edited);
    connect(editor, &FieldEditor::left, this, &ChangeForm::left);
    return editor;
}

QWidget* ChangeForm::line(const QList<ChangeField>& fields, const QList<int>& stretches)
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_context.theme.theme().metrics().spacing.s3);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        layout->addWidget(add(fields[i]), stretches.value(i, 1), Qt::AlignTop);
    }
    return line;
}

FormCard* ChangeForm::card(int number)
{
    auto* card = new FormCard(m_context.theme, number, this);
    m_cards.append(card);
    return card;
}

void ChangeForm::makeWhat()
{
    m_what = card(1);
    QVBoxLayout* content = m_what->content();
    m_extras = new QVBoxLayout;
    content->addLayout(m_extras);
    content->addWidget(add(ChangeField::Title));
    content->addWidget(
        line({ChangeField::Type, ChangeField::Category, ChangeField::Labels}, {3, 2, 2}));
    content->addWidget(add(ChangeField::StandardModel));
    content->addWidget(line(
        {ChangeField::Impact,
         ChangeField::Urgency,
         ChangeField::Priority,
         ChangeField::References}));
    content->addWidget(line({ChangeField::Description, ChangeField::Justification}));
    for (const ChangeField field : {ChangeField::Description, ChangeField::Justification}) {
        editor(field)->control()->setFixedHeight(m_context.theme.theme().px(88));
    }
}

void ChangeForm::makeWhere()
{
    QVBoxLayout* content = card(2)->content();
    content->addWidget(line({ChangeField::Service, ChangeField::Environment}));
    content->addWidget(add(ChangeField::Items));
}

void ChangeForm::makeWho()
{
    QVBoxLayout* content = card(3)->content();
    content->addWidget(line({ChangeField::Requester, ChangeField::Group, ChangeField::Assignee}));
    content->addWidget(add(ChangeField::CabRequired));
}

void ChangeForm::makeWhen()
{
    m_when = card(4);
    QVBoxLayout* content = m_when->content();
    content->addWidget(line(
        {ChangeField::PlannedStart, ChangeField::PlannedEnd, ChangeField::Backout}, {3, 3, 2}));
    content->addWidget(line(
        {ChangeField::OutageStart, ChangeField::OutageEnd, ChangeField::RequestedBy}, {3, 3, 2}));
    content->addWidget(add(ChangeField::Predecessors));
}

void ChangeForm::makeHow()
{
    FormCard* how = card(5);
    m_planSwitch = new SegmentedSwitch(m_context.theme, this);
    m_planSwitch->setObjectName(u"plans"_s);
    how->addAct(m_planSwitch);
    m_plans = new QStackedWidget(this);
    for (const ChangeField field : planFields) {
        FieldEditor* plan = add(field);
        plan->control()->setFixedHeight(m_context.theme.theme().px(120));
        m_plans->addWidget(plan);
    }
    how->content()->addWidget(m_plans);
    m_tasks = new TaskListEdit(m_context.theme, m_context.session.snapshot(), this);
    how->content()->addWidget(m_tasks);
    connect(m_planSwitch, &SegmentedSwitch::chosen, m_plans, &QStackedWidget::setCurrentIndex);
    connect(m_tasks, &TaskListEdit::edited, this, [this] { emit edited(ChangeField::Tasks); });
}

void ChangeForm::makeRest()
{
    m_risk = card(6);
    m_risk->content()->addWidget(line({ChangeField::Risk}));
    FormCard* files = card(7);
    m_attachments = new AttachmentList(m_context, this);
    files->content()->addWidget(m_attachments);
    connect(m_attachments, &AttachmentList::changed, this, [this, files] {
        files->setNote(m_attachments->summary());
    });
    m_after = card(0);
    m_after->setObjectName(u"card.after"_s);
    QVBoxLayout* content = m_after->content();
    content->addWidget(
        line({ChangeField::ActualStart, ChangeField::ActualEnd, ChangeField::ClosureCode}));
    content->addWidget(add(ChangeField::ClosureNotes));
    m_after->setFolded(true);
}

/// Reading order: down the first column, then the second.
void ChangeForm::arrange()
{
    for (QVBoxLayout* column : {m_leading, m_trailing}) {
        while (QLayoutItem* item = column->takeAt(0)) {
            delete item;
        }
    }
    m_leading->addWidget(m_work);
    for (FormCard* card : std::as_const(m_cards)) {
        const qsizetype index = m_cards.indexOf(card);
        const bool isLeading = !m_isTwoColumns || index < 3 || card == m_after;
        (isLeading ? m_leading : m_trailing)->addWidget(card);
    }
    m_leading->addStretch(1);
    m_trailing->addStretch(1);
    static_cast<QHBoxLayout*>(layout())->setStretch(1, m_isTwoColumns ? 1 : 0);
    QWidget* before = m_work;
    for (FormCard* card : std::as_const(m_cards)) {
        setTabOrder(before, card);
        before = card;
    }
}

void ChangeForm::fitTo(int width)
{
    const bool isTwoColumns = width >= m_context.theme.theme().px(twoColumnsFrom);
    if (isTwoColumns != m_isTwoColumns) {
        m_isTwoColumns = isTwoColumns;
        arrange();
    }
}

void ChangeForm::showChange(const Change& change)
{
    for (FieldEditor* editor : std::as_const(m_editors)) {
        editor->showValue(change);
    }
    m_tasks->setBase(change.plannedStart);
    m_tasks->setTasks(change.tasks);
    editor(ChangeField::StandardModel)->setVisible(change.type == ChangeType::Standard);
    if (change.state >= ChangeState::Implement && change.state != ChangeState::Cancelled) {
        m_after->setFolded(false);
    }
    showPlanNames();
}

Change ChangeForm::typed(const Change& base)
{
    Change change = base;
    m_hasUnreadable = false;
    for (const ChangeField field : std::as_const(m_order)) {
        FieldEditor* control = editor(field);
        if (!control->isReadOnly() && !control->takeValue(change)) {
            m_hasUnreadable = true;
        }
    }
    change.tasks = m_tasks->tasks();
    return change;
}

QList<Finding> ChangeForm::check(const Change& base, bool isWhole)
{
    for (FieldEditor* control : std::as_const(m_editors)) {
        control->row().clearProblem();
    }
    const Change change = typed(base);
    const SnapshotPtr snapshot = m_context.session.snapshot();
    const QList<Finding> findings =
        checkChange(change, checkContext(*snapshot, m_context.session.clock().now()));
    for (const Finding& finding : findings) {
        FieldEditor* control = editor(finding.field);
        const bool isEmpty = !isWhole && fieldText(change, finding.field).isEmpty();
        if (!control || isEmpty || !control->row().problem().isEmpty()) {
            continue;
        }
        const QString words = finding.suggestionWords.isEmpty()
            ? finding.what
            : u"%1 %2"_s.arg(finding.what, finding.suggestionWords);
        control->row().setProblem(
            finding.severity == FindingSeverity::Error ? Tone::Bad : Tone::Warn, words);
        if (!finding.suggestion.isNull()) {
            control->row().setSuggestion([this, control, finding, base, snapshot] {
                Change taken = typed(base);
                if (setFieldText(
                        taken,
                        finding.field,
                        finding.suggestion,
                        {lookupIn(snapshot), snapshot->zone()})) {
                    control->showValue(taken);
                    emit edited(finding.field);
                    emit left(finding.field);
                }
            });
        }
    }
    editor(ChangeField::StandardModel)->setVisible(change.type == ChangeType::Standard);
    m_tasks->setBase(change.plannedStart);
    if (auto* end = qobject_cast<WallTimeEdit*>(editor(ChangeField::PlannedEnd)->control());
        end && change.plannedStart)
    {
        end->setBase(WallTime::toLocal(*change.plannedStart, snapshot->zone()));
    }
    showPlanNames();
    return findings;
}

void ChangeForm::showNeeded(const QList<ChangeField>& needed, const QList<ChangeField>& missing)
{
    for (const ChangeField field : std::as_const(m_order)) {
        editor(field)->row().setNeeded(needed.contains(field) && missing.contains(field));
    }
}

void ChangeForm::showApproved(bool isApproved)
{
    for (const ChangeField field : evidenceFields()) {
        if (FieldEditor* control = editor(field)) {
            control->row().setNote(isApproved ? tr("✎ ends the approval") : QString());
        }
    }
}

void ChangeForm::setReadOnly(bool isReadOnly)
{
    for (FieldEditor* control : std::as_const(m_editors)) {
        control->setReadOnly(isReadOnly);
    }
    m_tasks->setReadOnly(isReadOnly);
    m_attachments->setReadOnly(isReadOnly);
}

void ChangeForm::setSnapshot(const SnapshotPtr& snapshot)
{
    for (FieldEditor* control : std::as_const(m_editors)) {
        control->setSnapshot(snapshot);
    }
}

void ChangeForm::goTo(ChangeField field)
{
    FieldEditor* control = editor(field);
    if (!control) {
        return;
    }
    for (std::size_t i = 0; i < planFields.size(); ++i) {
        if (planFields[i] == field) {
            m_planSwitch->setCurrent(static_cast<int>(i));
            m_plans->setCurrentIndex(static_cast<int>(i));
        }
    }
    for (FormCard* card : std::as_const(m_cards)) {
        if (card->isAncestorOf(control)) {
            card->setFolded(false);
        }
    }
    control->control()->setFocus(Qt::TabFocusReason);
}

/// Written plans have a tick after their name.
void ChangeForm::showPlanNames()
{
    const std::array names{tr("Implementation"), tr("Test"), tr("Backout"), tr("Communication")};
    QStringList texts;
    for (std::size_t i = 0; i < planFields.size(); ++i) {
        const auto* edit = qobject_cast<QPlainTextEdit*>(editor(planFields[i])->control());
        const bool isWritten = edit && !edit->toPlainText().trimmed().isEmpty();
        texts.append(isWritten ? names[i] + u" ✓"_s : names[i]);
    }
    m_planSwitch->setTexts(texts);
}

/// What an empty plan should answer.
void ChangeForm::showQuestions()
{
    const std::array questions{
        tr("Which steps, in which order? Who does them? How do you see that each worked?"),
        tr("What was tested, where, with which result? What is checked after the change?"),
        tr("When do you turn back? Which steps, how long do they take, were they tried?"),
        tr("Who is told before, during and after? By which way? What do users notice?")};
    for (std::size_t i = 0; i < planFields.size(); ++i) {
        if (auto* edit = qobject_cast<QPlainTextEdit*>(editor(planFields[i])->control())) {
            edit->setPlaceholderText(questions[i]);
        }
    }
}

void ChangeForm::retranslate()
{
    const std::array titles{
        tr("What"),
        tr("Where"),
        tr("Who"),
        tr("When"),
        tr("How"),
        tr("Risk"),
        tr("Attachments"),
        tr("After the work")};
    for (std::size_t i = 0; i < titles.size(); ++i) {
        m_cards[static_cast<qsizetype>(i)]->setTitle(titles[i]);
    }
    m_work->setTitle(tr("The work"));
    const QString zone = QString::fromUtf8(m_context.session.snapshot()->zone().id());
    m_cards[3]->setNote(tr("zone %1").arg(zone));
    m_cards[5]->setNote(tr("assessed by the owner"));
    m_after->setNote(tr("actual window, closure code, notes: from Implementing on"));
    m_planSwitch->setAccessibleName(tr("Plans"));
    showPlanNames();
    showQuestions();
}

void ChangeForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace cb
