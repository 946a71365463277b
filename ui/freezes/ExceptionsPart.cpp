// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/freezes/ExceptionsPart.h"

#include "core/freeze/FreezeEffect.h"
#include "core/policy/ExceptionRules.h"
#include "core/session/Session.h"
#include "ui/freezes/ExceptionForm.h"
#include "ui/freezes/WindowWords.h"
#include "ui/records/RecordWords.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cb {

ExceptionsPart::ExceptionsPart(BoardContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new TextLabel(context.theme, {}, TextRole::Small, ColorRole::Text2, this))
    , m_counts(new TextLabel(context.theme, {}, TextRole::Small, ColorRole::Text3, this))
    , m_ask(new Button(context.theme, {}, Button::Kind::Secondary, this))
    , m_rows(new QWidget(this))
    , m_rowLayout(new QVBoxLayout(m_rows))
    , m_form(new ExceptionForm(context, this))
{
    setObjectName(u"freezes.exceptions"_s);
    m_ask->setObjectName(u"freezes.exceptions.ask"_s);
    m_counts->setObjectName(u"freezes.exceptions.counts"_s);
    const Metrics::Spacing& spacing = context.theme.theme().metrics().spacing;
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing.s2);
    head->addWidget(m_title);
    head->addWidget(m_counts, 1);
    head->addWidget(m_ask);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing.s1);
    column->addLayout(head);
    column->addWidget(m_rows);
    column->addWidget(m_form);
    m_rowLayout->setContentsMargins({});
    m_rowLayout->setSpacing(0);
    m_form->hide();
    m_form->installEventFilter(this);
    connect(m_ask, &Button::clicked, this, [this] { ask(); });
    connect(m_form, &ExceptionForm::closed, this, [this] {
        m_form->hide();
        m_ask->setFocus();
    });
    retranslate();
}

void ExceptionsPart::setWindow(const CalendarWindow& window)
{
    if (!(window.id == m_window.id)) {
        m_form->hide();
    }
    m_window = window;
    fill();
}

void ExceptionsPart::fill()
{
    while (QLayoutItem* item = m_rowLayout->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    const QList<FreezeException> exceptions =
        exceptionsOf(*m_context.session.snapshot(), m_window.id);
    int granted = 0;
    int asked = 0;
    for (const FreezeException& exception : exceptions) {
        m_rowLayout->addWidget(makeRow(exception));
        m_rowLayout->addWidget(new Hairline(m_context.theme, Qt::Horizontal, m_rows));
        granted += exception.state == ExceptionState::Granted ? 1 : 0;
        asked += exception.state == ExceptionState::Asked ? 1 : 0;
    }
    QStringList counts;
    if (granted > 0) {
        counts.append(tr("%n granted", nullptr, granted));
    }
    if (asked > 0) {
        counts.append(tr("%n asked for", nullptr, asked));
    }
    m_counts->setText(exceptions.isEmpty() ? tr("none") : counts.join(u", "_s));
    m_ask->setEnabled(!m_context.session.isReadOnly());
}

QWidget* ExceptionsPart::makeRow(const FreezeException& exception)
{
    const ThemeController& theme = m_context.theme;
    const Metrics::Spacing& spacing = theme.theme().metrics().spacing;
    const BoardSnapshot& board = *m_context.session.snapshot();
    const Directory& directory = *board.directory;
    const Instant now = m_context.session.clock().now();
    const RecordTimes times(board.zone(), now, locale());
    auto* row = new QWidget(m_rows);
    row->setObjectName(u"freezes.exception"_s);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, spacing.s0, 0, spacing.s0);
    line->setSpacing(spacing.s2);
    const bool isAsked = exception.state == ExceptionState::Asked;
    const QString who = isAsked || !exception.approver
        ? tr("asked by %1").arg(WindowWords::person(exception.askedBy, directory))
        : tr("by %1", "person").arg(WindowWords::person(exception.approver, directory));
    const QString until = exception.expiresAt
        ? tr("to %1", "time").arg(times.instant(*exception.expiresAt))
        : tr("no end");
    auto* title = new ElidedLabel(
        theme, WindowWords::exceptionFor(exception, board), TextRole::Strong, ColorRole::Text, row);
    title->setToolTip(exception.reason);
    line->addWidget(title, 5);
    line->addWidget(new ElidedLabel(theme, who, TextRole::Body, ColorRole::Text2, row), 4);
    line->addWidget(new ElidedLabel(theme, until, TextRole::Body, ColorRole::Text2, row), 4);
    auto* act = new Button(
        theme,
        isAsked                                          ? tr("Decide…", "exception")
            : exception.state == ExceptionState::Granted ? tr("Outcome…", "exception")
                                                         : tr("Show", "exception"),
        Button::Kind::Plain,
        row);
    act->setObjectName(u"freezes.exception.act"_s);
    const bool isHeld = isInForce(exception, now);
    auto* state = new TextLabel(
        theme,
        WindowWords::exceptionState(exception, now),
        TextRole::Body,
        isAsked      ? ColorRole::Warn
            : isHeld ? ColorRole::Good
                     : ColorRole::Text2,
        row);
    line->addWidget(state, 2);
    line->addWidget(act);
    connect(act, &Button::clicked, this, [this, id = exception.id] { open(id); });
    return row;
}

void ExceptionsPart::ask(std::optional<ChangeId> change)
{
    FreezeException exception;
    exception.id = ExceptionId::make();
    exception.window = m_window.id;
    exception.change = change;
    exception.state = ExceptionState::Asked;
    m_form->start(ExceptionStep::Ask, exception, m_window);
    m_form->show();
    m_form->setFocus();
    bringIntoView();
}

void ExceptionsPart::open(ExceptionId id)
{
    for (const FreezeException& exception :
         exceptionsOf(*m_context.session.snapshot(), m_window.id)) {
        if (exception.id == id) {
            m_form->start(
                exception.state == ExceptionState::Asked ? ExceptionStep::Grant
                                                         : ExceptionStep::End,
                exception,
                m_window);
            m_form->show();
            m_form->setFocus();
            bringIntoView();
        }
    }
}

/// The form gets its place and its height step by step, as what is around it is laid out.
bool ExceptionsPart::eventFilter(QObject* watched, QEvent* event)
{
    const bool isPlaced = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (watched == m_form && isPlaced && m_form->isAncestorOf(QApplication::focusWidget())) {
        bringIntoView();
    }
    return QWidget::eventFilter(watched, event);
}

/// All of it where there is room, else from its top on.
void ExceptionsPart::bringIntoView()
{
    if (std::exchange(m_isBringing, true)) {
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isBringing = false;
            const int margin = m_context.theme.theme().metrics().spacing.s2;
            for (QWidget* widget = parentWidget(); widget; widget = widget->parentWidget()) {
                if (auto* area = qobject_cast<QScrollArea*>(widget)) {
                    area->widget()->layout()->activate();
                    const int top = m_form->mapTo(area->widget(), QPoint()).y();
                    area->ensureVisible(0, top + m_form->height(), 0, margin);
                    area->ensureVisible(0, top, 0, margin);
                }
            }
        },
        Qt::QueuedConnection);
}

void ExceptionsPart::retranslate()
{
    m_title->setText(tr("Exceptions"));
    m_ask->setText(tr("Ask for one…", "exception"));
}

void ExceptionsPart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
}

} // namespace cb
