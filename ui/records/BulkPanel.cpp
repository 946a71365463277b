// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/BulkPanel.h"

#include "ui/predict/BoardPredictions.h"
#include "ui/predict/PredictionWords.h"
#include "ui/records/DetailParts.h"
#include "ui/records/RecordChoices.h"
#include "ui/records/RecordWords.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/RecordPicker.h"
#include "ui/widgets/StatusAnnouncer.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// So many changes are asked for the steps that they have; more could take a while.
constexpr qsizetype mostForSteps = 200;

void setReference(Change& change, ChangeField field, const QUuid& id)
{
    switch (field) {
    case ChangeField::Group:
        change.group = GroupId{id};
        break;
    case ChangeField::Service:
        change.service = ServiceId{id};
        break;
    default:
        change.assignee = PersonId{id};
    }
}

} // namespace

QList<BulkStep> bulkSteps(const QList<ChangeCase>& cases, const Actor& actor)
{
    QList<BulkStep> result;
    for (const ChangeCase& about : cases) {
        for (const NextStep& step : nextSteps(about, actor)) {
            if (step.isDecision()) {
                continue; // decided one by one
            }
            const bool isKnown =
                std::any_of(result.cbegin(), result.cend(), [&step](const BulkStep& other) {
                    return other.step.actionId == step.actionId;
                });
            if (!isKnown) {
                result.append({step, 0, {}});
            }
        }
    }
    for (BulkStep& bulk : result) {
        for (const ChangeCase& about : cases) {
            const TransitionCheck check = checkTransition(about, bulk.step.target(), actor);
            if (check.isAllowed()) {
                ++bulk.allowed;
                bulk.step.needsReason |= check.needsReason;
                bulk.step.needsClosureCode |= check.needsClosureCode;
            } else if (bulk.whyNot.isEmpty()) {
                bulk.whyNot = u"%1: %2"_s.arg(about.change.number, textOf(check.obstacles));
            }
        }
    }
    std::sort(result.begin(), result.end(), [](const BulkStep& a, const BulkStep& b) {
        return a.step.target() < b.step.target();
    });
    return result;
}

BulkPanel::BulkPanel(BoardContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"bulkPanel"_s);
    const Metrics::Spacing& spacing = context.theme.theme().metrics().spacing;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QWidget(this);
    auto* headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(spacing.s4, spacing.s3, spacing.s4, spacing.s3);
    m_title = new TextLabel(context.theme, {}, TextRole::Title, ColorRole::Text, head);
    m_title->setObjectName(u"bulk.title"_s);
    m_counts = new TextLabel(context.theme, {}, TextRole::Body, ColorRole::Text2, head);
    m_counts->setObjectName(u"bulk.counts"_s);
    m_counts->setWordWrap(true);
    m_message = new MessageBar(context.theme, head);
    m_message->setObjectName(u"bulk.message"_s);
    m_message->setClosable(true);
    m_message->hide();
    headLayout->addWidget(m_title);
    headLayout->addWidget(m_counts);
    headLayout->addWidget(m_message);
    layout->addWidget(head);
    m_steps = new DetailSection(context, u"bulk.steps"_s, this);
    m_edit = new DetailSection(context, u"bulk.edit"_s, this);
    layout->addWidget(m_steps);
    layout->addWidget(m_edit);
    layout->addStretch(1);
    makePickers();
    makeOthers();
    connect(&context.session, &Session::snapshotChanged, this, [this] {
        if (isVisible()) {
            showCounts();
            loadSteps();
        }
    });
    if (context.predictions) {
        connect(context.predictions, &BoardPredictions::changed, this, [this] {
            if (isVisible()) {
                showCounts();
            }
        });
    }
    retranslate();
}

QWidget* BulkPanel::addLine(const QString& name, const QList<QWidget*>& parts)
{
    auto* line = new QWidget(m_edit->content());
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_context.theme.theme().metrics().spacing.s2);
    auto* label = new TextLabel(m_context.theme, name, TextRole::Small, ColorRole::Text2, line);
    label->setFixedWidth(m_context.theme.theme().px(88));
    layout->addWidget(label);
    for (QWidget* part : parts) {
        layout->addWidget(part, part == parts.first() ? 1 : 0);
    }
    m_edit->contentLayout()->addWidget(line);
    return label;
}

Editor::Done BulkPanel::said()
{
    return [this](const Result<WriteReceipt>& receipt) {
        if (receipt) {
            m_message->hide();
            m_context.announcer.announce(
                tr("%n change(s) edited", nullptr, static_cast<int>(receipt->records)));
        } else {
            m_message->showMessage(Tone::Bad, receipt.error().what);
        }
    };
}

void BulkPanel::set(const QString& label, const Editor::Mutate& mutate)
{
    m_context.editor.setFields(m_ids, label, mutate, {}, this, said());
}

RecordPicker* BulkPanel::addPicker(
    RecordKind kind, const char* name, const QString& objectName, ChangeField field)
{
    auto* picker = new RecordPicker(m_context.theme);
    picker->setObjectName(objectName);
    picker->setMaximum(1);
    picker->setProperty("cbKind", static_cast<int>(kind));
    auto* button = new Button(m_context.theme, {}, Button::Kind::Secondary);
    button->setObjectName(objectName + u".set"_s);
    QWidget* label = addLine(tr(name), {picker, button});
    m_names.append({static_cast<TextLabel*>(label), name});
    m_buttons.append({button, QT_TR_NOOP("Set")});
    connect(button, &Button::clicked, this, [this, picker, field] {
        const QStringList chosen = picker->chosen();
        if (chosen.isEmpty()) {
            m_message->showMessage(Tone::Warn, tr("Choose one first."));
            return;
        }
        const QUuid id(chosen.first());
        set(tr("Set “%1” of %n change(s)", "undo step", static_cast<int>(m_ids.size()))
                .arg(fieldLabel(field)),
            [id, field](Change& change) { setReference(change, field, id); });
    });
    return picker;
}

void BulkPanel::makePickers()
{
    addPicker(RecordKind::Group, QT_TR_NOOP("Team"), u"bulk.team"_s, ChangeField::Group);
    addPicker(
        RecordKind::Person,
        QT_TR_NOOP("Implementer"),
        u"bulk.implementer"_s,
        ChangeField::Assignee);
    addPicker(RecordKind::Service, QT_TR_NOOP("Service"), u"bulk.service"_s, ChangeField::Service);
}

void BulkPanel::makeOthers()
{
    auto* label = new QLineEdit;
    label->setObjectName(u"bulk.label"_s);
    auto* add = new Button(m_context.theme, {}, Button::Kind::Secondary);
    add->setObjectName(u"bulk.label.add"_s);
    auto* takeAway = new Button(m_context.theme, {}, Button::Kind::Secondary);
    takeAway->setObjectName(u"bulk.label.remove"_s);
    m_buttons += {{add, QT_TR_NOOP("Add")}, {takeAway, QT_TR_NOOP("Remove")}};
    m_names.append(
        {static_cast<TextLabel*>(addLine({}, {label, add, takeAway})), QT_TR_NOOP("Label")});
    connect(add, &Button::clicked, this, [this, label] {
        const QString text = label->text().trimmed();
        if (!text.isEmpty()) {
            set(tr("Label %n change(s)", "undo step", static_cast<int>(m_ids.size())),
                [text](Change& change) {
                    if (!change.labels.contains(text)) {
                        change.labels.append(text);
                    }
                });
        }
    });
    connect(takeAway, &Button::clicked, this, [this, label] {
        const QString text = label->text().trimmed();
        set(tr("Take a label from %n change(s)", "undo step", static_cast<int>(m_ids.size())),
            [text](Change& change) { change.labels.removeAll(text); });
    });
    auto* days = new QSpinBox;
    days->setObjectName(u"bulk.days"_s);
    days->setRange(-366, 366);
    days->setValue(1);
    auto* move = new Button(m_context.theme, {}, Button::Kind::Secondary);
    move->setObjectName(u"bulk.move"_s);
    m_buttons.append({move, QT_TR_NOOP("Move")});
    m_names.append(
        {static_cast<TextLabel*>(addLine({}, {days, move})), QT_TR_NOOP("Move by days")});
    connect(move, &Button::clicked, this, [this, days] {
        m_context.editor.moveByDays(
            m_ids, days->value(), m_context.session.snapshot()->zone(), {}, this, said());
    });
    auto* needsCab = new Button(m_context.theme, {}, Button::Kind::Secondary);
    needsCab->setObjectName(u"bulk.cab"_s);
    auto* noCab = new Button(m_context.theme, {}, Button::Kind::Secondary);
    noCab->setObjectName(u"bulk.noCab"_s);
    m_buttons += {{needsCab, QT_TR_NOOP("Needed")}, {noCab, QT_TR_NOOP("Not needed")}};
    m_names.append({static_cast<TextLabel*>(addLine({}, {needsCab, noCab})), QT_TR_NOOP("CAB")});
    const auto setCab = [this](bool isRequired) {
        set(tr("Set “%1” of %n change(s)", "undo step", static_cast<int>(m_ids.size()))
                .arg(fieldLabel(ChangeField::CabRequired)),
            [isRequired](Change& change) { change.cabRequired = isRequired; });
    };
    connect(needsCab, &Button::clicked, this, [setCab] { setCab(true); });
    connect(noCab, &Button::clicked, this, [setCab] { setCab(false); });
}

void BulkPanel::showChanges(const QList<ChangeId>& ids, int others)
{
    const bool isOther = ids != m_ids;
    m_ids = ids;
    m_others = others;
    if (isOther) {
        m_message->hide();
        for (RecordPicker* picker : findChildren<RecordPicker*>()) {
            picker->setChoices(recordChoices(
                *m_context.session.snapshot(),
                static_cast<RecordKind>(picker->property("cbKind").toInt())));
        }
    }
    showCounts();
    loadSteps();
}

void BulkPanel::showCounts()
{
    const ChangeColumns& changes = *m_context.session.snapshot()->changes;
    std::array<int, static_cast<std::size_t>(enumCount<DisplayState>())> byState{};
    int highRisk = 0;
    for (const ChangeId& id : std::as_const(m_ids)) {
        const int row = changes.rowOf(id);
        if (row != noRow) {
            const auto r = static_cast<std::size_t>(row);
            ++byState[static_cast<std::size_t>(changes.displayStates[r])];
            highRisk += changes.risks[r] > static_cast<quint8>(RiskLevel::High) ? 1 : 0;
        }
    }
    QStringList words;
    for (int i = 0; i < enumCount<DisplayState>(); ++i) {
        if (const int count = byState[static_cast<std::size_t>(i)]; count > 0) {
            words.append(
                u"%1 %2"_s.arg(count).arg(RecordWords::state(static_cast<DisplayState>(i))));
        }
    }
    if (highRisk > 0) {
        words.append(tr("%n of high risk or more", nullptr, highRisk));
    }
    if (m_context.predictions) {
        std::vector<ChangeChance> chances;
        for (const ChangeId& id : std::as_const(m_ids)) {
            chances.push_back(m_context.predictions->chances()->of(id));
        }
        words.append(PredictionWords::sum(chances));
        words.removeAll(QString());
    }
    m_title->setText(
        tr("%n change(s) selected", nullptr, static_cast<int>(m_ids.size()))
        + (m_others > 0 ? u", "_s + tr("%n other record(s)", nullptr, m_others) : QString()));
    m_counts->setText(words.join(u", "_s));
    m_edit->setVisible(!m_ids.isEmpty() && !m_context.session.isReadOnly());
    m_steps->setVisible(!m_ids.isEmpty() && !m_context.session.isReadOnly());
}

void BulkPanel::loadSteps()
{
    const quint64 ticket = ++m_ticket;
    const QList<ChangeId> ids = m_ids.mid(0, mostForSteps);
    const PolicyContext policy = policyContext(m_context.session, actorOf(m_context.session));
    m_context.session.run<QList<BulkStep>>(
        [ids, policy](Store& store) -> Result<QList<BulkStep>> {
            QList<ChangeCase> cases;
            for (const ChangeId& id : ids) {
                Result<ChangeCase> about = jobs::readCase(store, id, policy);
                if (!about) {
                    return about.error();
                }
                cases.append(*about);
            }
            return bulkSteps(cases, policy.actor);
        },
        this,
        [this, ticket](const Result<QList<BulkStep>>& steps) {
            if (ticket == m_ticket) {
                if (steps) {
                    showSteps(*steps);
                } else {
                    m_message->showMessage(Tone::Bad, steps.error().what);
                }
            }
        });
}

void BulkPanel::showSteps(const QList<BulkStep>& steps)
{
    const QString typed = m_reason ? m_reason->text() : QString();
    m_steps->clear();
    const int count = static_cast<int>(std::min(m_ids.size(), mostForSteps));
    m_reason = new QLineEdit(typed, m_steps->content());
    m_reason->setObjectName(u"bulk.reason"_s);
    m_reason->setPlaceholderText(tr("Reason, where one is needed"));
    m_reason->setAccessibleName(tr("Reason"));
    for (const BulkStep& bulk : steps) {
        auto* line = new QWidget(m_steps->content());
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        auto* button = new Button(m_context.theme, bulk.step.name, Button::Kind::Secondary, line);
        button->setObjectName(u"bulk."_s + bulk.step.actionId);
        const bool isForAll = bulk.allowed == count && !bulk.step.needsClosureCode;
        button->setEnabled(isForAll);
        const QString says = bulk.step.needsClosureCode
            ? tr("Each needs its own outcome: close them one by one.")
            : isForAll
            ? (bulk.step.needsReason ? tr("All allow it. Needs a reason.") : tr("All allow it."))
            : tr("%1 of %2 allow it. %3")
                  .arg(QString::number(bulk.allowed), QString::number(count), bulk.whyNot);
        auto* words = new TextLabel(m_context.theme, says, TextRole::Small, ColorRole::Text2, line);
        words->setWordWrap(true);
        button->setAccessibleDescription(says);
        layout->addWidget(button, 0, Qt::AlignTop);
        layout->addWidget(words, 1);
        m_steps->contentLayout()->addWidget(line);
        connect(button, &Button::clicked, this, [this, target = bulk.step.target()] {
            TransitionRequest request;
            request.target = target;
            request.reason = m_reason->text().trimmed();
            m_context.editor.transition(m_ids, request, actorOf(m_context.session), this, said());
        });
    }
    if (steps.isEmpty()) {
        m_steps->contentLayout()->addWidget(new TextLabel(
            m_context.theme,
            tr("They have no step in common."),
            TextRole::Body,
            ColorRole::Text3,
            m_steps->content()));
        m_reason->hide();
    }
    m_steps->contentLayout()->addWidget(m_reason);
}

void BulkPanel::retranslate()
{
    m_steps->setTitle(tr("Next state of all"));
    m_edit->setTitle(tr("Edit all"));
    for (const auto& [label, name] : std::as_const(m_names)) {
        label->setText(tr(name));
    }
    for (const auto& [button, name] : std::as_const(m_buttons)) {
        button->setText(tr(name));
    }
}

void BulkPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showCounts();
        loadSteps();
    }
}

} // namespace cb
