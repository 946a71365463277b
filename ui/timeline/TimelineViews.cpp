// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineViews.h"

#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/timeline/TimelineView.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cb::TimelineViews)
};

struct ActionRow
{
    const char* id;
    const char* text;
    const char* help;
    QList<QKeySequence> keys;
    void (*act)(TimelineView&);
};

const QList<ActionRow>& actionRows()
{
    static const QList<ActionRow> rows{
        {"timeline.zoomIn",
         QT_TRANSLATE_NOOP("cb::TimelineViews", "Zoom in"),
         QT_TRANSLATE_NOOP("cb::TimelineViews", "Show less time, in more detail"),
         {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal)},
         [](TimelineView& view) {
             view.zoomBySteps(1);
         }},
        {"timeline.zoomOut",
         QT_TRANSLATE_NOOP("cb::TimelineViews", "Zoom out"),
         QT_TRANSLATE_NOOP("cb::TimelineViews", "Show more time, in less detail"),
         {QKeySequence(Qt::Key_Minus)},
         [](TimelineView& view) {
             view.zoomBySteps(-1);
         }},
        {"timeline.week",
         QT_TRANSLATE_NOOP("cb::TimelineViews", "Zoom to the week"),
         QT_TRANSLATE_NOOP("cb::TimelineViews", "Show the week of what is selected"),
         {QKeySequence(Qt::Key_0)},
         [](TimelineView& view) {
             view.showWeek();
         }},
        {"timeline.year",
         QT_TRANSLATE_NOOP("cb::TimelineViews", "Zoom to the year"),
         QT_TRANSLATE_NOOP("cb::TimelineViews", "Show the year of what is selected"),
         {QKeySequence(Qt::Key_9)},
         [](TimelineView& view) {
             view.showYear();
         }},
        {"timeline.nextIncident",
         QT_TRANSLATE_NOOP("cb::TimelineViews", "Next incident"),
         QT_TRANSLATE_NOOP("cb::TimelineViews", "Select the next incident of any lane"),
         {QKeySequence(Qt::Key_N)},
         [](TimelineView& view) {
             view.goToIncident(true);
         }},
        {"timeline.previousIncident",
         QT_TRANSLATE_NOOP("cb::TimelineViews", "Previous incident"),
         QT_TRANSLATE_NOOP("cb::TimelineViews", "Select the incident before, of any lane"),
         {QKeySequence(Qt::SHIFT | Qt::Key_N)},
         [](TimelineView& view) {
             view.goToIncident(false);
         }},
    };
    return rows;
}

} // namespace

QStringList timelineActions()
{
    QStringList ids;
    for (const ActionRow& row : actionRows()) {
        ids.append(QString::fromLatin1(row.id));
    }
    return ids;
}

void addTimelineActions(ActionRegistry& registry)
{
    for (const ActionRow& row : actionRows()) {
        const QString id = QString::fromLatin1(row.id);
        if (registry.action(id)) {
            continue;
        }
        registry.add(
            {id, ActionCategory::View, row.keys, std::nullopt},
            [text = row.text, help = row.help](QAction& action) {
                action.setText(Words::tr(text));
                action.setToolTip(Words::tr(help));
            });
        registry.setEnabled(id, false, Words::tr("Only in the timeline"));
    }
}

ViewFactory timelineView(const SharedCalendarModel& shared)
{
    return [shared](BoardContext& context, QWidget* parent) -> View* {
        addTimelineActions(context.actions);
        auto model = std::make_shared<TimelineModel>(modelOf(shared, context));
        auto* view = new TimelineView(model, parent);
        view->setObjectName(view->id());
        for (const ActionRow& row : actionRows()) {
            QObject::connect(
                context.actions.action(QString::fromLatin1(row.id)),
                &QAction::triggered,
                view,
                [view, act = row.act] {
                    if (view->isVisible()) {
                        act(*view);
                    }
                });
        }
        QObject::connect(
            context.actions.action(u"change.move"_s), &QAction::triggered, view, [view] {
                if (view->isVisible()) {
                    view->startMove();
                }
            });
        return view;
    };
}

} // namespace cb
