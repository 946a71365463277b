// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Places.h"

#include "ui/assess/AssessActions.h"
#include "ui/assess/ModelView.h"
#include "ui/calendar/CalendarViews.h"
#include "ui/conflicts/ConflictViews.h"
#include "ui/deployments/DeploymentViews.h"
#include "ui/freezes/FreezeViews.h"
#include "ui/impact/ImpactViews.h"
#include "ui/importing/ImportView.h"
#include "ui/policy/PolicyView.h"
#include "ui/predict/TrainingStatus.h"
#include "ui/records/RecordViews.h"
#include "ui/reports/ReportsView.h"
#include "ui/review/BoardReview.h"
#include "ui/review/ReviewViews.h"
#include "ui/risk/RiskViews.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/BoardStatusBar.h"
#include "ui/shell/FilterBar.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PlaceHost.h"
#include "ui/shell/SettingsView.h"
#include "ui/slots/SlotActions.h"
#include "ui/timeline/TimelineViews.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

struct PlaceRow
{
    const char* id;
    const char* name;
    const char* help;
    const char* key;
    Icon icon;
    bool isTool;
};

// The keys are those of all places that are planned, so that they never change.
constexpr PlaceRow boardPlace{
    "board",
    QT_TRANSLATE_NOOP("cb::Places", "Board"),
    QT_TRANSLATE_NOOP(
        "cb::Places", "Month, week, day, timeline and list of all changes, and what collides"),
    "Ctrl+1",
    Icon::Board,
    false};
constexpr PlaceRow riskPlace{
    "risk",
    QT_TRANSLATE_NOOP("cb::Places", "Risk"),
    QT_TRANSLATE_NOOP("cb::Places", "What is risky, when, and how changes went"),
    "Ctrl+3",
    Icon::Risk,
    false};
constexpr PlaceRow impactPlace{
    "impact",
    QT_TRANSLATE_NOOP("cb::Places", "Impact"),
    QT_TRANSLATE_NOOP("cb::Places", "What the selected change reaches, along the dependencies"),
    "Ctrl+4",
    Icon::Impact,
    false};
constexpr PlaceRow deploymentsPlace{
    "deployments",
    QT_TRANSLATE_NOOP("cb::Places", "Deployments"),
    QT_TRANSLATE_NOOP("cb::Places", "What runs where, drift, and what waits for production"),
    "Ctrl+5",
    Icon::Deployments,
    false};
constexpr PlaceRow reportsPlace{
    "reports",
    QT_TRANSLATE_NOOP("cb::Places", "Reports"),
    QT_TRANSLATE_NOOP("cb::Places", "The schedule and other reports as PDF, CSV and Excel"),
    "Ctrl+7",
    Icon::Reports,
    false};
constexpr PlaceRow importRow{
    "import",
    QT_TRANSLATE_NOOP("cb::Places", "Import"),
    QT_TRANSLATE_NOOP("cb::Places", "Bring in a file of your ITSM tool or a calendar"),
    "Ctrl+8",
    Icon::Import,
    true};
constexpr PlaceRow settingsPlace{
    "settings",
    QT_TRANSLATE_NOOP("cb::Places", "Settings"),
    QT_TRANSLATE_NOOP("cb::Places", "Appearance, board and keys"),
    "Ctrl+,",
    Icon::Settings,
    true};

QString translated(const char* text)
{
    return QCoreApplication::translate("cb::Places", text);
}

Place placeOf(const PlaceRow& row, const QList<ViewFactory>& views)
{
    const QString id = QString::fromLatin1(row.id);
    return {
        id, row.icon, [row] { return translated(row.name); }, u"place."_s + id, row.isTool, views};
}

/// Calls `add(row, views)` for each place, in the order of the rail. The factories share nothing
/// but the comparison with those of another call.
template <typename Add>
void forEachPlace(const std::shared_ptr<BoardReview>& review, Add add)
{
    const SharedCalendarModel calendars = sharedCalendarModel(review);
    add(boardPlace,
        calendarViews(calendars)
            + QList<ViewFactory>{
                timelineView(calendars), makeListView, makeConflictsView, sinceView(review)});
    add(riskPlace, riskViews());
    add(impactPlace, impactViews());
    add(deploymentsPlace, QList<ViewFactory>{makeEnvironmentsView});
    add(reportsPlace, QList<ViewFactory>{makeReportsView});
    add(importRow, importPlace().views);
    add(settingsPlace,
        QList<ViewFactory>{makeSettingsView, makeFreezesView, makePolicyView, makeModelView});
}

/// What views expect to be registered.
void addViewActions(BoardContext& context)
{
    addChangeActions(context);
    addCalendarActions(context.actions);
    addConflictActions(context.actions);
    addReviewActions(context.actions);
    addTimelineActions(context.actions);
    addDeploymentActions(context.actions);
    addFreezeActions(context.actions);
    addSlotActions(context.actions);
}

void add(
    MainWindow& window,
    ActionRegistry& registry,
    const PlaceRow& row,
    const QList<ViewFactory>& views)
{
    const Place place = placeOf(row, views);
    const ActionSpec spec{
        place.actionId,
        row.isTool ? ActionCategory::Tools : ActionCategory::View,
        {QKeySequence(QString::fromLatin1(row.key), QKeySequence::PortableText)},
        row.icon};
    QAction* action = registry.add(spec, [row](QAction& a) {
        a.setText(translated(row.name));
        a.setToolTip(translated(row.help));
    });
    QObject::connect(
        action, &QAction::triggered, &window, [&window, id = place.id] { window.host().show(id); });
    window.addPlace(place);
}

/// What differs since a baseline, and the act that takes one.
std::shared_ptr<BoardReview> addReview(MainWindow& window, BoardContext& context)
{
    const auto review = std::make_shared<BoardReview>(context.session, context.editor);
    QObject::connect(
        context.actions.action(actions::takeBaseline),
        &QAction::triggered,
        &window,
        [&window, review] {
            window.host().show(u"board"_s, u"board.since"_s);
            emit review->takeRequested();
        });
    return review;
}

} // namespace

WallParts addPlaces(MainWindow& window, BoardContext& context)
{
    addViewActions(context);
    addImpactActions(window, context);
    window.setParts(
        {.filterBar = new FilterBar(context, &window),
         .detailPanel = makeDetailPanel(context, &window, {deploymentDetail()}),
         .pages = changePages()});
    connectAssessAction(context, window);
    announceLearning(context);
    if (auto* statusBar = window.findChild<BoardStatusBar*>()) {
        statusBar->addWork(new TrainingStatus(context.theme, *context.predictions, statusBar));
    }
    connectFreezeActions(window, context);
    connectSlotActions(context, window);
    connectConflictActions(context, window);
    const std::shared_ptr<BoardReview> review = addReview(window, context);
    forEachPlace(review, [&](const PlaceRow& row, const QList<ViewFactory>& views) {
        add(window, context.actions, row, views);
    });
    return {addViewActions, [review] {
                QList<Place> places;
                forEachPlace(review, [&places](const PlaceRow& row, const QList<ViewFactory>& all) {
                    if (!row.isTool) {
                        places.append(placeOf(row, all));
                    }
                });
                return places;
            }};
}

} // namespace cb
