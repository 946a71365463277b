// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/CalendarViews.h"

namespace cb {

/// The timeline for the place "Board"; it shares the calendars' model.
ViewFactory timelineView(const SharedCalendarModel& shared);

/// Makes the timeline's actions (zoom, week, year, incidents); called before the menus are filled.
/// What they do is connected by the view.
void addTimelineActions(ActionRegistry& registry);

/// Their ids.
QStringList timelineActions();

} // namespace cb
