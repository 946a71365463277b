// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusConflicts.h"

#include "core/session/Session.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardConflicts.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/FilterController.h"
#include "ui/theme/Signs.h"
#include "ui/theme/ThemeController.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace cb {

StatusConflicts::StatusConflicts(BoardContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_conflicts(BoardConflicts::of(context.session))
{
    setObjectName(u"status.conflicts"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(context.theme.theme().metrics().spacing.s2);
    m_blocking = addButton(u"status.blocking"_s);
    m_warnings = addButton(u"status.warnings"_s);
    connect(&m_conflicts, &BoardConflicts::changed, this, &StatusConflicts::showCounts);
    connect(&m_conflicts, &BoardConflicts::checkingChanged, this, &StatusConflicts::showCounts);
    connect(&context.filter, &FilterController::resultChanged, this, &StatusConflicts::showCounts);
    connect(&context.theme, &ThemeController::themeChanged, this, &StatusConflicts::applyTheme);
    applyTheme();
}

QToolButton* StatusConflicts::addButton(const QString& name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this] {
        m_context.actions.trigger(actions::showConflicts);
    });
    return button;
}

void StatusConflicts::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (m_blocking->hasFocus() || m_warnings->hasFocus())) {
        m_context.actions.trigger(actions::showConflicts);
        return;
    }
    QWidget::keyPressEvent(event);
}

void StatusConflicts::applyTheme()
{
    const Theme& theme = m_context.theme.theme();
    const int size = theme.metrics().sign.small;
    for (QToolButton* button : {m_blocking, m_warnings}) {
        QPixmap pixmap(QSize(size, size) * devicePixelRatioF());
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        signs::paintConflict(painter, QRectF(0, 0, size, size), u' ', button == m_blocking, theme);
        painter.end();
        button->setIcon(QIcon(pixmap));
        button->setIconSize(QSize(size, size));
        button->setFont(theme.figureFont(TextRole::Small));
    }
    showCounts();
}

QString StatusConflicts::checkedText() const
{
    const CheckedBoardPtr& board = m_conflicts.board();
    const LocalTime at = WallTime::toLocal(board->set.checkedAt, board->snapshot->zone());
    return tr("Checked at %1.").arg(at.time.toString(u"HH:mm:ss"_s));
}

void StatusConflicts::showCount(QToolButton& button, bool blocks, int count)
{
    const QString figure = QLocale().toString(count);
    button.setText(
        blocks           ? tr("%1 blocking", "number of conflicts").arg(figure)
            : count == 1 ? tr("1 warning", "number of conflicts")
                         : tr("%1 warnings", "number of conflicts").arg(figure));
    button.setToolTip(
        (blocks ? tr("Conflicts that block, of the changes that the filter shows.")
                : tr("Conflicts that warn, of the changes that the filter shows."))
        + u'\n' + checkedText());
    button.setAccessibleName(button.text());
    button.setAccessibleDescription(button.toolTip());
}

/// What was counted last stays while the board is checked anew.
void StatusConflicts::showCounts()
{
    const bool isKnown = m_conflicts.board()->isChecked();
    m_warnings->setVisible(isKnown);
    m_blocking->setVisible(isKnown || m_conflicts.isChecking());
    if (!isKnown) {
        const int changes = m_context.session.snapshot()->changes->size();
        m_blocking->setText(tr("checking %n changes", nullptr, changes));
        m_blocking->setAccessibleName(m_blocking->text());
        return;
    }
    if (const auto counts = m_conflicts.counts(*m_context.filter.result())) {
        showCount(*m_blocking, true, counts->blocking);
        showCount(*m_warnings, false, counts->warnings);
    }
}

void StatusConflicts::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        showCounts();
    }
}

} // namespace cb
