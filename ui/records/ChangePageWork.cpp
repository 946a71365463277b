// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/Editor.h"
#include "ui/records/ChangeForm.h"
#include "ui/records/ChangePage.h"
#include "ui/records/FormCard.h"
#include "ui/records/NextStepsPanel.h"
#include "ui/records/WorkPanel.h"
#include "ui/records/WorkWords.h"
#include "ui/shell/BoardContext.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace cb {
namespace {

/// The key that does something on a page of fields: Alt with the one that does it elsewhere.
QKeySequence pageKey(Qt::Key key)
{
    return {QKeyCombination(Qt::AltModifier | Qt::ShiftModifier, key).toCombined()};
}

} // namespace

/// The card of the work: its start, its tasks, its end, one key each.
void ChangePage::makeWork()
{
    FormCard& card = m_form->workCard();
    m_workSteps = new NextStepsPanel(m_context, &card);
    m_workSteps->setOnly({actions::implement, actions::review});
    m_work = new WorkPanel(m_context, &card);
    card.content()->addWidget(m_workSteps);
    card.content()->addWidget(m_work);
    card.hide();
    connect(m_work, &WorkPanel::summaryChanged, this, [this] {
        m_form->workCard().setNote(m_work->summary());
    });
    const auto key = [this](Qt::Key on, auto act) {
        auto* shortcut = new QShortcut(pageKey(on), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::Key_S, [this] { m_workSteps->start(actions::implement); });
    key(Qt::Key_D, [this] { m_workSteps->start(actions::review); });
    key(Qt::Key_G, [this] { m_work->start(TaskAct::Go); });
    key(Qt::Key_J, [this] { m_work->start(TaskAct::NoGo); });
    key(Qt::Key_T, [this] { m_work->start(TaskAct::Start); });
    key(Qt::Key_E, [this] { m_work->start(TaskAct::Finish); });
    key(Qt::Key_K, [this] { m_work->start(TaskAct::Skip); });
}

void ChangePage::updateWork()
{
    const bool canStart = m_base.state == ChangeState::Scheduled
        || (m_base.state == ChangeState::Requested && m_base.type == ChangeType::Emergency);
    const bool isShown = !isNew() && (canStart || m_base.state == ChangeState::Implement)
        && !m_context.session.isReadOnly();
    m_form->workCard().setVisible(isShown);
    if (isShown) {
        const ChangeCase about{
            m_base,
            m_decisions,
            m_conditions,
            lookupIn(m_context.session.snapshot()),
            rulesFor(*m_context.session.snapshot(), m_base, m_context.session.clock().now())};
        m_workSteps->setCase(about);
        m_work->setCase(about);
    }
}

} // namespace cb
