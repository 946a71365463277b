// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/ModelRuns.h"
#include "core/schedule/FilterValues.h"
#include "core/session/Session.h"
#include "ui/commands/Editor.h"
#include "ui/policy/ModelForm.h"
#include "ui/policy/PolicyView.h"
#include "ui/records/RecordWords.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SignLabel.h"
#include "ui/widgets/StatusAnnouncer.h"
#include "ui/widgets/TextLabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// A card for each model that stopped itself.
void PolicyView::showCards()
{
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ModelStanding& standing :
         m_findings ? m_findings->standings : QList<ModelStanding>()) {
        if (standing.isSuspended()) {
            addCard(standing);
        }
    }
}

void PolicyView::addCard(const ModelStanding& standing)
{
    const ThemeController& theme = m_context.theme;
    const Metrics::Spacing& spacing = theme.theme().metrics().spacing;
    auto* card = new QFrame(this);
    card->setObjectName(u"suspended."_s + standing.name);
    card->setFrameShape(QFrame::StyledPanel);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(spacing.s4, spacing.s3, spacing.s4, spacing.s3);
    column->setSpacing(spacing.s2);
    auto* head = new QHBoxLayout;
    head->addWidget(new SignLabel(theme, Icon::Lock, ColorRole::Bad, card));
    head->addWidget(
        new TextLabel(
            theme,
            tr("%1 stopped itself on %2", "model, day")
                .arg(
                    standing.name,
                    RecordTimes(
                        m_context.session.snapshot()->zone(), m_context.session.clock().now())
                        .day(*standing.suspendedAt)),
            TextRole::Strong,
            ColorRole::Bad,
            card),
        1);
    column->addLayout(head);
    const StandardModel* model = m_models.find(standing.name);
    const auto failures = static_cast<int>(standing.stoppedBy.size());
    const auto waiting = static_cast<int>(standing.waiting.size());
    auto* text = new TextLabel(
        theme,
        tr("%n failure(s) in its last %1 runs.", nullptr, failures)
                .arg(model ? model->runsLookedAt : defaultRunsLookedAt)
            + u' '
            + (waiting == 0
                   ? tr("No run of it is planned.")
                   : tr(
                       "%n planned run(s) of it can't begin by it: they need approval as normal "
                       "changes.",
                       nullptr,
                       waiting))
            + u' ' + tr("It starts again after the owner's check, with a reason."),
        TextRole::Small,
        ColorRole::Text2,
        card);
    text->setWordWrap(true);
    column->addWidget(text);
    auto* acts = new QWidget(card);
    auto* line = new FlowLayout(acts);
    line->setContentsMargins(0, 0, 0, 0);
    const auto act = [&](const QString& name, const QString& words, auto does) {
        auto* button = new Button(theme, words, Button::Kind::Secondary, acts);
        button->setObjectName(name);
        connect(button, &Button::clicked, this, does);
        line->addWidget(button);
        return button;
    };
    act(u"card.failures"_s,
        tr("Open the %n failure(s)", nullptr, failures),
        [this, name = standing.name] { openModelChanges(name, true); });
    if (waiting > 0) {
        act(u"card.waiting"_s,
            tr("Open the %n change(s)", nullptr, waiting),
            [this, name = standing.name] { openModelChanges(name, false); });
        act(u"card.normal"_s,
            tr("Turn them into normal changes", "planned runs"),
            [this, standing] { turnToNormal(standing); })
            ->setEnabled(whyNotEdit().isEmpty());
    }
    act(u"card.restart"_s, tr("Start it again…"), [this, name = standing.name] {
        if (const StandardModel* stopped = m_models.find(name)) {
            openModelForm(static_cast<int>(ModelForm::Purpose::Restart), *stopped);
        }
    })->setEnabled(whyNotEdit().isEmpty());
    column->addWidget(acts);
    m_cards->addWidget(card);
    card->show();
}

/// What a model had planned when it stopped itself, in one undo step.
void PolicyView::turnToNormal(const ModelStanding& standing)
{
    const StandardModel* model = m_models.find(standing.name);
    if (!model) {
        return;
    }
    const QString reason =
        reasonForNormal({*model, standing}, m_context.session.snapshot()->zone());
    const auto count = static_cast<int>(standing.waiting.size());
    m_context.editor.setFields(
        standing.waiting,
        tr("Turn %n planned run(s) of “%1” into normal changes", "undo step", count)
            .arg(standing.name),
        [name = standing.name, reason, now = m_context.session.clock().now()](Change& run) {
            run = asNormalChange(run, name, reason, now);
        },
        {.reason = reason},
        this,
        [this, count](const Result<WriteReceipt>& receipt) {
            if (receipt) {
                m_message->hide();
                m_context.announcer.announce(
                    tr("%n planned run(s) became normal changes; undo takes it back.",
                       nullptr,
                       count));
            } else {
                m_message->showMessage(Tone::Bad, receipt.error().what);
            }
            emit written(receipt.has_value());
        });
}

void PolicyView::openModelChanges(const QString& model, bool isFailures)
{
    BoardFilter filter;
    filter.terms = {{FilterField::Model, {model}, false}};
    if (isFailures) {
        filter.terms.append({FilterField::Is, {toText(FilterIs::Failed)}, false});
    } else {
        filter.terms.append(
            {FilterField::State,
             {toText(DisplayState::Draft), toText(DisplayState::Scheduled)},
             false});
    }
    emit listRequested(filter);
}

void PolicyView::openCandidate(const ModelCandidate& candidate)
{
    const Directory& directory = *m_context.session.snapshot()->directory;
    BoardFilter filter;
    filter.terms.append({FilterField::Type, {toText(ChangeType::Normal)}, false});
    for (const QString& word : candidate.words.split(u' ', Qt::SkipEmptyParts)) {
        filter.terms.append({FilterField::Text, {word}, false});
    }
    if (candidate.service != noRow) {
        filter.terms.append(
            {FilterField::Service, {directory.services[candidate.service].name}, false});
    }
    if (candidate.team != noRow) {
        filter.terms.append({FilterField::Team, {directory.groups[candidate.team].name}, false});
    }
    emit listRequested(filter);
}

} // namespace cb
