// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/TaskActs.h"
#include "core/schedule/Overrun.h"

#include <QCoreApplication>

namespace cb {

/// Words about work that goes on: tasks, and how late it is.
class WorkWords
{
    Q_DECLARE_TR_FUNCTIONS(cb::WorkWords)

public:
    /// "+54 min"; of a task that is late while the change itself is not, "task +12 min"; empty:
    /// nothing is late.
    static QString overrun(const Overrun& overrun);
    /// "runs 54 min over its planned end", "a task is 12 min late"; empty: nothing is late.
    static QString overrunSpoken(const Overrun& overrun);
    /// "3 of 7 tasks"; empty where there are none.
    static QString progress(int done, int count);
    /// "Go", "Start the task", on buttons.
    static QString act(TaskAct act);
    /// Id of the act's action in the registry.
    static QString actionId(TaskAct act);
};

} // namespace cb
