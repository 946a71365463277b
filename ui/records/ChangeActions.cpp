// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ChangeActions.h"

#include "core/session/Session.h"
#include "ui/commands/Editor.h"
#include "ui/records/ChangeDetailView.h"
#include "ui/records/DetailPanel.h"
#include "ui/records/DetailParts.h"
#include "ui/records/FollowersOffer.h"
#include "ui/records/NextStepsPanel.h"
#include "ui/records/WorkPanel.h"
#include "ui/records/WorkWords.h"
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

/// Those that NextStepsPanel carries out.
QList<Row> stepRows()
{
    return {
        {actions::approve,
         "A",
         QT_TRANSLATE_NOOP("cb::ChangeActions", "&Approve"),
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Approve the selected change")},
        {actions::approveWithCondition,
         "C",
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Approve with &condition…"),
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Approve it and say what has to be done")},
        {actions::rework,
         "R",
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Ask for &rework…"),
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Send it back for more information")},
        {actions::reject,
         "J",
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Re&ject…"),
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Reject it, with a reason")},
        {actions::defer,
         "L",
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Defer &later…"),
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Decide at a later meeting")},
        {actions::schedule,
         "S",
         QT_TRANSLATE_NOOP("cb::ChangeActions", "&Schedule"),
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Put it on the schedule")},
        {actions::withdraw,
         "W",
         QT_TRANSLATE_NOOP("cb::ChangeActions", "&Withdraw…"),
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Cancel it")},
        {actions::requestChange,
         "",
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Re&quest"),
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Ask for the change")},
        {actions::assess,
         "",
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Asses&s"),
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Begin to assess it")},
        {actions::authorize,
         "",
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Ask for a &decision"),
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Put it before the CAB")},
        {actions::implement,
         "Shift+S",
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Start the wor&k"),
         QT_TRANSLATE_NOOP("cb::ChangeActions", "The work begins")},
        {actions::review,
         "Shift+D",
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Work is do&ne…"),
         QT_TRANSLATE_NOOP("cb::ChangeActions", "The work is over: say how it ended")},
        {actions::closeChange,
         "",
         QT_TRANSLATE_NOOP("cb::ChangeActions", "C&lose…"),
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Close it with its outcome")},
        {actions::backToDraft,
         "",
         QT_TRANSLATE_NOOP("cb::ChangeActions", "&Back to draft…"),
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Make it a draft again")}};
}

/// Those that WorkPanel carries out.
QList<Row> taskRows()
{
    return {
        {actions::taskGo,
         "Shift+G",
         QT_TRANSLATE_NOOP("cb::ChangeActions", "&Go"),
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Answer the next go or no-go with go")},
        {actions::taskNoGo,
         "Shift+J",
         QT_TRANSLATE_NOOP("cb::ChangeActions", "No-g&o…"),
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Answer it with no-go: the change is held")},
        {actions::taskStart,
         "Shift+T",
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Start the next &task"),
         QT_TRANSLATE_NOOP("cb::ChangeActions", "It begins now")},
        {actions::taskFinish,
         "Shift+E",
         QT_TRANSLATE_NOOP("cb::ChangeActions", "&Finish the task"),
         QT_TRANSLATE_NOOP("cb::ChangeActions", "The task under way ends now")},
        {actions::taskSkip,
         "Shift+K",
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Skip the ne&xt task"),
         QT_TRANSLATE_NOOP("cb::ChangeActions", "It is not done")}};
}

QList<Row> otherRows()
{
    return {
        {actions::edit,
         "E",
         QT_TRANSLATE_NOOP("cb::ChangeActions", "&Edit"),
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Open the selected change as a page")},
        {actions::assessRisk, // carried out by ui/assess
         "Alt+R",
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Assess the r&isk…"),
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Answer the risk questionnaire of the change")},
        {actions::moveFollowers,
         "Shift+M",
         QT_TRANSLATE_NOOP("cb::ChangeActions", "&Move the followers too"),
         QT_TRANSLATE_NOOP(
             "cb::ChangeActions", "Move what starts before the moved change ends now")},
        {actions::history,
         "H",
         QT_TRANSLATE_NOOP("cb::ChangeActions", "&History"),
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Show what was changed by whom")},
        {actions::copyChange,
         "Ctrl+D",
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Cop&y change"),
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Write a new one like it")},
        {actions::deleteDraft,
         "Ctrl+Delete",
         QT_TRANSLATE_NOOP("cb::ChangeActions", "De&lete draft"),
         QT_TRANSLATE_NOOP("cb::ChangeActions", "Delete the selected draft; it can be undone")}};
}

} // namespace

ChangeActions::ChangeActions(BoardContext& context, DetailPanel& panel, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_panel(panel)
{
    addTo(context.actions);
    connectSteps();
    context.actions.setEnabled(
        actions::moveFollowers, false, FollowersOffer::tr("No move has left a follower behind."));
    connect(&context.selection, &Selection::selectionChanged, this, &ChangeActions::updateEnabled);
    updateEnabled();
}

void ChangeActions::addTo(ActionRegistry& registry)
{
    if (registry.action(actions::approve)) {
        return;
    }
    for (const Row& row : stepRows() + taskRows() + otherRows()) {
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
    for (int i = 0; i <= static_cast<int>(TaskAct::Skip); ++i) {
        const auto act = static_cast<TaskAct>(i);
        connect(
            m_context.actions.action(WorkWords::actionId(act)),
            &QAction::triggered,
            this,
            [this, act] {
                emit panelRequested();
                m_panel.changeView().work().start(act);
            });
    }
    connect(m_context.actions.action(actions::moveFollowers), &QAction::triggered, this, [this] {
        m_panel.followersOffer().accept();
    });
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
    for (const Row& row : stepRows() + taskRows() + otherRows()) {
        if (row.id == actions::assessRisk || row.id == actions::moveFollowers) {
            // Also of the change whose page is open; while there is an offer: both have their own
            // place that enables them.
            continue;
        }
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
