// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Place.h"

namespace cb {

class ActionRegistry;

/// Month, week and day for the place "Board", in this order; they share one model, made with the
/// first of them, and the actions change.move, calendar.secondZone and calendar.dayStartsAtNoon.
QList<ViewFactory> calendarViews();

/// Makes the calendar's actions; called before the menus are filled. What they do is connected by
/// the views.
void addCalendarActions(ActionRegistry& registry);

} // namespace cb
