// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/WorkWords.h"

#include "ui/records/NextSteps.h"
#include "ui/records/RecordWords.h"

namespace cb {

QString WorkWords::overrun(const Overrun& overrun)
{
    if (overrun.overMs > 0) {
        return tr("+%1", "a change runs longer than planned, by a length of time")
            .arg(RecordTimes::length(overrun.overMs));
    }
    return overrun.taskMs > 0 ? tr("task +%1", "a task of a change is late by a length of time")
                                    .arg(RecordTimes::length(overrun.taskMs))
                              : QString();
}

QString WorkWords::overrunSpoken(const Overrun& overrun)
{
    if (overrun.overMs > 0) {
        return tr("runs %1 over its planned end").arg(RecordTimes::length(overrun.overMs));
    }
    return overrun.taskMs > 0 ? tr("a task is %1 late").arg(RecordTimes::length(overrun.taskMs))
                              : QString();
}

QString WorkWords::progress(int done, int count)
{
    return count == 0 ? QString() : tr("%1 of %n task(s)", nullptr, count).arg(done);
}

QString WorkWords::act(TaskAct act)
{
    switch (act) {
    case TaskAct::Go:
        return tr("Go", "answer to go or no-go");
    case TaskAct::NoGo:
        return tr("No-go", "answer to go or no-go");
    case TaskAct::Start:
        return tr("Start the task");
    case TaskAct::Finish:
        return tr("Finish the task");
    case TaskAct::Skip:
        return tr("Skip the task");
    }
    Q_UNREACHABLE();
}

QString WorkWords::actionId(TaskAct act)
{
    switch (act) {
    case TaskAct::Go:
        return actions::taskGo;
    case TaskAct::NoGo:
        return actions::taskNoGo;
    case TaskAct::Start:
        return actions::taskStart;
    case TaskAct::Finish:
        return actions::taskFinish;
    case TaskAct::Skip:
        return actions::taskSkip;
    }
    Q_UNREACHABLE();
}

} // namespace cb
