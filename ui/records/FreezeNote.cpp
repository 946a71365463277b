// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/FreezeNote.h"

#include "core/freeze/FreezeEffect.h"
#include "core/freeze/RecurrenceWords.h"
#include "core/session/Session.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

FreezeNote::FreezeNote(BoardContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"freezeNote"_s);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(context.theme.theme().metrics().spacing.s1);
    hide();
}

void FreezeNote::showChange(ChangeId change)
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (QWidget* line = item->widget()) {
            line->hide();
            line->deleteLater();
        }
        delete item;
    }
    const SnapshotPtr snapshot = m_context.session.snapshot();
    const int row = snapshot->changes->rowOf(change);
    const Instant now = m_context.session.clock().now();
    const auto planned = row != noRow ? snapshot->changes->plannedWindow(row) : std::nullopt;
    const QList<FreezeOnChange> freezes = planned && planned->end > now
        ? freezesOn(*snapshot, row)
        : QList<FreezeOnChange>(); // what is done needs no way out
    const QTimeZone zone = snapshot->zone();
    const int year = WallTime::toLocal(now, zone).date.year();
    bool isAskable = false;
    bool isAsked = false;
    for (const FreezeOnChange& freeze : freezes) {
        const QString name = snapshot->windows->at(freeze.window).name;
        const QString when = spanWords(freeze.instance, zone, year, locale());
        QString text = freeze.blocks ? tr("Blocked by %1, %2.", "freeze, when").arg(name, when)
                                     : tr("%1, %2, only warns.", "freeze, when").arg(name, when);
        if (freeze.exception != noRow) {
            text +=
                u' ' + (freeze.blocks ? tr("An exception is asked for.") : tr("It is excepted."));
        }
        isAskable = isAskable || (freeze.blocks && freeze.exception == noRow);
        isAsked = isAsked || (freeze.blocks && freeze.exception != noRow);
        auto* label = new TextLabel(
            m_context.theme,
            text,
            TextRole::Body,
            freeze.blocks ? ColorRole::BlockingFg : ColorRole::WarningFg,
            this);
        label->setWordWrap(true);
        m_layout->addWidget(label);
    }
    if ((isAskable || isAsked) && m_context.actions.action(askExceptionAction)) {
        auto* ask = new Button(
            m_context.theme,
            isAskable ? tr("Ask for an exception…") : tr("Show the exception…"),
            Button::Kind::Secondary,
            this);
        ask->setObjectName(u"freezeNote.ask"_s);
        m_layout->addWidget(ask, 0, Qt::AlignLeading);
        connect(
            ask, &Button::clicked, this, [this] { m_context.actions.trigger(askExceptionAction); });
    }
    setVisible(!freezes.isEmpty());
}

} // namespace cb
