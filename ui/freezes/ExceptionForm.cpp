// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/freezes/ExceptionForm.h"

#include "core/session/Session.h"
#include "ui/commands/Editor.h"
#include "ui/freezes/ScopeEdit.h"
#include "ui/freezes/WindowWords.h"
#include "ui/records/RecordChoices.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/Controls.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/RecordPicker.h"
#include "ui/widgets/StatusAnnouncer.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WallTimeEdit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// What the rules look at, as far as the snapshot knows it.
std::optional<Change> changeOf(const BoardSnapshot& board, std::optional<ChangeId> id)
{
    const int row = id ? board.changes->rowOf(*id) : static_cast<int>(noRow);
    if (row == noRow) {
        return std::nullopt;
    }
    const auto at = static_cast<std::size_t>(row);
    const ChangeColumns& columns = *board.changes;
    const Directory& directory = *board.directory;
    Change change;
    change.id = *id;
    change.number = columns.numbers.at(row);
    change.title = columns.titles.at(row);
    change.state = columns.states[at];
    if (columns.requesters[at] != noRow) {
        change.requester = directory.persons[columns.requesters[at]].id;
    }
    if (columns.assignees[at] != noRow) {
        change.assignee = directory.persons[columns.assignees[at]].id;
    }
    if (columns.groups[at] != noRow) {
        change.group = directory.groups[columns.groups[at]].id;
    }
    if (columns.services[at] != noRow) {
        change.service = directory.services[columns.services[at]].id;
    }
    if (columns.plannedEnds[at] != noInstant) {
        change.plannedEnd = Instant{columns.plannedEnds[at]};
    }
    return change;
}

} // namespace

ExceptionForm::ExceptionForm(BoardContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_title(new TextLabel(context.theme, {}, TextRole::Strong, ColorRole::Text, this))
    , m_change(new RecordPicker(context.theme))
    , m_changeRow(new FieldRow(context.theme, {}, m_change, this))
    , m_scope(new ScopeEdit(context.theme))
    , m_scopeRow(new FieldRow(context.theme, {}, m_scope, this))
    , m_reason(new QLineEdit)
    , m_reasonRow(new FieldRow(context.theme, {}, m_reason, this))
    , m_backout(new QPlainTextEdit)
    , m_backoutRow(new FieldRow(context.theme, {}, m_backout, this))
    , m_until(new WallTimeEdit(context.theme, context.session.snapshot()->zone()))
    , m_untilRow(new FieldRow(context.theme, {}, m_until, this))
    , m_outcome(new QLineEdit)
    , m_outcomeRow(new FieldRow(context.theme, {}, m_outcome, this))
    , m_obstacles(new TextLabel(context.theme, {}, TextRole::Small, ColorRole::Text2, this))
    , m_cancel(new Button(context.theme, {}, Button::Kind::Secondary, this))
    , m_refuse(new Button(context.theme, {}, Button::Kind::Secondary, this))
    , m_accept(new Button(context.theme, {}, Button::Kind::Primary, this))
{
    setObjectName(u"exception.form"_s);
    m_change->setObjectName(u"exception.change"_s);
    m_scope->setObjectName(u"exception.scope"_s);
    m_reason->setObjectName(u"exception.reason"_s);
    m_backout->setObjectName(u"exception.backout"_s);
    m_until->setObjectName(u"exception.until"_s);
    m_outcome->setObjectName(u"exception.outcome"_s);
    m_obstacles->setObjectName(u"exception.obstacles"_s);
    m_accept->setObjectName(u"exception.accept"_s);
    m_refuse->setObjectName(u"exception.refuse"_s);
    m_change->setMaximum(1);
    m_backout->setTabChangesFocus(true);
    m_backout->setFixedHeight(context.theme.theme().px(56));
    m_obstacles->setWordWrap(true);
    makeLayout();
    setFocusProxy(m_reason);
    connect(m_change, &TagEdit::tagsChanged, this, &ExceptionForm::check);
    connect(m_scope, &TagEdit::tagsChanged, this, &ExceptionForm::check);
    connect(m_reason, &QLineEdit::textEdited, this, &ExceptionForm::check);
    connect(m_backout, &QPlainTextEdit::textChanged, this, &ExceptionForm::check);
    connect(m_until, &WallTimeEdit::valueChanged, this, &ExceptionForm::check);
    connect(m_outcome, &QLineEdit::textEdited, this, &ExceptionForm::check);
    connect(m_cancel, &Button::clicked, this, &ExceptionForm::closed);
    connect(m_refuse, &Button::clicked, this, [this] { apply(ExceptionStep::Refuse); });
    connect(m_accept, &Button::clicked, this, [this] { apply(m_step); });
    retranslate();
}

void ExceptionForm::makeLayout()
{
    const Metrics::Spacing& spacing = m_context.theme.theme().metrics().spacing;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing.s3, spacing.s2, spacing.s3, spacing.s3);
    column->setSpacing(spacing.s2);
    column->addWidget(m_title);
    auto* first = new QHBoxLayout;
    first->setSpacing(spacing.s3);
    first->addWidget(m_changeRow, 1);
    first->addWidget(m_untilRow, 1);
    column->addLayout(first);
    column->addWidget(m_scopeRow);
    column->addWidget(m_reasonRow);
    column->addWidget(m_backoutRow);
    column->addWidget(m_outcomeRow);
    column->addWidget(m_obstacles);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(spacing.s2);
    acts->addStretch(1);
    acts->addWidget(m_cancel);
    acts->addWidget(m_refuse);
    acts->addWidget(m_accept);
    column->addLayout(acts);
}

void ExceptionForm::start(
    ExceptionStep step, const FreezeException& exception, const CalendarWindow& window)
{
    m_step = step;
    m_exception = exception;
    m_window = window;
    const BoardSnapshot& board = *m_context.session.snapshot();
    const QSignalBlocker quietBackout(m_backout);
    m_change->setChoices(recordChoices(board, RecordKind::Change));
    QList<TagChoice> chosen;
    if (exception.change) {
        chosen.append(recordChoice(board, {RecordKind::Change, exception.change->value}));
    }
    m_change->setTags(chosen);
    m_scope->setBoard(board);
    m_scope->setScope(exception.scope, board);
    m_reason->setText(exception.reason);
    m_backout->setPlainText(exception.backoutPlan);
    m_outcome->setText(exception.outcome);
    m_until->setZone(board.zone());
    m_until->setBase(WallTime::toLocal(m_context.session.clock().now(), board.zone()));
    std::optional<Instant> until = exception.expiresAt;
    if (const auto change = changeOf(board, exception.change); !until && change) {
        until = change->plannedEnd;
    }
    m_until->setInstant(until);
    const bool isAsking = step == ExceptionStep::Ask;
    m_changeRow->setVisible(isAsking || exception.change);
    m_scopeRow->setVisible(isAsking || !exception.change);
    m_reason->setReadOnly(!isAsking);
    m_backout->setReadOnly(!isAsking);
    // Who grants it may say until when.
    m_until->setReadOnly(step == ExceptionStep::End);
    m_outcome->setReadOnly(exception.state != ExceptionState::Granted);
    m_outcomeRow->setVisible(step == ExceptionStep::End);
    m_refuse->setVisible(step == ExceptionStep::Grant);
    retranslate();
    check();
}

ExceptionCase ExceptionForm::caseNow() const
{
    const SnapshotPtr& board = m_context.session.snapshot();
    ExceptionCase about;
    about.exception = m_exception;
    about.exception.reason = m_reason->text().trimmed();
    about.exception.backoutPlan = m_backout->toPlainText().trimmed();
    about.exception.outcome = m_outcome->text().trimmed();
    about.exception.expiresAt = m_until->instant();
    const QStringList chosen = m_change->chosen();
    if (m_step == ExceptionStep::Ask) {
        about.exception.change =
            chosen.isEmpty() ? std::nullopt : std::optional(ChangeId{QUuid(chosen.first())});
        about.exception.scope = chosen.isEmpty() ? m_scope->scope() : WindowScope();
    }
    about.change = changeOf(*board, about.exception.change);
    about.window = m_window;
    about.names = lookupIn(board);
    return about;
}

void ExceptionForm::check()
{
    const ExceptionCase about = caseNow();
    const Actor actor = actorOf(m_context.session);
    const Instant now = m_context.session.clock().now();
    // It is for a change, or for a scope.
    const bool isAsking = m_step == ExceptionStep::Ask;
    m_change->setReadOnly(!isAsking || !m_scope->tags().isEmpty());
    m_scope->setReadOnly(!isAsking || !m_change->tags().isEmpty());
    QString words = textOf(obstaclesTo(m_step, about, actor, now));
    if (m_step == ExceptionStep::End && m_exception.state != ExceptionState::Granted) {
        words = WindowWords::exceptionState(m_exception, now);
    }
    m_obstacles->setText(words);
    m_obstacles->setVisible(!words.isEmpty());
    m_accept->setEnabled(words.isEmpty());
    m_refuse->setEnabled(obstaclesTo(ExceptionStep::Refuse, about, actor, now).isEmpty());
}

void ExceptionForm::apply(ExceptionStep step)
{
    const ExceptionCase about = caseNow();
    const Result<FreezeException> next =
        applyStep(step, about, actorOf(m_context.session), m_context.session.clock().now());
    if (!next) {
        m_obstacles->setText(next.error().what);
        m_obstacles->show();
        return;
    }
    const QString what = about.change ? about.change->number : m_window.name;
    Edit edit;
    switch (step) {
    case ExceptionStep::Ask:
        edit.label = tr("Ask for an exception for %1", "change").arg(what);
        break;
    case ExceptionStep::Grant:
        edit.label = tr("Grant the exception for %1", "change").arg(what);
        break;
    case ExceptionStep::Refuse:
        edit.label = tr("Refuse the exception for %1", "change").arg(what);
        break;
    case ExceptionStep::End:
        edit.label = tr("End the exception for %1", "change").arg(what);
        break;
    }
    const QString label = edit.label;
    edit.reason = next->reason;
    edit.batch.puts.emplace_back(*next);
    m_context.editor.apply(
        std::move(edit),
        {.reason = next->reason},
        this,
        [this, label](const Result<WriteReceipt>& receipt) {
            if (!receipt) {
                m_obstacles->setText(receipt.error().what);
                m_obstacles->show();
                return;
            }
            m_context.announcer.announce(tr("%1: done.", "what was done").arg(label));
            emit written();
            emit closed();
        });
}

void ExceptionForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closed();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        if (m_accept->isEnabled()) {
            apply(m_step);
        }
        return;
    }
    QFrame::keyPressEvent(event);
}

void ExceptionForm::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = m_context.theme.theme();
    controls::paintBox(
        painter,
        QRectF(rect()),
        theme.color(ColorRole::Panel),
        theme.color(ColorRole::BorderStrong),
        theme.metrics().radius.card);
}

void ExceptionForm::retranslate()
{
    const bool isAsking = m_step == ExceptionStep::Ask;
    m_title->setText(
        isAsking ? tr("Ask for an exception from “%1”", "window").arg(m_window.name)
                 : tr("Exception from “%1”", "window").arg(m_window.name));
    m_changeRow->setName(tr("Change"));
    m_scopeRow->setName(isAsking ? tr("Or for all that", "scope") : tr("For all that", "scope"));
    m_scopeRow->setNote(tr("team, service, CI, environment, type"));
    m_reasonRow->setName(tr("Why it cannot wait"));
    m_backoutRow->setName(tr("How it is backed out during the freeze"));
    m_untilRow->setName(tr("Until", "time"));
    m_outcomeRow->setName(tr("What was done, and how it went"));
    m_cancel->setText(tr("Cancel"));
    m_refuse->setText(tr("Refuse", "exception"));
    m_accept->setText(
        isAsking                             ? tr("Ask for it", "exception")
            : m_step == ExceptionStep::Grant ? tr("Grant it", "exception")
                                             : tr("Write it down", "outcome of an exception"));
    m_accept->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
}

void ExceptionForm::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        check();
    }
}

} // namespace cb
