// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarViews.h"

#include "ui/calendar/DayView.h"
#include "ui/calendar/MonthView.h"
#include "ui/calendar/WeekView.h"
#include "ui/review/BoardReview.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

const QString moveAction = u"change.move"_s;
const QString zoneAction = u"calendar.secondZone"_s;
const QString noonAction = u"calendar.dayStartsAtNoon"_s;
const QString movesAction = u"calendar.showMoves"_s;

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cb::CalendarViews)
};

void connectModelActions(CalendarModel& model)
{
    ActionRegistry& registry = model.context().actions;
    QObject::connect(registry.action(zoneAction), &QAction::triggered, &model, [&model] {
        model.toggleSecondZone();
    });
    QAction* noon = registry.action(noonAction);
    noon->setCheckable(true);
    noon->setChecked(model.dayStartsAt().hour() != 0);
    QObject::connect(noon, &QAction::triggered, &model, [&model](bool isNoon) {
        model.setDayStartsAtNoon(isNoon);
    });
    QAction* moves = registry.action(movesAction);
    moves->setCheckable(true);
    moves->setChecked(model.showsMoves());
    QObject::connect(moves, &QAction::triggered, &model, [&model](bool isShown) {
        model.setShowsMoves(isShown);
    });
    QObject::connect(&model, &CalendarModel::optionsChanged, noon, [&model, noon, moves] {
        noon->setChecked(model.dayStartsAt().hour() != 0);
        moves->setChecked(model.showsMoves());
    });
}

template <typename ShownView>
ViewFactory factory(const SharedCalendarModel& shared)
{
    return [shared](BoardContext& context, QWidget* parent) -> View* {
        auto* view = new ShownView(modelOf(shared, context), parent);
        view->setObjectName(view->id());
        QObject::connect(context.actions.action(moveAction), &QAction::triggered, view, [view] {
            if (view->isVisible()) {
                view->startMove();
            }
        });
        return view;
    };
}

} // namespace

void addCalendarActions(ActionRegistry& registry)
{
    if (!registry.action(moveAction)) {
        registry.add(
            {moveAction, ActionCategory::Change, {QKeySequence(Qt::Key_M)}, std::nullopt},
            [](QAction& action) {
                action.setText(Words::tr("&Move"));
                action.setToolTip(Words::tr("Move the selected change by the arrow keys"));
            });
    }
    if (!registry.action(zoneAction)) {
        registry.add(
            {zoneAction, ActionCategory::View, {QKeySequence(Qt::Key_Z)}, Icon::Clock},
            [](QAction& action) {
                action.setText(Words::tr("Second &zone"));
                action.setToolTip(Words::tr("Show or hide the hours of a second time zone"));
            });
    }
    if (!registry.action(movesAction)) {
        registry.add({movesAction, ActionCategory::View, {}, Icon::History}, [](QAction& action) {
            action.setText(Words::tr("Show mo&ves since the last baseline"));
            action.setToolTip(
                Words::tr("Draw where changes were in month, week and day, and mark new ones"));
        });
    }
    if (!registry.action(noonAction)) {
        registry.add({noonAction, ActionCategory::View, {}, std::nullopt}, [](QAction& action) {
            action.setText(Words::tr("Days start at 12:00"));
            action.setToolTip(Words::tr("Week and day keep nights whole"));
        });
    }
}

SharedCalendarModel sharedCalendarModel(const std::shared_ptr<BoardReview>& review)
{
    return std::make_shared<CalendarShare>(CalendarShare{{}, review});
}

std::shared_ptr<CalendarModel> modelOf(const SharedCalendarModel& shared, BoardContext& context)
{
    addCalendarActions(context.actions);
    std::shared_ptr<CalendarModel> model = shared->model.lock();
    if (!model) {
        model = std::make_shared<CalendarModel>(context);
        shared->model = model;
        if (shared->review) {
            model->setReview(shared->review);
        }
        connectModelActions(*model);
    }
    return model;
}

QList<ViewFactory> calendarViews(const SharedCalendarModel& shared)
{
    return {factory<MonthView>(shared), factory<WeekView>(shared), factory<DayView>(shared)};
}

} // namespace cb
