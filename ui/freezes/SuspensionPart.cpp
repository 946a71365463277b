// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/freezes/SuspensionPart.h"

#include "core/session/Session.h"
#include "ui/commands/EditJobs.h"
#include "ui/freezes/WindowWords.h"
#include "ui/records/RecordWords.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WallTimeEdit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

SuspensionPart::SuspensionPart(BoardContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_words(new TextLabel(context.theme, {}, TextRole::Small, ColorRole::Text3, this))
    , m_suspend(new Button(context.theme, {}, Button::Kind::Secondary, this))
    , m_reactivate(new Button(context.theme, {}, Button::Kind::Secondary, this))
    , m_form(new QWidget(this))
    , m_reason(new QLineEdit)
    , m_reasonRow(new FieldRow(context.theme, {}, m_reason, m_form))
    , m_from(new WallTimeEdit(context.theme, context.session.snapshot()->zone()))
    , m_fromRow(new FieldRow(context.theme, {}, m_from, m_form))
    , m_until(new WallTimeEdit(context.theme, context.session.snapshot()->zone()))
    , m_untilRow(new FieldRow(context.theme, {}, m_until, m_form))
    , m_accept(new Button(context.theme, {}, Button::Kind::Primary, m_form))
    , m_cancel(new Button(context.theme, {}, Button::Kind::Secondary, m_form))
{
    setObjectName(u"freezes.suspension"_s);
    m_suspend->setObjectName(u"freezes.suspend"_s);
    m_reactivate->setObjectName(u"freezes.reactivate"_s);
    m_reason->setObjectName(u"freezes.suspend.reason"_s);
    m_until->setObjectName(u"freezes.suspend.until"_s);
    m_accept->setObjectName(u"freezes.suspend.accept"_s);
    m_words->setObjectName(u"freezes.suspension.words"_s);
    m_words->setWordWrap(true);
    const Metrics::Spacing& spacing = context.theme.theme().metrics().spacing;
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing.s2);
    line->addWidget(m_suspend);
    line->addWidget(m_reactivate);
    line->addWidget(m_words, 1);
    auto* times = new QHBoxLayout;
    times->setSpacing(spacing.s3);
    times->addWidget(m_fromRow, 1);
    times->addWidget(m_untilRow, 1);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(spacing.s2);
    acts->addStretch(1);
    acts->addWidget(m_cancel);
    acts->addWidget(m_accept);
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins({});
    form->setSpacing(spacing.s2);
    form->addWidget(m_reasonRow);
    form->addLayout(times);
    form->addLayout(acts);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing.s2);
    column->addLayout(line);
    column->addWidget(m_form);
    m_form->hide();
    connect(m_suspend, &Button::clicked, this, &SuspensionPart::open);
    connect(m_reactivate, &Button::clicked, this, &SuspensionPart::reactivate);
    connect(m_accept, &Button::clicked, this, &SuspensionPart::suspend);
    connect(m_reason, &QLineEdit::returnPressed, this, &SuspensionPart::suspend);
    connect(m_cancel, &Button::clicked, m_form, &QWidget::hide);
    retranslate();
}

void SuspensionPart::setWindow(const CalendarWindow& window, const QString& obstacle)
{
    const bool isOther = !(window.id == m_window.id) || window.revision != m_window.revision;
    m_window = window;
    m_obstacle = obstacle;
    if (isOther) {
        m_form->hide();
    }
    refresh();
}

int SuspensionPart::current() const
{
    const Instant now = m_context.session.clock().now();
    for (int i = 0; i < static_cast<int>(m_window.suspensions.size()); ++i) {
        const Suspension& suspension = m_window.suspensions[i];
        if (!suspension.until || now < *suspension.until) {
            return i;
        }
    }
    return -1;
}

void SuspensionPart::refresh()
{
    const int held = current();
    m_suspend->setVisible(held < 0);
    m_reactivate->setVisible(held >= 0);
    m_suspend->setEnabled(m_obstacle.isEmpty());
    m_reactivate->setEnabled(m_obstacle.isEmpty());
    if (held < 0) {
        m_words->setRoles(TextRole::Small, ColorRole::Text3);
        m_words->setText(tr("a suspension needs a reason and ends by itself"));
        return;
    }
    const BoardSnapshot& board = *m_context.session.snapshot();
    const Suspension& suspension = m_window.suspensions[held];
    const Instant now = m_context.session.clock().now();
    const RecordTimes times(board.zone(), now, locale());
    const QString until = suspension.until ? times.instant(*suspension.until)
                                           : tr("it is taken back", "suspended until");
    const QString from = suspension.from > now
        ? tr("Suspended from %1 until %2", "times").arg(times.instant(suspension.from), until)
        : tr("Suspended until %1", "time").arg(until);
    m_words->setRoles(TextRole::Small, ColorRole::Warn);
    m_words->setText(
        tr("%1: %2 (%3)", "suspended until, reason, who")
            .arg(from, suspension.reason, WindowWords::person(suspension.by, *board.directory)));
}

void SuspensionPart::open()
{
    const QTimeZone zone = m_context.session.snapshot()->zone();
    LocalTime now = WallTime::toLocal(m_context.session.clock().now(), zone);
    now.time = QTime(now.time.hour(), now.time.minute());
    for (WallTimeEdit* edit : {m_from, m_until}) {
        edit->setZone(zone);
        edit->setBase(now);
    }
    m_reason->clear();
    m_from->setValue(now);
    m_until->setValue(std::nullopt);
    m_reasonRow->clearProblem();
    m_untilRow->clearProblem();
    m_form->show();
    m_reason->setFocus();
    bringIntoView();
}

/// After it is laid out.
void SuspensionPart::bringIntoView()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            for (QWidget* widget = parentWidget(); widget; widget = widget->parentWidget()) {
                if (auto* area = qobject_cast<QScrollArea*>(widget)) {
                    area->widget()->layout()->activate(); // the form may not have its place yet
                    area->ensureWidgetVisible(m_form);
                }
            }
        },
        Qt::QueuedConnection);
}

void SuspensionPart::suspend()
{
    const QString reason = m_reason->text().trimmed();
    const auto from = m_from->instant();
    const auto until = m_until->instant();
    reason.isEmpty() ? m_reasonRow->setProblem(Tone::Bad, tr("Say why it does not hold."))
                     : m_reasonRow->clearProblem();
    const bool isAhead =
        from && until && *from < *until && m_context.session.clock().now() < *until;
    isAhead
        ? m_untilRow->clearProblem()
        : m_untilRow->setProblem(Tone::Bad, tr("Say when it holds again: an end that lies ahead."));
    if (reason.isEmpty() || !isAhead) {
        return;
    }
    QList<Suspension> all = m_window.suspensions;
    all.append({*from, *until, reason, actorOf(m_context.session).person});
    emit suspensionsChanged(all, tr("Suspend “%1”", "window").arg(m_window.name), reason);
}

/// What has not begun goes; what holds ends now.
void SuspensionPart::reactivate()
{
    const int held = current();
    if (held < 0) {
        return;
    }
    const Instant now = m_context.session.clock().now();
    QList<Suspension> all = m_window.suspensions;
    if (all[held].from < now) {
        all[held].until = now;
    } else {
        all.removeAt(held);
    }
    emit suspensionsChanged(all, tr("Reactivate “%1”", "window").arg(m_window.name), {});
}

void SuspensionPart::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_form->isVisible()) {
        m_form->hide();
        m_suspend->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

void SuspensionPart::retranslate()
{
    m_suspend->setText(tr("Suspend…"));
    m_reactivate->setText(tr("Reactivate"));
    m_reasonRow->setName(tr("Why it does not hold for a while"));
    m_fromRow->setName(tr("From"));
    m_untilRow->setName(tr("Until", "time"));
    m_accept->setText(tr("Suspend", "act"));
    m_cancel->setText(tr("Cancel"));
}

void SuspensionPart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace cb
