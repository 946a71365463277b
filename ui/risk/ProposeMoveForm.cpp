// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/ProposeMoveForm.h"

#include "core/domain/Conflict.h"
#include "core/session/Session.h"
#include "ui/commands/Editor.h"
#include "ui/records/RecordWords.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/StatusAnnouncer.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WallTimeEdit.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace cb {

ProposeMoveForm::ProposeMoveForm(BoardContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new TextLabel(context.theme, {}, TextRole::Strong, ColorRole::Text, this))
    , m_toLabel(new TextLabel(context.theme, {}, TextRole::Small, ColorRole::Text2, this))
    , m_to(new WallTimeEdit(context.theme, context.session.snapshot()->zone(), this))
    , m_starts(new QWidget(this))
    , m_startLine(new QHBoxLayout(m_starts))
    , m_reasonLabel(new TextLabel(context.theme, {}, TextRole::Small, ColorRole::Text2, this))
    , m_reason(new QLineEdit(this))
    , m_problem(new TextLabel(context.theme, {}, TextRole::Small, ColorRole::Bad, this))
    , m_propose(new Button(context.theme, {}, Button::Kind::Primary, this))
    , m_cancel(new Button(context.theme, {}, Button::Kind::Secondary, this))
{
    setObjectName(u"whatIf.propose"_s);
    m_to->setObjectName(u"propose.to"_s);
    m_reason->setObjectName(u"propose.reason"_s);
    m_propose->setObjectName(u"propose.write"_s);
    m_title->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_startLine->setContentsMargins({});
    const Metrics::Spacing& space = context.theme.theme().metrics().spacing;
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(space.s3, space.s2, space.s3, space.s3);
    grid->setHorizontalSpacing(space.s2);
    grid->setVerticalSpacing(space.s1);
    grid->addWidget(m_title, 0, 0, 1, 4);
    grid->addWidget(m_toLabel, 1, 0);
    grid->addWidget(m_to, 1, 1);
    grid->addWidget(m_starts, 2, 1, 1, 3);
    grid->addWidget(m_reasonLabel, 3, 0);
    grid->addWidget(m_reason, 3, 1, 1, 3);
    grid->addWidget(m_problem, 4, 1, 1, 3);
    grid->addWidget(m_propose, 1, 2);
    grid->addWidget(m_cancel, 1, 3);
    grid->setColumnStretch(1, 1);
    connect(m_propose, &Button::clicked, this, &ProposeMoveForm::propose);
    connect(m_cancel, &Button::clicked, this, &ProposeMoveForm::close);
    retranslate();
    hide();
}

void ProposeMoveForm::open(
    ChangeId change, const QList<ProposedStart>& starts, const QString& reason)
{
    const ChangeColumns& changes = *m_context.session.snapshot()->changes;
    const int row = changes.rowOf(change);
    if (row == noRow) {
        return;
    }
    m_change = change;
    m_title->setText(tr("Propose to move %1 %2", "number, title")
                         .arg(changes.numbers.at(row), changes.titles.at(row)));
    m_to->setZone(m_context.session.snapshot()->zone());
    m_to->setInstant(starts.first().start);
    showStarts(starts);
    m_reason->setText(reason);
    m_problem->hide();
    m_propose->setEnabled(!m_context.session.isReadOnly());
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
    m_reason->selectAll();
}

void ProposeMoveForm::showStarts(const QList<ProposedStart>& starts)
{
    while (QLayoutItem* item = m_startLine->takeAt(0)) {
        if (QWidget* button = item->widget()) {
            button->hide();
            button->deleteLater();
        }
        delete item;
    }
    const RecordTimes times(m_context.session.snapshot()->zone(), m_context.session.clock().now());
    for (int i = 0; i < starts.size(); ++i) {
        auto* button = new Button(
            m_context.theme,
            tr("%1: %2", "a start, when").arg(starts[i].name, times.instant(starts[i].start)),
            Button::Kind::Plain,
            m_starts);
        button->setObjectName(u"propose.start%1"_s.arg(i));
        connect(button, &Button::clicked, this, [this, start = starts[i].start] {
            m_to->setInstant(start);
        });
        m_startLine->addWidget(button);
    }
    m_startLine->addStretch(1);
    m_starts->setVisible(starts.size() > 1);
}

void ProposeMoveForm::close()
{
    hide();
    emit closed();
}

void ProposeMoveForm::showProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->show();
    m_context.announcer.announce(problem);
}

void ProposeMoveForm::propose()
{
    const SnapshotPtr board = m_context.session.snapshot();
    const int row = board->changes->rowOf(m_change);
    const std::optional<Span> window =
        row == noRow ? std::nullopt : board->changes->plannedWindow(row);
    if (!window) {
        showProblem(tr("The change has no planned window to move."));
        return;
    }
    if (!m_to->instant()) {
        showProblem(tr("Say when it should start instead."));
        return;
    }
    if (m_reason->text().trimmed().isEmpty()) {
        showProblem(tr("Say why: its owner decides by it."));
        return;
    }
    MoveProposal proposal;
    proposal.id = ProposalId::make();
    proposal.change = m_change;
    proposal.fromStart = window->start;
    proposal.fromEnd = window->end;
    proposal.toStart = m_to->instant();
    proposal.toEnd = m_to->instant()->plusMs(window->lengthMs());
    proposal.reason = m_reason->text().trimmed();
    proposal.proposedBy = m_context.session.author().person;
    proposal.proposedAt = m_context.session.clock().now();
    const QString number = board->changes->numbers.at(row);
    Edit edit;
    edit.label = tr("Propose to move %1").arg(number);
    edit.batch.puts.emplace_back(std::move(proposal));
    m_context.editor.apply(
        std::move(edit), {}, this, [this, number](const Result<WriteReceipt>& receipt) {
            if (!receipt) {
                showProblem(receipt.error().what);
                return;
            }
            m_context.announcer.announce(
                tr("The move of %1 is proposed: its owner answers.").arg(number));
            emit proposed();
            close();
        });
}

void ProposeMoveForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        propose();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ProposeMoveForm::retranslate()
{
    m_toLabel->setText(tr("To"));
    m_to->setAccessibleName(tr("New start"));
    m_reasonLabel->setText(tr("Because"));
    m_reason->setAccessibleName(tr("Reason of the move"));
    m_propose->setText(tr("Propose"));
    m_propose->setKeyHint(QKeySequence(Qt::Key_Return));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setKeyHint(QKeySequence(Qt::Key_Escape));
}

void ProposeMoveForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ProposeMoveForm::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.theme().color(ColorRole::AccentSoft));
}

} // namespace cb
