// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/StepForm.h"

#include "core/session/Session.h"
#include "ui/records/RecordChoices.h"
#include "ui/records/RecordWords.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/Keys.h"
#include "ui/theme/Controls.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/LiveTexts.h"
#include "ui/widgets/RecordPicker.h"
#include "ui/widgets/WallTimeEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

StepForm::StepForm(BoardContext& context, const NextStep& step, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_step(step)
    , m_texts(new LiveTexts(*this))
{
    setObjectName(u"stepForm"_s);
    const Metrics::Spacing& spacing = context.theme.theme().metrics().spacing;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing.s3, spacing.s2, spacing.s3, spacing.s3);
    layout->setSpacing(spacing.s2);
    if (step.needsConditions) {
        addCondition();
    }
    if (step.needsClosureCode) {
        addOutcome();
    }
    addReason();
    addButtons();
    setFocusProxy(
        step.needsConditions ? static_cast<QWidget*>(m_condition)
            : m_outcome      ? static_cast<QWidget*>(m_outcome)
                             : static_cast<QWidget*>(m_reason));
}

void StepForm::setStep(const NextStep& step)
{
    m_step = step;
    m_accept->setText(step.name);
}

FieldRow* StepForm::makeRow(const char* name, QWidget* field)
{
    auto* row = new FieldRow(m_context.theme, {}, field, this);
    m_texts->add([row, name] { row->setName(tr(name)); });
    return row;
}

void StepForm::addReason()
{
    m_reason = new QPlainTextEdit;
    m_reason->setObjectName(u"stepForm.reason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_context.theme.theme().px(56));
    m_reasonRow =
        makeRow(m_step.needsClosureCode ? QT_TR_NOOP("Notes") : QT_TR_NOOP("Reason"), m_reason);
    m_reasonRow->setNeeded(m_step.needsReason);
    layout()->addWidget(m_reasonRow);
    connect(m_reason, &QPlainTextEdit::textChanged, m_reasonRow, &FieldRow::clearProblem);
}

void StepForm::addCondition()
{
    const SnapshotPtr snapshot = m_context.session.snapshot();
    m_condition = new QLineEdit;
    m_condition->setObjectName(u"stepForm.condition"_s);
    m_conditionRow = makeRow(QT_TR_NOOP("Condition"), m_condition);
    m_conditionRow->setNeeded(true);
    connect(m_condition, &QLineEdit::textEdited, m_conditionRow, &FieldRow::clearProblem);
    layout()->addWidget(m_conditionRow);
    m_owner = new RecordPicker(m_context.theme);
    m_owner->setObjectName(u"stepForm.owner"_s);
    m_owner->setMaximum(1);
    m_owner->setChoices(recordChoices(*snapshot, RecordKind::Person));
    m_due = new WallTimeEdit(m_context.theme, snapshot->zone());
    m_due->setObjectName(u"stepForm.due"_s);
    m_due->setBase(WallTime::toLocal(m_context.session.clock().now(), snapshot->zone()));
    auto* line = new QHBoxLayout;
    line->addWidget(makeRow(QT_TR_NOOP("Owner"), m_owner), 1);
    line->addWidget(makeRow(QT_TR_NOOP("Due"), m_due), 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    m_isBefore = new QCheckBox(this);
    m_texts->add([this] { m_isBefore->setText(tr("Has to be met before it is scheduled")); });
    m_isBefore->setObjectName(u"stepForm.isBefore"_s);
    layout()->addWidget(m_isBefore);
}

void StepForm::addOutcome()
{
    m_outcome = new QComboBox;
    m_outcome->setObjectName(u"stepForm.outcome"_s);
    for (int i = -1; i < enumCount<ClosureCode>(); ++i) {
        m_outcome->addItem(QString(), i);
    }
    m_texts->add([this] {
        m_outcome->setItemText(0, tr("Choose the outcome"));
        for (int i = 0; i < enumCount<ClosureCode>(); ++i) {
            m_outcome->setItemText(i + 1, RecordWords::closure(static_cast<ClosureCode>(i)));
        }
    });
    m_outcomeRow = makeRow(QT_TR_NOOP("Outcome"), m_outcome);
    m_outcomeRow->setNeeded(true);
    connect(m_outcome, &QComboBox::activated, m_outcomeRow, &FieldRow::clearProblem);
    layout()->addWidget(m_outcomeRow);
}

void StepForm::addButtons()
{
    m_accept = new Button(m_context.theme, m_step.name, Button::Kind::Primary, this);
    m_accept->setObjectName(u"stepForm.accept"_s);
    m_accept->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto* cancel = new Button(m_context.theme, {}, Button::Kind::Plain, this);
    m_texts->add([cancel] { cancel->setText(tr("Cancel")); });
    cancel->setObjectName(u"stepForm.cancel"_s);
    cancel->setKeyHint(QKeySequence(Qt::Key_Escape));
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(cancel);
    line->addWidget(m_accept);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(m_accept, &Button::clicked, this, &StepForm::tryAccept);
    connect(cancel, &Button::clicked, this, &StepForm::cancelled);
}

QString StepForm::reason() const
{
    return m_reason->toPlainText().trimmed();
}

QList<ConditionDraft> StepForm::conditions() const
{
    if (!m_condition || m_condition->text().trimmed().isEmpty()) {
        return {};
    }
    ConditionDraft draft;
    draft.text = m_condition->text().trimmed();
    draft.isBefore = m_isBefore->isChecked();
    draft.dueAt = m_due->instant();
    if (const QStringList chosen = m_owner->chosen(); !chosen.isEmpty()) {
        draft.owner = PersonId{QUuid(chosen.first())};
    }
    return {draft};
}

std::optional<ClosureCode> StepForm::closureCode() const
{
    const int code = m_outcome ? m_outcome->currentData().toInt() : -1;
    return code < 0 ? std::nullopt : std::optional(static_cast<ClosureCode>(code));
}

void StepForm::showProblem(const QString& text)
{
    m_reasonRow->setProblem(Tone::Bad, text);
    m_accept->setEnabled(true);
}

void StepForm::tryAccept()
{
    bool isComplete = true;
    if (m_step.needsReason && reason().isEmpty()) {
        m_reasonRow->setProblem(Tone::Bad, tr("This needs a reason. Say why."));
        isComplete = false;
    }
    if (m_conditionRow && conditions().isEmpty()) {
        m_conditionRow->setProblem(Tone::Bad, tr("Say what has to be done."));
        isComplete = false;
    }
    if (m_due && m_due->isUnreadable()) {
        isComplete = false;
    }
    if (m_outcomeRow && !closureCode()) {
        m_outcomeRow->setProblem(Tone::Bad, tr("Say how it ended."));
        isComplete = false;
    }
    if (isComplete) {
        m_accept->setEnabled(false);
        emit accepted();
    }
}

void StepForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit cancelled();
    } else if (isEnter(event->key()) && event->modifiers() & Qt::ControlModifier) {
        tryAccept();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void StepForm::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = m_context.theme.theme();
    controls::paintBox(
        painter,
        QRectF(rect()),
        theme.color(ColorRole::Canvas),
        theme.color(ColorRole::BorderStrong),
        theme.metrics().radius.card);
}

} // namespace cb
