// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ChangeDetailView.h"

#include "core/policy/ChangeCheck.h"
#include "ui/commands/Editor.h"
#include "ui/records/AttachmentList.h"
#include "ui/records/ChangeAsks.h"
#include "ui/records/DetailParts.h"
#include "ui/records/FieldEditor.h"
#include "ui/records/FreezeNote.h"
#include "ui/records/NextStepsPanel.h"
#include "ui/records/PredictedRisk.h"
#include "ui/records/ProposalNotice.h"
#include "ui/records/RecordWords.h"
#include "ui/records/WorkPanel.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// The way of a change that ends well; where else it can stand takes the place of its neighbour.
QList<DisplayState> wayOf(ChangeType type, DisplayState now)
{
    using enum DisplayState;
    QList<DisplayState> way = type == ChangeType::Standard
        ? QList<DisplayState>{Draft, Scheduled, Implementing, Review, Closed}
        : QList<DisplayState>{
            Draft,
            Submitted,
            Assessing,
            Awaiting,
            Approved,
            Scheduled,
            Implementing,
            Review,
            Closed};
    if (now == Rejected) {
        way.replace(0, now);
    } else if ((now == Withdrawn || now == BackedOut) && !way.contains(now)) {
        way.replace(way.size() - 1, now);
    } else if (!way.contains(now)) {
        way.insert(1, now);
    }
    return way;
}

} // namespace

ChangeDetailView::ChangeDetailView(BoardContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"changeDetail"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeHead();
    makeParts();
    layout->addStretch(1);
    connect(&context.session, &Session::snapshotChanged, this, [this] {
        if (isVisible() && !m_id.isNull()) {
            reload();
        }
    });
    retranslate();
}

void ChangeDetailView::makeHead()
{
    const ThemeController& theme = m_context.theme;
    const Metrics::Spacing& spacing = theme.theme().metrics().spacing;
    auto* head = new QWidget(this);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(spacing.s4, spacing.s3, spacing.s4, spacing.s3);
    layout->setSpacing(spacing.s1 + 2);
    m_number = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text, head);
    m_number->setFigures(true);
    m_number->setObjectName(u"detail.number"_s);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_meta = new ElidedLabel(theme, {}, TextRole::Small, ColorRole::Text3, head);
    m_meta->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_open = new Button(theme, {}, Button::Kind::Plain, head);
    m_open->setObjectName(u"detail.open"_s);
    m_close = new Button(theme, {}, Button::Kind::Plain, head);
    m_close->setSign(Icon::Close);
    m_close->setObjectName(u"detail.close"_s);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing.s2);
    line->addWidget(m_number);
    line->addWidget(m_meta, 1);
    line->addWidget(m_open);
    line->addWidget(m_close);
    layout->addLayout(line);
    m_title = new TextLabel(theme, {}, TextRole::Title, ColorRole::Text, head);
    m_title->setObjectName(u"detail.title"_s);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    m_stateLine = new StateLine(theme, head);
    layout->addWidget(m_stateLine);
    m_message = new MessageBar(theme, head);
    m_message->setObjectName(u"detail.message"_s);
    m_message->hide();
    layout->addWidget(m_message);
    m_proposals = new ProposalNotice(m_context, head);
    layout->addWidget(m_proposals);
    this->layout()->addWidget(head);
    connect(m_open, &Button::clicked, this, [this] {
        emit openRequested({RecordKind::Change, m_id.value});
    });
    connect(m_close, &Button::clicked, this, &ChangeDetailView::closeRequested);
}

void ChangeDetailView::makeParts()
{
    const auto part = [this](const QString& key) {
        auto* section = new DetailSection(m_context, key, this);
        layout()->addWidget(section);
        return section;
    };
    m_state = part(u"state"_s);
    m_stepper = new Stepper(m_context.theme, m_state->content());
    m_steps = new NextStepsPanel(m_context, m_state->content());
    m_state->contentLayout()->addWidget(m_stepper);
    m_state->contentLayout()->addWidget(m_steps);
    m_freezes = new FreezeNote(m_context, m_state->content());
    m_state->contentLayout()->addWidget(m_freezes);
    m_state->contentLayout()->setSpacing(m_context.theme.theme().metrics().spacing.s3);
    m_workSection = part(u"work"_s);
    m_work = new WorkPanel(m_context, m_workSection->content());
    m_workSection->contentLayout()->addWidget(m_work);
    m_workSection->hide();
    m_facts = part(u"facts"_s);
    m_risk = part(u"risk"_s);
    m_predictedPart = part(u"predicted"_s);
    makePredicted();
    m_asksPart = part(u"asks"_s);
    m_asks = new ChangeAsks(m_context.theme, m_asksPart->content());
    m_asksPart->contentLayout()->addWidget(m_asks);
    m_conflicts = part(u"conflicts"_s);
    makeConflicts();
    m_plans = part(u"plans"_s);
    m_sequence = part(u"sequence"_s);
    m_sequence->hide();
    m_items = part(u"items"_s);
    m_links = part(u"links"_s);
    m_files = part(u"files"_s);
    m_attachments = new AttachmentList(m_context, m_files->content());
    m_files->contentLayout()->addWidget(m_attachments);
    m_history = part(u"history"_s);
    connect(m_asks, &ChangeAsks::fieldRequested, this, [this](ChangeField field) {
        if (m_facts->content()->findChild<QWidget*>(u"fact."_s + toText(field))) {
            editFact(field);
        } else {
            emit openRequested({RecordKind::Change, m_id.value});
        }
    });
    connect(m_attachments, &AttachmentList::changed, this, [this] {
        m_files->setNote(m_attachments->summary());
    });
    connect(m_work, &WorkPanel::summaryChanged, this, [this] {
        m_workSection->setNote(m_work->summary());
    });
}

QSize ChangeDetailView::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

void ChangeDetailView::retranslate()
{
    m_open->setText(tr("Open as page"));
    m_close->setAccessibleName(tr("Close the panel"));
    m_close->setToolTip(tr("Close the panel (D)"));
    m_state->setTitle(tr("State and next state"));
    m_workSection->setTitle(tr("Work", "noun: tasks of a change"));
    m_facts->setTitle(tr("Facts"));
    m_risk->setTitle(tr("Risk, by the owner"));
    m_predictedPart->setTitle(tr("Risk, by the model"));
    m_asksPart->setTitle(tr("What is missing, what policy asks"));
    m_conflicts->setTitle(tr("Conflicts"));
    m_plans->setTitle(tr("Plan and backout"));
    m_sequence->setTitle(tr("Sequence"));
    m_items->setTitle(tr("Configuration items"));
    m_links->setTitle(tr("Linked"));
    m_files->setTitle(tr("Attachments"));
    m_history->setTitle(tr("History"));
}

void ChangeDetailView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showFromSnapshot();
        if (m_detail) {
            showDetail(*m_detail);
        }
    }
}

void ChangeDetailView::showChange(ChangeId id)
{
    if (id != m_id) {
        finishEdit(true);
        m_id = id;
        m_detail.reset();
        m_message->hide();
        m_proposals->hide();
    }
    m_predicted->showChange(id);
    reload();
}

void ChangeDetailView::reload()
{
    showFromSnapshot();
    const quint64 ticket = ++m_ticket;
    m_context.session.loadChange(m_id, this, [this, ticket](const Result<ChangeDetail>& detail) {
        if (ticket != m_ticket) {
            return;
        }
        if (detail) {
            m_detail = *detail;
            showDetail(*detail);
        } else {
            m_message->clearActions();
            m_message->showMessage(Tone::Bad, detail.error().what);
        }
    });
}

/// Shows at once what the columns hold.
void ChangeDetailView::showFromSnapshot()
{
    const SnapshotPtr snapshot = m_context.session.snapshot();
    const ChangeColumns& changes = *snapshot->changes;
    const int row = changes.rowOf(m_id);
    if (row == noRow) {
        return;
    }
    const auto r = static_cast<std::size_t>(row);
    m_number->setText(changes.numbers.at(row));
    m_title->setText(changes.titles.at(row));
    QStringList meta{tr("%1 change", "type of a change").arg(RecordWords::type(changes.types[r]))};
    if (changes.groups[r] != noRow) {
        meta.append(snapshot->directory->groups[changes.groups[r]].name);
    }
    if (changes.services[r] != noRow) {
        meta.append(
            RecordWords::tier(snapshot->directory->services[changes.services[r]].criticality));
    }
    meta.removeAll(QString());
    m_meta->setText(meta.join(u", "_s));
    const RecordTimes times(snapshot->zone(), m_context.session.clock().now());
    const std::optional<Span> planned = changes.plannedWindow(row);
    QStringList remarks;
    if (changes.flags[r] & ChangeFlag::OnHold) {
        remarks.append(tr("on hold"));
    }
    if (changes.flags[r] & ChangeFlag::EditedAfterApproval) {
        remarks.append(tr("edited after approval"));
    }
    const DisplayState state = changes.displayStates[r];
    m_stateLine->showChange(
        state,
        changes.risks[r] > 0 ? std::optional(static_cast<RiskLevel>(changes.risks[r] - 1))
                             : std::nullopt,
        changes.types[r] == ChangeType::Emergency,
        planned ? times.span(*planned) : QString(),
        remarks.join(u", "_s));
    m_freezes->showChange(m_id);
    QList<Stepper::Step> steps;
    const QList<DisplayState> way = wayOf(changes.types[r], state);
    for (const DisplayState step : way) {
        steps.append({step, RecordWords::state(step)});
    }
    m_stepper->setSteps(steps, static_cast<int>(way.indexOf(state)));
    fillConflicts();
}

void ChangeDetailView::showDetail(const ChangeDetail& detail)
{
    const Change& change = detail.change;
    const ChangeCase about{
        change,
        detail.decisions,
        detail.conditions,
        lookupIn(m_context.session.snapshot()),
        rulesFor(*m_context.session.snapshot(), change, m_context.session.clock().now())};
    m_steps->setCase(about);
    fillWork(about);
    m_attachments->setOwner({RecordKind::Change, change.id.value}, true);
    m_attachments->setReadOnly(m_context.session.isReadOnly());
    m_attachments->setAttachments(detail.attachments);
    m_files->setNote(m_attachments->summary());
    if (!m_editor) {
        fillFacts(change);
    }
    fillRisk(detail);
    m_asks->showChange(change, detail.decisions, m_context.session);
    m_asksPart->setNote(m_asks->summary());
    m_asksPart->setVisible(!isEnded(change.state));
    fillPlans(detail);
    fillSequence(change);
    fillItems(change);
    fillLinks(change);
    fillHistory(detail);
    m_proposals->showFor(change);
    if (!change.holdReason.isEmpty()) {
        m_message->clearActions();
        m_message->showMessage(Tone::Warn, tr("On hold: %1").arg(change.holdReason));
        m_message->addAction(tr("Release"), {}, [this] {
            m_context.editor.hold(m_id, {}, actorOf(m_context.session));
        });
    } else if (m_message->tone() == Tone::Warn) {
        m_message->hide();
    }
}

void ChangeDetailView::editFact(ChangeField field)
{
    if (!m_detail || m_context.session.isReadOnly()) {
        return;
    }
    finishEdit(true);
    for (int i = 0; i < m_factGrid->count(); ++i) {
        QWidget* widget = m_factGrid->itemAt(i)->widget();
        if (!widget || widget->objectName() != u"fact."_s + toText(field)) {
            continue;
        }
        int row = 0;
        int column = 0;
        int rowSpan = 0;
        int columnSpan = 0;
        m_factGrid->getItemPosition(i, &row, &column, &rowSpan, &columnSpan);
        m_editor = new FieldEditor(
            m_context.theme, field, m_context.session.snapshot(), m_facts->content());
        m_editor->showValue(m_detail->change);
        m_factGrid->addWidget(m_editor, row, 0, 1, 2);
        widget->hide();
        if (QLayoutItem* label = m_factGrid->itemAtPosition(row, 0)) {
            if (label->widget() && label->widget() != m_editor) {
                label->widget()->hide();
            }
        }
        m_editor->installEventFilter(this);
        m_editor->control()->installEventFilter(this);
        connect(m_editor, &FieldEditor::left, this, [this] { finishEdit(true); });
        m_editor->show();
        m_editor->control()->setFocus();
        return;
    }
}

bool ChangeDetailView::eventFilter(QObject* watched, QEvent* event)
{
    if (m_editor && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            finishEdit(false);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            QMetaObject::invokeMethod(
                this, [this] { finishEdit(true); }, Qt::QueuedConnection);
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// Takes what was typed into the fact, or leaves it. What is wrong stays, with the reason.
void ChangeDetailView::finishEdit(bool takes)
{
    if (!m_editor || !m_detail) {
        return;
    }
    const ChangeField field = m_editor->field();
    Change edited = m_detail->change;
    if (takes) {
        m_editor->row().clearProblem();
        if (!m_editor->takeValue(edited)) {
            return;
        }
        const SnapshotPtr snapshot = m_context.session.snapshot();
        for (const Finding& finding : errorsIn(
                 checkChange(edited, checkContext(*snapshot, m_context.session.clock().now()))))
        {
            if (finding.field == field) {
                m_editor->row().setProblem(Tone::Bad, finding.what);
                return;
            }
        }
    }
    const bool isChanged = takes && !isFieldEqual(edited, m_detail->change, field);
    m_editor->removeEventFilter(this);
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
    if (isChanged) {
        m_context.editor.setFields(
            {m_id},
            tr("Set “%1” of %2", "undo step: field, change")
                .arg(fieldLabel(field), m_detail->change.number),
            [edited, field](Change& change) { copyField(edited, change, field); });
        m_detail->change = edited;
    }
    fillFacts(m_detail->change);
}

} // namespace cb
