// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ChangeActions.h"

#include "core/session/Session.h"
#include "ui/commands/Editor.h"
#include "ui/records/ChangeDetailView.h"
#include "ui/records/DetailPanel.h"
#include "ui/records/DetailParts.h"
#include "ui/records/NextStepsPanel.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/Selection.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QCoreApplication>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

struct Row
{
    QString id;
    const char* key;
    const char* text;
    const char* help;
};

#define CB_TR(text) QT_TRANSLATE_NOOP("cb::ChangeActions", text)

/// Those that NextStepsPanel carries out.
QList<Row> stepRows()
{
    return {
        {actions::approve, "A", CB_TR("&Approve"), CB_TR("Approve the selected change")},
        {actions::approveWithCondition,
         "C",
         CB_TR("Approve with &condition…"),
         CB_TR("Approve it and say what has to be done")},
        {actions::rework,
         "R",
         CB_TR("Ask for &rework…"),
         CB_TR("Send it back for more information")},
        {actions::reject, "J", CB_TR("Re&ject…"), CB_TR("Reject it, with a reason")},
        {actions::defer, "L", CB_TR("Defer &later…"), CB_TR("Decide at a later meeting")},
        {actions::schedule, "S", CB_TR("&Schedule"), CB_TR("Put it on the schedule")},
        {actions::withdraw, "W", CB_TR("&Withdraw…"), CB_TR("Cancel it")},
        {actions::requestChange, "", CB_TR("Re&quest"), CB_TR("Ask for the change")},
        {actions::assess, "", CB_TR("Asses&s"), CB_TR("Begin to assess it")},
        {actions::authorize, "", CB_TR("Ask for a &decision"), CB_TR("Put it before the CAB")},
        {actions::implement, "", CB_TR("Start the wor&k"), CB_TR("The work begins")},
        {actions::review, "", CB_TR("Work is do&ne"), CB_TR("The work is over, to be reviewed")},
        {actions::closeChange, "", CB_TR("C&lose…"), CB_TR("Close it with its outcome")},
        {actions::backToDraft, "", CB_TR("&Back to draft…"), CB_TR("Make it a draft again")}};
}

QList<Row> otherRows()
{
    return {
        {actions::edit, "E", CB_TR("&Edit"), CB_TR("Open the selected change as a page")},
        {actions::history, "H", CB_TR("&History"), CB_TR("Show what was changed by whom")},
        {actions::copyChange, "Ctrl+D", CB_TR("Cop&y change"), CB_TR("Write a new one like it")},
        {actions::deleteDraft,
         "Ctrl+Delete",
         CB_TR("De&lete draft"),
         CB_TR("Delete the selected draft; it can be undone")}};
}

} // namespace

ChangeActions::ChangeActions(BoardContext& context, DetailPanel& panel, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_panel(panel)
{
    addTo(context.actions);
    connectSteps();
    connect(&context.selection, &Selection::selectionChanged, this, &ChangeActions::updateEnabled);
    updateEnabled();
}

void ChangeActions::addTo(ActionRegistry& registry)
{
    if (registry.action(actions::approve)) {
        return;
    }
    for (const Row& row : stepRows() + otherRows()) {
        ActionSpec spec;
        spec.id = row.id;
        spec.category = ActionCategory::Change;
        if (*row.key != '\0') {
            spec.shortcuts = {QKeySequence(QString::fromLatin1(row.key))};
        }
        registry.add(spec, [row](QAction& action) {
            action.setText(QCoreApplication::translate("cb::ChangeActions", row.text));
            action.setToolTip(QCoreApplication::translate("cb::ChangeActions", row.help));
        });
    }
}

void ChangeActions::connectSteps()
{
    for (const Row& row : stepRows()) {
        connect(m_context.actions.action(row.id), &QAction::triggered, this, [this, id = row.id] {
            start(id);
        });
    }
    connect(m_context.actions.action(actions::edit), &QAction::triggered, this, [this] {
        if (const auto id = m_context.selection.currentChange()) {
            emit editRequested(id->value);
        }
    });
    connect(m_context.actions.action(actions::copyChange), &QAction::triggered, this, [this] {
        if (const auto id = m_context.selection.currentChange()) {
            emit copyRequested(id->value);
        }
    });
    connect(m_context.actions.action(actions::history), &QAction::triggered, this, [this] {
        emit panelRequested();
        if (auto* scroll = m_panel.findChild<QScrollArea*>(u"detail.scroll"_s)) {
            scroll->ensureWidgetVisible(&m_panel.changeView().historySection(), 0, 400);
        }
    });
    connect(m_context.actions.action(actions::deleteDraft), &QAction::triggered, this, [this] {
        m_context.editor.deleteDrafts(
            m_context.selection.changes(), this, [this](const Result<WriteReceipt>& receipt) {
                if (!receipt) {
                    m_context.announcer.announce(receipt.error().what);
                }
            });
    });
}

void ChangeActions::updateEnabled()
{
    const bool hasOne = m_context.selection.records().size() == 1
        && m_context.selection.currentChange().has_value();
    const bool hasSome = !m_context.selection.changes().isEmpty();
    const QString why = hasSome
        ? tr("Several changes are selected: the panel shows what they allow.")
        : tr("Select a change first.");
    for (const Row& row : stepRows() + otherRows()) {
        const bool isForMany = row.id == actions::deleteDraft;
        m_context.actions.setEnabled(row.id, isForMany ? hasSome : hasOne, why);
    }
}

void ChangeActions::start(const QString& actionId)
{
    emit panelRequested();
    m_panel.changeView().nextSteps().start(actionId);
}

} // namespace cb
