// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarViews.h"

#include "ui/calendar/DayView.h"
#include "ui/calendar/MonthView.h"
#include "ui/calendar/WeekView.h"
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

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cb::CalendarViews)
};

/// The model of one window, which its views share and keep alive.
using SharedModel = std::shared_ptr<std::weak_ptr<CalendarModel>>;

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
    QObject::connect(&model, &CalendarModel::optionsChanged, noon, [&model, noon] {
        noon->setChecked(model.dayStartsAt().hour() != 0);
    });
}

template <typename ShownView>
ViewFactory factory(const SharedModel& shared)
{
    return [shared](BoardContext& context, QWidget* parent) -> View* {
        addCalendarActions(context.actions);
        std::shared_ptr<CalendarModel> model = shared->lock();
        if (!model) {
            model = std::make_shared<CalendarModel>(context);
            *shared = model;
            connectModelActions(*model);
        }
        auto* view = new ShownView(model, parent);
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
    if (!registry.action(noonAction)) {
        registry.add({noonAction, ActionCategory::View, {}, std::nullopt}, [](QAction& action) {
            action.setText(Words::tr("Days start at 12:00"));
            action.setToolTip(Words::tr("Week and day keep nights whole"));
        });
    }
}

QList<ViewFactory> calendarViews()
{
    const auto shared = std::make_shared<std::weak_ptr<CalendarModel>>();
    return {factory<MonthView>(shared), factory<WeekView>(shared), factory<DayView>(shared)};
}

} // namespace cb
