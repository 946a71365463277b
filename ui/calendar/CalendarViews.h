// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Place.h"

#include <memory>

namespace cb {

class ActionRegistry;
class BoardReview;
class CalendarModel;

/// The model of one window, which its views over time share and keep alive; made with the first of
/// them.
struct CalendarShare
{
    std::weak_ptr<CalendarModel> model;
    std::shared_ptr<BoardReview> review; ///< null: nothing to compare with
};

using SharedCalendarModel = std::shared_ptr<CalendarShare>;

/// A place for a model that no view has made yet.
SharedCalendarModel sharedCalendarModel(const std::shared_ptr<BoardReview>& review = {});
/// The model, made and connected to the calendar's actions where there is none yet.
std::shared_ptr<CalendarModel> modelOf(const SharedCalendarModel& shared, BoardContext& context);

/// Month, week and day for the place "Board", in this order; they share one model and the actions
/// change.move, calendar.secondZone and calendar.dayStartsAtNoon.
QList<ViewFactory> calendarViews(const SharedCalendarModel& shared = sharedCalendarModel());

/// Makes the calendar's actions; called before the menus are filled. What they do is connected by
/// the views.
void addCalendarActions(ActionRegistry& registry);

} // namespace cb
